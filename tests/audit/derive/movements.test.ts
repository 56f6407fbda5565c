import { describe, expect, test } from 'vitest';
import type { Query } from '../../../lambdas/claims/schema/kinds.ts';
import { world } from '../../support/world.ts';
import type { PlaceText } from '../../support/world-rows.ts';
import { objection, objectionIn } from '../objection.ts';

describe('movements', () => {
  const tied = world().ranking('r', {
    releases: [
      { id: '2019', listedTo: 4, places: { paris: 1, bonn: 2, rome: 4, oslo: 3 } },
      { id: '2020', state: 'not-published' },
      { id: '2021', listedTo: 3, places: { paris: 1, bonn: 2, rome: 3, oslo: 3 } },
    ],
  });
  const at = { unit: 'oslo', release: 'r/2021' };

  test('a shared place is told as one, and one that nobody shares is not', () => {
    const rose = { kind: 'moved', unit: 'rome', release: 'r/2021' } as const;
    expect(objectionIn(tied, rose)).toBeNull();
    expect(objectionIn(tied, rose, { joint: false })).toMatch(/as figures\.joint/);
    expect(objectionIn(tied, { kind: 'sharing', ...at })).toBeNull();
    expect(objectionIn(tied, { kind: 'sharing', ...at }, { joint: false })).toMatch(/as figures\.joint/);
    expect(objectionIn(tied, { kind: 'held', ...at, unit: 'paris' }, { joint: true })).toMatch(/as figures\.joint/);
    const passed = world().ranking('r', {
      releases: [
        { id: '2021', places: { paris: 1, rome: 2 } },
        { id: '2022', places: { paris: 2, rome: 1, oslo: 1 } },
      ],
    });
    const overtook: Query = { kind: 'overtook', unit: 'rome', others: ['paris'], release: 'r/2022' };
    expect(objectionIn(passed, overtook)).toBeNull();
    expect(objectionIn(passed, overtook, { joint: false })).toMatch(/as figures\.joint/);
  });

  test('who overtakes has a place of its own, and so has each whom it passes', () => {
    const left = world().ranking('r', {
      releases: [
        { id: '2021', places: { paris: 1, rome: 2 } },
        { id: '2022', listedTo: 3, places: { paris: 'withdrawn', rome: 1 } },
      ],
    });
    const overtook: Query = { kind: 'overtook', unit: 'rome', others: ['paris'], release: 'r/2022' };
    const figures = {
      unit: 'rome',
      others: ['paris'],
      total: 1,
      release: 'r/2022',
      previous: 'r/2021',
      rank: 1,
      joint: false,
    };
    expect(objection(left.dataset(), overtook, figures)).toMatch(/no places/);
  });

  test('who overtakes has risen, by a better score where scores are on record, and names nobody twice', () => {
    const passed = (places: Readonly<Record<string, PlaceText>>, now: Readonly<Record<string, PlaceText>>) =>
      world()
        .ranking('r', {
          releases: [
            { id: '2021', places },
            { id: '2022', places: now },
          ],
        })
        .dataset();
    const form: Query = { kind: 'overtook', unit: 'rome', others: ['paris', 'paris'], release: 'r/2022' };
    const figures = {
      unit: 'rome',
      others: ['paris'],
      total: 1,
      release: 'r/2022',
      previous: 'r/2021',
      joint: false,
      open: ['r/2022'],
      breaks: [],
    };
    const object = (then: PlaceText, now: PlaceText, rank: number) =>
      objection(passed({ paris: 1, rome: then }, { paris: 4, rome: now }), form, { ...figures, rank });
    expect(object('3 score 70.0', '2 score 70.1', 2)).toBeNull();
    expect(object('3 score 70.1', '2 score 70.1', 2)).toMatch(/did not improve/);
    expect(object('3 score 70.0', '3 score 70.1', 3)).toMatch(/did not improve its own place/);
    expect(
      objection(passed({ paris: 1, rome: 3 }, { paris: 4, rome: 2 }), form, {
        ...figures,
        rank: 2,
        others: ['paris', 'paris'],
      }),
    ).not.toBeNull();
  });

  test('the largest one is of at least two places, among five at least', () => {
    const moves = (then: Readonly<Record<string, PlaceText>>, now: Readonly<Record<string, PlaceText>>, said: object) =>
      objection(
        world()
          .ranking('r', {
            releases: [
              { id: '2021', places: then },
              { id: '2022', places: now },
            ],
          })
          .dataset(),
        { kind: 'biggestMove', release: 'r/2022', direction: 'up' },
        { release: 'r/2022', previous: 'r/2021', direction: 'up', complete: false, ...said },
      );
    expect(moves({ a: 1, b: 2, c: 5 }, { a: 1, b: 3, c: 2 }, { units: ['c'], places: 3, compared: 3 })).toMatch(/five/);
    const calm = { a: 1, b: 2, c: 3, d: 4, e: 5 };
    expect(moves(calm, { ...calm, a: 2, b: 1 }, { units: ['b'], places: 1, compared: 5 })).toMatch(/more than one/);
  });

  test('the years without a release are named, of a place that was kept too', () => {
    const kept = { ...at, unit: 'paris' };
    expect(objectionIn(tied, { kind: 'held', ...kept })).toBeNull();
    expect(objectionIn(tied, { kind: 'held', ...kept }, { skipped: [] })).toMatch(/as figures\.skipped/);
  });
});

test('nobody made the largest move who only came up because others left', () => {
  const places = { a: 1, b: 2, c: 3, x: 4, y: 5, d: 6, e: 7 };
  const left = (universe?: number) =>
    world().ranking('r', {
      releases: [
        { id: '2021', places, listedTo: 7, ...(universe ? { universe } : {}) },
        { id: '2022', places: { a: 1, b: 2, c: 3, d: 4, e: 5 }, listedTo: 5, universe: 5 },
      ],
    });
  const form = { kind: 'biggestMove', release: 'r/2022', direction: 'up' } as const;
  const about = { release: 'r/2022', previous: 'r/2021', direction: 'up', compared: 5, complete: false, again: null };
  const figures = { ...about, units: ['d', 'e'], places: 2 };
  expect(objection(left().dataset(), form, figures)).toMatch(/ranked in both/);
  expect(objection(left(7).dataset(), form, { ...figures, complete: true })).toMatch(/ranked in both/);
});

test('whoever is in a band may stand before a unit or behind it: a move is certain where it holds either way', () => {
  const moved = (band: '2-4' | '4-5') =>
    world().ranking('r', {
      releases: [
        { id: '2021', places: { a: 1, b: 2, y: 3, x: 4 }, listedTo: 4, universe: 6 },
        { id: '2022', places: { a: 1, b: band, x: 3 }, listedTo: 3, universe: 5 },
      ],
    });
  const form: Query = { kind: 'moved', unit: 'x', release: 'r/2022' };
  const figures = {
    unit: 'x',
    release: 'r/2022',
    previous: 'r/2021',
    from: 4,
    to: 3,
    wasJoint: false,
    joint: false,
    skipped: [],
  };
  const said = { ...figures, universes: { from: 6, to: 5 } };
  expect(moved('2-4').ask(form)).toMatchObject({ verdict: 'withhold', reason: { code: 'universeGrew' } });
  expect(objection(moved('2-4').dataset(), form, said)).toMatch(/ranked in both/);
  expect(objectionIn(moved('4-5'), form)).toBeNull();
});
