import { describe, expect, it } from 'vitest';
import { reasonOf, verdictOf, world } from '../../../support/world.ts';
import type { PlaceText, ReleaseFacts } from '../../../support/world-rows.ts';

type Places = Readonly<Record<string, PlaceText>>;

/** Five units in two years, and the year before these; the noise is in the scores of the latest. */
const years = (before: Places, now: Places, facts: Partial<ReleaseFacts> = { noise: '1.0' }, tieRule?: 'dense') =>
  world().ranking('r', {
    ...(tieRule ? { tieRule } : {}),
    releases: [
      { id: '2020', previous: 'first', places: before, listedTo: 5, universe: 5, historyComplete: true },
      { id: '2021', places: before, listedTo: 5, universe: 5, historyComplete: true },
      { id: '2022', places: now, listedTo: 5, universe: 5, historyComplete: true, ...facts },
    ],
  });
const BEFORE: Places = { b: 1, c: 2, a: 3, d: 4, e: 5 };
/** One place up, past one that is nearer than the noise. */
const NEAR: Places = {
  b: '1 score 95.0',
  a: '2 score 90.2',
  c: '3 score 90.0',
  d: '4 score 80.0',
  e: '5 score 70.0',
};
/** The same, past one that is further. */
const FAR: Places = { ...NEAR, c: '3 score 89.0' };
const at = { unit: 'a', release: 'r/2022' };

describe('a change of place by scores that differ by less than the noise', () => {
  const kinds = [
    { kind: 'moved', ...at },
    { kind: 'movedOver', ...at, since: 'r/2020' },
    { kind: 'bestRank', ...at },
    { kind: 'enteredTop', ...at, top: 2 },
    { kind: 'firstEntry', ...at, top: 2 },
    { kind: 'leftTop', unit: 'c', release: 'r/2022', top: 2 },
    { kind: 'worstRank', unit: 'c', release: 'r/2022' },
    { kind: 'breadth', release: 'r/2022' },
  ] as const;
  it.each(kinds)('$kind is withheld, and told where they differ by more', query => {
    expect(reasonOf(years(BEFORE, NEAR).ask(query))).toMatchObject({ code: 'withinNoise', release: 'r/2022' });
    expect(verdictOf(years(BEFORE, NEAR, {}).ask(query))).toBe('true');
    expect(verdictOf(years(BEFORE, FAR).ask(query))).toBe('true');
  });

  it('counts those within the noise: a move past more than these is one', () => {
    const last: Places = { b: 1, c: 2, d: 3, e: 4, a: 5 };
    expect(verdictOf(years(last, NEAR).ask({ kind: 'moved', ...at }))).toBe('true');
    const all: Places = { ...NEAR, d: '4 score 89.9', e: '5 score 89.5' };
    expect(reasonOf(years(last, all).ask({ kind: 'moved', ...at }))).toMatchObject({ other: 'e', noise: '1.0' });
  });

  it('counts places, and not who shares them, in a list where the next follows however many share one', () => {
    const shared: Places = { b: '1 score 95.0', a: '2 score 90.2', c: '3 score 90.0', d: '3 score 90.0' };
    const then: Places = { b: 1, c: 2, d: 3, a: 4 };
    expect(verdictOf(years(then, shared).ask({ kind: 'moved', ...at }))).toBe('withhold: withinNoise');
    expect(verdictOf(years(then, shared, { noise: '1.0' }, 'dense').ask({ kind: 'moved', ...at }))).toBe('true');
  });

  it('is withheld by the noise of the release before as well', () => {
    const before = world().ranking('r', {
      releases: [
        { id: '2021', places: NEAR, listedTo: 5, universe: 5, noise: '1.0' },
        { id: '2022', places: BEFORE, listedTo: 5, universe: 5 },
      ],
    });
    expect(verdictOf(before.ask({ kind: 'moved', ...at }))).toBe('withhold: withinNoise');
  });
});
