import { normaliseCell } from '../normalise.ts';
import type { Mapping } from './recipe.ts';

/** The text of a column in the row at hand; null where the table has no such column. */
export type Lookup = (column: string) => string | null;

const REFERENCE = /\{([^{}|]+)(?:\|(id))?\}/g;

/** How names of columns are compared: as they read, in any case. */
export const columnKey = (name: string): string => normaliseCell(name).replace(/\s+/g, ' ').toLowerCase();

/** What `{file*}` and `{sheet*}` stand for: what is known of a row besides its cells. */
export const OF_FILE = { file: 'file*', sheet: 'sheet*' } as const;

const isOfFile = (name: string): boolean => Object.values(OF_FILE).some(known => known === columnKey(name));

/** The columns that a template takes its text from, as it writes them. */
export const columnsIn = (template: string): readonly string[] =>
  [...template.matchAll(REFERENCE)].map(([, name = '']) => name).filter(name => name !== '*' && !isOfFile(name));

/** A text as an id: small letters and digits with single hyphens, accents gone. */
export const asId = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/['’]/g, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');

/** A template with its references filled in: `{Name}` as it stands, `{Name|id}` as an id, `{*}` what a star stood for. */
export const fillIn = (template: string, lookup: Lookup, star = ''): string =>
  normaliseCell(
    template.replace(REFERENCE, (_, name: string, filter: string | undefined) => {
      const text = name === '*' ? star : (lookup(name) ?? '');
      return filter === 'id' ? asId(text) : text;
    }),
  );

/**
 * Whether a text is as a pattern says, in any case: `*` stands for any text. Answers what the first star stood for, an empty
 * text where there is none, and null where it is not.
 */
export function fits(pattern: string, text: string): string | null {
  const [first = '', ...others] = pattern.toLowerCase().split('*');
  const lower = text.toLowerCase();
  const last = others.pop();
  if (last === undefined) return first === lower ? '' : null;
  if (!lower.startsWith(first) || !lower.endsWith(last)) return null;
  // Each literal between two stars is looked for from where the one before it ended: once over the text.
  let at = first.length;
  const ends: number[] = [];
  for (const literal of others) {
    const found = lower.indexOf(literal, at);
    if (found < 0) return null;
    ends.push(found);
    at = found + literal.length;
  }
  const end = lower.length - last.length;
  if (at > end) return null;
  return (lower.length === text.length ? text : lower).slice(first.length, ends[0] ?? end);
}

/** What the first star of these patterns stands for where the cells of a row fit all of them, empty where there is none; else null. */
export const matchesAll = (conditions: Mapping, lookup: Lookup): string | null => {
  let star = '';
  for (const [column, pattern] of Object.entries(conditions)) {
    const found = fits(pattern, normaliseCell(lookup(column) ?? ''));
    if (found === null) return null;
    star ||= found;
  }
  return star;
};
