import type { Dataset } from '../../records/dataset.ts';
import type { RankingRecord } from '../../records/record.ts';
import type { Release } from '../../records/release.ts';

/** Plain look-ups in the rows: slow on purpose, without an index that could be wrong. Keys are `ranking/release`. */
export const findRelease = (dataset: Dataset, key: string): Release | null =>
  dataset.releases.find(({ ranking, id, state }) => state === 'published' && `${ranking}/${id}` === key) ?? null;

/** The ranking that a release is one of. */
export const rankingOf = (dataset: Dataset, key: string) =>
  dataset.rankings.find(({ id }) => id === key.split('/')[0]) ?? null;

/** The rows of a release, of each unit the one of the highest vintage. */
export function rowsOf(dataset: Dataset, key: string): readonly RankingRecord[] {
  const rows = dataset.records.filter(row => `${row.ranking}/${row.release}` === key);
  return rows.filter(row => !rows.some(other => other.unit === row.unit && other.vintage > row.vintage));
}

export const unitOf = (dataset: Dataset, id: string) => dataset.units.find(unit => unit.id === id) ?? null;

/** The city that a row counts for: itself, or the one whose name alone its cluster bears. */
export const countsFor = (dataset: Dataset, id: string): string => unitOf(dataset, id)?.standsFor ?? id;

/** The row of a unit in a release: its own, else that of a cluster that stands for it. */
export function rowOf(dataset: Dataset, unit: string, key: string): RankingRecord | null {
  const rows = rowsOf(dataset, key);
  return rows.find(row => row.unit === unit) ?? rows.find(row => countsFor(dataset, row.unit) === unit) ?? null;
}

/** Places that a unit may hold: one exact place, a band, or a band without an end. */
export interface Span {
  readonly from: number;
  readonly to: number | null;
}

const spanOfRow = ({ place }: RankingRecord): Span | null => {
  if (place.kind === 'rank') return { from: place.rank, to: place.rank };
  return place.kind === 'band' ? { from: place.from, to: place.to } : null;
};

/** The places that a unit may hold in a release; null where none is on record. */
export function spanOf(dataset: Dataset, unit: string, key: string): Span | null {
  const row = rowOf(dataset, unit, key);
  return row && spanOfRow(row);
}

/** The exact place of a unit in a release; null where there is none on record. */
export function rankOf(dataset: Dataset, unit: string, key: string): number | null {
  const place = rowOf(dataset, unit, key)?.place;
  return place?.kind === 'rank' ? place.rank : null;
}

/** The latest place that a unit can hold: its rank, or the end of its band; null where that is open. */
export const latestPlaceOf = (dataset: Dataset, unit: string, key: string): number | null =>
  spanOf(dataset, unit, key)?.to ?? null;

/** The earliest place that a unit can hold: its rank, or the beginning of its band. */
export const earliestPlaceOf = (dataset: Dataset, unit: string, key: string): number | null =>
  spanOf(dataset, unit, key)?.from ?? null;

const isPlaced = ({ place }: RankingRecord): boolean => place.kind !== 'absent';

/**
 * Whether the unit has no row of its own, and another that the release ranks holds its place: a cluster that it is a
 * member of, one that it was merged into, or one that it was formed from.
 */
export function isInCluster(dataset: Dataset, unit: string, key: string): boolean {
  if (rowOf(dataset, unit, key) !== null) return false;
  const formedFrom = unitOf(dataset, unit)?.succeeds ?? [];
  return rowsOf(dataset, key)
    .filter(isPlaced)
    .some(row => {
      const other = unitOf(dataset, row.unit);
      return other?.members.includes(unit) || other?.succeeds?.includes(unit) || formedFrom.includes(row.unit);
    });
}

export const depthOf = (dataset: Dataset, key: string): number => findRelease(dataset, key)?.listedTo?.value ?? 0;

/** Whether the unit stands among the first N: yes, no, or null where the rows cannot tell. */
export function isInTop(dataset: Dataset, unit: string, key: string, top: number): boolean | null {
  const row = rowOf(dataset, unit, key);
  if (!row) {
    if (isInCluster(dataset, unit, key)) return null;
    return depthOf(dataset, key) >= top ? false : null;
  }
  switch (row.place.kind) {
    case 'rank':
    case 'band': {
      const { from, to } = spanOfRow(row) ?? { from: 1, to: null };
      if (to !== null && to <= top) return true;
      return from > top ? false : null;
    }
    // A list of places says nothing of who has a tier or a score in it.
    case 'tier':
    case 'score':
      return null;
    // Ranked nowhere by the publisher's own word; what was not collected, or is outside of the field, tells nothing.
    case 'absent':
      return ['unranked', 'withdrawn'].includes(row.place.status) ? false : null;
  }
}

/** Everybody who holds a place in a release, as the units that the rows count for, each once. */
export function holdersOf(dataset: Dataset, key: string, rank: number): readonly string[] {
  const units = rowsOf(dataset, key)
    .filter(({ place }) => place.kind === 'rank' && place.rank === rank)
    .map(row => countsFor(dataset, row.unit));
  return [...new Set(units)].sort();
}

/** Units of which only a band is known that reaches up to a place: they may stand there, or before it. */
export function bandedWithin(dataset: Dataset, key: string, top: number): readonly string[] {
  return rowsOf(dataset, key)
    .filter(({ place }) => place.kind === 'band' && place.from <= top)
    .map(({ unit }) => unit);
}

/** Whether somebody may share a place although no row says so: the list is not on record so far, or holds bands there. */
export function mayBeShared(dataset: Dataset, key: string, rank: number): boolean {
  const banded = rowsOf(dataset, key).some(row => {
    const span = row.place.kind === 'band' ? spanOfRow(row) : null;
    return span !== null && span.from <= rank && (span.to === null || span.to >= rank);
  });
  return banded || depthOf(dataset, key) < rank;
}

/** G4: the unit is of a kind that the ranking ranks, or a cluster of such a kind stands for it in this release. */
export function isOfKind(dataset: Dataset, unit: string, key: string): boolean {
  const kinds = rankingOf(dataset, key)?.unitKinds ?? [];
  const row = rowOf(dataset, unit, key);
  return [unit, row?.unit ?? unit].some(id => kinds.some(kind => kind === unitOf(dataset, id)?.kind));
}
