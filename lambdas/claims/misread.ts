import type * as z from 'zod';
import { KINDS } from './schema/kinds.ts';

/** Fewest letters to strike, put in, replace or exchange with the next, to come from one word to another. */
export function distance(from: string, to: string): number {
  let beforeLast: readonly number[] = [];
  let last: readonly number[] = Array.from({ length: to.length + 1 }, (_, index) => index);
  for (let row = 1; row <= from.length; row += 1) {
    const now = [row];
    for (let column = 1; column <= to.length; column += 1) {
      const same = from[row - 1] === to[column - 1];
      const swapped = from[row - 1] === to[column - 2] && from[row - 2] === to[column - 1];
      now.push(
        Math.min(
          (last[column] ?? 0) + 1,
          (now[column - 1] ?? 0) + 1,
          (last[column - 1] ?? 0) + (same ? 0 : 1),
          ...(swapped ? [(beforeLast[column - 2] ?? 0) + 1] : []),
        ),
      );
    }
    [beforeLast, last] = [last, now];
  }
  return last[to.length] ?? 0;
}

/** The known word that was most likely meant; null where none is at all near. Case, spaces and hyphens are no difference. */
export function nearestWord(written: string, known: readonly string[]): string | null {
  const plain = (word: string): string => word.toLowerCase().replace(/[\s_-]/g, '');
  const ranked = known
    .map(word => ({ word, apart: distance(plain(written), plain(word)) }))
    .sort((a, b) => a.apart - b.apart || (a.word < b.word ? -1 : 1));
  const [first] = ranked;
  return first && first.apart * 3 <= Math.max(3, plain(written).length) ? first.word : null;
}

const meant = (written: unknown, known: readonly string[]): string => {
  const word = typeof written === 'string' ? nearestWord(written, known) : null;
  return word === null ? '' : ` (did you mean "${word}"?)`;
};

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** What stands under these names, one within another. */
const at = (value: unknown, path: readonly PropertyKey[]): unknown =>
  path.reduce<unknown>((held, key) => (isObject(held) ? held[String(key)] : undefined), value);

/** What is wrong with a query, in words: for a kind, a parameter or a choice that is mistyped, the nearest that there is. */
export function misread(query: unknown, { issues }: z.ZodError): string {
  return issues.map(issue => told(query, issue)).join('; ');
}

function told(query: unknown, issue: z.core.$ZodIssue): string {
  const path = issue.path.join('.');
  const found = at(query, issue.path);
  const kinds = Object.keys(KINDS);
  if (issue.code === 'invalid_union' && path === 'kind')
    return found === undefined
      ? `kind: there is none; it says which kind of claim this is${meant(strayKey(query), ['kind'])}`
      : `kind: there is no kind of claim ${JSON.stringify(found)}${meant(found, kinds)}`;
  if (issue.code === 'unrecognized_keys') {
    const kind = kinds.find(each => each === at(query, ['kind']));
    const known = parameters(kind).filter(name => !isObject(query) || !(name in query));
    return issue.keys
      .map(key => `${path === '' ? 'form' : path}: ${kind ?? 'it'} has no parameter "${key}"${meant(key, known)}`)
      .join('; ');
  }
  if (issue.code === 'invalid_value')
    return `${path || 'form'}: ${issue.message}${meant(found, issue.values.map(String))}`;
  return `${path || 'form'}: ${issue.message}`;
}

/** The parameters of a kind; none of no kind. */
const parameters = (kind: string | undefined): readonly string[] =>
  Object.entries(KINDS).flatMap(([name, { query }]) => (name === kind ? Object.keys(query.shape) : []));

/** A name that stands where `kind` should. */
const strayKey = (query: unknown): string | undefined =>
  isObject(query) ? Object.keys(query).find(key => nearestWord(key, ['kind']) !== null) : undefined;
