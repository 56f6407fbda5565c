import { compareDecimals, divideDown, multiply } from '../../../records/decimal.ts';
import type { IndicatorValue } from '../../../records/indicator.ts';
import { type Evidence, established, type Finding, refuted, withheld } from '../../claim.ts';
import type { Queries } from '../../schema/kinds.ts';
import type { Conversion, Rate } from '../../schema/values.ts';
import type { View } from '../../view.ts';
import type { Passed } from '../guards.ts';
import { bounded, figureOf, measureOf, valueEvidence } from './figures.ts';

/**
 * S24b: a figure exceeded a threshold in another currency, at every one of two or more usual rates. A rate is a figure
 * of an economy for the same year, in so much of the figure's currency for one of the other. Compared exactly; what is
 * printed is cut off, so that it is never more than the figure.
 */
export function convertedThreshold(view: View, query: Queries['convertedThreshold']): Finding<'convertedThreshold'> {
  const { unit, indicator, year, above, measure, rates } = query;
  const found = figureOf(view, unit, indicator, year);
  if (!found.ok) return found.finding;
  const evidence: Evidence[] = [valueEvidence(found.value)];
  const figures: IndicatorValue[] = [];
  for (const rate of rates) {
    const usable = rateOf(view, query, rate, evidence);
    if (!usable.ok) return usable.finding;
    figures.push(usable.value);
    evidence.push(valueEvidence(usable.value));
  }
  const { value, bound } = found.value;
  const exceeds = ({ value: rate }: IndicatorValue): boolean => {
    const against = compareDecimals(value, multiply(above, rate));
    return against > 0 || (against === 0 && bound === 'above');
  };
  const [over, under] = [figures.filter(exceeds), figures.filter(rate => !exceeds(rate))];
  if (over.length === 0)
    return bound === 'exact'
      ? refuted({ code: 'notAbove', unit, indicator, year, above, measure }, evidence)
      : bounded(found.value, evidence);
  if (under.length > 0) {
    const [at, notAt] = [over.map(named), under.map(named)];
    return withheld({ code: 'ratesDisagree', unit, indicator, year, above: at, notAbove: notAt }, evidence);
  }
  const conversions = figures.map(rate => converted(value, rate, above));
  // What is printed must bear out what is said: "28,000.00, which exceeds 28,000" does not.
  const least = bound === 'above' ? 0 : 1;
  if (conversions.some(conversion => compareDecimals(conversion.converted, above) < least))
    return withheld({ code: 'hardlyAbove', unit, indicator, year, above, measure }, evidence);
  return established({ unit, indicator, year, above, measure, value, bound, rates: conversions }, evidence);
}

/** A rate of the year: exact, above zero, and from the figure's currency into the one that is asked for. */
function rateOf(
  view: View,
  { indicator, year, measure }: Queries['convertedThreshold'],
  rate: Rate,
  own: readonly Evidence[],
): Passed<IndicatorValue> {
  const stop = (finding: Finding<never>): Passed<never> => ({ ok: false, finding });
  const found = figureOf(view, rate.unit, rate.indicator, year);
  if (!found.ok) return found;
  const evidence = [...own, valueEvidence(found.value)];
  const from = measureOf(view, indicator);
  if (measureOf(view, rate.indicator) !== `${from} per ${measure}`)
    return stop(withheld({ code: 'otherMeasure', indicator: rate.indicator, from, to: measure }, evidence));
  const { value, bound } = found.value;
  return bound === 'exact' && compareDecimals(value, '0') > 0
    ? found
    : stop(withheld({ code: 'rateUnusable', unit: rate.unit, indicator: rate.indicator, year }, evidence));
}

const named = ({ indicator, unit }: IndicatorValue): Rate => ({ indicator, unit });

function converted(value: string, { indicator, unit, value: rate }: IndicatorValue, above: string): Conversion {
  const whole = divideDown(value, rate, 0);
  const enough = compareDecimals(whole, above) > 0;
  return { indicator, unit, rate, converted: enough ? whole : divideDown(value, rate, 2) };
}
