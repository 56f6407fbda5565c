import type * as z from 'zod';
import type { Fault } from './fault.ts';
import { readItems } from './read-json.ts';
import type { Parsed } from './row-reader.ts';

/** `editions[0].basket[3]`, as a person finds it in the file. */
const pathInWords = (path: readonly PropertyKey[]): string =>
  path.reduce<string>(
    (words, step) =>
      typeof step === 'number' ? `${words}[${step}]` : words === '' ? String(step) : `${words}.${String(step)}`,
    '',
  );

function valueAt(item: unknown, path: readonly PropertyKey[]): string | null {
  let value = item;
  for (const step of path) {
    if (typeof value !== 'object' || value === null) return null;
    value = Object.entries(value).find(([key]) => key === String(step))?.[1];
  }
  return value === undefined ? null : typeof value === 'string' ? value : JSON.stringify(value);
}

function faultOf(at: Pick<Fault, 'file' | 'row'>, item: unknown, issue: z.core.$ZodIssue): Fault {
  const missing = issue.path.length > 0 && issue.code !== 'unrecognized_keys' && valueAt(item, issue.path) === null;
  const column = pathInWords(issue.path);
  return {
    ...at,
    column: column === '' ? null : column,
    value: issue.code === 'unrecognized_keys' ? issue.keys.join(', ') : valueAt(item, issue.path),
    rule: issue.code === 'unrecognized_keys' ? 'F05' : missing ? 'F06' : 'F07',
    message: missing
      ? `${column} is missing.`
      : issue.code === 'custom'
        ? `${column === '' ? 'The item' : column} is not as it must be.`
        : `${issue.message}.`,
    remedy:
      issue.code === 'custom'
        ? `${issue.message.charAt(0).toUpperCase()}${issue.message.slice(1)}.`
        : 'Give it the shape that docs/data.md describes.',
  };
}

/** JSON → items with parts within parts, every fault of every item. */
export function readNested<T>(file: string, text: string, shape: z.ZodType<T>): Parsed<T> {
  const read = readItems(file, text, true);
  if (!read.ok) return { items: [], faults: [read.fault], broken: [] };
  const parsed = read.items.map((item, at) => ({ item, at: { file, row: at + 1 }, result: shape.safeParse(item) }));
  return {
    items: parsed.flatMap(({ at, result }) => (result.success ? [{ item: result.data, at }] : [])),
    faults: [
      ...read.repeats,
      ...parsed.flatMap(({ item, at, result }) =>
        result.success ? [] : result.error.issues.map(issue => faultOf(at, item, issue)),
      ),
    ],
    broken: parsed.flatMap(({ item, at, result }) =>
      result.success ? [] : [{ at, faults: [], cells: new Map([['id', valueAt(item, ['id']) ?? '']]) }],
    ),
  };
}
