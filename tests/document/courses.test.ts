import { describe, expect, test } from 'vitest';
import { isTrue } from '../../lambdas/claims/claim.ts';
import { judge } from '../../lambdas/claims/judge/judge.ts';
import type { Query } from '../../lambdas/claims/schema/kinds.ts';
import { createView } from '../../lambdas/claims/view.ts';
import { eachPlaceOnce } from '../../lambdas/document/sections/courses.ts';
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
