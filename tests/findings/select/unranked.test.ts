import { expect, test } from 'vitest';
import { analyse } from '../../../lambdas/findings/analyse.ts';
import { type World, world } from '../../support/world.ts';
import type { PlaceText } from '../../support/world-rows.ts';

/** Wuxi and three others in two years of a list that is on record down to its third place. */
function list(then: PlaceText, now: PlaceText): World {
  const others = (place: PlaceText) => ({ paris: 1, oslo: 2, ...(place === 3 ? {} : { lima: 3 }) });
  return ['paris', 'oslo', 'lima']
    .reduce((so, city) => so.city(city, { country: 'FR' }), world())
    .city('wuxi')
    .ranking('r', {
      releases: [
        { id: '2021', listedTo: 3, places: { ...others(then), wuxi: then } },
        { id: '2022', listedTo: 3, places: { ...others(now), wuxi: now } },
      ],
    })
    .report({ topN: 10 })
    .edition({ basket: ['r/2022'] });
}

const newsOf = (so: World, kind: string) => {
  const { selection, claims } = analyse(so.input());
  const told = claims.find(({ id }) => id.startsWith(`${kind}:wuxi`));
  return { verdict: told?.verdict, selected: selection.get(told?.id ?? '') };
};

test('a fall from third to no rank weighs what the rise from there does', () => {
  const [fall, rise] = [newsOf(list(3, 'unranked'), 'leftTop'), newsOf(list('unranked', 3), 'enteredTop')];
  expect([fall.verdict, rise.verdict]).toEqual(['true', 'true']);
  expect(fall.selected).toMatchObject({ outcome: 'finding', sort: 'top' });
  expect({ ...rise.selected, id: null }).toEqual({ ...fall.selected, id: null });
});

test.each(['withdrawn', 'not-in-universe'] as const)('who is %s neither fell nor rose', status => {
  expect(newsOf(list(3, status), 'leftTop').selected).toBeUndefined();
  expect(newsOf(list(status, 3), 'enteredTop').selected).toBeUndefined();
});

test('nor does it turn on how far down the other list is on record', () => {
  const lists = (then: PlaceText, now: PlaceText): World =>
    ['paris', 'oslo']
      .reduce((so, city) => so.city(city, { country: 'FR' }), world())
      .city('wuxi')
      .ranking('r', {
        releases: [
          { id: '2021', places: { paris: 1, oslo: 2, wuxi: then } },
          { id: '2022', places: { paris: 1, oslo: 2, wuxi: now } },
        ],
      })
      .report({ topN: 10 })
      .edition({ basket: ['r/2022'] });
  for (const place of [3, 7]) {
    const [fall, rise] = [newsOf(lists(place, 'unranked'), 'leftTop'), newsOf(lists('unranked', place), 'enteredTop')];
    expect(fall.selected).toMatchObject({ outcome: 'finding', sort: 'top' });
    expect({ ...rise.selected, id: null }).toEqual({ ...fall.selected, id: null });
  }
});
