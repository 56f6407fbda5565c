import { describe, expect, it } from 'vitest';
import type { Query } from '../../../../lambdas/claims/schema/kinds.ts';
import { figuresOf, reasonOf, verdictOf, world } from '../../../support/world.ts';
import { type PlaceText, type RankingFacts, type ReleaseFacts, recordOf } from '../../../support/world-rows.ts';

const gfci = (
  places: Readonly<Record<string, PlaceText>>,
  facts: Partial<ReleaseFacts> = {},
  ranking: Partial<RankingFacts> = {},
) => world().ranking('gfci', { ...ranking, releases: [{ id: '35', listedTo: 10, places, ...facts }] });
const TOP = {
  'new-york': '1 score 760',
  london: '2 score 743',
  singapore: '3 score 742',
  'hong-kong': '4 score 741',
} as const;
const gap = (unit: string, other: string, more: { readonly gap?: string } = {}): Query => ({
  kind: 'scoreGap',
  unit,
  other,
  release: 'gfci/35',
  ...more,
});

describe('scoreGap', () => {
  it('is exact: Singapore 742, Hong Kong 741', () => {
    expect(figuresOf(gfci(TOP).ask(gap('singapore', 'hong-kong')))).toMatchObject({ gap: '1', sameRank: false });
    const decimals = gfci({ a: '1 score 0.30', b: '2 score 0.10' });
    expect(figuresOf(decimals.ask(gap('a', 'b')))).toMatchObject({ gap: '0.20' });
    expect(verdictOf(gfci(TOP).ask(gap('singapore', 'hong-kong', { gap: '1.0' })))).toBe('true');
  });

  it('knows which way is better, and who shares a place on unequal scores', () => {
    const cheap = gfci({ a: '1 score 20.5', b: '2 score 31.0' }, {}, { direction: 'lower-is-better' });
    expect(figuresOf(cheap.ask(gap('a', 'b')))).toMatchObject({ gap: '10.5', lower: true });
    expect(verdictOf(cheap.ask(gap('b', 'a')))).toBe('false: notAhead');
    const fraction = gfci({ a: '1 score 64.82', b: '1 score 64.80' });
    expect(figuresOf(fraction.ask(gap('a', 'b')))).toMatchObject({ gap: '0.02', sameRank: true });
  });

  it('is false the other way round, of another gap, of equal scores', () => {
    expect(verdictOf(gfci(TOP).ask(gap('hong-kong', 'singapore')))).toBe('false: notAhead');
    expect(reasonOf(gfci(TOP).ask(gap('london', 'hong-kong', { gap: '3' })))).toMatchObject({ found: '2' });
    expect(verdictOf(gfci({ a: '1 score 7', b: '1 score 7' }).ask(gap('a', 'b')))).toBe('false: equalScores');
  });

  it('is withheld without two scores of one precision that go with the places', () => {
    expect(verdictOf(gfci({ a: '1 score 7', b: 2 }).ask(gap('a', 'b')))).toBe('withhold: noScore');
    expect(verdictOf(gfci({ a: '1 score 7.0', b: '2 score 6' }).ask(gap('a', 'b')))).toBe('withhold: precision');
    expect(verdictOf(gfci({ a: '1 score 6', b: '2 score 7' }).ask(gap('b', 'a')))).toBe('withhold: scoresContradict');
    expect(verdictOf(gfci({ a: '1 score 6' }).city('b').ask(gap('a', 'b')))).toBe('withhold: noScore');
    const bay = world()
      .cluster('bay', { members: ['shenzhen'] })
      .ranking('gfci', {
        kinds: ['city', 'cluster'],
        releases: [{ id: '35', places: { bay: '2 score 9', a: '1 score 10' } }],
      });
    expect(verdictOf(bay.ask(gap('a', 'shenzhen')))).toBe('withhold: inCluster');
  });

  it('is withheld below the noise that the publisher states, and then nobody overtakes by it', () => {
    expect(verdictOf(gfci(TOP, { noise: '1.5' }).ask(gap('singapore', 'hong-kong')))).toBe('withhold: withinNoise');
    expect(verdictOf(gfci(TOP, { noise: '1.5' }).ask(gap('new-york', 'london')))).toBe('true');
    const passed = (noise?: string) =>
      world()
        .ranking('gfci', {
          releases: [
            { id: '34', listedTo: 10, places: { singapore: '4 score 740', 'hong-kong': '3 score 741' } },
            { id: '35', listedTo: 10, places: TOP, ...(noise ? { noise } : {}) },
          ],
        })
        .ask({ kind: 'overtook', unit: 'singapore', others: ['hong-kong'], release: 'gfci/35' });
    expect(verdictOf(passed())).toBe('true');
    expect(verdictOf(passed('1'))).toBe('true');
    expect(verdictOf(passed('1.5'))).toBe('withhold: withinNoise');
  });

  it('lets nobody be overtaken who was ahead by less than the noise of the release before', () => {
    const passed = (noise: string) =>
      world()
        .ranking('gfci', {
          releases: [
            { id: '34', listedTo: 10, noise, places: { singapore: '4 score 740', 'hong-kong': '3 score 741' } },
            { id: '35', listedTo: 10, places: { singapore: '3 score 752', 'hong-kong': '4 score 738' } },
          ],
        })
        .ask({ kind: 'overtook', unit: 'singapore', others: ['hong-kong'], release: 'gfci/35' });
    expect(verdictOf(passed('1'))).toBe('true');
    expect(verdictOf(passed('2'))).toBe('withhold: withinNoise');
  });

  it('holds an overtaking back below the noise also where the scores go against the places', () => {
    const upside = (noise?: string) =>
      world()
        .ranking('gfci', {
          releases: [
            { id: '34', places: { a: '2 score 700', b: '1 score 710' } },
            { id: '35', places: { a: '1 score 720', b: '2 score 721' }, ...(noise ? { noise } : {}) },
          ],
        })
        .ask({ kind: 'overtook', unit: 'a', others: ['b'], release: 'gfci/35' });
    expect(verdictOf(upside())).toBe('true');
    expect(verdictOf(upside('2'))).toBe('withhold: withinNoise');
  });
});

describe('withinNoise', () => {
  const within = (unit: string, other: string): Query => ({ kind: 'withinNoise', unit, other, release: 'gfci/35' });

  it('needs a noise that the publisher states', () => {
    expect(verdictOf(gfci(TOP).ask(within('singapore', 'hong-kong')))).toBe('withhold: noNoise');
    const stated = gfci(TOP, { noise: '2' });
    expect(figuresOf(stated.ask(within('hong-kong', 'singapore')))).toMatchObject({ gap: '1', noise: '2' });
    expect(verdictOf(stated.ask(within('london', 'hong-kong')))).toBe('false: aboveNoise');
  });

  it('is withheld of a city beside itself, and beside the cluster that counts for it', () => {
    const stated = gfci(TOP, { noise: '2' }).cluster('greater-london', { members: ['london'] });
    expect(verdictOf(stated.ask(within('london', 'london')))).toBe('withhold: sameRow');
    const named = world()
      .cluster('greater-london', { members: ['london'], standsFor: 'london' })
      .ranking('gfci', {
        kinds: ['city', 'cluster'],
        releases: [{ id: '35', noise: '2', places: { 'greater-london': '2 score 750' } }],
      });
    expect(verdictOf(named.ask(within('london', 'greater-london')))).toBe('withhold: sameRow');
  });
});

describe('fieldSpread', () => {
  const spread = (more: { readonly top?: number; readonly spread?: string } = {}): Query => ({
    kind: 'fieldSpread',
    release: 'gfci/35',
    top: 4,
    ...more,
  });

  it('is the difference between the ends, ties at the last place counted', () => {
    expect(figuresOf(gfci(TOP).ask(spread()))).toEqual({ release: 'gfci/35', top: 4, total: 4, spread: '19' });
    const tied = gfci({ ...TOP, seoul: '4 score 740' });
    expect(figuresOf(tied.ask(spread()))).toMatchObject({ total: 5, spread: '20' });
    expect(reasonOf(gfci(TOP).ask(spread({ spread: '44' })))).toMatchObject({ asserted: '44', found: '19' });
  });

  it('is withheld where a score, a place or the precision is wanting, or the two do not go together', () => {
    expect(verdictOf(gfci(TOP, { listedTo: 3 }).ask(spread()))).toBe('withhold: notListedTo');
    expect(verdictOf(gfci({ ...TOP, london: 2 }).ask(spread()))).toBe('withhold: noScore');
    expect(verdictOf(gfci({ ...TOP, london: '2 score 743.0' }).ask(spread()))).toBe('withhold: precision');
    expect(verdictOf(gfci({ ...TOP, london: '2 score 70' }).ask(spread()))).toBe('withhold: scoresContradict');
    const down = gfci(TOP, {}, { direction: 'lower-is-better' });
    expect(verdictOf(down.ask(spread()))).toBe('withhold: scoresContradict');
    expect(verdictOf(gfci({ a: '1 score 2', b: '2 score 1' }).ask(spread()))).toBe('withhold: tooFew');
  });

  it('is withheld, as an average is, where a city of which only a band is known may be among them', () => {
    const banded = (band: PlaceText) => gfci({ ...TOP, bern: band });
    const mean: Query = { kind: 'fieldAverage', release: 'gfci/35', top: 4, statistic: 'mean' };
    for (const query of [spread(), mean]) {
      expect(verdictOf(banded('4-6').ask(query))).toBe('withhold: banded');
      expect(verdictOf(banded('5-6').ask(query))).toBe('true');
    }
  });

  it('is withheld below the noise that the publisher states', () => {
    expect(verdictOf(gfci(TOP, { noise: '20' }).ask(spread()))).toBe('withhold: spreadWithinNoise');
    expect(verdictOf(gfci(TOP, { noise: '19' }).ask(spread()))).toBe('true');
    expect(verdictOf(gfci(TOP, { noise: '20' }).ask(spread({ spread: '44' })))).toBe('false: otherFigure');
  });

  describe('from one place to another', () => {
    const LIST: Readonly<Record<string, PlaceText>> = {
      ...TOP,
      beijing: '5 score 740',
      zurich: '6 score 737',
      seoul: '7 score 736',
      paris: '8 score 731',
    };
    const range = (from: number, top: number, more: { readonly spread?: string } = {}): Query => ({
      kind: 'fieldSpread',
      release: 'gfci/35',
      from,
      top,
      ...more,
    });

    it('is the difference between who stands at its two ends: eleven points from third to eighth', () => {
      expect(figuresOf(gfci(LIST).ask(range(3, 8, { spread: '11' })))).toEqual({
        release: 'gfci/35',
        from: 3,
        top: 8,
        total: 6,
        spread: '11',
      });
      expect(reasonOf(gfci(LIST).ask(range(3, 8, { spread: '33' })))).toMatchObject({ found: '11' });
      const tied = gfci({ ...LIST, bern: '8 score 730' });
      expect(figuresOf(tied.ask(range(3, 8)))).toMatchObject({ total: 7, spread: '12' });
    });

    it('asks nothing of who stands before it, and all of who stands in it', () => {
      expect(verdictOf(gfci({ ...LIST, london: 2 }).ask(range(3, 8)))).toBe('true');
      expect(verdictOf(gfci({ ...LIST, london: '2 score 70' }).ask(range(3, 8)))).toBe('true');
      expect(verdictOf(gfci({ ...LIST, bern: '1-2' }).ask(range(3, 8)))).toBe('true');
      expect(verdictOf(gfci({ ...LIST, bern: '2-3' }).ask(range(3, 8)))).toBe('withhold: banded');
      expect(verdictOf(gfci({ ...LIST, seoul: 7 }).ask(range(3, 8)))).toBe('withhold: noScore');
      expect(verdictOf(gfci(LIST, { listedTo: 7 }).ask(range(3, 8)))).toBe('withhold: notListedTo');
      expect(verdictOf(gfci(LIST, { noise: '12' }).ask(range(3, 8)))).toBe('withhold: spreadWithinNoise');
      expect(verdictOf(gfci(LIST).ask(range(8, 3)))).toBe('withhold: tooFew');
    });

    it('is withheld where a tie leaves an end of it empty', () => {
      const tied = gfci({ ...LIST, singapore: '2 score 743' });
      expect(reasonOf(tied.ask(range(3, 8)))).toEqual({ code: 'placeEmpty', release: 'gfci/35', rank: 3 });
      expect(verdictOf(tied.ask(range(2, 8)))).toBe('true');
    });

    it('is withheld where a correction took somebody past it', () => {
      const restated = gfci(LIST).with(rows => ({
        ...rows,
        records: [
          ...rows.records,
          { ...recordOf('gfci', '35', 'new-york', '9 score 700'), vintage: 2, vintageReason: 'a slip' },
        ],
      }));
      expect(reasonOf(restated.ask(range(3, 8)))).toMatchObject({ code: 'corrected', unit: 'new-york' });
    });
  });
});
