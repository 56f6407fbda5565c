import type * as z from 'zod';
import { isObject } from '../records/fields.ts';
import { nearestWord } from '../records/spelling.ts';
import { KINDS } from './schema/kinds.ts';

const meant = (written: unknown, known: readonly string[]): string => {
  const word = typeof written === 'string' ? nearestWord(written, known) : null;
  return word === null ? '' : ` (did you mean "${word}"?)`;
};

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
