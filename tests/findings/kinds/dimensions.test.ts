import { describe, expect, it } from 'vitest';
import { releaseQueries, unitQueries } from '../../../lambdas/findings/propose/ranking.ts';
import { nearest } from '../../../lambdas/findings/statements.ts';
import { rankingsOnRecord } from '../../../lambdas/findings/tables/full.ts';
import { type World, world } from '../../support/world.ts';
import type { PlaceText, ReleaseFacts } from '../../support/world-rows.ts';

type Places = Readonly<Record<string, PlaceText>>;

const gci = (places: Places, facts: Partial<ReleaseFacts> = {}): World =>
  world().ranking('gci', { releases: [{ id: '2021' }, { id: '2022', places, ...facts }] });
const talent = (so: World): World =>
  so.ranking('talent', { dimensionOf: 'gci', releases: [{ id: '2022', places: { beijing: 1 } }] });
const kinds = (queries: readonly { readonly kind: string }[]) => queries.map(({ kind }) => kind);

describe('what is asked of a unit about the dimensions of an index', () => {
  const asked = (so: World, previous: string | null = 'gci/2021') =>
    kinds(unitQueries(so.view(), 'beijing', 'gci/2022', previous)).filter(
      kind => kind === 'dimensionProfile' || kind === 'dimensionEnds' || kind === 'drivenBy',
    );

  it('is where it is strong and weak, where its places are best and lowest, and through what its score moved', () => {
    expect(asked(talent(gci({ beijing: 7 })))).toEqual(['dimensionProfile', 'dimensionEnds', 'drivenBy']);
  });

  it('is nothing where no dimension is on record: older editions stay as they were', () => {
    expect(asked(gci({ beijing: 7 }))).toEqual([]);
  });

  it('takes a place for the one, and a release before for the other', () => {
    expect(asked(talent(gci({ beijing: '11-20' })))).toEqual(['drivenBy']);
    expect(asked(talent(gci({ beijing: 7 })), null)).toEqual(['dimensionProfile', 'dimensionEnds']);
  });
});

describe('what is asked of the lead of a list', () => {
  const asked = (so: World) => releaseQueries(so.view(), 'gci/2022').filter(({ kind }) => kind === 'gapChange');
  const fixed = { goalposts: 'fixed' };

  it('is whether the first is further ahead of the second than before, on a fixed scale', () => {
    expect(asked(gci({ paris: 2, beijing: 1, rome: 3 }, fixed))).toEqual([
      { kind: 'gapChange', unit: 'beijing', other: 'paris', release: 'gci/2022' },
    ]);
  });

  it('is nothing without a fixed scale, without a release before, or where a place is shared', () => {
    expect(asked(gci({ beijing: 1, paris: 2 }))).toEqual([]);
    expect(asked(gci({ beijing: 1, paris: 2 }, { ...fixed, previous: 'first' }))).toEqual([]);
    expect(asked(gci({ beijing: 1, paris: 1 }, fixed))).toEqual([]);
    expect(asked(gci({ beijing: 1, paris: 2, rome: 2 }, fixed))).toEqual([]);
  });
});

describe('the list of a dimension', () => {
  const so = talent(gci({ beijing: 7 }));

  it('is none of the rankings of a report', () => {
    expect(rankingsOnRecord(so.view())).toEqual(['gci']);
  });

  it('is one where the definition names it: in its basket, in a chart, as its own', () => {
    const chart = { ranking: 'talent', releases: ['2022'], units: ['beijing'] };
    expect(rankingsOnRecord(so.edition({ basket: ['talent/2022'] }).view())).toEqual(['talent', 'gci']);
    expect(rankingsOnRecord(so.edition({ histories: [chart] }).view())).toEqual(['gci', 'talent']);
    expect(rankingsOnRecord(so.report({ ownRanking: 'talent' }).view())).toEqual(['gci', 'talent']);
  });
});

const scored = world()
  .ranking('gci', {
    releases: [
      { id: '2021', goalposts: 'fixed', places: { beijing: '2 score 70', paris: '1 score 72' } },
      { id: '2022', goalposts: 'fixed', universe: 40, places: { beijing: '2 score 74', paris: '1 score 75' } },
    ],
  })
  .ranking('talent', {
    dimensionOf: 'gci',
    releases: [
      { id: '2021', goalposts: 'fixed', weight: '100', places: { beijing: '20 score 70' } },
      { id: '2022', goalposts: 'fixed', weight: '100', places: { beijing: '9 score 74' } },
    ],
  })
  .view();
const release = 'gci/2022';

describe('the nearest true statement', () => {
  it('to another dimension than the one that is said is the one that the records give', () => {
    expect(nearest(scored, { kind: 'drivenBy', unit: 'beijing', release, dimension: 'trade' })).toMatchObject({
      kind: 'drivenBy',
      figures: { dimension: 'talent', contribution: '4' },
    });
  });

  it('to a dimension without scores is how the unit moved, or where it stands', () => {
    expect(nearest(scored, { kind: 'drivenBy', unit: 'paris', release })).toMatchObject({ kind: 'held' });
  });

  it('to a strength that is none is the place in the whole', () => {
    expect(nearest(scored, { kind: 'dimensionProfile', unit: 'beijing', release })).toMatchObject({
      kind: 'position',
      figures: { rank: 2 },
    });
  });

  it('to a gap that went the other way is how it went, seen from the one who is ahead', () => {
    const said = { kind: 'gapChange', release, direction: 'widened' } as const;
    for (const [unit, other] of [
      ['paris', 'beijing'],
      ['beijing', 'paris'],
    ] as const)
      expect(nearest(scored, { ...said, unit, other })).toMatchObject({
        kind: 'gapChange',
        figures: { unit: 'paris', before: '2', now: '1', direction: 'narrowed' },
      });
  });
});
