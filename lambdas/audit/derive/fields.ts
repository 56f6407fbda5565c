import { Big } from 'big.js';
import type { Dataset } from '../../records/dataset.ts';
import { SHAPES } from '../shapes.ts';
import { assertedNumber, check, differs, first } from './check.ts';
import { decimalsOf, fromUnits, inUnits, rounded } from './exact.ts';
import { bandedWithin, depthOf, rowsOf } from './rows.ts';
import { isLower, isNoise } from './scores.ts';

interface Placed {
  readonly rank: number;
  readonly score: string | null;
}

/** Everyone in the top N, ties counted. */
const fieldOf = (dataset: Dataset, release: string, top: number): readonly Placed[] =>
  rowsOf(dataset, release).flatMap(({ place, score }) =>
    place.kind === 'rank' && place.rank <= top ? [{ rank: place.rank, score }] : [],
  );

const scoresOf = (rows: readonly Placed[]): readonly string[] =>
  rows.map(({ score }) => score).filter(score => score !== null);

/** Nobody with a better place has a worse score. */
function contradicts(rows: readonly Placed[], lower: boolean): boolean {
  const worse = (a: string, b: string): boolean => new Big(a).cmp(b) === (lower ? 1 : -1);
  return rows.some(one =>
    rows.some(other => one.rank < other.rank && one.score && other.score && worse(one.score, other.score)),
  );
}

/** S29: three or more, all of them on record, all with scores of one precision that go with the places. */
function wrongField(dataset: Dataset, release: string, top: number): string | null {
  const rows = fieldOf(dataset, release, top);
  const scores = scoresOf(rows);
  const banded = bandedWithin(dataset, release, top);
  return first(
    depthOf(dataset, release) >= top ? null : `needs ${release} down to ${top}, which is not on record`,
    banded.length > 0 ? `cannot tell whether ${banded.join(', ')} counts` : null,
    rows.length < 3 ? 'speaks of fewer than three' : null,
    scores.length === rows.length ? null : 'rests on a score that is not on record',
    new Set(scores.map(decimalsOf)).size <= 1 ? null : 'mixes scores of different decimals',
    contradicts(rows, isLower(dataset, release)) ? 'rests on scores that go against the places' : null,
  );
}

export const fieldSpread = check(SHAPES.fieldSpread, ({ form: { release, top, spread }, figures }, dataset) => {
  const rows = fieldOf(dataset, release, top);
  const sorted = [...scoresOf(rows)].sort((a, b) => new Big(a).cmp(b));
  const [low, high] = [sorted[0], sorted.at(-1)];
  const found = low === undefined || high === undefined ? null : new Big(high).minus(low).toFixed(decimalsOf(low));
  return first(
    differs('release and top', [figures.release, figures.top], [release, top]),
    wrongField(dataset, release, top),
    differs('units', figures.total, rows.length),
    differs('spread', figures.spread, found),
    assertedNumber('spread', spread, found),
    found !== null && isNoise(dataset, found, release) ? 'is below what the publisher calls noise' : null,
  );
});

/** The mean, or the one in the middle (of two in the middle their mean), to one decimal more than the scores have. */
function average(scores: readonly string[], statistic: 'mean' | 'median'): string {
  const decimals = Math.max(0, ...scores.map(decimalsOf));
  const sorted = scores.map(score => inUnits(score, decimals)).sort((a, b) => (a < b ? -1 : a > b ? 1 : 0));
  const half = Math.floor(sorted.length / 2);
  const counted = statistic === 'mean' ? sorted : sorted.slice(sorted.length % 2 === 0 ? half - 1 : half, half + 1);
  const sum = counted.reduce((so, units) => so + units, 0n);
  return fromUnits(rounded(sum * 10n, BigInt(counted.length)), decimals + 1);
}

export const fieldAverage = check(SHAPES.fieldAverage, ({ form, figures }, dataset) => {
  const { release, top, statistic } = form;
  const wrong = wrongField(dataset, release, top);
  if (wrong !== null) return wrong;
  const scores = scoresOf(fieldOf(dataset, release, top));
  const found = average(scores, statistic);
  return first(
    differs('what it is about', [figures.release, figures.top, figures.statistic], [release, top, statistic]),
    differs('units', figures.total, scores.length),
    differs(statistic, figures.value, found),
    assertedNumber(statistic, form.value, found),
  );
});
