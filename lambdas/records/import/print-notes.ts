import { groupBy } from '../group-by.ts';
import type { LanguageId } from '../language-id.ts';
import { rowName } from './fault.ts';
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

/** Changes that differ in the cells alone are told one by one up to so many; more of them share a line. */
const ONE_BY_ONE = 5;

/** Changes that a shared line names. */
const NAMED = 3;

/** One line for changes of one column for one reason. */
function printAlike(notes: readonly Note[], language: LanguageId): string {
  const [first] = notes;
  const changes = [...new Set(notes.map(({ before, after }) => `"${before}" → "${after}"`))];
  const words = first?.words[language] ?? first?.words.en ?? '';
  const shown = [...changes.slice(0, NAMED), more(changes.length - NAMED, language)].join(', ');
  return `  ${first?.column}: ${shown} (${placesOf(notes, language)}). ${words}`;
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

const isOf = ({ of }: Note): boolean => of !== undefined;

/** One line for what the same words are told of, and below it each of those with its rows. */
function printOf(notes: readonly Note[], language: LanguageId): string {
  const [first] = notes;
  const lines = notes.map(each => `    ${rowName(each, language)}: ${each.of}`);
  const rest = lines.length > LISTED ? [`    ${more(lines.length - LISTED, language)}`] : [];
  return [`  ${first?.words[language] ?? first?.words.en ?? ''}`, ...lines.slice(0, LISTED), ...rest].join('\n');
}

/** What the import decided of its own, as a person reads it: by file, what stood there and what it was read as. */
export function printNotes(notes: readonly Note[], language: LanguageId = 'en'): string {
  if (notes.length === 0) return '';
  const files = [...groupBy(notes, ({ file }) => file)].map(([file, list]) => {
    const told = [...groupBy(list.filter(isOf), ({ words }) => JSON.stringify(words)).values()];
    const same = [
      ...groupBy(
        list.filter(each => !isOf(each)),
        ({ column, before, after, words }) => JSON.stringify([column, before, after, words]),
      ).values(),
    ];
    // Those with one reason stand where the first of them does.
    const alike = [
      ...groupBy(same, ([first]) => JSON.stringify([first?.column, first?.before === null, first?.words])).values(),
    ];
    const each = alike.flatMap(groups =>
      groups.length > ONE_BY_ONE && groups[0]?.[0]?.before !== null
        ? [printAlike(groups.flat(), language)]
        : groups.map(group => printSame(group, language)),
    );
    const lines = [...each, ...told.map(several => printOf(several, language))];
    const rest = lines.length > LISTED ? [`  ${more(lines.length - LISTED, language)}`] : [];
    return [file, ...lines.slice(0, LISTED), ...rest].join('\n');
  });
  return `\n${[HEADS[language] ?? HEADS.en ?? '', ...files].join('\n\n')}\n`;
}
