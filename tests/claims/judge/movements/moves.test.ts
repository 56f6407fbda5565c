import { describe, expect, it } from 'vitest';
import { objection } from '../../../audit/objection.ts';
import { tell } from '../../../support/told.ts';
import { figuresOf, reasonOf, verdictOf, world } from '../../../support/world.ts';
import type { PlaceText, ReleaseFacts } from '../../../support/world-rows.ts';

const two = (before: Partial<ReleaseFacts>, now: Partial<ReleaseFacts>) =>
  world().ranking('r', {
    releases: [
      { id: '2021', ...before },
      { id: '2022', ...now },
    ],
  });
const release = 'r/2022';

describe('held and moved', () => {
  it('compare a release with the one before: a rise and a fall by the same rule', () => {
    const r = two(
      { listedTo: 3, places: { paris: 3, beijing: 6, seoul: 7 } },
      { listedTo: 3, places: { paris: 3, beijing: 5, seoul: 9 } },
    );
    expect(figuresOf(r.ask({ kind: 'held', unit: 'paris', release }))).toMatchObject({ rank: 3, previous: 'r/2021' });
    expect(figuresOf(r.ask({ kind: 'moved', unit: 'beijing', release }))).toMatchObject({ from: 6, to: 5 });
    expect(figuresOf(r.ask({ kind: 'moved', unit: 'seoul', release }))).toMatchObject({ from: 7, to: 9 });
    expect(verdictOf(r.ask({ kind: 'moved', unit: 'paris', release }))).toBe('false: noMove');
    expect(verdictOf(r.ask({ kind: 'held', unit: 'seoul', release }))).toBe('false: otherRank');
    expect(verdictOf(r.ask({ kind: 'moved', unit: 'beijing', release, places: 2 }))).toBe('false: otherRank');
  });

  it('need an exact place in both: no difference to a band, to below the depth or to nothing on record', () => {
    const r = two(
      { listedTo: 3, places: { tokyo: '101-150', paris: 1 } },
      { places: { tokyo: 92, beijing: 5, paris: 'withdrawn' } },
    );
    const moved = (unit: string) => verdictOf(r.ask({ kind: 'moved', unit, release }));
    expect(moved('tokyo')).toBe('withhold: banded');
    expect(moved('beijing')).toBe('withhold: belowDepth');
    expect(moved('paris')).toBe('false: leftOut');
    expect(verdictOf(two({}, { places: { beijing: 5 } }).ask({ kind: 'moved', unit: 'beijing', release }))).toBe(
      'withhold: notOnRecord',
    );
  });

  it('need a release before that is on record', () => {
    const following = (previous: string | null) =>
      world()
        .ranking('r', { releases: [{ id: '2022', previous, places: { beijing: 5 } }] })
        .ask({ kind: 'moved', unit: 'beijing', release });
    expect(verdictOf(following(null))).toBe('withhold: previousUnknown');
    expect(verdictOf(following('2021'))).toBe('withhold: previousUnknown');
    expect(verdictOf(following('first'))).toBe('withhold: firstRelease');
  });

  it('name the change of method that they go across, and are withheld where only one method is on record', () => {
    const places = { beijing: 5 };
    const breaks = [{ release, previous: 'r/2021' }];
    const changed = (now: number) =>
      two(
        { segment: '29 metrics', listedTo: 5, places },
        { segment: '31 metrics', listedTo: 5, places: { beijing: now } },
      );
    expect(figuresOf(changed(5).ask({ kind: 'held', unit: 'beijing', release }))).toMatchObject({ breaks });
    expect(figuresOf(changed(3).ask({ kind: 'moved', unit: 'beijing', release }))).toMatchObject({ breaks });
    const stated = two({ places }, { segment: '31 metrics', places });
    expect(verdictOf(stated.ask({ kind: 'held', unit: 'beijing', release }))).toBe('withhold: segmentUnknown');
  });

  it('name the year without a release that they step over: EIU 2020', () => {
    const eiu = world().ranking('eiu', {
      releases: [
        { id: '2019', places: { auckland: 12 } },
        { id: '2020', state: 'not-published' },
        { id: '2021', places: { auckland: 1 } },
      ],
    });
    expect(figuresOf(eiu.ask({ kind: 'moved', unit: 'auckland', release: 'eiu/2021' }))).toMatchObject({
      previous: 'eiu/2019',
      skipped: ['eiu/2020'],
    });
  });

  it('give both sizes of a universe that grew: Beijing seventh of 37, then of 43', () => {
    const iec = two(
      { universe: 37, listedTo: 7, places: { beijing: 7 } },
      { universe: 43, listedTo: 7, places: { beijing: 7 } },
    );
    expect(figuresOf(iec.ask({ kind: 'held', unit: 'beijing', release }))).toMatchObject({
      universes: { from: 37, to: 43 },
    });
  });
});

describe('moved in a universe that changed', () => {
  it('says that others were ranked, where the field is as large as it was', () => {
    const swapped = two(
      { listedTo: 4, universe: 4, places: { oslo: 1, paris: 2, tokyo: 3, beijing: 4 } },
      { listedTo: 4, universe: 4, places: { beijing: 1, paris: 2, tokyo: 3, hefei: 4 } },
    );
    const { claim, en, zh } = tell(swapped, { kind: 'moved', unit: 'beijing', release });
    expect(figuresOf(claim)).toMatchObject({ otherField: true, universes: null });
    expect(en).toMatch(/‡\.$/);
    expect(zh).toMatch(/‡。$/);
  });

  it('holds where the direction is the same among the cities ranked in both', () => {
    const r = two(
      { listedTo: 3, universe: 3, places: { paris: 1, tokyo: 2, beijing: 3 } },
      { listedTo: 4, universe: 4, places: { paris: 1, beijing: 2, tokyo: 3, hefei: 4 } },
    );
    expect(verdictOf(r.ask({ kind: 'moved', unit: 'beijing', release }))).toBe('true');
  });

  it('is withheld where only newcomers made the difference', () => {
    const r = two(
      { listedTo: 2, universe: 2, places: { paris: 1, beijing: 2 } },
      { listedTo: 3, universe: 3, places: { hefei: 1, paris: 2, beijing: 3 } },
    );
    expect(verdictOf(r.ask({ kind: 'moved', unit: 'beijing', release }))).toBe('withhold: universeGrew');
  });

  it('is withheld where a city that was ahead may be further down now, unseen', () => {
    // Tokyo fell out of the list, Paris came past: among the cities ranked in both Beijing stays the second.
    const r = two(
      { listedTo: 5, universe: 9, places: { london: 1, tokyo: 2, beijing: 3, paris: 4, seoul: 5 } },
      { listedTo: 4, universe: 10, places: { london: 1, paris: 2, hefei: 3, beijing: 4 } },
    );
    expect(verdictOf(r.ask({ kind: 'moved', unit: 'beijing', release }))).toBe('withhold: universeGrew');
  });

  it('is withheld where a list does not reach down to the city', () => {
    const r = two(
      { listedTo: 1, universe: 2, places: { paris: 1, beijing: 3 } },
      { listedTo: 3, universe: 3, places: { paris: 1, beijing: 2, tokyo: 3 } },
    );
    expect(verdictOf(r.ask({ kind: 'moved', unit: 'beijing', release }))).toBe('withhold: universeGrew');
  });

  it('holds where no order of those who are not listed could undo it: from first, with nobody ahead, behind four', () => {
    const then = { listedTo: 5, universe: 140, places: { auckland: 1, osaka: 2, tokyo: 4, perth: 6, zurich: 7 } };
    const fell = (now: Readonly<Record<string, PlaceText>>, tieRule: 'competition' | 'dense' = 'competition') =>
      world()
        .ranking('r', {
          tieRule,
          releases: [
            { id: '2021', ...then },
            { id: '2022', listedTo: 3, universe: 172, places: now },
          ],
        })
        .ask({ kind: 'moved', unit: 'auckland', release });
    expect(figuresOf(fell({ osaka: 10, tokyo: 17, auckland: 34 }))).toMatchObject({ from: 1, to: 34 });
    expect(verdictOf(fell({ auckland: 34 }))).toBe('withhold: universeGrew');
  });

  it('holds out of a place whose list is not on record, as far as its number tells how many stood before it', () => {
    const rose = (before: number, tieRule: 'competition' | 'dense') =>
      world()
        .ranking('r', {
          tieRule,
          releases: [
            { id: '2021', universe: 10, places: { paris: 1, tokyo: 2, rome: 3, seoul: before } },
            { id: '2022', universe: 9, places: { seoul: 3, paris: 4, tokyo: 5, rome: 6 } },
          ],
        })
        .ask({ kind: 'moved', unit: 'seoul', release });
    // Two at most are ahead now, and three were: each of them is behind.
    expect(verdictOf(rose(5, 'competition'))).toBe('true');
    expect(verdictOf(rose(5, 'dense'))).toBe('withhold: universeGrew');
  });

  describe('where the number after a tie is the next one', () => {
    const then = { bari: 1, bonn: 2, bern: 3, graz: 4, linz: 5, beijing: 6 } as const;
    const lists = (now: Readonly<Record<string, PlaceText>>, listedTo = 6) =>
      world().ranking('r', {
        tieRule: 'dense',
        releases: [
          { id: '2021', listedTo, universe: 6, places: then },
          { id: '2022', listedTo: 2, universe: 6, places: now },
        ],
      });
    const tied = { bari: 1, bonn: 1, bern: 1, graz: 1, linz: 1, beijing: 2 } as const;
    const asked = (so: ReturnType<typeof lists>, unit: string) => verdictOf(so.ask({ kind: 'moved', unit, release }));

    it('is withheld of a better number with as many ahead as before', () => {
      expect(asked(lists(tied), 'beijing')).toBe('withhold: placesRunOn');
      // Four stood ahead of it in fifth place, and nobody does now.
      expect(asked(lists(tied), 'linz')).toBe('true');
    });

    it('is told by the numbers of the publisher where the records do not reach to those ahead', () => {
      expect(asked(lists(tied, 3), 'beijing')).toBe('true');
    });

    it('is counted with those of whom nobody can tell, over rankings', () => {
      const across = lists(tied).ask({ kind: 'movesAcross', unit: 'beijing', basket: [release] });
      expect(verdictOf(across)).toBe('withhold: movesUntold');
    });
  });
});

describe('overtook', () => {
  /** International Exchange Centers Index 2024: Hong Kong passes Singapore and Seoul. */
  const iec = two(
    { places: { 'new-york': 4, singapore: 5, seoul: 6, 'hong-kong': 7, zurich: 2, vienna: 1 } },
    { places: { 'hong-kong': 5, singapore: 6, seoul: 7, 'new-york': 4, zurich: 2, vienna: 2 } },
  );
  const overtook = (unit: string, others: readonly string[], rank?: number) =>
    iec.ask({ kind: 'overtook', unit, others: [...others], release, ...(rank ? { rank } : {}) });

  it('holds where the city was behind each, is ahead of each, and rose', () => {
    expect(figuresOf(overtook('hong-kong', ['seoul', 'singapore'], 5))).toMatchObject({
      others: ['singapore', 'seoul'],
      total: 2,
      rank: 5,
    });
  });

  it('counts a city that is named twice once', () => {
    expect(figuresOf(overtook('hong-kong', ['seoul', 'seoul']))).toMatchObject({ others: ['seoul'], total: 1 });
  });

  it('is false of drawing level, of another rank, of those who were ahead or still are', () => {
    expect(verdictOf(overtook('zurich', ['vienna']))).toBe('false: notAhead');
    expect(verdictOf(overtook('hong-kong', ['singapore'], 4))).toBe('false: otherRank');
    expect(verdictOf(overtook('hong-kong', ['new-york']))).toBe('false: notAhead');
    expect(verdictOf(overtook('new-york', ['singapore']))).toBe('false: notBehind');
  });

  it('is withheld of a city that did not rise, or where a rival is not on record', () => {
    const fell = two({ places: { paris: 1, beijing: 2 } }, { places: { paris: 5, beijing: 2 } });
    const asked = { kind: 'overtook', unit: 'beijing', release } as const;
    expect(verdictOf(fell.ask({ ...asked, others: ['paris'] }))).toBe('withhold: othersFell');
    expect(verdictOf(fell.city('rome').ask({ ...asked, others: ['rome'] }))).toBe('withhold: notOnRecord');
  });

  it('is withheld of a city whose own score, where it is on record, is no better than before', () => {
    const scored = (then: string, now: string, direction: 'higher-is-better' | 'lower-is-better') =>
      world()
        .ranking('r', {
          direction,
          releases: [
            { id: '2021', places: { paris: 1, beijing: `2 score ${then}` } },
            { id: '2022', places: { paris: 2, beijing: `1 score ${now}` } },
          ],
        })
        .ask({ kind: 'overtook', unit: 'beijing', others: ['paris'], release });
    expect(verdictOf(scored('70.0', '70.1', 'higher-is-better'))).toBe('true');
    expect(verdictOf(scored('70.1', '70.10', 'higher-is-better'))).toBe('withhold: scoreNotUp');
    expect(verdictOf(scored('70.0', '69.0', 'higher-is-better'))).toBe('withhold: scoreNotUp');
    expect(verdictOf(scored('70.0', '69.0', 'lower-is-better'))).toBe('true');
  });

  it('names three of many, those that stood best before', () => {
    const many = two(
      { places: { beijing: 9, a: 1, b: 2, c: 3, d: 4 } },
      { places: { beijing: 1, a: 2, b: 3, c: 4, d: 5 } },
    );
    expect(
      figuresOf(many.ask({ kind: 'overtook', unit: 'beijing', others: ['d', 'c', 'b', 'a'], release })),
    ).toMatchObject({
      others: ['a', 'b', 'c'],
      total: 4,
    });
  });
});

describe('biggestMove', () => {
  const before = { a: 1, b: 2, c: 3, d: 4, e: 5, f: 20 };
  const up = { kind: 'biggestMove', release, direction: 'up' } as const;

  it('names all who made it, among the cities with a place in both', () => {
    const r = two({ places: before }, { places: { a: 1, b: 2, c: 6, d: 7, e: 3, f: 18, hefei: 4 } });
    expect(figuresOf(r.ask(up))).toMatchObject({ units: ['e', 'f'], places: 2, compared: 6, complete: false });
    expect(figuresOf(r.ask({ ...up, direction: 'down' }))).toMatchObject({ units: ['c', 'd'], places: 3 });
  });

  it('speaks of all ranked in both only where both lists are whole', () => {
    const now = { a: 3, b: 1, c: 2, d: 6, e: 4, f: 5 };
    const whole = { listedTo: 6, universe: 6 };
    const told = (earlier: Partial<ReleaseFacts>) =>
      two({ places: { ...before, f: 6 }, ...earlier }, { places: now, ...whole }).ask({ ...up, direction: 'down' });
    expect(figuresOf(told(whole))).toMatchObject({ complete: true });
    expect(figuresOf(told({ listedTo: 6 }))).toMatchObject({ complete: false });
    expect(figuresOf(told({ listedTo: 6, universe: 7 }))).toMatchObject({ complete: false, again: { places: 2 } });
  });

  it('speaks of those with a known place alone where a band is all that is known of one, who may have moved as far', () => {
    const whole = { listedTo: 6, universe: 6 };
    const made = two(
      { places: { ...before, f: '6+' }, ...whole },
      { places: { a: 3, b: 1, c: 2, d: 6, e: 4, f: 5 }, ...whole },
    );
    const { claim, en } = tell(made, { ...up, direction: 'down' });
    expect(figuresOf(claim)).toMatchObject({ units: ['a', 'd'], compared: 5, complete: false });
    expect(en).toContain('among the five cities with a known place in both');
    expect(objection(made.dataset(), claim.query, { ...figuresOf(claim), complete: true })).toMatch(/complete/);
  });

  it('is withheld where the field changed and who rose most rose because of those that left', () => {
    const places = { a: 1, b: 2, c: 3, x: 4, y: 5, d: 6, e: 7 };
    const left = (then: Partial<ReleaseFacts>) =>
      two({ places, listedTo: 7, ...then }, { places: { a: 1, b: 2, c: 3, d: 4, e: 5 }, listedTo: 5, universe: 5 }).ask(
        up,
      );
    expect(verdictOf(left({ universe: 7 }))).toBe('withhold: universeGrew');
    expect(verdictOf(left({}))).toBe('withhold: universeGrew');
  });

  it('is told with both counts unless both lists are whole and hold the same', () => {
    const facts = (size: number): Partial<ReleaseFacts> => ({ listedTo: size, universe: size });
    const then = { places: { a: 1, b: 2, c: 3, d: 4, e: 5, f: 6 }, ...facts(6) };
    const now = { places: { f: 1, x: 2, a: 3, y: 4, b: 5, z: 6, c: 7, e: 8, d: 9 }, ...facts(9) };
    expect(figuresOf(two(then, now).ask(up))).toMatchObject({
      units: ['f'],
      places: 5,
      again: { units: ['f'], places: 5 },
    });
    expect(figuresOf(two(then, now).ask({ ...up, direction: 'down' }))).toMatchObject({
      units: ['d'],
      places: 5,
      again: { units: ['d'], places: 2 },
    });
    const partly = two(then, { ...now, listedTo: 8, universe: 10 });
    expect(figuresOf(partly.ask(up))).toMatchObject({ complete: false, again: { units: ['f'], places: 5 } });
    const swapped = two(then, { places: { f: 1, a: 2, b: 3, c: 4, d: 5, x: 6 }, ...facts(6) });
    expect(figuresOf(swapped.ask(up))).toMatchObject({ units: ['f'], compared: 5, again: { units: ['f'], places: 4 } });
    expect(figuresOf(two(then, { ...then, places: { f: 1, a: 2, b: 3, c: 4, d: 5, e: 6 } }).ask(up))).toMatchObject({
      again: null,
    });
  });

  it('is withheld of fewer than five, of steps of one place, and of nothing on record', () => {
    expect(reasonOf(two({ places: { a: 1, b: 2 } }, { places: { a: 2, b: 1 } }).ask(up))).toEqual({
      code: 'tooFewInBoth',
      release: 'r/2022',
      previous: 'r/2021',
      have: 2,
      need: 5,
    });
    const calm = two({ places: before }, { places: { ...before, a: 2, b: 1 } });
    expect(verdictOf(calm.ask(up))).toBe('withhold: smallMoves');
    expect(reasonOf(two({ places: before }, {}).ask(up))).toMatchObject({ code: 'tooFewInBoth', have: 0 });
    const first = world().ranking('r', { releases: [{ id: '2022', previous: 'first', places: before }] });
    expect(verdictOf(first.ask(up))).toBe('withhold: firstRelease');
    expect(verdictOf(two({ places: before, segment: 'old' }, { places: before }).ask(up))).toBe(
      'withhold: segmentUnknown',
    );
  });
});
