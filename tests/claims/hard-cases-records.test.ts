import { describe, expect, it } from 'vitest';
import type { Query } from '../../lambdas/claims/schema/kinds.ts';
import { nearest } from '../../lambdas/findings/statements.ts';
import { tell } from '../support/told.ts';
import { figuresOf, verdictOf, type World, world } from '../support/world.ts';
import { recordOf } from '../support/world-rows.ts';

const verdict = (so: World, query: Query): string => verdictOf(so.ask(query));

/** The places of units in their order. */
const placesOf = (units: readonly string[]): Readonly<Record<string, number>> =>
  Object.fromEntries(units.map((unit, index) => [unit, index + 1]));

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

  it('Beijing, second of 39, is first of the mainland cities: ranked anew, they stand as in the mainland list', () => {
    // Zhejiang University, 2022: the two lists as published, to the tenth place.
    const all = [
      'hong-kong',
      'beijing',
      'shanghai',
      'macao',
      'taipei',
      'chongqing',
      'wuhan',
      'shenzhen',
      'xian',
      'guangzhou',
    ];
    const mainland = [
      'beijing',
      'shanghai',
      'chongqing',
      'wuhan',
      'shenzhen',
      'xian',
      'guangzhou',
      'hangzhou',
      'chengdu',
    ];
    const cici = world()
      .ranking('cici', { releases: [{ id: '2022', listedTo: 10, universe: 39, places: placesOf(all) }] })
      .ranking('cici-mainland', { releases: [{ id: '2022', listedTo: 9, places: placesOf(mainland) }] })
      .group('mainland-cities', mainland);
    const among = (unit: string, rank?: number): Query => {
      const at = { kind: 'placeAmong' as const, unit, release: 'cici/2022', group: 'mainland-cities' };
      return rank === undefined ? at : { ...at, rank };
    };
    const { en, zh } = tell(cici, among('beijing', 1));
    expect(en).toBe(
      'Among Mainland Cities (nine in all), ranked anew by their places in the CICI Index 2022, Beijing is first.',
    );
    expect(zh).toBe('在mainland-cities（共9个）范围内，按2022年《CICI指数》的名次重新排列，beijing位列第一。');
    expect(verdict(cici, among('beijing', 2))).toBe('false: otherPlaceAmong');
    // Whom the longer list does not reach has no place in it, and none among the others.
    for (const [index, unit] of mainland.slice(0, 7).entries())
      expect(figuresOf(cici.ask(among(unit)))).toMatchObject({ rank: index + 1, of: 9 });
    expect(verdict(cici, among('hangzhou'))).toBe('withhold: belowDepth');
    expect(nearest(cici.view(), among('beijing', 2))).toMatchObject({ kind: 'placeAmong', figures: { rank: 1 } });
  });

  it('unchanged at seventh of a larger field: that the field is another is said', () => {
    const iec = world().ranking('iec', {
      releases: [
        { id: '2022', universe: 37, listedTo: 7, places: { beijing: 7 } },
        { id: '2024', universe: 43, listedTo: 7, places: { beijing: 7 } },
      ],
    });
    const { en, zh } = tell(iec, { kind: 'held', unit: 'beijing', release: 'iec/2024' });
    expect(en).toMatch(/‡\.$/);
    expect(zh).toMatch(/‡。$/);
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
    const at = (unit: string): Query => ({ kind: 'position', unit, release: 'doing-business/2020' });
    expect(figuresOf(doingBusiness.ask(at('azerbaijan')))).toMatchObject({ rank: 28 });
    expect(figuresOf(doingBusiness.ask(at('other')))).toMatchObject({ rank: 29 });
  });
});

describe('case 13, a corrected place that leaves a gap', () => {
  // Doing Business 2018: China was corrected from 78th to 85th, "taking as given" what was published for all others.
  const doingBusiness = world()
    .economy('china')
    .economy('before')
    .economy('behind')
    .ranking('doing-business', {
      kinds: ['economy'],
      releases: [{ id: '2018', listedTo: 90, places: { before: 77, china: 78, behind: 79 } }],
    })
    .with(rows => ({
      ...rows,
      records: [
        ...rows.records,
        { ...recordOf('doing-business', '2018', 'china', 85), vintage: 2, vintageReason: 'Data irregularities' },
      ],
    }));
  const at = (unit: string, rank: number): Query => ({ kind: 'position', unit, release: 'doing-business/2018', rank });

  it('the 85th leaves no 78th, and nobody is renumbered', () => {
    const { en, zh } = tell(doingBusiness, { kind: 'revision', unit: 'china', release: 'doing-business/2018' });
    expect(en).toContain('from 78th to 85th');
    expect(zh).toMatch(/原为第78位，应为第85位/);
    expect(verdict(doingBusiness, at('china', 85))).toBe('true');
    expect(verdict(doingBusiness, at('china', 78))).toBe('false: superseded');
    expect(verdict(doingBusiness, at('behind', 79))).toBe('true');
    expect(verdict(doingBusiness, at('behind', 78))).toBe('false: otherRank');
  });
});

describe('case 14, units that do not match', () => {
  const bank = world()
    .city('beijing')
    .economy('china')
    .ranking('doing-business', { kinds: ['economy'], releases: [{ id: '2020', places: { china: 31 } }] })
    .indicator('sample-city-score', { measure: 'count', figures: { beijing: { 2020: '78.2' } } });

  it('the score of a city in the sample is no place among economies; as a figure it may be told', () => {
    const place: Query = { kind: 'position', unit: 'beijing', release: 'doing-business/2020', rank: 28 };
    expect(verdict(bank, place)).toBe('withhold: wrongUnitKind');
    expect(nearest(bank.view(), place)).toBeNull();
    const score: Query = {
      kind: 'threshold',
      unit: 'beijing',
      indicator: 'sample-city-score',
      year: 2020,
      above: '78',
    };
    expect(verdict(bank, score)).toBe('true');
  });
});
