import { Big } from 'big.js';
import type { ClaimKind, Figures, Queries } from '../../claims/schema/kinds.ts';
import type { Rows } from './rows.ts';

/** Why a claim does not hold, in words that go on from its sentence. */
export type Refusal = string;

/** The second derivation of one kind: from the rows and the question alone to the figures, or why there are none. */
export type Derivation<K extends ClaimKind> = (rows: Rows, query: Queries[K]) => Figures[K] | Refusal;

/** The derivations of some kinds. */
export type Derivations<K extends ClaimKind> = { readonly [P in K]: Derivation<P> };

/** Words of an objection where something is not as it must be. */
export const unless = (holds: boolean, words: Refusal): Refusal | null => (holds ? null : words);

/** The first objection to any of several things; none is looked at after it. */
export function firstOf<T>(items: readonly T[], object: (item: T) => Refusal | null): Refusal | null {
  for (const item of items) {
    const words = object(item);
    if (words !== null) return words;
  }
  return null;
}

/** A value as a message tells it. */
export const written = (value: unknown): string => (value === undefined ? 'nothing' : JSON.stringify(value));

/** What was asserted must be what is found; what was not asserted may be anything. */
export const asserted = (what: string, said: unknown, found: unknown): Refusal | null =>
  said === undefined || written(said) === written(found)
    ? null
    : `says ${written(said)} as ${what} asserted; the records say ${written(found)}`;

/** The same for a decimal: 1.50 asserts what 1.5 says. */
export const assertedNumber = (what: string, said: string | undefined, found: string): Refusal | null =>
  said !== undefined && new Big(said).eq(found) ? null : asserted(what, said, found);
