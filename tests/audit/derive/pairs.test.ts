import { expect, test } from 'vitest';
import type { Query } from '../../../lambdas/claims/schema/kinds.ts';
import { world } from '../../support/world.ts';
import type { PlaceText } from '../../support/world-rows.ts';
import { objection } from '../objection.ts';

test('nobody is ahead of a city that has no place of its own', () => {
  const absent = (place: PlaceText | null) =>
    world()
      .city('rome')
      .ranking('r', {
        releases: ['2021', '2022'].map(id => ({
          id,
          listedTo: 3,
          places: { paris: 1, ...(place ? { rome: place } : {}) },
        })),
      })
      .dataset();
  const releases = ['r/2021', 'r/2022'];
  const form: Query = { kind: 'aheadIn', unit: 'paris', other: 'rome', releases };
  const figures = { unit: 'paris', other: 'rome', ahead: releases, behind: [] };
  expect(objection(absent('4-6'), form, figures)).toBeNull();
  for (const place of ['withdrawn', 'not-in-universe', '1-3', null] as const)
    expect(objection(absent(place), form, figures)).toMatch(/not known to be ahead/);
});
