import { describe, expect, test } from 'vitest';
import type { Query } from '../../../lambdas/claims/schema/kinds.ts';
import { world } from '../../support/world.ts';
import { objection } from '../objection.ts';

describe('counts over rankings', () => {
  const three = world()
    .economy('france')
    .ranking('a', { releases: [{ id: '2022', listedTo: 3, places: { paris: 1 } }] })
    .ranking('b', { releases: [{ id: '2022', state: 'not-published' }] })
    .ranking('c', { kinds: ['economy'], releases: [{ id: '2022', listedTo: 3, places: { france: 1 } }] });
  const atLeast = (other: string) => {
    const basket = ['a/2022', other];
    const form: Query = { kind: 'topCountAtLeast', unit: 'paris', top: 3, basket };
    return objection(three.dataset(), form, {
      unit: 'paris',
      top: 3,
      count: 1,
      basket,
      within: ['a/2022'],
      outside: [],
      tiered: [],
      unknown: [other],
      above: [],
      aboveBesides: null,
    });
  };

  test('count over releases that came out, and over rankings of such units', () => {
    expect(atLeast('b/2022')).toMatch(/no release is on record/);
    const basket = ['a/2022', 'c/2022'];
    const form: Query = { kind: 'topCount', unit: 'paris', top: 3, basket };
    const figures = {
      unit: 'paris',
      top: 3,
      count: 1,
      basket,
      within: ['a/2022'],
      outside: [],
      tiered: [],
      above: [],
      aboveBesides: null,
    };
    expect(objection(three.dataset(), form, figures)).toMatch(/as figures\.outside/);
    const covered = { ...figures, outside: ['c/2022'] };
    expect(objection(three.dataset(), form, covered)).toBeNull();
  });

  test('take a whole list that ranks what the city was formed from as one without it', () => {
    const basket = ['a/2022', 'b/2022'];
    const formed = (size: { readonly universe?: number }) =>
      world()
        .city('paris', { succeeds: ['rome'] })
        .ranking('a', { releases: [{ id: '2022', listedTo: 3, places: { paris: 1 } }] })
        .ranking('b', { releases: [{ id: '2022', listedTo: 2, ...size, places: { rome: 1, oslo: 2 } }] })
        .dataset();
    const count: Query = { kind: 'topCount', unit: 'paris', top: 1, basket };
    const above = [{ unit: 'rome', atLeast: 1, exact: false }];
    const counted = { within: ['a/2022'], outside: [], tiered: [], above, aboveBesides: null };
    const said = { unit: 'paris', top: 1, count: 1, basket, ...counted };
    expect(objection(formed({ universe: 2 }), count, said)).toBeNull();
    expect(objection(formed({}), count, said)).toMatch(/is not known: b\/2022/);
    const known = {
      unit: 'paris',
      basket,
      known: ['a/2022'],
      without: ['b/2022'],
      tiered: [],
      below: [],
      clustered: [],
      unknown: [],
    };
    expect(objection(formed({ universe: 2 }), { kind: 'placesKnown', unit: 'paris', basket }, known)).toBeNull();
  });
});
