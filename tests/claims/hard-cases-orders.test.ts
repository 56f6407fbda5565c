import { describe, expect, it } from 'vitest';
import type { Query } from '../../lambdas/claims/schema/kinds.ts';
import { nearest } from '../../lambdas/findings/statements.ts';
import { tell } from '../support/told.ts';
import { figuresOf, verdictOf, type World, world } from '../support/world.ts';

const verdict = (so: World, query: Query): string => verdictOf(so.ask(query));

describe('case 15, bands', () => {
  const index = world().ranking('r', {
    releases: [
      { id: '2021', places: { beijing: '101-150', tokyo: '101-150' } },
      { id: '2022', places: { beijing: 92, tokyo: '101-150' } },
    ],
  });

  it('101–150 to 92 is "into the top 100", without a number of places', () => {
    const at = { unit: 'beijing', release: 'r/2022' };
    expect(tell(index, { kind: 'enteredTop', ...at, top: 100 }).en).toContain('entered the top 100');
    const move = tell(index, { kind: 'bandMove', ...at });
    expect(move.en).toContain('moved up from the 101–150 band in 2021 to 92nd place');
    expect(move.zh).toContain('由2021年的第101—150名区间升至第92位');
    expect(verdict(index, { kind: 'moved', ...at })).toBe('withhold: banded');
  });

  it('no midpoint, no difference, no comparison within a band', () => {
    expect(verdict(index, { kind: 'held', unit: 'tokyo', release: 'r/2022' })).toBe('withhold: banded');
    expect(verdict(index, { kind: 'breadth', release: 'r/2022' })).toBe('withhold: notWhole');
    const pair: Query = { kind: 'aheadIn', unit: 'beijing', other: 'tokyo', releases: ['r/2021', 'r/2022'] };
    expect(verdict(index, pair)).toBe('withhold: banded');
  });
});

describe('case 15, named tiers', () => {
  /** GaWC, constructed for three cities. */
  const gawc = world().ranking('gawc', {
    tiers: ['Alpha++', 'Alpha+', 'Alpha', 'Alpha-'],
    releases: [
      { id: '2018', places: { beijing: 'tier Alpha', tokyo: 'tier Alpha+', osaka: 'tier Alpha+' } },
      { id: '2020', places: { beijing: 'tier Alpha+', tokyo: 'tier Alpha+', osaka: 'tier Alpha-' } },
    ],
  });
  const at = { unit: 'beijing', release: 'gawc/2020' };

  it('Alpha to Alpha+ is one tier up, and nothing is said of what lies between', () => {
    const { en, zh } = tell(gawc, { kind: 'tierMove', ...at, steps: 1 });
    expect(en).toBe('Beijing moved up one tier, from Alpha in 2018 to Alpha+ in the GAWC Index 2020.');
    expect(zh).toBe('beijing在2020年《GAWC指数》中由2018年的Alpha级升至Alpha+级，升一级。');
    expect(`${en}${zh}`).not.toMatch(/place|rank|名次|第.位/);
    const fell = tell(gawc, { kind: 'tierMove', ...at, unit: 'osaka' });
    expect(fell.en).toBe('Osaka moved down two tiers, from Alpha+ in 2018 to Alpha- in the GAWC Index 2020.');
    expect(fell.zh).toBe('osaka在2020年《GAWC指数》中由2018年的Alpha+级降至Alpha-级，降两级。');
    const is = tell(gawc, { kind: 'tier', ...at });
    expect([is.en, is.zh]).toEqual([
      'Beijing is classified Alpha+ in the GAWC Index 2020.',
      'beijing在2020年《GAWC指数》中位列Alpha+级。',
    ]);
    expect(verdict(gawc, { kind: 'tierMove', ...at, steps: 2 })).toBe('false: otherTierMove');
  });

  it('it is no place, no number of places, and no order within the tier', () => {
    for (const kind of ['position', 'moved', 'held', 'bandMove'] as const)
      expect(verdict(gawc, { kind, ...at })).toMatch(/^withhold: /);
    const pair: Query = { kind: 'aheadIn', unit: 'beijing', other: 'tokyo', releases: ['gawc/2018', 'gawc/2020'] };
    expect(verdict(gawc, pair)).toMatch(/^withhold: /);
    expect(tell(gawc, { kind: 'position', ...at }).en).toBe(
      'The GAWC Index 2020 gives Beijing a tier (Alpha+), not a place.',
    );
    expect(tell(gawc, { kind: 'position', ...at }).zh).toContain('等级（Alpha+），没有具体名次');
  });

  it('the nearest to a move that is none is the tier; to another number, the move itself', () => {
    expect(nearest(gawc.view(), { kind: 'tierMove', ...at, unit: 'tokyo' })).toMatchObject({
      kind: 'tier',
      figures: { tier: 'Alpha+' },
    });
    expect(nearest(gawc.view(), { kind: 'tierMove', ...at, steps: 3 })).toMatchObject({ figures: { steps: 1 } });
    expect(nearest(gawc.view(), { kind: 'tier', ...at, tier: 'Alpha' })).toMatchObject({ figures: { tier: 'Alpha+' } });
    expect(nearest(gawc.view(), { kind: 'moved', ...at, places: 2 })).toMatchObject({ kind: 'tierMove' });
    expect(nearest(gawc.view(), { kind: 'position', ...at, rank: 6 })).toMatchObject({ kind: 'tier' });
  });
});

describe('case 16, half-yearly editions', () => {
  /** GFCI 23: London; 24 (September 2018) to 35 (March 2024): New York. */
  const gfci = world().ranking('gfci', {
    cadence: 'half-yearly',
    releases: Array.from({ length: 13 }, (_, index) => ({
      id: String(23 + index),
      year: 2018 + Math.floor(index / 2),
      listedTo: 2,
      places: index === 0 ? { london: 1, 'new-york': 2 } : { 'new-york': 1, london: 2 },
    })),
  });

  it('twelve of them are 12期 and no twelve years', () => {
    const query: Query = { kind: 'leadStreak', unit: 'new-york', release: 'gfci/35' };
    expect(figuresOf(gfci.ask(query))).toMatchObject({ years: null, releases: { length: 12 } });
    const { en, zh } = tell(gfci, query);
    expect(en).toContain('for 12 consecutive editions');
    expect(zh).toContain('连续12期');
    expect(`${en}${zh}`).not.toMatch(/12 years|12 consecutive years|12年/);
  });

  it('"the 2024 edition" is none: two bear the year; the one before is half a year earlier, and is named', () => {
    expect(verdict(gfci, { kind: 'leader', unit: 'new-york', release: 'gfci/2024' })).toBe('withhold: unknownRelease');
    const held = tell(gfci, { kind: 'held', unit: 'new-york', release: 'gfci/35' });
    expect(held.en).toContain('as in 34');
    expect(held.zh).toContain('34');
  });
});
