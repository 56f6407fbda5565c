import { compareDecimals } from '../../../records/decimal.ts';
import type { IndicatorValue } from '../../../records/indicator.ts';
import { type Evidence, established, type Finding, refuted, withheld } from '../../claim.ts';
import type { Queries } from '../../schema/kinds.ts';
import type { View } from '../../view.ts';
import type { Passed } from '../guards.ts';
import { bounded, figureOf, isPlace, valueEvidence } from './figures.ts';

/** S24: exceeded. A figure known only as a lower bound exceeds what its bound exceeds. */
export function threshold(view: View, query: Queries['threshold']): Finding<'threshold'> {
  const { unit, indicator, year, above } = query;
  const found = figureOf(view, unit, indicator, year);
  if (!found.ok) return found.finding;
  const { value, bound } = found.value;
  const evidence = [valueEvidence(found.value)];
  // A place "above the third" would be read as the second, and its number is smaller.
  if (isPlace(view, indicator)) return withheld({ code: 'notStrict', unit, indicator, year }, evidence);
  if (!isAbove(found.value, above))
    return bound === 'exact'
      ? refuted({ code: 'notAbove', unit, indicator, year, above, measure: null }, evidence)
      : bounded(found.value);
  const figures = { unit, indicator, year, above, value, bound };
  if (!query.first) return established(figures, evidence);
  const never = neverBefore(view, query, evidence);
  return never.ok ? established({ ...figures, first: true }, never.value) : never.finding;
}

/** For certain: the figure, or the least that it can be. */
const isAbove = ({ value, bound }: IndicatorValue, above: string): boolean => {
  const against = compareDecimals(value, above);
  return against > 0 || (against === 0 && bound === 'above');
};

/**
 * "For the first time" needs the declared history of the indicator, and of every year in it an exact figure that was
 * not above. One that was refutes it, whatever is declared. In the first year that was measured nothing is the first
 * time: there is no year before to tell it from.
 */
function neverBefore(
  view: View,
  { unit, indicator, year, above }: Queries['threshold'],
  own: readonly Evidence[],
): Passed<readonly Evidence[]> {
  const stop = (finding: Finding<never>): Passed<never> => ({ ok: false, finding });
  const earlier = view.values(indicator, unit).filter(value => value.year < year);
  const evidence = [...own, ...earlier.map(valueEvidence)];
  const exceeded = earlier.find(value => isAbove(value, above));
  if (exceeded) return stop(refuted({ code: 'exceededBefore', unit, indicator, year: exceeded.year, above }, evidence));
  const declared = view.input.dataset.indicators.find(({ id }) => id === indicator);
  const since = declared?.historySince;
  if (!declared || since === undefined) return stop(withheld({ code: 'figuresUndeclared', indicator }, evidence));
  const all = [...evidence, { key: declared.id, source: declared.source }];
  const missing = since < year ? missingYear(earlier, since, year) : year - 1;
  if (missing !== null) return stop(withheld({ code: 'noValue', unit, indicator, year: missing }, all));
  const bound = earlier.find(value => value.bound !== 'exact');
  return bound ? stop(bounded(bound, all)) : { ok: true, value: all };
}

/** The first year of the span, its end not counted, for which there is no figure. */
function missingYear(values: readonly IndicatorValue[], from: number, to: number): number | null {
  const years = new Set(values.map(({ year }) => year));
  for (let year = from; year < to; year += 1) if (!years.has(year)) return year;
  return null;
}
