import { describe, expect, it } from 'vitest';
import { counts } from '../../../../lambdas/audit/derive/counts.ts';
import { createRows } from '../../../../lambdas/audit/derive/rows.ts';
import type { Query } from '../../../../lambdas/claims/schema/kinds.ts';
import { objectionIn } from '../../../audit/objection.ts';
import { figuresOf, reasonOf, verdictOf, world } from '../../../support/world.ts';
import type { PlaceText } from '../../../support/world-rows.ts';

/** One release of each ranking, each complete to the tenth place. */
const rankings = (places: Readonly<Record<string, PlaceText | null>>, listedTo = 10) =>
  Object.entries(places).reduce(
    (so, [id, place]) =>
      so.ranking(id, { releases: [{ id: '2022', listedTo, places: place === null ? {} : { beijing: place } }] }),
    world().city('beijing'),
  );
const EIGHT = { kearney: 5, gfci: 8, gihi: 3, nature: 1, wipo: 3, gser: 5, gpci: 17, qs: null } as const;
const basket = Object.keys(EIGHT).map(id => `${id}/2022`);
const asked = { kind: 'topCount', unit: 'beijing', top: 10, basket } as const;

describe('topCount', () => {
  it('counts where the standing in every ranking is known: six of eight', () => {
    const six = rankings(EIGHT).ask({ ...asked, count: 6, of: 8 });
    expect(figuresOf(six)).toMatchObject({ count: 6, within: basket.slice(0, 6) });
  });

  it('counts a tie at the cut-off as in, and a band by its ends', () => {
    const mixed = rankings({ a: 10, b: '5-10', c: '11-20', d: '150+' });
    const of = ['a', 'b', 'c', 'd'].map(id => `${id}/2022`);
    expect(figuresOf(mixed.ask({ ...asked, basket: of }))).toMatchObject({ within: ['a/2022', 'b/2022'] });
  });

  it('counts a ranking that gives the unit a tier as one without a place of it, and not as one of which nothing is known', () => {
    const tiers = rankings({ a: 3, b: 7 }).ranking('t', {
      tiers: ['Alpha', 'Beta'],
      releases: [{ id: '2022', places: { beijing: 'tier Alpha' } }],
    });
    const of = { ...asked, basket: ['a/2022', 'b/2022', 't/2022'] };
    expect(figuresOf(tiers.ask(of))).toMatchObject({ count: 2, within: ['a/2022', 'b/2022'] });
    expect(verdictOf(tiers.ask({ kind: 'topCountAtLeast', unit: 'beijing', top: 10, basket: of.basket }))).toBe(
      'withhold: countExact',
    );
    const found = counts.topCount(createRows(tiers.dataset()), of);
    expect(found).toMatchObject({ count: 2, within: ['a/2022', 'b/2022'] });
  });

  it('counts nothing where every ranking that covers the unit gives it a tier: there is no top to be in or out of', () => {
    const tiers = (qs: PlaceText) =>
      ['t', 'u'].reduce(
        (so, id) =>
          so.ranking(id, { tiers: ['Alpha', 'Beta'], releases: [{ id: '2022', places: { beijing: 'tier Alpha' } }] }),
        rankings({ qs }),
      );
    const both = { ...asked, basket: ['t/2022', 'u/2022'] };
    for (const kind of ['topCount', 'topCountAtLeast'] as const) {
      const found = tiers(3).ask({ kind, unit: 'beijing', top: 10, basket: both.basket });
      expect(reasonOf(found)).toEqual({ code: 'tiersAlone', unit: 'beijing', tiered: both.basket, outside: [] });
    }
    const uncovered = { ...asked, basket: ['t/2022', 'qs/2022'] };
    expect(reasonOf(tiers('not-in-universe').ask(uncovered))).toMatchObject({
      code: 'tiersAlone',
      outside: ['qs/2022'],
    });
    expect(figuresOf(tiers(17).ask(uncovered))).toMatchObject({ count: 0, tiered: ['t/2022'] });
    expect(figuresOf(tiers('unranked').ask(uncovered))).toMatchObject({ count: 0, tiered: ['t/2022'] });
    // The second checker refuses the count that nobody can tell.
    const rows = createRows(tiers(3).dataset());
    expect(counts.topCount(rows, both)).toMatch(/a tier and no place/);
    expect(counts.topCount(rows, { ...uncovered, basket: ['t/2022', 'qs/2022'] })).toMatchObject({ count: 1 });
  });

  it('is false of another number than can be, or another number of rankings', () => {
    expect(verdictOf(rankings(EIGHT).ask({ ...asked, count: 7 }))).toBe('false: otherCount');
    expect(verdictOf(rankings(EIGHT).ask({ ...asked, count: 6, of: 7 }))).toBe('false: otherCount');
    expect(verdictOf(rankings({ ...EIGHT, qs: 'not-collected' }).ask({ ...asked, count: 8 }))).toBe(
      'false: countImpossible',
    );
  });

  it('is withheld where one standing cannot be told, with what is certain and what is not known', () => {
    const unknown = rankings({ ...EIGHT, qs: 'not-collected' });
    expect(reasonOf(unknown.ask(asked))).toEqual({
      code: 'countUnknown',
      atLeast: 6,
      clustered: [],
      unknown: ['qs/2022'],
    });
    expect(verdictOf(unknown.ask({ ...asked, count: 7 }))).toBe('withhold: countUnknown');
    expect(verdictOf(rankings({ ...EIGHT, qs: '6-15' }).ask(asked))).toBe('withhold: countUnknown');
    expect(verdictOf(rankings({ ...EIGHT, qs: 'unranked' }).ask(asked))).toBe('true');
    expect(verdictOf(rankings(EIGHT, 5).ask(asked))).toBe('withhold: countUnknown');
  });

  it('names the rankings that leave the city out: they are counted neither way', () => {
    for (const qs of ['not-in-universe', 'withdrawn'] as const)
      expect(figuresOf(rankings({ ...EIGHT, qs }).ask(asked))).toMatchObject({ count: 6, outside: ['qs/2022'] });
    const rest = rankings({ ...EIGHT, qs: 'withdrawn', gfci: 'not-collected' }).ask({
      ...asked,
      kind: 'topCountAtLeast',
    });
    expect(figuresOf(rest)).toMatchObject({ outside: ['qs/2022'], unknown: ['gfci/2022'] });
  });

  it('is withheld over a ranking and one of its dimensions, whichever kind counts over them', () => {
    const whole = (dimensionOf?: string) =>
      rankings({ a: 3 }).ranking('b', {
        ...(dimensionOf && { dimensionOf }),
        releases: [{ id: '2022', listedTo: 10, places: { beijing: 2 } }],
      });
    const of = ['a/2022', 'b/2022'];
    const kinds = [
      { kind: 'topCount', unit: 'beijing', top: 5, basket: of },
      { kind: 'placesKnown', unit: 'beijing', basket: of },
    ] as const;
    for (const query of kinds) {
      expect(verdictOf(whole().ask(query))).toBe('true');
      expect(reasonOf(whole('a').ask(query))).toEqual({ code: 'countedTwice', ranking: 'b', whole: 'a' });
    }
  });

  it('has a ranking of other units leave it out, as long as some ranking covers it', () => {
    const bay = world()
      .city('a')
      .cluster('bay', { members: ['a'] })
      .ranking('mixed', { kinds: ['city', 'cluster'], releases: [{ id: '2022', listedTo: 3, places: { bay: 1 } }] })
      .ranking('cities', { releases: [{ id: '2022', listedTo: 3, places: { a: 1 } }] });
    const of = (...ids: readonly string[]) =>
      bay.ask({ kind: 'topCount', unit: 'bay', top: 3, basket: ids.map(id => `${id}/2022`) });
    expect(figuresOf(of('mixed', 'cities'))).toMatchObject({
      count: 1,
      within: ['mixed/2022'],
      outside: ['cities/2022'],
    });
    expect(verdictOf(of('cities'))).toBe('withhold: wrongUnitKind');
    expect(verdictOf(of('mixed', 'none'))).toBe('withhold: unknownRanking');
  });

  it('takes a whole list that does not hold the city for what it is, however short', () => {
    const short = rankings({ a: 3 }).ranking('b', {
      releases: [{ id: '2022', listedTo: 5, universe: 5, places: { paris: 1, oslo: 2, lima: 3, rome: 4, bern: 5 } }],
    });
    const of = { ...asked, basket: ['a/2022', 'b/2022'] };
    expect(figuresOf(short.ask(of))).toMatchObject({ count: 1, within: ['a/2022'], outside: [] });
  });

  it('takes a whole list that ranks what the city was formed from, or became part of, as one without it', () => {
    const listed = (size: { readonly universe?: number }) =>
      rankings({ a: 3 })
        .city('beijing', { succeeds: ['tongzhou'] })
        .city('greater-beijing', { succeeds: ['beijing'] })
        .ranking('b', { releases: [{ id: '2022', listedTo: 2, ...size, places: { tongzhou: 1, oslo: 2 } }] })
        .ranking('c', { releases: [{ id: '2022', listedTo: 2, ...size, places: { oslo: 1, 'greater-beijing': 2 } }] });
    const of = { ...asked, basket: ['a/2022', 'b/2022', 'c/2022'] };
    expect(figuresOf(listed({ universe: 2 }).ask({ ...of, top: 1 }))).toMatchObject({ count: 0 });
    expect(
      figuresOf(listed({ universe: 2 }).ask({ kind: 'placesKnown', unit: 'beijing', basket: of.basket })),
    ).toMatchObject({
      known: ['a/2022'],
      without: ['b/2022', 'c/2022'],
    });
    expect(reasonOf(listed({}).ask({ ...of, top: 1 }))).toMatchObject({ unknown: ['b/2022', 'c/2022'] });
  });

  it('is withheld of a member of a cluster', () => {
    const wipo = rankings({ kearney: 5 })
      .cluster('beijing-tianjin', { members: ['beijing', 'tianjin'] })
      .ranking('wipo', {
        kinds: ['city', 'cluster'],
        releases: [{ id: '2022', listedTo: 10, places: { 'beijing-tianjin': 3 } }],
      });
    expect(verdictOf(wipo.ask({ ...asked, basket: ['kearney/2022', 'wipo/2022'] }))).toBe('withhold: countUnknown');
  });

  it('is withheld where the basket is not named, or a release of it is not on record', () => {
    expect(verdictOf(rankings(EIGHT).ask({ ...asked, basket: null, count: 6, of: 8 }))).toBe('withhold: noBasket');
    expect(verdictOf(rankings(EIGHT).ask({ ...asked, basket: [...basket, 'gfci/33'] }))).toBe(
      'withhold: unknownRelease',
    );
  });
});

describe('the counts of others (S44)', () => {
  const city = (id: string, inside: number) => ({ [id]: inside });
  /** Nine rankings; each unit is first to ninth, in its order, in the first so many of them. */
  const counted = (counts: Readonly<Record<string, number>>) =>
    Array.from({ length: 9 }, (_, at) => `r${at}`).reduce((so, id, at) => {
      const inside = Object.keys(counts).filter(unit => (counts[unit] ?? 0) > at);
      const places = Object.fromEntries(inside.map((unit, index) => [unit, index + 1]));
      return so.ranking(id, { releases: [{ id: '2022', listedTo: 10, places }] });
    }, world());
  const nine = Array.from({ length: 9 }, (_, at) => `r${at}/2022`);
  const of = { kind: 'topCount', unit: 'beijing', top: 10, basket: nine } as const;

  it('names four at most that are in as many or more, the most first, and counts the rest', () => {
    const all = { beijing: 3, oslo: 9, paris: 5, rome: 5, nice: 5, lima: 4, bern: 6, cork: 2 };
    expect(figuresOf(counted(all).ask(of))).toMatchObject({
      count: 3,
      above: [
        { unit: 'oslo', atLeast: 9 },
        { unit: 'bern', atLeast: 6 },
      ],
      aboveBesides: { units: 4, atLeast: 4 },
    });
    const behind = { ...all, rome: 4, cork: 4, lund: 4 };
    expect(figuresOf(counted(behind).ask(of))).toMatchObject({
      above: [{ unit: 'oslo' }, { unit: 'bern' }, { unit: 'nice' }, { unit: 'paris' }],
      aboveBesides: { units: 4, atLeast: 4 },
    });
  });

  it('names those who are left where they are three or fewer, since a reader asks who they are', () => {
    const six = { beijing: 3, oslo: 9, bern: 6, paris: 5, nice: 5, rome: 4, lima: 4, cork: 2 };
    expect(figuresOf(counted(six).ask(of))).toMatchObject({
      above: [
        { unit: 'oslo', atLeast: 9 },
        { unit: 'bern', atLeast: 6 },
        { unit: 'nice', atLeast: 5 },
        { unit: 'paris', atLeast: 5 },
        { unit: 'lima', atLeast: 4 },
        { unit: 'rome', atLeast: 4 },
      ],
      aboveBesides: null,
    });
    // Behind them those who are level, since no count is told without these.
    const both = { beijing: 3, oslo: 9, bern: 6, paris: 5, nice: 5, rome: 4, lima: 3, cork: 3 };
    expect(figuresOf(counted(both).ask(of))).toMatchObject({
      above: [{}, {}, {}, {}, { unit: 'rome', atLeast: 4 }, { unit: 'cork', atLeast: 3 }, { unit: 'lima', atLeast: 3 }],
      aboveBesides: null,
    });
    expect(figuresOf(counted({ ...both, lund: 3, metz: 3 }).ask(of))).toMatchObject({
      above: [{}, {}, {}, {}, { unit: 'rome', atLeast: 4 }],
      aboveBesides: { units: 4, atLeast: 3 },
    });
    // Who is level is told of where nobody else is left who is in more.
    const level = { beijing: 3, oslo: 9, bern: 6, paris: 5, nice: 5, rome: 3, lima: 3 };
    expect(figuresOf(counted(level).ask(of))).toMatchObject({
      above: [{}, {}, {}, {}, { unit: 'lima', atLeast: 3 }, { unit: 'rome', atLeast: 3 }],
      aboveBesides: null,
    });
  });

  it('counts of those without a name who are in more, and who is level where nobody else is', () => {
    const five = { oslo: 3, paris: 3, rome: 3, lima: 3, nice: 3 };
    expect(figuresOf(counted({ beijing: 3, ...five }).ask(of))).toMatchObject({
      above: [],
      aboveBesides: { units: 5, atLeast: 3 },
    });
    const ahead = { bern: 5, cork: 5, lund: 5, metz: 5, bonn: 5 };
    const { nice: _, ...four } = five;
    expect(figuresOf(counted({ beijing: 3, ...four, ...ahead }).ask(of))).toMatchObject({
      above: [],
      aboveBesides: { units: 5, atLeast: 5 },
    });
  });

  it('names nobody rather than some of those in as many', () => {
    expect(figuresOf(counted({ beijing: 3, oslo: 9, paris: 9, rome: 9, lima: 9, nice: 9 }).ask(of))).toMatchObject({
      above: [],
      aboveBesides: { units: 5, atLeast: 9 },
    });
  });

  it('names who is level with the count, and nobody beside the highest', () => {
    const beside = (other: number) => figuresOf(counted({ beijing: 3, ...city('oslo', other) }).ask(of));
    expect(beside(3)).toMatchObject({ above: [{ unit: 'oslo', atLeast: 3 }], aboveBesides: null });
    expect(beside(2)).toMatchObject({ above: [], aboveBesides: null });
  });

  it('counts nobody in a top that nobody is outside of', () => {
    const inShort = (universe: number) =>
      counted({ beijing: 2, oslo: 2 })
        .ranking('x', { releases: [{ id: '2022', listedTo: universe, universe, places: { oslo: 1 } }] })
        .ask({ ...of, basket: [...nine, 'x/2022'] });
    expect(figuresOf(inShort(11))).toMatchObject({ above: [{ unit: 'oslo', atLeast: 3 }] });
    expect(figuresOf(inShort(10))).toMatchObject({ above: [{ unit: 'oslo', atLeast: 2 }] });
  });

  it('counts of another what is certain, and nothing of it where a band leaves it open', () => {
    const so = (place: PlaceText) =>
      counted({ beijing: 1, oslo: 1 }).ranking('x', {
        releases: [{ id: '2022', listedTo: 20, places: { oslo: place } }],
      });
    const ask = (place: PlaceText) => figuresOf(so(place).ask({ ...of, basket: [...nine, 'x/2022'] }));
    expect(ask('4-10')).toMatchObject({ above: [{ unit: 'oslo', atLeast: 2 }] });
    expect(ask('8-12')).toMatchObject({ above: [{ unit: 'oslo', atLeast: 1 }] });
  });

  it('tells of another how many they are, where none is open', () => {
    const so = counted({ beijing: 1, oslo: 2 });
    expect(figuresOf(so.ask(of))).toMatchObject({ above: [{ unit: 'oslo', atLeast: 2, exact: true }] });
    const inPart = so.ranking('x', { releases: [{ id: '2022', listedTo: 9, places: { beijing: 1 } }] });
    expect(figuresOf(inPart.ask({ ...of, basket: [...nine, 'x/2022'] }))).toMatchObject({
      above: [{ unit: 'oslo', atLeast: 2, exact: false }],
    });
  });

  it('is told beside a lower bound too', () => {
    const so = counted({ beijing: 1, oslo: 2 }).ranking('x', { releases: [{ id: '2022', places: {} }] });
    const asAtLeast = so.ask({ ...of, kind: 'topCountAtLeast', basket: [...nine, 'x/2022'] });
    expect(figuresOf(asAtLeast)).toMatchObject({ count: 1, above: [{ unit: 'oslo', atLeast: 2 }] });
  });
});

describe('topCountAtLeast', () => {
  const atLeast = { ...asked, kind: 'topCountAtLeast' } as const;

  it('gives a lower bound where some standings cannot be told', () => {
    expect(figuresOf(rankings({ ...EIGHT, qs: 'not-collected' }).ask(atLeast))).toMatchObject({
      count: 6,
      unknown: ['qs/2022'],
    });
  });

  it('has nothing to add to an exact count, and nothing to say where none is certain', () => {
    expect(verdictOf(rankings(EIGHT).ask(atLeast))).toBe('withhold: countExact');
    const none = rankings({ a: 'not-collected', b: 30 }).ask({ ...atLeast, basket: ['a/2022', 'b/2022'] });
    expect(verdictOf(none)).toBe('withhold: countUnknown');
  });
});

describe('placesKnown', () => {
  const three = world()
    .city('beijing')
    .ranking('a', { releases: [{ id: '2022', listedTo: 3, places: { beijing: 2 } }] })
    .ranking('b', { releases: [{ id: '2022', listedTo: 2, universe: 2, places: { paris: 1, rome: 2 } }] })
    .ranking('c', { releases: [{ id: '2022', listedTo: 2, places: { paris: 1, rome: 2 } }] });
  const basket = ['a/2022', 'b/2022', 'c/2022'];

  it('tells the rankings with a place on record from those that give none and those that leave it open', () => {
    expect(figuresOf(three.ask({ kind: 'placesKnown', unit: 'beijing', basket }))).toEqual({
      unit: 'beijing',
      basket,
      known: ['a/2022'],
      without: ['b/2022'],
      tiered: [],
      below: [{ release: 'c/2022', depth: 2 }],
      clustered: [],
      unknown: [],
    });
  });

  it('counts a tier as no place, and tells a ranking that gives one from a ranking that gives none', () => {
    const tiers = three.ranking('t', {
      tiers: ['Alpha', 'Beta'],
      releases: [{ id: '2022', places: { beijing: 'tier Alpha' } }],
    });
    const asked: Query = { kind: 'placesKnown', unit: 'beijing', basket: ['a/2022', 't/2022'] };
    expect(figuresOf(tiers.ask(asked))).toMatchObject({
      known: ['a/2022'],
      without: [],
      tiered: ['t/2022'],
      unknown: [],
    });
    expect(objectionIn(tiers, asked)).toBeNull();
    expect(objectionIn(tiers, asked, { without: ['t/2022'], tiered: [] })).not.toBeNull();
    expect(verdictOf(tiers.ask({ ...asked, count: 2 }))).toBe('false: otherCount');
  });

  it('counts a tier as a place neither in the top nor out of it', () => {
    const tiers = three.ranking('t', {
      tiers: ['Alpha', 'Beta'],
      releases: [{ id: '2022', places: { beijing: 'tier Alpha', paris: 'tier Beta' } }],
    });
    const asked: Query = { kind: 'topCount', unit: 'beijing', top: 2, basket: ['a/2022', 't/2022'] };
    expect(figuresOf(tiers.ask(asked))).toMatchObject({ count: 1, within: ['a/2022'], tiered: ['t/2022'] });
    expect(objectionIn(tiers, asked)).toBeNull();
    expect(objectionIn(tiers, asked, { tiered: [] })).toMatch(/tiered/);
    const open: Query = { kind: 'topCountAtLeast', unit: 'beijing', top: 3, basket: [...basket, 't/2022'] };
    expect(figuresOf(tiers.ask(open))).toMatchObject({ unknown: ['c/2022'], tiered: ['t/2022'] });
    expect(objectionIn(tiers, open, { tiered: [] })).toMatch(/tiered/);
  });

  it('tells a place below a list in part, and one in a cluster, from one that is not on record', () => {
    const clustered = three.cluster('bay', { members: ['beijing', 'tianjin'] }).ranking('d', {
      kinds: ['city', 'cluster'],
      releases: [{ id: '2022', listedTo: 1, universe: 1, places: { bay: 1 } }],
    });
    expect(
      figuresOf(clustered.ask({ kind: 'placesKnown', unit: 'beijing', basket: ['a/2022', 'd/2022'] })),
    ).toMatchObject({ known: ['a/2022'], clustered: ['d/2022'], unknown: [] });
    expect(
      figuresOf(clustered.ask({ kind: 'topCountAtLeast', unit: 'beijing', top: 10, basket: ['a/2022', 'd/2022'] })),
    ).toMatchObject({ within: ['a/2022'], clustered: ['d/2022'], unknown: [] });
  });

  it('is false of another number, and withheld of a unit of another kind', () => {
    expect(verdictOf(three.ask({ kind: 'placesKnown', unit: 'beijing', basket, count: 3 }))).toBe('false: otherCount');
    expect(verdictOf(three.ask({ kind: 'placesKnown', unit: 'beijing', basket, count: 0 }))).toBe('false: otherCount');
    expect(verdictOf(three.ask({ kind: 'placesKnown', unit: 'beijing', basket, count: 2 }))).toBe(
      'withhold: countUnknown',
    );
    expect(verdictOf(three.economy('china').ask({ kind: 'placesKnown', unit: 'china', basket }))).toBe(
      'withhold: wrongUnitKind',
    );
  });
});
