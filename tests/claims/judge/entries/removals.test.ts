import { describe, expect, it } from 'vitest';
import { figuresOf, reasonOf, verdictOf, type World, world } from '../../../support/world.ts';
import type { PlaceText, ReleaseFacts } from '../../../support/world-rows.ts';

const two = (then: PlaceText | undefined, now: PlaceText | undefined, facts: Partial<ReleaseFacts> = {}) =>
  world()
    .city('kyiv')
    .ranking('eiu', {
      releases: [
        { id: '2021', places: then === undefined ? {} : { kyiv: then } },
        { id: '2022', places: now === undefined ? {} : { kyiv: now }, ...facts },
      ],
    });
/** The same with a note beside the latest record: why there is none. */
const noted = (so: World): World =>
  so.with(rows => ({
    ...rows,
    records: rows.records.map(row =>
      row.release === '2022' ? { ...row, note: 'Not surveyed because of the war' } : row,
    ),
  }));

describe('removed', () => {
  const removed = (so: World) => so.ask({ kind: 'removed', unit: 'kyiv', release: 'eiu/2022' });

  it('needs a status and its reason: Kyiv was not surveyed in 2022', () => {
    expect(figuresOf(removed(noted(two(165, 'not-in-universe'))))).toMatchObject({
      previous: 'eiu/2021',
      status: 'not-in-universe',
      reason: 'Not surveyed because of the war',
    });
    expect(figuresOf(removed(noted(two('151+', 'withdrawn'))))).toMatchObject({ status: 'withdrawn' });
    expect(verdictOf(removed(two(165, 'not-in-universe')))).toBe('withhold: noReason');
  });

  it('needs no more than that its publisher took it out', () => {
    expect(figuresOf(removed(two(165, 'withdrawn')))).toMatchObject({ status: 'withdrawn', reason: null });
  });

  it('stands across a method break: nothing is compared', () => {
    expect(verdictOf(removed(noted(two(165, 'not-in-universe', { segment: 'new' }))))).toBe('true');
  });

  it('is false of who is covered now or was not before', () => {
    expect(verdictOf(removed(two(165, 160)))).toBe('false: stillCovered');
    expect(verdictOf(removed(two(165, 'unranked')))).toBe('false: stillCovered');
    expect(verdictOf(removed(noted(two('not-in-universe', 'not-in-universe'))))).toBe('false: notCovered');
  });

  it('is never concluded from an absent row', () => {
    expect(verdictOf(removed(two(165, undefined)))).toBe('withhold: notOnRecord');
    expect(verdictOf(removed(two(165, undefined, { listedTo: 170 })))).toBe('withhold: notOnRecord');
    expect(verdictOf(removed(noted(two(undefined, 'not-in-universe'))))).toBe('withhold: notOnRecord');
    expect(verdictOf(removed(noted(two(165, 'not-in-universe', { previous: null }))))).toBe(
      'withhold: previousUnknown',
    );
  });
});

describe('returnedToRanking', () => {
  const years = (...places: readonly (PlaceText | undefined)[]) =>
    world()
      .city('kyiv')
      .ranking('eiu', {
        releases: places.map((place, index) => ({
          id: String(2021 + index),
          places: place === undefined ? {} : { kyiv: place },
          segment: String(index),
        })),
      });
  const back = (...places: readonly (PlaceText | undefined)[]) =>
    years(...places).ask({ kind: 'returnedToRanking', unit: 'kyiv', release: `eiu/${2020 + places.length}` });

  it('is not new and is compared with nothing: Kyiv, not surveyed in 2022, 165th in 2023', () => {
    expect(figuresOf(back(140, 'not-in-universe', 165))).toMatchObject({ last: 'eiu/2021', previous: 'eiu/2022' });
    expect(figuresOf(back(140, 'withdrawn', 'not-in-universe', 165))).toMatchObject({ previous: 'eiu/2023' });
    const kyiv = world().ranking('eiu', {
      releases: [
        { id: '2021', places: { kyiv: 140 } },
        { id: '2022', places: { kyiv: 'not-in-universe' } },
        { id: '2023', places: { kyiv: 165 } },
      ],
    });
    const asNew = kyiv.ask({ kind: 'newToRanking', unit: 'kyiv', release: 'eiu/2023' });
    expect(reasonOf(asNew)).toEqual({ code: 'stillCovered', unit: 'kyiv', release: 'eiu/2021' });
  });

  it('says of the release before whether it was withdrawn from it or outside of its field', () => {
    expect(figuresOf(back(140, 'withdrawn', 165))).toMatchObject({ previous: 'eiu/2022', status: 'withdrawn' });
    expect(figuresOf(back(140, 'not-in-universe', 'withdrawn', 165))).toMatchObject({ status: 'withdrawn' });
    expect(figuresOf(back(140, 'withdrawn', 'not-in-universe', 165))).toMatchObject({ status: 'not-in-universe' });
    expect(figuresOf(back(140, undefined, 'withdrawn', undefined, 165))).toMatchObject({ status: 'withdrawn' });
  });

  it('is proven by any three releases in order, and then does not say when it was covered last', () => {
    expect(figuresOf(back(140, undefined, 'not-in-universe', undefined, 165))).toMatchObject({
      previous: 'eiu/2023',
      last: 'eiu/2021',
      unbroken: false,
    });
    expect(figuresOf(back(140, 'not-in-universe', 165))).toMatchObject({ unbroken: true });
    // Who was covered in between did not come back now for certain.
    expect(verdictOf(back(140, 'not-in-universe', 150, undefined, 165))).toBe('withhold: notOnRecord');
  });

  it('is false of who stayed or is out, and withheld where nobody can tell', () => {
    expect(verdictOf(back(140, 165))).toBe('false: stillCovered');
    expect(verdictOf(back(140, 'not-in-universe'))).toBe('false: notCovered');
    expect(verdictOf(back(undefined, 'not-in-universe', 165))).toBe('withhold: notOnRecord');
    expect(verdictOf(back('not-in-universe', 165))).toBe('withhold: previousUnknown');
    expect(verdictOf(back(140, 'not-in-universe', undefined))).toBe('withhold: notOnRecord');
  });
});
