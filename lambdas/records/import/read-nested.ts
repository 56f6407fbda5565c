import type * as z from 'zod';
import { type Fault, inZh } from './fault.ts';
import { normaliseCell } from './normalise.ts';
import { unprintable } from './printable.ts';
import { readItems } from './read-json.ts';
import { readYaml } from './read-yaml.ts';
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
  const place = column === '' ? '该项' : column;
  const shape = '请按docs/data.md所述的结构书写。';
  const inChinese = (): readonly [message: string, remedy: string] => {
    if (issue.code === 'unrecognized_keys') return [`${place}中没有字段“${issue.keys.join('、')}”。`, shape];
    const zh: unknown = issue.code === 'custom' ? issue.params?.zh : undefined;
    return [missing ? `缺少${column}。` : `${place}不符合要求。`, typeof zh === 'string' ? `请${zh}。` : shape];
  };
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
    translated: inZh(...inChinese()),
  };
}

/** Every text of an item as it is meant. */
function tidied(value: unknown): unknown {
  if (typeof value === 'string') return normaliseCell(value);
  if (Array.isArray(value)) return value.map(tidied);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, tidied(part)]));
}

/** What of the texts of an item cannot be printed, and where in it. */
function unprintableIn(
  at: Pick<Fault, 'file' | 'row'>,
  value: unknown,
  drawn: boolean,
  path: readonly PropertyKey[] = [],
): readonly Fault[] {
  if (typeof value === 'string')
    return unprintable(value, drawn).map(({ message, remedy, zh }) => ({
      ...at,
      column: pathInWords(path),
      value,
      rule: 'F14',
      message,
      remedy,
      translated: inZh(...zh),
    }));
  if (Array.isArray(value)) return value.flatMap((part, index) => unprintableIn(at, part, drawn, [...path, index]));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, part]) => unprintableIn(at, part, drawn, [...path, key]));
}

/** The items of a file, JSON or YAML. */
function itemsOf(file: string, text: string) {
  const yaml = readYaml(file, text);
  if (yaml === null) return readItems(file, text, true);
  return yaml.ok ? { ...yaml, repeats: [] } : yaml;
}

/**
 * JSON or YAML → items with parts within parts, every fault of every item. Where `drawn` is false their texts are kept and never
 * printed.
 */
export function readNested<T>(
  file: string,
  text: string,
  parse: (item: unknown) => z.ZodSafeParseResult<T>,
  drawn = true,
): Parsed<T> {
  const read = itemsOf(file, text);
  if (!read.ok) return { items: [], faults: [read.fault], broken: [] };
  const parsed = read.items.map((found, index) => {
    const item = tidied(found);
    const at = { file, row: index + 1 };
    const result = parse(item);
    const unprinted = unprintableIn(at, item, drawn);
    return { item, at, result, unprinted, sound: result.success && unprinted.length === 0 };
  });
  return {
    items: parsed.flatMap(({ at, result, sound }) => (result.success && sound ? [{ item: result.data, at }] : [])),
    faults: [
      ...read.repeats,
      ...parsed.flatMap(({ item, at, result, unprinted }) => [
        ...(result.success ? [] : result.error.issues.map(issue => faultOf(at, item, issue))),
        ...unprinted,
      ]),
    ],
    broken: parsed.flatMap(({ item, at, sound }) =>
      sound ? [] : [{ at, faults: [], cells: new Map([['id', valueAt(item, ['id']) ?? '']]) }],
    ),
  };
}
