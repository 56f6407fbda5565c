import { describe, expect, it } from 'vitest';
import type { Query } from '../../../lambdas/claims/schema/kinds.ts';
import { objection, objectionIn } from '../../audit/objection.ts';
import { figuresOf, reasonOf, verdictOf, type World, world } from '../../support/world.ts';
import type { PlaceText } from '../../support/world-rows.ts';
import { recordOf } from '../../support/world-rows.ts';

const list = (...order: readonly string[]) => Object.fromEntries(order.map((unit, index) => [unit, index + 1]));
const whole = (places: Readonly<Record<string, PlaceText>>, size = Object.keys(places).length) => ({
  places,
  listedTo: size,
  universe: size,
});

/** Two whole lists of seven; a place of the first was corrected after printing. */
const corrected = (unit: string, place: PlaceText, now = list('a', 'b', 'c', 'e', 'd', 'f', 'g')): World =>
  world()
    .ranking('r', {
      releases: [
        { id: '2021', ...whole(list('a', 'b', 'c', 'd', 'e', 'f', 'g')) },
        { id: '2022', ...whole(now) },
      ],
    })
    .with(rows => ({
      ...rows,
      records: [...rows.records, { ...recordOf('r', '2021', unit, place), vintage: 2, vintageReason: 'a slip' }],
    }));

const release = 'r/2022';
const moved = (unit: string): Query => ({ kind: 'moved', unit, release });
const held = (unit: string): Query => ({ kind: 'held', unit, release });

describe('a place that was corrected after printing', () => {
  const so = corrected('d', 6);

  it('withholds what its unit, and those between its two places, did since: the reason names the correction', () => {
    expect(verdictOf(so.ask(held('d')))).toBe('withhold: restated');
    expect(reasonOf(so.ask(moved('d')))).toEqual({
      code: 'restated',
      unit: 'd',
      release: 'r/2021',
      old: { kind: 'rank', rank: 4, joint: false },
      corrected: { kind: 'rank', rank: 6, joint: false },
    });
    expect(verdictOf(so.ask(moved('e')))).toBe('withhold: restated');
    expect(verdictOf(so.ask(held('f')))).toBe('withhold: restated');
    expect(verdictOf(so.ask({ kind: 'overtook', unit: 'e', others: ['d'], release }))).not.toBe('true');
    expect(verdictOf(so.ask({ kind: 'breadth', release }))).toBe('withhold: restated');
  });

  it('of several corrections names the one that touches the place asked about', () => {
    const two = corrected('b', 3).with(rows => ({
      ...rows,
      records: [...rows.records, { ...recordOf('r', '2021', 'f', 7), vintage: 2, vintageReason: 'a slip' }],
    }));
    const named = (query: Query) => reasonOf(two.ask(query));
    expect(named(held('c'))).toMatchObject({ code: 'restated', unit: 'b' });
    expect(named(held('g'))).toMatchObject({ code: 'restated', unit: 'f' });
    expect(named(moved('f'))).toMatchObject({ code: 'restated', unit: 'f' });
    expect(verdictOf(two.ask(held('a')))).toBe('true');
  });

  it('leaves alone those outside of the two', () => {
    for (const unit of ['a', 'b', 'c', 'g']) expect(verdictOf(so.ask(held(unit)))).toBe('true');
  });

  it('tells a move on which both readings agree', () => {
    const far = corrected('f', 7, list('e', 'a', 'b', 'c', 'd', 'g', 'f'));
    expect(figuresOf(far.ask(moved('e')))).toMatchObject({ from: 5, to: 1 });
    expect(verdictOf(far.ask({ kind: 'overtook', unit: 'e', others: ['a', 'd'], release }))).toBe('true');
    expect(figuresOf(far.ask({ kind: 'biggestMove', release, direction: 'up' }))).toMatchObject({
      units: ['e'],
      places: 4,
    });
  });

  it('withholds where it was corrected to no place, or from none', () => {
    expect(verdictOf(corrected('c', 'withdrawn').ask(held('g')))).toBe('withhold: restated');
    expect(verdictOf(corrected('c', 'withdrawn').ask(held('a')))).toBe('true');
    expect(verdictOf(corrected('c', '3-5').ask(held('b')))).toBe('true');
  });

  it('is none of a list that was printed anew as a whole', () => {
    const anew = so.with(rows => ({
      ...rows,
      records: rows.records.flatMap(row =>
        row.release === '2021' && row.vintage === 1 && row.unit !== 'd'
          ? [row, { ...row, vintage: 2, vintageReason: 'new data' }]
          : [row],
      ),
    }));
    expect(verdictOf(anew.ask(held('g')))).toBe('true');
    expect(figuresOf(anew.ask(moved('e')))).toMatchObject({ from: 5, to: 4 });
  });
});

describe('the best and the lowest place beside a correction', () => {
  const years = (...orders: readonly (readonly string[])[]): World =>
    world().ranking('r', {
      releases: orders.map((order, index) => ({
        id: String(2019 + index),
        historyComplete: true,
        ...(index === 0 ? { previous: 'first' as const } : {}),
        ...whole(list(...order)),
      })),
    });
  const gone = (so: World, unit: string, place: PlaceText): World =>
    so.with(rows => ({
      ...rows,
      records: [...rows.records, { ...recordOf('r', '2022', unit, place), vintage: 2, vintageReason: 'a slip' }],
    }));
  const printed = years(
    ['d', 'a', 'c', 'b', 'e'],
    ['a', 'd', 'b', 'c', 'e'],
    ['d', 'b', 'a', 'c', 'e'],
    ['a', 'b', 'c', 'e', 'd'],
  );
  const so = gone(printed, 'a', 5);
  const figuresBoth = (world: World, query: Query) => {
    expect(objectionIn(world, query)).toBeNull();
    return figuresOf(world.ask(query));
  };

  it('is withheld where the gap that it left, closed, makes another of it', () => {
    // Second as its best once more, or first and better than ever; third as in 2019, or second and better than then.
    for (const [unit, kind] of [
      ['b', 'bestRank'],
      ['c', 'bestSince'],
    ] as const) {
      const query: Query = { kind, unit, release };
      const figures = figuresBoth(printed, query);
      expect(reasonOf(so.ask(query))).toMatchObject({ code: 'restated', unit: 'a', release });
      expect(objection(so.dataset(), query, figures)).toMatch(/corrected after printing/);
    }
  });

  it('of the corrected unit itself is that of the corrected place, and of others stands where both readings agree', () => {
    expect(figuresBoth(so, { kind: 'worstRank', unit: 'a', release })).toMatchObject({ rank: 5, equalled: false });
    expect(figuresBoth(so, { kind: 'bestRank', unit: 'e', release })).toMatchObject({ rank: 4, equalled: false });
  });

  it('withholds a lead regained where, with the gap closed, it was never lost', () => {
    const back = years(['a', 'b', 'c'], ['b', 'a', 'c'], ['a', 'b', 'c'], ['b', 'a', 'c']);
    const query: Query = { kind: 'regainedLead', unit: 'b', release };
    const lost = back.with(rows => ({
      ...rows,
      records: [...rows.records, { ...recordOf('r', '2021', 'a', 3), vintage: 2, vintageReason: 'a slip' }],
    }));
    expect(reasonOf(lost.ask(query))).toMatchObject({ code: 'restated', unit: 'a', release: 'r/2021' });
    expect(objection(lost.dataset(), query, figuresBoth(back, query))).toMatch(/corrected after printing/);
  });
});

describe('a number that a correction gives to two', () => {
  const before = { id: '2021', ...whole(list('a', 'b', 'c', 'd', 'e', 'f', 'g')) };
  const onto = (unit: string, place: PlaceText): World => corrected(unit, place);
  const there = 'r/2021';

  it('is a place of which nobody tells whether they share it: one was moved there, the other stands as printed', () => {
    const so = onto('d', 6);
    for (const unit of ['d', 'f']) {
      expect(figuresOf(so.ask({ kind: 'position', unit, release: there }))).toMatchObject({ rank: 6, sole: false });
      expect(reasonOf(so.ask({ kind: 'jointPosition', unit, release: there }))).toEqual({
        code: 'besideCorrected',
        release: there,
        rank: 6,
      });
    }
    const first = onto('c', 1);
    expect(verdictOf(first.ask({ kind: 'leader', unit: 'a', release: there }))).toBe('withhold: besideCorrected');
    expect(verdictOf(first.ask({ kind: 'leader', unit: 'c', release: there }))).toBe('withhold: besideCorrected');
    expect(verdictOf(first.ask({ kind: 'ledEditions', unit: 'a', releases: [there, release] }))).toBe(
      'withhold: besideCorrected',
    );
  });

  it('is nothing that the one who stands there came to share, or shared before', () => {
    const since = world().ranking('r', {
      releases: [before, { id: '2022', ...whole({ a: 1, b: 2, c: 3, d: 4, e: 5, g: 7, f: 7 }), historyComplete: true }],
    });
    const beside = since.with(rows => ({
      ...rows,
      records: [...rows.records, { ...recordOf('r', '2021', 'd', 7), vintage: 2, vintageReason: 'a slip' }],
    }));
    expect(verdictOf(beside.ask({ kind: 'sharing', unit: 'a', release }))).toBe('false: noMove');
    expect(reasonOf(beside.ask({ kind: 'bestRank', unit: 'g', release }))).toMatchObject({ code: 'besideCorrected' });
    expect(figuresOf(corrected('d', 2).ask({ kind: 'topShare', release: there, top: 2 }))).toMatchObject({ total: 3 });
  });

  it('is shared by two in the first printing, and by two in one correction; who shares it of all four is open', () => {
    const shared = world()
      .ranking('r', { releases: [{ id: '2021', ...whole({ a: 1, b: 2, c: 3, d: 3, e: 5, f: 6, g: 7 }) }] })
      .with(rows => ({
        ...rows,
        records: [
          ...rows.records,
          ...['f', 'g'].map(unit => ({ ...recordOf('r', '2021', unit, 3), vintage: 2, vintageReason: 'a slip' })),
        ],
      }));
    for (const unit of ['c', 'd', 'f', 'g']) {
      expect(reasonOf(shared.ask({ kind: 'position', unit, release: there }))).toMatchObject({ code: 'tied' });
      expect(verdictOf(shared.ask({ kind: 'jointPosition', unit, release: there }))).toBe('withhold: besideCorrected');
    }
  });

  it('rests on the first printing of all who stand there', () => {
    const keys = onto('d', 6)
      .ask({ kind: 'position', unit: 'f', release: there })
      .evidence.map(({ key }) => key);
    expect(keys).toEqual(expect.arrayContaining(['r/2021/d@1', 'r/2021/d@2', 'r/2021/f@1']));
  });
});
