import { canonicalJson } from '../../records/canonical.ts';
import type { RankingRecord } from '../../records/record.ts';
import type { ReleaseKey } from '../../records/release.ts';
import { placedUnits } from '../placed-units.ts';
import type { Given } from '../schema/figures.ts';
import type { View } from '../view.ts';

/** A row as first printed, and as its publisher corrected it, while others of the release stand as printed. */
export interface Correction {
  readonly printed: RankingRecord;
  readonly corrected: RankingRecord;
}

/** What the publisher gave: of a score without a rank, no place; null where nothing of it was collected. */
export function givenBy(view: View, row: RankingRecord): Given | null {
  const { place } = row;
  switch (place.kind) {
    case 'rank':
      return { kind: 'rank', rank: place.rank, joint: beside(view, row).length > 0 || isMarkedAlone(view, row) };
    case 'band':
    case 'tier':
      return place;
    case 'score':
      return { kind: 'noPlace', why: 'unranked' };
    case 'absent':
      return place.status === 'not-collected' ? null : { kind: 'noPlace', why: place.status };
  }
}

/** What a correction took back and what it gave instead, as a reason tells them. */
export function tellsOf(view: View, { printed, corrected }: Correction) {
  const none = { kind: 'noPlace' as const, why: 'unranked' as const };
  return {
    unit: corrected.unit,
    release: `${corrected.ranking}/${corrected.release}`,
    old: givenBy(view, printed) ?? none,
    corrected: givenBy(view, corrected) ?? none,
  };
}

/**
 * When a correction came out: the date of its source, where that is one of its own, and a work of who publishes the
 * ranking. What was first printed in the same source was corrected there at some later time, which is not on record.
 */
export function correctedOn(view: View, { printed, corrected }: Correction): string | null {
  const source = view.input.dataset.sources.find(({ id }) => id === corrected.source);
  const publisher = view.ranking(corrected.ranking)?.publisher;
  if (!source || !publisher || source.id === printed.source) return null;
  return canonicalJson(source.publisher) === canonicalJson(publisher) ? source.published : null;
}

export const rankIn = ({ place }: RankingRecord): number | null => (place.kind === 'rank' ? place.rank : null);

/** The same rank, whoever shares it; the same band, tier or reason for having none. */
const isSamePlace = (one: RankingRecord, other: RankingRecord): boolean =>
  one.place.kind === 'rank' && other.place.kind === 'rank'
    ? one.place.rank === other.place.rank
    : canonicalJson(one.place) === canonicalJson(other.place);

/** A row that still stands as first printed; none of a list that was printed anew as a whole. */
const standing = (view: View, { ranking, release }: RankingRecord): RankingRecord | undefined =>
  view.recordsOf(`${ranking}/${release}`).find(({ vintage }) => vintage === 1);

/** How a row's place was corrected; null where it stands as printed, or the list was printed anew as a whole. */
export function correctionOf(view: View, row: RankingRecord): Correction | null {
  if (row.vintage === 1 || !standing(view, row)) return null;
  const printed = view.firstPrinted(row);
  return printed && !isSamePlace(printed, row) ? { printed, corrected: row } : null;
}

/** Whether a row's score was corrected, while others of the release stand as printed. */
export function isScoreCorrected(view: View, row: RankingRecord): boolean {
  if (row.vintage === 1 || !standing(view, row)) return false;
  const printed = view.firstPrinted(row);
  return printed !== null && printed.score !== row.score;
}

/** Corrections of a release from an exact place, or to one. */
export const correctionsOf = (view: View, key: ReleaseKey): readonly Correction[] =>
  view
    .recordsOf(key)
    .flatMap(row => correctionOf(view, row) ?? [])
    .filter(({ printed, corrected }) => rankIn(printed) !== null || rankIn(corrected) !== null);

/** The correction that moved a row by itself; null where it stands as printed, or was given a place that it shares. */
function movedApart(view: View, row: RankingRecord): Correction | null {
  return row.place.kind === 'rank' && row.place.shared ? null : correctionOf(view, row);
}

/**
 * Whether the publisher gives two rows at one number the same place: both as printed, or both in one correction, or one
 * in a correction that calls the place a shared one. Who was moved alone to a number that another holds in the first
 * printing, and no more is said, shares it with nobody.
 */
export function isGivenTogether(view: View, one: RankingRecord, other: RankingRecord): boolean {
  const [first, second] = [movedApart(view, one), movedApart(view, other)];
  return first === null || second === null ? first === second : one.vintage === other.vintage;
}

/** Whether a first printing gave the place of a row, since corrected or not, to others too. */
export const isSharedInPrint = (view: View, printed: RankingRecord): boolean =>
  besideInPrint(view, printed).length > 0 || isMarkedAlone(view, printed);

/**
 * The publisher gives the place as a shared one (=3), and no row of whoever shares it is on record: lists are often read
 * for some units only. Of a first printing those count who had the place in print, wherever they were moved since.
 */
export function isMarkedAlone(view: View, row: RankingRecord): boolean {
  if (row.place.kind !== 'rank' || !row.place.shared) return false;
  if (row.vintage === 1) return besideInPrint(view, row).length === 0;
  return othersIn(view, row).every(other => rankIn(other) !== rankIn(row));
}

/** Those to whom the first printing gave the place of a row too, as it gave it. */
const besideInPrint = (view: View, printed: RankingRecord): readonly RankingRecord[] =>
  othersIn(view, printed)
    .map(row => view.firstPrinted(row) ?? row)
    .filter(row => rankIn(row) === rankIn(printed));

/** The rows of a release but that of a unit, and of the cluster or the city whose row counts for it. */
function othersIn(view: View, { ranking, release, unit }: RankingRecord): readonly RankingRecord[] {
  const bears = (id: string): string => view.unit(id)?.standsFor ?? id;
  return view.recordsOf(`${ranking}/${release}`).filter(row => bears(row.unit) !== bears(unit));
}

/**
 * Who has the place of a row by the same printing: the first, or the last word on it. Of a printing between the two
 * nobody can tell.
 */
export function beside(view: View, row: RankingRecord): readonly RankingRecord[] {
  const others = othersIn(view, row);
  if (view.recordsOf(`${row.ranking}/${row.release}`).includes(row))
    return others.filter(other => rankIn(other) === rankIn(row) && isGivenTogether(view, row, other));
  return row.vintage === 1 ? besideInPrint(view, row) : [];
}

/** A row, and what tells whether its place was corrected: the first printing, and a row that still stands as printed. */
export function withPrinting(view: View, row: RankingRecord): readonly RankingRecord[] {
  const other = row.vintage === 1 ? undefined : standing(view, row);
  return other ? [row, view.firstPrinted(row) ?? row, other] : [row];
}

/** Exact places of a release, down to one, that corrections left empty. */
export function vacatedTo(view: View, key: ReleaseKey, depth: number): readonly number[] {
  const held = new Set(view.recordsOf(key).map(rankIn));
  const left = correctionsOf(view, key).flatMap(({ printed }) => rankIn(printed) ?? []);
  return [...new Set(left)].filter(place => place <= depth && !held.has(place)).sort((a, b) => a - b);
}

/** Every unit that the release ranks has an exact place on record, and no correction left one empty. */
export function isKnownThroughout(view: View, key: ReleaseKey): boolean {
  const size = view.release(key)?.universeSize?.value ?? Number.POSITIVE_INFINITY;
  const rows = view.recordsOf(key);
  return (
    rows.every(({ place }) => place.kind === 'rank' || place.kind === 'absent') &&
    placedUnits(
      rows.filter(row => rankIn(row) !== null),
      view.firstPrinted,
      view.unit,
    ).size >= size &&
    vacatedTo(view, key, size).length === 0
  );
}

/** Every unit that the release covers has a tier on record, and nobody a place. */
function isEveryTierKnown(view: View, key: ReleaseKey): boolean {
  const given = view.recordsOf(key).filter(({ place }) => place.kind !== 'absent');
  const size = view.release(key)?.universeSize?.value ?? Number.POSITIVE_INFINITY;
  return (
    given.every(({ place }) => place.kind === 'tier') && placedUnits(given, view.firstPrinted, view.unit).size >= size
  );
}

/** What the release gives each unit, a place or a tier, is on record of every one. */
export const isListKnown = (view: View, key: ReleaseKey): boolean =>
  isKnownThroughout(view, key) || isEveryTierKnown(view, key);

/** The rows of a release that were corrected, with what tells that they were; and who holds a place that they left. */
export function correctionRows(view: View, key: ReleaseKey): readonly RankingRecord[] {
  const corrections = correctionsOf(view, key);
  const left = new Set(corrections.map(({ printed }) => rankIn(printed)));
  return [
    ...corrections.flatMap(({ corrected }) => withPrinting(view, corrected)),
    ...view.recordsOf(key).filter(row => rankIn(row) !== null && left.has(rankIn(row))),
  ];
}
