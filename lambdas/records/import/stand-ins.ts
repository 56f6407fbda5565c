import type { LanguageId, WrittenLanguage } from '../language-id.ts';

/** Files that stand in for one that a definition names and that cannot be read. No definition may write their sign (F14). */
export const UNREAD_WORDS = 'words/\u0000.md';
export const UNREAD_PICTURE = 'pictures/\u0000.svg';
export const UNREAD_FONT = 'fonts/\u0000.ttf';

/** An id that stands in for one that cannot be read. */
const UNREAD_ID = 'unread';

/** What stands in for a field that is asked for, whose words nobody is told. */
const FIELDS: Readonly<Record<string, unknown>> = {
  editions: [],
  year: 9999,
  cutOff: '9999-12-31',
  date: '9999-12-31',
  source: UNREAD_ID,
  ranking: UNREAD_ID,
  releases: [],
  units: [],
  vintages: ['a/b/c@2'],
  at: 'foreword',
  file: UNREAD_PICTURE,
  family: UNREAD_ID,
  regular: UNREAD_FONT,
  bold: UNREAD_FONT,
  licence: UNREAD_ID,
  singular: '…',
  plural: '…',
};

/** Fields that hold a text in each language. */
const TEXTS: ReadonlySet<PropertyKey> = new Set(['titles', 'publisher', 'notice', 'names', 'place', 'note', 'alt']);

/**
 * What stands in for a part of a definition that is asked for and cannot be read, so that the rest of it can be; undefined
 * where nothing does. It is never stored: the fault of that part refuses the import.
 */
export function standInFor(path: readonly PropertyKey[], languages: readonly WrittenLanguage[]): unknown {
  const ids: readonly LanguageId[] = languages.map(({ id }) => id);
  const inEach = (text: string) => Object.fromEntries(ids.map(id => [id, text]));
  const [name, holder] = [path.at(-1), path.at(-2)];
  if (typeof name !== 'string') return undefined;
  if (ids.includes(name)) return holder === 'files' ? UNREAD_WORDS : '…';
  // Editions have ids of their own.
  if (name === 'id') return typeof holder === 'number' ? `${UNREAD_ID}-${holder}` : UNREAD_ID;
  if (name === 'languages') return ids;
  if (name === 'focus') return { all: true, names: inEach('…') };
  if (name === 'files') return inEach(UNREAD_WORDS);
  if (TEXTS.has(name)) return inEach('…');
  return Object.hasOwn(FIELDS, name) ? FIELDS[name] : undefined;
}
