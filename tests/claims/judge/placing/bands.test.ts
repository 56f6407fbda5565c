import { describe, expect, it } from 'vitest';
import { figuresOf, reasonOf, verdictOf, world } from '../../../support/world.ts';
import type { PlaceText, ReleaseFacts } from '../../../support/world-rows.ts';

const index = (then: PlaceText | undefined, now: PlaceText | undefined, facts: Partial<ReleaseFacts> = {}) =>
  world()
    .city('beijing')
    .ranking('r', {
      releases: [
        { id: '2021', places: then === undefined ? {} : { beijing: then } },
        { id: '2022', places: now === undefined ? {} : { beijing: now }, ...facts },
      ],
    });
const at = { unit: 'beijing', release: 'r/2022' };

describe('band', () => {
  const band = (now: PlaceText | undefined, asserted?: string) =>
    index(undefined, now).ask({ kind: 'band', ...at, ...(asserted ? { band: asserted } : {}) });

  it('is said as it was printed, closed or open', () => {
    expect(figuresOf(band('101-150'))).toMatchObject({ from: 101, to: 150 });
    expect(figuresOf(band('150+'))).toMatchObject({ from: 150, to: null });
    expect(verdictOf(band('101-150', '101-150'))).toBe('true');
    expect(verdictOf(band('150+', '150+'))).toBe('true');
  });

  it('is false of another band and of an exact place', () => {
    expect(reasonOf(band('101-150', '151-200'))).toMatchObject({ code: 'otherBand', from: 101 });
    expect(verdictOf(band(92, '51-100'))).toBe('false: otherRank');
    expect(verdictOf(band(undefined))).toBe('withhold: notOnRecord');
    expect(verdictOf(band('unranked'))).toBe('false: noRank');
  });

  it('gives no place and no difference', () => {
    const so = index('101-150', '151-200');
    expect(verdictOf(so.ask({ kind: 'position', ...at }))).toBe('withhold: banded');
    expect(verdictOf(so.ask({ kind: 'moved', ...at }))).toBe('withhold: banded');
  });
});

describe('bandMove', () => {
  const move = (then: PlaceText | undefined, now: PlaceText | undefined, facts: Partial<ReleaseFacts> = {}) =>
    index(then, now, facts).ask({ kind: 'bandMove', ...at });

  it.each([
    ['101-150', 92, 'up'],
    ['101-150', '51-100', 'up'],
    [92, '101-150', 'down'],
    ['101-150', '151+', 'down'],
  ] as const)('from %s to %s is %s, without a number', (then, now, direction) => {
    const figures = figuresOf(move(then, now));
    expect(figures).toMatchObject({ direction });
    expect(Object.keys(figures)).not.toContain('places');
  });

  it('is false of the same band, and withheld of bands that overlap', () => {
    expect(verdictOf(move('101-150', '101-150'))).toBe('false: sameBand');
    expect(verdictOf(move('101-150', '101-200'))).toBe('withhold: bandsOverlap');
    expect(verdictOf(move(120, '101-150'))).toBe('withhold: bandsOverlap');
    expect(verdictOf(move(9, 8))).toBe('withhold: notBanded');
    expect(verdictOf(move('101-150', 92, { segment: 'new' }))).toBe('withhold: segmentUnknown');
    expect(verdictOf(move(undefined, '101-150'))).toBe('withhold: notOnRecord');
  });
});
