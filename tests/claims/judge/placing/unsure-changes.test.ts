import { describe, expect, it } from 'vitest';
import { figuresOf, reasonOf, verdictOf, world } from '../../../support/world.ts';
import type { PlaceText } from '../../../support/world-rows.ts';

/** One unit over the years to 2022, and others that fill the list. */
const over = (places: readonly PlaceText[], noisePlaces?: number, listedTo = 9) =>
  world().ranking('r', {
    releases: places.map((place, index) => ({
      id: String(2023 - places.length + index),
      places: { a: place },
      listedTo,
      universe: 40,
      historyComplete: true,
      ...(index === 0 ? { previous: 'first' as const } : {}),
      ...(noisePlaces === undefined ? {} : { noisePlaces }),
    })),
  });
const at = { unit: 'a', release: 'r/2022' };

describe('a change across the line of a top that its publisher is not sure of', () => {
  const kinds = ['enteredTop', 'firstEntry'] as const;
  it.each(kinds)('%s is withheld within the noise in places, and told beyond it', kind => {
    expect(verdictOf(over([8, 4, 3], 1).ask({ kind, ...at, top: 3 }))).toBe('withhold: withinPlaces');
    // Third is no difference from fourth, nor fourth from third.
    expect(verdictOf(over([8, 5, 3], 1).ask({ kind, ...at, top: 3 }))).toBe('withhold: withinPlaces');
    expect(verdictOf(over([8, 4, 2], 1).ask({ kind, ...at, top: 3 }))).toBe('withhold: withinPlaces');
    expect(verdictOf(over([8, 5, 2], 1).ask({ kind, ...at, top: 3 }))).toBe('true');
  });

  it.each(kinds)('%s is withheld within the interval of the new place', kind => {
    expect(reasonOf(over([8, 4, '3 within 2-5']).ask({ kind, ...at, top: 3 }))).toMatchObject({
      code: 'withinInterval',
      holds: { previous: 'r/2021', rank: 4 },
    });
    // The place before lies beyond it, and the line within.
    expect(reasonOf(over([8, 6, '3 within 2-5']).ask({ kind, ...at, top: 3 }))).toMatchObject({
      code: 'withinInterval',
      holds: { top: 3 },
    });
    expect(verdictOf(over([8, 6, '2 within 1-3']).ask({ kind, ...at, top: 3 }))).toBe('true');
    const before = over([8, '6 within 3-9', '2 within 1-3']);
    expect(reasonOf(before.ask({ kind, ...at, top: 3 }))).toMatchObject({ release: 'r/2021', holds: { top: 3 } });
  });

  it('is no first entry where an earlier place is no further than the noise, though the one before is', () => {
    expect(verdictOf(over([4, 8, 2], 1).ask({ kind: 'firstEntry', ...at, top: 3 }))).toBe('withhold: withinPlaces');
    expect(verdictOf(over([5, 8, 2], 1).ask({ kind: 'firstEntry', ...at, top: 3 }))).toBe('true');
  });

  it('is withheld of a fall and of a way back, at either end of it', () => {
    const left = { kind: 'leftTop', ...at, top: 3 } as const;
    expect(verdictOf(over([3, 3, 4], 1).ask(left))).toBe('withhold: withinPlaces');
    expect(verdictOf(over([2, 3, 5], 1).ask(left))).toBe('withhold: withinPlaces');
    expect(verdictOf(over([2, 2, 4], 1).ask(left))).toBe('withhold: withinPlaces');
    expect(verdictOf(over([2, 2, 5], 1).ask(left))).toBe('true');
    const back = { kind: 'returnedToTop', ...at, top: 3 } as const;
    expect(verdictOf(over([2, 8, 2], 1).ask(back))).toBe('true');
    expect(verdictOf(over([2, 4, 2], 1).ask(back))).toBe('withhold: withinPlaces');
    expect(verdictOf(over([3, 8, 2], 1).ask(back))).toBe('withhold: withinPlaces');
    // When it left nobody can tell; that it was in, was out, and is in again is certain.
    expect(figuresOf(over([2, 4, 8, 2], 1).ask(back))).toMatchObject({ previous: 'r/2021', unbroken: false });
    expect(verdictOf(over([3, 4, 8, 2], 1).ask(back))).toBe('withhold: withinPlaces');
  });

  it('counts from the end of a list on record in part: whoever is below may be the next', () => {
    const entered = { kind: 'enteredTop', ...at, top: 3 } as const;
    const unlisted = (depth: number, now: PlaceText, noise?: number) =>
      world().ranking('r', {
        releases: [
          { id: '2021', places: { b: 1 }, listedTo: depth, universe: 40 },
          { id: '2022', places: { a: now }, listedTo: 9, universe: 40, ...(noise ? { noisePlaces: noise } : {}) },
        ],
      });
    expect(verdictOf(unlisted(3, 3, 1).ask(entered))).toBe('withhold: withinPlaces');
    expect(verdictOf(unlisted(9, 2, 1).ask(entered))).toBe('true');
    expect(verdictOf(unlisted(3, '3 within 2-6').ask(entered))).toBe('withhold: belowDepth');
    expect(verdictOf(unlisted(9, '2 within 1-3').ask(entered))).toBe('true');
  });
});

describe('a place held against those before', () => {
  it('is neither the best nor the lowest where one of them is no further than the noise', () => {
    expect(verdictOf(over([2, 2, 2, 3], 1).ask({ kind: 'worstRank', ...at }))).toBe('withhold: withinPlaces');
    expect(figuresOf(over([2, 2, 2, 4], 1).ask({ kind: 'worstRank', ...at }))).toMatchObject({ rank: 4 });
    expect(verdictOf(over([8, 4, 3], 1).ask({ kind: 'bestRank', ...at }))).toBe('withhold: withinPlaces');
    // The very place is matched, whatever the noise.
    expect(figuresOf(over([3, 8, 3], 1).ask({ kind: 'bestRank', ...at }))).toMatchObject({ equalled: true });
  });

  it('is the best since no edition whose place lies within its interval', () => {
    const since = { kind: 'bestSince', ...at } as const;
    expect(verdictOf(over([2, 5, 6, '2 within 1-4']).ask(since))).toBe('true');
    expect(verdictOf(over([2, 5, 3, '2 within 1-4']).ask(since))).toBe('withhold: withinInterval');
    expect(verdictOf(over([1, 5, 6, '2 within 1-4']).ask(since))).toBe('withhold: withinInterval');
    expect(verdictOf(over([9, 2, 3, 4], 1).ask({ kind: 'worstSince', ...at }))).toBe('withhold: withinPlaces');
  });

  it('is no first place regained that was lost within the noise', () => {
    const led = { kind: 'regainedLead', ...at } as const;
    expect(verdictOf(over([1, 2, 1], 1).ask(led))).toBe('withhold: withinPlaces');
    // First is no difference from second.
    expect(verdictOf(over([1, 3, 1], 1).ask(led))).toBe('withhold: withinPlaces');
    expect(verdictOf(over([1, 3, 1], 0).ask(led))).toBe('true');
    expect(verdictOf(over([1, '3 within 1-4', 1]).ask(led))).toBe('withhold: withinInterval');
  });
});

describe('changes counted and bands', () => {
  const five = (now: Readonly<Record<string, PlaceText>>, noisePlaces: number) =>
    world().ranking('r', {
      releases: [
        { id: '2021', places: { a: 1, b: 2, c: 3, d: 4, e: 5 }, listedTo: 5, universe: 5 },
        { id: '2022', places: now, listedTo: 5, universe: 5, noisePlaces },
      ],
    });

  it('are not counted as rises and falls where one of them is within the noise', () => {
    const breadth = { kind: 'breadth', release: 'r/2022' } as const;
    expect(verdictOf(five({ a: 2, b: 1, c: 3, d: 4, e: 5 }, 1).ask(breadth))).toBe('withhold: withinPlaces');
    expect(verdictOf(five({ a: 3, b: 2, c: 1, d: 4, e: 5 }, 1).ask(breadth))).toBe('true');
  });

  it('are no move between bands that touch, where a place is no difference', () => {
    const move = { kind: 'bandMove', ...at } as const;
    expect(verdictOf(over(['11-20', '21-30'], 1, 0).ask(move))).toBe('withhold: withinPlaces');
    expect(verdictOf(over(['11-20', '31-40'], 1, 0).ask(move))).toBe('true');
  });
});
