import type { LanguageId } from '../language-id.ts';
import type { Unread } from './as-far-as-read.ts';

/** What an import is held to, by code. V codes are rules about the data, F codes about its form. */
export const RULES = {
  V01: 'A unit is named by its id, or by a name or alias that exactly one unit bears.',
  V02: 'One row for each unit in a release (for each value, for each honour).',
  V04: 'A rank is a whole number from 1 up, or one of the known forms; a row without a rank says why.',
  V05: 'Ranks fit the tie rule of the ranking.',
  V08: 'No place lies beyond the size of the universe, and no more units have one than it holds.',
  V09: 'Every place from 1 to listed_to is on record, ties counted.',
  V14: 'The release exists and was published.',
  V16: 'A source is given and is on record.',
  V19: 'The unit is of a kind that the ranking ranks.',
  V21: 'A band begins below its end.',
  V24: 'What is stored is not overwritten: a correction is a new vintage with its reason, by a source no older than what it corrects.',
  V26: 'No two releases of a ranking bear the same label, and the labels of one tell the same year or number.',
  V28: 'A dimension belongs to a ranking that is none itself; the weights of a release add up to no more than 100.',
  V29: 'A tier is one of those that the ranking lists, and stands in place of a rank.',
  V30: 'An interval of ranks begins before its end and holds the rank.',
  V32: 'No figure is older than the history that its indicator declares.',
  V33: 'A figure that is a place is a whole number from 1 up.',
  V34: 'Two units that a report may name do not print alike.',
  V35: 'Two rankings, indicators or groups that a report may name do not have one name.',
  V36: 'A score has the decimals that its release declares.',
  V37: 'A basket counts every ranking once: one release of each, and no dimension beside its whole.',
  V38: 'A name that is printed is a name: no word of the sentences around it, and it tells no place of whoever bears it; nor does what a ranking measures.',
  V39: 'A name that counts those who bear it together counts them right.',
  V40: 'What figures on record are measured in, and how they are read, does not change under them.',
  V41: 'A release does not rank a whole beside its part, a stand-in beside its city, or a successor beside the former.',
  V42: 'Places that the institute computed follow from the scores, and from those of all whom the release ranks.',
  V43: 'Some release had come out by the cut-off of an edition.',
  F01: 'A file is no larger than the limit.',
  F02: 'Text is in a known encoding: UTF-8, UTF-16, GB18030 or Big5.',
  F03: 'Every file of the folder is of a known kind.',
  F04: 'A file can be read as a workbook, as CSV or as JSON.',
  F05: 'The columns are the known ones, each once, and every row fits them.',
  F06: 'What must be given is given.',
  F07: 'Each cell has the form that its column asks for.',
  F08: 'What is referred to is on record.',
  F09: 'An id is given once.',
  F10: 'The releases of a ranking form one chain.',
  F11: 'Only a cluster has members or stands for a city; no unit succeeds itself.',
  F12: 'The rows of one honour agree with one another.',
  F13: 'A claim that is stated or asked for has the form of its kind, and no id in it is mistyped.',
  F14: 'Text can be printed: characters and no radicals, nothing invisible, signs that the fonts have.',
  F15: 'A section that a report asks for has something to print.',
  F16: 'An import keeps to the limits of what is read.',
  F17: 'A recipe can be read, and the table has the columns that it names.',
  F18: 'The files of an import are those that were there when it was made ready.',
  F19: 'What is on record has its texts in the languages that a report is printed in.',
  F20: 'What an institute wrote itself is Markdown without HTML, headings, tables and pictures.',
  F21: 'What an institute wrote itself stands below something that is printed.',
  F22: 'A picture is SVG, PNG or JPEG by its bytes, can be printed everywhere alike, and is large enough for its place.',
  F23: 'A font is a whole TrueType or OpenType file that may be embedded, is the one that is named, and has the signs of its script.',
} as const;

export type RuleId = keyof typeof RULES;

/** A place in the files, as a person finds it. */
export interface Where {
  readonly file: string;
  /** Row of the spreadsheet (its head is row 1), or the item's number in a JSON array; null for the file as a whole. */
  readonly row: number | null;
}

/** The place of what an earlier import brought. */
export const STORED: Where = { file: '(already stored)', row: null };

/** One thing that is wrong, where it is, and what to do. */
export interface Fault extends Where {
  readonly column: string | null;
  /** The text that was found; null where there is none to show. */
  readonly value: string | null;
  readonly rule: RuleId;
  readonly message: string;
  readonly remedy: string;
  /** Where the same is wrong in further rows: how many there are with this one, the first of them, and what was found there. */
  readonly also?: { readonly count: number; readonly rows: readonly number[]; readonly values: readonly string[] };
  /** The sheet of a workbook. */
  readonly sheet?: string;
  /** The cell as the spreadsheet names it, `C7`; `B7, C7` where a recipe put two together. */
  readonly cell?: string;
  /** Where in the text of a definition it stands, as an editor counts: both from 1. */
  readonly line?: { readonly line: number; readonly column: number };
  /** The same words in the other languages of those who import, by language. */
  readonly translated: Readonly<Record<LanguageId, Pick<Fault, 'message' | 'remedy'>>>;
}

/** An item and the place that it was read from. */
export interface Located<T> {
  readonly item: T;
  readonly at: Where;
  /** What of it could not be read, and was told: it refuses the import, and nothing is said of what is not known for it. */
  readonly unread?: Unread;
}

/** The first of the places that belongs to this import: what is stored already cannot be edited in a spreadsheet. */
export const whereToMend = (...places: readonly Where[]): Where => places.find(place => place !== STORED) ?? STORED;

/** `row 8 of records.csv`. */
export const inWords = (at: Where): string =>
  at === STORED ? 'what is already stored' : at.row === null ? at.file : `${rowName(at)} of ${at.file}`;

/** `records.csv第8行`. */
export const inChineseWords = (at: Where): string =>
  at === STORED
    ? '已存储的内容'
    : at.row === null
      ? at.file
      : `${at.file}第${at.row}${at.file.endsWith('.json') ? '项' : '行'}`;

/** The Chinese words of a fault, as it carries them. */
export const inZh = (message: string, remedy: string): Fault['translated'] => ({
  'zh-Hans': { message, remedy },
});

/** `row 8`, or `item 8` in a JSON file, where there are no rows to count. */
export const rowName = (at: Where, language: LanguageId = 'en'): string =>
  language === 'zh-Hans' ? rowInChinese(at) : rowInEnglish(at);

const rowInChinese = (at: Where): string =>
  at.row === null ? '整个文件' : `第${at.row}${at.file.endsWith('.json') ? '项' : '行'}`;

const rowInEnglish = (at: Where): string =>
  at.row === null ? 'the file' : `${/\.(?:json|ya?ml)$/.test(at.file) ? 'item' : 'row'} ${at.row}`;

const ordered = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** Where a fault stands in the text of a definition; nought where it stands in a row. */
const lineOf = ({ line }: Fault): number => line?.line ?? 0;

/** Faults in the order of reading: file, row, line, rule. */
export const sortFaults = (faults: readonly Fault[]): readonly Fault[] =>
  [...faults].sort(
    (a, b) =>
      ordered(a.file, b.file) ||
      (a.row ?? 0) - (b.row ?? 0) ||
      lineOf(a) - lineOf(b) ||
      ordered(a.rule, b.rule) ||
      ordered(a.column ?? '', b.column ?? ''),
  );
