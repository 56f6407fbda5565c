import { expect, test } from 'vitest';
import { tell } from '../support/told.ts';
import { world } from '../support/world.ts';

/** Three rankings in two editions, of one size, in which Beijing moves; in the third another list of cities than before. */
const moving = () =>
  (['a', 'b', 'c'] as const).reduce(
    (so, id, at) =>
      so.ranking(id, {
        releases: [
          { id: '2021', listedTo: 20, universe: 20, places: { beijing: [10, 4, 9][at] ?? 1, paris: 2 } },
          { id: '2022', listedTo: 20, universe: 20, places: { beijing: [16, 6, 12][at] ?? 1, paris: 1 } },
        ],
      }),
    world().city('beijing').city('paris'),
  );

const across = { kind: 'movesAcross', unit: 'beijing', basket: ['a/2022', 'b/2022', 'c/2022'] } as const;

test('clauses of places are set apart by 、, and all places of one sentence are in figures of one style', () => {
  const { zh } = tell(moving(), { ...across, basket: [...across.basket] });
  expect(zh).toContain('第10位降至第16位、');
  expect(zh).toContain('第4位降至第6位、');
  expect(zh).not.toMatch(/位和|第[一二三四五六七八九十]/);
});

test('a field that changed in several rankings is told of each of them, not of the last', () => {
  const changed = ['a', 'b'].reduce(
    (so, id) =>
      so.ranking(id, {
        releases: [
          { id: '2021', listedTo: 3, universe: 3, places: { tokyo: 1, beijing: 2, oslo: 3 } },
          { id: '2022', listedTo: 3, universe: 3, places: { beijing: 1, tokyo: 2, rome: 3 } },
        ],
      }),
    world().city('beijing'),
  );
  const { en } = tell(changed, { kind: 'movesAcross', unit: 'beijing', basket: ['a/2022', 'b/2022'] });
  expect(en).toMatch(/to first\), in each of which the field changed\.$/);
});

test('of a difference within the margin of the publisher it is not said that the places cannot be compared', () => {
  const so = moving().ranking('d', {
    releases: [
      { id: '2021', listedTo: 20, universe: 20, noisePlaces: 3, places: { beijing: 10, paris: 2 } },
      { id: '2022', listedTo: 20, universe: 20, noisePlaces: 3, places: { beijing: 8, paris: 1 } },
    ],
  });
  const { en, zh } = tell(so, { ...across, basket: [...across.basket, 'd/2022'] });
  expect(en).toMatch(/; in one the difference is within the publisher’s own margin: [^;]+ \(from 10th to eighth\)/);
  expect(en).not.toContain('not strictly comparable');
  expect(zh).toMatch(/；另有一个，名次之差在发布方给出的误差范围之内：[^；]+由第10位变为第8位/);
});
