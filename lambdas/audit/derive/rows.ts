import type { Dataset } from '../../records/dataset.ts';
import type { RankingRecord } from '../../records/record.ts';
import type { Release } from '../../records/release.ts';

/** Plain look-ups in the rows: slow on purpose, without an index that could be wrong. Keys are `ranking/release`. */
export const findRelease = (dataset: Dataset, key: string): Release | null =>
  dataset.releases.find(({ ranking, id, state }) => state === 'published' && `${ranking}/${id}` === key) ?? null;

/** The rows of a release, of each unit the one of the highest vintage. */
export function rowsOf(dataset: Dataset, key: string): readonly RankingRecord[] {
  const rows = dataset.records.filter(row => `${row.ranking}/${row.release}` === key);
  return rows.filter(row => !rows.some(other => other.unit === row.unit && other.vintage > row.vintage));
}

const unitOf = (dataset: Dataset, id: string) => dataset.units.find(unit => unit.id === id) ?? null;

/** The city that a row counts for: itself, or the one whose name alone its cluster bears. */
export const countsFor = (dataset: Dataset, id: string): string => unitOf(dataset, id)?.standsFor ?? id;

/** The row of a unit in a release: its own, else that of a cluster that stands for it. */
export function rowOf(dataset: Dataset, unit: string, key: string): RankingRecord | null {
  const rows = rowsOf(dataset, key);
  return rows.find(row => row.unit === unit) ?? rows.find(row => countsFor(dataset, row.unit) === unit) ?? null;
}

/** The exact place of a unit in a release; null where there is none on record. */
export function rankOf(dataset: Dataset, unit: string, key: string): number | null {
  const place = rowOf(dataset, unit, key)?.place;
  return place?.kind === 'rank' ? place.rank : null;
}

/** The latest place that a unit can hold: its rank, or the end of its band; null where that is open. */
export function latestPlaceOf(dataset: Dataset, unit: string, key: string): number | null {
  const place = rowOf(dataset, unit, key)?.place;
  if (place?.kind === 'rank') return place.rank;
  return place?.kind === 'band' ? place.to : null;
}

const isPlaced = ({ place }: RankingRecord): boolean => place.kind !== 'absent';

/** Whether the unit is a member of a cluster that the release ranks, and has no row of its own. */
export const isInCluster = (dataset: Dataset, unit: string, key: string): boolean =>
  rowOf(dataset, unit, key) === null &&
  rowsOf(dataset, key).some(row => isPlaced(row) && unitOf(dataset, row.unit)?.members.includes(unit));

export const depthOf = (dataset: Dataset, key: string): number => findRelease(dataset, key)?.listedTo?.value ?? 0;

/** Whether the unit stands among the first N: yes, no, or null where the rows cannot tell. */
export function isInTop(dataset: Dataset, unit: string, key: string, top: number): boolean | null {
  const row = rowOf(dataset, unit, key);
  if (row?.place.kind === 'rank') return row.place.rank <= top;
  if (row?.place.kind === 'band') {
    if (row.place.to !== null && row.place.to <= top) return true;
    if (row.place.from > top) return false;
    return null;
  }
  if (row?.place.kind === 'absent' && row.place.status !== 'not-collected') return false;
  if (isInCluster(dataset, unit, key)) return null;
  return depthOf(dataset, key) >= top ? false : null;
}

/** Everybody who holds a place in a release, as the units that the rows count for, each once. */
export function holdersOf(dataset: Dataset, key: string, rank: number): readonly string[] {
  const units = rowsOf(dataset, key)
    .filter(({ place }) => place.kind === 'rank' && place.rank === rank)
    .map(row => countsFor(dataset, row.unit));
  return [...new Set(units)].sort();
}

/** G4: the unit is of a kind that the ranking ranks, or a cluster of such a kind stands for it in this release. */
export function isOfKind(dataset: Dataset, unit: string, key: string): boolean {
  const kinds = dataset.rankings.find(({ id }) => id === key.split('/')[0])?.unitKinds ?? [];
  const row = rowOf(dataset, unit, key);
  return [unit, row?.unit ?? unit].some(id => kinds.some(kind => kind === unitOf(dataset, id)?.kind));
}
