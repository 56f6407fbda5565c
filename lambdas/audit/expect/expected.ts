import type * as z from 'zod';
import { type ClaimKind, type Family, type Figures, KINDS, type KindOf } from '../../claims/schema/kinds.ts';
import type { Content } from './content.ts';
import type { Facts } from './facts.ts';

/** What a sentence of a kind has to say in one language, in order, from its figures alone. */
type Expectation<K extends ClaimKind> = (figures: Figures[K], facts: Facts) => Content;

/** The same of every kind. */
export type Expected = { readonly [K in ClaimKind]: Expectation<K> };

/** The same of the kinds of a family. */
export type ExpectedOf<F extends Family> = Pick<Expected, KindOf<F>>;

const SCHEMAS: { readonly [K in ClaimKind]: { readonly figures: z.ZodType<Figures[K]> } } = KINDS;

/** What the sentence of a kind has to say; null where the figures are not those of the kind. */
export function contentOf<K extends ClaimKind>(
  kind: K,
  say: Expectation<K>,
  figures: unknown,
  facts: Facts,
): Content | null {
  const read = SCHEMAS[kind].figures.safeParse(figures);
  return read.success ? say(read.data, facts) : null;
}
