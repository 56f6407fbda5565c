import type { Dataset } from '../../records/dataset.ts';
import type { IndicatorValue } from '../../records/indicator.ts';
import type { RankingRecord } from '../../records/record.ts';
import { isJoint } from '../derive/guards.ts';
import { createRows, type Rows } from '../derive/rows.ts';
import type { Known } from './known.ts';

/** As a definition names what is corrected. */
const recordKey = ({ ranking, release, unit, vintage }: RankingRecord): string =>
  `${ranking}/${release}/${unit}@${vintage}`;
const valueKey = ({ indicator, unit, year, vintage }: IndicatorValue): string =>
  `${indicator}/${unit}/${year}@${vintage}`;

/** What the first issue read: the latest vintage that is named as no correction. */
const readFirst = <T extends { readonly vintage: number }>(all: readonly T[], isNamed: (one: T) => boolean): T | null =>
  all.filter(one => !isNamed(one)).toSorted((a, b) => b.vintage - a.vintage)[0] ?? null;

const isReplaced = <T extends { readonly vintage: number }>(one: T, all: readonly T[]): boolean =>
  all.some(({ vintage }) => vintage > one.vintage);

/** A place as it is printed in words, where a mark of a tie is no other place; empty where there is no row. */
const placeOf = (row: RankingRecord | null): string => JSON.stringify({ ...row?.place, shared: undefined });

/** What a correction of a re-issue comes to: the row that the first issue read, null where it read none, and that of now. */
export interface Changed<T> {
  readonly before: T | null;
  readonly now: T;
}

/** A place, with whether its score was corrected, whether the place itself stands, and whether others had it and have it. */
export interface ChangedPlace extends Changed<RankingRecord> {
  readonly wasJoint: boolean;
  readonly isJoint: boolean;
  readonly isScored: boolean;
  readonly isSamePlace: boolean;
}

/** The rows that the first issue read, and those of now. */
interface Read {
  readonly first: Rows;
  readonly rows: Rows;
}

function placeChanged(
  now: RankingRecord,
  { records }: Dataset,
  named: ReadonlySet<string>,
  { first, rows }: Read,
): ChangedPlace | null {
  const { ranking, release, unit } = now;
  const key = `${ranking}/${release}`;
  const all = records.filter(one => one.ranking === ranking && one.release === release && one.unit === unit);
  const before = readFirst(all, one => named.has(recordKey(one)));
  const isScored = before !== null && before.score !== now.score;
  const isSamePlace = placeOf(before) === placeOf(now);
  if (isReplaced(now, all) || (isSamePlace && (!isScored || now.place.kind === 'absent'))) return null;
  return {
    before,
    now,
    wasJoint: isJoint(first, unit, key),
    isJoint: isJoint(rows, unit, key),
    isScored,
    isSamePlace,
  };
}

function valueChanged(
  now: IndicatorValue,
  { values }: Dataset,
  named: ReadonlySet<string>,
): Changed<IndicatorValue> | null {
  const { indicator, unit, year } = now;
  const all = values.filter(one => one.indicator === indicator && one.unit === unit && one.year === year);
  const before = readFirst(all, one => named.has(valueKey(one)));
  return isReplaced(now, all) || (before?.value === now.value && before.bound === now.bound) ? null : { before, now };
}

/** One of the two, as what is corrected is a place or a figure. */
export type ChangedRow =
  | { readonly place: ChangedPlace; readonly value: null }
  | { readonly place: null; readonly value: Changed<IndicatorValue> };

/** What the corrections that the definition of an edition names change of what the first issue read, in that order. */
export function changedByCorrections({ dataset, edition, rows }: Known): readonly ChangedRow[] {
  const vintages = edition.correction?.vintages ?? [];
  const named = new Set<string>(vintages);
  if (vintages.length === 0) return [];
  const read: Read = {
    first: createRows({ ...dataset, records: dataset.records.filter(one => !named.has(recordKey(one))) }),
    rows,
  };
  return vintages.flatMap((key): readonly ChangedRow[] => {
    const record = dataset.records.find(one => recordKey(one) === key);
    const found = dataset.values.find(one => valueKey(one) === key);
    const place = record ? placeChanged(record, dataset, named, read) : null;
    if (place !== null) return [{ place, value: null }];
    const value = found && !record ? valueChanged(found, dataset, named) : null;
    return value === null ? [] : [{ place: null, value }];
  });
}
