import { describe, expect, it } from 'vitest';
import type { Query } from '../../../../lambdas/claims/schema/kinds.ts';
import { objection, objectionIn } from '../../../audit/objection.ts';
import { figuresOf, verdictOf, world } from '../../../support/world.ts';
import type { PlaceText } from '../../../support/world-rows.ts';

type Pair = readonly [beijing: PlaceText | null, shanghai: PlaceText | null];

/** One release of each ranking, each complete to the tenth place, with the places of two cities. */
const rankings = (pairs: Readonly<Record<string, Pair>>, noise?: string) =>
  Object.entries(pairs).reduce(
    (so, [id, [beijing, shanghai]]) =>
      so.ranking(id, {
        releases: [
          {
            id: '2022',
            listedTo: 10,
            ...(noise === undefined ? {} : { noise }),
            places: { ...(beijing === null ? {} : { beijing }), ...(shanghai === null ? {} : { shanghai }) },
          },
        ],
      }),
    world().city('beijing').city('shanghai'),
  );

const ask = (pairs: Readonly<Record<string, Pair>>, count?: number) =>
  rankings(pairs).ask({
    kind: 'aheadAcross',
    unit: 'beijing',
    other: 'shanghai',
    basket: Object.keys(pairs).map(id => `${id}/2022`),
    ...(count === undefined ? {} : { count }),
  });

describe('aheadAcross', () => {
  const four = { kearney: [5, 16], gfci: [8, 6], gihi: [3, 10], nature: [1, 3] } as const;

  it('tells in how many the one is ahead, in how many behind, and names them', () => {
    expect(figuresOf(ask(four, 3))).toMatchObject({
      ahead: ['kearney/2022', 'gihi/2022', 'nature/2022'],
      behind: ['gfci/2022'],
      level: [],
      untold: [],
    });
  });

  it('counts a shared place under neither, and who is covered and not ranked as behind', () => {
    expect(figuresOf(ask({ a: [4, 4], b: [7, 'unranked'], c: ['unranked', '2-5'], d: ['1-3', 4] }))).toMatchObject({
      level: ['a/2022'],
      ahead: ['b/2022', 'd/2022'],
      behind: ['c/2022'],
    });
  });

  it('has who is in the better tier of a list ahead, tells two of one tier as that, and leaves open a tier that the list does not order', () => {
    const pairs: Readonly<Record<string, Pair>> = {
      a: ['tier Gold', 'tier Silver'],
      b: ['tier Bronze', 'tier Gold'],
      c: ['tier Gold', 'tier Gold'],
      d: ['tier Gold', 'tier Lead'],
      e: ['tier Gold', 'unranked'],
    };
    const made = Object.entries(pairs).reduce((so, [id, [beijing, shanghai]]) => {
      const places = { ...(beijing === null ? {} : { beijing }), ...(shanghai === null ? {} : { shanghai }) };
      return so.ranking(id, { tiers: ['Gold', 'Silver', 'Bronze'], releases: [{ id: '2022', places }] });
    }, world().city('beijing').city('shanghai'));
    const basket = ['a/2022', 'b/2022', 'c/2022', 'd/2022', 'e/2022'];
    const asked = { kind: 'aheadAcross', unit: 'beijing', other: 'shanghai', basket } as const;
    const claim = made.ask(asked);
    expect(figuresOf(claim)).toMatchObject({
      ahead: ['a/2022'],
      behind: ['b/2022'],
      level: [],
      sameTier: ['c/2022'],
      untold: ['d/2022', 'e/2022'],
    });
    expect(objection(made.dataset(), claim.query, figuresOf(claim))).toBeNull();
    expect(objectionIn(made, claim.query, { sameTier: [], untold: ['c/2022', 'd/2022', 'e/2022'] })).toMatch(
      /sameTier|untold/,
    );
    // One tier is known: it is not that the records do not tell who is ahead.
    const alike = { ...asked, basket: ['c/2022', 'd/2022'] };
    expect(figuresOf(made.ask(alike))).toMatchObject({
      ahead: [],
      behind: [],
      sameTier: ['c/2022'],
      untold: ['d/2022'],
    });
    expect(objectionIn(made, alike)).toBeNull();
    expect(verdictOf(made.ask({ ...asked, basket: ['d/2022', 'e/2022'] }))).toBe('withhold: orderUnknown');
  });

  it('tells apart where one is not on the list: it may be outside of the field', () => {
    expect(figuresOf(ask({ ...four, gpci: [null, 10], qs: [null, null] }))).toMatchObject({
      ahead: ['kearney/2022', 'gihi/2022', 'nature/2022'],
      behind: ['gfci/2022'],
      onlyOther: ['gpci/2022'],
      untold: ['qs/2022'],
    });
    for (const absent of ['not-in-universe', 'withdrawn', 'not-collected', 'tier Alpha'] as const)
      expect(figuresOf(ask({ a: [1, absent], b: [1, 2] }))).toMatchObject({ ahead: ['b/2022'], untold: ['a/2022'] });
  });

  it('tells of whom a list holds a place that the other is not ahead of, and only as far down as it is on record', () => {
    const found = figuresOf(ask({ ...four, gser: [5, null], gpci: [null, 10], low: [12, null] }));
    expect(found).toMatchObject({ onlyUnit: ['gser/2022'], onlyOther: ['gpci/2022'], untold: ['low/2022'] });
    // Whoever is not on a list that is on record as a whole has no place in it.
    const whole = rankings(four).ranking('whole', {
      releases: [{ id: '2022', listedTo: 10, universe: 10, places: { beijing: 5 } }],
    });
    const basket = ['kearney/2022', 'whole/2022'];
    const asked = whole.ask({ kind: 'aheadAcross', unit: 'beijing', other: 'shanghai', basket });
    expect(figuresOf(asked)).toMatchObject({ onlyUnit: [], untold: ['whole/2022'] });
  });

  it('leaves open what bands, intervals and noise leave open', () => {
    expect(figuresOf(ask({ a: ['1-5', 4], b: [1, 2] }))).toMatchObject({ untold: ['a/2022'] });
    expect(figuresOf(ask({ a: ['3 within 1-6', '8 within 5-12'], b: [1, 2] }))).toMatchObject({ untold: ['a/2022'] });
    const near = { a: ['1 score 742', '2 score 741'], b: ['1 score 742', '3 score 730'] } as const;
    const basket = ['a/2022', 'b/2022'];
    const found = rankings(near, '5').ask({ kind: 'aheadAcross', unit: 'beijing', other: 'shanghai', basket });
    expect(figuresOf(found)).toMatchObject({ ahead: ['b/2022'], untold: ['a/2022'] });
  });

  it('has those level that the publisher gives one place, however unsure it is of small differences', () => {
    const shared = { a: ['3 score 742', '3 score 741'], b: ['1 score 742', '3 score 730'] } as const;
    const basket = ['a/2022', 'b/2022'];
    const found = rankings(shared, '5').ask({ kind: 'aheadAcross', unit: 'beijing', other: 'shanghai', basket });
    expect(figuresOf(found)).toMatchObject({ ahead: ['b/2022'], level: ['a/2022'], untold: [] });
    const unsure = ask({ a: ['3 within 1-6', '3 within 2-9'], b: [1, 2] });
    expect(figuresOf(unsure)).toMatchObject({ ahead: ['b/2022'], level: ['a/2022'] });
  });

  it('leaves open a member of a cluster', () => {
    const wipo = rankings({ a: [1, 2] })
      .cluster('shanghai-suzhou', { members: ['shanghai', 'suzhou'] })
      .ranking('wipo', {
        kinds: ['city', 'cluster'],
        releases: [{ id: '2022', listedTo: 10, places: { beijing: 3, 'shanghai-suzhou': 6 } }],
      });
    const basket = ['a/2022', 'wipo/2022'];
    const found = wipo.ask({ kind: 'aheadAcross', unit: 'beijing', other: 'shanghai', basket });
    expect(figuresOf(found)).toMatchObject({ ahead: ['a/2022'], untold: ['wipo/2022'] });
  });

  it('is false of another number than can be, and withheld of one that may be', () => {
    expect(verdictOf(ask(four, 4))).toBe('false: otherCount');
    expect(verdictOf(ask(four, 2))).toBe('false: otherCount');
    expect(verdictOf(ask({ ...four, gpci: [null, 10] }, 5))).toBe('false: otherCount');
    // By a list without the other it is ahead: in four, and whoever says three may have one in mind that was not covered.
    expect(figuresOf(ask({ ...four, gpci: [10, null] }, 4))).toMatchObject({ onlyUnit: ['gpci/2022'] });
    expect(verdictOf(ask({ ...four, gpci: [10, null] }, 3))).toBe('withhold: aheadUnknown');
    expect(verdictOf(ask({ ...four, gpci: [10, null] }, 5))).toBe('false: otherCount');
    // Who is not in the list down to the place of the other is not ahead of it, rated or not.
    expect(verdictOf(ask({ ...four, gpci: [null, 10] }, 4))).toBe('false: otherCount');
  });

  it('is withheld where nothing tells, and of a ranking that is not on record', () => {
    expect(verdictOf(ask({ a: [null, 10], b: [3, null] }))).toBe('withhold: orderUnknown');
    const basket = ['kearney/2022', 'gfci/33'];
    const found = rankings(four).ask({ kind: 'aheadAcross', unit: 'beijing', other: 'shanghai', basket });
    expect(verdictOf(found)).toBe('withhold: unknownRelease');
  });
});

describe('movesAcross', () => {
  type Run = readonly [then: PlaceText | null, now: PlaceText | null];
  const lists = (runs: Readonly<Record<string, Run>>, methods?: readonly [then: string, now: string]) =>
    Object.entries(runs).reduce(
      (so, [id, places]) =>
        so.ranking(id, {
          releases: places.map((place, at) => ({
            id: String(2021 + at),
            listedTo: 10,
            universe: 20,
            ...(methods ? { segment: methods[at] } : {}),
            places: place === null ? {} : { beijing: place },
          })),
        }),
      world().city('beijing'),
    );
  const basketOf = (runs: Readonly<Record<string, Run>>) => Object.keys(runs).map(id => `${id}/2022`);
  const ask = (runs: Readonly<Record<string, Run>>, asserted: { readonly up?: number; readonly down?: number } = {}) =>
    lists(runs).ask({ kind: 'movesAcross', unit: 'beijing', basket: basketOf(runs), ...asserted });
  const four = { kearney: [6, 5], gihi: [4, 3], gser: [4, 5], gfci: [8, 8] } as const;

  it('tells in how many it rose, fell and kept its place', () => {
    expect(figuresOf(ask(four, { up: 2, down: 1 }))).toMatchObject({
      up: ['kearney/2022', 'gihi/2022'],
      down: ['gser/2022'],
      same: ['gfci/2022'],
      moved: [
        { release: 'kearney/2022', from: 6, to: 5 },
        { release: 'gihi/2022', from: 4, to: 3 },
        { release: 'gser/2022', from: 4, to: 5 },
      ],
      untold: [],
    });
  });

  it('leaves open where no two exact places are on record, or the method changed', () => {
    expect(figuresOf(ask({ ...four, a: [null, 3], b: ['4-6', 2], c: [3, 'unranked'] }))).toMatchObject({
      untold: ['a/2022', 'b/2022', 'c/2022'],
    });
    // As of a place that is held: nobody can tell who shares it, then or now.
    const open = lists({ ...four, open: [12, 12] });
    const asked = { kind: 'movesAcross', unit: 'beijing', basket: [...basketOf(four), 'open/2022'] } satisfies Query;
    expect(verdictOf(open.ask({ kind: 'held', unit: 'beijing', release: 'open/2022' }))).toBe('withhold: tieUnknown');
    expect(figuresOf(open.ask(asked))).toMatchObject({ same: ['gfci/2022'], untold: ['open/2022'] });
    expect(objection(open.dataset(), asked, figuresOf(open.ask(asked)))).toBeNull();
    const found = lists(four, ['old', 'new']).ask({ kind: 'movesAcross', unit: 'beijing', basket: basketOf(four) });
    expect(verdictOf(found)).toBe('withhold: movesUntold');
  });

  it('counts as kept no place that was shared at one of the two times only, and tells both', () => {
    const run = (...editions: readonly (readonly [beijing: number, shanghai: number, wuhan: number])[]) => ({
      releases: editions.map(([beijing, shanghai, wuhan], at) => ({
        id: String(2021 + at),
        listedTo: 3,
        universe: 3,
        places: { beijing, shanghai, wuhan },
      })),
    });
    const lists = world()
      .ranking('alone', run([2, 3, 1], [2, 3, 1]))
      .ranking('joined', run([1, 2, 3], [1, 1, 3]))
      .ranking('parted', run([1, 1, 3], [1, 2, 3]))
      .ranking('both', run([1, 1, 3], [1, 1, 3]));
    const asked = (same?: number) =>
      ({
        kind: 'movesAcross',
        unit: 'beijing',
        basket: ['alone/2022', 'joined/2022', 'parted/2022', 'both/2022'],
        ...(same === undefined ? {} : { same }),
      }) satisfies Query;
    const figures = figuresOf(lists.ask(asked()));
    expect(figures).toMatchObject({
      same: ['alone/2022', 'both/2022'],
      unsure: [],
      sharing: [
        { release: 'joined/2022', from: 1, to: 1, wasJoint: false, joint: true },
        { release: 'parted/2022', from: 1, to: 1, wasJoint: true, joint: false },
      ],
    });
    expect(objection(lists.dataset(), asked(), figures)).toBeNull();
    // The two that are neither are known to be: a count with them in it is no open one.
    expect(verdictOf(lists.ask(asked(4)))).toBe('false: otherCount');
    // Nor are they among those of which nobody can tell.
    expect(lists.ask({ kind: 'movesAcross', unit: 'beijing', basket: ['joined/2022', 'parted/2022'] })).toMatchObject({
      verdict: 'withhold',
      reason: { code: 'movesUntold', unknown: [], shared: ['joined/2022', 'parted/2022'] },
    });
  });

  it('tells both places where the field or the method changed, of a rise as of a fall', () => {
    const grown = (then: number, now: number) =>
      lists(four)
        .ranking('grown', {
          releases: [
            { id: '2021', universe: 20, listedTo: 3, places: { beijing: then } },
            { id: '2022', universe: 30, listedTo: 3, places: { beijing: now } },
          ],
        })
        .ask({ kind: 'movesAcross', unit: 'beijing', basket: [...basketOf(four), 'grown/2022'] });
    expect(figuresOf(grown(5, 6))).toMatchObject({
      otherField: [{ release: 'grown/2022', from: 5, to: 6 }],
      untold: [],
    });
    expect(figuresOf(grown(6, 5))).toMatchObject({
      otherField: [{ release: 'grown/2022', from: 6, to: 5 }],
      untold: [],
    });
    const anew = lists(four)
      .ranking('anew', {
        releases: [
          { id: '2021', segment: 'old', universe: 20, places: { beijing: 5 } },
          { id: '2022', segment: 'new', universe: 30, places: { beijing: 6 } },
        ],
      })
      .ask({ kind: 'movesAcross', unit: 'beijing', basket: [...basketOf(four), 'anew/2022'] });
    expect(figuresOf(anew)).toMatchObject({ unsure: [{ release: 'anew/2022', from: 5, to: 6 }], otherField: [] });
  });

  it('tells apart what cannot be compared and what its publisher calls no difference, by places, scores or an interval', () => {
    const close = lists(four)
      .ranking('close', {
        releases: [
          { id: '2021', previous: 'first', universe: 20, noisePlaces: 2, places: { beijing: 5 } },
          { id: '2022', universe: 20, noisePlaces: 2, places: { beijing: 6 } },
        ],
      })
      .ask({ kind: 'movesAcross', unit: 'beijing', basket: [...basketOf(four), 'close/2022'] });
    expect(figuresOf(close)).toMatchObject({ tooClose: [{ release: 'close/2022', from: 5, to: 6 }], unsure: [] });
  });

  it('tells of each of these places whether it is shared', () => {
    const anew = lists(four)
      .ranking('anew', {
        releases: [
          { id: '2021', segment: 'old', universe: 20, places: { beijing: 3, paris: 3 } },
          { id: '2022', segment: 'new', universe: 30, places: { beijing: 1, paris: 4 } },
        ],
      })
      .ask({ kind: 'movesAcross', unit: 'beijing', basket: [...basketOf(four), 'anew/2022'] });
    expect(figuresOf(anew)).toMatchObject({
      unsure: [{ release: 'anew/2022', from: 3, to: 1, wasJoint: true, joint: false }],
    });
  });

  it('is false of another number, and withheld of one that may be', () => {
    expect(verdictOf(ask(four, { up: 3 }))).toBe('false: otherCount');
    expect(verdictOf(ask({ ...four, a: [null, 3] }, { up: 3 }))).toBe('withhold: movesUntold');
    expect(verdictOf(ask({ ...four, a: [null, 3] }, { down: 0 }))).toBe('false: otherCount');
  });
});
