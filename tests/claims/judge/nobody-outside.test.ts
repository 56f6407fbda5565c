import { describe, expect, it } from 'vitest';
import type { Query } from '../../../lambdas/claims/schema/kinds.ts';
import { objection } from '../../audit/objection.ts';
import { reasonOf, verdictOf, world } from '../../support/world.ts';

/** Three yearly releases of a field of so many, all on record; beijing leads every one. */
const fieldOf = (size: number) => {
  const places = Object.fromEntries(
    ['beijing', 'shanghai', 'tokyo', 'seoul'].slice(0, size).map((id, i) => [id, i + 1]),
  );
  return world().ranking('r', {
    releases: ['2020', '2021', '2022'].map((id, index) => ({
      id,
      listedTo: size,
      universe: size,
      ...(index === 0 ? { previous: 'first' as const } : {}),
      places,
    })),
  });
};
const RELEASES: string[] = ['r/2020', 'r/2021', 'r/2022'];
const last = { unit: 'beijing', release: 'r/2022' };

describe('a top that leaves nobody out', () => {
  it('is no streak, no run and no count, and the reason says how many are ranked', () => {
    const four = fieldOf(4);
    const vacuous: readonly Query[] = [
      { kind: 'topStreak', ...last, top: 10 },
      { kind: 'topStreak', ...last, top: 4 },
      { kind: 'topEditions', unit: 'beijing', releases: RELEASES, top: 10 },
      { kind: 'topCount', unit: 'beijing', top: 10, basket: ['r/2022'] },
      { kind: 'topCountAtLeast', unit: 'beijing', top: 10, basket: ['r/2022'] },
    ];
    for (const query of vacuous)
      expect(reasonOf(four.ask(query))).toMatchObject({ code: 'nobodyOutside', release: expect.any(String), size: 4 });
    expect(verdictOf(four.ask({ kind: 'topStreak', ...last, top: 3 }))).toBe('true');
    expect(verdictOf(four.ask({ kind: 'topCount', unit: 'beijing', top: 3, basket: ['r/2022'] }))).toBe('true');
  });

  it('is no lead in a field of one', () => {
    const leads: readonly Query[] = [
      { kind: 'leadStreak', ...last },
      { kind: 'ledEditions', unit: 'beijing', releases: RELEASES },
      { kind: 'timesLed', unit: 'beijing', releases: RELEASES },
    ];
    for (const query of leads) {
      expect(verdictOf(fieldOf(1).ask(query))).toBe('withhold: nobodyOutside');
      expect(verdictOf(fieldOf(2).ask(query))).toBe('true');
    }
  });

  it('is neither entered, nor come back to, nor left, and has no seats', () => {
    const fields = (...sizes: readonly number[]) =>
      world().ranking('r', {
        releases: sizes.map((size, at) => ({
          id: `${2018 + at}`,
          listedTo: size,
          universe: size,
          ...(at === 0 ? { previous: 'first' as const } : {}),
          ...(at === sizes.length - 1 ? { historyComplete: true } : {}),
          places: Object.fromEntries(
            ['tokyo', 'seoul', 'osaka', 'kyoto']
              .slice(0, size - 1)
              .toSpliced(at % 2 === 1 ? 0 : size - 1, 0, 'beijing')
              .map((id, index) => [id, index + 1]),
          ),
        })),
      });
    const in2019 = { unit: 'beijing', release: 'r/2019', top: 2 };
    const in2020 = { unit: 'beijing', release: 'r/2020', top: 2 };
    for (const kind of ['enteredTop', 'firstEntry'] as const) {
      expect(verdictOf(fields(3, 3).ask({ kind, ...in2019 }))).toBe('true');
      expect(verdictOf(fields(3, 2).ask({ kind, ...in2019 }))).toBe('withhold: nobodyOutside');
    }
    const in2021 = { unit: 'beijing', release: 'r/2021', top: 2 };
    expect(verdictOf(fields(3, 3, 3, 3).ask({ kind: 'returnedToTop', ...in2021 }))).toBe('true');
    for (const sizes of [
      [3, 3, 3, 2],
      [3, 2, 3, 3],
    ])
      expect(verdictOf(fields(...sizes).ask({ kind: 'returnedToTop', ...in2021 }))).toBe('withhold: nobodyOutside');
    expect(verdictOf(fields(3, 3, 3).ask({ kind: 'leftTop', ...in2020 }))).toBe('true');
    expect(verdictOf(fields(3, 2, 3).ask({ kind: 'leftTop', ...in2020 }))).toBe('withhold: nobodyOutside');
    const all = ['r/2018', 'r/2019'];
    const group = { group: 'g' };
    const seats = (...sizes: readonly number[]) => fields(...sizes).group('g', ['beijing', 'seoul']);
    expect(verdictOf(seats(3, 3).ask({ kind: 'seatsOver', releases: all, top: 2, ...group }))).toBe('true');
    expect(verdictOf(seats(3, 2).ask({ kind: 'seatsOver', releases: all, top: 2, ...group }))).toBe(
      'withhold: nobodyOutside',
    );
    expect(verdictOf(seats(2).ask({ kind: 'topShare', release: 'r/2018', top: 2, ...group }))).toBe(
      'withhold: nobodyOutside',
    );
  });

  it('is one that all share by ties, whatever the size of the field', () => {
    const tied = (places: readonly number[], universe = 5) => {
      const names = ['beijing', 'shanghai', 'tokyo', 'seoul', 'osaka'];
      return world()
        .ranking('r', {
          releases: RELEASES.map((key, index) => ({
            id: key.slice(2),
            listedTo: Math.max(...places),
            universe,
            ...(index === 0 ? { previous: 'first' as const } : {}),
            places: Object.fromEntries(places.map((place, at) => [names[at] ?? '', place])),
          })),
        })
        .group('g', ['beijing', 'seoul']);
    };
    const level: readonly Query[] = [
      { kind: 'topStreak', ...last, top: 3 },
      { kind: 'topEditions', unit: 'beijing', releases: RELEASES, top: 3 },
      { kind: 'topCount', unit: 'beijing', top: 3, basket: ['r/2022'] },
      { kind: 'topShare', release: 'r/2022', top: 3, group: 'g' },
    ];
    for (const query of level) {
      for (const places of [
        [1, 1, 1, 1, 1],
        [1, 1, 2, 2, 2],
      ])
        expect(reasonOf(tied(places).ask(query))).toEqual({
          code: 'nobodyOutside',
          release: expect.any(String),
          top: 3,
          size: 5,
        });
      expect(verdictOf(tied([1, 1, 3, 3, 4]).ask(query))).toBe('true');
      // One of six is not on record: it may be outside.
      expect(verdictOf(tied([1, 1, 1, 1, 1], 6).ask(query))).not.toBe('withhold: nobodyOutside');
    }
    const figures = { unit: 'beijing', releases: RELEASES, top: 3, breaks: [] };
    const form: Query = { kind: 'topEditions', unit: 'beijing', releases: RELEASES, top: 3 };
    expect(objection(tied([1, 1, 2, 2, 2]).dataset(), form, figures)).toMatch(/nobody outside the top 3/);
    expect(objection(tied([1, 1, 3, 3, 4]).dataset(), form, figures)).toBeNull();
  });

  it('is refused by the second derivation too', () => {
    const figures = { unit: 'beijing', releases: RELEASES, top: 4, breaks: [] };
    const form = (top: number): Query => ({ kind: 'topEditions', unit: 'beijing', releases: RELEASES, top });
    expect(objection(fieldOf(4).dataset(), form(4), figures)).toMatch(/nobody outside the top 4 of r\/2020/);
    expect(objection(fieldOf(4).dataset(), form(3), { ...figures, top: 3 })).toBeNull();
  });
});

describe('a first place that everybody shares', () => {
  /** Vienna led with others in 2020, not in 2021, and again in 2022 with so many of the four beside it. */
  const led = (beside: number) => {
    const all = ['vienna', 'oslo', 'bern', 'graz'];
    const ranks = (of: (index: number) => number) => Object.fromEntries(all.map((id, index) => [id, of(index)]));
    const whole = { listedTo: 4, universe: 4 };
    return world().ranking('r', {
      releases: [
        { id: '2020', previous: 'first', ...whole, places: ranks(index => index + 1) },
        { id: '2021', ...whole, places: { oslo: 1, bern: 2, graz: 3, vienna: 4 } },
        { id: '2022', ...whole, places: ranks(index => (index <= beside ? 1 : index + 1)) },
      ],
    });
  };
  const query: Query = { kind: 'regainedLead', unit: 'vienna', release: 'r/2022' };

  it('is not regained', () => {
    const some = led(2).ask(query);
    expect(some.verdict).toBe('true');
    expect(verdictOf(led(3).ask(query))).toBe('withhold: nobodyOutside');
    if (some.verdict !== 'true') return;
    expect(objection(led(2).dataset(), query, some.figures)).toBeNull();
    expect(objection(led(3).dataset(), query, some.figures)).toMatch(/nobody outside the top 1/);
  });
});
