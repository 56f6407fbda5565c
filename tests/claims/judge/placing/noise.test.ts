import { describe, expect, it } from 'vitest';
import type { Query } from '../../../../lambdas/claims/schema/kinds.ts';
import { objection } from '../../../audit/objection.ts';
import { figuresOf, reasonOf, verdictOf, world } from '../../../support/world.ts';

const YEARS = ['2019', '2020', '2021', '2022'] as const;
const PLACES = {
  a: [9, 7, 5, 3],
  b: [3, 4, 6, 6],
  c: [4, 5, 7, 7],
  d: [5, 6, 8, 8],
  e: [6, 8, 9, 9],
} as const;

/** Five cities over four years; a difference of so many places is none by the word of the publisher of one of the years. */
const index = (noise: number | null, of: (typeof YEARS)[number] = '2022') =>
  world().ranking('r', {
    releases: YEARS.map((id, at) => ({
      id,
      listedTo: 9,
      places: Object.fromEntries(Object.entries(PLACES).map(([unit, places]) => [unit, places[at] ?? 1])),
      ...(noise !== null && id === of ? { noisePlaces: noise } : {}),
    })),
  });

const [release, since] = ['r/2022', 'r/2019'];

/** What places are compared by, and how many of them it takes to doubt it. */
const ASKED: readonly (readonly [Query, number])[] = [
  [{ kind: 'moved', unit: 'a', release }, 2],
  [{ kind: 'rankTrend', unit: 'a', release, direction: 'up' }, 2],
  [{ kind: 'overtook', unit: 'a', others: ['b'], release: 'r/2021' }, 1],
  [{ kind: 'biggestMove', release: 'r/2021', direction: 'up' }, 2],
  [{ kind: 'movedOver', unit: 'a', since, release }, 6],
  [{ kind: 'belowBest', unit: 'b', release }, 3],
  [{ kind: 'placeRange', unit: 'a', since, release }, 6],
  [{ kind: 'volatility', unit: 'a', since, release }, 2],
  [{ kind: 'aheadIn', unit: 'a', other: 'b', releases: ['r/2019', release] }, 3],
];

const yearOf = ({ kind }: Query) => (kind === 'overtook' || kind === 'biggestMove' ? '2021' : '2022');

describe('the noise in places', () => {
  it.each(ASKED)('withholds what differs by no more: %j', (query, difference) => {
    const year = yearOf(query);
    const plain = index(null).ask(query);
    expect(verdictOf(plain)).toBe('true');
    expect(verdictOf(index(difference - 1, year).ask(query))).toBe('true');
    expect(reasonOf(index(difference, year).ask(query))).toEqual({
      code: 'withinPlaces',
      release: `r/${year}`,
      places: difference,
    });
  });

  it.each(ASKED)('is seen by the second derivation too: %j', (query, difference) => {
    const year = yearOf(query);
    const figures = figuresOf(index(null).ask(query));
    expect(objection(index(difference - 1, year).dataset(), query, figures)).toBeNull();
    expect(objection(index(difference, year).dataset(), query, figures)).toMatch(/noise in the places/);
  });

  it('counts of the release before as of this one', () => {
    const moved = { kind: 'moved', unit: 'a', release } as const;
    expect(verdictOf(index(2, '2021').ask(moved))).toBe('withhold: withinPlaces');
    expect(objection(index(2, '2021').dataset(), moved, figuresOf(index(null).ask(moved)))).toMatch(/noise/);
  });

  it('leaves nobody overtaken who was not behind for certain before, or by a rise that is none', () => {
    const passing = (before: number, now: number, noise: number) =>
      world()
        .ranking('r', {
          releases: [
            { id: '2021', listedTo: 12, places: { a: before, b: 6 }, noisePlaces: noise },
            { id: '2022', listedTo: 12, places: { a: now, b: 10 } },
          ],
        })
        .ask({ kind: 'overtook', unit: 'a', others: ['b'], release });
    expect(verdictOf(passing(8, 3, 1))).toBe('true');
    expect(reasonOf(passing(8, 3, 2))).toMatchObject({ code: 'withinPlaces', release: 'r/2021' });
    // Three places behind and then ahead of it; its own rise is a place and no more.
    expect(verdictOf(passing(9, 8, 0))).toBe('true');
    expect(verdictOf(passing(9, 8, 1))).toBe('withhold: withinPlaces');
  });

  it('leaves a place that was kept as it is told', () => {
    const kept = { kind: 'held', unit: 'b', release } as const;
    expect(verdictOf(index(3).ask(kept))).toBe('true');
  });

  it('leaves open which of two is ahead, in bands too', () => {
    const two = (noise: number, b: number | '5-7' | 'unranked') =>
      ['x', 'y']
        .reduce(
          (so, id) =>
            so.ranking(id, {
              releases: [
                { id: '2022', listedTo: 9, places: { a: 3, b }, ...(id === 'x' ? { noisePlaces: noise } : {}) },
              ],
            }),
          world(),
        )
        .ask({ kind: 'aheadAcross', unit: 'a', other: 'b', basket: ['x/2022', 'y/2022'] });
    expect(figuresOf(two(2, 6))).toMatchObject({ ahead: ['x/2022', 'y/2022'], untold: [] });
    expect(figuresOf(two(3, 6))).toMatchObject({ ahead: ['y/2022'], untold: ['x/2022'] });
    expect(figuresOf(two(1, '5-7'))).toMatchObject({ ahead: ['x/2022', 'y/2022'] });
    expect(figuresOf(two(2, '5-7'))).toMatchObject({ ahead: ['y/2022'], untold: ['x/2022'] });
    expect(figuresOf(two(9, 'unranked'))).toMatchObject({ ahead: ['x/2022', 'y/2022'] });
  });
});
