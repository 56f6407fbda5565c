import type { PlaceStep } from '../../../claims/schema/counts.ts';
import { type Content, n, nth, top } from '../content.ts';
import type { ExpectedOf } from '../expected.ts';
import type { Facts } from '../facts.ts';
import { besides, byDepth, type Exceeded, exceeding, isEvery, missed } from '../meanings.ts';
import type { Sense } from '../vocabulary.ts';

/** Who is in the top of as many or more: together those of whom it is equally many. */
export const inMore = (figures: Exceeded, t: Facts): Content => {
  const all = figures.basket.length;
  const most = (atLeast: number, exact = false): Content => {
    if (atLeast < all) return [!exact && 'atLeast', 'entered', n(atLeast)];
    if (all === 1) return ['entered'];
    return all === 2 ? [n(all), 'each', 'entered'] : ['entered', 'all', n(all)];
  };
  return [
    exceeding(figures).map(({ units, atLeast, exact }, index) => [
      t.units(units),
      most(atLeast, exact),
      index === 0 && top(figures.top),
    ]),
    besides(figures, (units, atLeast, isFirst) => ['more', units, most(atLeast), isFirst && top(figures.top)]),
  ];
};

/** In how many something is so, with their names; none has no names. */
const soIn = (keys: readonly string[], t: Facts): Content =>
  keys.length === 0 ? ['none'] : [n(keys.length), t.inList(keys)];

/** Each release with the place before and the place in it, the way between where one is told, and whether others had them too. */
const steps = (of: readonly PlaceStep[], t: Facts, way: Sense | null = null): Content =>
  of.map(({ release, from, to, wasJoint, joint, wasOpen, open }) => [
    t.inList([release]),
    [wasJoint && 'joint', nth(from), wasOpen && 'asListed', way],
    [joint && 'joint', nth(to), open && 'asListed'],
  ]);

/** Of several that are alike only how many they are. */
const oneOrMany = (keys: readonly string[], t: Facts): Content =>
  keys.length === 1 ? [t.inList(keys)] : [n(keys.length)];

/** Where a cluster is ranked in place of the unit. */
const together = (clustered: readonly string[], t: Facts): Content =>
  clustered.length > 0 ? [t.inList(clustered), 'onlyTogether'] : [];

export const counts: ExpectedOf<'counts'> = {
  topCount: (figures, t) => {
    const { unit, top: of, count, basket, within, outside, tiered } = figures;
    const others = missed(figures);
    return [
      [n(basket.length), t.tracked, t.unit(unit)],
      count === 0 ? 'none' : count === basket.length ? ['all', 'entered'] : ['entered', n(count)],
      top(of),
      !(count === basket.length && count >= 3) && t.inList(within),
      count > 0 && others.length > 0 && ['notIn', t.inList(others), top(of)],
      tiered.length > 0 && [t.inList(tiered), 'givesTier'],
      outside.length > 0 && [t.inList(outside), 'doesNotCover'],
      inMore(figures, t),
    ];
  },
  topCountAtLeast: (figures, t) => [
    [
      n(figures.basket.length),
      t.tracked,
      t.unit(figures.unit),
      'atLeast',
      'entered',
      n(figures.count),
      top(figures.top),
    ],
    t.inList(figures.within),
    together(figures.clustered, t),
    figures.unknown.length > 0 && ['unknown', t.inList(figures.unknown), top(figures.top)],
    figures.tiered.length > 0 && [t.inList(figures.tiered), 'givesTier'],
    figures.outside.length > 0 && [t.inList(figures.outside), 'doesNotCover'],
    inMore(figures, t),
  ],
  aheadAcross: ({ unit, other, basket, ahead, behind, level, sameTier, onlyUnit, onlyOther, untold }, t) => {
    const inOrder = (...lists: readonly (readonly string[])[]) => basket.filter(key => lists.flat().includes(key));
    const [leads, trails, only] = [inOrder(ahead, onlyUnit), inOrder(behind, onlyOther), inOrder(onlyUnit, onlyOther)];
    const apart: Content = only.length > 0 ? [t.inList(only), 'notListed'] : [];
    const everywhere = isEvery(leads, basket) ? 'ahead' : isEvery(trails, basket) ? 'behind' : null;
    if (everywhere) return [[n(basket.length), t.tracked, t.unit(unit), 'each'], everywhere, t.unit(other), apart];
    return [
      [n(basket.length), t.tracked, t.unit(unit)],
      ['ahead', t.unit(other), soIn(leads, t)],
      ['behind', soIn(trails, t)],
      level.length > 0 && ['joint', soIn(level, t)],
      apart,
      sameTier.length > 0 && ['sameTier', soIn(sameTier, t)],
      untold.length > 0 && ['orderUntold', soIn(untold, t)],
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
      if (those.length === keys.length) return ['ofOtherField'];
      return [t.inList(those), 'ofOtherField'];
    };
    // Whoever kept its place has one place, and is in no step.
    const named = (keys: readonly string[], way: Sense): Content => {
      const those = moved.filter(({ release }) => keys.includes(release));
      return those.length > 0 ? steps(those, t, way === 'keptRank' ? null : way) : t.inList(keys);
    };
    const some = (keys: readonly string[], way: Sense): Content =>
      keys.length > 0 ? [way, n(keys.length), named(keys, way), changed(keys)] : [];
    const every = isEvery(up, basket)
      ? 'up'
      : isEvery(down, basket)
        ? 'down'
        : isEvery(same, basket)
          ? 'keptRank'
          : null;
    if (every)
      return [
        [t.unit(unit), n(basket.length), t.tracked],
        ['each', 'sinceBefore', every, named([...up, ...down, ...same], every)],
        changed([...up, ...down, ...same]),
      ];
    return [
      [t.unit(unit), n(basket.length), t.tracked, 'sinceBefore'],
      [some(up, 'up'), some(down, 'down'), some(same, 'keptRank')],
      otherField.length > 0 && ['more', n(otherField.length), 'fieldChanged', steps(otherField, t)],
      tooClose.length > 0 && ['more', n(tooClose.length), 'withinMargin', steps(tooClose, t)],
      sharing.length > 0 && ['more', n(sharing.length), 'sharedOnce', steps(sharing, t)],
      unsure.length > 0 && ['more', n(unsure.length), 'incomparable', steps(unsure, t)],
      untold.length > 0 && [n(untold.length), 'noTwoPlaces'],
    ];
  },
  placesKnown: ({ unit, basket, known, without, tiered, below, clustered, unknown }, t) => {
    const [some, all] = [known.length, basket.length];
    const isPart = some > 0 && some < all;
    return [
      isPart ? [n(all), t.tracked, t.unit(unit)] : [t.unit(unit), n(all), t.tracked],
      some === 0 ? 'none' : [!isPart && 'all', 'hasRecordedPlace', isPart && soIn(known, t)],
      without.length > 0 && [t.inList(without), 'givesNone'],
      tiered.length > 0 && [t.inList(tiered), 'givesTier'],
      below.length > 0 && ['notIn', byDepth(below).map(({ depth, keys }) => [t.inList(keys), top(depth)])],
      together(clustered, t),
      unknown.length > 0 && unknown.length < all && [oneOrMany(unknown, t), 'notRecorded'],
    ];
  },
  aheadIn: ({ unit, other, ahead, behind }, t) => {
    const start = [t.rankingOf(ahead[0] ?? behind[0] ?? ''), t.unit(unit)];
    if (behind.length === 0) return [...start, t.labels(ahead), 'each', 'ahead', t.unit(other)];
    if (ahead.length === 0) return [...start, t.labels(behind), 'each', 'behind', t.unit(other)];
    return [...start, t.labels(ahead), 'ahead', t.unit(other), t.labels(behind), 'behind'];
  },
};
