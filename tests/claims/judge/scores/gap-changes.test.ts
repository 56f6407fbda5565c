import { describe, expect, it } from 'vitest';
import { figuresOf, reasonOf, verdictOf, world } from '../../../support/world.ts';
import type { PlaceText, RankingFacts, ReleaseFacts } from '../../../support/world-rows.ts';

type Places = Readonly<Record<string, PlaceText>>;

const gfci = (
  [before, after]: readonly [Places, Places],
  then: Partial<ReleaseFacts> = {},
  now: Partial<ReleaseFacts> = {},
  ranking: Partial<RankingFacts> = {},
) =>
  world().ranking('gfci', {
    ...ranking,
    releases: [
      { id: '31', goalposts: 'fixed', places: before, ...then },
      { id: '32', goalposts: 'fixed', places: after, ...now },
    ],
  });
const scores = (singapore: string, hongKong: string): Places => ({
  singapore: `1 score ${singapore}`,
  'hong-kong': `2 score ${hongKong}`,
});
const ask = { kind: 'gapChange', unit: 'singapore', other: 'hong-kong', release: 'gfci/32' } as const;
const WIDER = [scores('740', '738'), scores('743', '739')] as const;

describe('gapChange', () => {
  it('gives both gaps and says which way the lead went', () => {
    expect(figuresOf(gfci(WIDER).ask(ask))).toEqual({
      unit: 'singapore',
      other: 'hong-kong',
      release: 'gfci/32',
      previous: 'gfci/31',
      before: '2',
      now: '4',
      direction: 'widened',
    });
    const closer = gfci([scores('74.10', '73.90'), scores('74.20', '74.10')]);
    expect(figuresOf(closer.ask(ask))).toMatchObject({ before: '0.20', now: '0.10', direction: 'narrowed' });
    expect(verdictOf(closer.ask({ ...ask, direction: 'narrowed' }))).toBe('true');
  });

  it('knows which score is the better one', () => {
    const costs = gfci([scores('20', '31'), scores('20', '35')], {}, {}, { direction: 'lower-is-better' });
    expect(figuresOf(costs.ask(ask))).toMatchObject({ before: '11', now: '15', direction: 'widened' });
  });

  it('is false of an equal gap, of the other direction, and where the unit was not ahead in both', () => {
    expect(verdictOf(gfci([scores('740', '738'), scores('750', '748')]).ask(ask))).toBe('false: noChange');
    const other = gfci(WIDER).ask({ ...ask, direction: 'narrowed' });
    expect(reasonOf(other)).toMatchObject({ code: 'gapWent', direction: 'widened' });
    expect(other.verdict).toBe('false');
    expect(reasonOf(gfci(WIDER).ask({ ...ask, unit: 'hong-kong', other: 'singapore' }))).toMatchObject({
      code: 'notAhead',
      release: 'gfci/32',
    });
    const passed: Places = { singapore: '2 score 738', 'hong-kong': '1 score 740' };
    expect(reasonOf(gfci([passed, scores('743', '739')]).ask(ask))).toMatchObject({
      code: 'notAhead',
      release: 'gfci/31',
    });
    const level: Places = { singapore: '1 score 740', 'hong-kong': '1 score 740' };
    expect(verdictOf(gfci([level, scores('743', '739')]).ask(ask))).toBe('false: equalScores');
  });

  it('is withheld where the scale is not known to be fixed', () => {
    expect(verdictOf(gfci(WIDER, {}, { goalposts: 'other' }).ask(ask))).toBe('withhold: goalpostsMoved');
    for (const bare of ['31', '32']) {
      const loose = gfci(WIDER).with(rows => ({
        ...rows,
        releases: rows.releases.map(row => {
          const { goalposts: _, ...rest } = row;
          return row.id === bare ? rest : row;
        }),
      }));
      expect(reasonOf(loose.ask(ask))).toEqual({ code: 'goalpostsUnknown', release: `gfci/${bare}` });
    }
  });

  it('is withheld without a comparable release before, and without all four scores to one number of decimals', () => {
    const since = (now: Partial<ReleaseFacts>) => verdictOf(gfci(WIDER, {}, now).ask(ask));
    expect(since({ previous: null })).toBe('withhold: previousUnknown');
    expect(since({ previous: 'first' })).toBe('withhold: firstRelease');
    expect(since({ segment: 'new' })).toBe('withhold: segmentUnknown');
    expect(verdictOf(gfci(WIDER, { segment: 'old' }, { segment: 'new' }).ask(ask))).toBe('withhold: methodBreak');
    const four = (before: Places, after: Places) => verdictOf(gfci([before, after]).ask(ask));
    expect(four({ singapore: 1, 'hong-kong': '2 score 738' }, scores('743', '739'))).toBe('withhold: noScore');
    expect(four(scores('740', '738'), { singapore: '1 score 743' })).toBe('withhold: notOnRecord');
    expect(four(scores('740', '738.0'), scores('743', '739'))).toBe('withhold: precision');
    expect(four(scores('740.0', '738.0'), scores('743', '739'))).toBe('withhold: otherPrecision');
    expect(four(scores('738', '740'), scores('743', '739'))).toBe('withhold: scoresContradict');
  });

  it('is withheld where either gap is below the noise that the publisher states for its release', () => {
    expect(verdictOf(gfci(WIDER, { noise: '2.5' }).ask(ask))).toBe('withhold: withinNoise');
    expect(verdictOf(gfci(WIDER, {}, { noise: '4.5' }).ask(ask))).toBe('withhold: withinNoise');
    expect(verdictOf(gfci(WIDER, { noise: '2' }, { noise: '2' }).ask(ask))).toBe('true');
  });

  it('is withheld where the lead changed by less than the noise of either release', () => {
    const small = [scores('740', '736'), scores('743', '738')] as const;
    expect(verdictOf(gfci(small, { noise: '1' }, { noise: '1' }).ask(ask))).toBe('true');
    for (const noise of [[{ noise: '2' }], [{}, { noise: '2' }]] as const)
      expect(reasonOf(gfci(small, ...noise).ask(ask))).toMatchObject({ code: 'changeWithinNoise', noise: '2' });
  });

  it('is not told of units that the ranking does not rank', () => {
    const economies = gfci(WIDER, {}, {}, { kinds: ['economy'] });
    expect(verdictOf(economies.ask(ask))).toBe('withhold: wrongUnitKind');
    expect(verdictOf(gfci(WIDER).ask({ ...ask, other: 'atlantis' }))).toBe('withhold: unknownUnit');
  });
});
