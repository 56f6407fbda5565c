import { describe, expect, test } from 'vitest';
import { canonicalJson } from '../../../lambdas/records/canonical.ts';
import {
  accepted,
  type Cells,
  type Files,
  ranking,
  record,
  records,
  refused,
  table,
  withBase,
} from '../../support/folder.ts';

const TIERS = 'Alpha++;Alpha+;Alpha;Alpha-';
const classified = (tiers: string = TIERS): Files => ({
  'rankings.csv': table('rankings', [ranking('gci', { tiers })]),
});
const tier = (unit: string, name: string, cells: Cells = {}): Cells => record(unit, '', { tier: name, ...cells });
const within = (rank: string, interval: string, cells: Cells = {}): Cells =>
  record('beijing', rank, { interval, ...cells });

describe('tiers', () => {
  test('are listed by the ranking, best first, and a record names one of them', () => {
    const { rankings, records: rows } = accepted(
      withBase(classified(), records(tier('beijing', 'Alpha+'), tier('tokyo', 'Alpha+'), record('paris', '4'))),
    );
    expect(rankings[0]?.tiers).toEqual(['Alpha++', 'Alpha+', 'Alpha', 'Alpha-']);
    expect(rows.map(({ place }) => place)).toEqual([
      { kind: 'tier', tier: 'Alpha+' },
      { kind: 'rank', rank: 4 },
      { kind: 'tier', tier: 'Alpha+' },
    ]);
  });

  test('are read from JSON as from CSV', () => {
    const { ranking: id, ...cells } = ranking('gci');
    const rows = { ...cells, ranking: id, unit_kinds: ['city'], tiers: TIERS.split(';') };
    const files = { 'rankings.json': JSON.stringify([rows]), 'rankings.csv': table('rankings', []) };
    const both = [files, classified()].map(kind => accepted(withBase(kind, records(tier('beijing', 'Alpha')))));
    expect(canonicalJson(both[0])).toBe(canonicalJson(both[1]));
  });

  test('leave no trace where none are given', () => {
    const { rankings, records: rows } = accepted(withBase(records(record('beijing', '1', { tier: '', interval: '' }))));
    expect(Object.keys(rankings[0] ?? {})).not.toContain('tiers');
    expect(Object.keys(rows[0] ?? {})).not.toContain('interval');
  });
});

test('the interval of a rank holds it, also at its ends', () => {
  const { records: rows } = accepted(withBase(records(within('3', '3–7'), record('tokyo', '=9', { interval: '9-9' }))));
  expect(rows.map(({ interval }) => interval)).toEqual([
    { from: 3, to: 7 },
    { from: 9, to: 9 },
  ]);
});

test('a band and a score may have an interval too', () => {
  const files = records(within('11-20', '18-24'), record('tokyo', '', { score: '71.0', interval: '2-5' }));
  expect(accepted(withBase(files)).records).toMatchObject([{ interval: { from: 18 } }, { interval: { to: 5 } }]);
});

const REFUSED: readonly (readonly [string, Files, object, readonly string[]])[] = [
  ['a tier that the ranking does not list', records(tier('beijing', 'Beta')), { value: 'Beta' }, ['Alpha++', 'Alpha-']],
  ['a tier and a rank', records(tier('beijing', 'Alpha', { rank: '3' })), { value: 'Alpha' }, ['rank (3)']],
  [
    'a tier and a status',
    records(tier('beijing', 'Alpha', { status: 'unranked' })),
    { value: 'Alpha' },
    ['status (unranked)'],
  ],
];

describe('V29 refuses', () => {
  test.each(REFUSED)('%s', (_name, files, fault, says) => {
    const faults = refused(withBase(classified(), files));
    expect(faults).toMatchObject([{ rule: 'V29', row: 2, column: 'tier', ...fault }]);
    for (const part of says) expect(`${faults[0]?.message} ${faults[0]?.remedy}`).toContain(part);
  });

  test('any tier, where the ranking lists none', () => {
    const faults = refused(withBase(records(tier('beijing', 'Alpha'))));
    expect(faults).toMatchObject([{ rule: 'V29', value: 'Alpha', message: expect.stringContaining('lists no tiers') }]);
  });

  test('a list of tiers that drops one that is stored', () => {
    const stored = accepted(withBase(classified(), records(tier('beijing', 'Alpha-'))));
    expect(refused(withBase(classified('Alpha++;Alpha+;Alpha')), stored)).toMatchObject([
      { rule: 'V29', file: 'rankings.csv', value: 'Alpha-' },
    ]);
  });
});

test('a tier stands once in the list of a ranking', () => {
  expect(refused(withBase(classified('Alpha;Beta;Alpha')))).toMatchObject([
    { rule: 'F07', column: 'tiers', value: 'Alpha' },
  ]);
});

test.each(['1', '2-3', '=4', '10+'])('a tier that is no more than a number would read as a place: %s', tier => {
  const [fault] = refused(withBase(classified(`Alpha;${tier}`)));
  expect(fault).toMatchObject({ column: 'tiers', value: tier });
  expect(`${fault?.message} ${fault?.remedy}`).toContain('group 1');
});

const INTERVALS: readonly (readonly [string, Cells, string])[] = [
  ['that begins above its end', within('3', '7-3'), 'write 3-7'],
  ['that does not hold the rank', within('8', '3-7'), 'rank 8 lies outside'],
  ['that shares no place with the band', within('101-150', '3-7'), 'share no place'],
  ['of a unit without a place', record('beijing', '', { status: 'unranked', interval: '3-7' }), 'no place'],
  ['that is none', within('3', '3'), 'two places'],
  ['that a spreadsheet turned into a date', within('3', '3-Jul'), 'date'],
];

describe('V30 refuses an interval', () => {
  test.each(INTERVALS)('%s', (_name, row, says) => {
    const faults = refused(withBase(records(row)));
    expect(faults).toMatchObject([{ rule: 'V30', row: 2, column: 'interval', value: row.interval }]);
    expect(`${faults[0]?.message} ${faults[0]?.remedy}`).toContain(says);
  });

  test('of a tier', () => {
    const faults = refused(withBase(classified(), records(tier('beijing', 'Alpha', { interval: '1-4' }))));
    expect(faults).toMatchObject([{ rule: 'V30', column: 'interval' }]);
  });
});
