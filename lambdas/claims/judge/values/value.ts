import { compareDecimals } from '../../../records/decimal.ts';
import { established, type Finding, refuted } from '../../claim.ts';
import type { Queries } from '../../schema/kinds.ts';
import type { View } from '../../view.ts';
import { bounded, figureOf, valueEvidence } from './figures.ts';

/**
 * S53: the figure of one unit in one year, digit for digit as it is on record. Of a bound no figure is asserted; one on its
 * wrong side is false, any other is left open.
 */
export function value(view: View, query: Queries['value']): Finding<'value'> {
  const { unit, indicator, year, value: asserted } = query;
  const found = figureOf(view, unit, indicator, year);
  if (!found.ok) return found.finding;
  const { value: own, bound } = found.value;
  const evidence = [valueEvidence(found.value)];
  if (asserted === undefined) return established({ unit, indicator, year, value: own, bound }, evidence);
  const against = compareDecimals(asserted, own);
  if (bound === 'exact')
    return against === 0
      ? established({ unit, indicator, year, value: own, bound }, evidence)
      : refuted({ code: 'otherFigure', asserted, found: own }, evidence);
  return against < 0 || (against === 0 && bound === 'above')
    ? refuted({ code: 'notStrict', unit, indicator, year }, evidence)
    : bounded(found.value);
}
