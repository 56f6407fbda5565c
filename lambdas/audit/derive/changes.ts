import { SHAPES } from '../shapes.ts';
import { assertedNumber, check, differs, first } from './check.ts';
import { decimalsOf, fromUnits, inUnits, isAboveZero, isZero, rounded } from './exact.ts';
import { figureOf } from './values.ts';

const isPercentage = (measure: string | undefined): boolean => measure === 'percent' || measure === '%';

/** Percent of the first figure, which is above zero, rounded once, half away from zero. */
function percent(before: string, after: string, decimals: number): string {
  const fine = Math.max(decimalsOf(before), decimalsOf(after));
  const [base, other] = [inUnits(before, fine), inUnits(after, fine)];
  return fromUnits(rounded((other - base) * 100n * 10n ** BigInt(decimals), base), decimals);
}

/** Percentage points, rounded once where they are wanted coarser. */
function points(before: string, after: string, decimals: number | undefined): string {
  const fine = Math.max(decimalsOf(before), decimalsOf(after));
  const units = inUnits(after, fine) - inUnits(before, fine);
  const to = decimals ?? fine;
  return fromUnits(rounded(units * 10n ** BigInt(to), 10n ** BigInt(fine)), to);
}

export const valueChange = check(SHAPES.valueChange, ({ form, figures }, dataset) => {
  const { unit, indicator, from, to } = form;
  const [before, after] = [from, to].map(year => figureOf(dataset, indicator, unit, year));
  const measure = dataset.indicators.find(({ id }) => id === indicator)?.measure;
  const decimals = form.decimals ?? (form.change === undefined ? undefined : decimalsOf(form.change));
  if (!before || !after) return 'compares figures of which one is not on record';
  if (before.bound !== 'exact' || after.bound !== 'exact') return 'compares figures of which one is only a bound';
  if (!isPercentage(measure) && !isAboveZero(before.value)) return `has a percentage of ${before.value}`;
  const found = isPercentage(measure)
    ? points(before.value, after.value, decimals)
    : percent(before.value, after.value, decimals ?? 1);
  return first(
    differs('what it is about', [figures.unit, figures.indicator], [unit, indicator]),
    differs('figure before', [figures.before.year, figures.before.value], [from, before.value]),
    differs('figure after', [figures.after.year, figures.after.value], [to, after.value]),
    measure === 'place' ? 'has a percentage of a place' : null,
    from < to ? null : 'goes back in time',
    differs('kind of change', figures.in, isPercentage(measure) ? 'points' : 'percent'),
    differs('change', figures.change, found),
    isZero(found) ? 'tells a change that rounds to nothing' : null,
    assertedNumber('change', form.change, found),
  );
});

/**
 * Whether a rate a year, in whole units of its last decimal, is what the figures give: the figures lie between the
 * growth at half a unit less and at half a unit more, by exact powers. At the very half it is the one further from zero.
 */
function isRate(rate: bigint, decimals: number, years: number, before: string, after: string): boolean {
  const fine = Math.max(decimalsOf(before), decimalsOf(after));
  const [base, end] = [inUnits(before, fine), inUnits(after, fine)];
  const half = 200n * 10n ** BigInt(decimals);
  /** After the years at this many halves of a unit a year: more than the figures say (1), the same (0), less (-1). */
  const against = (halves: bigint): number => {
    const factor = half + halves > 0n ? half + halves : 0n;
    const difference = factor ** BigInt(years) * base - half ** BigInt(years) * end;
    return difference > 0n ? 1 : difference < 0n ? -1 : 0;
  };
  const [low, high] = [against(2n * rate - 1n), against(2n * rate + 1n)];
  return rate > 0n ? low <= 0 && high > 0 : low < 0 && high >= 0;
}

export const growthRate = check(SHAPES.growthRate, ({ form, figures }, dataset) => {
  const { unit, indicator, from, to } = form;
  const [before, after] = [from, to].map(year => figureOf(dataset, indicator, unit, year));
  const measure = dataset.indicators.find(({ id }) => id === indicator)?.measure;
  const decimals = form.decimals ?? (form.rate === undefined ? 1 : decimalsOf(form.rate));
  if (!before || !after) return 'compares figures of which one is not on record';
  if (before.bound !== 'exact' || after.bound !== 'exact') return 'compares figures of which one is only a bound';
  if (!isAboveZero(before.value) || !isAboveZero(after.value)) return 'grows from or to what is not above zero';
  if (to - from < 3) return 'is a rate over fewer than three years';
  if (decimals > 4 || decimalsOf(figures.rate) !== decimals)
    return `gives ${figures.rate}, not to ${decimals} decimals`;
  return first(
    differs('what it is about', [figures.unit, figures.indicator], [unit, indicator]),
    differs('figure before', [figures.before.year, figures.before.value], [from, before.value]),
    differs('figure after', [figures.after.year, figures.after.value], [to, after.value]),
    differs('years', figures.years, to - from),
    measure === 'place' || isPercentage(measure) ? `is a rate of growth of what is measured as ${measure}` : null,
    isZero(figures.rate) ? 'tells a growth that rounds to nothing' : null,
    isRate(inUnits(figures.rate, decimals), decimals, to - from, before.value, after.value)
      ? null
      : `grows by ${figures.rate} percent a year; from ${before.value} to ${after.value} in ${to - from} years it does not`,
    assertedNumber('rate', form.rate, figures.rate),
  );
});
