import type { RankInterval } from '../../records/record.ts';
import { firstOf, type Refusal, unless } from './derivation.ts';
import { hiddenByField, hiddenByTies } from './field.ts';
import { moveHangs, rowsBeside } from './restated.ts';
import {
  countsFor,
  depthOf,
  findRelease,
  isInCluster,
  isInTop,
  isMarkedAlone,
  isOfKind,
  isWholeList,
  mayBeShared,
  type Rows,
  rankOf,
  rowOf,
  type Span,
  sizeOf,
  spanOf,
} from './rows.ts';
import { mayMeet } from './score-noise.ts';
import { isComparable, previousOf, untoldMethod } from './sequence.ts';

/** Guards of every claim about a unit in a release: the release came out, and it ranks units of this kind. */
export function misplaced(rows: Rows, unit: string, release: string): Refusal | null {
  if (!findRelease(rows, release)) return `speaks of ${release}, of which no release is on record`;
  return isOfKind(rows, unit, release) ? null : `gives ${unit} a place in ${release}, which ranks another kind`;
}

/** The same of several units. */
export const anyMisplaced = (rows: Rows, units: readonly string[], release: string): Refusal | null =>
  firstOf(units, unit => misplaced(rows, unit, release));

export const noPlace = (unit: string, release: string): Refusal => `has no exact place of ${unit} in ${release}`;

/** Two names of one row are no two units to compare. */
export function samePlace(rows: Rows, unit: string, other: string, release: string): Refusal | null {
  const row = rowOf(rows, unit, release);
  return unit === other || (row !== null && row === rowOf(rows, other, release))
    ? `compares ${unit} with itself in ${release}`
    : null;
}

/** Whoever else holds a place with a unit, as the units that the rows count for, each once. */
export const others = (rows: Rows, unit: string, release: string, rank: number): readonly string[] =>
  [...new Set(rowsBeside(rows, unit, release, rank).map(row => countsFor(rows, row.unit)))].sort();

/** The row of a unit bears the mark of a tie, and whoever it shares its place with is not on record. */
export function isMarked(rows: Rows, unit: string, release: string): boolean {
  const row = rowOf(rows, unit, release);
  return row !== null && isMarkedAlone(rows, row);
}

/** Whether a unit holds a place alone, and whether that is certain: nobody else may stand there. */
export function notAlone(rows: Rows, unit: string, release: string, rank: number): Refusal | null {
  const found = others(rows, unit, release, rank);
  if (found.length > 0) return `is not alone: ${found.join(', ')} shares place ${rank} of ${release}`;
  if (isMarked(rows, unit, release)) return `is not alone: by its mark, place ${rank} of ${release} is shared`;
  return mayBeShared(rows, release, rank)
    ? `cannot be sole: place ${rank} of ${release} is not wholly on record`
    : null;
}

/** Whether others hold the place of a unit too. */
export const isJoint = (rows: Rows, unit: string, release: string): boolean => {
  const rank = rankOf(rows, unit, release);
  return rank !== null && (others(rows, unit, release, rank).length > 0 || isMarked(rows, unit, release));
};

/** Whether a place is shared: yes, no, or null where nobody can tell. */
export function isShared(rows: Rows, unit: string, release: string): boolean | null {
  if (isJoint(rows, unit, release)) return true;
  const rank = rankOf(rows, unit, release);
  return rank === null || mayBeShared(rows, release, rank) ? null : false;
}

/** Those of some releases in which the unit has a place that the rows leave open whether others hold. */
export const openIn = (rows: Rows, unit: string, releases: readonly string[]): readonly string[] =>
  releases.filter(key => rankOf(rows, unit, key) !== null && isShared(rows, unit, key) === null);

/** A place, and whether others hold it too, or nobody can tell. */
export interface HeldPlace {
  readonly rank: number;
  readonly joint: boolean;
  readonly open: boolean;
}

export const heldIn = (rows: Rows, unit: string, release: string): HeldPlace => ({
  rank: rankOf(rows, unit, release) ?? 0,
  joint: isJoint(rows, unit, release),
  open: openIn(rows, unit, [release]).length > 0,
});

/** S01 in one release: null where the unit leads it, alone. */
export function notLeading(rows: Rows, unit: string, release: string): Refusal | null {
  const rank = rankOf(rows, unit, release);
  return (
    misplaced(rows, unit, release) ??
    unless(rank !== null, noPlace(unit, release)) ??
    unless(rank === 1, `has ${unit} lead ${release}, where it is in place ${rank}`) ??
    notAlone(rows, unit, release, 1)
  );
}

/** The rows say for certain that the unit is in the top so many, or that it is not: null, or words that object. */
export const unlessInTop = (rows: Rows, unit: string, key: string, top: number, is: boolean): Refusal | null => {
  const found = isInTop(rows, unit, key, top);
  return found === is
    ? null
    : `has ${unit} ${is ? 'in' : 'outside'} the top ${top} of ${key}; the records ${found === null ? 'cannot tell' : 'say otherwise'}`;
};

const hasUnranked = (rows: Rows, key: string): boolean =>
  rows.list(key).rows.some(({ place }) => place.kind === 'absent' && place.status === 'unranked');

/** Whether as many stand in the top as the release ranks, by ties. */
function areAllInTop(rows: Rows, key: string, top: number): boolean {
  const size = sizeOf(rows, key);
  const { rows: all } = rows.list(key);
  if (size === null || all.length < size) return false;
  const within = all.filter(({ unit }) => isInTop(rows, unit, key, top) === true);
  return new Set(within.map(({ unit }) => countsFor(rows, unit))).size >= size;
}

/** S01, S05, S19: no more are ranked than the top has places, or all share these, so that to be in it says nothing. */
export const unlessSomeOutside = (rows: Rows, keys: readonly string[], top: number): Refusal | null =>
  firstOf(keys, key =>
    unless(
      hasUnranked(rows, key) || ((sizeOf(rows, key) ?? Number.POSITIVE_INFINITY) > top && !areAllInTop(rows, key, top)),
      `has nobody outside the top ${top} of ${key}`,
    ),
  );

/** The release before; where none is on record, which `unlessCompared` objects to, the release itself. */
export const comparedWith = (rows: Rows, release: string): string => previousOf(rows, release) ?? release;

/** The release before is on record, and whether the method changed since: null, or words that object. */
export function unlessPreceded(rows: Rows, release: string): Refusal | null {
  const previous = previousOf(rows, release);
  if (previous === null) return `compares ${release} with the release before it, which is not on record`;
  return untoldMethod(rows, release, previous);
}

/** The release before is on record, by a method that did not change since: null, or words that object. */
export function unlessCompared(rows: Rows, release: string): Refusal | null {
  const previous = previousOf(rows, release);
  if (previous === null) return `compares ${release} with the release before it, which is not on record`;
  return isComparable(rows, release, previous) ? null : `compares ${release} with ${previous} across a break`;
}

/** A release, and the places in it that a unit may hold. */
type Held = readonly [release: string, places: Span];

/** S50: a difference of places that the publisher of one of these releases says is none. */
export const isNoPlace = (rows: Rows, releases: readonly string[], difference: number): boolean =>
  releases.some(key => difference <= (findRelease(rows, key)?.noisePlaces?.value ?? -1));

/** S31: by the noise in the scores of two releases, a unit may have stood in one place in both. */
const isWithinScores = (rows: Rows, unit: string, then: Held, now: Held): Refusal | null =>
  unless(
    !mayMeet(rows, unit, [then, now]),
    `changes ${unit} by less than the noise in the scores of ${then[0]} or ${now[0]}`,
  );

/** S31, S50: a move from a place within the unit's own interval, or within the noise in places or scores, is none. */
export function movedUnsurely(rows: Rows, unit: string, previous: string, release: string): Refusal | null {
  const interval = rowOf(rows, unit, release)?.interval ?? null;
  const [then, now] = [rankOf(rows, unit, previous), rankOf(rows, unit, release)];
  if (then === null) return null;
  if (interval !== null && then >= interval.from && then <= interval.to)
    return `moves ${unit} within its own interval: place ${then} lies in ${interval.from} to ${interval.to} of ${release}`;
  if (now === null) return null;
  return (
    unless(
      !isNoPlace(rows, [previous, release], Math.abs(then - now)),
      `moves ${unit} by no more than the noise in the places of ${previous} or ${release}`,
    ) ?? isWithinScores(rows, unit, [previous, { from: then, to: then }], [release, { from: now, to: now }])
  );
}

/** The places that a unit may hold, those that a list on record in part does not reach among them; null: it may have none. */
export function mayHold(rows: Rows, unit: string, key: string): Span | null {
  const isTold = rowOf(rows, unit, key) !== null || isInCluster(rows, unit, key);
  if (isTold || isWholeList(rows, key)) return spanOf(rows, unit, key);
  const depth = depthOf(rows, key);
  return depth > 0 ? { from: depth + 1, to: null } : null;
}

/** S31, S50: a change between places of which one is a band or below a list, that may lie within the interval or the noise. */
export function changedUnsurely(rows: Rows, unit: string, previous: string, release: string): Refusal | null {
  const [then, now] = [mayHold(rows, unit, previous), mayHold(rows, unit, release)];
  if (then === null || now === null) return null;
  const [from, to] = [rankOf(rows, unit, previous), rankOf(rows, unit, release)];
  if (from !== null && to !== null) return from === to ? null : movedUnsurely(rows, unit, previous, release);
  const interval = rowOf(rows, unit, release)?.interval ?? null;
  const [upper, lower] = then.from < now.from ? [then, now] : [now, then];
  const apart = upper.to === null ? 0 : lower.from - upper.to;
  return (
    unless(
      interval === null || then.from > interval.to || (then.to ?? interval.from) < interval.from,
      `moves ${unit} to where its own interval in ${release} may hold the place before`,
    ) ??
    unless(
      !isNoPlace(rows, [previous, release], apart),
      `changes ${unit} by what may be no more than the noise in the places of ${previous} or ${release}`,
    ) ??
    isWithinScores(rows, unit, [previous, then], [release, now])
  );
}

export const overlap = (one: RankInterval, other: RankInterval): boolean =>
  one.from <= other.to && other.from <= one.to;

/** S31, S50: nobody overtakes another whose interval shares a place with the own one, or who is nearer than the noise in places. */
export function passedUnsurely(rows: Rows, unit: string, other: string, release: string): Refusal | null {
  const [own, theirs] = [unit, other].map(id => rowOf(rows, id, release)?.interval ?? null);
  if (own && theirs && overlap(own, theirs)) return `passes ${other}, whose interval in ${release} overlaps`;
  const [one, two] = [spanOf(rows, unit, release), spanOf(rows, other, release)];
  if (one === null || two === null) return null;
  const [first, second] = one.from <= two.from ? [one, two] : [two, one];
  return unless(
    !isNoPlace(rows, [release], second.from - (first.to ?? second.from)),
    `passes ${other}, which is no further than the noise in the places of ${release}`,
  );
}

/** S07: from one exact place to another, by the stored release before, and by more than noise. */
export function notMoved(rows: Rows, unit: string, release: string): Refusal | null {
  const wrong = misplaced(rows, unit, release) ?? unlessPreceded(rows, release);
  if (wrong !== null) return wrong;
  const previous = comparedWith(rows, release);
  const [then, now] = [rankOf(rows, unit, previous), rankOf(rows, unit, release)];
  return (
    unless(then !== null && now !== null, `has no exact places of ${unit} in ${previous} and ${release}`) ??
    unless(then !== now, `did not move between ${previous} and ${release}`) ??
    moveHangs(rows, unit, previous, release, (then ?? 0) - (now ?? 0)) ??
    hiddenByField(rows, unit, previous, release) ??
    hiddenByTies(rows, unit, previous, release) ??
    movedUnsurely(rows, unit, previous, release)
  );
}

/** Whether a release covers the unit: it has a place, or is stated to be covered without one. */
export function isCovered(rows: Rows, unit: string, key: string): boolean {
  const place = rowOf(rows, unit, key)?.place;
  return place !== undefined && (place.kind !== 'absent' || place.status === 'unranked');
}

/** Why a unit has no place in a release, by the publisher's word; null where it has one, or nothing is said. */
export function statusOf(rows: Rows, unit: string, key: string) {
  const place = rowOf(rows, unit, key)?.place;
  return place?.kind === 'absent' ? place.status : null;
}

/** Who was taken out of a ranking comes back to it, and enters nothing. */
export const comesBack = (rows: Rows, unit: string, previous: string): Refusal | null =>
  unless(statusOf(rows, unit, previous) !== 'withdrawn', `comes back from outside of the field of ${previous}`);
