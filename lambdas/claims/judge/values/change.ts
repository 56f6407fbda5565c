import { compareDecimals, decimalsOf, percentChange, round, subtract } from '../../../records/decimal.ts';
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

/** Decimals of a change in percent where nobody asks for others. */
const DECIMALS = 1;

/**
 * S23: how a figure changed from one year to another: in percent, rounded once, half up; in percentage points, exactly,
 * where the figures are percentages themselves, and in their own parts where they are rates in others. Only between exact
 * figures, and in percent never from zero or below, nor to below zero: nothing falls by more than all of it.
 */
export function valueChange(view: View, query: Queries['valueChange']): Finding<'valueChange'> {
  const { unit, indicator, from, to, change: asserted } = query;
  if (from >= to) return withheld({ code: 'yearsReversed', from, to });
  const then = figureOf(view, unit, indicator, from);
  if (!then.ok) return then.finding;
  const now = figureOf(view, unit, indicator, to);
  if (!now.ok) return now.finding;
  const known = [valueEvidence(then.value), valueEvidence(now.value)];
  if (isPlace(view, indicator)) return withheld({ code: 'isPlace', indicator }, known);
  if (isWithoutZero(view, indicator)) return withheld({ code: 'noTrueZero', indicator }, known);
  const bound = [then.value, now.value].find(figure => figure.bound !== 'exact');
  if (bound) return bounded(bound, known);
  const isOwn = isRate(view, indicator);
  const points = isOwn || isPercent(view, indicator);
  const decimals = query.decimals ?? (asserted === undefined ? null : decimalsOf(asserted));
  const changeOf = (before: string, after: string): string | null => {
    const exact = subtract(after, before);
    if (compareDecimals(exact, '0') === 0) return '0';
    if (points) return decimals === null ? exact : round(exact, decimals);
    const hasPercent = compareDecimals(before, '0') > 0 && compareDecimals(after, '0') >= 0;
    return hasPercent ? percentChange(before, after, decimals ?? DECIMALS) : null;
  };
  const both = unlessAlikeInBoth(view, [then.value, now.value], known, changeOf);
  if (both.finding) return both.finding;
  const { evidence } = both;
  if (compareDecimals(now.value.value, then.value.value) === 0) {
    const same = { code: 'noValueChange' as const, unit, indicator, from, to };
    return asserted !== undefined && compareDecimals(asserted, '0') !== 0
      ? refuted(same, evidence)
      : withheld(same, evidence);
  }
  const change = changeOf(then.value.value, now.value.value);
  if (change === null) {
    const year = compareDecimals(then.value.value, '0') > 0 ? to : from;
    return withheld({ code: 'noBase', unit, indicator, year }, evidence);
  }
  if (asserted !== undefined && compareDecimals(asserted, change) !== 0)
    return refuted({ code: 'otherFigure', asserted, found: change }, evidence);
  if (compareDecimals(change, '0') === 0) return withheld({ code: 'roundsAway', unit, indicator, from, to }, evidence);
  return established(
    {
      unit,
      indicator,
      before: { year: from, value: then.value.value },
      after: { year: to, value: now.value.value },
      change,
      in: isOwn ? 'own' : points ? 'points' : 'percent',
    },
    evidence,
  );
}
