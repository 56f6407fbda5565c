import { Big } from 'big.js';
import type { KindOf } from '../../claims/schema/kinds.ts';
import { asserted, type Derivations, firstOf, type Refusal, unless } from './derivation.ts';
import { decimalsOf } from './exact.ts';
import { comparedWith, type HeldPlace, heldIn, isNoPlace, misplaced, noPlace, unlessCompared } from './guards.ts';
import { findRelease, type Rows, rankOf, sizeOf } from './rows.ts';
import { changedByNoise, isLower, otherScale, scoreOf } from './score-gaps.ts';
import { isComparable } from './sequence.ts';

/** A dimension of a ranking, and its release of the same id. */
interface Dimension {
  readonly ranking: string;
  readonly release: string;
}

/** Every dimension that the ranking of a release has on record. */
function dimensionsOf(rows: Rows, key: string): readonly Dimension[] {
  const [whole, id] = key.split('/');
  return rows.dataset.rankings
    .filter(({ dimensionOf }) => dimensionOf === whole)
    .map(({ id: ranking }) => ({ ranking, release: `${ranking}/${id}` }));
}

/** Its share of the whole, in percent; null where none is on record. */
const weightOf = (rows: Rows, release: string): string | null => findRelease(rows, release)?.weight?.value ?? null;

interface Place extends Dimension, HeldPlace {
  /** By how many places it is better than the whole; below zero for worse. */
  readonly better: number;
  readonly weight: string;
}

/** The larger difference first, then the larger weight, then the id. */
function foremost(all: readonly Place[]): readonly (HeldPlace & { readonly ranking: string })[] {
  return [...all]
    .sort(
      (a, b) =>
        Math.abs(b.better) - Math.abs(a.better) || new Big(b.weight).cmp(a.weight) || (a.ranking < b.ranking ? -1 : 1),
    )
    .slice(0, 3)
    .map(({ ranking, rank, joint, open }) => ({ ranking, rank, joint, open }));
}

/** A field of the same size wherever one is on record: else a place in it says something else. */
function wrongDimension(rows: Rows, unit: string, { release }: Dimension, universe: number): Refusal | null {
  const size = sizeOf(rows, release) ?? universe;
  return (
    misplaced(rows, unit, release) ??
    unless(size === universe, `compares places of ${universe} with places of ${size} in ${release}`) ??
    unless(rankOf(rows, unit, release) !== null, noPlace(unit, release))
  );
}

/** A dimension in both releases: its weight, and the unit's scores in it. */
interface Part {
  readonly ranking: string;
  readonly weight: string;
  readonly then: string;
  readonly now: string;
}

/** One part, or words that say why there is none. */
function partOf(rows: Rows, unit: string, { ranking, release }: Dimension, previous: string): Part | Refusal {
  const before = `${ranking}/${previous.split('/')[1]}`;
  const [earlier, weight] = [weightOf(rows, before), weightOf(rows, release)];
  const [then, now] = [scoreOf(rows, unit, before), scoreOf(rows, unit, release)];
  const wrong =
    misplaced(rows, unit, release) ??
    misplaced(rows, unit, before) ??
    unless(isComparable(rows, release, before), `compares ${release} with ${before} across a break`) ??
    otherScale(rows, before, release);
  if (wrong !== null) return wrong;
  if (earlier === null || weight === null || !new Big(earlier).eq(weight))
    return `needs one weight of ${ranking} in both releases`;
  return then && now ? { ranking, weight, then, now } : `needs the scores of ${unit} in ${ranking} in both releases`;
}

/** The last digit that was printed: how far the unrounded figure may be off, doubled. */
const lastDigit = (score: string): Big => new Big(`1e-${decimalsOf(score)}`);

/** Whether the weighted scores make up the published one, as far as their rounding lets anybody tell. */
function addsUp(parts: readonly Part[], which: 'then' | 'now', whole: string): boolean {
  const zero = new Big(0);
  const sum = parts.reduce((so, part) => so.plus(new Big(part.weight).times(part[which])), zero);
  const slack = parts.reduce(
    (so, part) => so.plus(new Big(part.weight).times(lastDigit(part[which]))),
    lastDigit(whole).times(100),
  );
  // Everything in hundredths, and doubled, so that nothing is divided.
  return sum.minus(new Big(whole).times(100)).abs().times(2).lte(slack);
}

/** A hundred times what a dimension gave to the change of the whole. */
const given = ({ weight, then, now }: Part): Big => new Big(weight).times(new Big(now).minus(then));

const hundredth = (amount: Big): string => amount.times('0.01').toFixed();

/** Of those with the sign of the change the largest, alone, and at least two fifths of all that was given; else why not. */
function driverOf(parts: readonly Part[], change: Big): Part | Refusal {
  const all = parts.reduce((so, part) => so.plus(given(part).abs()), new Big(0));
  const [driver, rival] = parts
    .filter(part => given(part).times(change).gt(0))
    .sort((a, b) => given(b).abs().cmp(given(a).abs()));
  if (!driver) return 'explains a change of nothing';
  return (
    unless(
      !rival || given(rival).abs().lt(given(driver).abs()),
      `names one dimension, and ${driver.ranking} and ${rival?.ranking} gave as much`,
    ) ??
    unless(
      given(driver).abs().times(5).gte(all.times(2)),
      `names a dimension, and ${driver.ranking}, the largest, gave less than two fifths`,
    ) ??
    driver
  );
}

/** What stands behind the place and the score of an index. */
export const dimensions: Derivations<KindOf<'dimensions'>> = {
  /** S26: a fifth of the field away from the place in the whole, and in the first or in the last quarter. */
  dimensionProfile: (rows, { unit, release }) => {
    const all = dimensionsOf(rows, release);
    const [universe, rank] = [sizeOf(rows, release), rankOf(rows, unit, release)];
    if (universe === null) return `needs the size of the field of ${release}, which is not on record`;
    if (rank === null) return noPlace(unit, release);
    const places = all.map(each => {
      const own = heldIn(rows, unit, each.release);
      return { ...each, ...own, better: rank - own.rank, weight: weightOf(rows, each.release) ?? '0' };
    });
    const strengths = places.filter(each => 5 * each.better >= universe && 4 * each.rank <= universe);
    const weaknesses = places.filter(
      each => -5 * each.better >= universe && 4 * (universe - each.rank + 1) <= universe,
    );
    return (
      misplaced(rows, unit, release) ??
      firstOf(all, each => wrongDimension(rows, unit, each, universe)) ??
      unless(strengths.length + weaknesses.length > 0, 'finds neither a strength nor a weakness') ?? {
        unit,
        release,
        ...heldIn(rows, unit, release),
        universe,
        dimensions: all.length,
        strengths: foremost(strengths),
        weaknesses: foremost(weaknesses),
      }
    );
  },

  /** S26b: the smallest number and the largest among the places in all dimensions, each with everything that has it. */
  dimensionEnds: (rows, { unit, release }) => {
    const all = dimensionsOf(rows, release);
    const universe = sizeOf(rows, release);
    if (universe === null) return `needs the size of the field of ${release}, which is not on record`;
    if (rankOf(rows, unit, release) === null) return noPlace(unit, release);
    const places = all
      .map(({ ranking, release: own }) => ({ ranking, ...heldIn(rows, unit, own) }))
      .sort((a, b) => a.rank - b.rank || (a.ranking < b.ranking ? -1 : 1));
    const [first, last] = [places.at(0)?.rank ?? 0, places.at(-1)?.rank ?? 0];
    return (
      misplaced(rows, unit, release) ??
      firstOf(all, each => wrongDimension(rows, unit, each, universe)) ??
      unless(first < last, 'sets apart places that have one number') ??
      unless(
        !isNoPlace(rows, [release, ...all.map(each => each.release)], last - first),
        'sets apart places that the publisher calls no different',
      ) ?? {
        unit,
        release,
        ...heldIn(rows, unit, release),
        universe,
        dimensions: all.length,
        highest: places.filter(({ rank }) => rank === first),
        lowest: places.filter(({ rank }) => rank === last),
      }
    );
  },

  /** S27: arithmetic over the scores of the dimensions, under one set of weights and on one scale. */
  drivenBy: (rows, { unit, release, dimension }) => {
    const previous = comparedWith(rows, release);
    const wrong =
      misplaced(rows, unit, release) ?? unlessCompared(rows, release) ?? otherScale(rows, previous, release);
    const [then, now] = [scoreOf(rows, unit, previous), scoreOf(rows, unit, release)];
    const found = dimensionsOf(rows, release).map(each => partOf(rows, unit, each, previous));
    const parts = found.filter(part => typeof part !== 'string');
    const total = parts.reduce((so, { weight }) => so.plus(weight), new Big(0));
    const missing =
      wrong ??
      found.find(part => typeof part === 'string') ??
      unless(total.eq(100), `rests on weights that add up to ${total.toFixed()}`);
    if (missing !== null) return missing;
    if (!then || !now) return `needs the scores of ${unit} in ${previous} and ${release}`;
    const change = parts.reduce((so, part) => so.plus(given(part)), new Big(0));
    const driver = driverOf(parts, change);
    const unsummed =
      unless(addsUp(parts, 'then', then), `takes ${previous} for a weighted sum, which it is not`) ??
      unless(addsUp(parts, 'now', now), `takes ${release} for a weighted sum, which it is not`);
    if (unsummed !== null) return unsummed;
    if (typeof driver === 'string') return driver;
    return (
      changedByNoise(rows, [previous, then], [release, now]) ??
      asserted('dimension', dimension, driver.ranking) ??
      unless(
        isLower(rows, release) === isLower(rows, `${driver.ranking}/`),
        `counts ${driver.ranking} into a whole whose better scores lie the other way`,
      ) ?? {
        unit,
        release,
        previous,
        dimension: driver.ranking,
        change: new Big(now).minus(then).toFixed(),
        contribution: hundredth(given(driver)),
      }
    );
  },
};
