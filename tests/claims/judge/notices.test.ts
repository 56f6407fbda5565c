import { describe, expect, it } from 'vitest';
import { figuresOf, reasonOf, verdictOf, type World, world } from '../../support/world.ts';
import { type PlaceText, type ReleaseFacts, recordOf } from '../../support/world-rows.ts';

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

  it('is false of who stayed or is out, and withheld where nobody can tell', () => {
    expect(verdictOf(back(140, 165))).toBe('false: stillCovered');
    expect(verdictOf(back(140, 'not-in-universe'))).toBe('false: notCovered');
    expect(verdictOf(back(undefined, 'not-in-universe', 165))).toBe('withhold: notOnRecord');
    expect(verdictOf(back('not-in-universe', 165))).toBe('withhold: previousUnknown');
    expect(verdictOf(back(140, 'not-in-universe', undefined))).toBe('withhold: notOnRecord');
  });
});

describe('discontinued', () => {
  const ended = (first?: boolean, last?: boolean) =>
    world()
      .ranking('doing-business', {
        releases: [
          { id: '2019', ...(first === undefined ? {} : { ended: first }) },
          { id: '2020', ...(last === undefined ? {} : { ended: last }) },
        ],
      })
      .ask({ kind: 'discontinued', ranking: 'doing-business' });

  it('rests on the word of the publisher, never on silence', () => {
    expect(figuresOf(ended(undefined, true))).toEqual({ ranking: 'doing-business', last: 'doing-business/2020' });
    expect(verdictOf(ended())).toBe('withhold: endUnknown');
    expect(verdictOf(ended(false, undefined))).toBe('withhold: endUnknown');
    expect(verdictOf(ended(undefined, false))).toBe('false: goesOn');
  });

  it('is withheld where a release follows the last one', () => {
    expect(reasonOf(ended(true, undefined))).toMatchObject({ code: 'goesOn', release: 'doing-business/2020' });
    const unlinked = (last: boolean | undefined, year: number | null) =>
      world()
        .ranking('doing-business', {
          releases: [
            { id: '2019', ended: true },
            { id: 'x', year, previous: null, ...(last === undefined ? {} : { ended: last }) },
          ],
        })
        .ask({ kind: 'discontinued', ranking: 'doing-business' });
    expect(verdictOf(unlinked(undefined, 2020))).toBe('withhold: goesOn');
    expect(verdictOf(unlinked(true, null))).toBe('withhold: goesOn');
    expect(verdictOf(unlinked(undefined, 2018))).toBe('true');
    expect(verdictOf(world().ask({ kind: 'discontinued', ranking: 'x' }))).toBe('withhold: unknownRanking');
  });
});

describe('methodChange', () => {
  const ask = (then: string | undefined, now: string | undefined, previous?: 'first') =>
    world()
      .ranking('kearney', {
        releases: [
          { id: '2023', ...(then ? { segment: then } : {}) },
          { id: '2024', ...(now ? { segment: now } : {}), ...(previous ? { previous } : {}) },
        ],
      })
      .ask({ kind: 'methodChange', release: 'kearney/2024' });

  it('needs both methods on record, and they differ', () => {
    expect(figuresOf(ask('29', '31'))).toEqual({ release: 'kearney/2024', previous: 'kearney/2023' });
    expect(verdictOf(ask('29', '29'))).toBe('false: sameMethod');
    expect(verdictOf(ask('29', undefined))).toBe('withhold: segmentUnknown');
    expect(verdictOf(ask(undefined, '31'))).toBe('withhold: segmentUnknown');
    expect(verdictOf(ask('29', '31', 'first'))).toBe('false: firstRelease');
  });
});

describe('revision', () => {
  const corrected = (first: PlaceText, second: PlaceText, why: string | null = 'Corrected on 2021-09-16') =>
    world()
      .economy('azerbaijan')
      .ranking('db', { kinds: ['economy'], releases: [{ id: '2020', places: { azerbaijan: first } }] })
      .with(rows => ({
        ...rows,
        records: [...rows.records, { ...recordOf('db', '2020', 'azerbaijan', second), vintage: 2, vintageReason: why }],
      }))
      .ask({ kind: 'revision', unit: 'azerbaijan', release: 'db/2020' });

  it('says what it was and what it is: Azerbaijan 2020, 34 to 28', () => {
    const claim = corrected(34, 28);
    expect(figuresOf(claim)).toMatchObject({ of: 'rank', old: '34', corrected: '28', vintage: 2 });
    expect(claim.evidence.map(({ key }) => key)).toEqual(['db/2020/azerbaijan@1', 'db/2020/azerbaijan@2']);
    expect(figuresOf(corrected('7 score 57.1', '7 score 58.0'))).toMatchObject({ of: 'score', corrected: '58.0' });
  });

  it('is withheld without a correction, without its reason, and where no figure changed', () => {
    expect(verdictOf(two(165, 160).ask({ kind: 'revision', unit: 'kyiv', release: 'eiu/2022' }))).toBe(
      'withhold: noRevision',
    );
    expect(verdictOf(corrected(34, 34))).toBe('withhold: noRevision');
    expect(verdictOf(corrected(34, 28, null))).toBe('withhold: noReason');
  });
});

describe('coverage', () => {
  const ask = (facts: Partial<ReleaseFacts>, universe?: number) =>
    world()
      .ranking('iec', { releases: [{ id: '2022', ...facts }] })
      .ask({ kind: 'coverage', release: 'iec/2022', ...(universe ? { universe } : {}) });

  it('says the size of the field and the depth on record', () => {
    expect(figuresOf(ask({ universe: 37, listedTo: 10 }))).toMatchObject({ universe: 37, listedTo: 10, window: null });
    expect(figuresOf(ask({ listedTo: 10 }))).toMatchObject({ universe: null });
    expect(verdictOf(ask({ universe: 37 }, 37))).toBe('true');
    expect(verdictOf(ask({ universe: 37 }, 43))).toBe('false: otherCount');
  });

  it('is withheld where neither is on record, or not the one asserted', () => {
    expect(verdictOf(ask({}))).toBe('withhold: coverageUnknown');
    expect(verdictOf(ask({ listedTo: 10 }, 37))).toBe('withhold: coverageUnknown');
    expect(verdictOf(ask({ state: 'not-published' }))).toBe('withhold: unknownRelease');
  });
});
