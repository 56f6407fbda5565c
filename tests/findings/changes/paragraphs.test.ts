import { describe, expect, test } from 'vitest';
import { isTrue } from '../../../lambdas/claims/claim.ts';
import { analyse } from '../../../lambdas/findings/analyse.ts';
import { gathered } from '../../../lambdas/findings/changes/gathered.ts';
import { SENTENCES } from '../../../lambdas/findings/changes/paragraphs.ts';
import { world } from '../../support/world.ts';
import type { PlaceText } from '../../support/world-rows.ts';

type Moves = Readonly<Record<string, readonly [then: PlaceText, now: PlaceText]>>;

/** Rankings with a release of 2021 and one of 2022, and units by their places in each. One key finding has room. */
function edition(
  rankings: Readonly<Record<string, Moves>>,
  asks: Parameters<ReturnType<typeof world>['edition']>[0]['asks'] = [],
) {
  const units = ['beijing', 'shanghai', 'shenzhen'].reduce(
    (so, unit) => so.city(unit),
    world().city('paris', { country: 'FR' }),
  );
  const so = Object.entries(rankings).reduce(
    (made, [id, places]) =>
      made.ranking(id, {
        releases: ['2021', '2022'].map((release, at) => ({
          id: release,
          listedTo: 10,
          universe: 20,
          places: Object.fromEntries(
            Object.entries(places).flatMap(([unit, run]) => (run[at] === undefined ? [] : [[unit, run[at]] as const])),
          ),
        })),
      }),
    units,
  );
  return analyse(
    so
      .report({ topN: 2 })
      .edition({
        basket: Object.keys(rankings).map(id => `${id}/2022`),
        sections: [{ id: 'findings', most: 1 }, { id: 'changes' }],
        asks,
      })
      .input(),
  );
}

/** Of each sentence the words that link it, its kind and its unit. */
const told = (...[rankings, asks]: Parameters<typeof edition>): readonly (readonly string[])[] =>
  edition(rankings, asks).changes.map(paragraph =>
    paragraph.map(({ claim, link }) =>
      [...(link ? [link] : []), claim.kind, 'unit' in claim.query ? claim.query.unit : 'all'].join(' '),
    ),
  );

describe('a paragraph of a unit', () => {
  const up = { beijing: [3, 2], paris: [2, 3] } as const;
  const down = { beijing: [2, 3], paris: [3, 2] } as const;

  test('is opened by the whole; then what it does not say of the parts, the way of most first, then the exception', () => {
    expect(told({ a: up, b: down, c: up })).toEqual([
      ['movesAcross beijing', 'enteredTop beijing', 'enteredTop beijing', 'exception leftTop beijing'],
    ]);
  });

  test('is not opened by the whole where the editors asked for that: it is a key finding', () => {
    const all = ['a', 'b', 'c'].map(id => `${id}/2022`);
    const asked = told({ a: up, b: down, c: up }, [{ kind: 'movesAcross', unit: 'beijing', basket: all }]);
    expect(asked.flat()).not.toContain('movesAcross beijing');
  });

  test('one rise and one fall are a contrast, and no exception', () => {
    expect(told({ a: up, b: down })).toEqual([
      ['movesAcross beijing', 'enteredTop beijing', 'contrast leftTop beijing'],
    ]);
  });

  test('has four sentences at most, and of either way as many as there is room for', () => {
    expect(told({ a: up, b: up, c: up, d: up, e: down, f: down, g: down })).toEqual([
      ['movesAcross beijing', 'enteredTop beijing', 'enteredTop beijing', 'contrast leftTop beijing'],
    ]);
  });

  test('tells no move again from which place to which the whole tells, whomever it passed', () => {
    const [alone, passed] = [{ beijing: [6, 5] }, { beijing: [6, 7], paris: [7, 6] }] as const;
    expect(told({ a: alone, b: down })).toEqual([['movesAcross beijing', 'leftTop beijing']]);
    expect(told({ a: passed, b: down })).toEqual([['movesAcross beijing', 'leftTop beijing']]);
    // Where nothing else is left to tell, the moves are told by themselves.
    expect(told({ a: passed, b: { ...alone, paris: [5, 6] } })).toEqual([
      ['overtook beijing', 'contrast overtaken beijing'],
    ]);
  });

  test('tells nothing that stayed', () => {
    const same = { beijing: [6, 6] } as const;
    expect(told({ a: up, b: same, c: same })).toEqual([['movesAcross beijing', 'enteredTop beijing']]);
    expect(told({ a: { beijing: [1, 1] }, b: same })).toEqual([]);
  });
});

describe('a paragraph of a release', () => {
  test('tells what no unit has a paragraph for: likewise, and by contrast', () => {
    expect(told({ a: { beijing: [4, 3], shanghai: [7, 6], shenzhen: [8, 9] }, b: {} })).toEqual([
      ['moved beijing', 'likewise moved shanghai', 'contrast moved shenzhen'],
    ]);
  });

  test('is not made of one sentence: what is alone in its release stands with what else is', () => {
    const [alone, other, last] = [{ beijing: [4, 3] }, { shanghai: [4, 3] }, { shenzhen: [4, 5] }] as const;
    expect(told({ a: alone })).toEqual([]);
    expect(told({ a: alone, b: other })).toEqual([['moved beijing', 'moved shanghai']]);
    // What another did in another ranking is no contrast.
    expect(told({ a: { ...alone, ...other }, b: last })).toEqual([
      ['moved beijing', 'likewise moved shanghai', 'moved shenzhen'],
    ]);
  });
});

/** What is told of one ranking in three editions, the first two alike, with those in its top two in the third. */
const inThree = (third: Readonly<Record<string, number>>) => {
  const before = { paris: 1, beijing: 2, shanghai: 4, shenzhen: 8 };
  const so = ['beijing', 'shanghai', 'shenzhen']
    .reduce((made, unit) => made.city(unit), world().city('paris', { country: 'FR' }))
    .ranking('a', {
      releases: [before, before, third].map((places, at) => ({
        id: String(2020 + at),
        listedTo: 10,
        universe: 20,
        places,
      })),
    })
    .report({ topN: 2 })
    .edition({ basket: ['a/2022'], sections: [{ id: 'findings', most: 1 }, { id: 'changes' }] });
  return analyse(so.input()).changes.map(paragraph => paragraph.map(({ claim }) => claim.kind));
};

describe('how many of the top are in focus', () => {
  test('opens the paragraph of a release where they are more or fewer than in the edition before', () => {
    expect(inThree({ paris: 3, beijing: 2, shanghai: 1, shenzhen: 7 })[0]?.[0]).toBe('seatsOver');
  });

  test('is not told as a change where they are as many', () => {
    const told = inThree({ paris: 1, beijing: 2, shanghai: 3, shenzhen: 7 }).flat();
    expect(told).not.toContain('seatsOver');
    expect(told).not.toContain('topShare');
  });
});

test('nothing is told of units outside the focus, and no key finding again', () => {
  const { changes, findings } = edition({
    a: { beijing: [6, 5], paris: [4, 3] },
    b: { beijing: [6, 5], paris: [9, 7] },
    c: { beijing: [3, 1], paris: [1, 3] },
  });
  const sentences = changes.flat();
  expect(sentences.length).toBeGreaterThan(1);
  const units = sentences.flatMap(({ claim }) => ('unit' in claim.query ? [claim.query.unit] : []));
  expect(new Set(units)).toEqual(new Set(['beijing']));
  const chosen = new Set(findings.map(({ claim }) => claim.id));
  expect(sentences.filter(({ claim }) => chosen.has(claim.id))).toEqual([]);
  for (const paragraph of changes) expect(paragraph.length).toBeLessThanOrEqual(SENTENCES.most);
});

describe('a change over the editions of a chart', () => {
  const over = (ranks: readonly number[]) => {
    const [r, s] = [ranks, [20, 20, 17, 14]].map((places, of) =>
      places.map((rank, index) => ({
        id: String(2019 + index),
        listedTo: 50,
        ...(of === 1 && index < 2 && { segment: 'old' }),
        places: { beijing: rank, paris: 1 },
      })),
    );
    const history = { ranking: 'r', releases: ['2019', '2020', '2021', '2022'], units: ['beijing'] };
    return analyse(
      world()
        .city('paris', { country: 'FR' })
        .ranking('r', { releases: r ?? [] })
        .ranking('s', { releases: s ?? [] })
        .report({ topN: 5 })
        .edition({
          basket: ['r/2022', 's/2022'],
          histories: [history],
          sections: [{ id: 'findings', most: 1 }, { id: 'changes' }],
        })
        .input(),
    ).changes.map(paragraph => paragraph.map(({ claim, link }) => [link, claim.kind]));
  };

  test('of ten places or more is told last, and follows alike from nothing', () => {
    expect(over([40, 12, 12, 12])).toEqual([
      [
        [null, 'movesAcross'],
        [null, 'movedOver'],
      ],
    ]);
    expect(over([4, 20, 20, 20])).toEqual([
      [
        [null, 'movesAcross'],
        [null, 'movedOver'],
      ],
    ]);
  });

  test('of fewer is not told', () => {
    expect(over([21, 12, 12, 12])).toEqual([]);
  });
});

test('where a place cannot be compared strictly, the whole stands for the moves that it tells, behind who has more to tell', () => {
  const release = (id: string, universe: number, places: Readonly<Record<string, number>>) => ({
    id,
    listedTo: 15,
    universe,
    places,
  });
  const changes = analyse(
    ['beijing', 'shanghai']
      .reduce((made, unit) => made.city(unit), world().city('paris', { country: 'FR' }))
      // Of two more a fall by one place may be all that came of it.
      .ranking('a', {
        releases: [release('2021', 20, { beijing: 5, paris: 1 }), release('2022', 22, { beijing: 6, paris: 1 })],
      })
      .ranking('b', {
        releases: [
          release('2021', 20, { beijing: 6, shanghai: 3, paris: 2 }),
          release('2022', 20, { beijing: 8, shanghai: 2, paris: 3 }),
        ],
      })
      .ranking('c', {
        releases: [release('2021', 20, { beijing: 9, shanghai: 8 }), release('2022', 20, { beijing: 9, shanghai: 7 })],
      })
      .report({ topN: 2 })
      .edition({
        basket: ['a/2022', 'b/2022', 'c/2022'],
        sections: [{ id: 'findings', most: 1 }, { id: 'changes' }],
        asks: [{ kind: 'coverage', release: 'a/2022' }],
      })
      .input(),
  ).changes.map(paragraph => paragraph.map(({ claim }) => claim.id.split(':basket')[0]));
  expect(changes).toEqual([['movesAcross:shanghai', 'enteredTop:shanghai:b/2022:top=2', 'movesAcross:beijing']]);
});

describe('in short', () => {
  const rankings = {
    a: { beijing: [3, 2], paris: [2, 3], shanghai: [8, 9] },
    b: { beijing: [4, 5], shanghai: [6, 7], shenzhen: [2, 2] },
  } as const;
  const { findings, changes, view } = edition(rankings);
  const told = [...findings, ...changes.flat()].map(({ claim }) => claim);

  test('every gain and every loss that is told stands once, by unit, in the order of the basket', () => {
    const { basket } = view.input.edition;
    expect(gathered(told, told, basket, 'up')).toEqual([{ unit: 'beijing', releases: ['a/2022'] }]);
    expect(gathered(told, told, basket, 'down')).toEqual([
      { unit: 'beijing', releases: ['b/2022'] },
      { unit: 'shanghai', releases: ['a/2022', 'b/2022'] },
    ]);
  });

  test('where the field changed nobody has gained a place by what is printed alone, but by a move that is proved', () => {
    const field = (places: Readonly<Record<string, number>>, universe: number) => ({ listedTo: 3, universe, places });
    const before = { paris: 1, rome: 2, oslo: 3, beijing: 4, shanghai: 5 };
    const edition = (after: Readonly<Record<string, number>>, universe: number) =>
      analyse(
        world()
          .city('beijing')
          .city('shanghai')
          .ranking('a', {
            releases: [
              { id: '2021', ...field(before, 5) },
              { id: '2022', ...field(after, universe) },
            ],
          })
          .report({ topN: 3 })
          .edition({ basket: ['a/2022'] })
          .input(),
      );
    const upIn = ({ claims, view }: ReturnType<typeof edition>) => {
      const entered = claims
        .filter(isTrue)
        .filter(({ kind, query }) => kind === 'enteredTop' && 'unit' in query && query.unit === 'beijing');
      expect(entered).toHaveLength(1);
      return gathered(entered, claims, view.input.edition.basket, 'up');
    };
    // Two of those before it are not ranked any more, and who came in is behind it: it passed nobody.
    expect(upIn(edition({ paris: 1, beijing: 2, tokyo: 3, shanghai: 4 }, 4))).toEqual([]);
    expect(upIn(edition({ paris: 1, beijing: 2, rome: 3, oslo: 4, shanghai: 5, tokyo: 6 }, 6))).toEqual([
      { unit: 'beijing', releases: ['a/2022'] },
    ]);
  });

  test('a better tier is no place gained', () => {
    const { claims, view } = analyse(
      world()
        .city('beijing')
        .ranking('t', {
          tiers: ['Alpha', 'Beta'],
          releases: [
            { id: '2021', places: { beijing: 'tier Beta' } },
            { id: '2022', places: { beijing: 'tier Alpha' } },
          ],
        })
        .edition({ basket: ['t/2022'] })
        .input(),
    );
    const moved = claims.filter(isTrue).filter(({ kind }) => kind === 'tierMove');
    expect(moved).toHaveLength(1);
    expect(gathered(moved, claims, view.input.edition.basket, 'up')).toEqual([]);
  });

  test('what is not told is not gathered, whichever way it went', () => {
    const without = told.filter(({ query }) => !('unit' in query && query.unit === 'shanghai'));
    expect(gathered(without, told, view.input.edition.basket, 'down').map(({ unit }) => unit)).toEqual(['beijing']);
  });
});

test('that one was overtaken and another rose are two stories, and no contrast', () => {
  const [first] = told({ a: { beijing: [3, 4], paris: [4, 3], shanghai: [9, 7] }, b: {} });
  expect(first?.toSorted()).toEqual(['moved shanghai', 'overtaken beijing']);
});
