import { Big } from 'big.js';
import type { Queries } from '../../claims/schema/kinds.ts';
import type { IndicatorValue } from '../../records/indicator.ts';
import { type Derivation, firstOf, type Refusal, unless } from './derivation.ts';
import { cutOff, isAboveZero } from './exact.ts';
import { figureOf, measureOf, type Rows } from './rows.ts';

/** Whether a figure surely exceeds a threshold: one that is stated as "above" exceeds what it names. */
const exceeds = ({ value, bound }: Pick<IndicatorValue, 'value' | 'bound'>, above: string | Big): boolean =>
  new Big(value).cmp(above) >= (bound === 'above' ? 0 : 1);

/** S24, for the first time: a declared history, and every earlier year on record, exact, and not above. */
function notFirst(rows: Rows, { unit, indicator, year, above }: Queries['threshold']): Refusal | null {
  const since = rows.indicator(indicator)?.historySince;
  if (since === undefined) return 'says "for the first time" of a history that is not declared';
  if (since >= year) return `says "for the first time" of ${year}, before which nothing was measured`;
  const years = Array.from({ length: year - since }, (_, index) => since + index);
  return firstOf(years, each => {
    const row = figureOf(rows, indicator, unit, each);
    if (row?.bound !== 'exact') return `says "for the first time", and no exact figure of ${each} is on record`;
    return unless(!new Big(row.value).gt(above), `says "for the first time", and ${each} was above too`);
  });
}

/** A figure exceeded a threshold in its own measure. */
export const threshold: Derivation<'threshold'> = (rows, query) => {
  const { unit, indicator, year, above, first } = query;
  const row = figureOf(rows, indicator, unit, year);
  if (!row) return `rests on a figure of ${year} that is not on record`;
  const { value, bound } = row;
  return (
    unless(measureOf(rows, indicator) !== 'place', 'has a place exceed another') ??
    unless(exceeds(row, above), `does not exceed ${above}`) ??
    (first ? notFirst(rows, query) : null) ?? {
      unit,
      indicator,
      year,
      above,
      value,
      bound,
      ...(first ? { first } : {}),
    }
  );
};

interface Rate {
  readonly indicator: string;
  readonly unit: string;
}

const nameOf = ({ indicator, unit }: Rate): string => `${indicator} of ${unit}`;

/** The figure by one rate, cut off to a whole number, or to two decimals where the whole number would not exceed. */
function convertedBy(value: string, rate: string, above: string): string {
  if (!isAboveZero(value)) return value;
  const whole = cutOff(value, rate, 0);
  return new Big(whole).gt(above) ? whole : cutOff(value, rate, 2);
}

/** What one rate makes of a figure, or words that object. */
function conversion(
  rows: Rows,
  rate: Rate,
  figure: IndicatorValue,
  { above, measure }: Queries['convertedThreshold'],
): (Rate & { readonly rate: string; readonly converted: string }) | Refusal {
  const row = figureOf(rows, rate.indicator, rate.unit, figure.year);
  const currencies = `${measureOf(rows, figure.indicator)} per ${measure}`;
  if (row?.bound !== 'exact' || !isAboveZero(row.value))
    return `converts by ${nameOf(rate)}, of which no exact rate for ${figure.year} is on record`;
  const converted = convertedBy(figure.value, row.value, above);
  return (
    unless(
      measureOf(rows, rate.indicator) === currencies,
      `converts by ${nameOf(rate)}, which is not in ${currencies}`,
    ) ??
    unless(exceeds(figure, new Big(above).times(row.value)), `does not exceed ${above} by ${nameOf(rate)}`) ??
    unless(
      exceeds({ value: converted, bound: figure.bound }, above),
      `is shown as ${converted}, which does not exceed ${above}`,
    ) ?? { indicator: rate.indicator, unit: rate.unit, rate: row.value, converted }
  );
}

/** A figure exceeded a threshold in another currency, by every one of the rates named. */
export const convertedThreshold: Derivation<'convertedThreshold'> = (rows, query) => {
  const { unit, indicator, year, above, measure } = query;
  const row = figureOf(rows, indicator, unit, year);
  if (!row) return `converts a figure of ${year} that is not on record`;
  const names = new Set(query.rates.map(nameOf));
  if (names.size < 2 || names.size < query.rates.length) return 'needs two rates or more, each named once';
  const found = query.rates.map(rate => conversion(rows, rate, row, query));
  const rates = found.filter(each => typeof each !== 'string');
  const wrong = found.find(each => typeof each === 'string');
  return wrong ?? { unit, indicator, year, above, measure, value: row.value, bound: row.bound, rates };
};
