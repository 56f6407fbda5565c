import type { MethodBreak } from '../../claims/schema/figures.ts';
import type { Release } from '../../records/release.ts';
import { firstOf, type Refusal, unless } from './derivation.ts';
import { findRelease, type Rows, rankingOf } from './rows.ts';

/** What came before a release, as stored: another release, nothing at all, or not on record. */
export type Earlier =
  | { readonly kind: 'release'; readonly key: string; readonly skipped: readonly string[] }
  | { readonly kind: 'first' }
  | { readonly kind: 'unknown' };

/** Follows the stored link backwards; a place of the sequence that had no release is stepped over. */
export function earlier(rows: Rows, key: string): Earlier {
  const [ranking = ''] = key.split('/');
  const skipped: string[] = [];
  let at: Release | null = findRelease(rows, key);
  for (;;) {
    const previous = at?.previous?.value;
    if (!previous) return { kind: 'unknown' };
    if ('first' in previous) return { kind: 'first' };
    const before = `${ranking}/${previous.release}`;
    const found: Release | null = rows.step(before);
    if (!found) return { kind: 'unknown' };
    if (found.state === 'published') return { kind: 'release', key: before, skipped };
    skipped.push(before);
    at = found;
  }
}

/** The release before; null where there was none, or none is on record. */
export function previousOf(rows: Rows, key: string): string | null {
  const before = earlier(rows, key);
  return before.kind === 'release' ? before.key : null;
}

/** Places of the sequence without a release between this one and the release before it. */
export function skippedBefore(rows: Rows, key: string): readonly string[] {
  const before = earlier(rows, key);
  return before.kind === 'release' ? before.skipped : [];
}

/** Every release that is on record before this one, latest first, as far as the sequence is known. */
export function knownBefore(rows: Rows, key: string): readonly string[] {
  const before: string[] = [];
  for (let at = previousOf(rows, key); at !== null; at = previousOf(rows, at)) before.push(at);
  return before;
}

/** Every release before this one, latest first, down to a stored first; null where the sequence is not on record. */
export function allBefore(rows: Rows, key: string): readonly string[] | null {
  const known = knownBefore(rows, key);
  return earlier(rows, known.at(-1) ?? key).kind === 'first' ? known : null;
}

/** An earlier release, the releases between it and this one, latest first, and the places between without one. */
export interface Back {
  readonly last: string;
  readonly between: readonly string[];
  readonly skipped: readonly string[];
}

/** Goes back to the latest release before this one that is not passed by; null where none is on record. */
export function backTo(
  rows: Rows,
  release: string,
  passes: (key: string) => boolean,
  known: readonly string[] = knownBefore(rows, release),
): Back | null {
  const at = known.findIndex(key => !passes(key));
  const last = known[at];
  if (last === undefined) return null;
  const between = known.slice(0, at);
  return { last, between, skipped: [release, ...between].flatMap(key => skippedBefore(rows, key)) };
}

/** The method that a release is made by, as declared; null where none is on record. */
export const methodOf = (rows: Rows, key: string): string | null => findRelease(rows, key)?.segment?.value ?? null;

/** Whether the methods of two releases are on record and differ. */
export function isOtherMethod(rows: Rows, key: string, other: string): boolean {
  const [one, two] = [methodOf(rows, key), methodOf(rows, other)];
  return one !== null && two !== null && one !== two;
}

/** Whether two releases may be compared: one declared segment, or none declared for either. */
export const isComparable = (rows: Rows, a: string, b: string): boolean => methodOf(rows, a) === methodOf(rows, b);

/** Each release with the one before it, back from one to another. */
function stepsBack(rows: Rows, newest: string, oldest: string): readonly MethodBreak[] {
  const before = knownBefore(rows, newest);
  const way = [newest, ...before.slice(0, before.indexOf(oldest) + 1)];
  return way.slice(1).map((previous, index) => ({ release: way[index] ?? newest, previous }));
}

/** Where the method changed on the way from one release to a later one, oldest first. */
export const methodBreaks = (rows: Rows, newest: string, oldest: string): readonly MethodBreak[] =>
  stepsBack(rows, newest, oldest)
    .filter(({ release, previous }) => methodOf(rows, release) !== methodOf(rows, previous))
    .reverse();

/** On that way the method of one release is on record and that of its neighbour is not: a change cannot be told. */
export const untoldMethod = (rows: Rows, newest: string, oldest: string): Refusal | null => {
  const open = methodBreaks(rows, newest, oldest).find(({ release, previous }) =>
    [release, previous].some(key => methodOf(rows, key) === null),
  );
  return open ? `compares ${open.release} with ${open.previous}, of one of which no method is on record` : null;
};

/** The releases before one that were made by its method, latest first, and the change of method that they began with. */
export function ofOneMethod(
  rows: Rows,
  release: string,
): { readonly before: readonly string[]; readonly method: MethodBreak | null } {
  const known = knownBefore(rows, release);
  const at = known.findIndex(key => methodOf(rows, key) !== methodOf(rows, release));
  const beyond = known[at];
  if (beyond === undefined) return { before: known, method: null };
  return { before: known.slice(0, at), method: { release: known[at - 1] ?? release, previous: beyond } };
}

/** The label years, where they follow one another and no year has a second release of the ranking; else null. */
export function yearsOf(rows: Rows, keys: readonly string[]): readonly number[] | null {
  const years: number[] = [];
  // Of a list that comes out twice a year the other half may be on record or not: its editions are no years.
  if (keys[0] !== undefined && rankingOf(rows, keys[0])?.cadence === 'half-yearly') return null;
  for (const key of keys) {
    const release = findRelease(rows, key);
    const year = release?.labelYear?.value;
    if (!release || year === undefined) return null;
    // A release without a year on record may be a second one of any year.
    const same = rows.releasesOf(release.ranking).filter(other => (other.labelYear?.value ?? year) === year);
    const last = years.at(-1);
    if (same.length !== 1 || (last !== undefined && year !== last + 1)) return null;
    years.push(year);
  }
  return years;
}

/** One release came before another by their label years or their dates, whatever is known of the sequence. */
function isSurelyBefore(one: Release | null, other: Release): boolean {
  const [year, then] = [other.labelYear?.value, one?.labelYear?.value];
  if (year !== undefined && then !== undefined && then < year) return true;
  const [from, to] = [one?.released?.value.date, other.released?.value.date];
  // Text of dates that are known to the same part of a day is in their order.
  return from !== undefined && to !== undefined && from.slice(0, to.length) < to.slice(0, from.length);
}

/** Every release on record that came before this one: by the stored sequence, else by label years or dates. */
export function surelyBefore(rows: Rows, key: string): readonly string[] {
  const [ranking = ''] = key.split('/');
  const known = knownBefore(rows, key);
  const own = findRelease(rows, key);
  const others = rows
    .releasesOf(ranking)
    .filter(({ id }) => `${ranking}/${id}` !== key && !known.includes(`${ranking}/${id}`))
    .filter(one => own !== null && isSurelyBefore(one, own));
  return [...known, ...others.map(({ id }) => `${ranking}/${id}`)];
}

/** Each of some releases with the next of them, in the order in which they came out; null where that is not on record. */
function inOrder(
  rows: Rows,
  releases: readonly string[],
): readonly (readonly [before: string, after: string])[] | null {
  const places = releases.map(key => ({
    key,
    at: releases.filter(other => other !== key && surelyBefore(rows, key).includes(other)).length,
  }));
  const sorted = releases.flatMap((_, at) => places.find(place => place.at === at)?.key ?? []);
  if (sorted.length < releases.length) return null;
  return sorted.slice(1).map((after, index) => [sorted[index] ?? after, after] as const);
}

/** The changes of method from each release to the next, or words that object. */
export function methodChanges(rows: Rows, releases: readonly string[]): readonly MethodBreak[] | Refusal {
  const steps = inOrder(rows, releases);
  if (steps === null) {
    const methods = new Set(releases.map(key => methodOf(rows, key)));
    return methods.size > 1 ? 'names releases of several methods, and cannot tell in which order they came' : [];
  }
  const untold = firstOf(steps, ([before, after]) =>
    knownBefore(rows, after).includes(before)
      ? untoldMethod(rows, after, before)
      : unless(
          isComparable(rows, before, after) ||
            [before, after].every(key => (findRelease(rows, key)?.segment ?? null) !== null),
          `names ${before} and ${after}, of one of which no method is on record`,
        ),
  );
  return untold ?? steps.flatMap(([before, after]) => changedBetween(rows, before, after));
}

/** Along the sequence where that is on record, else by the methods of the two alone. */
function changedBetween(rows: Rows, before: string, after: string): readonly MethodBreak[] {
  if (knownBefore(rows, after).includes(before)) return methodBreaks(rows, after, before);
  return isComparable(rows, before, after) ? [] : [{ release: after, previous: before }];
}

/** Whether this release, or a later one that goes back to it, declares that every one up to it is on record. */
export function hasWholeHistory(rows: Rows, key: string): boolean {
  const [ranking = ''] = key.split('/');
  return rows.releasesOf(ranking).some(release => {
    const own = `${ranking}/${release.id}`;
    if (release.historyComplete?.value !== true) return false;
    return own === key || knownBefore(rows, own).includes(key) || isSurelyBefore(findRelease(rows, key), release);
  });
}

/** Two releases or more, of one ranking, each named once. */
export function severalOfOne(releases: readonly string[]): Refusal | null {
  if (new Set(releases).size < releases.length) return 'names a release twice';
  if (releases.length < 2) return 'names fewer than two releases';
  return new Set(releases.map(key => key.split('/')[0])).size === 1 ? null : 'names releases of several rankings';
}
