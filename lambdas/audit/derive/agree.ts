import type { ClaimKind, Figures } from '../../claims/schema/kinds.ts';
import { type Refusal, written } from './derivation.ts';

/** Lists of figures whose order means nothing. In every other list it is part of what is said. */
const UNORDERED: { readonly [K in ClaimKind]?: readonly (keyof Figures[K])[] } = {
  jointPosition: ['units'],
  biggestMove: ['units'],
  regainedLead: ['skipped'],
  aheadIn: ['ahead', 'behind'],
  honoursChange: ['kept', 'joined', 'left'],
};

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const isList = (value: unknown): value is readonly unknown[] => Array.isArray(value);

const sorted = (items: readonly unknown[]): readonly unknown[] =>
  [...items].sort((a, b) => (written(a) < written(b) ? -1 : 1));

/** The first place in which two values differ, in words; null where they are the same. */
function difference(path: string, said: unknown, found: unknown): Refusal | null {
  if (isObject(said) && isObject(found)) return inFields(path, said, found);
  if (isList(said) && isList(found) && said.length === found.length && found.every(isObject)) {
    for (const [index, item] of found.entries()) {
      const words = difference(`${path}[${index}]`, said[index], item);
      if (words !== null) return words;
    }
    return null;
  }
  return written(said) === written(found)
    ? null
    : `says ${written(said)} as ${path}; the records say ${written(found)}`;
}

function inFields(
  path: string,
  said: Readonly<Record<string, unknown>>,
  found: Readonly<Record<string, unknown>>,
): Refusal | null {
  for (const name of new Set([...Object.keys(found), ...Object.keys(said)])) {
    const words = difference(`${path}.${name}`, said[name], found[name]);
    if (words !== null) return words;
  }
  return null;
}

/** Null where a claim has just the figures that were derived; else which of them is another one, and what it should be. */
export function disagreement(kind: ClaimKind, said: unknown, found: object): Refusal | null {
  const unordered: readonly string[] = UNORDERED[kind] ?? [];
  const inOrder = (figures: unknown): unknown => {
    if (!isObject(figures)) return figures;
    const entries = Object.entries(figures).map(([name, value]) =>
      unordered.includes(name) && isList(value) ? ([name, sorted(value)] as const) : ([name, value] as const),
    );
    return Object.fromEntries(entries);
  };
  return difference('figures', inOrder(said), inOrder(found));
}
