import { compareDecimals } from '../../../records/decimal.ts';
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

/**
 * Figures that are compared, of which some were restated after printing while others stand as printed: withheld, naming
 * the first of them, where what is told is so of the figures as restated and not of all as first printed. An amount has
 * to be the same of both, as the places of a move are.
 */
export function unlessInBothPrintings(
  view: View,
  points: readonly IndicatorValue[],
  known: readonly Evidence[],
  holds: (values: readonly string[]) => boolean,
): { readonly finding: Finding<never> | null; readonly evidence: readonly Evidence[] } {
  const first = points.map(point => view.firstFigure(point));
  const restated = points.filter(
    (point, index) => first[index]?.value !== point.value || first[index]?.bound !== point.bound,
  );
  // What was printed anew as a whole is compared as it stands now.
  if (restated.length === 0 || points.every(({ vintage }) => vintage > 1)) return { finding: null, evidence: known };
  const evidence = [...known, ...restated.map(point => valueEvidence(view.firstFigure(point)))];
  const [one] = restated;
  const isExact = first.every(({ bound }) => bound === 'exact');
  if (!one || (isExact && holds(first.map(({ value }) => value)))) return { finding: null, evidence };
  const { unit, indicator, year, value } = one;
  const told = { unit, indicator, year, old: view.firstFigure(one).value, corrected: value };
  return { finding: withheld({ code: 'figureRestated', ...told }, evidence), evidence };
}

/** The same of an amount that two figures give; null of figures that give none. */
export function unlessAlikeInBoth(
  view: View,
  [then, now]: readonly [IndicatorValue, IndicatorValue],
  known: readonly Evidence[],
  amount: (then: string, now: string) => string | null,
): ReturnType<typeof unlessInBothPrintings> {
  const told = amount(then.value, now.value);
  return unlessInBothPrintings(view, [then, now], known, ([was = '', is = '']) => {
    const printed = amount(was, is);
    return told !== null && printed !== null && compareDecimals(printed, told) === 0;
  });
}

/** The unit of measurement of an indicator; empty where nothing is known of it. */
export const measureOf = (view: View, indicator: string): string =>
  view.input.dataset.indicators.find(({ id }) => id === indicator)?.measure ?? '';

/** The figures of the indicator are places in a ranking. */
export const isPlace = (view: View, indicator: string): boolean => measureOf(view, indicator) === 'place';

/** The figures of the indicator are percentages, of whatever, or points of them: `%`, `% of GDP`, `share of GDP (%)`. */
export const isPercent = (view: View, indicator: string): boolean =>
  /^(?:(?:%|per ?cent|pct)(?: .*)?|.*\(%\)|percentage points?|个?百分点)$/.test(measureOf(view, indicator));

/** The figures are rates in other parts than hundredths: of them a change is told in the same parts. */
export const isRate = (view: View, indicator: string): boolean =>
  /^(?:(?:‰|per ?mille|per ?mil|basis points?|bps?)(?: .*)?|.*\(‰\)|千分点|个?基点)$/i.test(measureOf(view, indicator));

/**
 * Measures of a scale whose zero was chosen, or of a logarithm: degrees, acidity, decibels, calendar years, an index on a
 * base, points of a score. Twice the number is not twice as much, so no change is told in percent.
 */
const NO_TRUE_ZERO =
  /^(?:(?:°|º|degrees? )[CF]?|[℃℉]|degrees?(?: celsius| fahrenheit)?|celsius|fahrenheit|摄氏度|华氏度|pH(?: value)?|pH值|dB(?:\s?\([A-Z]\))?|decibels?|分贝|years?|calendar years?|年|年份|dates?|points?|index(?: points?)?|scores?|分|得分|指数|.*\b\d{4} ?= ?100\b.*)$/i;

/**
 * The same by the word that a measure begins or ends with, whatever else it says: `degrees north`, `points out of 10`,
 * `Likert 1-5`, `log USD`, `teaching score`. A place, however it is called, is no amount either.
 */
const BEGINS_WITHOUT_ZERO =
  /^(?:deg|degrees?|latitude|longitude|magnitude|richter|likert|grades?|stars?|scores?|points?|iq|log|log10|ln|db[abc]|ranks?|ranking|position)(?![\p{L}\p{N}])/iu;
const ENDS_WITHOUT_ZERO = /(?:^|[ %-])(?:magnitude|grade|score|rank|position|iq points|\(log(?:10)?\))$/i;

/** Moment magnitude is written so, and a megawatt with a great W. */
const MOMENT_MAGNITUDE = /^Mw$/;

const hasNoTrueZero = (measure: string): boolean =>
  [MOMENT_MAGNITUDE, NO_TRUE_ZERO, BEGINS_WITHOUT_ZERO, ENDS_WITHOUT_ZERO].some(words => words.test(measure));

/** A change of the figures of the indicator in percent says nothing: by the scale that is declared, else by the measure. */
export function isWithoutZero(view: View, indicator: string): boolean {
  const declared = view.input.dataset.indicators.find(({ id }) => id === indicator)?.scale;
  return declared === undefined ? hasNoTrueZero(measureOf(view, indicator).trim()) : declared === 'interval';
}
