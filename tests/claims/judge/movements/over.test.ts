import { describe, expect, it } from 'vitest';
import { figuresOf, reasonOf, verdictOf, world } from '../../../support/world.ts';
import { type PlaceText, type ReleaseFacts, recordOf } from '../../../support/world-rows.ts';

const YEARS = ['2018', '2019', '2020', '2021', '2022'] as const;

/** Places of one city from 2018 to 2022; nothing of a year that is null. Further facts by year. */
const index = (
  places: readonly (PlaceText | null)[],
  facts: Readonly<Partial<Record<(typeof YEARS)[number], Partial<ReleaseFacts>>>> = {},
) =>
  world()
    .city('beijing')
    .ranking('r', {
      releases: YEARS.map((id, at) => {
        const place = places[at] ?? null;
        return { id, places: place === null ? {} : { beijing: place }, ...facts[id] };
      }),
    });
const over = (since: string, more: { readonly places?: number; readonly release?: string } = {}) =>
  ({ kind: 'movedOver', unit: 'beijing', since: `r/${since}`, release: 'r/2022', ...more }) as const;

describe('belowBest', () => {
  const below = (more: { readonly places?: number } = {}) =>
    ({ kind: 'belowBest', unit: 'beijing', release: 'r/2022', ...more }) as const;

  it('tells how far below, and every edition that the best place was held in', () => {
    expect(figuresOf(index([3, 3, null, 5, 6]).ask(below({ places: 3 })))).toMatchObject({
      rank: 6,
      best: 3,
      held: ['r/2018', 'r/2019'],
      shared: [],
    });
  });

  it('is false of a smaller distance; of a larger one, or where no better place is on record, more records may tell', () => {
    expect(verdictOf(index([3, 3, null, 5, 6]).ask(below({ places: 2 })))).toBe('false: notBest');
    expect(verdictOf(index([3, 3, null, 5, 6]).ask(below({ places: 4 })))).toBe('withhold: notBest');
    expect(verdictOf(index([7, 6, null, 8, 6]).ask(below()))).toBe('withhold: noBetter');
  });

  it('is withheld where a band or a release out of sequence may hold a place as good', () => {
    expect(verdictOf(index(['2-4', 3, null, 5, 6]).ask(below()))).toBe('withhold: banded');
    expect(verdictOf(index([2, 3, null, 5, 6], { 2019: { previous: null } }).ask(below()))).toBe('withhold: notBest');
    expect(verdictOf(index([3, 3, 4, 5, '6 within 3-9']).ask(below()))).toBe('withhold: withinInterval');
  });

  it('names a change of method on the way', () => {
    const [old, anew] = [{ segment: 'old' }, { segment: 'new' }];
    const broken = index([3, 4, 5, 6, 7], { 2018: old, 2019: anew, 2020: anew, 2021: anew, 2022: anew });
    expect(figuresOf(broken.ask(below()))).toMatchObject({ breaks: [{ release: 'r/2019', previous: 'r/2018' }] });
  });
});

describe('movedOver', () => {
  it('tells both places, how many editions lie between, and those without an exact place', () => {
    expect(figuresOf(index([8, 9, null, '6-9', 5]).ask(over('2019', { places: 4 })))).toEqual({
      unit: 'beijing',
      release: 'r/2022',
      previous: 'r/2019',
      from: 9,
      to: 5,
      otherField: false,
      universes: null,
      wasJoint: false,
      joint: false,
      open: ['r/2019', 'r/2022'],
      unplaced: ['r/2020', 'r/2021'],
      skipped: [],
      breaks: [],
    });
    expect(figuresOf(index([4, 9, 8, 7, 6]).ask(over('2018')))).toMatchObject({ from: 4, to: 6, unplaced: [] });
  });

  it('is false of another number of places, of the same rank, and of a later edition', () => {
    expect(reasonOf(index([8, 9, 7, 6, 5]).ask(over('2019', { places: 3 })))).toMatchObject({ rank: 9 });
    expect(reasonOf(index([8, 5, 7, 6, 5]).ask(over('2019')))).toMatchObject({ code: 'sameRankThen', rank: 5 });
    expect(verdictOf(index([8, 9, 7, 6, 5]).ask(over('2022', { release: 'r/2020' })))).toBe('false: notEarlier');
    const whole = index([8, 9, 7, 6, 5], { 2018: { previous: 'first' } });
    expect(verdictOf(whole.ask(over('2022', { release: 'r/2020' })))).toBe('false: notEarlier');
    expect(verdictOf(whole.ask(over('2022')))).toBe('false: notEarlier');
  });

  it('is withheld without an exact place at either end, without the way between, and over one edition alone', () => {
    expect(verdictOf(index([8, null, 7, 6, 5]).ask(over('2019')))).toBe('withhold: notOnRecord');
    expect(verdictOf(index([8, '9-12', 7, 6, 5]).ask(over('2019')))).toBe('withhold: banded');
    const cut = index([8, 9, 7, 6, 5], { 2021: { previous: null } });
    expect(verdictOf(cut.ask(over('2019')))).toBe('withhold: previousUnknown');
    expect(verdictOf(index([8, 9, 7, 6, 5]).ask(over('2021')))).toBe('withhold: nextRelease');
  });

  it('names the break of the method between, and a year without an edition', () => {
    const old = { segment: 'old' };
    const anew = { segment: 'new' };
    const broken = index([8, 9, 7, 6, 5], { 2018: old, 2019: old, 2020: anew, 2021: anew, 2022: anew });
    expect(figuresOf(broken.ask(over('2019')))).toMatchObject({
      breaks: [{ release: 'r/2020', previous: 'r/2019' }],
    });
    const missed = index([8, 9, null, 6, 5], { 2020: { state: 'not-published' } });
    expect(figuresOf(missed.ask(over('2019')))).toMatchObject({ unplaced: [], skipped: ['r/2020'] });
  });

  it('is withheld where the field grew and the rise may be theirs who left, and below the own interval', () => {
    const field = { listedTo: 4, universe: 4 };
    const left = world().ranking('r', {
      releases: [
        { id: '2020', ...field, places: { a: 1, b: 2, c: 3, beijing: 4 } },
        { id: '2021', places: { beijing: 4 } },
        { id: '2022', listedTo: 3, universe: 3, places: { a: 1, b: 2, beijing: 3 } },
      ],
    });
    expect(verdictOf(left.ask(over('2020')))).toBe('withhold: universeGrew');
    expect(verdictOf(index([8, 9, 7, 6, '5 within 3-9']).ask(over('2019')))).toBe('withhold: withinInterval');
  });

  it('is withheld where it hangs on a place that was corrected after printing', () => {
    const corrected = index([8, 9, 7, 6, 5], { 2022: { places: { beijing: 5, paris: 4 } } }).with(rows => ({
      ...rows,
      records: [...rows.records, { ...recordOf('r', '2022', 'paris', 7), vintage: 2, vintageReason: 'a slip' }],
    }));
    expect(verdictOf(corrected.ask(over('2019')))).toBe('withhold: restated');
  });
});
