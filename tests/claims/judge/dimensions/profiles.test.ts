import { describe, expect, it } from 'vitest';
import type { Query } from '../../../../lambdas/claims/schema/kinds.ts';
import { tell } from '../../../support/told.ts';
import { figuresOf, reasonOf, verdictOf, type World, world } from '../../../support/world.ts';
import type { PlaceText, ReleaseFacts } from '../../../support/world-rows.ts';

interface Part {
  /** The place of Beijing. */
  readonly place?: PlaceText;
  readonly facts?: Partial<ReleaseFacts>;
}

/** An index of forty cities in which Beijing is twentieth, with a list for each of its dimensions. */
const gci = (parts: Readonly<Record<string, Part>>, whole: Part = {}): World =>
  Object.entries(parts).reduce(
    (so, [id, { place, facts }]) =>
      so.ranking(id, {
        dimensionOf: 'gci',
        releases: [{ id: '2022', places: place === undefined ? {} : { beijing: place }, ...facts }],
      }),
    world()
      .city('beijing')
      .ranking('gci', {
        releases: [{ id: '2022', universe: 40, places: { beijing: whole.place ?? 20 }, ...whole.facts }],
      }),
  );
const at = (place: PlaceText, weight?: string): Part => ({ place, facts: weight === undefined ? {} : { weight } });
const FORM: Query = { kind: 'dimensionProfile', unit: 'beijing', release: 'gci/2022' };

/** Nobody can tell whether others hold it too. */
const listed = { joint: false, open: true };

describe('dimensionProfile', () => {
  it('names what stands a fifth of the field from the place overall, in the top or the bottom quarter', () => {
    expect(figuresOf(gci({ influence: at(2), trade: at(21), attraction: at(32) }).ask(FORM))).toEqual({
      unit: 'beijing',
      release: 'gci/2022',
      rank: 20,
      ...listed,
      universe: 40,
      dimensions: 3,
      strengths: [{ ranking: 'influence', rank: 2, ...listed }],
      weaknesses: [{ ranking: 'attraction', rank: 32, ...listed }],
    });
  });

  it('says of each place whether it is shared, and of one that may be that this is open', () => {
    const facts = { listedTo: 40, universe: 40 };
    const whole = (places: ReleaseFacts['places'] = {}) => [{ id: '2022', ...facts, places }];
    const so = world()
      .ranking('gci', { releases: whole({ beijing: 20, paris: 20 }) })
      .ranking('influence', { dimensionOf: 'gci', releases: whole({ beijing: 1, paris: 1 }) })
      .ranking('trade', { dimensionOf: 'gci', releases: whole({ beijing: 3 }) })
      .ranking('air', { dimensionOf: 'gci', releases: [{ id: '2022', universe: 40, places: { beijing: 38 } }] });
    const told = tell(so, FORM);
    expect(figuresOf(told.claim)).toMatchObject({
      joint: true,
      strengths: [{ joint: true }, { joint: false, open: false }],
      weaknesses: [{ joint: false, open: true }],
    });
    expect(told.en).toContain('Beijing (joint 20th of 40 overall)');
    expect(told.en).toContain('strong in INFLUENCE (joint first) and TRADE (third)');
    expect(told.en).toContain('weak in AIR (38th†)');
    expect(told.zh).toContain('总体并列第20位');
    expect(told.zh).toContain('INFLUENCE（并列第一）、TRADE（第三）相对较强，AIR（第38位†）相对较弱');
  });

  it('keeps both thresholds to the place', () => {
    // A quarter of forty is the tenth place; a fifth is eight places.
    const strong = (overall: number, place: number) => verdictOf(gci({ a: at(place) }, { place: overall }).ask(FORM));
    expect([strong(20, 10), strong(20, 11)]).toEqual(['true', 'false: noExtremes']);
    expect([strong(12, 4), strong(12, 5)]).toEqual(['true', 'false: noExtremes']);
    expect([strong(20, 31), strong(20, 30)]).toEqual(['true', 'false: noExtremes']);
    expect([strong(28, 36), strong(28, 35)]).toEqual(['true', 'false: noExtremes']);
  });

  it('is exact where the field does not divide: a fifth of 43 is nine places, its top quarter ends at the tenth', () => {
    const of43 = (overall: number, place: number) =>
      verdictOf(gci({ a: at(place) }, { place: overall, facts: { universe: 43 } }).ask(FORM));
    expect([of43(15, 6), of43(15, 7)]).toEqual(['true', 'false: noExtremes']);
    expect([of43(30, 10), of43(30, 11)]).toEqual(['true', 'false: noExtremes']);
    expect([of43(22, 34), of43(22, 33)]).toEqual(['true', 'false: noExtremes']);
  });

  it('names three at most, the larger difference first, then the larger weight, then by id', () => {
    const parts = { a: at(3), b: at(3, '9.5'), c: at(3, '10'), d: at(1), e: at(10) };
    expect(figuresOf(gci(parts).ask(FORM))).toMatchObject({
      dimensions: 5,
      strengths: [
        { ranking: 'd', rank: 1, ...listed },
        { ranking: 'c', rank: 3, ...listed },
        { ranking: 'b', rank: 3, ...listed },
      ],
      weaknesses: [],
    });
    const low = { a: at(40), b: at(39), c: at(40, '5'), d: at(31) };
    expect(figuresOf(gci(low).ask(FORM))).toMatchObject({
      strengths: [],
      weaknesses: [
        { ranking: 'c', rank: 40, ...listed },
        { ranking: 'a', rank: 40, ...listed },
        { ranking: 'b', rank: 39, ...listed },
      ],
    });
  });

  it('is withheld where no dimension is on record, or how large the field is', () => {
    expect(reasonOf(gci({}).ask(FORM))).toEqual({ code: 'noDimensions', ranking: 'gci' });
    const loose = world().ranking('gci', { releases: [{ id: '2022', places: { beijing: 20 } }] });
    expect(verdictOf(loose.ranking('a', { dimensionOf: 'gci', releases: [] }).ask(FORM))).toBe(
      'withhold: coverageUnknown',
    );
  });

  it('is withheld where the unit has no exact place in the whole', () => {
    const whole = (place: PlaceText) => verdictOf(gci({ a: at(2) }, { place }).ask(FORM));
    expect(whole('11-20')).toBe('withhold: banded');
    expect(whole('unranked')).toBe('false: noRank');
    expect(verdictOf(gci({ a: at(2) }).ask({ ...FORM, unit: 'paris' }))).toBe('withhold: unknownUnit');
    expect(
      verdictOf(
        gci({ a: at(2) })
          .city('paris')
          .ask({ ...FORM, unit: 'paris' }),
      ),
    ).toBe('withhold: notOnRecord');
  });

  it('is withheld where one dimension is wanting, though another would do', () => {
    const with_ = (part: Part) => verdictOf(gci({ a: at(2), b: part }).ask(FORM));
    expect(with_(at('1-10'))).toBe('withhold: banded');
    expect(with_(at('not-collected'))).toBe('withhold: notOnRecord');
    expect(with_({})).toBe('withhold: notOnRecord');
    expect(with_({ facts: { listedTo: 10 } })).toBe('withhold: belowDepth');
    const never = gci({ a: at(2) }).ranking('b', { dimensionOf: 'gci', releases: [{ id: '2021' }] });
    expect(reasonOf(never.ask(FORM))).toEqual({ code: 'unknownRelease', release: 'b/2022' });
  });

  it('is withheld where a dimension is known to rank another field', () => {
    const of = (universe: number, place: number) => reasonOf(gci({ a: { place, facts: { universe } } }).ask(FORM)).code;
    expect(of(39, 2)).toBe('otherField');
    expect(verdictOf(gci({ a: { place: 2, facts: { universe: 40 } } }).ask(FORM))).toBe('true');
    expect(verdictOf(gci({ a: at(41) }).ask(FORM))).toBe('withhold: otherField');
  });

  it('gives nobody of a cluster a place, and no city one among economies', () => {
    const bay = gci({ a: at(2) })
      .cluster('bay', { members: ['beijing'] })
      .ranking('b', { dimensionOf: 'gci', kinds: ['city', 'cluster'], releases: [{ id: '2022', places: { bay: 1 } }] });
    expect(verdictOf(bay.ask(FORM))).toBe('withhold: inCluster');
    const economies = gci({ a: at(2) }).ranking('b', {
      dimensionOf: 'gci',
      kinds: ['economy'],
      releases: [{ id: '2022' }],
    });
    expect(verdictOf(economies.ask(FORM))).toBe('withhold: wrongUnitKind');
  });

  it('rests on every place, on the field, and on the rows that make the lists dimensions', () => {
    const { evidence } = gci({ a: at(2, '60'), b: at(21) }).ask(FORM);
    expect(evidence.map(({ key }) => key)).toEqual([
      'a',
      'a/2022#weight',
      'a/2022/beijing@1',
      'b',
      'b/2022/beijing@1',
      'gci/2022#universeSize',
      'gci/2022/beijing@1',
    ]);
  });
});

describe('dimensionEnds', () => {
  const ENDS: Query = { kind: 'dimensionEnds', unit: 'beijing', release: 'gci/2022' };

  it('names where the place is best and where it is lowest, however near the whole', () => {
    expect(figuresOf(gci({ influence: at(18), trade: at(21), attraction: at(22) }).ask(ENDS))).toEqual({
      unit: 'beijing',
      release: 'gci/2022',
      rank: 20,
      ...listed,
      universe: 40,
      dimensions: 3,
      highest: [{ ranking: 'influence', rank: 18, ...listed }],
      lowest: [{ ranking: 'attraction', rank: 22, ...listed }],
    });
  });

  it('names all that have the one number and the other: nobody picks one of them', () => {
    const parts = { e: at(5), d: at(2), c: at(2), b: at(5), a: at(3) };
    expect(figuresOf(gci(parts).ask(ENDS))).toMatchObject({
      highest: [{ ranking: 'c' }, { ranking: 'd' }],
      lowest: [{ ranking: 'b' }, { ranking: 'e' }],
    });
  });

  it('is false where all have one number: none is the strongest then', () => {
    expect(verdictOf(gci({ a: at(7), b: at(7) }).ask(ENDS))).toBe('false: allLevel');
    expect(verdictOf(gci({ a: at(7) }).ask(ENDS))).toBe('false: allLevel');
  });

  it('is withheld where the publisher says that so many places are no difference', () => {
    const apart = (places: number) =>
      reasonOf(gci({ a: at(7), b: { place: 7 + places, facts: { noisePlaces: 3 } } }).ask(ENDS));
    expect(apart(3)).toEqual({ code: 'withinPlaces', release: 'b/2022', places: 3 });
    expect(verdictOf(gci({ a: at(7), b: { place: 11, facts: { noisePlaces: 3 } } }).ask(ENDS))).toBe('true');
    expect(verdictOf(gci({ a: at(7), b: at(9) }, { facts: { noisePlaces: 2 } }).ask(ENDS))).toBe(
      'withhold: withinPlaces',
    );
  });

  it('is withheld where one dimension is wanting: the lowest could be there', () => {
    const with_ = (part: Part) => verdictOf(gci({ a: at(2), c: at(5), b: part }).ask(ENDS));
    expect(with_({})).toBe('withhold: notOnRecord');
    expect(with_(at('30-40'))).toBe('withhold: banded');
    expect(with_({ facts: { listedTo: 10 } })).toBe('withhold: belowDepth');
    expect(with_({ place: 6, facts: { universe: 39 } })).toBe('withhold: otherField');
    expect(reasonOf(gci({}).ask(ENDS))).toEqual({ code: 'noDimensions', ranking: 'gci' });
  });

  it('rests on every place, not on the two ends alone', () => {
    const { evidence } = gci({ a: at(2), b: at(21), c: at(5) }).ask(ENDS);
    expect(evidence.map(({ key }) => key)).toEqual(
      expect.arrayContaining(['a/2022/beijing@1', 'b/2022/beijing@1', 'c/2022/beijing@1', 'gci/2022/beijing@1']),
    );
  });
});
