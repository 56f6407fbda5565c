import { compareDecimals } from '../../../records/decimal.ts';
import { type Evidence, established, type Finding, refuted, withheld } from '../../claim.ts';
import type { Queries } from '../../schema/kinds.ts';
import type { View } from '../../view.ts';
import { bounded, figureOf, valueEvidence } from './figures.ts';

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
    if (theirs.value.bound !== 'exact') {
      // A figure that is at least as high disproves "the highest", however much higher it is.
      const isHigher =
        !lower && own.value.bound === 'exact' && compareDecimals(theirs.value.value, own.value.value) >= 0;
      return isHigher
        ? refuted({ code: 'notHighest', unit, other, indicator, year, best }, evidence)
        : bounded(theirs.value, evidence);
    }
    const difference = compareDecimals(own.value.value, theirs.value.value) * (lower ? -1 : 1);
    const better = difference > 0 || (difference === 0 && own.value.bound === 'above' && !lower);
    if (!better)
      return own.value.bound === 'exact'
        ? refuted({ code: 'notHighest', unit, other, indicator, year, best }, evidence)
        : bounded(own.value, evidence);
  }
  // A lower bound says nothing about being lowest.
  if (lower && own.value.bound !== 'exact') return bounded(own.value, evidence);
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
