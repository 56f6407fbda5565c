import { describe, expect, it, test } from 'vitest';
import { record } from '../../../lambdas/audit/derive/record.ts';
import { createRows } from '../../../lambdas/audit/derive/rows.ts';
import { tell } from '../../support/told.ts';
import { figuresOf, reasonOf, verdictOf, world } from '../../support/world.ts';
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

  it('is false of a series that went on, by the sequence', () => {
    expect(reasonOf(ended(true, undefined))).toMatchObject({ code: 'goesOn', release: 'doing-business/2020' });
    expect(verdictOf(ended(true, undefined))).toBe('false: goesOn');
    expect(verdictOf(ended(true, true))).toBe('withhold: goesOn');
  });

  it('is withheld where a release may follow the last one', () => {
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

test('of a series that goes on under another name it is not told that it was discontinued', () => {
  const renamed = (year: number, series: string) =>
    world()
      .ranking('alpha', { releases: [{ id: '2020', year: 2020, ended: true }] })
      .ranking('new-alpha', { releases: [{ id: 'x', year }] })
      .with(all => ({ ...all, rankings: all.rankings.map(each => ({ ...each, series })) }));
  const anew = renamed(2022, 'alphas');
  const asked = { kind: 'discontinued', ranking: 'alpha' } as const;
  expect(reasonOf(anew.ask(asked))).toMatchObject({ code: 'seriesWentOn', release: 'new-alpha/x' });
  expect(record.discontinued(createRows(anew.dataset()), asked)).toMatch(/another ranking of its series/);
  const { en, zh } = tell(anew, asked);
  expect(en).toContain('is of the same series as');
  expect(zh).toContain('同属一个系列');
  expect(verdictOf(renamed(2019, 'alphas').ask(asked))).toBe('true');
  const own = renamed(2022, 'alphas').with(all => ({
    ...all,
    rankings: all.rankings.map(each => ({ ...each, series: each.id })),
  }));
  expect(verdictOf(own.ask(asked))).toBe('true');
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
    expect(figuresOf(claim)).toMatchObject({ of: 'place', old: { rank: 34 }, corrected: { rank: 28 }, vintage: 2 });
    expect(claim.evidence.map(({ key }) => key)).toEqual(['db/2020/azerbaijan@1', 'db/2020/azerbaijan@2']);
    expect(figuresOf(corrected('7 score 57.1', '7 score 58.0'))).toMatchObject({ of: 'score', corrected: '58.0' });
  });

  it('tells a place that was taken back, made a band or a tier, or given after all', () => {
    const from = (first: PlaceText, second: PlaceText) => figuresOf(corrected(first, second));
    expect(from(1, 'withdrawn')).toMatchObject({
      of: 'place',
      old: { kind: 'rank', rank: 1, joint: false },
      corrected: { kind: 'noPlace', why: 'withdrawn' },
    });
    expect(from('unranked', 1)).toMatchObject({
      of: 'place',
      old: { kind: 'noPlace', why: 'unranked' },
      corrected: { kind: 'rank', rank: 1, joint: false },
    });
    expect(from(12, '11-15')).toMatchObject({ of: 'place', corrected: { kind: 'band', from: 11, to: 15 } });
    expect(from('11-15', '16+')).toMatchObject({ of: 'place', old: { from: 11, to: 15 }, corrected: { from: 16 } });
    expect(from('tier Alpha', 'not-in-universe')).toMatchObject({
      old: { tier: 'Alpha' },
      corrected: { kind: 'noPlace' },
    });
    expect(from('3 score 70', 'score 68')).toMatchObject({
      of: 'place',
      corrected: { kind: 'noPlace', why: 'unranked' },
    });
    expect(from('3 score 70', 3)).toMatchObject({ of: 'score', old: '70', corrected: { kind: 'noScore' } });
  });

  it('tells the first printing and the last word where it was corrected twice', () => {
    const twice = (second: PlaceText, third: PlaceText) =>
      world()
        .economy('azerbaijan')
        .ranking('db', { kinds: ['economy'], releases: [{ id: '2020', places: { azerbaijan: 34 } }] })
        .with(rows => ({
          ...rows,
          records: [
            ...rows.records,
            ...[second, third].map((place, index) => ({
              ...recordOf('db', '2020', 'azerbaijan', place),
              vintage: index + 2,
              vintageReason: 'recount',
            })),
          ],
        }))
        .ask({ kind: 'revision', unit: 'azerbaijan', release: 'db/2020' });
    expect(figuresOf(twice(30, 28))).toMatchObject({
      old: { rank: 34 },
      corrected: { rank: 28 },
      vintage: 3,
      on: null,
    });
    expect(figuresOf(twice('withdrawn', 28))).toMatchObject({ old: { rank: 34 }, corrected: { rank: 28 } });
    expect(verdictOf(twice(30, 34))).toBe('withhold: nothingCorrected');
    expect(verdictOf(twice('withdrawn', 34))).toBe('withhold: nothingCorrected');
  });

  describe('tells a place that others hold too as a joint one', () => {
    /** Two airports share third place as printed; of one of three a place is corrected. */
    const ofThree = (unit: string, second: PlaceText) =>
      world()
        .city('incheon')
        .city('haneda')
        .city('hamad')
        .ranking('quality', { releases: [{ id: '2026', places: { haneda: 3, hamad: 3, incheon: 5 } }] })
        .with(rows => ({
          ...rows,
          records: rows.records.flatMap(row =>
            row.unit === unit
              ? [row, { ...recordOf('quality', '2026', unit, second), vintage: 2, vintageReason: 'a slip' }]
              : [row],
          ),
        }))
        .ask({ kind: 'revision', unit, release: 'quality/2026' });

    it('where the publisher corrects to it with “=”, and not where a number alone came to be the same', () => {
      const incheon = ofThree('incheon', '=3');
      expect(figuresOf(incheon)).toMatchObject({ old: { rank: 5, joint: false }, corrected: { rank: 3, joint: true } });
      expect(incheon.evidence.map(({ key }) => key)).toContain('quality/2026/hamad@1');
      expect(figuresOf(ofThree('incheon', 3))).toMatchObject({ corrected: { rank: 3, joint: false } });
    });

    it('where it was printed so, and the other kept it', () => {
      const haneda = ofThree('haneda', 4);
      expect(figuresOf(haneda)).toMatchObject({ old: { rank: 3, joint: true }, corrected: { rank: 4, joint: false } });
      expect(haneda.evidence.map(({ key }) => key)).toContain('quality/2026/hamad@1');
    });
  });

  it('never denies a correction that is on record', () => {
    expect(verdictOf(corrected('not-collected', 3))).toBe('withhold: correctionUnknown');
    expect(verdictOf(corrected(3, 'not-collected'))).toBe('withhold: correctionUnknown');
    expect(verdictOf(corrected('unranked', 'unranked'))).toBe('withhold: nothingCorrected');
    const places: readonly PlaceText[] = [
      1,
      4,
      '4-6',
      '7+',
      'tier A',
      'unranked',
      'withdrawn',
      'not-in-universe',
      '2 score 9',
    ];
    for (const first of places)
      for (const second of places) expect(verdictOf(corrected(first, second))).not.toBe('withhold: noRevision');
  });

  it('is withheld without a correction, without its reason, and where no figure changed', () => {
    expect(verdictOf(two(165, 160).ask({ kind: 'revision', unit: 'kyiv', release: 'eiu/2022' }))).toBe(
      'withhold: noRevision',
    );
    expect(verdictOf(corrected(34, 34))).toBe('withhold: nothingCorrected');
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
    expect(verdictOf(ask({ state: 'not-published' }))).toBe('false: notPublished');
  });
});
