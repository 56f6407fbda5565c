import { describe, expect, it } from 'vitest';
import { figuresOf, reasonOf, verdictOf, world } from '../../../support/world.ts';
import type { PlaceText, RankingFacts, ReleaseFacts } from '../../../support/world-rows.ts';

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
const average = (statistic: 'mean' | 'median', more: { readonly top?: number; readonly value?: string } = {}) =>
  ({ kind: 'fieldAverage', release: 'gfci/35', top: 4, statistic, ...more }) as const;

describe('fieldAverage', () => {
  it('is the mean or the median of the scores, to one decimal more than they have', () => {
    expect(figuresOf(gfci(TOP).ask(average('mean')))).toEqual({
      release: 'gfci/35',
      top: 4,
      statistic: 'mean',
      total: 4,
      value: '746.5',
    });
    expect(figuresOf(gfci(TOP).ask(average('median')))).toMatchObject({ value: '742.5' });
    expect(figuresOf(gfci(TOP).ask(average('median', { top: 3 })))).toMatchObject({ value: '743.0' });
    expect(figuresOf(gfci(TOP).ask(average('mean', { top: 3 })))).toMatchObject({ value: '748.3' });
  });

  it('is rounded once, half up: 0.25 to 0.3, and 2/3 to 0.7', () => {
    const four = gfci({ a: '1 score 1', b: '2 score 0', c: '3 score 0', d: '4 score 0' });
    expect(figuresOf(four.ask(average('mean')))).toMatchObject({ value: '0.3' });
    const three = gfci({ a: '1 score 1.0', b: '1 score 1.0', c: '3 score 0.0' });
    expect(figuresOf(three.ask(average('mean', { top: 3 })))).toMatchObject({ value: '0.67' });
  });

  it('counts ties at the last place', () => {
    const tied = gfci({ ...TOP, seoul: '4 score 740' });
    expect(figuresOf(tied.ask(average('mean')))).toMatchObject({ total: 5, value: '745.2' });
    expect(figuresOf(tied.ask(average('median')))).toMatchObject({ total: 5, value: '742.0' });
  });

  it('is false of another value', () => {
    expect(verdictOf(gfci(TOP).ask(average('mean', { value: '746.50' })))).toBe('true');
    expect(reasonOf(gfci(TOP).ask(average('mean', { value: '742.5' })))).toMatchObject({ found: '746.5' });
  });

  it('is withheld where a score, a place or the precision is wanting, or scores and places do not go together', () => {
    const ask = average('mean');
    expect(verdictOf(gfci(TOP, { listedTo: 3 }).ask(ask))).toBe('withhold: notListedTo');
    expect(verdictOf(gfci({ ...TOP, london: 2 }).ask(ask))).toBe('withhold: noScore');
    expect(verdictOf(gfci({ ...TOP, london: '2 score 743.0' }).ask(ask))).toBe('withhold: precision');
    expect(verdictOf(gfci(TOP, {}, { direction: 'lower-is-better' }).ask(ask))).toBe('withhold: scoresContradict');
    expect(verdictOf(gfci({ a: '1 score 2', b: '2 score 1' }).ask(ask))).toBe('withhold: tooFew');
    expect(verdictOf(gfci(TOP).ask({ ...ask, release: 'gfci/36' }))).toBe('withhold: unknownRelease');
  });
});
