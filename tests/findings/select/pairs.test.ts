import { describe, expect, it } from 'vitest';
import { analyse } from '../../../lambdas/findings/analyse.ts';
import { type World, world } from '../../support/world.ts';
import type { PlaceText } from '../../support/world-rows.ts';

/** Zibo in two years of a list that others fill, whole where it is ranked. */
function list(then: PlaceText, now: PlaceText): World {
  const others = ['lyon', 'bonn', 'brno', 'cork', 'riga', 'oulu'];
  const places = (own: PlaceText): Readonly<Record<string, PlaceText>> => {
    if (typeof own === 'string' && own.startsWith('tier')) return { zibo: own, lyon: 'tier A', bonn: 'tier C' };
    const free = [1, 2, 3, 4, 5, 6, 7].filter(place => place !== own);
    return { ...Object.fromEntries(others.map((city, index) => [city, free[index] ?? 7])), zibo: own };
  };
  const tiers = String(then).startsWith('tier') ? { tiers: ['A', 'B', 'C'] } : {};
  return others
    .reduce((so, city) => so.city(city, { country: 'FR' }), world())
    .city('zibo')
    .ranking('kites', {
      ...tiers,
      releases: [
        { id: '2021', listedTo: 6, places: places(then) },
        { id: '2022', listedTo: 6, places: places(now) },
      ],
    })
    .report({ topN: 3 })
    .edition({ basket: ['kites/2022'] });
}

/** What the finding about Zibo is worth as news; its place now, which is another, decides only between equals. */
function worth(so: World) {
  const { findings, selection } = analyse(so.input());
  const told = findings.find(({ claim }) => claim.id.includes('zibo') && selection.get(claim.id)?.sort !== null);
  const selected = selection.get(told?.claim.id ?? '');
  return { kind: told?.claim.kind, sort: selected?.sort, magnitude: selected?.magnitude };
}

describe('each piece of good news has its counterpart, and both are worth the same', () => {
  it.each<[string, string, PlaceText, PlaceText]>([
    ['first', 'the first place, taken and lost', 2, 1],
    ['top', 'the top three, entered and left', 5, 3],
    ['top', 'no rank and a place', 'unranked', 3],
    ['move', 'a rise and a fall of places', 6, 4],
    ['tier', 'a tier up and a tier down', 'tier B', 'tier A'],
  ])('%s: %s', (sort, _, worse, better) => {
    const [good, bad] = [worth(list(worse, better)), worth(list(better, worse))];
    expect(good.sort).toBe(sort);
    expect({ sort: bad.sort, magnitude: bad.magnitude }).toEqual({ sort: good.sort, magnitude: good.magnitude });
  });
});

describe('the lowest place is the one exception', () => {
  const history = (client: string | null): World =>
    [1, 2, 3]
      .reduce((so, at) => so.city(`town-${at}`, { country: 'FR' }), world())
      .city('zibo')
      .ranking('kites', {
        releases: [3, 1, 2, 4].map((place, at) => ({
          id: String(2019 + at),
          ...(at === 0 ? { previous: 'first' as const } : {}),
          listedTo: 4,
          universe: 4,
          historyComplete: true,
          places: {
            ...Object.fromEntries(
              [1, 2, 3, 4].filter(free => free !== place).map((free, n) => [`town-${n + 1}`, free]),
            ),
            zibo: place,
          },
        })),
      })
      .report({ topN: 3, ...(client === null ? {} : { client }) })
      .edition({ basket: ['kites/2022'] });
  const asked = (client: string | null) =>
    analyse(history(client).input()).claims.filter(({ kind }) => kind === 'worstRank' || kind === 'worstSince');

  it('is asked of the city of the client, and of no other', () => {
    expect(asked('zibo').map(({ query }) => 'unit' in query && query.unit)).toEqual(['zibo', 'zibo']);
    expect(asked(null)).toEqual([]);
  });
});
