import { canonicalJson } from '../../records/canonical.ts';
import { type Release, releaseKey } from '../../records/release.ts';

/** Something on record, and what stands in its place in the other of two datasets. */
interface Replaced<T> {
  readonly was: T;
  readonly is: T;
}

interface Vintaged {
  readonly vintage: number;
}

/** Key of a record or a value without its vintage. */
export const bareKey = (key: string): string => key.replace(/@\d+$/, '');

/** Each vintage that corrects, against the newest one that was there before it. */
export function correctedVintages<T extends Vintaged>(
  before: readonly T[],
  after: readonly T[],
  keyOf: (item: T) => string,
): readonly Replaced<T>[] {
  const newest = new Map<string, T>();
  for (const item of before) {
    const known = newest.get(bareKey(keyOf(item)));
    if (!known || known.vintage < item.vintage) newest.set(bareKey(keyOf(item)), item);
  }
  return after.flatMap((is): readonly Replaced<T>[] => {
    const was = newest.get(bareKey(keyOf(is)));
    return was === undefined || is.vintage <= was.vintage ? [] : [{ was, is }];
  });
}

/** The facts of a release that a claim may rest on. */
export const FACTS = [
  'labelYear',
  'previous',
  'dataWindow',
  'released',
  'listedTo',
  'universeSize',
  'segment',
  'historyComplete',
  'noise',
  'noisePlaces',
  'ended',
  'weight',
  'goalposts',
  'scoreDecimals',
  'publishedMoves',
] as const satisfies readonly (keyof Release)[];

/** A fact of a release that reads otherwise; undefined or null where nothing is on record. */
interface ChangedReleaseFact {
  readonly release: Release;
  readonly fact: (typeof FACTS)[number];
  readonly was: unknown;
  readonly is: unknown;
}

/** The facts that differ, of the releases that are in both. */
export function changedReleaseFacts(
  before: readonly Release[],
  after: readonly Release[],
): readonly ChangedReleaseFact[] {
  const known = new Map(before.map(release => [releaseKey(release), release]));
  return after.flatMap(release => {
    const earlier = known.get(releaseKey(release));
    if (!earlier) return [];
    return FACTS.flatMap((fact): readonly ChangedReleaseFact[] => {
      const [was, is] = [earlier[fact]?.value, release[fact]?.value];
      return canonicalJson(was ?? null) === canonicalJson(is ?? null) ? [] : [{ release, fact, was, is }];
    });
  });
}
