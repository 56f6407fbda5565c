import { describe, expect, test } from 'vitest';
import { isTrue } from '../../lambdas/claims/claim.ts';
import { judge } from '../../lambdas/claims/judge/judge.ts';
import type { Query } from '../../lambdas/claims/schema/kinds.ts';
import { createView } from '../../lambdas/claims/view.ts';
import { eachPlaceOnce, oncePerUnit } from '../../lambdas/document/sections/courses.ts';
import { analyse } from '../../lambdas/findings/analyse.ts';
import { world } from '../support/world.ts';

/** What may be told of a ranking of four editions in which Beijing had these places, and what of it stands already. */
function toldOf(ranks: readonly number[], already: readonly Query['kind'][] = []) {
  const releases = ranks.map((rank, index) => ({ id: String(2019 + index), listedTo: 30, places: { beijing: rank } }));
  const view = createView(
    world()
      .ranking('r', { releases })
      .edition({ basket: ['r/2022'] })
      .input(),
  );
  const [unit, since, release] = ['beijing', 'r/2019', 'r/2022'];
  const asked: readonly Query[] = [
    { kind: 'timesLed', unit, releases: releases.map(({ id }) => `r/${id}`) },
    { kind: 'rankTrend', unit, release, direction: 'down' },
    { kind: 'movedOver', unit, since, release },
    { kind: 'belowBest', unit, release },
    { kind: 'placeRange', unit, since, release },
  ];
  const claims = asked.map(query => judge(view, query)).filter(isTrue);
  const stands = claims.filter(({ kind }) => already.includes(kind));
  return eachPlaceOnce(
    claims.filter(claim => !stands.includes(claim)),
    stands,
  ).map(({ kind }) => kind);
}

describe('the course of a unit', () => {
  test('is told by no sentence whose places the others tell', () => {
    // First once, then second: that this is one place below its best is told by the two; that it had been fourth is not.
    expect(toldOf([6, 1, 3, 2])).toEqual(['timesLed', 'movedOver']);
    expect(toldOf([1, 4, 3, 2])).toEqual(['timesLed', 'movedOver', 'placeRange']);
    expect(toldOf([1, 2, 2, 2])).toEqual(['timesLed', 'movedOver']);
  });

  test('is told by what is better than both of its ends', () => {
    expect(toldOf([9, 4, 8, 7])).toEqual(['timesLed', 'movedOver', 'belowBest']);
  });

  test('is not told again beside what stands already', () => {
    expect(toldOf([1, 2, 3, 4], ['rankTrend'])).toEqual(['timesLed']);
  });
});

describe('a run at the head of a ranking that is not the report’s own', () => {
  /** What is told of a history in which Beijing had these places, of which all but the first so many are drawn. */
  const toldOfRun = (ranks: readonly number[], before = 0): readonly string[] => {
    const releases = ranks.map((rank, index) => ({
      id: String(2019 + index),
      ...(index === 0 ? { previous: 'first' } : {}),
      listedTo: 30,
      universe: 30,
      places: { beijing: rank, oslo: rank === 1 ? 2 : 1 },
    }));
    const made = world()
      .city('beijing')
      .city('oslo')
      .ranking('own', { releases: [{ id: '2022', listedTo: 2, places: { oslo: 1, beijing: 2 } }] })
      .ranking('r', { releases })
      .report({ ownRanking: 'own', topN: 5, sections: [{ id: 'histories' }] })
      .edition({
        basket: ['r/2022'],
        histories: [{ ranking: 'r', releases: releases.slice(before).map(({ id }) => id), units: ['beijing'] }],
      });
    const [{ claims } = { claims: [] }] = analyse(made.input()).histories;
    return oncePerUnit(claims)
      .filter(isTrue)
      .map(({ kind }) => kind)
      .filter(kind => /Streak|Editions|timesLed/.test(kind));
  };

  test('is told as one, in place of the top that it lies in', () => {
    expect(toldOfRun([1, 1, 1, 1])).toEqual(['leadStreak']);
    expect(toldOfRun([3, 1, 1, 1])).toEqual(['timesLed', 'topStreak']);
  });

  test('is told beside the top where it was in that for longer', () => {
    expect(toldOfRun([3, 1, 1, 1], 1)).toEqual(expect.arrayContaining(['leadStreak', 'topStreak']));
    expect(toldOfRun([3, 1, 1, 1], 1)).not.toContain('topEditions');
  });
});
