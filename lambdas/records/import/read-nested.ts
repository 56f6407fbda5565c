import type * as z from 'zod';
import { nearestWord } from '../spelling.ts';
import { pathInWords, readAsFar, type Unread } from './as-far-as-read.ts';
import { type Fault, inZh } from './fault.ts';
import { normaliseCell } from './normalise.ts';
import { unprintable } from './printable.ts';
import { readItems } from './read-json.ts';
import { readYaml, repeatedKeys } from './read-yaml.ts';
import type { Parsed } from './row-reader.ts';
import { type ShapeWords, shapeWords, unknownField } from './shape-remedy.ts';

function valueAt(item: unknown, path: readonly PropertyKey[]): string | null {
  let value = item;
  for (const step of path) {
    if (typeof value !== 'object' || value === null) return null;
    value = Object.entries(value).find(([key]) => key === String(step))?.[1];
  }
  return value === undefined ? null : inShort(value);
}

/** So many of the fields or entries of a part are shown. */
const SHOWN = 4;

/** What stands at a place, as a person would name it: of an object its fields. */
function inShort(value: unknown): string {
  if (typeof value !== 'object' || value === null) return String(value);
  const isList = Array.isArray(value);
  const parts = isList
    ? value.map(each => (typeof each === 'object' && each !== null ? '…' : String(each)))
    : Object.keys(value);
  const shown = [...parts.slice(0, SHOWN), ...(parts.length > SHOWN ? ['…'] : [])].join(', ');
  if (isList) return `[${shown}]`;
  return shown === '' ? '{}' : `{ ${shown} }`;
}

/** What is known of the fields of an item, by a path in it. */
type KnownFields = (path: readonly PropertyKey[]) => readonly string[];

/** What an import puts beside what is written, by the field that its writer knows. */
const WRITTEN_AS: ReadonlyMap<PropertyKey, readonly PropertyKey[]> = new Map([
  ['texts', ['files']],
  ['image', ['file']],
  ['data', []],
]);

/** A path as whoever writes the definition knows it. */
const asWritten = (path: readonly PropertyKey[]): readonly PropertyKey[] =>
  path.flatMap(step => WRITTEN_AS.get(step) ?? [step]);

/** The faults of an issue: one a field that nobody knows, else one. */
function faultsOf(
  at: Pick<Fault, 'file' | 'row'>,
  item: unknown,
  issue: z.core.$ZodIssue,
  { known, files }: Pick<NestedReading<unknown>, 'known' | 'files'>,
): readonly Fault[] {
  const path = asWritten(issue.path);
  const column = pathInWords(path);
  const where = { ...at, column: column === '' ? null : column };
  const of = (rule: Fault['rule'], value: string | null, { en, zh }: ShapeWords): Fault => {
    const [message, remedy] = en;
    return { ...where, value, rule, message, remedy, translated: inZh(...zh) };
  };
  if (issue.code === 'unrecognized_keys')
    return issue.keys.map(key => of('F05', key, unknownField(key, column, known(issue.path))));
  const value = valueAt(item, path);
  const isMissing = issue.path.length > 0 && value === null;
  const rule = isMissing ? 'F06' : 'F07';
  return [
    of(
      rule,
      value,
      issue.code === 'custom'
        ? customWords(issue, column, isMissing, nearestFile(value, files))
        : shapeWords(issue, column, { value, isMissing }),
    ),
  ];
}

/** A field that is missing because it was written under another name is one mistake, told with that name. */
function withoutMisnamed(faults: readonly Fault[], known: (column: string) => readonly string[]): readonly Fault[] {
  const meant = faults.flatMap(({ rule, column, value }) => {
    const nearest = rule === 'F05' && value !== null ? nearestWord(value, known(column ?? '')) : null;
    return nearest === null ? [] : [column === null ? nearest : `${column}.${nearest}`];
  });
  return faults.filter(({ rule, column }) => rule !== 'F06' || !meant.includes(column ?? ''));
}

/** The file of the import that was most likely meant by the path of one; null where none is near. */
function nearestFile(written: string | null, files: readonly string[]): string | null {
  const meant = written?.includes('/') === true ? nearestWord(written, files) : null;
  return meant === written ? null : meant;
}

/** A rule of our own says itself what to do; of a file that is not there, which was most likely meant. */
function customWords(
  { message, params }: z.core.$ZodIssueCustom,
  column: string,
  isMissing: boolean,
  meant: string | null,
): ShapeWords {
  const [did, zhDid] = meant === null ? ['', ''] : [`Did you mean ${meant}? `, `是否应为${meant}？`];
  const zh: unknown = params?.zh;
  const place = column === '' ? '该项' : column;
  const remedy = `${did}${message.charAt(0).toUpperCase()}${message.slice(1)}.`;
  return {
    en: [isMissing ? `${column} is missing.` : `${column === '' ? 'The item' : column} is not as it must be.`, remedy],
    zh: [
      isMissing ? `缺少${column}。` : `${place}不符合要求。`,
      typeof zh === 'string' ? `${zhDid}请${zh}。` : `${remedy}`,
    ],
  };
}

/** What is wrong with the shape of an item, each mistake once. */
function shapeFaults(
  at: Pick<Fault, 'file' | 'row'>,
  item: unknown,
  issues: readonly z.core.$ZodIssue[],
  reading: Pick<NestedReading<unknown>, 'known' | 'files'>,
): readonly Fault[] {
  const paths = new Map(issues.map(({ path }) => [pathInWords(asWritten(path)), path]));
  return withoutMisnamed(
    issues.flatMap(issue => faultsOf(at, item, issue, reading)),
    column => reading.known(paths.get(column) ?? []),
  );
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
  const read = readYaml(file, text) ?? readItems(file, text, true);
  return read.ok ? { ...read, repeats: repeatedKeys(file, text) } : read;
}

/** How items of a kind are read. */
export interface NestedReading<T> {
  readonly parse: (item: unknown) => z.ZodSafeParseResult<T>;
  /** False: their texts are kept and never printed. */
  readonly drawn: boolean;
  /** The fields that an item has at a path. */
  readonly known: KnownFields;
  /** The files of the import that an item may name. */
  readonly files: readonly string[];
  /** What stands in for a part that cannot be read, so that the rest can be; undefined where nothing does. */
  readonly standIn: (path: readonly PropertyKey[]) => unknown;
  /** An item of which not all could be read, under the names by which faults call it. */
  readonly named: (item: T, unread: Unread) => T;
}

/** JSON or YAML → items with parts within parts, each as far as it can be read, and every fault of every item. */
export function readNested<T>(
  file: string,
  text: string,
  { parse, drawn, known, files, standIn, named }: NestedReading<T>,
): Parsed<T> {
  const read = itemsOf(file, text);
  if (!read.ok) return { items: [], faults: [read.fault], broken: [] };
  const parsed = read.items.map((found, index) => {
    const item = tidied(found);
    const at = { file, row: index + 1 };
    const result = readAsFar(item, parse, standIn, asWritten);
    const unprinted = unprintableIn(at, item, drawn);
    return { item, at, result, unprinted, sound: result.issues.length === 0 && unprinted.length === 0 };
  });
  return {
    items: parsed.flatMap(({ at, result, sound }) =>
      result.item === null
        ? []
        : [sound ? { item: result.item, at } : { item: named(result.item, result.unread), at, unread: result.unread }],
    ),
    faults: [
      ...read.repeats,
      ...parsed.flatMap(({ item, at, result, unprinted }) => [
        ...shapeFaults(at, item, result.issues, { known, files }),
        ...unprinted,
      ]),
    ],
    broken: parsed.flatMap(({ item, at, sound }) =>
      sound ? [] : [{ at, faults: [], cells: new Map([['id', valueAt(item, ['id']) ?? '']]) }],
    ),
  };
}
