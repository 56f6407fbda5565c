import { describe, expect, it } from 'vitest';
import { isKnownThroughout as derivedThroughout } from '../../lambdas/audit/derive/restated.ts';
import { createRows, isWholeList } from '../../lambdas/audit/derive/rows.ts';
import { isTrue } from '../../lambdas/claims/claim.ts';
import { isKnownThroughout } from '../../lambdas/claims/judge/correction.ts';
import type { Query } from '../../lambdas/claims/schema/kinds.ts';
import { noticeQueries } from '../../lambdas/findings/select/notices.ts';
import { releaseKey } from '../../lambdas/records/release.ts';
import { objection } from '../audit/objection.ts';
import { tell } from '../support/told.ts';
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

  it('gives a city the row of a cluster that stands for it, and the cluster none of the city', () => {
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
    expect(read.rankStatus('london', 'r/2021')).toMatchObject({ kind: 'ranked', rank: 2 });
    expect(read.rankStatus('greater-london', 'r/2021')).toMatchObject({ kind: 'inCluster', cluster: 'london' });
    const entered = (unit: string) => verdictOf(both.ask({ kind: 'enteredTop', unit, release: 'r/2022', top: 3 }));
    for (const unit of ['london', 'greater-london'])
      expect(read.rankStatus(unit, 'r/2022')).toMatchObject({ kind: 'ranked', rank: 3 });
    expect(entered('london')).toBe('false: wasIn');
    expect(entered('greater-london')).toBe('withhold: inCluster');
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
    const status = made.view().rankStatus('kyiv', 'r/2022');
    expect(status).toMatchObject({ kind: 'below', depth: 2, whole: true });
    expect(isWholeList(createRows(made.dataset()), 'r/2022')).toBe(true);
    // It rests on the first printing too, in which all four had a place.
    const counted = status.kind === 'below' ? status.counted : [];
    expect(counted.filter(({ unit }) => unit === 'oslo').map(({ vintage }) => vintage)).toEqual([2, 1]);
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

describe('a cluster that bears the name of one city', () => {
  const made = world()
    .cluster('rome-area', { members: ['rome', 'ostia'], standsFor: 'rome' })
    .ranking('r', {
      kinds: ['city', 'cluster'],
      releases: [
        { id: '2020', previous: 'first', listedTo: 3, universe: 3, places: { bonn: 1, rome: 2, oslo: 3 } },
        { id: '2021', listedTo: 3, universe: 3, places: { 'rome-area': 1, bonn: 2, oslo: 3 } },
        { id: '2022', listedTo: 3, universe: 3, places: { rome: 1, bonn: 2, oslo: 3 } },
      ],
    });
  const both = (query: Query): string => {
    const claim = made.ask(query);
    if (claim.verdict === 'true') expect(objection(made.dataset(), query, claim.figures)).toBeNull();
    return verdictOf(claim);
  };

  it('is not given the place of the city where the city itself is ranked', () => {
    const query: Query = { kind: 'position', unit: 'rome-area', release: 'r/2022' };
    expect(tell(made, query)).toMatchObject({
      claim: { verdict: 'withhold', reason: { code: 'inCluster', cluster: 'rome' } },
      en: expect.stringMatching(/^The .* ranks Rome itself; .*Rome Area has no place there\.$/),
      zh: expect.stringMatching(/排名的是rome本身，rome-area在其中没有名次。$/),
    });
    expect(
      objection(made.dataset(), query, { unit: 'rome-area', release: 'r/2022', rank: 1, universe: 3 }),
    ).not.toBeNull();
    for (const kind of ['leader', 'bestRank', 'held', 'moved', 'enteredTop', 'leftTop', 'removed'] as const)
      expect(
        both({ kind, unit: 'rome-area', release: 'r/2022', ...(kind.endsWith('Top') ? { top: 2 } : {}) } as Query),
      ).not.toBe('true');
    expect(both({ kind: 'overtook', unit: 'bonn', others: ['rome-area'], release: 'r/2022' })).not.toBe('true');
  });

  it('counts for the city where it is ranked, and is told as what was ranked', () => {
    const query: Query = { kind: 'clusterPlace', unit: 'rome', release: 'r/2021' };
    expect(both({ kind: 'leader', unit: 'rome', release: 'r/2021' })).toBe('true');
    expect(both({ kind: 'leader', unit: 'rome-area', release: 'r/2021' })).toBe('true');
    expect(both(query)).toBe('true');
    expect(tell(made, query).en).toMatch(/Rome was ranked as part of the Rome Area, which ranked first as a whole\.$/);
    expect(both({ kind: 'clusterPlace', unit: 'rome', release: 'r/2022' })).toBe('false: notInCluster');
    expect(both({ kind: 'clusterPlace', unit: 'rome-area', release: 'r/2022' })).toBe('withhold: notInCluster');
  });

  it('is noticed beside whatever is told of the city', () => {
    const noticed = (query: Query) => {
      const claim = made.ask(query);
      return isTrue(claim) ? noticeQueries(made.view(), claim) : claim.verdict;
    };
    const notice = { kind: 'clusterPlace', unit: 'rome', release: 'r/2021' };
    expect(noticed({ kind: 'leader', unit: 'rome', release: 'r/2021' })).toEqual([notice]);
    expect(noticed({ kind: 'moved', unit: 'rome', release: 'r/2021' })).toEqual([notice]);
    expect(noticed({ kind: 'overtaken', unit: 'bonn', others: ['rome'], release: 'r/2021' })).toEqual([notice]);
    expect(noticed({ kind: 'leader', unit: 'rome-area', release: 'r/2021' })).toEqual([]);
    expect(noticed({ kind: 'leader', unit: 'rome', release: 'r/2022' })).toEqual([]);
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
