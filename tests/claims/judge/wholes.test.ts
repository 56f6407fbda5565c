import { describe, expect, it } from 'vitest';
import type { Query } from '../../../lambdas/claims/schema/kinds.ts';
import { objection } from '../../audit/objection.ts';
import { tell } from '../../support/told.ts';
import { figuresOf, reasonOf, verdictOf, type World, world } from '../../support/world.ts';
import type { PlaceText, ReleaseFacts } from '../../support/world-rows.ts';

const CITIES = ['vienna', 'zurich', 'calgary', 'vancouver', 'geneva', 'frankfurt', 'toronto', 'amsterdam'] as const;
const EUROPE = ['vienna', 'zurich', 'geneva', 'frankfurt', 'amsterdam', 'copenhagen'];
/** EIU 2022: 1, 2, 3, 3, 5, 6, 7, 8, 9, 10, 10. */
const EIU_2022: Readonly<Record<string, number>> = {
  vienna: 1,
  copenhagen: 2,
  zurich: 3,
  calgary: 3,
  vancouver: 5,
  geneva: 6,
  frankfurt: 7,
  toronto: 8,
  amsterdam: 9,
  osaka: 10,
  melbourne: 10,
};

const abroad = (ids: readonly string[]): World => ids.reduce((so, id) => so.city(id, { country: 'XX' }), world());
const eiu = (places: Readonly<Record<string, PlaceText>> = EIU_2022, facts: Partial<ReleaseFacts> = {}) =>
  abroad(Object.keys(places))
    .group('europe', EUROPE)
    .ranking('eiu', { releases: [{ id: '2022', listedTo: 10, places, ...facts }] });
const share = (more: Partial<Extract<Query, { kind: 'topShare' }>> = {}): Query => ({
  kind: 'topShare',
  release: 'eiu/2022',
  top: 10,
  ...more,
});

describe('topShare', () => {
  it('counts ties at the cut-off in both numbers: six of the eleven places in the top ten', () => {
    expect(figuresOf(eiu().ask(share({ group: 'europe' })))).toMatchObject({ total: 11, units: { length: 6 } });
    expect(verdictOf(eiu().ask(share({ group: 'europe', count: 6, of: 11 })))).toBe('true');
    expect(reasonOf(eiu().ask(share({ group: 'europe', count: 6, of: 10 })))).toMatchObject({
      asserted: 10,
      found: 11,
    });
    expect(verdictOf(eiu().ask(share({ group: 'europe', count: 5 })))).toBe('false: otherCount');
  });

  it('without a group counts the cities that the report is about, and none is a number too', () => {
    expect(figuresOf(eiu().ask(share()))).toMatchObject({ group: null, units: [] });
    const gfci = eiu({ ...EIU_2022, beijing: 4 }).city('beijing', { country: 'CN' });
    expect(figuresOf(gfci.ask(share()))).toMatchObject({ units: ['beijing'], total: 12 });
  });

  it('is withheld of a list that does not go down to the place, or is not of cities', () => {
    expect(verdictOf(eiu(EIU_2022, { listedTo: 9 }).ask(share()))).toBe('withhold: notListedTo');
    const economies = world()
      .economy('japan')
      .ranking('eiu', { kinds: ['economy'], releases: [{ id: '2022', listedTo: 10, places: { japan: 1 } }] });
    expect(verdictOf(economies.ask(share()))).toBe('withhold: otherKinds');
    expect(verdictOf(economies.group('europe', ['paris', 'rome']).ask(share({ group: 'europe' })))).toBe(
      'withhold: otherKinds',
    );
    expect(verdictOf(economies.group('asia', ['japan']).ask(share({ group: 'asia' })))).toBe('true');
    const mixed = economies.city('rome').with(dataset => ({
      ...dataset,
      rankings: dataset.rankings.map(ranking => ({ ...ranking, unitKinds: ['city' as const, 'economy' as const] })),
    }));
    expect(verdictOf(mixed.ask(share()))).toBe('withhold: otherKinds');
    expect(verdictOf(eiu().ask(share({ group: 'asia' })))).toBe('withhold: unknownGroup');
    expect(
      verdictOf(
        eiu()
          .report({ focus: { countries: [], names: { en: '', 'zh-Hans': '' } } })
          .ask(share()),
      ),
    ).toBe('withhold: noGroup');
  });

  it('is withheld where the country of a city, or what a cluster counts as, is not known', () => {
    expect(verdictOf(eiu().city('osaka', { country: null }).ask(share()))).toBe('withhold: countryUnknown');
    const bay = (standsFor?: string) =>
      abroad(['tokyo'])
        .cluster('bay', { members: ['shenzhen', 'hong-kong'], ...(standsFor ? { standsFor } : {}) })
        .ranking('eiu', {
          kinds: ['city', 'cluster'],
          releases: [{ id: '2022', listedTo: 2, places: { tokyo: 1, bay: 2 } }],
        })
        .ask(share({ top: 2 }));
    expect(verdictOf(bay())).toBe('withhold: clusterAmong');
    const across = (country: string | null, member: string) =>
      abroad(['basel', 'tokyo'])
        .city('shenzhen')
        .cluster('bay', { members: ['basel', member] })
        .with(rows => ({ ...rows, units: rows.units.map(one => (one.id === 'bay' ? { ...one, country } : one)) }))
        .ranking('eiu', {
          kinds: ['city', 'cluster'],
          releases: [{ id: '2022', listedTo: 2, places: { tokyo: 1, bay: 2 } }],
        })
        .ask(share({ top: 2 }));
    expect(verdictOf(across('XX', 'shenzhen'))).toBe('withhold: clusterAmong');
    expect(verdictOf(across('CN', 'tokyo'))).toBe('withhold: clusterAmong');
    expect(figuresOf(across(null, 'tokyo'))).toMatchObject({ units: [], total: 2 });
    expect(figuresOf(bay('shenzhen'))).toMatchObject({ units: ['shenzhen'], total: 2 });
  });
});

describe('breadth', () => {
  const places = (ranks: readonly (PlaceText | undefined)[]) =>
    Object.fromEntries(CITIES.flatMap((city, i) => (ranks[i] === undefined ? [] : [[city, ranks[i] ?? 0]])));
  const two = (
    then: readonly (PlaceText | undefined)[],
    now: readonly (PlaceText | undefined)[],
    facts: Partial<ReleaseFacts> = {},
    before: Partial<ReleaseFacts> = {},
  ) => {
    const release = (id: string, ranks: readonly (PlaceText | undefined)[]): ReleaseFacts => {
      const size = ranks.filter(rank => typeof rank === 'number').length;
      return { id, places: places(ranks), listedTo: size, universe: size, ...(id === '36' ? facts : before) };
    };
    return world().ranking('gfci', { releases: [release('35', then), release('36', now)] });
  };
  const ask = (so: World, more: Partial<Extract<Query, { kind: 'breadth' }>> = {}) =>
    so.ask({ kind: 'breadth', release: 'gfci/36', ...more });

  it('counts all that are ranked in both, and the sum is checked', () => {
    const found = figuresOf(ask(two([1, 2, 3, 4, 5, 6], [2, 1, 3, 4, 6, 5])));
    expect(found).toMatchObject({ up: 2, same: 2, down: 2, compared: 6, joined: 0, left: 0 });
    expect(verdictOf(ask(two([1, 2, 3, 4, 5], [2, 1, 3, 4, 5]), { up: 1, same: 3, down: 1 }))).toBe('true');
    expect(reasonOf(ask(two([1, 2, 3, 4, 5], [2, 1, 3, 4, 5]), { same: 2 }))).toMatchObject({ found: 3 });
  });

  it('tells apart who came and who went', () => {
    const found = ask(two([1, 2, 3, 4, 5, 6], [1, 2, 3, 4, 5, 'not-in-universe', 6, 7]));
    expect(figuresOf(found)).toMatchObject({ same: 5, compared: 5, joined: 2, left: 1 });
  });

  it('tells apart who came and went from those for whom another stands, or stood', () => {
    const cities = ['lima', 'oslo', 'bonn', 'cork', 'graz', 'bath', 'york'];
    const whole = (order: readonly string[]) => ({
      places: Object.fromEntries(order.map((unit, index) => [unit, index + 1])),
      listedTo: order.length,
      universe: order.length,
    });
    const between = (then: readonly string[], now: readonly string[]): World =>
      world()
        .cluster('ridings', { members: ['bath', 'york'] })
        .city('unity', { succeeds: ['bath', 'york'] })
        .ranking('gfci', {
          kinds: ['city', 'cluster'],
          releases: [
            { id: '35', ...whole(then) },
            { id: '36', ...whole(now) },
          ],
        });
    const query: Query = { kind: 'breadth', release: 'gfci/36' };
    const five = cities.slice(0, 5);
    const clustered = tell(between(cities, [...five, 'ridings']), query);
    expect(figuresOf(clustered.claim)).toMatchObject({ joined: 1, formed: 0, left: 0, merged: 2 });
    expect(clustered.en).toContain('one is newly ranked and for two another stands now.');
    expect(clustered.zh).toContain('新列入1个；改由他者代表2个');
    const apart = tell(between([...five, 'ridings'], cities), query);
    expect(figuresOf(apart.claim)).toMatchObject({ joined: 0, formed: 2, left: 1, merged: 0 });
    expect(apart.en).toContain('for two another stood before and one is no longer ranked.');
    const united = tell(between(cities, [...five, 'unity']), query);
    expect(figuresOf(united.claim)).toMatchObject({ joined: 0, formed: 1, left: 0, merged: 2 });
    // What is told of the one who succeeds them goes with it: it is not new.
    const so = between(cities, [...five, 'unity']);
    expect(verdictOf(so.ask({ kind: 'succession', unit: 'unity', release: 'gfci/36' }))).toBe('true');
    expect(verdictOf(so.ask({ kind: 'newToRanking', unit: 'unity', release: 'gfci/36' }))).not.toBe('true');
    // And so does who moved most: both count the same five.
    const down = { kind: 'biggestMove', release: 'gfci/36', direction: 'down' } as const;
    const moved = between(cities, ['unity', 'oslo', 'lima', 'bonn', 'cork', 'graz']);
    expect(figuresOf(moved.ask(down))).toMatchObject({ compared: 5, again: { units: ['lima'], places: 1 } });
    expect(figuresOf(moved.ask(query))).toMatchObject({ compared: 5, again: { up: 1, same: 3, down: 1 } });
  });

  it('counts again among those ranked in both where the field changed, and only there', () => {
    const grown = figuresOf(ask(two([1, 2, 3, 4, 5, 6, undefined], [3, 2, 4, 5, 6, 7, 1])));
    expect(grown).toMatchObject({ up: 0, same: 1, down: 5, again: { up: 1, same: 4, down: 1 }, joined: 1 });
    const shrunk = figuresOf(ask(two([1, 2, 3, 4, 5, 6], ['unranked', 1, 2, 3, 5, 4])));
    expect(shrunk).toMatchObject({ up: 4, same: 1, down: 0, again: { up: 1, same: 3, down: 1 }, left: 1 });
    const swapped = figuresOf(ask(two([1, 2, 3, 4, 5, 6, undefined], [2, 3, 4, 5, 6, undefined, 1])));
    expect(swapped).toMatchObject({ down: 5, again: { up: 0, same: 5, down: 0 }, joined: 1, left: 1 });
    expect(figuresOf(ask(two([1, 2, 3, 4, 5], [5, 4, 3, 2, 1])))).toMatchObject({ again: null });
  });

  it('and who is newly included is one of those newly ranked', () => {
    const so = two([1, 2, 3, 4, 5, 'not-in-universe'], [1, 2, 3, 4, 6, 5]);
    expect(figuresOf(ask(so))).toMatchObject({ joined: 1, down: 1, again: { same: 5 } });
    expect(verdictOf(so.ask({ kind: 'newToRanking', unit: CITIES[5] ?? '', release: 'gfci/36' }))).toBe('true');
  });

  it.each([
    ['a list known to its third place only, which ranks one more', { listedTo: 3, universe: 6 }, 'notWhole'],
    ['a row too few for the field', { universe: 9, listedTo: 9 }, 'sumMismatch'],
    ['a method before that is not on record', { segment: 'new' }, 'segmentUnknown'],
  ])('is withheld of %s', (_, facts, code) => {
    expect(verdictOf(ask(two([1, 2, 3, 4, 5], [1, 2, 3, 4, 5], facts)))).toBe(`withhold: ${code}`);
  });

  describe('where the number after a tie is the next one', () => {
    const cities = ['bari', 'bonn', 'bern', 'graz', 'linz', 'lyon'] as const;
    const dense = (then: readonly number[], now: readonly number[], left: Partial<ReleaseFacts> = {}) => {
      const placesOf = (ranks: readonly number[]) =>
        Object.fromEntries(ranks.flatMap((rank, at) => (rank > 0 ? [[cities[at] ?? '', rank]] : [])));
      return world().ranking('r', {
        tieRule: 'dense',
        releases: [
          { id: '2021', listedTo: Math.max(...then), universe: then.filter(Boolean).length, places: placesOf(then) },
          {
            id: '2022',
            listedTo: Math.max(...now),
            universe: now.filter(Boolean).length,
            places: placesOf(now),
            ...left,
          },
        ],
      });
    };
    const tell = (so: World, query: Query) => {
      const found = so.ask(query);
      if (found.verdict === 'true') expect(objection(so.dataset(), query, found.figures)).toBeNull();
      return found;
    };
    const breadth = { kind: 'breadth', release: 'r/2022' } as const;

    it('a list of all whom it ranks is whole, however small its last number', () => {
      const so = dense([1, 1, 2, 3, 3, 4], [1, 2, 2, 3, 4, 4]);
      expect(figuresOf(tell(so, breadth))).toMatchObject({ up: 0, same: 4, down: 2 });
      const coverage = tell(so, { kind: 'coverage', release: 'r/2022' });
      expect(figuresOf(coverage)).toMatchObject({ universe: 6, listedTo: 4, whole: true });
      const part = dense([1, 1, 2, 3, 3, 4], [1, 2, 2, 3, 4, 4], { universe: 7 });
      expect(reasonOf(part.ask(breadth))).toMatchObject({ code: 'notWhole' });
      expect(figuresOf(tell(part, { kind: 'coverage', release: 'r/2022' }))).toMatchObject({ whole: false });
    });

    it('no number is told of those whose number alone changed', () => {
      expect(reasonOf(dense([1, 2, 3, 4, 5, 6], [1, 1, 1, 1, 1, 2]).ask(breadth))).toMatchObject({
        code: 'placesRunOn',
      });
    });

    it('who is ranked in both is ranked again by that rule', () => {
      // Without bonn, which left: 1, 2, 2, 3, 3 and 3, 2, 2, 1, 1; by the rule that leaves places empty it were four.
      const so = dense([1, 1, 2, 2, 3, 3], [3, 0, 2, 2, 1, 1]);
      expect(figuresOf(tell(so, { kind: 'biggestMove', release: 'r/2022', direction: 'down' }))).toMatchObject({
        units: ['bari'],
        places: 2,
        again: { places: 2 },
      });
    });
  });

  it('is told across a change of method, which it names', () => {
    const so = two([1, 2, 3, 4, 5], [2, 1, 3, 4, 5], { segment: 'new' }, { segment: 'old' });
    expect(figuresOf(ask(so))).toMatchObject({ up: 1, breaks: [{ release: 'gfci/36', previous: 'gfci/35' }] });
  });

  it('is withheld of bands and of few', () => {
    expect(verdictOf(ask(two([1, 2, 3, 4, 5], [1, 2, 3, 4, 5, '6-10'])))).toBe('withhold: banded');
    expect(reasonOf(ask(two([1, 2, 3, 4], [1, 2, 3, 4])))).toMatchObject({ code: 'tooFewInBoth', have: 4, need: 5 });
  });
});

describe('publishedBreadth', () => {
  /** GFCI 36, from a partial list: 46 rose, 17 held and 58 fell, by the publisher's count. */
  const gfci = (facts: Partial<ReleaseFacts> = {}) =>
    world().ranking('gfci', {
      releases: [
        { id: '35', places: { singapore: 1 } },
        { id: '36', publishedMoves: { up: 46, same: 17, down: 58 }, places: { singapore: 1 }, ...facts },
      ],
    });
  const asked = (more: { readonly up?: number } = {}) =>
    ({ kind: 'publishedBreadth', release: 'gfci/36', ...more }) as const;

  it('tells the count as that of the publisher', () => {
    expect(figuresOf(gfci().ask(asked({ up: 46 })))).toEqual({
      release: 'gfci/36',
      previous: 'gfci/35',
      up: 46,
      same: 17,
      down: 58,
      breaks: [],
    });
  });

  it('is false of another number', () => {
    expect(verdictOf(gfci().ask(asked({ up: 47 })))).toBe('false: otherCount');
  });

  it('is withheld where none is on record, where they are more than the field, and without the release before', () => {
    const none = world().ranking('gfci', { releases: [{ id: '35' }, { id: '36' }] });
    expect(verdictOf(none.ask(asked()))).toBe('withhold: uncounted');
    expect(verdictOf(gfci({ universe: 120 }).ask(asked()))).toBe('withhold: countsBeyond');
    expect(verdictOf(gfci({ universe: 121 }).ask(asked()))).toBe('true');
    expect(verdictOf(gfci({ previous: null }).ask(asked()))).toBe('withhold: previousUnknown');
  });

  it('is withheld where the whole lists on record come to another count', () => {
    const whole = (up: number) =>
      world().ranking('gfci', {
        releases: [
          { id: '35', listedTo: 5, universe: 5, places: { a: 1, b: 2, c: 3, d: 4, e: 5 } },
          {
            id: '36',
            listedTo: 5,
            universe: 5,
            publishedMoves: { up, same: 1, down: 2 },
            places: { b: 1, a: 2, d: 3, c: 4, e: 5 },
          },
        ],
      });
    expect(verdictOf(whole(2).ask(asked()))).toBe('true');
    expect(verdictOf(whole(1).ask(asked()))).toBe('withhold: countsDiffer');
  });
});
