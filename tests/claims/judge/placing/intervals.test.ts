import { describe, expect, it } from 'vitest';
import { figuresOf, reasonOf, verdictOf, world } from '../../../support/world.ts';
import type { PlaceText } from '../../../support/world-rows.ts';

type Places = Readonly<Record<string, PlaceText>>;

const index = (then: Places, now: Places) =>
  world().ranking('r', {
    releases: [
      { id: '2021', places: then, listedTo: 20 },
      { id: '2022', places: now, listedTo: 20 },
    ],
  });
const release = 'r/2022';

describe('intervalsOverlap', () => {
  const overlap = (now: Places) => index({}, now).ask({ kind: 'intervalsOverlap', unit: 'a', other: 'b', release });

  it('holds where the publisher gives both and they share a place, if only one', () => {
    expect(figuresOf(overlap({ a: '5 within 3-7', b: '8 within 7-9' }))).toEqual({
      unit: 'a',
      other: 'b',
      release,
      own: { from: 3, to: 7 },
      theirs: { from: 7, to: 9 },
    });
    expect(verdictOf(overlap({ a: '8 within 1-12', b: '5 within 4-6' }))).toBe('true');
  });

  it('is false where they do not', () => {
    expect(verdictOf(overlap({ a: '5 within 3-7', b: '9 within 8-9' }))).toBe('false: intervalsApart');
    expect(verdictOf(overlap({ a: '9 within 8-9', b: '5 within 3-7' }))).toBe('false: intervalsApart');
  });

  it('is withheld where one is not on record, or the two are one row', () => {
    expect(reasonOf(overlap({ a: '5 within 3-7', b: 6 }))).toMatchObject({ code: 'noInterval', unit: 'b' });
    expect(
      verdictOf(
        index({}, { a: '5 within 3-7' }).city('b').ask({
          kind: 'intervalsOverlap',
          unit: 'a',
          other: 'b',
          release,
        }),
      ),
    ).toBe('withhold: notOnRecord');
    const same = index({}, { a: '5 within 3-7' });
    expect(verdictOf(same.ask({ kind: 'intervalsOverlap', unit: 'a', other: 'a', release }))).toBe('withhold: sameRow');
  });
});

describe('a move inside the interval of the new rank', () => {
  const moved = (then: PlaceText, now: PlaceText, places?: number) =>
    index({ a: then }, { a: now }).ask({ kind: 'moved', unit: 'a', release, ...(places ? { places } : {}) });

  it('is withheld, also at the ends of the interval', () => {
    expect(reasonOf(moved(7, '5 within 3-7'))).toMatchObject({
      code: 'withinInterval',
      own: { from: 3, to: 7 },
      holds: { previous: 'r/2021', rank: 7 },
    });
    expect(verdictOf(moved(3, '5 within 3-7'))).toBe('withhold: withinInterval');
  });

  it('is told where the interval leaves the old place out, or is that of the old one', () => {
    expect(verdictOf(moved(8, '5 within 3-7'))).toBe('true');
    expect(verdictOf(moved('8 within 4-9', 5))).toBe('true');
  });

  it('is still false where it is no move, or another one', () => {
    expect(verdictOf(moved(5, '5 within 3-7'))).toBe('false: noMove');
    expect(verdictOf(moved(7, '5 within 3-7', 3))).toBe('false: otherRank');
  });
});

describe('an overtaking inside the intervals', () => {
  const overtook = (now: Places, others: readonly string[] = ['b']) =>
    index({ a: 9, b: 5, c: 6 }, now).ask({ kind: 'overtook', unit: 'a', others: [...others], release });

  it('is withheld where the two intervals of this release overlap', () => {
    expect(reasonOf(overtook({ a: '4 within 2-6', b: '7 within 6-9', c: 8 }))).toMatchObject({
      code: 'withinInterval',
      unit: 'a',
      holds: { other: 'b', theirs: { from: 6, to: 9 } },
    });
    const both = { a: '4 within 2-6', b: '11 within 10-12', c: '7 within 5-8' } as const;
    expect(verdictOf(overtook(both, ['b']))).toBe('true');
    expect(verdictOf(overtook(both, ['b', 'c']))).toBe('withhold: withinInterval');
  });

  it('is told where they are apart, or one of them is not on record', () => {
    expect(verdictOf(overtook({ a: '4 within 2-5', b: '7 within 6-9' }))).toBe('true');
    expect(verdictOf(overtook({ a: '4 within 2-8', b: 7 }))).toBe('true');
  });
});

describe('the largest move', () => {
  const field = { a: 9, b: 5, c: 6, d: 7, e: 8 };
  const biggest = (now: Places) => index(field, now).ask({ kind: 'biggestMove', release, direction: 'up' });

  it('is withheld where a unit that it would name may not have moved', () => {
    expect(figuresOf(biggest({ a: '5 within 3-8', b: 6, c: 7, d: 8, e: 9 }))).toMatchObject({
      units: ['a'],
      places: 4,
    });
    expect(reasonOf(biggest({ a: '5 within 3-9', b: 6, c: 7, d: 8, e: 9 }))).toMatchObject({
      code: 'withinInterval',
      unit: 'a',
    });
  });

  it('is told whatever the intervals of the others', () => {
    expect(verdictOf(biggest({ a: 5, b: '6 within 4-7', c: '7 within 5-9', d: 8, e: 9 }))).toBe('true');
  });
});
