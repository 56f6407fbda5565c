export { MAX_FILE_BYTES as MAX_UPLOAD_BYTES } from '../records/import/input-file.ts';

/** The endings that an import reads: tables, workbooks, JSON, recipes, words, pictures and fonts. */
const ENDINGS = [
  'csv',
  'tsv',
  'tab',
  'xlsx',
  'xlsm',
  'ods',
  'json',
  'yaml',
  'yml',
  'md',
  'svg',
  'png',
  'jpg',
  'jpeg',
  'ttf',
  'otf',
] as const;

/** Each letter in both cases: a pattern that others read has no flag for it. */
const inAnyCase = (word: string): string => [...word].map(letter => `[${letter}${letter.toUpperCase()}]`).join('');

/** Letters and digits of any script, spaces, brackets and what people put into names; nothing that means a place to a store. */
const FIRST = '[\\p{L}\\p{N}(（\\[【]';
const FURTHER = "[\\p{L}\\p{M}\\p{N} _.,+&@~()（）\\[\\]【】《》·、，。’'–—-]";

/** A kind, or a kind and a name: no step up, no hidden file, nothing that two stores could read in two ways. */
export const IMPORT_NAME = new RegExp(
  `^(?:${FIRST}${FURTHER}{0,63}/)?${FIRST}${FURTHER}{0,73}\\.(?:${ENDINGS.map(inAnyCase).join('|')})$`,
  'u',
);

export const NAME_RULE =
  'such as records.xlsx, records/gfci (2).csv or imports/the-wur.yaml: letters, digits, spaces, brackets, "-", "_" and ".", at most one folder, ending in .csv, .tsv, .xlsx, .xlsm, .ods, .json, .yaml, .md, .svg, .png, .jpg, .ttf or .otf';

export const NAME_RULE_ZH =
  '如records.xlsx、records/gfci (2).csv或imports/the-wur.yaml：文字、数字、空格、括号、“-”“_”“.”，至多一层文件夹，以.csv、.tsv、.xlsx、.xlsm、.ods、.json、.yaml、.md、.svg、.png、.jpg、.ttf或.otf结尾';

/** The type that an upload is labelled with, by the ending of its name. */
const TYPES: Readonly<Record<string, string>> = {
  csv: 'text/csv',
  tsv: 'text/tab-separated-values',
  tab: 'text/tab-separated-values',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  xlsm: 'application/vnd.ms-excel.sheet.macroEnabled.12',
  ods: 'application/vnd.oasis.opendocument.spreadsheet',
  yaml: 'application/yaml',
  yml: 'application/yaml',
  md: 'text/markdown',
  svg: 'image/svg+xml',
  png: 'image/png',
  jpg: 'image/jpeg',
  jpeg: 'image/jpeg',
  ttf: 'font/ttf',
  otf: 'font/otf',
};

export const typeOfImport = (name: string): string =>
  TYPES[name.slice(name.lastIndexOf('.') + 1).toLowerCase()] ?? 'application/json';

/** What two names must share to be one file on every store. */
export const sameFile = (name: string): string => name.normalize('NFC').toLowerCase();
