import { describe, expect, it } from 'vitest';
import { figuresOf, reasonOf, verdictOf, world } from '../../../support/world.ts';
import type { PlaceText, ReleaseFacts } from '../../../support/world-rows.ts';

const YEARS = ['2018', '2019', '2020', '2021', '2022'] as const;

/** Places of one city over the years to 2022; further facts by year. */
const index = (
  places: readonly (PlaceText | null)[],
  facts: Readonly<Partial<Record<(typeof YEARS)[number], Partial<ReleaseFacts>>>> = {},
) =>
  world()
    .city('beijing')
    .ranking('r', {
      releases: YEARS.slice(-places.length).map((id, index) => {
        const place = places[index];
        return { id, places: place === null || place === undefined ? {} : { beijing: place }, ...facts[id] };
      }),
    });
const trend = (direction: 'up' | 'down' = 'up', count?: number) =>
  ({ kind: 'rankTrend', unit: 'beijing', release: 'r/2022', direction, ...(count ? { count } : {}) }) as const;

describe('rankTrend', () => {
  it('is as long as it can be established, oldest first, with the place that it began from', () => {
    expect(figuresOf(index([9, 8, 7, 6]).ask(trend()))).toEqual({
      unit: 'beijing',
      direction: 'up',
      releases: ['r/2019', 'r/2020', 'r/2021', 'r/2022'],
      ranks: [9, 8, 7, 6],
      shared: [],
      open: ['r/2019', 'r/2020', 'r/2021', 'r/2022'],
      otherField: false,
    });
    expect(figuresOf(index([7, 9, 8, 7, 6]).ask(trend()))).toMatchObject({ ranks: [9, 8, 7, 6] });
    expect(figuresOf(index([9, null, 8, 7, 6]).ask(trend()))).toMatchObject({ ranks: [8, 7, 6] });
    expect(figuresOf(index([5, 6, 8]).ask(trend('down')))).toMatchObject({ direction: 'down', ranks: [5, 6, 8] });
  });

  it('is as long as was asked, and says nothing of what came before', () => {
    expect(figuresOf(index([9, 8, 7, 6]).ask(trend('up', 2)))).toMatchObject({ ranks: [8, 7, 6] });
    expect(figuresOf(index([9, 8, 7, 6]).ask(trend('up', 3)))).toMatchObject({ ranks: [9, 8, 7, 6] });
    expect(verdictOf(index([5, 9, 8, 7, 6]).ask(trend('up', 3)))).toBe('true');
  });

  it('says that one of the editions is known to have ranked others than the one before it', () => {
    const fell = (sizes: readonly [number, number, number]) =>
      world()
        .city('beijing')
        .city('tokyo')
        .city('paris')
        .ranking('r', {
          releases: [
            { id: '2020', places: { beijing: 1, tokyo: 2, paris: 3 }, listedTo: 3, universe: sizes[0] },
            { id: '2021', places: { tokyo: 1, beijing: 2, paris: 3 }, listedTo: 3, universe: sizes[1] },
            { id: '2022', places: { tokyo: 1, paris: 2, beijing: 3 }, listedTo: 3, universe: sizes[2] },
          ],
        });
    expect(figuresOf(fell([24, 24, 24]).ask(trend('down')))).toMatchObject({ otherField: false });
    expect(figuresOf(fell([24, 26, 26]).ask(trend('down')))).toMatchObject({ otherField: true });
    expect(figuresOf(fell([24, 24, 26]).ask(trend('down')))).toMatchObject({ otherField: true });
  });

  const whole = { listedTo: 9 };
  const WHOLE = { 2018: whole, 2019: whole, 2020: whole, 2021: whole, 2022: whole };

  it('is false as soon as one of the editions is certainly none of the run', () => {
    expect(verdictOf(index([9, 9, 8, 7], WHOLE).ask(trend('up', 3)))).toBe('false: noMove');
    // The same rank, and nobody knows whether the place is.
    expect(verdictOf(index([9, 9, 8, 7]).ask(trend('up', 3)))).toBe('false: otherRank');
    expect(reasonOf(index([8, 9, 8, 7]).ask(trend('up', 3)))).toMatchObject({
      code: 'movedOtherWay',
      release: 'r/2020',
      from: 8,
      to: 9,
    });
    expect(verdictOf(index([8, 7, 7], WHOLE).ask(trend()))).toBe('false: noMove');
    expect(verdictOf(index([8, 9, 7]).ask(trend()))).toBe('false: movedOtherWay');
    expect(verdictOf(index([9, 8, 7]).ask(trend('down')))).toBe('false: movedOtherWay');
    expect(verdictOf(index([9, 9, null, 8], WHOLE).ask(trend('up', 3)))).toBe('false: noMove');
  });

  it('is withheld where one of them cannot be told', () => {
    expect(verdictOf(index([null, 8, 7]).ask(trend()))).toBe('withhold: notOnRecord');
    expect(verdictOf(index([8, 7]).ask(trend()))).toBe('withhold: previousUnknown');
    expect(verdictOf(index([9, 8, 7, 6]).ask(trend('up', 4)))).toBe('withhold: previousUnknown');
    expect(verdictOf(index(['6-10', 5, 4]).ask(trend()))).toBe('withhold: banded');
    expect(verdictOf(index(['tier Alpha', 5, 4]).ask(trend()))).toBe('withhold: tiered');
    const untold = index([9, 8, 7, 6], { 2021: { segment: 'new' }, 2022: { segment: 'new' } });
    expect(verdictOf(untold.ask(trend()))).toBe('withhold: segmentUnknown');
    const broken = untold;
    expect(verdictOf(broken.city('paris').ask({ ...trend(), release: 'r/2030' }))).toBe('withhold: unknownRelease');
  });

  it('starts anew where the method changed, and says so where it is too short since', () => {
    const since = (first: string, places: readonly number[]) =>
      index(places, Object.fromEntries(YEARS.map(year => [year, { segment: year < first ? 'old' : 'new' }])));
    expect(figuresOf(since('2020', [10, 9, 8, 7, 6]).ask(trend()))).toMatchObject({ ranks: [8, 7, 6] });
    const method = { release: 'r/2020', previous: 'r/2019' };
    expect(reasonOf(since('2020', [10, 9, 8, 7, 6]).ask(trend('up', 3)))).toEqual({ code: 'startsAnew', ...method });
    expect(reasonOf(since('2021', [10, 9, 8, 7, 6]).ask(trend()))).toEqual({
      code: 'tooFewSince',
      release: 'r/2021',
      previous: 'r/2020',
      have: 2,
      need: 3,
    });
    expect(verdictOf(since('2021', [10, 9, 8, 7, 8]).ask(trend()))).toBe('false: movedOtherWay');
  });

  it('goes over a place in the sequence without a release', () => {
    expect(figuresOf(index([9, 8, null, 7, 6], { 2020: { state: 'not-published' } }).ask(trend()))).toMatchObject({
      releases: ['r/2018', 'r/2019', 'r/2021', 'r/2022'],
    });
  });

  it('inherits what suppresses a move', () => {
    expect(verdictOf(index([9, 8, '7 within 5-8']).ask(trend()))).toBe('withhold: withinInterval');
    expect(verdictOf(index([9, '8 within 6-10', 7]).ask(trend()))).toBe('withhold: withinInterval');
    const grown = index([9, 8, 7], { 2021: { universe: 40 }, 2022: { universe: 60 } });
    expect(verdictOf(grown.ask(trend()))).toBe('withhold: universeGrew');
  });
});
