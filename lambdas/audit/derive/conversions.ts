import { Big } from 'big.js';
import type { Dataset } from '../../records/dataset.ts';
import type { IndicatorValue } from '../../records/indicator.ts';
import { SHAPES } from '../shapes.ts';
import { check, differs, first } from './check.ts';
import { cutOff, isAboveZero } from './exact.ts';
import { exceeds, figureOf, measureOf } from './values.ts';

interface Rate {
  readonly indicator: string;
  readonly unit: string;
}

const nameOf = ({ indicator, unit }: Rate): string => `${indicator} of ${unit}`;

/** The figure by one rate, cut off to a whole number, or to two decimals where the whole number would not exceed. */
function converted(value: string, rate: string, above: string): string {
  const whole = cutOff(value, rate, 0);
  return new Big(whole).gt(above) ? whole : cutOff(value, rate, 2);
}

/** One rate, its figure, and what it makes of the figure: words that object, or null. */
function wrongRate(
  dataset: Dataset,
  rate: Rate & { readonly rate: string; readonly converted: string },
  figure: IndicatorValue,
  above: string,
  currencies: string,
): string | null {
  const row = figureOf(dataset, rate.indicator, rate.unit, figure.year);
  if (row?.bound !== 'exact' || !isAboveZero(row.value))
    return `converts by ${nameOf(rate)}, of which no exact rate for ${figure.year} is on record`;
  const shown = isAboveZero(figure.value) ? converted(figure.value, row.value, above) : figure.value;
  return first(
    measureOf(dataset, rate.indicator) === currencies
      ? null
      : `converts by ${nameOf(rate)}, which is not in ${currencies}`,
    differs(`rate, ${nameOf(rate)}`, rate.rate, row.value),
    exceeds(figure, new Big(above).times(row.value)) ? null : `does not exceed ${above} by ${nameOf(rate)}`,
    differs(`figure by ${nameOf(rate)}`, rate.converted, shown),
    exceeds({ value: shown, bound: figure.bound }, above)
      ? null
      : `is shown as ${shown}, which does not exceed ${above}`,
  );
}

export const convertedThreshold = check(SHAPES.convertedThreshold, ({ form, figures }, dataset) => {
  const { unit, indicator, year, above, measure, rates } = form;
  const row = figureOf(dataset, indicator, unit, year);
  const currencies = `${measureOf(dataset, indicator)} per ${measure}`;
  if (!row) return `converts a figure of ${year} that is not on record`;
  return first(
    differs(
      'what it is about',
      [figures.unit, figures.indicator, figures.year, figures.above, figures.measure],
      [unit, indicator, year, above, measure],
    ),
    differs('figure', [figures.value, figures.bound], [row.value, row.bound]),
    differs('rates', figures.rates.map(nameOf), rates.map(nameOf)),
    new Set(rates.map(nameOf)).size < 2 || new Set(rates.map(nameOf)).size < rates.length
      ? 'needs two rates or more, each named once'
      : null,
    ...figures.rates.map(rate => wrongRate(dataset, rate, row, above, currencies)),
  );
});
