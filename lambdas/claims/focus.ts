import { sectionTold } from '../records/sections.ts';
import { UNIT_KINDS, type Unit, type UnitKind } from '../records/unit.ts';
import { inTop } from './rank-status.ts';
import type { View } from './view.ts';

/** Whether the report is about a unit; `unknown` where its country would tell and is not on record. */
export function inScope(view: View, unit: Unit): 'yes' | 'no' | 'unknown' {
  const { all, kinds, countries, groups, units } = view.input.report.focus;
  const isNamed = units?.includes(unit.id) ?? false;
  if (!isMeantItself(view, unit)) return 'no';
  if (!hasFocus(view) || (kinds !== undefined && !kinds.includes(unit.kind))) return 'no';
  if (all) return 'yes';
  const members = view.input.dataset.groups.flatMap(group => (groups?.includes(group.id) ? group.members : []));
  const isListed = (groups === undefined && units === undefined) || isNamed || members.includes(unit.id);
  if (!isListed || countries === undefined) return isListed ? 'yes' : 'no';
  if (unit.country === null) return 'unknown';
  return countries.includes(unit.country) ? 'yes' : 'no';
}

/** A cluster is meant only where its kind or its id is named; else it stands for its members. */
export const isMeantItself = ({ input }: View, { id, kind }: Unit): boolean =>
  kind !== 'cluster' ||
  (input.report.focus.units?.includes(id) ?? false) ||
  (input.report.focus.kinds?.includes(kind) ?? false);

/** Whether the report is about this unit. */
export function inFocus(view: View, id: string): boolean {
  const unit = view.unit(id);
  return unit !== null && inScope(view, unit) === 'yes';
}

/** Whether tables and charts set a unit apart: it is in focus, and others are not. */
export const isSetApart = (view: View, id: string): boolean =>
  view.input.report.focus.all !== true && inFocus(view, id);

/** Whether the definition says of any units that the report is about them. */
export function hasFocus(view: View): boolean {
  const { all, kinds, countries, groups, units } = view.input.report.focus;
  const given = [kinds, countries, groups, units].filter(list => list !== undefined);
  return all === true || (given.length > 0 && given.every(list => list.length > 0));
}

/** The kinds that units in focus may be of: those that the definition names, or every one that is no cluster. */
export const focusKinds = (view: View): readonly UnitKind[] =>
  view.input.report.focus.kinds ?? UNIT_KINDS.filter(kind => kind !== 'cluster');

/** The kind that gives a report its noun: the first that the definition names, else the first that some ranking ranks. */
export function mainKind(view: View): UnitKind {
  const { report, dataset } = view.input;
  const isRanked = (kind: UnitKind): boolean =>
    kind !== 'cluster' && dataset.rankings.some(({ unitKinds }) => unitKinds.includes(kind));
  return report.focus.kinds?.[0] ?? UNIT_KINDS.find(isRanked) ?? UNIT_KINDS[0];
}

/** Holders of the title that earns a profile, in the order of the published list. */
export function honouredUnits(view: View): readonly string[] {
  const { report, edition, dataset } = view.input;
  const rule = report.honours;
  if (!rule) return [];
  return dataset.honours
    .filter(
      honour => honour.report === rule.report && honour.title === rule.title && honour.edition === edition.ownRelease,
    )
    .sort((a, b) => a.order - b.order)
    .map(({ unit }) => unit);
}

/** The units that have a profile: those that the definition names, or else the honoured ones. */
export const profiledUnits = (view: View): readonly string[] =>
  sectionTold(view.input, 'profiles')?.units ?? honouredUnits(view);

/**
 * The units that the basket's chapter shows: every unit in focus that a basket release ranks or holds in a cluster, and
 * every honoured one, whatever is on record. Of a report about all units, those that some release has in its top.
 */
export function basketUnits(view: View): readonly string[] {
  const { edition, report } = view.input;
  const seen = edition.basket.flatMap(key =>
    view
      .recordsOf(key)
      .filter(({ unit }) => !report.focus.all || inTop(view.rankStatus(unit, key), report.topN) === 'yes')
      .flatMap(({ unit }) => [unit, ...(view.unit(unit)?.members ?? [])]),
  );
  return [...new Set([...honouredUnits(view), ...seen])].filter(unit => inFocus(view, unit));
}
