import { Big } from 'big.js';
import type { RankingRecord } from '../../records/record.ts';
import { SHAPES } from '../shapes.ts';
import { asserted, check, differs, first } from './check.ts';
import { findRelease, rowOf } from './rows.ts';
import { figureOf } from './values.ts';

/** Percent of the first figure, rounded once, half away from zero. */
function percent(before: string, after: string, decimals: number): string {
  const scale = new Big(10).pow(decimals);
  const exact = new Big(after).minus(before).times(100).times(scale);
  const [base, sign] = [new Big(before), exact.lt(0) ? -1 : 1];
  // Whole steps that fit twice into the doubled amount: no quotient is rounded before the end.
  const steps = exact.abs().times(2).plus(base).div(base.times(2)).round(0, 0);
  return steps.times(sign).div(scale).toFixed(decimals);
}

const decimalsOf = (text: string): number => text.split('.')[1]?.length ?? 0;

export const valueChange = check(SHAPES.valueChange, ({ form, figures }, dataset) => {
  const { unit, indicator, from, to } = form;
  const [before, after] = [from, to].map(year => figureOf(dataset, indicator, unit, year));
  const measure = dataset.indicators.find(({ id }) => id === indicator)?.measure;
  const points = measure === 'percent' || measure === '%';
  const decimals = form.decimals ?? (form.change === undefined ? 1 : decimalsOf(form.change));
  if (!before || !after) return 'compares figures of which one is not on record';
  if (before.bound !== 'exact' || after.bound !== 'exact') return 'compares figures of which one is only a bound';
  if (!points && new Big(before.value).lte(0)) return `has a percentage of ${before.value}`;
  const found = points
    ? new Big(after.value).minus(before.value).toFixed(Math.max(decimalsOf(after.value), decimalsOf(before.value)))
    : percent(before.value, after.value, decimals);
  return first(
    differs('what it is about', [figures.unit, figures.indicator], [unit, indicator]),
    differs('figure before', [figures.before.year, figures.before.value], [from, before.value]),
    differs('figure after', [figures.after.year, figures.after.value], [to, after.value]),
    measure === 'place' ? 'has a percentage of a place' : null,
    from < to ? null : 'goes back in time',
    differs('kind of change', figures.in, points ? 'points' : 'percent'),
    new Big(figures.change).eq(found) ? null : differs('change', figures.change, found),
    new Big(found).eq(0) ? 'tells a change that rounds to nothing' : null,
    form.change === undefined || new Big(form.change).eq(found) ? null : asserted('change', form.change, found),
  );
});

const said = ({ place, score }: RankingRecord, of: 'rank' | 'score'): string | null =>
  of === 'score' ? score : place.kind === 'rank' ? String(place.rank) : null;

export const revision = check(SHAPES.revision, ({ form: { unit, release }, figures }, dataset) => {
  const now = rowOf(dataset, unit, release);
  const [then] = dataset.records
    .filter(row => `${row.ranking}/${row.release}` === release && row.unit === now?.unit && row.vintage < now.vintage)
    .sort((a, b) => b.vintage - a.vintage);
  if (!now || !then) return `was not corrected: ${release} has one vintage of ${unit}`;
  const [old, corrected] = [said(then, figures.of), said(now, figures.of)];
  return first(
    differs('unit and release', [figures.unit, figures.release], [unit, release]),
    findRelease(dataset, release) ? null : `speaks of ${release}, of which no release is on record`,
    differs('vintage', figures.vintage, now.vintage),
    differs('what stood before', figures.old, old),
    differs('what stands now', figures.corrected, corrected),
    old === corrected ? 'changed nothing' : null,
    differs('reason', figures.reason, now.vintageReason),
  );
});
