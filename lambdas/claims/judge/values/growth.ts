import { compoundRate } from '../../../records/compound-rate.ts';
import { compareDecimals, decimalsOf } from '../../../records/decimal.ts';
import { established, type Finding, refuted, withheld } from '../../claim.ts';
import type { Queries } from '../../schema/kinds.ts';
import type { View } from '../../view.ts';
import {
  bounded,
  figureOf,
  isPercent,
  isPlace,
  isRate,
  isWithoutZero,
  unlessAlikeInBoth,
  valueEvidence,
} from './figures.ts';

/** Fewer years make a change and no rate. */
const YEARS = 3;

/** Decimals of a rate where nobody asks for others. */
const DECIMALS = 1;

/**
 * S23b: by what percent a year a figure grew or fell, compounded, over three years or more; rounded once, half up. Only
 * between exact figures above zero, and never of a place or a percentage.
 */
export function growthRate(view: View, query: Queries['growthRate']): Finding<'growthRate'> {
  const { unit, indicator, from, to, rate: asserted } = query;
  const years = to - from;
  if (years <= 0) return withheld({ code: 'yearsReversed', from, to });
  if (years < YEARS) return withheld({ code: 'tooFewYears', from, to, have: years, need: YEARS });
  const then = figureOf(view, unit, indicator, from);
  if (!then.ok) return then.finding;
  const now = figureOf(view, unit, indicator, to);
  if (!now.ok) return now.finding;
  const [before, after] = [then.value.value, now.value.value];
  const known = [valueEvidence(then.value), valueEvidence(now.value)];
  if (isPlace(view, indicator)) return withheld({ code: 'isPlace', indicator }, known);
  if (isWithoutZero(view, indicator)) return withheld({ code: 'noTrueZero', indicator }, known);
  if (isPercent(view, indicator)) return withheld({ code: 'isPercent', indicator }, known);
  if (isRate(view, indicator)) return withheld({ code: 'isRate', indicator }, known);
  const bound = [then.value, now.value].find(figure => figure.bound !== 'exact');
  if (bound) return bounded(bound, known);
  const decimals = query.decimals ?? (asserted === undefined ? DECIMALS : decimalsOf(asserted));
  const rateOf = (first: string, last: string): string | null => {
    if ([first, last].some(value => compareDecimals(value, '0') <= 0)) return null;
    return compareDecimals(first, last) === 0 ? '0' : compoundRate(first, last, years, decimals);
  };
  const both = unlessAlikeInBoth(view, [then.value, now.value], known, rateOf);
  if (both.finding) return both.finding;
  const { evidence } = both;
  const base = [then.value, now.value].find(({ value }) => compareDecimals(value, '0') <= 0);
  const rate = rateOf(before, after);
  if (base || rate === null)
    return withheld({ code: 'noBase', unit, indicator, year: (base ?? then.value).year }, evidence);
  if (compareDecimals(before, after) === 0) {
    const same = { code: 'noValueChange' as const, unit, indicator, from, to };
    return asserted !== undefined && compareDecimals(asserted, '0') !== 0
      ? refuted(same, evidence)
      : withheld(same, evidence);
  }
  if (asserted !== undefined && compareDecimals(asserted, rate) !== 0)
    return refuted({ code: 'otherFigure', asserted, found: rate }, evidence);
  if (compareDecimals(rate, '0') === 0)
    return withheld({ code: 'rateRoundsAway', unit, indicator, from, to }, evidence);
  return established(
    { unit, indicator, before: { year: from, value: before }, after: { year: to, value: after }, years, rate },
    evidence,
  );
}
