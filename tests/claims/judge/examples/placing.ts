import { type Examples, fails, holds, open } from './example.ts';
import { gfci, index } from './published.ts';

/** WIPO's clusters of science and technology; Shenzhen is ranked as a part of one. */
const MEMBERS = ['shenzhen', 'hong-kong', 'guangzhou'];
const CLUSTER = 'shenzhen-hong-kong-guangzhou';
const clusters = (own: 'ranked' | 'as a part' = 'as a part') =>
  index('wipo', {
    kinds: ['city', 'cluster'],
    releases: [
      { id: '2021' },
      {
        id: '2022',
        listedTo: 5,
        universe: 100,
        places: {
          'tokyo-yokohama': 1,
          ...(own === 'ranked' ? { shenzhen: 2 } : { [CLUSTER]: 2 }),
          beijing: 3,
          seoul: 4,
          'san-jose-san-francisco': 5,
        },
      },
    ],
  }).cluster(CLUSTER, { members: MEMBERS });
const partOf = (rank: number, unit = 'shenzhen', release = 'wipo/2022') =>
  ({ kind: 'clusterPlace', unit, release, rank }) as const;

const share = (percent: number) => ({ kind: 'topPercent', unit: 'beijing', release: 'gfci/32', percent }) as const;
const OF_119 = { universe: 119 };

/** A place as that of a cluster, and as a share of the field. */
export const placing = {
  'S48 clusterPlace': {
    holds: holds(clusters(), partOf(2), { unit: 'shenzhen', cluster: CLUSTER, rank: 2, joint: false }),
    fails: fails(clusters(), partOf(3), 'otherRank', { unit: CLUSTER, rank: 2 }),
    open: open(clusters(), partOf(2, 'shenzhen', 'wipo/2021'), 'notOnRecord'),
    // The place of the cluster is never told as that of its member.
    guarded: {
      query: { kind: 'position', unit: 'shenzhen', release: 'wipo/2022', rank: 2 },
      idle: { records: clusters('ranked'), figures: { unit: 'shenzhen', rank: 2 } },
      atWork: {
        records: clusters(),
        answer: { verdict: 'withhold', reason: { code: 'inCluster', unit: 'shenzhen', cluster: CLUSTER } },
      },
    },
  },
  'S51 topPercent': {
    // Eighth of 119 is 6.7 percent of the field.
    holds: holds(gfci({ 32: OF_119 }), share(7), { from: 8, last: 8, universe: 119, joint: false }),
    fails: fails(gfci({ 32: OF_119 }), share(6), 'outsidePercent', { last: 8, universe: 119 }),
    open: open(gfci(), share(7), 'coverageUnknown', { release: 'gfci/32' }),
    // Who shares the place counts too: nine of 119 are more than seven percent.
    guarded: {
      query: share(7),
      idle: { records: gfci({ 32: OF_119 }), figures: { last: 8 } },
      atWork: {
        records: gfci({ 32: { ...OF_119, places: { shenzhen: 8 } } }),
        answer: { verdict: 'false', reason: { code: 'outsidePercent', last: 9, universe: 119 } },
      },
    },
  },
} satisfies Readonly<Record<string, Examples>>;
