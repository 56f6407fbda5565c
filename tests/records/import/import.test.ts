import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { canonicalJson, sortDataset } from '../../../lambdas/records/canonical.ts';
import type { Place } from '../../../lambdas/records/record.ts';
import { runs } from '../../support/depth.ts';
import {
  accepted,
  BASE,
  type Cells,
  folder,
  ranking,
  record,
  records,
  refused,
  release,
  source,
  table,
  UNITS,
  unit,
  withBase,
} from '../../support/folder.ts';

const placeOf = (rank: string): Place | undefined =>
  accepted(withBase(records(record('beijing', rank)))).records[0]?.place;

describe('a rank is read as publishers print it', () => {
  test.each(['10', '第10名', '第10位', '１０', ' 10 ', '\u00A010'])('"%s" is 10', rank =>
    expect(placeOf(rank)).toEqual({ kind: 'rank', rank: 10 }),
  );
  test.each(['=10', '10=', '= 10', 'T10', 'T-10', '并列10', '并列第10名'])('"%s" is 10, shared', rank =>
    expect(placeOf(rank)).toEqual({ kind: 'rank', rank: 10, shared: true }),
  );
  test.each(['101-150', '101–150', '101—150', '101～150', '101 - 150', '第101-150名', '１０１－１５０'])(
    '"%s" is a band',
    rank => expect(placeOf(rank)).toEqual({ kind: 'band', from: 101, to: 150 }),
  );
  test.each(['150+', '150＋'])('"%s" is an open band', rank =>
    expect(placeOf(rank)).toEqual({ kind: 'band', from: 150, to: null }),
  );
});

test.each(['beijing', 'Beijing', '北京', 'Peking', 'Beijing\u00A0City', '  Beijing', 'Ｂｅｉｊｉｎｇ'])(
  'the unit "%s" is beijing',
  name => expect(accepted(withBase(records(record(name, '1')))).records[0]?.unit).toBe('beijing'),
);

test.each(["Xi'an", 'Xi’an', 'Xi‘an'])('the unit "%s" is xian, whatever its apostrophe', name =>
  expect(accepted(withBase(records(record(name, '1')))).records[0]?.unit).toBe('xian'),
);

test('a byte order mark, blank lines and Windows line ends are allowed; rows keep their numbers', () => {
  const text = `\uFEFF${table('records', [record('beijing', '1'), record('Atlantis', '2')])}`.replaceAll(
    '\n',
    '\r\n\r\n',
  );
  expect(refused(withBase({ 'records.csv': text }))).toMatchObject([{ rule: 'V01', row: 5 }]);
});

test('a line break inside a cell is no row of the spreadsheet', () => {
  const rows = [record('beijing', '1', { note: 'first\nsecond, "third"' }), record('Atlantis', '2')];
  expect(refused(withBase(records(...rows)))).toMatchObject([{ rule: 'V01', row: 3 }]);
  expect(accepted(withBase(records(...rows.slice(0, 1)))).records[0]?.note).toBe('first second, "third"');
});

test('notes and hidden files in the folder are left alone', () => {
  const dataset = accepted(
    withBase({ 'README.md': '# x', 'notes.txt': 'x', 'records/README.md': 'x', '.DS_Store': 'x' }),
  );
  expect(dataset).toEqual(accepted(withBase()));
});

test('empty cells are unknown, and facts carry their source', () => {
  const rows = [
    release('2022', {
      label_year: '2022',
      released: 'by 2023-01',
      released_source: 'notice',
      data_from: '2021-01',
      data_to: '2021-12',
      history_complete: 'no',
    }),
  ];
  expect(accepted(withBase({ 'releases.csv': table('releases', rows) })).releases).toEqual([
    {
      ranking: 'gci',
      id: '2022',
      labels: { en: '2022', 'zh-Hans': '2022年' },
      labelYear: { value: 2022, source: 'page' },
      state: 'published',
      previous: null,
      dataWindow: { value: { from: '2021-01', to: '2021-12' }, source: 'page' },
      released: { value: { precision: 'by', date: '2023-01' }, source: 'notice' },
      listedTo: null,
      universeSize: null,
      segment: null,
      historyComplete: { value: false, source: 'page' },
      note: null,
      source: 'page',
    },
  ]);
});

test('the publisher’s own count of moves is one fact of three cells, kept only where it is on record', () => {
  const one = (cells: Readonly<Record<string, string>>) =>
    accepted(withBase({ 'releases.csv': table('releases', [release('2022', cells)]) })).releases.find(
      ({ id }) => id === '2022',
    );
  expect(one({ rose: '46', held: '0', fell: '58', moves_source: 'notice' })).toMatchObject({
    publishedMoves: { value: { up: 46, same: 0, down: 58 }, source: 'notice' },
  });
  expect(Object.keys(one({ rose: '', held: '', fell: '' }) ?? {})).not.toContain('publishedMoves');
  const faults = (cells: Readonly<Record<string, string>>) =>
    refused(withBase({ 'releases.csv': table('releases', [release('2022', cells)]) }));
  expect(faults({ rose: '46', held: '', fell: '58' })).toMatchObject([{ rule: 'F06', column: 'held' }]);
  expect(faults({ rose: '46', held: '-1', fell: '58' })).toMatchObject([{ rule: 'F07', column: 'held' }]);
  expect(faults({ rose: '', held: '', fell: '', moves_source: 'notice' })).toMatchObject([
    { rule: 'F06', column: 'rose' },
  ]);
});

test('noise and the end of a series are facts too, kept only where they are on record', () => {
  const one = (cells: Readonly<Record<string, string>>) =>
    accepted(withBase({ 'releases.csv': table('releases', [release('2022', cells)]) })).releases[0];
  expect(one({ noise: '1.50', ended: 'yes', ended_source: 'notice' })).toMatchObject({
    noise: { value: '1.50', source: 'page' },
    ended: { value: true, source: 'notice' },
  });
  expect(Object.keys(one({ noise: '' }) ?? {})).not.toContain('noise');
  for (const noise of ['0', '-1', '1e3'])
    expect(refused(withBase({ 'releases.csv': table('releases', [release('2022', { noise })]) }))).toMatchObject([
      { rule: 'F07', column: 'noise' },
    ]);
});

test('a fact that is not there has no source', () => {
  const files = { 'releases.csv': table('releases', [release('2022', { data_source: 'notice' })]) };
  expect(refused(withBase(files))).toMatchObject([{ rule: 'F06', column: 'data_from' }]);
});

test('JSON says the same as CSV', () => {
  const row = { ranking: 'gci', release: '2022', unit: '北京', source: 'page' };
  const json = accepted(
    withBase({
      'records/a.json': JSON.stringify([{ ...row, rank: 1, score: '96.30', vintage: null }]),
      'units.json': JSON.stringify([{ ...unit('bay', 'Bay', '湾区'), kind: 'cluster', members: ['tokyo', 'xian'] }]),
    }),
  );
  const csv = accepted(
    withBase(records(record('beijing', '1', { score: '96.30' })), {
      'units/more.csv': table('units', [unit('bay', 'Bay', '湾区', { kind: 'cluster', members: 'tokyo; xian' })]),
    }),
  );
  expect(json).toEqual(csv);
  expect(json.records[0]?.score).toBe('96.30');
});

describe('what is stored', () => {
  const stored = accepted(withBase(records(record('beijing', '1'), record('tokyo', '2'))));

  test('a repeated import changes nothing', () => {
    const again = accepted(withBase(records(record('Tokyo', '第2名'), record('北京', '1'))), stored);
    expect(canonicalJson(again)).toBe(canonicalJson(stored));
    expect(canonicalJson(accepted([], stored))).toBe(canonicalJson(stored));
  });

  test('an import adds to it, and may refer to it', () => {
    const dataset = accepted(folder(records(record('Paris', '3'))), stored);
    expect(dataset.records.map(({ unit: id }) => id)).toEqual(['beijing', 'paris', 'tokyo']);
    expect(dataset.units).toEqual(stored.units);
  });

  test('V24: a record is not overwritten', () => {
    const [fault, ...others] = refused(folder(records(record('beijing', '3'))), stored);
    expect(others).toEqual([]);
    expect(fault).toMatchObject({ rule: 'V24', row: 2, value: 'gci/2022/beijing@1' });
    expect(fault?.remedy).toContain('vintage 2');
  });

  test('a correction with its reason is a vintage beside the first', () => {
    const correction = record('beijing', '3', { vintage: '2', vintage_reason: 'Corrected on 2022-07-01' });
    const dataset = accepted(folder(records(correction)), stored);
    expect(dataset.records.map(({ vintage, place }) => [vintage, place])).toEqual([
      [1, { kind: 'rank', rank: 1 }],
      [2, { kind: 'rank', rank: 3 }],
      [1, { kind: 'rank', rank: 2 }],
    ]);
  });

  test('the place that a correction leaves is empty, not missing; nobody is moved up or down', () => {
    const list = accepted(
      withBase(
        { 'releases.csv': table('releases', [release('2022', { listed_to: '4' })]) },
        records(record('beijing', '1'), record('tokyo', '2'), record('paris', '3'), record('xian', '4')),
      ),
    );
    const correction = record('beijing', '3', { vintage: '2', vintage_reason: 'Corrected on 2022-07-01' });
    expect(accepted(folder(records(correction)), list).records).toHaveLength(5);
  });

  test('a value is not overwritten either', () => {
    const value = (text: string) => ({
      'values.csv': table('values', [{ indicator: 'gdp', unit: 'beijing', year: '2021', value: text, source: 'page' }]),
    });
    const indicator = { indicator: 'gdp', name_en: 'GDP', name_zh: '总值', measure: 'USD', source: 'page' };
    const files = {
      'indicators.csv': table('indicators', [{ ...indicator, direction: 'higher-is-better' }]),
      ...value('1'),
    };
    const before = accepted(withBase(files));
    expect(refused(folder(value('2')), before)).toMatchObject([{ rule: 'V24', value: 'gdp/beijing/2021@1' }]);
    expect(accepted(folder(value('1')), before)).toEqual(before);
  });

  test('an honour is repeated as it was, or refused', () => {
    const honour = (order: string) => ({
      'honours.csv': table('honours', [
        { report: 'r', edition: '2022', title: 'pioneer', title_en: 'Pioneer', unit: 'beijing', order, source: 'page' },
      ]),
    });
    const before = accepted(folder(honour('1')), stored);
    expect(accepted(folder(honour('1')), before)).toEqual(before);
    expect(refused(folder(honour('2')), before)).toMatchObject([{ rule: 'V24', value: 'r/2022/pioneer/beijing' }]);
  });

  test('names may change, and what rests on a changed row is judged again, there', () => {
    const renamed = UNITS.map(cells => (cells.unit === 'beijing' ? { ...cells, name_en: 'Peiping' } : cells));
    const dataset = accepted(folder({ 'units.csv': table('units', renamed) }), stored);
    expect(dataset.units.find(({ id }) => id === 'beijing')?.names.en).toBe('Peiping');

    const economies = folder({ 'rankings.csv': table('rankings', [ranking('gci', { unit_kinds: 'economy' })]) });
    expect(refused(economies, stored)).toMatchObject([
      { rule: 'V19', file: 'rankings.csv', row: 2 },
      { rule: 'V19', file: 'rankings.csv', row: 2 },
    ]);
    const deeper = folder({ 'releases.csv': table('releases', [release('2022', { listed_to: '3' })]) });
    expect(refused(deeper, stored)).toMatchObject([{ rule: 'V09', file: 'releases.csv', row: 2 }]);
  });
});

/** Ranks by definition: one more than the number of those before. */
const competitionRanks = (scores: readonly number[]): readonly number[] =>
  scores.map(score => 1 + scores.filter(other => other > score).length);

const isCompetition = (ranks: readonly number[]): boolean =>
  ranks.every(rank => rank === 1 + ranks.filter(other => other < rank).length);

test('any competition ranking is accepted, and one changed rank is refused unless it makes another', () => {
  const id = (at: number) => `city-${at}`;
  const files = (ranks: readonly number[]) => {
    const rows = (row: (rank: number, at: number) => Cells) => ranks.map(row);
    return folder({
      ...BASE,
      'sources.csv': table('sources', [source('page')]),
      'units.csv': table(
        'units',
        rows((_, at) => unit(id(at), `City ${at}`, `城市${at}`)),
      ),
      'releases.csv': table('releases', [release('2022', { listed_to: String(ranks.length) })]),
      ...records(...rows((rank, at) => record(id(at), String(rank)))),
    });
  };
  fc.assert(
    fc.property(
      fc.array(fc.integer({ min: 1, max: 6 }), { minLength: 1, maxLength: 12 }),
      fc.nat(),
      fc.integer({ min: 1, max: 13 }),
      (scores, which, changedTo) => {
        const ranks = competitionRanks(scores);
        expect(accepted(files(ranks)).records).toHaveLength(ranks.length);
        const changed = ranks.with(which % ranks.length, changedTo);
        if (isCompetition(changed)) accepted(files(changed));
        else for (const { rule } of refused(files(changed))) expect(['V05', 'V09']).toContain(rule);
      },
    ),
    runs(50, 300),
  );
});

test('rows in any order make the same bytes', () => {
  const rows = ['beijing', 'tokyo', 'paris', 'shanghai'].map((name, at) => record(name, String(at + 1)));
  const dataset = accepted(withBase(records(...rows)));
  expect(canonicalJson(accepted(withBase(records(...rows.toReversed()))))).toBe(canonicalJson(dataset));
  expect(sortDataset(dataset)).toEqual(dataset);
});
