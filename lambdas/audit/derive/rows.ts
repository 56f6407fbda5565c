import type { Dataset } from '../../records/dataset.ts';
import type { Indicator, IndicatorValue } from '../../records/indicator.ts';
import type { Ranking } from '../../records/ranking.ts';
import type { RankingRecord } from '../../records/record.ts';
import type { Release } from '../../records/release.ts';
import type { Group, Unit } from '../../records/unit.ts';
import { remembered } from '../remembered.ts';

/** What is on record, found by its keys: made once for all claims of a check. A release has the key `ranking/release`. */
export interface Rows {
  readonly dataset: Dataset;
  /** A place in the sequence of a ranking, whether or not a release came out. */
  readonly step: (key: string) => Release | null;
  /** Those of a ranking that came out. */
  readonly releasesOf: (ranking: string) => readonly Release[];
  readonly ranking: (id: string) => Ranking | null;
  readonly unit: (id: string) => Unit | null;
  readonly group: (id: string) => Group | null;
  readonly indicator: (id: string) => Indicator | null;
  readonly list: (release: string) => List;
  /** The figures of a unit, of each year the one of the highest vintage. */
  readonly figures: (indicator: string, unit: string) => ReadonlyMap<number, IndicatorValue>;
}

/** The rows of one release, of each unit those of the highest vintage. */
export interface List {
  readonly rows: readonly RankingRecord[];
  readonly byUnit: ReadonlyMap<string, RankingRecord>;
  /** By the city that a row counts for, where that is another unit. */
  readonly standIns: ReadonlyMap<string, RankingRecord>;
  /** By exact place; null for rows without one. */
  readonly byRank: ReadonlyMap<number | null, readonly RankingRecord[]>;
  readonly banded: readonly RankingRecord[];
  /**
   * Whom the rows count for that had a place or a band as first printed, whatever a correction made of it; that were
   * printed in a tier, where the list gives nobody a place.
   */
  readonly placed: ReadonlySet<string>;
  /** Units whose place another holds: members of a cluster that has one, and those that a unit with one was formed from. */
  readonly hidden: ReadonlySet<string>;
  /** Every vintage of each unit. */
  readonly vintages: ReadonlyMap<string, readonly RankingRecord[]>;
  /** Rows of one unit whose place is another now, the first printed and the last. */
  readonly moved: readonly (readonly [first: RankingRecord, last: RankingRecord])[];
}

/** The exact place of a row; null where it has none. */
export const rankOfRow = (row: RankingRecord | undefined): number | null =>
  row?.place.kind === 'rank' ? row.place.rank : null;

/** Written anew, as all that the check finds: of the records it knows the types alone. */
function grouped<T, K>(items: readonly T[], key: (item: T) => K): ReadonlyMap<K, readonly T[]> {
  const groups = new Map<K, T[]>();
  for (const item of items) {
    const name = key(item);
    const group = groups.get(name);
    if (group) group.push(item);
    else groups.set(name, [item]);
  }
  return groups;
}

/** The first row of each key, as a search from the beginning would find it. */
function firsts<T, K>(items: readonly T[], key: (item: T) => K): ReadonlyMap<K, T> {
  const found = new Map<K, T>();
  for (const item of items) if (!found.has(key(item))) found.set(key(item), item);
  return found;
}

const ROWS = new WeakMap<Dataset, Rows>();

/** Finds the rows of a dataset: each table is read once, and each list when it is first asked for, whoever asks. */
export function createRows(dataset: Dataset): Rows {
  const rows = ROWS.get(dataset) ?? rowsIn(dataset);
  ROWS.set(dataset, rows);
  return rows;
}

function rowsIn(dataset: Dataset): Rows {
  const units = firsts(dataset.units, ({ id }) => id);
  const rankings = firsts(dataset.rankings, ({ id }) => id);
  const groups = firsts(dataset.groups, ({ id }) => id);
  const indicators = firsts(dataset.indicators, ({ id }) => id);
  const steps = firsts(dataset.releases, ({ ranking, id }) => `${ranking}/${id}`);
  const published = grouped(
    dataset.releases.filter(({ state }) => state === 'published'),
    ({ ranking }) => ranking,
  );
  const records = grouped(dataset.records, ({ ranking, release }) => `${ranking}/${release}`);
  const values = grouped(dataset.values, ({ indicator, unit }) => `${indicator} ${unit}`);
  const figures = remembered(key => latestFigures(values.get(key) ?? []));
  const unit = (id: string): Unit | null => units.get(id) ?? null;
  return {
    dataset,
    unit,
    step: key => steps.get(key) ?? null,
    releasesOf: ranking => published.get(ranking) ?? [],
    ranking: id => rankings.get(id) ?? null,
    group: id => groups.get(id) ?? null,
    indicator: id => indicators.get(id) ?? null,
    list: remembered(key => listOf(records.get(key) ?? [], unit)),
    figures: (indicator, id) => figures(`${indicator} ${id}`),
  };
}

function latestFigures(all: readonly IndicatorValue[]): ReadonlyMap<number, IndicatorValue> {
  const latest = new Map<number, IndicatorValue>();
  for (const value of all) if (value.vintage > (latest.get(value.year)?.vintage ?? -1)) latest.set(value.year, value);
  return latest;
}

/** A list of which every row was printed again has none that moved. */
function movedOf(newest: readonly RankingRecord[], vintages: List['vintages']): List['moved'] {
  if (newest.every(({ vintage }) => vintage > 1)) return [];
  return newest.flatMap(last => {
    const first = (vintages.get(last.unit) ?? []).find(({ vintage }) => vintage === 1);
    return first && first !== last && rankOfRow(first) !== rankOfRow(last) ? [[first, last] as const] : [];
  });
}

const hasPlace = ({ place }: RankingRecord): boolean => place.kind === 'rank' || place.kind === 'band';

function placedOf(newest: readonly RankingRecord[], vintages: List['vintages'], unit: Rows['unit']): List['placed'] {
  const asPrinted = newest.map(row => (vintages.get(row.unit) ?? []).find(({ vintage }) => vintage === 1) ?? row);
  const inPlaces = asPrinted.filter(hasPlace);
  const counted = inPlaces.length > 0 ? inPlaces : asPrinted.filter(({ place }) => place.kind === 'tier');
  return new Set(counted.map(row => unit(row.unit)?.standsFor ?? row.unit));
}

function listOf(all: readonly RankingRecord[], unit: Rows['unit']): List {
  const vintages = grouped(all, row => row.unit);
  const newest = new Map(
    [...vintages].map(([id, rows]) => [id, Math.max(...rows.map(({ vintage }) => vintage))] as const),
  );
  const rows = all.filter(row => row.vintage === newest.get(row.unit));
  const placed = rows.filter(({ place }) => place.kind !== 'absent');
  const holders = placed.flatMap(row => unit(row.unit) ?? []);
  return {
    rows,
    vintages,
    moved: movedOf(rows, vintages),
    byUnit: firsts(rows, row => row.unit),
    standIns: firsts(
      rows.filter(row => unit(row.unit)?.standsFor),
      row => unit(row.unit)?.standsFor ?? row.unit,
    ),
    byRank: grouped(rows, ({ place }) => (place.kind === 'rank' ? place.rank : null)),
    banded: rows.filter(({ place }) => place.kind === 'band'),
    placed: placedOf(rows, vintages, unit),
    hidden: new Set(holders.flatMap(({ id, members }) => [...members, ...succeededBy(unit, id)])),
  };
}

/** Whom a unit was formed from, and whom those were formed from before, whether or not any list ever ranked them. */
export function succeededBy(unit: Rows['unit'], id: string, but: readonly string[] = [id]): readonly string[] {
  const own = (unit(id)?.succeeds ?? []).filter(former => !but.includes(former));
  return [...new Set(own.flatMap(former => [former, ...succeededBy(unit, former, [...but, ...own])]))];
}

/** A release that came out; null where none is on record under this key. */
export function findRelease(rows: Rows, key: string): Release | null {
  const found = rows.step(key);
  return found?.state === 'published' ? found : null;
}

/** The ranking that a release is one of. */
export const rankingOf = (rows: Rows, key: string): Ranking | null => rows.ranking(key.split('/')[0] ?? '');

/** The city that a row counts for: itself, or the one whose name alone its cluster bears. */
export const countsFor = (rows: Rows, id: string): string => rows.unit(id)?.standsFor ?? id;

/** The row of a unit in a release: its own, else that of a cluster that stands for it. A cluster has no row but its own. */
export function rowOf(rows: Rows, unit: string, key: string): RankingRecord | null {
  const { byUnit, standIns } = rows.list(key);
  return byUnit.get(unit) ?? standIns.get(unit) ?? null;
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
export function spanOf(rows: Rows, unit: string, key: string): Span | null {
  const row = rowOf(rows, unit, key);
  return row && spanOfRow(row);
}

/** The records settle that it has no place there, and it was not taken out: its row says so, or a whole list lacks it. */
export function isWithoutPlace(rows: Rows, unit: string, key: string): boolean {
  const place = rowOf(rows, unit, key)?.place;
  if (place) return place.kind === 'absent' && (place.status === 'unranked' || place.status === 'not-in-universe');
  return isWholeList(rows, key) && !isInCluster(rows, unit, key);
}

/** The publisher took the unit out of the release. */
export function isTakenOut(rows: Rows, unit: string, key: string): boolean {
  const place = rowOf(rows, unit, key)?.place;
  return place?.kind === 'absent' && place.status === 'withdrawn';
}

/** The exact place of a unit in a release; null where there is none on record. */
export function rankOf(rows: Rows, unit: string, key: string): number | null {
  const place = rowOf(rows, unit, key)?.place;
  return place?.kind === 'rank' ? place.rank : null;
}

/** The latest place that a unit can hold: its rank, or the end of its band; null where that is open. */
export const latestPlaceOf = (rows: Rows, unit: string, key: string): number | null =>
  spanOf(rows, unit, key)?.to ?? null;

/** The earliest place that a unit can hold: its rank, or the beginning of its band. */
export const earliestPlaceOf = (rows: Rows, unit: string, key: string): number | null =>
  spanOf(rows, unit, key)?.from ?? null;

/**
 * Whether the unit has no row of its own, and another that the release ranks holds its place: a cluster that it is a
 * member of, one that it was merged into, one that it was formed from, or the city that it stands for.
 */
export function isInCluster(rows: Rows, unit: string, key: string): boolean {
  if (rowOf(rows, unit, key) !== null) return false;
  const { hidden, byUnit } = rows.list(key);
  const { standsFor = null } = rows.unit(unit) ?? {};
  const others = [...succeededBy(rows.unit, unit), ...(standsFor === null ? [] : [standsFor])];
  return hidden.has(unit) || others.some(id => (byUnit.get(id)?.place.kind ?? 'absent') !== 'absent');
}

/** How far down every place of a release is on record. */
export const depthOf = (rows: Rows, key: string): number => findRelease(rows, key)?.listedTo?.value ?? 0;

/** How many units a release ranks; null where that is not on record. */
export const sizeOf = (rows: Rows, key: string): number | null => findRelease(rows, key)?.universeSize?.value ?? null;

/**
 * Every unit that the release ranks is on record, so that who is not there has no place in it: the list is known to a
 * place as large as the number of them, or as many had a place as printed, whichever numbers are empty.
 */
export const isWholeList = (rows: Rows, key: string): boolean => {
  const size = sizeOf(rows, key);
  return size !== null && (depthOf(rows, key) >= size || rows.list(key).placed.size >= size);
};

/** Whether the unit stands among the first N: yes, no, or null where the rows cannot tell. */
export function isInTop(rows: Rows, unit: string, key: string, top: number): boolean | null {
  const row = rowOf(rows, unit, key);
  if (!row) {
    if (isInCluster(rows, unit, key)) return null;
    return isWholeList(rows, key) || depthOf(rows, key) >= top ? false : null;
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

/** Units of which only a band is known that reaches up to a place: they may stand there, or before it. */
export const bandedWithin = (rows: Rows, key: string, top: number): readonly string[] =>
  rows
    .list(key)
    .banded.filter(({ place }) => place.kind === 'band' && place.from <= top)
    .map(({ unit }) => unit);

/**
 * By the publisher's rule: nobody shares a place; or a tie of n takes n places, so whoever has the next one leaves no
 * room for another. A list that was corrected since need not keep the rule.
 */
function isToldByRule(rows: Rows, key: string, rank: number): boolean {
  const { rows: all, byRank } = rows.list(key);
  const rule = rankingOf(rows, key)?.tieRule;
  if (rule === 'strict') return true;
  const holders = byRank.get(rank)?.length ?? 0;
  return (
    rule === 'competition' && holders > 0 && byRank.has(rank + holders) && all.every(({ vintage }) => vintage === 1)
  );
}

/** By its mark a row shares its place, and nobody has a row at that place: of those printed, where it stands as printed. */
export function isMarkedAlone(rows: Rows, row: RankingRecord): boolean {
  if (row.place.kind !== 'rank' || row.place.shared !== true) return false;
  const at = row.place.rank;
  const { rows: newest, vintages } = rows.list(`${row.ranking}/${row.release}`);
  const stood = row.vintage > 1 ? newest : [...vintages.values()].flat().filter(({ vintage }) => vintage === 1);
  return !stood.some(each => rankOfRow(each) === at && countsFor(rows, each.unit) !== countsFor(rows, row.unit));
}

/** By row the vintage that moved it to its place; none for who stands as printed, or is by the correction's word beside them. */
export const movedSince = (rows: Rows, key: string): ReadonlyMap<RankingRecord, number> =>
  new Map(
    rows
      .list(key)
      .moved.flatMap(([, last]) =>
        last.place.kind === 'rank' && last.place.shared === true ? [] : [[last, last.vintage] as const],
      ),
  );

/** Of those at one number some were moved there after printing: by the same correction all of them, or it is open. */
export function isOpenByCorrection(rows: Rows, key: string, rank: number): boolean {
  const { byRank } = rows.list(key);
  const since = movedSince(rows, key);
  return new Set((byRank.get(rank) ?? []).map(row => since.get(row) ?? 1)).size > 1;
}

/**
 * Whether somebody may share a place although no row says so: the list is not on record so far, or holds bands there, or
 * a correction moved somebody onto the number of another.
 */
export function mayBeShared(rows: Rows, key: string, rank: number): boolean {
  if (isOpenByCorrection(rows, key, rank)) return true;
  if ((rows.list(key).byRank.get(rank) ?? []).some(row => isMarkedAlone(rows, row))) return true;
  if (isToldByRule(rows, key, rank)) return false;
  const banded = rows.list(key).banded.some(row => {
    const span = spanOfRow(row);
    return span !== null && span.from <= rank && (span.to === null || span.to >= rank);
  });
  return banded || (depthOf(rows, key) < rank && !isWholeList(rows, key));
}

/** G4: the unit is of a kind that the ranking ranks, or a cluster of such a kind stands for it in this release. */
export function isOfKind(rows: Rows, unit: string, key: string): boolean {
  const kinds = rankingOf(rows, key)?.unitKinds ?? [];
  const row = rowOf(rows, unit, key);
  return [unit, row?.unit ?? unit].some(id => kinds.some(kind => kind === rows.unit(id)?.kind));
}

/** The figure of a unit in a year, of the highest vintage. */
export const figureOf = (rows: Rows, indicator: string, unit: string, year: number): IndicatorValue | null =>
  rows.figures(indicator, unit).get(year) ?? null;

/** What an indicator is measured in. */
export const measureOf = (rows: Rows, indicator: string): string | null => rows.indicator(indicator)?.measure ?? null;
