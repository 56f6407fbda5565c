import type { PlaceStep } from '../../../claims/schema/counts.ts';
import { rankingOf } from '../../../records/release.ts';
import type { Names, Sentences } from '../../language.ts';
import { formats } from '../formats.ts';
import { exceeded, labels, measured, placeAt, unitsCounted } from '../phrases.ts';

const { top, list } = formats;

/** The rankings that do not cover the unit. */
const uncovered = (outside: readonly string[], n: Names): string =>
  outside.length > 0 ? `；${list(outside.map(n.releaseShort))}未将其纳入评价范围` : '';

/** The rankings that classify the unit, and give it no place. */
const inTiers = (tiered: readonly string[], n: Names): string =>
  tiered.length > 0 ? `；${list(tiered.map(n.releaseShort))}给出的是等级` : '';

/** In how many rankings something is so, with their names, which bear brackets of their own; none has no names. */
const soIn = (what: string, keys: readonly string[], n: Names): string =>
  keys.length === 0
    ? `${what}的没有`
    : `${what}的有${measured(keys.length, n.rankingNoun.measureWord)}：${list(keys.map(n.releaseShort))}`;

/** What became of a place: 变为 where nothing is said of its way. */
const BECAME = { 上升: '升至', 下降: '降至', 未变: '变为' } as const;

/**
 * Rankings with the places that a unit had in two releases, set apart by 、 since each is a clause. All places of one
 * sentence are in figures of one style.
 */
const stepsIn = (steps: readonly PlaceStep[], all: readonly PlaceStep[], n: Names, became = '变为'): string => {
  const places = all.flatMap(({ from, to }) => [from, to]);
  return steps
    .map(
      ({ release, from, to, wasJoint, joint, wasOpen, open }) =>
        `${n.releaseShort(release)}由${placeAt(from, wasJoint, wasOpen, places)}${became}${placeAt(to, joint, open, places)}`,
    )
    .join('、');
};

/** Rankings of which the list goes down to the place of the one without the other: further down, or not in them at all. */
const unlisted = (keys: readonly string[], n: Names): string =>
  keys.length === 0 ? '' : `；在${list(keys.map(n.releaseShort))}中，落后一方或名次更靠后，或未纳入评价`;

/** The rankings of which no place is on record: one is named, several are counted. */
const unrecorded = (unknown: readonly string[], n: Names): string =>
  unknown.length === 1
    ? `；在${list(unknown.map(n.releaseShort))}中的名次没有记录`
    : `；其余${measured(unknown.length, n.rankingNoun.measureWord)}的名次没有记录`;

/** The rankings that rank the unit in a cluster, and give it no place of its own. */
const together = (clustered: readonly string[], n: Names): string =>
  clustered.length > 0 ? `；在${list(clustered.map(n.releaseShort))}中仅有合并名次` : '';

/** How far down the rankings are on record that do not hold the unit so far: those known as far down as each other together. */
function beyond(below: readonly { readonly release: string; readonly depth: number }[], n: Names): string {
  if (below.length === 0) return '';
  const depths = [...new Set(below.map(({ depth }) => depth))];
  // 前五 beside 前11名 would mix figures: where one needs Arabic ones, all have them.
  const within = depths.some(depth => /\d/.test(top(depth))) ? (depth: number) => `前${depth}名` : top;
  const each = depths.map(depth => {
    const alike = below.filter(one => one.depth === depth).map(({ release }) => n.releaseShort(release));
    return `${list(alike)}的${within(depth)}`;
  });
  return `；未进入${each.length > 1 ? `${each.slice(0, -1).join('，')}，以及` : ''}${each.at(-1)}`;
}

/** Whether it is so in each of several rankings that are counted over. */
const isEvery = ({ length }: readonly string[], basket: readonly string[]): boolean =>
  length > 1 && length === basket.length;

/** Sentences about in how many rankings or editions. */
export const counts = {
  topCount: (figures, n) => {
    const { unit, top: of, count, basket, within, outside, tiered } = figures;
    const missed = basket.filter(key => ![within, outside, tiered].some(told => told.includes(key)));
    const tracked = `在所跟踪的${unitsCounted(basket.length, n.rankingNoun)}中，${n.unit(unit)}`;
    if (count === 0)
      return `${tracked}均未进入${top(of)}${inTiers(tiered, n)}${uncovered(outside, n)}${exceeded(figures, n.unit, n.rankingNoun)}。`;
    // Where it is in all of three or more, naming each says no more than that.
    const named = count === basket.length && count > 2 ? '' : `：${list(within.map(n.releaseShort))}`;
    const rest = missed.length > 0 ? `；未进入${list(missed.map(n.releaseShort))}的${top(of)}` : '';
    return `${tracked}${count === basket.length ? `全部进入${top(of)}` : `进入其中${measured(count, n.rankingNoun.measureWord)}的${top(of)}`}${named}${rest}${inTiers(tiered, n)}${uncovered(outside, n)}${exceeded(figures, n.unit, n.rankingNoun)}。`;
  },
  topCountAtLeast: (figures, n) => {
    const { unit, top: of, count, basket, within, outside, tiered, clustered, unknown } = figures;
    const open = unknown.length > 0 ? `；无法确认是否进入${list(unknown.map(n.releaseShort))}的${top(of)}` : '';
    return `在所跟踪的${unitsCounted(basket.length, n.rankingNoun)}中，${n.unit(unit)}至少进入其中${measured(count, n.rankingNoun.measureWord)}的${top(of)}：${list(within.map(n.releaseShort))}${together(clustered, n)}${open}${inTiers(tiered, n)}${uncovered(outside, n)}${exceeded(figures, n.unit, n.rankingNoun)}。`;
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
      return `在所跟踪的${unitsCounted(basket.length, n.rankingNoun)}中，${n.unit(unit)}均${isEvery(ahead, basket) ? '领先' : '落后于'}${n.unit(other)}${apart}。`;
    const parts = [
      soIn(`${n.unit(unit)}领先${n.unit(other)}`, ahead, n),
      soIn('落后', behind, n),
      ...(level.length > 0 ? [soIn('并列', level, n)] : []),
    ];
    const alike = sameTier.length > 0 ? `；${soIn('同属一个等级', sameTier, n)}` : '';
    const open = untold.length > 0 ? `；${soIn('先后无法确认', untold, n)}` : '';
    return `在所跟踪的${unitsCounted(basket.length, n.rankingNoun)}中，${parts.join('；')}${apart}${alike}${open}。`;
  },
  movesAcross: (
    { unit, basket, up, down, same, moved, otherField, tooClose, sharing, unsure, untold, ofOtherField },
    n,
  ) => {
    const steps = [...moved, ...otherField, ...tooClose, ...sharing, ...unsure];
    /** Some rankings, with the places where they changed. */
    const named = (keys: readonly string[], what: keyof typeof BECAME): string => {
      const own = moved.filter(({ release }) => keys.includes(release));
      return own.length > 0 ? stepsIn(own, steps, n, BECAME[what]) : list(keys.map(n.releaseShort));
    };
    /** Those of some rankings that ranked others than before: all of them, or by name. */
    const changed = (keys: readonly string[]): string => {
      const others = keys.filter(key => ofOtherField.includes(key));
      if (others.length === 0) return '';
      if (others.length === keys.length) return `（排名对象${keys.length > 1 ? '均' : ''}有变）`;
      return `（其中${list(others.map(n.releaseShort))}排名对象有变）`;
    };
    const all = [
      { keys: up, what: '上升' },
      { keys: down, what: '下降' },
      { keys: same, what: '未变' },
    ] as const;
    const every = all.find(({ keys }) => isEvery(keys, basket));
    const inAll = `${n.unit(unit)}在所跟踪的${unitsCounted(basket.length, n.rankingNoun)}中，名次`;
    if (every) return `${inAll}均较上次发布${every.what}：${named(every.keys, every.what)}${changed(every.keys)}。`;
    const some = (keys: readonly unknown[]): string => measured(keys.length, n.rankingNoun.measureWord);
    const ways = all.flatMap(({ keys, what }) =>
      keys.length > 0 ? [`${what}的有${some(keys)}：${named(keys, what)}${changed(keys)}`] : [],
    );
    const field =
      otherField.length > 0
        ? `；另有${some(otherField)}，排名对象有变，升降无法确认：${stepsIn(otherField, steps, n)}`
        : '';
    const close =
      tooClose.length > 0
        ? `；另有${some(tooClose)}，名次之差在发布方给出的误差范围之内：${stepsIn(tooClose, steps, n)}`
        : '';
    const parted =
      sharing.length > 0 ? `；另有${some(sharing)}，名次相同，仅并列与否有变：${stepsIn(sharing, steps, n)}` : '';
    const apart = unsure.length > 0 ? `；另有${some(unsure)}，两次名次不完全可比：${stepsIn(unsure, steps, n)}` : '';
    const open = untold.length > 0 ? `；其余${some(untold)}没有可比的确切名次` : '';
    return `${inAll}较上次发布${ways.join('；')}${field}${close}${parted}${apart}${open}。`;
  },
  placesKnown: ({ unit, basket, known, without, tiered, below, clustered, unknown }, n) => {
    const [some, all] = [known.length, basket.length];
    const none = without.length > 0 ? `；${list(without.map(n.releaseShort))}未给出名次` : '';
    // That none is on record says of all of them what would be said of each.
    const open = unknown.length > 0 && unknown.length < all ? unrecorded(unknown, n) : '';
    const tracked = `在所跟踪的${unitsCounted(all, n.rankingNoun)}中`;
    const told =
      some > 0 && some < all
        ? `${tracked}，${soIn(`${n.unit(unit)}有名次记录`, known, n)}`
        : `${n.unit(unit)}${tracked}${some === 0 ? `均没有${clustered.length > 0 ? '单独' : ''}名次记录` : '全部有名次记录'}`;
    return `${told}${none}${inTiers(tiered, n)}${beyond(below, n)}${together(clustered, n)}${open}。`;
  },
  aheadIn: ({ unit, other, ahead, behind }, n) => {
    const where = `在${n.ranking(rankingOf(ahead[0] ?? behind[0] ?? ''))}中，${n.unit(unit)}在`;
    if (behind.length === 0) return `${where}${labels(ahead, n)}均领先${n.unit(other)}。`;
    if (ahead.length === 0) return `${where}${labels(behind, n)}均落后于${n.unit(other)}。`;
    return `${where}${labels(ahead, n)}领先${n.unit(other)}，在${labels(behind, n)}落后。`;
  },
} satisfies Sentences<'counts'>;
