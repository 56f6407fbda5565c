import type { RankingRecord } from '../records/record.ts';
import type { Unit } from '../records/unit.ts';

const hasPlace = ({ place }: RankingRecord): boolean => place.kind === 'rank' || place.kind === 'band';

/**
 * Who of a list counts among the number that its release ranked: whoever had a place of its own as first printed, since
 * the number is of those printed. A correction that gave somebody a place tells of one more, and one that took a place
 * away leaves that unit one of them. A cluster that stands for a city is that city.
 */
export function placedUnits(
  rows: readonly RankingRecord[],
  firstPrinted: (row: RankingRecord) => RankingRecord | null,
  unit: (id: string) => Unit | null,
): ReadonlySet<string> {
  return new Set(
    rows.filter(row => hasPlace(firstPrinted(row) ?? row)).map(row => unit(row.unit)?.standsFor ?? row.unit),
  );
}
