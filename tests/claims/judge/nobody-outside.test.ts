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

  it('is refused by the second derivation too', () => {
    const figures = { unit: 'beijing', releases: RELEASES, top: 4, breaks: [] };
    const form = (top: number): Query => ({ kind: 'topEditions', unit: 'beijing', releases: RELEASES, top });
    expect(objection(fieldOf(4).dataset(), form(4), figures)).toMatch(/nobody outside the top 4 of r\/2020/);
    expect(objection(fieldOf(4).dataset(), form(3), { ...figures, top: 3 })).toBeNull();
  });
});
