import type { PlaceStep } from '../../../claims/schema/counts.ts';
import { rankingOf } from '../../../records/release.ts';
import type { Names, Sentences } from '../../language.ts';
import { formats } from '../formats.ts';
import { alsoInAll, anyOf, either, exceeded, labels, placeOf, someOf, tracked } from '../phrases.ts';

const { count, top, list } = formats;

/** The rankings that do not cover the unit. */
const uncovered = (outside: readonly string[], n: Names): string =>
  outside.length > 0
    ? `; ${list(outside.map(n.releaseShort))} ${outside.length === 1 ? 'does' : 'do'} not cover it`
    : '';

/** The rankings that classify the unit, and give it no place. */
const inTiers = (tiered: readonly string[], n: Names): string =>
  tiered.length > 0
    ? `; ${list(tiered.map(n.releaseShort))} ${tiered.length === 1 ? 'gives' : 'give'} it a tier instead of a place`
    : '';

/** A number of rankings with their names; none has no names. */
const inSome = (keys: readonly string[], n: Names): string =>
  `${keys.length === 0 ? 'none' : `${count(keys.length)} (${list(keys.map(n.releaseShort))})`}`;

/** Rankings with the places that a unit had in two releases. */
const stepsIn = (steps: readonly PlaceStep[], n: Names): string =>
  list(
    steps.map(
      ({ release, from, to, wasJoint, joint, wasOpen, open }) =>
        `${n.releaseShort(release)} (from ${placeOf(from, wasJoint, wasOpen)} to ${placeOf(to, joint, open)})`,
    ),
  );

/** Rankings of which the list goes down to the place of the one without the other: further down, or not in them at all. */
const unlisted = (keys: readonly string[], n: Names): string =>
  keys.length === 0
    ? ''
    : `; in ${list(keys.map(n.releaseShort))} whichever is behind is further down or was not covered`;

/** The rankings of which no place is on record: one is named, several are counted. */
const unrecorded = (unknown: readonly string[], n: Names): string =>
  unknown.length === 1
    ? `; its place in ${list(unknown.map(n.releaseShort))} is not known`
    : `; its places in the other ${count(unknown.length)} are not known`;

/** The rankings that rank the unit in a cluster, and give it no place of its own. */
const together = (clustered: readonly string[], n: Names): string =>
  clustered.length > 0 ? `; in ${list(clustered.map(n.releaseShort))} it is ranked only together with others` : '';

/** How far down the rankings are on record that do not hold the unit so far: those known as far down as each other together. */
function beyond(below: readonly { readonly release: string; readonly depth: number }[], n: Names): string {
  if (below.length === 0) return '';
  const each = [...new Set(below.map(({ depth }) => depth))].map(depth => {
    const alike = below.filter(one => one.depth === depth).map(({ release }) => n.releaseShort(release));
    return `the ${top(depth)} of ${either(alike)}`;
  });
  return `; it is not in ${either(each)}`;
}

/** Whether it is so in each of several rankings that are counted over. */
const isEvery = ({ length }: readonly string[], basket: readonly string[]): boolean =>
  length > 1 && length === basket.length;

/** Sentences about in how many rankings or editions. */
export const counts = {
  topCount: (figures, n) => {
    const { unit, top: of, count: c, basket, within, outside, tiered } = figures;
    const missed = basket.filter(key => ![within, outside, tiered].some(told => told.includes(key)));
    // Where it is in all of three or more, naming each says no more than that.
    const isAll = c === basket.length && c > 2;
    const inside = within.length > 0 && !isAll ? `: ${list(within.map(n.releaseShort))}` : '';
    const others =
      missed.length > 0 && within.length > 0
        ? `; it is not in the ${top(of)} of ${either(missed.map(n.releaseShort))}`
        : '';
    const inThem =
      c === 0
        ? `is not in the ${top(of)} of ${anyOf(basket.length)}`
        : `is in the ${top(of)} of ${someOf(c, basket.length)}`;
    return `${n.unit(unit)} ${inThem} ${tracked(basket, n)}${inside}${others}${inTiers(tiered, n)}${uncovered(outside, n)}${c === basket.length ? alsoInAll(figures, n.unit) : exceeded(figures, n.unit)}.`;
  },
  topCountAtLeast: (figures, n) => {
    const { unit, top: of, count: c, basket, within, outside, tiered, clustered, unknown } = figures;
    const open =
      unknown.length > 0
        ? `; whether it is in the ${top(of)} of ${either(unknown.map(n.releaseShort))} is not known`
        : '';
    return `${n.unit(unit)} is in the ${top(of)} of at least ${count(c)} of the ${count(basket.length)} ${tracked(basket, n)}: ${list(within.map(n.releaseShort))}${together(clustered, n)}${open}${inTiers(tiered, n)}${uncovered(outside, n)}${exceeded(figures, n.unit)}.`;
  },
  aheadAcross: (
    { unit, other, basket, ahead: led, behind: trailed, level, sameTier, onlyUnit, onlyOther, untold },
    n,
  ) => {
    const ahead = basket.filter(key => led.includes(key) || onlyUnit.includes(key));
    const behind = basket.filter(key => trailed.includes(key) || onlyOther.includes(key));
    const apart = unlisted(
      basket.filter(key => onlyUnit.includes(key) || onlyOther.includes(key)),
      n,
    );
    if (isEvery(ahead, basket) || isEvery(behind, basket))
      return `In each of the ${count(basket.length)} ${tracked(basket, n)}, ${n.unit(unit)} is ${isEvery(ahead, basket) ? 'ahead of' : 'behind'} ${n.unit(other)}${apart}.`;
    const shared = level.length > 0 ? `, and level with it in ${inSome(level, n)}` : '';
    const alike = sameTier.length > 0 ? `; in ${inSome(sameTier, n)} the two are in the same tier` : '';
    const open = untold.length > 0 ? `; in ${inSome(untold, n)} the order cannot be determined` : '';
    return `Of the ${count(basket.length)} ${tracked(basket, n)}, ${n.unit(unit)} is ahead of ${n.unit(other)} in ${inSome(ahead, n)}${shared ? ',' : ' and'} behind it in ${inSome(behind, n)}${shared}${apart}${alike}${open}.`;
  },
  movesAcross: (
    { unit, basket, up, down, same, moved, otherField, tooClose, sharing, unsure, untold, ofOtherField },
    n,
  ) => {
    /** Some rankings, with the places where they changed, and which of them ranked others than before: all, or by name. */
    const named = (keys: readonly string[]): string => {
      const others = keys.filter(key => ofOtherField.includes(key));
      const which =
        others.length === keys.length
          ? `, ${keys.length === 1 ? 'where' : 'in each of which'} the field changed`
          : `; the field changed in ${list(others.map(n.releaseShort))}`;
      const steps = moved.filter(({ release }) => keys.includes(release));
      const all = steps.length > 0 ? stepsIn(steps, n) : list(keys.map(n.releaseShort));
      return `${all}${others.length > 0 ? which : ''}`;
    };
    const field =
      otherField.length > 0
        ? `; in ${count(otherField.length)} the field changed, so no rise or fall is certain: ${stepsIn(otherField, n)}`
        : '';
    const close =
      tooClose.length > 0
        ? `; in ${count(tooClose.length)} the difference is within the publisher’s own margin: ${stepsIn(tooClose, n)}`
        : '';
    const parted =
      sharing.length > 0
        ? `; in ${count(sharing.length)} the rank is the same, but shared at one of the two times only: ${stepsIn(sharing, n)}`
        : '';
    const apart =
      unsure.length > 0
        ? `; in ${count(unsure.length)} the two places are not strictly comparable: ${stepsIn(unsure, n)}`
        : '';
    const open = untold.length > 0 ? `; in the other ${count(untold.length)} no exact places can be compared` : '';
    const all = [
      { keys: up, what: 'rose' },
      { keys: down, what: 'fell' },
      { keys: same, what: 'kept its place' },
    ];
    const every = all.find(({ keys }) => isEvery(keys, basket));
    if (every)
      return `${n.unit(unit)} ${every.what} in each of the ${count(basket.length)} ${tracked(basket, n)}, compared with the previous edition: ${named(every.keys)}.`;
    // The first number is told with that of all; those behind it are of the same.
    const ways = all
      .filter(({ keys }) => keys.length > 0)
      .map(({ keys, what }, at) =>
        at > 0
          ? `it ${what} in ${count(keys.length)}: ${named(keys)}`
          : `${what} in ${someOf(keys.length, basket.length)} ${tracked(basket, n)}, compared with the previous edition: ${named(keys)}`,
      );
    return `${n.unit(unit)} ${ways.join('; ')}${field}${close}${parted}${apart}${open}.`;
  },
  placesKnown: ({ unit, basket, known, without, tiered, below, clustered, unknown }, n) => {
    const [some, all] = [known.length, basket.length];
    const which = some > 0 && some < all ? `: ${list(known.map(n.releaseShort))}` : '';
    const none =
      without.length > 0
        ? `; ${list(without.map(n.releaseShort))} ${without.length === 1 ? 'gives' : 'give'} it none`
        : '';
    // That none is on record says of all of them what would be said of each.
    const untold = unknown.length === all ? [] : unknown;
    const open = untold.length > 0 ? unrecorded(untold, n) : '';
    // Of those that rank it in a cluster a place is known, but none that is its own.
    const own = clustered.length > 0 ? ' of its own' : '';
    const told = some === 0 ? `no known place${own} in ${anyOf(all)}` : `a known place in ${someOf(some, all)}`;
    return `${n.unit(unit)} has ${told} ${tracked(basket, n)}${which}${none}${inTiers(tiered, n)}${beyond(below, n)}${together(clustered, n)}${open}.`;
  },
  aheadIn: ({ unit, other, ahead, behind }, n) => {
    const where = `In ${n.ranking(rankingOf(ahead[0] ?? behind[0] ?? ''))}, ${n.unit(unit)} was`;
    if (behind.length === 0) return `${where} ahead of ${n.unit(other)} in each of ${labels(ahead, n)}.`;
    if (ahead.length === 0) return `${where} behind ${n.unit(other)} in each of ${labels(behind, n)}.`;
    return `${where} ahead of ${n.unit(other)} in ${labels(ahead, n)}, and behind in ${labels(behind, n)}.`;
  },
} satisfies Sentences<'counts'>;
