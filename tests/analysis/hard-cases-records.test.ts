import { describe, expect, it } from 'vitest';
import type { Form } from '../../lambdas/analysis/forms.ts';
import { nearest } from '../../lambdas/analysis/statements.ts';
import { tell } from '../support/told.ts';
import { figuresOf, verdictOf, type World, world } from '../support/world.ts';
import { recordOf } from '../support/world-rows.ts';

const verdict = (so: World, form: Form): string => verdictOf(so.ask(form));

describe('case 12, different universes', () => {
  it('a place among all and a place among mainland cities are of two rankings', () => {
    const cici = world()
      .ranking('cici-all', {
        releases: [{ id: '2022', listedTo: 10, universe: 39, places: { 'hong-kong': 1, beijing: 2 } }],
      })
      .ranking('cici-mainland', { releases: [{ id: '2022', listedTo: 10, universe: 37, places: { beijing: 1 } }] });
    expect(tell(cici, { kind: 'position', unit: 'beijing', release: 'cici-all/2022' }).en).toContain('second of 39');
    expect(tell(cici, { kind: 'leader', unit: 'beijing', release: 'cici-mainland/2022' }).en).toContain('covers 37');
    expect(verdict(cici, { kind: 'leader', unit: 'beijing', release: 'cici-all/2022' })).toBe('false: otherRank');
  });

  it('unchanged at seventh of a larger field: both sizes are said', () => {
    const iec = world().ranking('iec', {
      releases: [
        { id: '2022', universe: 37, places: { beijing: 7 } },
        { id: '2024', universe: 43, places: { beijing: 7 } },
      ],
    });
    const { en, zh } = tell(iec, { kind: 'held', unit: 'beijing', release: 'iec/2024' });
    expect(en).toContain('of 37, then of 43');
    expect(zh).toMatch(/37.*43/);
  });
});

describe('case 13, revisions', () => {
  const doingBusiness = world()
    .economy('azerbaijan')
    .economy('other')
    .ranking('doing-business', {
      kinds: ['economy'],
      releases: [{ id: '2020', listedTo: 34, places: { azerbaijan: 34, other: 29 } }],
    })
    .with(rows => ({
      ...rows,
      records: [
        ...rows.records,
        { ...recordOf('doing-business', '2020', 'azerbaijan', 28), vintage: 2, vintageReason: 'Data irregularities' },
      ],
    }));

  it('the correction is said with what stood before, and nobody else is moved', () => {
    const { en, zh } = tell(doingBusiness, { kind: 'revision', unit: 'azerbaijan', release: 'doing-business/2020' });
    expect(en).toContain('from 34th to 28th');
    expect(zh).toMatch(/原为第34位，应为第28位/);
    const at = (unit: string): Form => ({ kind: 'position', unit, release: 'doing-business/2020' });
    expect(figuresOf(doingBusiness.ask(at('azerbaijan')))).toMatchObject({ rank: 28 });
    expect(figuresOf(doingBusiness.ask(at('other')))).toMatchObject({ rank: 29 });
  });
});

describe('case 14, units that do not match', () => {
  const bank = world()
    .city('beijing')
    .economy('china')
    .ranking('doing-business', { kinds: ['economy'], releases: [{ id: '2020', places: { china: 31 } }] })
    .indicator('sample-city-score', { measure: 'count', figures: { beijing: { 2020: '78.2' } } });

  it('the score of a city in the sample is no place among economies; as a figure it may be told', () => {
    const place: Form = { kind: 'position', unit: 'beijing', release: 'doing-business/2020', rank: 28 };
    expect(verdict(bank, place)).toBe('withhold: wrongUnitKind');
    expect(nearest(bank.view(), place)).toBeNull();
    const score: Form = { kind: 'threshold', unit: 'beijing', indicator: 'sample-city-score', year: 2020, above: '78' };
    expect(verdict(bank, score)).toBe('true');
  });
});

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
    const pair: Form = { kind: 'aheadIn', unit: 'beijing', other: 'tokyo', releases: ['r/2021', 'r/2022'] };
    expect(verdict(index, pair)).toBe('withhold: banded');
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
    const form: Form = { kind: 'leadStreak', unit: 'new-york', release: 'gfci/35' };
    expect(figuresOf(gfci.ask(form))).toMatchObject({ years: null, releases: { length: 12 } });
    const { en, zh } = tell(gfci, form);
    expect(en).toContain('for 12 consecutive editions');
    expect(zh).toContain('连续12期');
    expect(`${en}${zh}`).not.toMatch(/12 years|12 consecutive years|12年/);
  });

  it('"the 2024 edition" is none: two bear the year; the one before is half a year earlier, and is named', () => {
    expect(verdict(gfci, { kind: 'leader', unit: 'new-york', release: 'gfci/2024' })).toBe('withhold: unknownRelease');
    expect(tell(gfci, { kind: 'held', unit: 'new-york', release: 'gfci/35' }).en).toContain('as in 34');
  });
});
