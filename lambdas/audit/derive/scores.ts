import { Big } from 'big.js';
import type { KindOf } from '../../claims/schema/kinds.ts';
import { asserted, assertedNumber, type Derivations, type Refusal, unless } from './derivation.ts';
import { decimalsOf, fromUnits, inUnits, rounded } from './exact.ts';
import { anyMisplaced, comparedWith, misplaced, others, samePlace, unlessCompared } from './guards.ts';
import { movedAcross } from './restated.ts';
import { bandedWithin, countsFor, depthOf, latestPlaceOf, type Rows, rankOf } from './rows.ts';
import {
  changedByNoise,
  goesAgainst,
  isLower,
  isNoise,
  lead,
  noiseOf,
  noScores,
  notAhead,
  otherScale,
  scoreOf,
} from './score-gaps.ts';

interface Placed {
  readonly rank: number;
  readonly score: string | null;
}

/** Everyone from one place to another, ties counted. */
const fieldOf = (rows: Rows, release: string, [from, to]: readonly [number, number]): readonly Placed[] =>
  rows
    .list(release)
    .rows.flatMap(({ place, score }) =>
      place.kind === 'rank' && place.rank >= from && place.rank <= to ? [{ rank: place.rank, score }] : [],
    );

/** Nobody with a better place has a worse score. */
function contradicts(placed: readonly Placed[], lower: boolean): boolean {
  const worse = (a: string, b: string): boolean => new Big(a).cmp(b) === (lower ? 1 : -1);
  return placed.some(one =>
    placed.some(other => one.rank < other.rank && one.score && other.score && worse(one.score, other.score)),
  );
}

/** S29: the scores of three or more, all of them on record, of one precision, that go with the places; else why not. */
function scoresIn(rows: Rows, release: string, top: number, from = 1): readonly string[] | Refusal {
  const placed = fieldOf(rows, release, [from, top]);
  const scores = placed.flatMap(({ score }) => score ?? []);
  const banded = bandedWithin(rows, release, top).filter(unit => (latestPlaceOf(rows, unit, release) ?? top) >= from);
  return (
    unless(depthOf(rows, release) >= top, `needs ${release} down to ${top}, which is not on record`) ??
    unless(banded.length === 0, `cannot tell whether ${banded.join(', ')} counts`) ??
    movedAcross(rows, release, top) ??
    (from > 1 ? (movedAcross(rows, release, from - 1) ?? emptyEnd(placed, release, [from, top])) : null) ??
    unless(placed.length >= 3, 'speaks of fewer than three') ??
    unless(scores.length === placed.length, 'rests on a score that is not on record') ??
    unless(new Set(scores.map(decimalsOf)).size <= 1, 'mixes scores of different decimals') ??
    unless(!contradicts(placed, isLower(rows, release)), 'rests on scores that go against the places') ??
    scores
  );
}

/** S38: a range is told by who stands at its two ends. */
const emptyEnd = (placed: readonly Placed[], release: string, ends: readonly [number, number]): Refusal | null =>
  unless(
    ends.every(end => placed.some(({ rank }) => rank === end)),
    `has nobody at an end of ${ends.join(' to ')} in ${release}`,
  );

/** The mean, or the one in the middle (of two in the middle their mean), to one decimal more than the scores have. */
function average(scores: readonly string[], statistic: 'mean' | 'median'): string {
  const decimals = Math.max(0, ...scores.map(decimalsOf));
  const sorted = scores.map(score => inUnits(score, decimals)).sort((a, b) => (a < b ? -1 : a > b ? 1 : 0));
  const half = Math.floor(sorted.length / 2);
  const counted = statistic === 'mean' ? sorted : sorted.slice(sorted.length % 2 === 0 ? half - 1 : half, half + 1);
  const sum = counted.reduce((so, units) => so + units, 0n);
  return fromUnits(rounded(sum * 10n, BigInt(counted.length)), decimals + 1);
}

/** Scores compared: of two units, and over the top of a list. */
export const scores: Derivations<KindOf<'scores'>> = {
  score: (rows, { unit, release, score: said }) => {
    const score = scoreOf(rows, unit, release);
    if (score === null) return `has no score of ${unit} in ${release}`;
    return (
      misplaced(rows, unit, release) ??
      assertedNumber('score', said, score) ?? { unit, release, score, lower: isLower(rows, release) }
    );
  },

  scoreGap: (rows, { unit, other, release, gap: said }) => {
    const gap = lead(rows, unit, other, release);
    const [own, theirs] = [rankOf(rows, unit, release), rankOf(rows, other, release)];
    if (gap === null) return noScores(unit, other, release);
    return (
      notAhead(rows, unit, other, release) ??
      assertedNumber('gap', said, gap) ?? {
        unit,
        other,
        release,
        gap,
        lower: isLower(rows, release),
        sameRank: own !== null && own === theirs && others(rows, unit, release, own).includes(countsFor(rows, other)),
      }
    );
  },

  gapChange: (rows, { unit, other, release, direction: said }) => {
    const previous = comparedWith(rows, release);
    const [before, now] = [lead(rows, unit, other, previous), lead(rows, unit, other, release)];
    const wrong =
      unlessCompared(rows, release) ??
      otherScale(rows, previous, release) ??
      notAhead(rows, unit, other, previous) ??
      notAhead(rows, unit, other, release);
    if (wrong !== null || before === null || now === null) return wrong ?? noScores(unit, other, release);
    const change = new Big(now).cmp(before);
    const direction = change < 0 ? 'narrowed' : 'widened';
    return (
      unless(decimalsOf(before) === decimalsOf(now), 'compares gaps of different decimals') ??
      unless(change !== 0, 'tells a change of a gap that is the same') ??
      changedByNoise(rows, [previous, before], [release, now]) ??
      asserted('direction', said, direction) ?? { unit, other, release, previous, before, now, direction }
    );
  },

  fieldSpread: (rows, { release, from, top, spread: said }) => {
    const found = scoresIn(rows, release, top, from);
    if (typeof found === 'string') return found;
    const sorted = [...found].sort((a, b) => new Big(a).cmp(b));
    const [low = '0', high = low] = [sorted[0], sorted.at(-1)];
    const spread = new Big(high).minus(low).toFixed(decimalsOf(low));
    return (
      assertedNumber('spread', said, spread) ??
      unless(!isNoise(rows, spread, release), 'is below what the publisher calls noise') ?? {
        release,
        ...(from === undefined ? {} : { from }),
        top,
        total: found.length,
        spread,
      }
    );
  },

  fieldAverage: (rows, { release, top, statistic, value: said }) => {
    const found = scoresIn(rows, release, top);
    if (typeof found === 'string') return found;
    const value = average(found, statistic);
    return assertedNumber(statistic, said, value) ?? { release, top, statistic, total: found.length, value };
  },

  withinNoise: (rows, { unit, other, release }) => {
    const wrong = anyMisplaced(rows, [unit, other], release) ?? samePlace(rows, unit, other, release);
    const gap = lead(rows, unit, other, release);
    const noise = noiseOf(rows, release);
    if (wrong !== null || gap === null) return wrong ?? noScores(unit, other, release);
    if (noise === null || !isNoise(rows, gap, release)) return 'is not below the noise';
    return (
      goesAgainst(rows, unit, other, release, gap) ?? {
        unit,
        other,
        release,
        gap: new Big(gap).abs().toFixed(decimalsOf(gap)),
        noise,
      }
    );
  },
};
