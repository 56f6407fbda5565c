import { compareDecimals } from '../../records/decimal.ts';
import { type IndicatorValue, valueKey } from '../../records/indicator.ts';
import { type Evidence, established, type Finding, refuted, withheld } from '../claim.ts';
import type { Queries } from '../schema/kinds.ts';
import type { View } from '../view.ts';
import type { Passed } from './guards.ts';

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

/** The unit of measurement of an indicator; empty where nothing is known of it. */
export const measureOf = (view: View, indicator: string): string =>
  view.input.dataset.indicators.find(({ id }) => id === indicator)?.measure ?? '';

/** The figures of the indicator are places in a ranking. */
export const isPlace = (view: View, indicator: string): boolean => measureOf(view, indicator) === 'place';

/** The figures of the indicator are percentages. */
export const isPercent = (view: View, indicator: string): boolean => measureOf(view, indicator) === 'percent';

/** S22: every step of three or more consecutive years goes the same way, strictly, between exact figures. */
export function trend(view: View, { unit, indicator, direction, since, until }: Queries['trend']): Finding<'trend'> {
  const last = until ?? view.values(indicator, unit).at(-1)?.year ?? since;
  const points: IndicatorValue[] = [];
  for (let year = since; year <= last; year += 1) {
    const value = figureOf(view, unit, indicator, year);
    if (!value.ok) return value.finding;
    points.push(value.value);
  }
  const evidence = points.map(valueEvidence);
  if (points.length < 3) return withheld({ code: 'tooFew', have: points.length, need: 3 }, evidence);
  const bound = points.find(point => point.bound !== 'exact');
  if (bound) return withheld({ code: 'notStrict', unit, indicator, year: bound.year }, evidence);
  // A place rises when its number falls.
  const wanted = (direction === 'up') !== isPlace(view, indicator) ? 1 : -1;
  const wrong = points.find(
    (point, index) => index > 0 && compareDecimals(point.value, points[index - 1]?.value ?? point.value) !== wanted,
  );
  if (wrong) return refuted({ code: 'notStrict', unit, indicator, year: wrong.year }, evidence);
  return established(
    { unit, indicator, direction, points: points.map(({ year, value }) => ({ year, value })) },
    evidence,
  );
}

/** S25: best of a stored group, every member with a figure for the same year and definition; held alone. */
export function topsGroup(view: View, { unit, indicator, year, group }: Queries['topsGroup']): Finding<'topsGroup'> {
  const own = figureOf(view, unit, indicator, year);
  if (!own.ok) return own.finding;
  const set = view.input.dataset.groups.find(({ id }) => id === group);
  if (!set) return withheld({ code: 'unknownGroup', group });
  if (!set.members.includes(unit))
    return refuted({ code: 'notMember', unit, group }, [{ key: group, source: set.source }]);
  if (set.members.length < 2)
    return withheld({ code: 'tooFew', have: set.members.length, need: 2 }, [{ key: group, source: set.source }]);
  const lower = view.input.dataset.indicators.find(({ id }) => id === indicator)?.direction === 'lower-is-better';
  const best = lower ? 'lowest' : 'highest';
  const evidence: Evidence[] = [{ key: group, source: set.source }, valueEvidence(own.value)];
  for (const other of set.members.filter(member => member !== unit)) {
    const theirs = figureOf(view, other, indicator, year);
    if (!theirs.ok) return theirs.finding;
    evidence.push(valueEvidence(theirs.value));
    if (theirs.value.bound !== 'exact') return withheld({ code: 'notStrict', unit: other, indicator, year }, evidence);
    const difference = compareDecimals(own.value.value, theirs.value.value) * (lower ? -1 : 1);
    const better = difference > 0 || (difference === 0 && own.value.bound === 'above' && !lower);
    if (!better)
      return own.value.bound === 'exact'
        ? refuted({ code: 'notHighest', unit, other, indicator, year, best }, evidence)
        : withheld({ code: 'notHighest', unit, other, indicator, year, best }, evidence);
  }
  // A lower bound says nothing about being lowest.
  if (lower && own.value.bound !== 'exact') return withheld({ code: 'notStrict', unit, indicator, year }, evidence);
  return established(
    {
      unit,
      indicator,
      year,
      group,
      members: set.members.length,
      value: own.value.value,
      bound: own.value.bound,
      best,
    },
    evidence,
  );
}
