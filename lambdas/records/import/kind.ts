import type { Dataset } from '../dataset.ts';
import type { WrittenLanguage } from '../language-id.ts';
import { KINDS_IN_CHINESE } from './fill-in/column-words.ts';
import { columnsByHead, type HeadedColumn } from './fill-in/heads.ts';
import { FLAT_KINDS, type FlatKind } from './flat-kind.ts';
import type { Told } from './tables/grid.ts';

export type Kind = keyof Dataset;

export interface Columns {
  /** Every CSV file of the kind has these columns. */
  readonly required: readonly string[];
  readonly optional: readonly string[];
  /** Columns that hold several values. */
  readonly lists: readonly string[];
  /** Columns by the heads that workbooks to fill in give them, as `headKey` writes those. */
  readonly byHead?: ReadonlyMap<string, HeadedColumn>;
}

/** In a name, `*` stands for the column of each language: `name_*` reads `name_en` and `name_zh`. */
const columns = (required: string, lists = '', optional = ''): Columns => {
  const split = (text: string) => text.split(',').filter(Boolean);
  return { required: split(required), optional: split(optional), lists: split(lists) };
};

export { FLAT_KINDS, type FlatKind };

const COLUMNS = {
  units: columns(
    'unit,kind,name_*,aliases,country,codes,latitude,longitude,members,stands_for,sort_key_*,source',
    'aliases,codes,members,succeeds',
    'succeeds',
  ),
  groups: columns('group,name_*,members,source', 'members'),
  rankings: columns(
    'ranking,name_*,short_name_*,publisher_*,series,cadence,direction,tie_rule,unit_kinds,source',
    'unit_kinds,tiers',
    'dimension_of,theme_*,measures_*,measures_source,tiers,score_name_*,score_measure_*',
  ),
  releases: columns(
    'ranking,release,label_*,label_year,state,previous,data_from,data_to,released,listed_to,universe_size,segment,history_complete,note,source',
    '',
    'label_year_source,previous_source,data_source,released_source,listed_to_source,universe_size_source,segment_source,history_complete_source,noise,noise_source,noise_places,noise_places_source,ended,ended_source,weight,weight_source,goalposts,goalposts_source,score_decimals,score_decimals_source,rose,held,fell,moves_source',
  ),
  indicators: columns('indicator,name_*,measure,direction,definition_*,source', '', 'measure_*,history_since,scale'),
  records: columns(
    'ranking,release,unit,rank,score,status,basis,vintage,vintage_reason,source,note',
    '',
    'tier,interval,computed_among',
  ),
  values: columns('indicator,unit,year,value,bound,vintage,vintage_reason,source,note'),
  honours: columns('report,edition,title,title_*,unit,order,list_size,source,note'),
  sources: columns('source,publisher_*,title_*,edition_*,published,url,accessed,secondary', 'recipes', 'recipes'),
} as const satisfies Readonly<Record<FlatKind, Columns>>;

const SORT_KEY = 'sort_key_*';

/** The columns of a kind in these languages; those of a language that may be left out are optional. */
export function columnsOf(kind: FlatKind, languages: readonly WrittenLanguage[]): Columns {
  const named = (column: string, isOptional: boolean): readonly string[] =>
    languages
      .filter(({ sortKey }) => sortKey || column !== SORT_KEY)
      .filter(({ optional = false }) => optional === isOptional)
      .map(language => column.replace('*', language.column));
  const { required, optional, lists }: Columns = COLUMNS[kind];
  const isNamed = (column: string): boolean => column.endsWith('*');
  const names = {
    required: required.flatMap(column => (isNamed(column) ? named(column, false) : [column])),
    optional: [
      ...optional.flatMap(column => (isNamed(column) ? [...named(column, false), ...named(column, true)] : [column])),
      ...required.filter(isNamed).flatMap(column => named(column, true)),
    ],
  };
  return { ...names, lists, byHead: columnsByHead(kind, [...names.required, ...names.optional], languages) };
}

const isFlat = (kind: string): kind is FlatKind => Object.hasOwn(COLUMNS, kind);

/** The kinds that have parts within parts, so no tables. */
export const NESTED_KINDS = ['statements', 'reports'] as const satisfies readonly Exclude<Kind, FlatKind>[];

export type NestedKind = (typeof NESTED_KINDS)[number];

const nested = (name: string): NestedKind | undefined => NESTED_KINDS.find(kind => kind === name);

export type FileKind =
  /** A table; of this kind by the name of the file, or, without one, by its sheets or by a recipe. */
  | { readonly table: FlatKind | null }
  | { readonly json: FlatKind }
  | { readonly nested: NestedKind }
  /** Spellings of units that somebody decided on. */
  | 'aliases'
  /** How a publisher's files are read. */
  | 'recipe'
  /** What the institute wrote itself. */
  | 'words'
  /** A picture of the institute. */
  | 'picture'
  /** A font of the institute. */
  | 'font'
  /** A note to the reader: left alone. */
  | 'ignored'
  /** What a system or a spreadsheet leaves behind: passed over, and told. */
  | 'left-over'
  | { readonly unknown: Told };

/** The folder that holds the recipes. */
const RECIPES = 'imports';

const KNOWN = {
  en: `Known are ${FLAT_KINDS.join(', ')} (each as a table, as NAME.json or as files in a folder NAME/) and ${NESTED_KINDS.join(', ')} (JSON or YAML).`,
  zh: `已知的种类有${FLAT_KINDS.join('、')}（表格、NAME.json或文件夹NAME/中的文件）和${NESTED_KINDS.join('、')}（JSON或YAML）。`,
};

/** What a table is told that nothing says how to read. */
export const UNKNOWN_TABLE: Told = {
  en: [
    'The file is of no known kind, and no recipe is for it.',
    `Write a recipe for it ("almanac recipe FILE" drafts one), rename it, or take it out of the folder. ${KNOWN.en}`,
  ],
  zh: [
    '文件不属于任何已知的种类，也没有用于它的配方。',
    `请为它写配方（“almanac recipe 文件”可写草稿）、改名或移出该文件夹。${KNOWN.zh}`,
  ],
};

/** What a file of a definition is told whose name says nothing. */
const UNKNOWN_DEFINITION: Told = {
  en: [
    'The file is of no known kind.',
    `A recipe belongs into the folder ${RECIPES}/; a definition is reports.yaml or reports.json, or lies in the folder reports/.`,
  ],
  zh: [
    '文件不属于任何已知的种类。',
    `配方请放入文件夹${RECIPES}/；报告定义请命名为reports.yaml或reports.json，或放入文件夹reports/。`,
  ],
};

/** A name to which a system that hides the ends of names added one of its own: `recipe.yaml.txt`. */
const TWICE_NAMED = /\.(?:csv|tsv|xlsx|ods|json|ya?ml)\.txt$/i;

/** What a file of no known kind is told. */
const UNKNOWN_FILE: Told = {
  en: ['The file is of no known kind.', `Rename it or take it out of the folder. ${KNOWN.en}`],
  zh: ['文件不属于任何已知的种类。', `请改名或移出该文件夹。${KNOWN.zh}`],
};

/** The file, or the folder, of spellings that somebody decided on. */
const ALIASES = 'aliases';

/** The folder of what the institute wrote itself. */
const WORDS = 'words';

/** The folder of its pictures: whatever lies there is taken for one. */
const PICTURES = 'pictures';

/** The folder of its fonts, beside their licences as texts. */
const FONTS = 'fonts';

const LEFT_OVER = /^(?:thumbs\.db|desktop\.ini|\.ds_store|~\$.*|\._.*|\.~lock\..*|.*\.tmp|~.*\.tmp)$/i;

const TABLE = /^(?:csv|tsv|tab|xlsx|xlsm|ods)$/;

/** What browsers and people add to the name of a file that is there already: `records (2)`, `records - copy`. */
const COPY = /(?:[\s_-]*(?:\(\d+\)|（\d+）|\[[^\]]*\]|copy|副本))+$/i;

/** The kind that a file or a sheet is named for, in any case and with the marks of a copy. */
export const kindNamed = (name: string): string => name.normalize('NFC').trim().toLowerCase().replace(COPY, '').trim();

/** The table kind that a sheet is named for; null where it is named for none. */
export function flatKindNamed(name: string): FlatKind | null {
  const kind = kindNamed(name);
  return isFlat(kind) ? kind : (FLAT_KINDS.find(each => KINDS_IN_CHINESE[each] === kind) ?? null);
}

/** Whether a file is left behind by a system or a spreadsheet, by its name. */
export const isLeftOver = (name: string): boolean => LEFT_OVER.test(name);

/** What a file of the folder is, by its path alone. Notes (.md, .txt) and hidden files are left alone. */
export function kindOf(path: string): FileKind {
  const parts = path.split('/');
  const file = parts.at(-1) ?? '';
  if (isLeftOver(file)) return 'left-over';
  if (TWICE_NAMED.test(file))
    return {
      unknown: {
        en: [
          'The name ends in .txt behind its own ending, so that the file would be left alone.',
          'Take .txt off the name; a system may hide it.',
        ],
        zh: ['文件名在原扩展名之后又有.txt，因而会被略过。', '请去掉文件名末尾的.txt；系统可能隐藏了它。'],
      },
    };
  if (parts.length === 2 && parts[0]?.toLowerCase() === WORDS && /\.md$/i.test(file)) return 'words';
  if (parts.length === 2 && parts[0]?.toLowerCase() === PICTURES && !/^\.|\.(?:md|txt)$/i.test(file)) return 'picture';
  if (parts.length === 2 && parts[0]?.toLowerCase() === FONTS && !/^\.|\.(?:md|txt)$/i.test(file)) return 'font';
  if (/\.(md|txt)$/i.test(file) || file.startsWith('.')) return 'ignored';
  const [, stem = '', ending = ''] = /^(.*?)\.([^.]+)$/s.exec(file) ?? [];
  const extension = ending.toLowerCase();
  const name = kindNamed(parts.length === 2 ? (parts[0] ?? '') : stem);
  const flat = parts.length <= 2 && isFlat(name) ? name : null;
  if (parts.length === 2 && name === RECIPES && /^ya?ml$/.test(extension)) return 'recipe';
  const kind = parts.length <= 2 ? nested(name) : undefined;
  if (kind && (extension === 'json' || /^ya?ml$/.test(extension))) return { nested: kind };
  if (kind)
    return {
      unknown: {
        en: [`The kind "${name}" is read from JSON or YAML only.`, `Write it as ${name}.yaml or ${name}.json.`],
        zh: [`种类“${name}”只能从JSON或YAML读取。`, `请写成${name}.yaml或${name}.json。`],
      },
    };
  if (flat && extension === 'json') return { json: flat };
  if (TABLE.test(extension) && parts.length <= 2 && name === ALIASES) return 'aliases';
  if (TABLE.test(extension)) return { table: flat };
  if (/^(?:xls|xlsb|xlt|numbers|et|wps|pdf|docx?)$/.test(extension))
    return {
      unknown: {
        en: ['A file of this form is not read.', 'Open it and save the table as .xlsx, .ods or "CSV UTF-8".'],
        zh: ['不读取这种格式的文件。', '请打开并将表格另存为.xlsx、.ods或“CSV UTF-8”。'],
      },
    };
  return { unknown: /^ya?ml$/.test(extension) ? UNKNOWN_DEFINITION : UNKNOWN_FILE };
}
