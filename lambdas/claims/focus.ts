import { sectionTold } from '../records/sections.ts';
import type { View } from './view.ts';

/** Whether the report is about this unit: a city of one of its countries. */
export function inFocus(view: View, id: string): boolean {
  const unit = view.unit(id);
  return unit?.kind === 'city' && unit.country !== null && view.input.report.focus.countries.includes(unit.country);
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
 * every honoured one, whatever is on record.
 */
export function basketUnits(view: View): readonly string[] {
  const seen = view.input.edition.basket.flatMap(key =>
    view.recordsOf(key).flatMap(({ unit }) => [unit, ...(view.unit(unit)?.members ?? [])]),
  );
  return [...new Set([...honouredUnits(view), ...seen])].filter(unit => inFocus(view, unit));
}
