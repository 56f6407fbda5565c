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

  it('is withheld where the places that it may have had in the two are not apart, though neither holds the other’s', () => {
    const then: Places = { a: '1 score 95.0', b: '2 score 94.5', c: '3 score 90.0', d: '4 score 80.0' };
    const now: Places = { b: '1 score 95.0', c: '2 score 90.5', a: '3 score 90.0', d: '4 score 80.0' };
    const both = (noise: string | undefined) =>
      world().ranking('r', {
        releases: [
          { id: '2021', previous: 'first', places: then, listedTo: 4, universe: 4, ...(noise ? { noise } : {}) },
          { id: '2022', places: now, listedTo: 4, universe: 4, noise: '1.0' },
        ],
      });
    for (const query of [
      { kind: 'moved', ...at },
      { kind: 'belowBest', ...at },
    ] as const) {
      expect(verdictOf(both('1.0').ask(query))).toBe('withhold: withinNoise');
      expect(verdictOf(both(undefined).ask(query))).toBe('true');
      expect(verdictOf(both('0.5').ask(query))).toBe('true');
    }
  });
});

describe('a line crossed by scores that differ by less than the noise from those on the other side', () => {
  /** Sixth by the list, and by its score as well fourth: the hospital that was second. */
  const THEN: Places = { f: 1, a: 2, b: 3, c: 4, d: 5, e: 6, g: 7 };
  const now = (own: string): Places => ({
    f: '1 score 99.0',
    b: '2 score 98.0',
    c: '3 score 97.0',
    d: '4 score 94.2',
    e: '5 score 94.0',
    a: `6 score ${own}`,
    g: '7 score 80.0',
  });
  const list = (before: Places, after: Places, noise: 'before' | 'after' | null) =>
    world().ranking('r', {
      releases: [
        { id: '2021', previous: 'first' as const, places: before, listedTo: 7, universe: 7, historyComplete: true },
        { id: '2022', places: after, listedTo: 7, universe: 7, historyComplete: true },
      ].map((each, index) => ({ ...each, ...(noise === (index === 0 ? 'before' : 'after') ? { noise: '1.0' } : {}) })),
    });

  it('is not told of who may as well be in the top still, however large the step', () => {
    const left = { kind: 'leftTop', ...at, top: 5 } as const;
    expect(reasonOf(list(THEN, now('93.4'), 'after').ask(left))).toMatchObject({
      code: 'withinNoise',
      release: 'r/2022',
      other: 'e',
    });
    expect(verdictOf(list(THEN, now('93.0'), 'after').ask(left))).toBe('true');
    expect(verdictOf(list(THEN, now('93.4'), null).ask(left))).toBe('true');
  });

  it.each(['enteredTop', 'firstEntry'] as const)('%s is not told of who may have been in it before', kind => {
    const entered = { kind, ...at, top: 5 } as const;
    expect(verdictOf(list(now('93.4'), THEN, 'before').ask(entered))).toBe('withhold: withinNoise');
    expect(verdictOf(list(now('93.0'), THEN, 'before').ask(entered))).toBe('true');
  });

  it('is the first place as well, by whose scores nobody can tell who leads', () => {
    const led = (score: string) =>
      world().ranking('r', {
        releases: [
          { id: '2020', previous: 'first', places: { a: 1, b: 2, c: 3, d: 4 }, listedTo: 4, universe: 4 },
          { id: '2021', places: { b: 1, c: 2, d: 3, a: 4 }, listedTo: 4, universe: 4 },
          {
            id: '2022',
            places: { a: '1 score 90.0', b: `2 score ${score}`, c: '3 score 70.0', d: '4 score 60.0' },
            listedTo: 4,
            universe: 4,
            noise: '1.0',
          },
        ],
      });
    expect(verdictOf(led('89.5').ask({ kind: 'regainedLead', ...at }))).toBe('withhold: withinNoise');
    expect(verdictOf(led('89.0').ask({ kind: 'regainedLead', ...at }))).toBe('true');
  });
});
