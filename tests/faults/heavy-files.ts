import { LIMITS } from '../../lambdas/records/import/limits.ts';
import { ranking, record, release, source, table, unit } from '../support/folder.ts';

/** Files of one import by name, and what they are about. */
export interface Heavy {
  readonly name: string;
  readonly files: () => Readonly<Record<string, string>>;
  /** Whether the import takes them. */
  readonly accepted: boolean;
}

const MB = 1024 * 1024;
const HEAD = table('records', [record('beijing', '1')]).split('\n')[0] ?? '';

const count = (n: number): readonly number[] => Array.from({ length: n }, (_, at) => at + 1);

const cities = (n: number): string =>
  table(
    'units',
    count(n).map(at => unit(`made-up-${at}`, `Made-up City No ${at}`, `虚构城市第${at}号`)),
  );

const years = (n: number): readonly number[] => count(n).map(at => 2000 + at);

const base = (releases: number, cities_: number) => ({
  'sources.csv': table('sources', [source('page')]),
  'units.csv': cities(cities_),
  'rankings.csv': table('rankings', [ranking('gci')]),
  'releases.csv': table(
    'releases',
    years(releases).map(year => release(String(year), { previous: year === 2001 ? 'first' : String(year - 1) })),
  ),
});

const rows = (lines: readonly string[]): string => [HEAD, ...lines].join('\n');
const row = (year: number, city: number, rank: string): string =>
  HEAD.split(',')
    .map(
      column =>
        ({ ranking: 'gci', release: String(year), unit: `made-up-${city}`, rank, source: 'page' })[column] ?? '',
    )
    .join(',');

/** As many rows as an import takes, all of them right. */
export const LARGEST: Heavy = {
  name: `${LIMITS.rows} rows, all right`,
  accepted: true,
  files: () => {
    // Every unit is in every release, as far as the rows go.
    const [releases, units] = [9, 21_000];
    const left = Math.floor((LIMITS.rows - units - 30) / releases);
    return {
      ...base(releases, units),
      'records.csv': rows(years(releases).flatMap(year => count(left).map(at => row(year, at, String(at))))),
    };
  },
};

/** Within every limit, and each the worst of its sort. */
export const WITHIN: readonly Heavy[] = [
  {
    name: 'rows with faults in every cell',
    accepted: false,
    files: () => ({ 'records.csv': rows(count(LIMITS.rows - 2).map(at => `?${at},?,?,?,?,?,?,?,?,?,\u2e80`)) }),
  },
  {
    name: 'names that many units bear',
    accepted: false,
    files: () => ({
      'sources.csv': table('sources', [source('page')]),
      'units.csv': table(
        'units',
        count(2_000).map(at => unit(`u${at}`, 'Taizhou', '台州')),
      ),
      'records.csv': rows(
        count(145_000).map(() =>
          HEAD.split(',')
            .map(column => (column === 'unit' ? 'Taizhou' : '1'))
            .join(','),
        ),
      ),
    }),
  },
  {
    name: 'one place that 35,000 share, and as many after it',
    accepted: false,
    files: () => ({
      ...base(1, 70_000),
      'records.csv': rows(count(70_000).map(at => row(2001, at, at <= 35_000 ? '1' : String(at - 30_000)))),
    }),
  },
  {
    name: 'cells of a thousand columns',
    accepted: false,
    files: () => ({ 'records.csv': `${'c,'.repeat(LIMITS.columns - 1)}c\n`.repeat(1_900) }),
  },
  {
    name: 'cells of nothing but spaces within',
    accepted: false,
    files: () => ({ 'records.csv': rows(count(1_400).map(() => `a${' '.repeat(32_700)}b,2001,c,1,,,,,,page,`)) }),
  },
  {
    name: 'lists of as many entries as a cell holds',
    accepted: false,
    files: () => ({
      'units.csv': table(
        'units',
        count(500).map(at =>
          unit(`u${at}`, `City ${at}`, `城${at}`, {
            aliases: count(5_400)
              .map(n => n.toString(36))
              .join(';'),
          }),
        ),
      ),
    }),
  },
  {
    name: 'items of JSON that are none',
    accepted: false,
    files: () => ({ 'records.json': `[${'1,'.repeat(LIMITS.rows - 2)}1]` }),
  },
  {
    name: 'a place beyond all numbers',
    accepted: false,
    files: () => ({
      ...base(1, 10),
      'releases.csv': table('releases', [
        release('2001', { previous: 'first', listed_to: '900719925474099', universe_size: '900719925474099' }),
      ]),
      'records.csv': rows(count(10).map(at => row(2001, at, at === 10 ? '900719925474090' : String(at)))),
    }),
  },
];

/** Over a limit, and refused before they are read. */
export const BEYOND: readonly Heavy[] = [
  { name: 'a line of 48 MB of commas', accepted: false, files: () => ({ 'records.csv': ','.repeat(48 * MB) }) },
  {
    name: '48 million empty lines',
    accepted: false,
    files: () => ({ 'records.csv': `${HEAD}${'\n'.repeat(48 * MB)}` }),
  },
  {
    name: 'a quotation mark that is never closed',
    accepted: false,
    files: () => ({ 'records.csv': `${HEAD}\n"${'x\n'.repeat(24 * MB)}` }),
  },
  { name: 'a cell of 48 MB', accepted: false, files: () => ({ 'records.csv': `${HEAD}\n${'x'.repeat(48 * MB)}` }) },
  {
    name: '24 million lists within lists',
    accepted: false,
    files: () => ({ 'reports.json': '['.repeat(24 * MB) + ']'.repeat(24 * MB) }),
  },
  {
    name: '24 million items of JSON',
    accepted: false,
    files: () => ({ 'records.json': `[${'1,'.repeat(24 * MB)}1]` }),
  },
  {
    name: 'an object of 4 million fields',
    accepted: false,
    files: () => ({
      'records.json': `[{${count(4_000_000)
        .map(at => `"${at.toString(36)}":1`)
        .join(',')}}]`,
    }),
  },
  {
    name: 'a text of 48 MB in JSON',
    accepted: false,
    files: () => ({ 'statements.json': `[{"id":"${'x'.repeat(48 * MB)}"}]` }),
  },
  {
    name: '101 MB in three files',
    accepted: false,
    files: () => ({
      'records/a.csv': 'x\n'.repeat(20 * MB),
      'records/b.csv': 'x\n'.repeat(20 * MB),
      'records/c.csv': 'x\n'.repeat(11 * MB),
    }),
  },
];
