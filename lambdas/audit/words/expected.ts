import type * as z from 'zod';
import { type Kind, SHAPES } from '../shapes.ts';
import type { Line } from './line.ts';
import type { Terms } from './terms.ts';

export type FiguresOf<K extends Kind> = z.infer<(typeof SHAPES)[K]['figures']>;

/** What the sentence of each kind has to say in one language, in order, from its figures alone. */
export type Expected = { readonly [K in Kind]: (figures: FiguresOf<K>, terms: Terms) => Line };

const FIGURES: { readonly [K in Kind]: { readonly figures: z.ZodType<FiguresOf<K>> } } = SHAPES;

/** What the sentence of a kind has to say; null where the figures are not those of the kind. */
export function lineOf<K extends Kind>(
  kind: K,
  say: (figures: FiguresOf<K>, terms: Terms) => Line,
  figures: unknown,
  terms: Terms,
): Line | null {
  const read = FIGURES[kind].figures.safeParse(figures);
  return read.success ? say(read.data, terms) : null;
}
