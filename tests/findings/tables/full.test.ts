import { describe, expect, it } from 'vitest';
import { fullTable } from '../../../lambdas/findings/tables/full.ts';
import { world } from '../../support/world.ts';
import type { ReleaseFacts } from '../../support/world-rows.ts';

const rowsOf = (releases: readonly ReleaseFacts[]) =>
  fullTable(
    world()
      .cluster('greater-london', { members: ['london', 'oslo'], standsFor: 'london' })
      .ranking('r', { kinds: ['city', 'cluster'], releases })
      .view(),
    'r',
  ).rows.map(({ unit, statuses }) => [unit, ...statuses.map(status => ('rank' in status ? status.rank : status.kind))]);

describe('everything on record of a ranking', () => {
  it('gives a city the place of a cluster that stands for it, and the cluster a row of its own where the city is ranked too', () => {
    expect(
      rowsOf([
        { id: '2021', places: { paris: 1, london: 2 }, previous: 'first' },
        { id: '2022', places: { paris: 1, 'greater-london': 3 } },
      ]),
    ).toEqual([
      ['paris', 1, 1],
      ['london', 2, 3],
      ['greater-london', 'inCluster', 3],
    ]);
    expect(rowsOf([{ id: '2022', places: { paris: 1, 'greater-london': 3 }, previous: 'first' }])).toEqual([
      ['paris', 1],
      ['greater-london', 3],
    ]);
  });

  it('gives each its row where a release ranks both', () => {
    expect(rowsOf([{ id: '2022', places: { london: 5, 'greater-london': 3 }, previous: 'first' }])).toEqual([
      ['greater-london', 3],
      ['london', 5],
    ]);
  });
});
