import { LANGUAGES } from '../../lambdas/language/languages.ts';
import type { Dataset } from '../../lambdas/records/dataset.ts';
import { EMPTY } from '../../lambdas/records/dataset.ts';
import type { Fault } from '../../lambdas/records/import/fault.ts';
import type { InputFile } from '../../lambdas/records/import/input-file.ts';
import { columnsOf, type FlatKind } from '../../lambdas/records/import/kind.ts';
import { parseFiles } from '../../lambdas/records/import/parse-files.ts';

export type Files = Readonly<Record<string, string | Uint8Array>>;

/** Cells by column; a column that is not named is an empty cell. */
export type Cells = Readonly<Record<string, string>>;

/** The files of a folder, from texts or bytes. */
export const folder = (files: Files): readonly InputFile[] =>
  Object.entries(files).map(([path, content]) => {
    const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
    return { path, size: bytes.length, bytes };
  });

const quoted = (cell: string): string => (/[",\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);

/** A CSV file of a kind, with every column it must have and those that the rows name besides. */
export function table(kind: FlatKind, rows: readonly Cells[]): string {
  const { required } = columnsOf(kind, LANGUAGES);
  const head = [...new Set([...required, ...rows.flatMap(row => Object.keys(row))])];
  return [head, ...rows.map(row => head.map(column => quoted(row[column] ?? '')))]
    .map(line => line.join(','))
    .join('\n');
}

const SOURCE = { source: 'page' };

export const source = (id: string, cells: Cells = {}): Cells => ({
  publisher_en: 'Institute',
  publisher_zh: '研究所',
  title_en: 'Cities',
  title_zh: '城市',
  accessed: '2026-11',
  secondary: 'no',
  ...cells,
  source: id,
});

export const unit = (id: string, en: string, zh: string, cells: Cells = {}): Cells => ({
  kind: 'city',
  country: 'CN',
  sort_key_zh: id,
  ...SOURCE,
  ...cells,
  unit: id,
  name_en: en,
  name_zh: zh,
});

export const ranking = (id: string, cells: Cells = {}): Cells => ({
  name_en: 'Great Cities Index',
  name_zh: '大城市指数',
  short_name_en: 'Institute GCI',
  short_name_zh: '研究所大城市',
  publisher_en: 'Institute',
  publisher_zh: '研究所',
  direction: 'higher-is-better',
  tie_rule: 'competition',
  unit_kinds: 'city',
  ...SOURCE,
  ...cells,
  ranking: id,
});

export const release = (id: string, cells: Cells = {}): Cells => ({
  ranking: 'gci',
  label_en: id,
  label_zh: `${id}年`,
  ...SOURCE,
  ...cells,
  release: id,
});

/** A row of the ranking `gci`, release 2022. */
export const record = (unitName: string, rank: string, cells: Cells = {}): Cells => ({
  ranking: 'gci',
  release: '2022',
  unit: unitName,
  rank,
  ...SOURCE,
  ...cells,
});

export const records = (...rows: readonly Cells[]): Files => ({ 'records.csv': table('records', rows) });

export const UNITS: readonly Cells[] = [
  unit('beijing', 'Beijing', '北京', { aliases: 'Peking;Beijing City' }),
  unit('shanghai', 'Shanghai', '上海'),
  unit('xian', "Xi'an", '西安'),
  unit('tokyo', 'Tokyo', '东京', { country: 'JP' }),
  unit('paris', 'Paris', '巴黎', { country: 'FR' }),
  unit('taizhou-zhejiang', 'Taizhou', '台州'),
  unit('taizhou-jiangsu', 'Taizhou', '泰州'),
  unit('china', 'China', '中国', { kind: 'economy' }),
  unit('delta', 'Yangtze Delta', '长三角', { kind: 'cluster', members: 'shanghai;xian', stands_for: 'shanghai' }),
];

/** The least that records need: a source, units, the ranking `gci` and its releases 2021 and 2022. */
export const BASE: Files = {
  'sources.csv': table('sources', [source('page'), source('notice')]),
  'units.csv': table('units', UNITS),
  'rankings.csv': table('rankings', [ranking('gci')]),
  'releases.csv': table('releases', [release('2021', { previous: 'first' }), release('2022', { previous: '2021' })]),
};

/** The base with files added or put in place. */
export const withBase = (...files: readonly Files[]): readonly InputFile[] => folder(Object.assign({}, BASE, ...files));

/** The dataset of a folder that must be accepted. */
export function accepted(files: readonly InputFile[], stored: Dataset = EMPTY): Dataset {
  const outcome = parseFiles(files, stored, LANGUAGES);
  if (outcome.ok) return outcome.dataset;
  throw new Error(`refused: ${JSON.stringify(outcome.faults, null, 2)}`);
}

/** The faults of a folder that must be refused. */
export function refused(files: readonly InputFile[], stored: Dataset = EMPTY): readonly Fault[] {
  const outcome = parseFiles(files, stored, LANGUAGES);
  if (outcome.ok) throw new Error('accepted, though it should be refused');
  return outcome.faults;
}
