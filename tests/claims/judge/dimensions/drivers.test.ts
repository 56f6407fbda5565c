import { describe, expect, it } from 'vitest';
import type { Query } from '../../../../lambdas/claims/schema/kinds.ts';
import { figuresOf, reasonOf, verdictOf, type World, world } from '../../../support/world.ts';
import type { PlaceText, RankingFacts, ReleaseFacts } from '../../../support/world-rows.ts';

interface List {
  /** Beijing's score in 2021 and in 2022; null where none is on record. */
  readonly scores: readonly [string | null, string | null];
  readonly weight?: string;
  readonly in2021?: Partial<ReleaseFacts>;
  readonly in2022?: Partial<ReleaseFacts>;
  readonly more?: Partial<RankingFacts>;
}

const place = (score: string | null): Readonly<Record<string, PlaceText>> => ({
  beijing: score === null ? 1 : `1 score ${score}`,
});

const list = (so: World, id: string, { scores: [before, after], weight, in2021, in2022, more }: List): World =>
  so.ranking(id, {
    ...more,
    releases: [
      { id: '2021', goalposts: 'fixed', ...(weight ? { weight } : {}), places: place(before), ...in2021 },
      { id: '2022', goalposts: 'fixed', ...(weight ? { weight } : {}), places: place(after), ...in2022 },
    ],
  });

const index = (whole: List, parts: Readonly<Record<string, List>>): World =>
  Object.entries(parts).reduce(
    (so, [id, part]) => list(so, id, { ...part, more: { ...part.more, dimensionOf: 'gci' } }),
    list(world().city('beijing'), 'gci', whole),
  );

const WHOLE: List = { scores: ['70', '74'] };
/** 0.5 · 6.2 = 3.1 and 0.3 · 3 = 0.9 and nothing: four points. */
const PARTS = {
  connectivity: { scores: ['70.0', '76.2'], weight: '50' },
  talent: { scores: ['70', '73'], weight: '30.0' },
  culture: { scores: ['70', '70'], weight: '20' },
} satisfies Readonly<Record<string, List>>;
const FORM = { kind: 'drivenBy', unit: 'beijing', release: 'gci/2022' } satisfies Query;

const without = (part: keyof typeof PARTS, change: Partial<List>) =>
  reasonOf(index(WHOLE, { ...PARTS, [part]: { ...PARTS[part], ...change } }).ask(FORM));

describe('drivenBy', () => {
  it('names the dimension that adds most, with what it adds and what all add', () => {
    expect(figuresOf(index(WHOLE, PARTS).ask(FORM))).toEqual({
      unit: 'beijing',
      release: 'gci/2022',
      previous: 'gci/2021',
      dimension: 'connectivity',
      change: '4',
      contribution: '3.1',
    });
    expect(verdictOf(index(WHOLE, PARTS).ask({ ...FORM, dimension: 'connectivity' }))).toBe('true');
  });

  it('says the same of a fall, with the signs turned', () => {
    const fall = index(
      { scores: ['74', '70'] },
      {
        connectivity: { scores: ['76.2', '70.0'], weight: '50' },
        talent: { scores: ['73', '70'], weight: '30' },
        culture: { scores: ['70', '70'], weight: '20' },
      },
    );
    expect(figuresOf(fall.ask(FORM))).toMatchObject({ change: '-4', contribution: '-3.1' });
  });

  it('counts what goes the other way in the size of all movement, and never names it', () => {
    // +4.0 and -2.0: the first is two thirds of all movement, twice the change.
    const mixed = index(
      { scores: ['50', '52'] },
      { a: { scores: ['50', '58'], weight: '50' }, b: { scores: ['50', '46'], weight: '50' } },
    );
    expect(figuresOf(mixed.ask(FORM))).toMatchObject({ dimension: 'a', change: '2', contribution: '4' });
    expect(reasonOf(mixed.ask({ ...FORM, dimension: 'b' }))).toMatchObject({ code: 'otherDriver', found: 'a' });
  });

  it('is false of a change that no dimension makes up two fifths of', () => {
    // 2.67 of 6.67 is 40.03 percent; 2.66 of 6.66 is 39.94.
    const parts = (first: string): Readonly<Record<string, List>> => ({
      a: { scores: ['50.00', first], weight: '25' },
      b: { scores: ['50', '52'], weight: '25' },
      c: { scores: ['50', '52'], weight: '25' },
      d: { scores: ['50', '50'], weight: '25' },
    });
    const drawn = (first: string) => verdictOf(index({ scores: ['50', '52'] }, parts(first)).ask(FORM));
    expect([drawn('52.67'), drawn('52.66')]).toEqual(['true', 'false: noDriver']);
    expect(drawn('52.00')).toBe('false: noDriver');
  });

  it('is false where two add the same, and where nothing changed', () => {
    const even = index(
      { scores: ['50', '52'] },
      { a: { scores: ['50', '52'], weight: '50' }, b: { scores: ['50', '52.0'], weight: '50' } },
    );
    expect(verdictOf(even.ask(FORM))).toBe('false: noDriver');
    const still = index(
      { scores: ['50', '50'] },
      { a: { scores: ['50', '52'], weight: '50' }, b: { scores: ['50', '48'], weight: '50' } },
    );
    expect(verdictOf(still.ask(FORM))).toBe('false: noChange');
  });

  it('is withheld where a lower score is better in the dimension and a higher one in the whole', () => {
    const { connectivity } = PARTS;
    const turned = { ...connectivity, more: { direction: 'lower-is-better' as const } };
    expect(reasonOf(index(WHOLE, { ...PARTS, connectivity: turned }).ask(FORM))).toEqual({
      code: 'otherDirection',
      ranking: 'connectivity',
      whole: 'gci',
    });
    const turnedWhole = { ...WHOLE, more: { direction: 'lower-is-better' as const } };
    expect(verdictOf(index(turnedWhole, PARTS).ask(FORM))).toBe('withhold: otherDirection');
    const other = { ...PARTS.talent, more: { direction: 'lower-is-better' as const } };
    expect(verdictOf(index(WHOLE, { ...PARTS, talent: other }).ask(FORM))).toBe('true');
  });

  it('is false of another dimension than the one that is asserted', () => {
    const asked = index(WHOLE, PARTS).ask({ ...FORM, dimension: 'talent' });
    expect(reasonOf(asked)).toMatchObject({ code: 'otherDriver', asserted: 'talent', found: 'connectivity' });
    expect(asked.verdict).toBe('false');
  });

  it('is withheld without dimensions, and without a comparable release before', () => {
    expect(reasonOf(index(WHOLE, {}).ask(FORM))).toEqual({ code: 'noDimensions', ranking: 'gci' });
    const since = (in2022: Partial<ReleaseFacts>) => verdictOf(index({ ...WHOLE, in2022 }, PARTS).ask(FORM));
    expect(since({ previous: null })).toBe('withhold: previousUnknown');
    expect(since({ previous: 'first' })).toBe('withhold: firstRelease');
    expect(since({ segment: 'new' })).toBe('withhold: segmentUnknown');
    expect(without('talent', { in2022: { weight: '30', goalposts: 'fixed', segment: 'new' } }).code).toBe(
      'methodBreak',
    );
  });

  it('is withheld where the scale of the whole or of one dimension is not known to be fixed', () => {
    const scaled = (goalposts: string | undefined) => ({ in2022: { ...(goalposts ? { goalposts } : {}) } });
    expect(reasonOf(index({ ...WHOLE, ...scaled('other') }, PARTS).ask(FORM)).code).toBe('goalpostsMoved');
    expect(without('culture', scaled('other'))).toEqual({
      code: 'goalpostsMoved',
      release: 'culture/2022',
      previous: 'culture/2021',
    });
    const loose = (ranking: string, release: string) =>
      index(WHOLE, PARTS).with(rows => ({
        ...rows,
        releases: rows.releases.map(row => {
          const { goalposts: _, ...bare } = row;
          return row.ranking === ranking && row.id === release ? bare : row;
        }),
      }));
    for (const key of ['gci/2021', 'gci/2022', 'talent/2021', 'talent/2022']) {
      const [ranking = '', release = ''] = key.split('/');
      expect(reasonOf(loose(ranking, release).ask(FORM))).toEqual({ code: 'goalpostsUnknown', release: key });
    }
  });

  it('is withheld where a weight is not on record, has changed, or all do not come to a hundred', () => {
    const { weight: _, ...weightless } = PARTS.talent;
    const bare = { ...PARTS, talent: weightless };
    expect(reasonOf(index(WHOLE, bare).ask(FORM))).toEqual({ code: 'weightUnknown', release: 'talent/2022' });
    expect(without('talent', { in2021: { weight: '29' } })).toMatchObject({ code: 'weightsChanged' });
    expect(without('talent', { weight: '29.9' })).toEqual({ code: 'weightsSum', release: 'gci/2022', found: '99.9' });
    // 30 and 30.0 are one weight.
    expect(verdictOf(index(WHOLE, { ...PARTS, talent: { ...PARTS.talent, in2021: { weight: '30' } } }).ask(FORM))).toBe(
      'true',
    );
  });

  it('is withheld where a score or a release of a dimension is not on record', () => {
    expect(reasonOf(index({ scores: [null, '74'] }, PARTS).ask(FORM))).toMatchObject({
      code: 'noScore',
      release: 'gci/2021',
    });
    expect(without('culture', { scores: ['70', null] })).toMatchObject({ code: 'noScore', release: 'culture/2022' });
    const late = index(WHOLE, PARTS).ranking('late', { dimensionOf: 'gci', releases: [{ id: '2022', weight: '1' }] });
    expect(reasonOf(late.ask(FORM))).toEqual({ code: 'unknownRelease', release: 'late/2021' });
    expect(
      verdictOf(
        index(WHOLE, PARTS)
          .city('paris')
          .ask({ ...FORM, unit: 'paris' }),
      ),
    ).toBe('withhold: notOnRecord');
  });

  it('is withheld where the weighted dimensions do not give the published score, in either release', () => {
    expect(reasonOf(index({ scores: ['70', '75'] }, PARTS).ask(FORM))).toMatchObject({
      code: 'notLinear',
      release: 'gci/2022',
    });
    expect(reasonOf(index({ scores: ['69', '74'] }, PARTS).ask(FORM))).toMatchObject({
      code: 'notLinear',
      release: 'gci/2021',
    });
  });

  it('allows for the rounding of all scores, and for no more', () => {
    // Two halves of scores to one decimal: 60.0 with half a tenth for the whole and half a tenth for the parts.
    const published = (score: string) =>
      verdictOf(
        index(
          { scores: ['50.0', score] },
          { a: { scores: ['50.0', '70.0'], weight: '50' }, b: { scores: ['50.0', '50.0'], weight: '50' } },
        ).ask(FORM),
      );
    expect([published('60.1'), published('59.9')]).toEqual(['true', 'true']);
    expect([published('60.2'), published('59.8')]).toEqual(['withhold: notLinear', 'withhold: notLinear']);
    expect([published('60'), published('61')]).toEqual(['true', 'withhold: notLinear']);
  });

  it('is withheld where the published score did not move as its dimensions did', () => {
    const barely = (score: string) =>
      verdictOf(
        index(
          { scores: ['50', score] },
          { a: { scores: ['50.0', '50.4'], weight: '50' }, b: { scores: ['50.0', '50.0'], weight: '50' } },
        ).ask(FORM),
      );
    expect(barely('50')).toBe('withhold: otherWay');
    expect(barely('50.2')).toBe('true');
  });

  it('tells the change of the published score, and what the dimension gives by its own', () => {
    const rounded = index(
      { scores: ['50.0', '50.1'] },
      { a: { scores: ['50.0', '50.4'], weight: '50' }, b: { scores: ['50.0', '50.0'], weight: '50' } },
    );
    expect(figuresOf(rounded.ask(FORM))).toMatchObject({ dimension: 'a', change: '0.1', contribution: '0.2' });
  });

  it('is exact where floats are not: 0.1 and 0.2', () => {
    const fine = index(
      { scores: ['0.30', '0.60'] },
      { a: { scores: ['0.30', '0.50'], weight: '50' }, b: { scores: ['0.30', '0.70'], weight: '50' } },
    );
    expect(figuresOf(fine.ask(FORM))).toMatchObject({ dimension: 'b', change: '0.3', contribution: '0.2' });
  });
});
