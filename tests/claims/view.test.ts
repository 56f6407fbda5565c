import { describe, expect, it } from 'vitest';
import { isKnownThroughout as derivedThroughout } from '../../lambdas/audit/derive/restated.ts';
import { createRows, isWholeList } from '../../lambdas/audit/derive/rows.ts';
import { isKnownThroughout } from '../../lambdas/claims/judge/correction.ts';
import { releaseKey } from '../../lambdas/records/release.ts';
import { reasonOf, verdictOf, world } from '../support/world.ts';

describe('standing', () => {
  const view = world()
    .city('kyiv')
    .cluster('tokyo-yokohama', { members: ['tokyo', 'yokohama'] })
    .cluster('beijing-cluster', { members: ['beijing'], standsFor: 'beijing' })
    .ranking('r', {
      kinds: ['city', 'cluster'],
      releases: [
        { id: '2021', places: { paris: 2 } },
        {
          id: '2022',
          listedTo: 10,
          places: {
            'tokyo-yokohama': 1,
            'beijing-cluster': 3,
            paris: 2,
            rome: '101-150',
            oslo: 'score 61.5',
            bonn: 'unranked',
          },
        },
      ],
    })
    .view();
  const status = (unit: string, release = '2022') => view.rankStatus(unit, `r/${release}`);

  it('tells a rank, a band, a score and a status apart', () => {
    expect(status('paris')).toMatchObject({ kind: 'ranked', rank: 2 });
    expect(status('rome')).toMatchObject({ kind: 'banded', from: 101, to: 150 });
    expect(status('oslo')).toMatchObject({ kind: 'scored' });
    expect(status('bonn')).toMatchObject({ kind: 'status', status: 'unranked' });
  });

  it('gives a city and a cluster that stands for it one row, whichever of the two the release has', () => {
    const both = world()
      .cluster('greater-london', { members: ['london', 'oslo'], standsFor: 'london' })
      .ranking('r', {
        kinds: ['city', 'cluster'],
        releases: [
          { id: '2021', places: { london: 2 }, previous: 'first' },
          { id: '2022', places: { 'greater-london': 3 } },
        ],
      });
    const read = both.view();
    for (const unit of ['london', 'greater-london']) {
      expect(read.rankStatus(unit, 'r/2021')).toMatchObject({ kind: 'ranked', rank: 2 });
      expect(read.rankStatus(unit, 'r/2022')).toMatchObject({ kind: 'ranked', rank: 3 });
      const entered = both.ask({ kind: 'enteredTop', unit, release: 'r/2022', top: 3 });
      expect(verdictOf(entered)).toBe('false: wasIn');
    }
  });

  it('tells below the depth from nothing on record', () => {
    expect(status('kyiv')).toEqual({ kind: 'below', depth: 10, whole: false, counted: [] });
    expect(status('kyiv', '2021')).toEqual({ kind: 'notOnRecord' });
  });

  it('tells who has no place at all from who may have one, where a place is held by nobody', () => {
    const hole = (universe: number) =>
      world()
        .city('kyiv')
        .ranking('r', {
          releases: [{ id: '2022', listedTo: 2, universe, places: { rome: 1, bonn: 2, oslo: 4, paris: 5 } }],
        })
        .view()
        .rankStatus('kyiv', 'r/2022');
    expect(hole(4)).toMatchObject({ kind: 'below', depth: 2, whole: true });
    expect(hole(5)).toMatchObject({ kind: 'below', depth: 2, whole: false });
  });

  it('does not count whom a correction gave a place among the number that were ranked', () => {
    const corrected = (was: 'unranked' | number) =>
      world()
        .city('kyiv')
        .ranking('r', {
          releases: [{ id: '2022', listedTo: 2, universe: 4, places: { rome: 1, bonn: 2, oslo: was, paris: 4 } }],
        })
        .with(dataset => ({
          ...dataset,
          records: dataset.records.flatMap(row =>
            row.unit === 'oslo' ? [row, { ...row, vintage: 2, place: { kind: 'rank' as const, rank: 3 } }] : [row],
          ),
        }));
    for (const [was, whole] of [
      ['unranked', false],
      [4, true],
    ] as const) {
      const made = corrected(was);
      expect(made.view().rankStatus('kyiv', 'r/2022')).toMatchObject({ kind: 'below', depth: 2, whole });
      expect(isWholeList(createRows(made.dataset()), 'r/2022')).toBe(whole);
    }
  });

  it('counts whom a correction left without a place among the number that were ranked', () => {
    const made = world()
      .city('kyiv')
      .ranking('r', {
        releases: [
          { id: '2021', previous: 'first', listedTo: 4, universe: 4, places: { rome: 1, bonn: 2, oslo: 3, paris: 4 } },
          { id: '2022', listedTo: 2, universe: 4, places: { rome: 1, bonn: 2, oslo: 3, paris: 3 } },
        ],
      })
      .with(dataset => ({
        ...dataset,
        records: dataset.records.flatMap(row =>
          row.unit === 'oslo' && row.release === '2022'
            ? [row, { ...row, vintage: 2, place: { kind: 'absent' as const, status: 'unranked' as const } }]
            : [row],
        ),
      }));
    expect(made.view().rankStatus('kyiv', 'r/2022')).toEqual({ kind: 'below', depth: 2, whole: true });
    expect(isWholeList(createRows(made.dataset()), 'r/2022')).toBe(true);
    // Not everybody has a place: three of four, though no number stands empty.
    expect(isKnownThroughout(made.view(), 'r/2022')).toBe(false);
    expect(derivedThroughout(createRows(made.dataset()), 'r/2022')).toBe(false);
    expect(reasonOf(made.ask({ kind: 'breadth', release: 'r/2022' }))).toEqual({
      code: 'takenOut',
      release: 'r/2022',
      found: 3,
      universe: 4,
    });
  });

  it('hides the members of a cluster, except the one city that it stands for', () => {
    expect(status('yokohama')).toMatchObject({ kind: 'inCluster', cluster: 'tokyo-yokohama' });
    expect(status('beijing')).toMatchObject({ kind: 'ranked', rank: 3 });
  });
});

describe('the release before', () => {
  const view = world()
    .ranking('eiu', {
      releases: [
        { id: '2019', previous: 'first' },
        { id: '2020', state: 'not-published' },
        { id: '2021' },
        { id: '2022', previous: 'lost' },
      ],
    })
    .view();
  const beforeIt = (id: string) => {
    const release = view.release(`eiu/${id}`);
    return release ? view.before(release) : null;
  };

  it('is the one that is stored, not the one that has the year before', () => {
    expect(beforeIt('2022')).toEqual({ kind: 'unknown' });
    expect(beforeIt('2019')).toEqual({ kind: 'first' });
  });

  it('steps over a year without a release', () => {
    const found = beforeIt('2021');
    expect(found?.kind === 'release' && [releaseKey(found.release), ...found.skipped.map(releaseKey)]).toEqual([
      'eiu/2019',
      'eiu/2020',
    ]);
  });
});

describe('releases and records', () => {
  it('are read in the order of the sequence, whatever the order of their ids', () => {
    const gfci = world().ranking('gfci', {
      releases: [
        { id: '9', year: 2011, previous: 'first' },
        { id: '10', year: 2011 },
        { id: '11', year: 2012 },
      ],
    });
    expect(
      gfci
        .view()
        .releasesOf('gfci')
        .map(({ id }) => id),
    ).toEqual(['9', '10', '11']);
  });

  it('are read in their highest vintage, best place first', () => {
    const r = world()
      .ranking('r', { releases: [{ id: '2022', places: { paris: 10, rome: 9, oslo: 'score 1' } }] })
      .with(dataset => ({
        ...dataset,
        records: dataset.records.flatMap(record =>
          record.unit === 'paris'
            ? [record, { ...record, vintage: 2, place: { kind: 'rank' as const, rank: 1 } }]
            : [record],
        ),
      }));
    expect(
      r
        .view()
        .recordsOf('r/2022')
        .map(({ unit, vintage }) => `${unit}@${vintage}`),
    ).toEqual(['paris@2', 'rome@1', 'oslo@1']);
  });
});
