import { describe, expect, test } from 'vitest';
import {
  accepted,
  type Cells,
  ranking,
  record,
  records,
  refused,
  table,
  UNITS,
  unit,
  withBase,
} from '../../support/folder.ts';

const ranked = { 'rankings.csv': table('rankings', [ranking('gci', { unit_kinds: 'city;cluster' })]) };
const listing = (rows: readonly Cells[], ...units: readonly Cells[]) =>
  withBase(ranked, { 'units.csv': table('units', [...UNITS, ...units]) }, records(...rows));

describe('V41: a release does not rank', () => {
  test('a cluster beside the city that it stands for', () => {
    expect(refused(listing([record('shanghai', '1'), record('delta', '2')]))).toMatchObject([
      {
        file: 'records.csv',
        row: 3,
        column: 'unit',
        value: 'delta',
        rule: 'V41',
        message: 'gci/2022 ranks delta and shanghai, and delta stands for shanghai: one would stand in it twice.',
      },
    ]);
  });

  test('a cluster beside one of its members, in a band or with a score alone too', () => {
    for (const cells of [{ rank: '3' }, { rank: '11-20' }, { rank: '', score: '7.5' }])
      expect(refused(listing([record('delta', '2'), record('xian', '', cells)]))).toMatchObject([
        { rule: 'V41', message: expect.stringContaining('xian is a member of the cluster delta') },
      ]);
  });

  test('a unit beside one that it succeeds', () => {
    const merged = unit('newton', 'Newton', '新城', { succeeds: 'beijing;tokyo' });
    expect(refused(listing([record('newton', '1'), record('tokyo', '2')], merged))).toMatchObject([
      { rule: 'V41', value: 'newton', message: expect.stringContaining('newton succeeds tokyo') },
    ]);
    accepted(listing([record('tokyo', '2', { release: '2021' }), record('newton', '1')], merged));
  });

  test('a unit beside one whom one that it succeeds had succeeded', () => {
    const chain = [
      unit('newton', 'Newton', '新城', { succeeds: 'tokyo' }),
      unit('nexton', 'Nexton', '再城', { succeeds: 'newton' }),
    ];
    expect(refused(listing([record('nexton', '1'), record('tokyo', '2')], ...chain))).toMatchObject([
      { rule: 'V41', value: 'nexton', message: expect.stringContaining('nexton succeeds tokyo') },
    ]);
  });

  test('but says of a member that it has no place of its own, and ranks the two in different releases', () => {
    accepted(listing([record('delta', '1'), record('xian', '', { status: 'unranked' })]));
    accepted(listing([record('delta', '1'), record('shanghai', '1', { release: '2021' })]));
  });
});
