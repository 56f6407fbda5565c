import { Big } from 'big.js';
import type { Dataset } from '../../records/dataset.ts';
import { SHAPES } from '../shapes.ts';
import { assertedNumber, check, differs, first } from './check.ts';
import { decimalsOf } from './exact.ts';
import { misplaced, samePlace } from './positions.ts';
import { findRelease, rankingOf, rankOf, rowOf } from './rows.ts';

export const scoreOf = (dataset: Dataset, unit: string, key: string): string | null =>
  rowOf(dataset, unit, key)?.score ?? null;

export const isLower = (dataset: Dataset, key: string): boolean =>
  rankingOf(dataset, key)?.direction === 'lower-is-better';

/** By how much the one is better than the other, exactly; null where the two scores cannot be compared. */
export function lead(dataset: Dataset, one: string, other: string, key: string): string | null {
  const [own, theirs] = [scoreOf(dataset, one, key), scoreOf(dataset, other, key)];
  if (own === null || theirs === null || decimalsOf(own) !== decimalsOf(theirs)) return null;
  const gap = new Big(own).minus(theirs);
  return (isLower(dataset, key) ? gap.times(-1) : gap).toFixed(decimalsOf(own));
}

const noiseOf = (dataset: Dataset, key: string): string | null => findRelease(dataset, key)?.noise?.value ?? null;

/** Whether a difference of scores is below what the publisher says means nothing. */
export function isNoise(dataset: Dataset, gap: string, key: string): boolean {
  const noise = noiseOf(dataset, key);
  return noise !== null && new Big(gap).abs().lt(noise);
}

/** The better place has the worse score: the two do not go together, so nothing is told of the scores. */
function goesAgainst(dataset: Dataset, unit: string, other: string, release: string, gap: string): boolean {
  const [own, theirs] = [unit, other].map(id => rankOf(dataset, id, release));
  if (typeof own !== 'number' || typeof theirs !== 'number') return false;
  return own < theirs ? new Big(gap).lt(0) : own > theirs && new Big(gap).gt(0);
}

/** S18 in one release: ahead by a gap that the scores give, that the places bear out, and that means something. */
export function wrongLead(dataset: Dataset, unit: string, other: string, release: string): string | null {
  const found = lead(dataset, unit, other, release);
  if (found === null) return `has no two scores of ${unit} and ${other} in ${release} to compare`;
  return first(
    misplaced(dataset, unit, release),
    misplaced(dataset, other, release),
    new Big(found).gt(0) ? null : `has ${unit} no better than ${other} in ${release}`,
    goesAgainst(dataset, unit, other, release, found) ? `goes against the places in ${release}` : null,
    isNoise(dataset, found, release) ? `is below what the publisher calls noise in ${release}` : null,
  );
}

export const scoreGap = check(SHAPES.scoreGap, ({ form: { unit, other, release, gap }, figures }, dataset) => {
  const [own, theirs] = [unit, other].map(id => rankOf(dataset, id, release));
  const found = lead(dataset, unit, other, release);
  return first(
    differs('what it is about', [figures.unit, figures.other, figures.release], [unit, other, release]),
    wrongLead(dataset, unit, other, release),
    differs('gap', figures.gap, found),
    assertedNumber('gap', gap, found),
    differs('lower is better', figures.lower, isLower(dataset, release)),
    differs('same place', figures.sameRank, own !== null && own === theirs),
  );
});

export const withinNoise = check(SHAPES.withinNoise, ({ form: { unit, other, release }, figures }, dataset) => {
  const found = lead(dataset, unit, other, release);
  return first(
    differs('what it is about', [figures.unit, figures.other, figures.release], [unit, other, release]),
    misplaced(dataset, unit, release),
    misplaced(dataset, other, release),
    samePlace(dataset, unit, other, release),
    found === null ? 'has no two scores to compare' : null,
    found !== null && goesAgainst(dataset, unit, other, release, found) ? 'goes against the places' : null,
    differs('gap', figures.gap, found === null ? null : new Big(found).abs().toFixed(decimalsOf(found))),
    differs('noise', figures.noise, noiseOf(dataset, release)),
    found !== null && isNoise(dataset, found, release) ? null : 'is not below the noise',
  );
});
