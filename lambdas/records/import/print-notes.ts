import type { LanguageId } from '../language-id.ts';
import { rowName } from './fault.ts';
import { groupBy } from './group-by.ts';
import type { Note } from './note.ts';

/** Changes of one sort that are listed; the rest is counted. The report that is kept has them one by one, up to its own limit. */
const LISTED = 20;

/** Rows that are named of a change that was made in many. */
const ROWS = 5;

const HEADS: Readonly<Record<LanguageId, string>> = {
  en: 'What was decided in reading:',
  'zh-Hans': '读取时所作的判断：',
};

const MORE: Readonly<Record<LanguageId, (more: number) => string>> = {
  en: more => `and ${more} more`,
  'zh-Hans': more => `另有${more}处`,
};

const more = (count: number, language: LanguageId): string => (MORE[language] ?? String)(count);

function placesOf(notes: readonly Note[], language: LanguageId): string {
  const rows = [...new Set(notes.map(each => rowName(each, language)))];
  const shown = rows.slice(0, ROWS).join(', ');
  return rows.length > ROWS ? `${shown}, ${more(rows.length - ROWS, language)}` : shown;
}

/** One line for all cells of a file that were read in the same way. */
function printSame(notes: readonly Note[], language: LanguageId): string {
  const [first] = notes;
  if (!first) return '';
  const words = first.words[language] ?? first.words.en ?? '';
  if (first.before === null) return `  ${first.row === null ? '' : `${placesOf(notes, language)}: `}${words}`;
  const change = `${first.column}: "${first.before}" → "${first.after}"`;
  return `  ${change} (${placesOf(notes, language)}). ${words}`;
}

/** What the import decided of its own, as a person reads it: by file, what stood there and what it was read as. */
export function printNotes(notes: readonly Note[], language: LanguageId = 'en'): string {
  if (notes.length === 0) return '';
  const files = [...groupBy(notes, ({ file }) => file)].map(([file, list]) => {
    const same = [
      ...groupBy(list, ({ column, before, after, words }) => JSON.stringify([column, before, after, words])).values(),
    ];
    const shown = same.slice(0, LISTED).map(group => printSame(group, language));
    const rest = same.length > LISTED ? [`  ${more(same.length - LISTED, language)}`] : [];
    return [file, ...shown, ...rest].join('\n');
  });
  return `\n${[HEADS[language] ?? HEADS.en ?? '', ...files].join('\n\n')}\n`;
}
