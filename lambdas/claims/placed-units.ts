import type { RankingRecord } from '../records/record.ts';
import type { Unit } from '../records/unit.ts';

const hasPlace = ({ place }: RankingRecord): boolean => place.kind === 'rank' || place.kind === 'band';

/**
 * Who of a list counts among the number that its release ranked: whoever has a place of its own, and had one as first
 * printed, since the number is of those printed and a correction that gave somebody a place tells of one more. A cluster
 * that stands for a city is that city.
 */
export function placedUnits(
  rows: readonly RankingRecord[],
  firstPrinted: (row: RankingRecord) => RankingRecord | null,
  unit: (id: string) => Unit | null,
): ReadonlySet<string> {
  return new Set(
    rows
      .filter(row => hasPlace(row) && hasPlace(firstPrinted(row) ?? row))
      .map(row => unit(row.unit)?.standsFor ?? row.unit),
  );
}
