import { describe, expect, it } from 'vitest';
import { selectInput } from '../../lambdas/claims/edition-input.ts';
import { createView } from '../../lambdas/claims/view.ts';
import { canonicalJson } from '../../lambdas/records/canonical.ts';
import type { EditionDefinition } from '../../lambdas/records/report.ts';
import { type World, world } from '../support/world.ts';
import { type ReleaseFacts, SOURCE } from '../support/world-rows.ts';

const places = { beijing: 5 };
const read = (so: World): readonly string[] =>
  selectInput(so.dataset(), 'report', '2022').dataset.releases.map(({ ranking, id }) => `${ranking}/${id}`);

/** One release of `r` beside another that is certainly read; the cut-off is 17 February 2023. */
const reads = (release: ReleaseFacts, edition: Partial<EditionDefinition> = {}): boolean =>
  read(
    world()
      .ranking('base', { releases: [{ id: '2022', released: '2022-06-29', places }] })
      .ranking('r', { releases: [release] })
      .edition(edition),
  ).includes(`r/${release.id}`);

describe('the cut-off', () => {
  it('reads what was released by the day, and nothing released later', () => {
    expect(reads({ id: '2022', released: '2023-02-17', places })).toBe(true);
    expect(reads({ id: '2023', released: '2023-02-18', places })).toBe(false);
    expect(reads({ id: '2023', released: '2023-03', places })).toBe(false);
  });

  it('never reads a later release, though the definition names it', () => {
    expect(reads({ id: '2023', released: '2023-02-18', places }, { alsoReads: ['r/2023'] })).toBe(false);
    expect(reads({ id: '2023', released: '2023-03', places }, { basket: ['r/2023'] })).toBe(false);
  });

  it('reads a month or a year that straddles the day only where the definition names the release', () => {
    for (const released of ['2023-02', '2023', 'by 2023-03']) {
      expect(reads({ id: '2022', released, places })).toBe(false);
      expect(reads({ id: '2022', released, places }, { alsoReads: ['r/2022'] })).toBe(true);
    }
    expect(reads({ id: '2022', released: 'by 2023-01', places })).toBe(true);
    expect(reads({ id: '2022', released: '2022', places })).toBe(true);
  });

  it('reads a release of unknown date only where the definition names it', () => {
    expect(reads({ id: '2022', places })).toBe(false);
    const chart = { ranking: 'r', releases: ['2022'], units: ['beijing'] };
    for (const edition of [{ alsoReads: ['r/2022'] }, { basket: ['r/2022'] }, { histories: [chart] }])
      expect(reads({ id: '2022', places }, edition)).toBe(true);
  });

  it('reads the release of a dimension with that of the whole, unless it is certainly later', () => {
    const dimension = (
      whole: Partial<ReleaseFacts>,
      part: Partial<ReleaseFacts>,
      edition: Partial<EditionDefinition>,
    ) =>
      read(
        world()
          .ranking('base', { releases: [{ id: '2022', released: '2022-06-29', places }] })
          .ranking('gci', { releases: [{ id: '2022', places, ...whole }] })
          .ranking('talent', { dimensionOf: 'gci', releases: [{ id: '2022', places, ...part }] })
          .edition(edition),
      ).includes('talent/2022');
    const named = { basket: ['gci/2022'] };
    expect(dimension({ released: '2022-06' }, {}, {})).toBe(true);
    expect(dimension({ released: '2023-03' }, {}, {})).toBe(false);
    expect(dimension({ released: '2022-06' }, { released: '2023-03' }, {})).toBe(false);
    expect(dimension({ released: '2023-03' }, { released: '2022-06' }, {})).toBe(true);
    expect(dimension({}, {}, {})).toBe(false);
    expect(dimension({}, {}, named)).toBe(true);
    expect(dimension({}, { released: '2023-03' }, named)).toBe(false);
  });

  it('keeps a year without a release where a release that is read follows it', () => {
    const eiu = world().ranking('eiu', {
      releases: [
        { id: '2019', released: '2019', places },
        { id: '2020', state: 'not-published' },
        { id: '2021', released: '2021-06', places },
      ],
    });
    expect(read(eiu)).toEqual(['eiu/2019', 'eiu/2020', 'eiu/2021']);
  });

  it('leaves the input as it was when a later release is imported', () => {
    const before = world().ranking('r', { releases: [{ id: '2022', released: '2022-06', places }] });
    const later = { id: '2023', released: '2023-09', places: { tokyo: 1, 'new-city': 2 } };
    const after = world().ranking('r', { releases: [{ id: '2022', released: '2022-06', places }, later] });
    const json = (so: World) => canonicalJson(selectInput(so.dataset(), 'report', '2022'));
    expect(json(after)).toBe(json(before));
  });
});

describe('vintages', () => {
  const corrected = (published: string | null) =>
    world()
      .ranking('r', { releases: [{ id: '2022', released: '2022-06', places: { beijing: 8 } }] })
      .with(dataset => ({
        ...dataset,
        sources: [{ ...SOURCE, id: 'erratum', published }],
        records: dataset.records.flatMap(record => [
          record,
          {
            ...record,
            place: { kind: 'rank' as const, rank: 6 },
            vintage: 2,
            vintageReason: 'corrected',
            source: 'erratum',
          },
        ]),
      }));
  const rank = (published: string | null) =>
    createView(selectInput(corrected(published).dataset(), 'report', '2022')).rankStatus('beijing', 'r/2022');

  it('reads the highest one', () => {
    expect(rank(null)).toMatchObject({ rank: 6 });
    expect(rank('2022-12')).toMatchObject({ rank: 6 });
  });

  it('reads no correction that may have come out after the cut-off by its month or its year', () => {
    const standing = (published: string) =>
      createView(
        selectInput(corrected(published).edition({ cutOff: '2022-12-10' }).dataset(), 'report', '2022'),
      ).rankStatus('beijing', 'r/2022');
    expect(standing('2022-12')).toEqual(standing('2022-12-11'));
    expect(standing('2022')).toEqual(standing('2022-12-11'));
    expect(standing('2022-11')).toEqual(standing('2022-12-10'));
    expect(standing('2022-11')).not.toEqual(standing('2022-12'));
  });

  it('never reads a correction that came out after the cut-off', () => {
    expect(rank('2023-05-01')).toMatchObject({ rank: 8 });
  });
});

describe('refusals', () => {
  const some = world().ranking('r', { releases: [{ id: '2022', released: '2022', places }] });

  it('names the report or the edition that is not defined', () => {
    expect(() => selectInput(some.dataset(), 'annual', '2022')).toThrow(/no report "annual"/);
    expect(() => selectInput(some.dataset(), 'report', '1999')).toThrow(/no edition "1999"/);
  });

  it('makes no edition of nothing, nor without a record of its own release', () => {
    expect(() => selectInput(world().dataset(), 'report', '2022')).toThrow(/No ranking record/);
    expect(() => selectInput(some.report({ ownRanking: 'own' }).dataset(), 'report', '2022')).toThrow(
      /No ranking record is stored for own\//,
    );
  });
});

describe('figures', () => {
  it('are read up to the year of the edition, of the indicators it draws on, from works out by the cut-off', () => {
    const figures = { beijing: { 2021: '1', 2023: '3' } };
    const so = world()
      .ranking('r', { releases: [{ id: '2022', released: '2022', places }] })
      .indicator('gdp', { figures })
      .indicator('area', { figures })
      .edition({ indicators: ['gdp'] });
    const keys = (all: World) =>
      selectInput(all.dataset(), 'report', '2022').dataset.values.map(({ indicator, year }) => `${indicator} ${year}`);
    expect(keys(so)).toEqual(['gdp 2021']);
    const late = so.with(dataset => ({
      ...dataset,
      sources: [{ ...SOURCE, id: 'late', published: '2023-03' }],
      values: dataset.values.map(value => ({ ...value, source: 'late' })),
    }));
    expect(keys(late)).toEqual([]);
  });
});
