import { type Content, n, nth } from '../content.ts';
import type { ExpectedOf } from '../expected.ts';
import type { Facts } from '../facts.ts';
import type { Sense } from '../vocabulary.ts';

export const comparisons: ExpectedOf<'comparisons'> = {
  standingAcross: ({ unit, basket, ahead, behind, neither }, t) => {
    const those = (ids: readonly string[]): Content => [ids.length === 0 ? 'none' : n(ids.length), t.units(ids)];
    return [
      ['oneByOne', n(basket.length), t.tracked, t.unit(unit)],
      ['moreAhead', those(ahead)],
      ['moreBehind', those(behind)],
      neither.length > 0 && [those(neither), 'neitherMore'],
    ];
  },
  orderInBoth: ({ release, domestic, units, theirs }, t) => [
    ['asRecorded', n(units.length), 'focus:', 'both', t.release(release), t.release(domestic)],
    units.join() === theirs.join()
      ? ['sameOrder', t.units(units)]
      : ['inFormer', t.units(units), 'inLatter', t.units(theirs)],
  ],
  orderAgreement: ({ release, against, both, tau }, t) => [
    ['asRecorded', n(both), t.nouns(release, both), 'both', t.release(release), t.release(against)],
    ['agreeBy', n(tau), 'tauB'],
  ],
  themes: ({ unit, best, lowest }, t) => [
    ['asRecorded', t.unit(unit)],
    themed('bestPlaced', best, t),
    themed('leastPlaced', lowest, t),
  ],
};

const themed = (
  how: Sense,
  {
    releases,
    ranks,
    shared,
    open,
    median,
  }: {
    readonly releases: readonly string[];
    readonly ranks: readonly number[];
    readonly shared: readonly string[];
    readonly open: readonly string[];
    readonly median: string;
  },
  t: Facts,
): Content => [
  [how, t.theme(releases[0] ?? ''), 'medianPlace', n(median)],
  releases.map((key, index) => [
    shared.includes(key) && 'joint',
    nth(ranks[index] ?? 0),
    open.includes(key) && 'asListed',
    t.inList([key]),
  ]),
];
