import { Big } from 'big.js';
import { type Refusal, unless } from './derivation.ts';
import { decimalsOf } from './exact.ts';
import { anyMisplaced } from './guards.ts';
import { findRelease, type Rows, rankingOf, rankOf, rowOf } from './rows.ts';

export const scoreOf = (rows: Rows, unit: string, key: string): string | null => rowOf(rows, unit, key)?.score ?? null;

export const isLower = (rows: Rows, key: string): boolean => rankingOf(rows, key)?.direction === 'lower-is-better';

/** By how much the one is better than the other, exactly; null where the two scores cannot be compared. */
export function lead(rows: Rows, one: string, other: string, key: string): string | null {
  const [own, theirs] = [scoreOf(rows, one, key), scoreOf(rows, other, key)];
  if (own === null || theirs === null || decimalsOf(own) !== decimalsOf(theirs)) return null;
  const gap = new Big(own).minus(theirs);
  return (isLower(rows, key) ? gap.times(-1) : gap).toFixed(decimalsOf(own));
}

/** A difference of scores that the publisher says means nothing; null where none is named. */
export const noiseOf = (rows: Rows, key: string): string | null => findRelease(rows, key)?.noise?.value ?? null;

/** Whether a difference of scores is below what the publisher says means nothing. */
export function isNoise(rows: Rows, gap: string, key: string): boolean {
  const noise = noiseOf(rows, key);
  return noise !== null && new Big(gap).abs().lt(noise);
}

/** A score, or a gap between two, in a release, that is another in the next by less than the noise of one of the two. */
export const changedByNoise = (
  rows: Rows,
  [previous, then]: readonly [release: string, score: string],
  [release, now]: readonly [release: string, score: string],
): Refusal | null =>
  unless(
    [previous, release].every(key => !isNoise(rows, new Big(now).minus(then).toFixed(), key)),
    `tells a change from ${previous} to ${release} that is below the noise of its publisher`,
  );

/** The better place has the worse score: the two do not go together, so nothing is told of the scores. */
export function goesAgainst(rows: Rows, unit: string, other: string, release: string, gap: string): Refusal | null {
  const [own, theirs] = [rankOf(rows, unit, release), rankOf(rows, other, release)];
  if (own === null || theirs === null) return null;
  const against = own < theirs ? new Big(gap).lt(0) : own > theirs && new Big(gap).gt(0);
  return unless(!against, `goes against the places in ${release}`);
}

export const noScores = (unit: string, other: string, release: string): Refusal =>
  `has no two scores of ${unit} and ${other} in ${release} to compare`;

/** S18 in one release: ahead by a gap that the scores give, that the places bear out, and that means something. */
export function notAhead(rows: Rows, unit: string, other: string, release: string): Refusal | null {
  const found = lead(rows, unit, other, release);
  if (found === null) return noScores(unit, other, release);
  return (
    anyMisplaced(rows, [unit, other], release) ??
    unless(new Big(found).gt(0), `has ${unit} no better than ${other} in ${release}`) ??
    goesAgainst(rows, unit, other, release, found) ??
    unless(!isNoise(rows, found, release), `is below what the publisher calls noise in ${release}`)
  );
}

/** Scores of two releases are on one scale only where both state the same goalposts. */
export function otherScale(rows: Rows, previous: string, release: string): Refusal | null {
  const [then, now] = [previous, release].map(key => findRelease(rows, key)?.goalposts?.value ?? null);
  return then && now && then === now ? null : `compares scores of ${previous} and ${release}, whose scale is not one`;
}
