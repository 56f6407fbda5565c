import { describe, expect, it } from 'vitest';
import { figuresOf, reasonOf, verdictOf, world } from '../../../support/world.ts';
import { type PlaceText, type RankingFacts, type ReleaseFacts, recordOf } from '../../../support/world-rows.ts';

const field = (
  places: Readonly<Record<string, PlaceText>>,
  facts: Partial<ReleaseFacts> = {},
  of: Partial<RankingFacts> = {},
) =>
  world()
    .city('beijing')
    .ranking('gfci', { releases: [{ id: '32', listedTo: 10, universe: 100, places, ...facts }], ...of });
const top = (percent: number) => ({ kind: 'topPercent', unit: 'beijing', release: 'gfci/32', percent }) as const;

describe('topPercent', () => {
  it('is so where the place lies within the share of the field', () => {
    expect(figuresOf(field({ beijing: 10 }).ask(top(10)))).toEqual({
      unit: 'beijing',
      release: 'gfci/32',
      from: 10,
      to: 10,
      joint: false,
      last: 10,
      universe: 100,
      percent: 10,
    });
  });

  it('never rounds: first of 96 is not in the top one percent', () => {
    expect(reasonOf(field({ beijing: 1 }, { universe: 96 }).ask(top(1)))).toMatchObject({
      code: 'outsidePercent',
      last: 1,
      universe: 96,
    });
    expect(verdictOf(field({ beijing: 1 }).ask(top(1)))).toBe('true');
  });

  it('counts those that share the place, and a band to its end', () => {
    expect(verdictOf(field({ beijing: 9, paris: 9 }).ask(top(9)))).toBe('false: outsidePercent');
    expect(figuresOf(field({ beijing: 9, paris: 9 }).ask(top(10)))).toMatchObject({ joint: true, last: 10 });
    expect(figuresOf(field({ beijing: '21-30' }).ask(top(30)))).toMatchObject({ from: 21, to: 30, last: 30 });
    expect(verdictOf(field({ beijing: '21-30' }).ask(top(29)))).toBe('withhold: banded');
    expect(verdictOf(field({ beijing: '21-30' }).ask(top(20)))).toBe('false: outsidePercent');
  });

  it('holds without those too that were taken out after printing', () => {
    const so = field({ beijing: 3, tokyo: 1, oslo: 2, rome: 4, lima: 5, paris: 6 }, { universe: 12, listedTo: 6 }).with(
      rows => ({
        ...rows,
        records: [
          ...rows.records,
          { ...recordOf('gfci', '32', 'paris', 'withdrawn'), vintage: 2, vintageReason: 'a slip' },
        ],
      }),
    );
    expect(verdictOf(so.ask(top(25)))).toBe('withhold: restated');
    expect(verdictOf(so.ask(top(28)))).toBe('true');
  });

  it('is false of a place beyond it, whoever else may share the place', () => {
    const open = field({ beijing: 51 }, { listedTo: 5, universe: 250 });
    expect(reasonOf(open.ask(top(2)))).toMatchObject({ code: 'outsidePercent', last: 51, universe: 250 });
    expect(verdictOf(open.ask(top(20)))).toBe('false: outsidePercent');
    expect(verdictOf(open.ask(top(21)))).toBe('withhold: tieUnknown');
    expect(verdictOf(field({ beijing: 51 }, { listedTo: 5, universe: 50 }).ask(top(2)))).not.toMatch(/^false/);
  });

  it('is withheld without the size of the field, the sharers, the end of a band or a rule of counting', () => {
    const one = world().ranking('gfci', { releases: [{ id: '32', listedTo: 10, places: { beijing: 1 } }] });
    expect(verdictOf(one.ask(top(10)))).toBe('withhold: coverageUnknown');
    expect(verdictOf(field({ beijing: 8 }, { listedTo: 5 }, { tieRule: 'unknown' }).ask(top(10)))).toBe(
      'withhold: tieUnknown',
    );
    expect(verdictOf(field({ beijing: '21+' }).ask(top(50)))).toBe('withhold: banded');
    expect(verdictOf(field({ beijing: '21-30' }, {}, { tieRule: 'dense' }).ask(top(50)))).toBe('withhold: banded');
    expect(verdictOf(field({}, { listedTo: 5 }).ask(top(10)))).toBe('withhold: belowDepth');
  });
});
