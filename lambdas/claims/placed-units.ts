import type { RankingRecord } from '../records/record.ts';
import type { Unit } from '../records/unit.ts';

const hasPlace = ({ place }: RankingRecord): boolean => place.kind === 'rank' || place.kind === 'band';

type FirstPrinted = (row: RankingRecord) => RankingRecord | null;

/** Whether a row had a place of its own as first printed. */
export const hadPlace = (row: RankingRecord, firstPrinted: FirstPrinted): boolean => hasPlace(firstPrinted(row) ?? row);

/**
 * Who of a list counts among the number that its release ranked: whoever had a place of its own as first printed, since
 * the number is of those printed. A correction that gave somebody a place tells of one more, and one that took a place
 * away leaves that unit one of them. A cluster that stands for a city is that city. A list that gives nobody a place is
 * one of tiers: whoever was printed in one counts. Beside places a tier is for those whom the list does not rank.
 */
export function placedUnits(
  rows: readonly RankingRecord[],
  firstPrinted: FirstPrinted,
  unit: (id: string) => Unit | null,
): ReadonlySet<string> {
  const printed = rows.map(row => ({ id: row.unit, first: firstPrinted(row) ?? row }));
  const isOfTiers = !printed.some(({ first }) => hasPlace(first));
  const counted = printed.filter(({ first }) => (isOfTiers ? first.place.kind === 'tier' : hasPlace(first)));
  return new Set(counted.map(({ id }) => unit(id)?.standsFor ?? id));
}
