import type { Dataset } from '../../dataset.ts';
import { BOUNDS } from '../../indicator.ts';
import type { WrittenLanguage } from '../../language-id.ts';
import { CADENCES, DIRECTIONS, TIE_RULES } from '../../ranking.ts';
import { ABSENCES, BASES } from '../../record.ts';
import { UNIT_KINDS, type Unit } from '../../unit.ts';
import { FLAT_KINDS, type FlatKind } from '../flat-kind.ts';
import { columnsOf } from '../kind.ts';
import { suggestUnits } from '../suggest-units.ts';
import { columnLetters } from '../tables/column-letters.ts';
import { indexUnits } from '../unit-index.ts';
import { KIND_NOTES, KINDS_IN_CHINESE } from './column-words.ts';
import { exampleOf } from './examples.ts';
import { type EditorLanguage, headOf, wordsOfColumn } from './heads.ts';
import { type CellRule, type WrittenSheet, writeWorkbook } from './write-workbook.ts';

/** The sheet that holds what may be chosen; it has no head, so that no import takes it for a table. */
const LISTS = 'lists';

const NOTES: Readonly<Record<EditorLanguage, string>> = { en: 'Notes', 'zh-Hans': '说明' };

const YES_NO = ['yes', 'no'] as const;

/** The words of columns that take no others. */
const WORDS: Readonly<Partial<Record<FlatKind, Readonly<Record<string, readonly string[]>>>>> = {
  units: { kind: UNIT_KINDS },
  rankings: { cadence: CADENCES, direction: DIRECTIONS, tie_rule: TIE_RULES },
  releases: { state: ['published', 'not-published'], history_complete: YES_NO, ended: YES_NO },
  records: { status: ABSENCES, basis: BASES },
  indicators: { direction: DIRECTIONS },
  values: { bound: BOUNDS },
  sources: { secondary: YES_NO },
};

/** What is on record, as it may be chosen. */
interface Lists {
  readonly units: readonly string[];
  readonly rankings: readonly string[];
  /** Sorted by ranking. */
  readonly releases: readonly { readonly ranking: string; readonly release: string }[];
  readonly indicators: readonly string[];
  readonly sources: readonly string[];
}

const byText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** How a unit is chosen: by its name where no other unit bears it, else by its id. */
function unitNames(units: readonly Unit[], language: EditorLanguage): readonly string[] {
  const find = indexUnits(units, suggestUnits([]));
  const names = units.map(({ id, names }) => {
    const found = find(names[language] ?? id);
    return 'unit' in found && found.unit === id ? (names[language] ?? id) : id;
  });
  return names.sort(byText);
}

const listsOf = (stored: Dataset, language: EditorLanguage): Lists => ({
  units: unitNames(stored.units, language),
  rankings: stored.rankings.map(({ id }) => id).sort(byText),
  releases: stored.releases
    .map(({ ranking, id }) => ({ ranking, release: id }))
    .sort((a, b) => byText(a.ranking, b.ranking)),
  indicators: stored.indicators.map(({ id }) => id).sort(byText),
  sources: stored.sources.map(({ id }) => id).sort(byText),
});

/** The columns of the sheet of lists, in its order. */
const listColumns = ({ units, rankings, releases, indicators, sources }: Lists): readonly (readonly string[])[] => [
  units,
  rankings,
  releases.map(({ ranking }) => ranking),
  releases.map(({ release }) => release),
  indicators,
  sources,
];

const AT = { units: 0, rankings: 1, releaseRanking: 2, release: 3, indicators: 4, sources: 5 } as const;

const range = (column: number, length: number): string | null =>
  length === 0 ? null : `${LISTS}!$${columnLetters(column)}$1:$${columnLetters(column)}$${length}`;

/** The releases of the ranking that the row names, which stand together in the list. */
function releasesOfRow(length: number, rankingAt: number): string | null {
  const rankings = range(AT.releaseRanking, length);
  if (rankings === null) return null;
  const named = `$${columnLetters(rankingAt)}2`;
  const from = `${LISTS}!$${columnLetters(AT.release)}$1`;
  return `OFFSET(${from},MATCH(${named},${rankings},0)-1,0,COUNTIF(${rankings},${named}),1)`;
}

/** What may be chosen in a column of a kind; null where anything is written. */
function choiceOf(kind: FlatKind, column: string, columns: readonly string[], lists: Lists): string | null {
  const words = WORDS[kind]?.[column];
  if (words) return `"${words.join(',')}"`;
  if (column === 'unit_kinds') return `"${UNIT_KINDS.join(',')}"`;
  if (kind !== 'sources' && (column === 'source' || column.endsWith('_source')))
    return range(AT.sources, lists.sources.length);
  if (column === 'dimension_of' || (column === 'ranking' && kind !== 'rankings'))
    return range(AT.rankings, lists.rankings.length);
  if ((column === 'release' && kind === 'records') || column === 'previous')
    return releasesOfRow(lists.releases.length, columns.indexOf('ranking'));
  if (column === 'unit' && kind !== 'units') return range(AT.units, lists.units.length);
  if (column === 'indicator' && kind !== 'indicators') return range(AT.indicators, lists.indicators.length);
  return null;
}

function kindSheet(
  kind: FlatKind,
  lists: Lists,
  languages: readonly WrittenLanguage[],
  language: EditorLanguage,
): WrittenSheet {
  const { required, optional } = columnsOf(kind, languages);
  // The import fills in which recipes read what rests on a source.
  const columns = [...required, ...optional].filter(column => column !== 'recipes');
  const heads = columns.map(column => headOf(kind, column, languages, language));
  const rules = columns.map((column, at): CellRule => {
    const [, en = '', zh = ''] = wordsOfColumn(kind, column, languages)?.words ?? [];
    const choose = choiceOf(kind, column, columns, lists);
    const only = WORDS[kind]?.[column] !== undefined;
    return { column: at, choose, only, title: heads[at] ?? column, words: language === 'en' ? en : zh };
  });
  return {
    name: language === 'en' ? kind : KINDS_IN_CHINESE[kind],
    hidden: false,
    rows: [heads, columns.map(column => exampleOf(kind, column, languages))],
    widths: heads.map(head => Math.max(14, head.length * (language === 'en' ? 1 : 2) + 2)),
    rules,
  };
}

const INTRODUCTION: Readonly<Record<EditorLanguage, readonly string[]>> = {
  en: [
    'Fill in the sheets that you have something for, and import the folder that holds this workbook.',
    'The second row of each sheet is an example: it is passed over as long as it stands as it is.',
    'A cell that is chosen shows what to write in it. An empty cell is unknown; nothing is filled in for you.',
  ],
  'zh-Hans': [
    '请填写有内容的工作表，然后导入本文件所在的文件夹。',
    '每个工作表的第二行是示例：只要未改动，导入时即略过。',
    '选中单元格会显示填写说明。空单元格表示未知，系统不会代为填写。',
  ],
};

/** Every kind and column with what to write, each in one cell, so that no import takes the sheet for a table. */
function notesSheet(languages: readonly WrittenLanguage[], language: EditorLanguage): WrittenSheet {
  const [of, colon] = language === 'en' ? [0, ': '] : [1, '：'];
  const kinds = FLAT_KINDS.flatMap(kind => {
    const name = language === 'en' ? kind : KINDS_IN_CHINESE[kind];
    const { required, optional } = columnsOf(kind, languages);
    const lines = [...required, ...optional].map(column => {
      const [, en = '', zh = ''] = wordsOfColumn(kind, column, languages)?.words ?? [];
      return `${name} · ${headOf(kind, column, languages, language)}${colon}${language === 'en' ? en : zh}`;
    });
    return ['', `${name}${colon}${KIND_NOTES[kind][of] ?? ''}`, ...lines];
  });
  const lines = [...INTRODUCTION[language], ...kinds];
  return { name: NOTES[language], hidden: false, rows: lines.map(line => [line]), widths: [110], rules: [] };
}

function listsSheet(lists: Lists): WrittenSheet {
  const columns = listColumns(lists);
  const length = Math.max(...columns.map(column => column.length));
  const rows = Array.from({ length }, (_, at) => columns.map(column => column[at] ?? ''));
  return { name: LISTS, hidden: true, rows, widths: [], rules: [] };
}

/**
 * An XLSX workbook to fill in: a sheet a kind with heads in the editor's language, an example, choices of what is stored and
 * of the words that are known, and notes. It is imported as it is.
 */
export const templateWorkbook = (
  stored: Dataset,
  languages: readonly WrittenLanguage[],
  language: EditorLanguage,
): Uint8Array => {
  const lists = listsOf(stored, language);
  return writeWorkbook([
    notesSheet(languages, language),
    ...FLAT_KINDS.map(kind => kindSheet(kind, lists, languages, language)),
    listsSheet(lists),
  ]);
};
