import { Big } from 'big.js';
import type { Dataset } from '../../records/dataset.ts';
import { SHAPES } from '../shapes.ts';
import { asserted, check, differs, first } from './check.ts';
import { misplaced } from './positions.ts';
import { depthOf, findRelease, rankOf, rowOf, rowsOf } from './rows.ts';

const decimals = (text: string): number => text.split('.')[1]?.length ?? 0;

const scoreOf = (dataset: Dataset, unit: string, key: string): string | null =>
  rowOf(dataset, unit, key)?.score ?? null;

export const isLower = (dataset: Dataset, key: string): boolean =>
  dataset.rankings.find(({ id }) => id === key.split('/')[0])?.direction === 'lower-is-better';

/** By how much the one is better than the other, exactly; null where the two scores cannot be compared. */
export function lead(dataset: Dataset, one: string, other: string, key: string): string | null {
  const [own, theirs] = [scoreOf(dataset, one, key), scoreOf(dataset, other, key)];
  if (own === null || theirs === null || decimals(own) !== decimals(theirs)) return null;
  const gap = new Big(own).minus(theirs);
  return (isLower(dataset, key) ? gap.times(-1) : gap).toFixed(decimals(own));
}

const noiseOf = (dataset: Dataset, key: string): string | null => findRelease(dataset, key)?.noise?.value ?? null;

/** Whether a difference of scores is below what the publisher says means nothing. */
export function isNoise(dataset: Dataset, gap: string, key: string): boolean {
  const noise = noiseOf(dataset, key);
  return noise !== null && new Big(gap).abs().lt(noise);
}

export const scoreGap = check(SHAPES.scoreGap, ({ form: { unit, other, release, gap }, figures }, dataset) => {
  const [own, theirs] = [unit, other].map(id => rankOf(dataset, id, release));
  const found = lead(dataset, unit, other, release);
  return first(
    differs('what it is about', [figures.unit, figures.other, figures.release], [unit, other, release]),
    misplaced(dataset, unit, release),
    misplaced(dataset, other, release),
    differs('gap', figures.gap, found),
    found !== null && new Big(found).gt(0) ? null : `has ${unit} no better than ${other}`,
    asserted('gap', gap, found),
    differs('lower is better', figures.lower, isLower(dataset, release)),
    differs('same place', figures.sameRank, own !== null && own === theirs),
    typeof own === 'number' && typeof theirs === 'number' && own > theirs ? 'goes against the places' : null,
    found !== null && isNoise(dataset, found, release) ? 'is below what the publisher calls noise' : null,
  );
});

export const withinNoise = check(SHAPES.withinNoise, ({ form: { unit, other, release }, figures }, dataset) => {
  const found = lead(dataset, unit, other, release);
  return first(
    differs('what it is about', [figures.unit, figures.other, figures.release], [unit, other, release]),
    misplaced(dataset, unit, release),
    misplaced(dataset, other, release),
    found === null ? 'has no two scores to compare' : null,
    differs('gap', figures.gap, found === null ? null : new Big(found).abs().toFixed(decimals(found))),
    differs('noise', figures.noise, noiseOf(dataset, release)),
    found !== null && isNoise(dataset, found, release) ? null : 'is not below the noise',
  );
});

export const fieldSpread = check(SHAPES.fieldSpread, ({ form: { release, top, spread }, figures }, dataset) => {
  const rows = rowsOf(dataset, release).filter(({ place }) => place.kind === 'rank' && place.rank <= top);
  const scores = rows.map(({ score }) => score).filter(score => score !== null);
  const sorted = [...scores].sort((a, b) => new Big(a).cmp(b));
  const [low, high] = [sorted[0], sorted.at(-1)];
  const found = low === undefined || high === undefined ? null : new Big(high).minus(low).toFixed(decimals(low));
  return first(
    differs('release and top', [figures.release, figures.top], [release, top]),
    depthOf(dataset, release) >= top ? null : `needs ${release} down to ${top}, which is not on record`,
    scores.length === rows.length ? null : 'rests on a score that is not on record',
    new Set(scores.map(decimals)).size <= 1 ? null : 'mixes scores of different decimals',
    differs('units', figures.total, rows.length),
    differs('spread', figures.spread, found),
    asserted('spread', spread, found),
    found !== null && isNoise(dataset, found, release) ? 'is below what the publisher calls noise' : null,
  );
});
