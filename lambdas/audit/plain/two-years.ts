import { type Known, unitsWithPages } from './known.ts';

/** The exact figure of a unit in a year, of its highest vintage; null where none is on record. */
const exactIn = ({ rows }: Known, indicator: string, unit: string, year: number): boolean =>
  rows.figures(indicator, unit).get(year)?.bound === 'exact';

/** The two years of which most units with a profile have an exact figure in both, of as many the latest; null of none. */
export function twoYears(known: Known, indicator: string): readonly [before: number, now: number] | null {
  const units = unitsWithPages(known);
  const years = [...new Set(units.flatMap(unit => [...known.rows.figures(indicator, unit).keys()]))];
  const pairs = years
    .flatMap(now => years.filter(before => before < now).map(before => [before, now] as const))
    .map(([before, now]) => ({
      pair: [before, now] as const,
      units: units.filter(unit => [before, now].every(year => exactIn(known, indicator, unit, year))).length,
    }))
    .filter(each => each.units > 0)
    .toSorted((a, b) => b.units - a.units || b.pair[1] - a.pair[1] || b.pair[0] - a.pair[0]);
  return pairs[0]?.pair ?? null;
}

/** The units with a profile that lack an exact figure in one of the two. */
export function lackingOne(known: Known, indicator: string): readonly string[] {
  const years = twoYears(known, indicator);
  return years === null
    ? []
    : unitsWithPages(known).filter(unit => !years.every(year => exactIn(known, indicator, unit, year)));
}
