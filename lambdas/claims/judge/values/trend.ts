import { compareDecimals } from '../../../records/decimal.ts';
import type { IndicatorValue } from '../../../records/indicator.ts';
import { established, type Finding, refuted, withheld } from '../../claim.ts';
import type { Queries } from '../../schema/kinds.ts';
import type { View } from '../../view.ts';
import { bounded, figureOf, isPlace, unlessInBothPrintings, valueEvidence } from './figures.ts';

/** S22: every step of three or more consecutive years goes the same way, strictly, between exact figures. */
export function trend(view: View, { unit, indicator, direction, since, until }: Queries['trend']): Finding<'trend'> {
  const last = until ?? view.values(indicator, unit).at(-1)?.year ?? since;
  if (until !== undefined && until < since) return withheld({ code: 'yearsReversed', from: since, to: until });
  const points: IndicatorValue[] = [];
  for (let year = since; year <= last; year += 1) {
    const value = figureOf(view, unit, indicator, year);
    if (!value.ok) return value.finding;
    points.push(value.value);
  }
  const evidence = points.map(valueEvidence);
  if (points.length < 3) return withheld({ code: 'tooFew', have: points.length, need: 3 }, evidence);
  const bound = points.find(point => point.bound !== 'exact');
  if (bound) return bounded(bound, evidence);
  // A place rises when its number falls.
  const wanted = (direction === 'up') !== isPlace(view, indicator) ? 1 : -1;
  const parts = (values: readonly string[]): number =>
    values.findIndex((value, index) => index > 0 && compareDecimals(value, values[index - 1] ?? value) !== wanted);
  const wrong = points[parts(points.map(({ value }) => value))];
  if (wrong) return refuted({ code: 'notStrict', unit, indicator, year: wrong.year }, evidence);
  const both = unlessInBothPrintings(view, points, evidence, values => parts(values) < 0);
  if (both.finding) return both.finding;
  return established(
    { unit, indicator, direction, points: points.map(({ year, value }) => ({ year, value })) },
    both.evidence,
  );
}
