import { Big } from 'big.js';
import type { KindOf } from '../../claims/schema/kinds.ts';
import { counts } from './counts.ts';
import { asserted, assertedNumber, type Derivations, firstOf, type Refusal, unless, written } from './derivation.ts';
import { fromUnits } from './exact.ts';
import { others as beside, isJoint, misplaced, openIn, passedUnsurely } from './guards.ts';
import { hangsOnCorrection } from './restated.ts';
import { countsFor, depthOf, findRelease, type Rows, rankingOf, rankOf } from './rows.ts';
import { isNoise, lead } from './score-gaps.ts';
import { isComparable } from './sequence.ts';
import { belongs } from './wholes.ts';

/** Of one pair, in how many rankings each is ahead for certain, and in how many at most; null where neither is anywhere. */
function margin(rows: Rows, unit: string, other: string, basket: readonly string[]) {
  const pair = counts.aheadAcross(rows, { kind: 'aheadAcross', unit, other, basket: [...basket] });
  if (typeof pair === 'string') return null;
  const [won, lost, open] = [pair.ahead, pair.behind, pair.untold].map(({ length }) => length);
  return {
    won: { least: won ?? 0, most: (won ?? 0) + (open ?? 0) + pair.onlyUnit.length },
    lost: { least: lost ?? 0, most: (lost ?? 0) + (open ?? 0) + pair.onlyOther.length },
  };
}

const themeOf = (rows: Rows, key: string): string => {
  const theme = rankingOf(rows, key)?.theme;
  return theme === undefined ? '' : Object.entries(theme).sort().join('|');
};

/** The words asserted are those for the theme of these releases, in one language or another. */
function misnamed(rows: Rows, releases: readonly string[], said: string | undefined): Refusal | null {
  const names = Object.values(rankingOf(rows, releases[0] ?? '')?.theme ?? {});
  return unless(
    said === undefined || names.includes(said),
    `says ${written(said)} as a theme asserted; the records say ${written(names)}`,
  );
}

const middleOf = (ranks: readonly number[]): Big => {
  const inOrder = [...ranks].sort((a, b) => a - b);
  const half = inOrder.length / 2;
  const two = inOrder.slice(Math.ceil(half) - 1, Math.floor(half) + 1);
  return two.reduce((sum, rank) => sum.plus(rank), new Big(0)).div(two.length);
};

/** The largest whole number whose square is no larger. */
function rootOf(square: bigint): bigint {
  let [low, high] = [0n, square + 1n];
  while (high - low > 1n) {
    const middle = (low + high) / 2n;
    if (middle * middle <= square) low = middle;
    else high = middle;
  }
  return low;
}

/** Kendall's tau-b of places in two lists, in hundredths; null where all stand at one place of a list. */
function agreement(places: readonly (readonly number[])[]): string | null {
  const pairs = places.flatMap((one, index) => places.slice(index + 1).map(two => [one, two] as const));
  const signs = pairs.map(([one, two]) => one.map((place, list) => Math.sign(place - (two[list] ?? place))));
  const apart = (list: number): bigint => BigInt(signs.filter(sign => sign[list] !== 0).length);
  const sum = signs.reduce((total, [here = 0, there = 0]) => total + here * there, 0);
  const product = apart(0) * apart(1);
  if (product === 0n) return null;
  // Twice the figure in hundredths, cut off, is the root of a whole number; half of one more is the figure rounded.
  const hundredths = (rootOf((40000n * BigInt(sum) * BigInt(sum)) / product) + 1n) / 2n;
  return fromUnits(sum < 0 ? -hundredths : hundredths, 2);
}

/** One against several, one order against another, one sort of rankings against another. */
export const comparisons: Derivations<KindOf<'comparisons'>> = {
  /** S47: a majority that nothing unknown can turn. */
  standingAcross: (rows, { unit, others, basket, ahead: said }) => {
    const wrong =
      unless(!others.includes(unit), `sets ${unit} against itself`) ??
      firstOf(basket, key => firstOf([unit, ...others], each => misplaced(rows, each, key)));
    if (wrong !== null) return wrong;
    const head = (other: string): 'ahead' | 'behind' | 'neither' => {
      const found = margin(rows, unit, other, basket);
      if (found === null) return 'neither';
      if (found.won.least > found.lost.most) return 'ahead';
      return found.lost.least > found.won.most ? 'behind' : 'neither';
    };
    const under = (name: ReturnType<typeof head>) => others.filter(other => head(other) === name);
    const neither = under('neither');
    const alike = (one: readonly string[], two: readonly string[]) =>
      written([...one].sort()) === written([...two].sort());
    return (
      unless(
        said === undefined || alike(said, under('ahead')),
        `says ${written(said)} as those behind it asserted; the records say ${written(under('ahead'))}`,
      ) ??
      unless(neither.length < others.length, `is certain of none of ${others.join(', ')}`) ?? {
        unit,
        basket,
        ahead: under('ahead'),
        behind: under('behind'),
        neither,
      }
    );
  },

  /** S46: both lists are on record down to the last of those that they have in common. */
  orderInBoth: (rows, { release, domestic, same }) => {
    const ranked = rows.list(domestic).rows.filter(({ place }) => place.kind !== 'absent');
    const names = [...new Set(ranked.map(row => countsFor(rows, row.unit)))];
    const common = names.filter(unit => [release, domestic].every(key => rankOf(rows, unit, key) !== null));
    const at = (unit: string, key: string): number => rankOf(rows, unit, key) ?? 0;
    const order = (key: string): readonly string[] => [...common].sort((a, b) => at(a, key) - at(b, key));
    const doubted = (key: string): Refusal | null => {
      const inOrder = order(key);
      return (
        firstOf(common, unit => misplaced(rows, unit, key)) ??
        unless(
          Math.max(...common.map(unit => at(unit, key))) <= depthOf(rows, key),
          `orders places of ${key} below those that are all on record`,
        ) ??
        firstOf(inOrder.slice(1), unit => {
          const ahead = inOrder[inOrder.indexOf(unit) - 1] ?? unit;
          const gap = lead(rows, ahead, unit, key);
          return (
            unless(
              at(ahead, key) < at(unit, key),
              beside(rows, unit, key, at(unit, key)).includes(ahead)
                ? `orders ${ahead} and ${unit}, which share a place of ${key}`
                : `orders ${ahead} and ${unit}, which have one number in ${key}`,
            ) ??
            passedUnsurely(rows, ahead, unit, key) ??
            unless(gap === null || !isNoise(rows, gap, key), `orders ${ahead} and ${unit} by less than the noise`)
          );
        }) ??
        hangsOnCorrection(rows, [key, key], places => {
          const place = (unit: string): number => places.get(unit) ?? 0;
          return inOrder.every((unit, index) => index === 0 || place(inOrder[index - 1] ?? unit) < place(unit));
        })
      );
    };
    return (
      firstOf([release, domestic], key =>
        unless(findRelease(rows, key) !== null, `speaks of ${key}, which is not on record`),
      ) ??
      unless(rankingOf(rows, release) !== rankingOf(rows, domestic), 'sets a ranking against itself') ??
      firstOf(names, unit =>
        unless(
          belongs(rows, unit, undefined) === true,
          `finds ${unit} in ${domestic}, which is not known to be in focus`,
        ),
      ) ??
      unless(common.length >= 3, 'orders fewer than three') ??
      firstOf([release, domestic], doubted) ??
      asserted('one order', same, written(order(release)) === written(order(domestic))) ?? {
        release,
        domestic,
        units: order(release),
        theirs: order(domestic),
      }
    );
  },

  /** S45: pairs of units that stand the same way round in both, less those that do not; the root is taken of whole numbers. */
  orderAgreement: (rows, { release, against, tau }) => {
    const keys = [release, against] as const;
    const wrong =
      firstOf(keys, key => unless(findRelease(rows, key) !== null, `speaks of ${key}, which is not on record`)) ??
      unless(release !== against, 'sets a release against itself') ??
      unless(
        rankingOf(rows, release) !== rankingOf(rows, against) || isComparable(rows, release, against),
        `compares ${release} and ${against}, which no record says were made by one method`,
      );
    if (wrong !== null) return wrong;
    const names = new Set(
      rows.list(release).rows.flatMap(row => (row.place.kind === 'absent' ? [] : [countsFor(rows, row.unit)])),
    );
    const common = [...names].filter(unit =>
      keys.every(key => rankOf(rows, unit, key) !== null && misplaced(rows, unit, key) === null),
    );
    const found = agreement(common.map(unit => keys.map(key => rankOf(rows, unit, key) ?? 0)));
    return (
      unless(common.length >= 10, 'compares the order of fewer than ten') ??
      (found === null ? 'compares an order that has one place' : null) ??
      hangsOnCorrection(rows, [against, release], (then, now) => {
        const pairs = common.map(unit => [now.get(unit) ?? 0, then.get(unit) ?? 0]);
        return pairs.every(pair => !pair.includes(0)) && agreement(pairs) === found;
      }) ??
      assertedNumber('tau', tau, found ?? '') ?? { release, against, both: common.length, tau: found ?? '' }
    );
  },

  /** S45: themes with two places or more; no other has the best median, nor the lowest. */
  themes: (rows, { unit, basket, best: saidBest, lowest: saidLowest }) => {
    const placed = basket.filter(key => themeOf(rows, key) !== '' && rankOf(rows, unit, key) !== null);
    const all = [...new Set(placed.map(key => themeOf(rows, key)))]
      .map(theme => placed.filter(key => themeOf(rows, key) === theme))
      .filter(releases => releases.length >= 2)
      .map(releases => {
        const ranks = releases.map(key => rankOf(rows, unit, key) ?? 0);
        const shared = releases.filter(key => isJoint(rows, unit, key));
        return { releases, ranks, shared, open: openIn(rows, unit, releases), median: middleOf(ranks) };
      });
    const medians = all.map(({ median }) => median);
    const wrong =
      firstOf(basket, key => misplaced(rows, unit, key)) ?? unless(all.length >= 2, 'compares fewer than two themes');
    if (wrong !== null) return wrong;
    const [least, most] = [medians.reduce((a, b) => (b.lt(a) ? b : a)), medians.reduce((a, b) => (b.gt(a) ? b : a))];
    const [best, ...alsoBest] = all.filter(({ median }) => median.eq(least));
    const [lowest, ...alsoLowest] = all.filter(({ median }) => median.eq(most));
    if (!best || !lowest) return 'compares nothing';
    return (
      unless(most.minus(least).gte(5), 'tells themes apart that are nearer than five places') ??
      misnamed(rows, best.releases, saidBest) ??
      misnamed(rows, lowest.releases, saidLowest) ??
      unless(alsoBest.length + alsoLowest.length === 0, 'names one of several themes that stand alike') ?? {
        unit,
        basket,
        best: { ...best, median: best.median.toString() },
        lowest: { ...lowest, median: lowest.median.toString() },
      }
    );
  },
};
