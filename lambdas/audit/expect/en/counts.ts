import type { PlaceStep } from '../../../claims/schema/counts.ts';
import { type Content, n, nth, top } from '../content.ts';
import type { ExpectedOf } from '../expected.ts';
import type { Facts } from '../facts.ts';
import { besides, byDepth, type Exceeded, exceeding, howMany, isEvery, missed } from '../meanings.ts';
import type { Meaning } from '../piece.ts';

/** All of one or two: the one, both; null of any other number. */
const wholeOf = (some: number, all: number): Meaning | null =>
  some === all && (all === 1 || all === 2) ? (all === 2 ? 'both' : n(all)) : null;

/** In how many of all: in all, in so many, or in so many for certain. */
const most = (atLeast: number, all: number, exact = false): Content => [
  wholeOf(atLeast, all) ?? [atLeast === all ? 'all' : !exact && 'atLeast', n(atLeast)],
];

/** Who is in all of them too, beside one of whom that is told. */
const alsoInAll = ({ above, aboveBesides }: Exceeded, t: Facts): Content =>
  above.length > 0 || aboveBesides !== null
    ? ['alsoInAll', t.units(above.map(({ unit }) => unit)), aboveBesides !== null && [n(aboveBesides.units), 'others']]
    : [];

/** Who is in the top of as many or more: together those of whom it is equally many. */
export const inMore = (figures: Exceeded, t: Facts): Content => [
  exceeding(figures).map(({ units, atLeast, exact }, index) => [
    t.units(units),
    index === 0 && top(figures.top),
    most(atLeast, figures.basket.length, exact),
  ]),
  besides(figures, (units, atLeast, isFirst) => [
    units,
    'others',
    isFirst && top(figures.top),
    most(atLeast, figures.basket.length),
  ]),
];

const some = (keys: readonly string[], t: Facts): Content => [
  keys.length === 0 ? 'none' : n(keys.length),
  t.inList(keys),
];

/** Of several that are alike only how many they are. */
const oneOrMany = (keys: readonly string[], t: Facts): Content =>
  keys.length === 1 ? [t.inList(keys)] : [n(keys.length)];

/** Each release with the place before and the place in it, and whether others had them too. */
const steps = (of: readonly PlaceStep[], t: Facts): Content =>
  of.map(({ release, from, to, wasJoint, joint, wasOpen, open }) => [
    t.inList([release]),
    [wasJoint && 'joint', nth(from), wasOpen && 'asListed'],
    [joint && 'joint', nth(to), open && 'asListed'],
  ]);

/** Where a cluster is ranked in place of the unit. */
const together = (clustered: readonly string[], t: Facts): Content =>
  clustered.length > 0 ? [t.inList(clustered), 'onlyTogether'] : [];

export const counts: ExpectedOf<'counts'> = {
  topCount: (figures, t) => {
    const { unit, top: of, count, basket, within, outside, tiered } = figures;
    const others = missed(figures);
    return [
      [t.unit(unit), count === 0 && 'notIn', top(of)],
      wholeOf(count, basket.length) ?? [count > 0 && howMany(count, basket.length), n(basket.length)],
      t.tracked,
      !(count === basket.length && count >= 3) && t.inList(within),
      count > 0 && others.length > 0 && ['notIn', top(of), t.inList(others)],
      tiered.length > 0 && [t.inList(tiered), 'givesTier'],
      outside.length > 0 && [t.inList(outside), 'doesNotCover'],
      count === basket.length ? alsoInAll(figures, t) : inMore(figures, t),
    ];
  },
  topCountAtLeast: (figures, t) => [
    [t.unit(figures.unit), top(figures.top), 'atLeast', n(figures.count), n(figures.basket.length), t.tracked],
    t.inList(figures.within),
    together(figures.clustered, t),
    figures.unknown.length > 0 && [top(figures.top), t.inList(figures.unknown), 'notRecorded'],
    figures.tiered.length > 0 && [t.inList(figures.tiered), 'givesTier'],
    figures.outside.length > 0 && [t.inList(figures.outside), 'doesNotCover'],
    inMore(figures, t),
  ],
  aheadAcross: ({ unit, other, basket, ahead, behind, level, sameTier, onlyUnit, onlyOther, untold }, t) => {
    const inOrder = (...lists: readonly (readonly string[])[]) => basket.filter(key => lists.flat().includes(key));
    const [leads, trails, only] = [inOrder(ahead, onlyUnit), inOrder(behind, onlyOther), inOrder(onlyUnit, onlyOther)];
    const apart: Content = only.length > 0 ? [t.inList(only), 'notListed'] : [];
    const everywhere = isEvery(leads, basket) ? 'ahead' : isEvery(trails, basket) ? 'behind' : null;
    if (everywhere) return [['each', n(basket.length), t.tracked, t.unit(unit)], everywhere, t.unit(other), apart];
    return [
      [n(basket.length), t.tracked, t.unit(unit)],
      ['ahead', t.unit(other), some(leads, t)],
      ['behind', some(trails, t)],
      level.length > 0 && ['level', some(level, t)],
      apart,
      sameTier.length > 0 && [some(sameTier, t), 'sameTier'],
      untold.length > 0 && [some(untold, t), 'orderUntold'],
    ];
  },
  movesAcross: (
    { unit, basket, up, down, same, moved, otherField, tooClose, sharing, unsure, untold, ofOtherField },
    t,
  ) => {
    // Where all of them ranked others their names are not told again.
    const changed = (keys: readonly string[]): Content => {
      const those = keys.filter(key => ofOtherField.includes(key));
      if (those.length === 0) return [];
      return those.length === keys.length ? ['ofOtherField'] : ['ofOtherField', t.inList(those)];
    };
    // Whoever kept its place has one place, and is in no step.
    const named = (keys: readonly string[]): Content => {
      const those = moved.filter(({ release }) => keys.includes(release));
      return those.length > 0 ? steps(those, t) : t.inList(keys);
    };
    const way = isEvery(up, basket) ? 'up' : isEvery(down, basket) ? 'down' : isEvery(same, basket) ? 'keptRank' : null;
    if (way)
      return [
        [t.unit(unit), way, 'each', n(basket.length), t.tracked],
        'sinceBefore',
        named([...up, ...down, ...same]),
        changed([...up, ...down, ...same]),
      ];
    const ways = (
      [
        ['up', up],
        ['down', down],
        ['keptRank', same],
      ] as const
    ).filter(([, keys]) => keys.length > 0);
    return [
      t.unit(unit),
      ways.map(([sense, keys], at) => [
        sense,
        at === 0
          ? [wholeOf(keys.length, basket.length) ?? [n(keys.length), n(basket.length)], t.tracked, 'sinceBefore']
          : n(keys.length),
        named(keys),
        changed(keys),
      ]),
      otherField.length > 0 && [n(otherField.length), 'fieldChanged', steps(otherField, t)],
      tooClose.length > 0 && [n(tooClose.length), 'withinMargin', steps(tooClose, t)],
      sharing.length > 0 && [n(sharing.length), 'sharedOnce', steps(sharing, t)],
      unsure.length > 0 && [n(unsure.length), 'incomparable', steps(unsure, t)],
      untold.length > 0 && [n(untold.length), 'unknown'],
    ];
  },
  placesKnown: ({ unit, basket, known, without, tiered, below, clustered, unknown }, t) => {
    const [some, all] = [known.length, basket.length];
    return [
      t.unit(unit),
      some === 0 ? 'none' : 'hasRecordedPlace',
      some === 0 ? n(all) : some < all ? [n(some), n(all)] : all === 2 ? 'both' : n(all),
      t.tracked,
      some < all && t.inList(known),
      without.length > 0 && [t.inList(without), 'givesNone'],
      tiered.length > 0 && [t.inList(tiered), 'givesTier'],
      below.length > 0 && ['notIn', byDepth(below).map(({ depth, keys }) => [top(depth), t.inList(keys)])],
      together(clustered, t),
      unknown.length > 0 && unknown.length < all && [oneOrMany(unknown, t), 'notRecorded'],
    ];
  },
  aheadIn: ({ unit, other, ahead, behind }, t) => {
    const start = [t.rankingOf(ahead[0] ?? behind[0] ?? ''), t.unit(unit)];
    if (behind.length === 0) return [...start, 'ahead', t.unit(other), 'each', t.labels(ahead)];
    if (ahead.length === 0) return [...start, 'behind', t.unit(other), 'each', t.labels(behind)];
    return [...start, 'ahead', t.unit(other), t.labels(ahead), 'behind', t.labels(behind)];
  },
};
