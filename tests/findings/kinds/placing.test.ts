import { describe, expect, it } from 'vitest';
import type { Query } from '../../../lambdas/claims/schema/kinds.ts';
import { analyse } from '../../../lambdas/findings/analyse.ts';
import { releaseQueries } from '../../../lambdas/findings/propose/ranking.ts';
import { world } from '../../support/world.ts';
import type { PlaceText, RankingFacts } from '../../support/world-rows.ts';

type Places = Readonly<Record<string, PlaceText>>;

const index = (then: Places, now: Places, facts: Partial<RankingFacts> = {}) =>
  world()
    .city('tokyo', { country: 'JP' })
    .ranking('r', {
      ...facts,
      releases: [
        { id: '2021', places: then, listedTo: 5 },
        { id: '2022', places: now, listedTo: 5 },
      ],
    });
const asked = (then: Places, now: Places, kinds: readonly Query['kind'][], facts: Partial<RankingFacts> = {}) =>
  releaseQueries(index(then, now, facts).view(), 'r/2022').filter(({ kind }) => kinds.includes(kind));
const release = 'r/2022';

describe('what is asked of tiers', () => {
  const tiers = { tiers: ['Alpha', 'Beta'] };

  it('is the tier and the move of each unit in focus, and nothing that needs a place', () => {
    const so = index(
      { beijing: 'tier Beta', tokyo: 'tier Beta' },
      { beijing: 'tier Alpha', tokyo: 'tier Alpha' },
      tiers,
    );
    const ofUnits = releaseQueries(so.view(), release).filter(query => 'unit' in query);
    expect(ofUnits).toEqual([
      { kind: 'tier', unit: 'beijing', release },
      { kind: 'tierMove', unit: 'beijing', release },
    ]);
  });
});

describe('what is asked of a run of moves', () => {
  const trends = (then: Places, now: Places) => asked(then, now, ['rankTrend']);

  it('goes the way of the last move, for units in focus that have a place in both', () => {
    expect(trends({ beijing: 4, tokyo: 2 }, { beijing: 3, tokyo: 1 })).toEqual([
      { kind: 'rankTrend', unit: 'beijing', release, direction: 'up' },
    ]);
    expect(trends({ beijing: 3 }, { beijing: 4 })).toMatchObject([{ direction: 'down' }]);
    expect(trends({ beijing: 4 }, { beijing: 4 })).toEqual([]);
    expect(trends({ beijing: '4-5' }, { beijing: 3 })).toEqual([]);
  });

  it('is asked for each unit of a history chart too', () => {
    const chart = { ranking: 'r', releases: ['2021', '2022'], units: ['tokyo'] };
    const so = index({ tokyo: 3, beijing: 4 }, { tokyo: 2, beijing: 4 }).edition({ histories: [chart] });
    expect(analyse(so.input()).histories[0]?.claims.map(({ kind }) => kind)).toEqual(['topStreak', 'rankTrend']);
  });
});

describe('what is asked of intervals', () => {
  const overlaps = (now: Places) => asked({}, now, ['intervalsOverlap']);

  it('is whether neighbours in focus can be told apart, where the publisher gives both', () => {
    const now = {
      beijing: '1 within 1-2',
      shanghai: '3 within 2-4',
      tokyo: '2 within 1-3',
      wuhan: '5 within 4-6',
    } as const;
    expect(overlaps(now)).toEqual([
      { kind: 'intervalsOverlap', unit: 'beijing', other: 'shanghai', release },
      { kind: 'intervalsOverlap', unit: 'shanghai', other: 'wuhan', release },
    ]);
    expect(overlaps({ beijing: '1 within 1-2', shanghai: 3 })).toEqual([]);
  });
});
