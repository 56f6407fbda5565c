import type { Dataset } from '../dataset.ts';
import type { WrittenLanguage } from '../language-id.ts';

export type Kind = keyof Dataset;

export interface Columns {
  /** Every CSV file of the kind has these columns. */
  readonly required: readonly string[];
  readonly optional: readonly string[];
  /** Columns that hold several values. */
  readonly lists: readonly string[];
}

/** In a name, `*` stands for the column of each language: `name_*` reads `name_en` and `name_zh`. */
const columns = (required: string, lists = '', optional = ''): Columns => {
  const split = (text: string) => text.split(',').filter(Boolean);
  return { required: split(required), optional: split(optional), lists: split(lists) };
};

/** The kinds that are a table: one row an item. */
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
    'dimension_of,tiers',
  ),
  releases: columns(
    'ranking,release,label_*,label_year,state,previous,data_from,data_to,released,listed_to,universe_size,segment,history_complete,note,source',
    '',
    'label_year_source,previous_source,data_source,released_source,listed_to_source,universe_size_source,segment_source,history_complete_source,noise,noise_source,ended,ended_source,weight,weight_source,goalposts,goalposts_source',
  ),
  indicators: columns('indicator,name_*,measure,direction,definition_*,source', '', 'history_since'),
  records: columns(
    'ranking,release,unit,rank,score,status,basis,vintage,vintage_reason,source,note',
    '',
    'tier,interval',
  ),
  values: columns('indicator,unit,year,value,bound,vintage,vintage_reason,source,note'),
  honours: columns('report,edition,title,title_*,unit,order,list_size,source,note'),
  sources: columns('source,publisher_*,title_*,edition_*,published,url,accessed,secondary'),
} as const satisfies Partial<Record<Kind, Columns>>;

export type FlatKind = keyof typeof COLUMNS;

const SORT_KEY = 'sort_key_*';

/** The columns of a kind in these languages. */
export function columnsOf(kind: FlatKind, languages: readonly WrittenLanguage[]): Columns {
  const named = (column: string): readonly string[] =>
    languages
      .filter(({ sortKey }) => sortKey || column !== SORT_KEY)
      .map(language => column.replace('*', language.column));
  const { required, optional, lists }: Columns = COLUMNS[kind];
  const all = (columns: readonly string[]) =>
    columns.flatMap(column => (column.endsWith('*') ? named(column) : [column]));
  return { required: all(required), optional: all(optional), lists };
}

const isFlat = (kind: string): kind is FlatKind => Object.hasOwn(COLUMNS, kind);

export const FLAT_KINDS = Object.keys(COLUMNS).filter(isFlat);

/** The kinds that have parts within parts, so JSON only. */
export const NESTED_KINDS = ['statements', 'reports'] as const satisfies readonly Exclude<Kind, FlatKind>[];

export type NestedKind = (typeof NESTED_KINDS)[number];

const nested = (name: string): NestedKind | undefined => NESTED_KINDS.find(kind => kind === name);

export type FileKind =
  | { readonly flat: FlatKind; readonly format: 'csv' | 'json' }
  | { readonly nested: NestedKind }
  | 'ignored'
  | { readonly unknown: string; readonly remedy: string };

const KNOWN = `Known are ${FLAT_KINDS.join(', ')} (each as NAME.csv, NAME.json or files in a folder NAME/) and ${NESTED_KINDS.join(', ')} (JSON only).`;

/** What a file of the folder is, by its path alone. Notes (.md, .txt) and hidden files are left alone. */
export function kindOf(path: string): FileKind {
  const parts = path.split('/');
  const file = parts.at(-1) ?? '';
  if (/\.(md|txt)$/i.test(file) || file.startsWith('.')) return 'ignored';
  const [, stem = '', extension = ''] = /^(.*?)\.([^.]+)$/.exec(file) ?? [];
  const name = parts.length === 2 ? (parts[0] ?? '') : stem;
  if (/^(xlsx?|xlsm|ods|numbers)$/i.test(extension))
    return { unknown: 'A workbook is not read.', remedy: 'Save each sheet as "CSV UTF-8" under the name of its kind.' };
  if (parts.length <= 2 && (extension === 'csv' || extension === 'json')) {
    if (isFlat(name)) return { flat: name, format: extension };
    const kind = nested(name);
    if (kind && extension === 'json') return { nested: kind };
    if (kind) return { unknown: `The kind "${name}" is read from JSON only.`, remedy: `Write it as ${name}.json.` };
  }
  return { unknown: 'The file is of no known kind.', remedy: `Rename it or take it out of the folder. ${KNOWN}` };
}
