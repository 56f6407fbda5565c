import { type IndicatorValue, valueKey } from '../../../records/indicator.ts';
import { type Evidence, type Finding, withheld } from '../../claim.ts';
import type { View } from '../../view.ts';
import type { Passed } from '../guards.ts';

export const valueEvidence = (value: IndicatorValue): Evidence => ({ key: valueKey(value), source: value.source });

/** The value of a unit in a year; the unit and the indicator are known. */
export function figureOf(view: View, unit: string, indicator: string, year: number): Passed<IndicatorValue> {
  if (!view.unit(unit)) return { ok: false, finding: withheld({ code: 'unknownUnit', unit }) };
  if (!view.input.dataset.indicators.some(({ id }) => id === indicator))
    return { ok: false, finding: withheld({ code: 'unknownIndicator', indicator }) };
  const found = view.values(indicator, unit).find(value => value.year === year);
  return found
    ? { ok: true, value: found }
    : { ok: false, finding: withheld({ code: 'noValue', unit, indicator, year }) };
}

/** A figure that is on record as a bound only, and leaves open what is asked. */
export const bounded = (
  found: IndicatorValue,
  evidence: readonly Evidence[] = [valueEvidence(found)],
): Finding<never> => {
  const { unit, indicator, year, value, bound } = found;
  return withheld({ code: 'boundOnly', unit, indicator, year, value, bound }, evidence);
};

/** The unit of measurement of an indicator; empty where nothing is known of it. */
export const measureOf = (view: View, indicator: string): string =>
  view.input.dataset.indicators.find(({ id }) => id === indicator)?.measure ?? '';

/** The figures of the indicator are places in a ranking. */
export const isPlace = (view: View, indicator: string): boolean => measureOf(view, indicator) === 'place';

/** The figures of the indicator are percentages. */
export const isPercent = (view: View, indicator: string): boolean =>
  ['percent', '%'].includes(measureOf(view, indicator));
