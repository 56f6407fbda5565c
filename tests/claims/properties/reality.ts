import { CITIES, CLUSTER, MEMBERS, type TrueRanking, type TrueRelease, type Truth } from './truth.ts';

/** Where a unit really stands: a rank, no place at all, or hidden in a cluster that has a rank. */
export type RealPlace =
  | { readonly kind: 'rank'; readonly rank: number }
  | { readonly kind: 'none' }
  | { readonly kind: 'inCluster'; readonly rank: number };

/** Plain questions to the truth, answered without any of the engine's parts. */
export interface Reality {
  release(key: string): TrueRelease;
  place(unit: string, key: string): RealPlace;
  /** The rank, or NaN where there is none: every comparison with it fails. */
  rank(unit: string, key: string): number;
  /** `murky`: in a cluster that is itself among the top n. */
  inTop(unit: string, key: string, n: number): 'yes' | 'no' | 'murky';
  /** Units with a row of their own at this rank; the city that a cluster stands for goes under the row's name. */
  at(rank: number, key: string): readonly string[];
  /** Published releases of the same ranking up to this one, oldest first. */
  upTo(key: string): readonly TrueRelease[];
  /** The published release before, and the places without a release in between. */
  before(key: string): { readonly release: TrueRelease; readonly skipped: readonly string[] } | null;
  /** Where the method changed on the way from an earlier release to this one, oldest first. */
  breaks(key: string, since: string): readonly { readonly release: string; readonly previous: string }[];
  /** The name under which the unit's place is printed: its own, or that of the cluster that stands for it. */
  row(unit: string, key: string): string;
  /** The cluster that stands for a city: where it has a place, the city has the same. */
  isTwin(unit: string): boolean;
  readonly published: readonly TrueRelease[];
  readonly units: readonly string[];
}

export type Breaks = ReturnType<Reality['breaks']>;

/** Whether just the changes of method on the way are named. */
export const named = (real: Reality, told: Breaks, key: string, since: string): boolean =>
  JSON.stringify(told) === JSON.stringify(real.breaks(key, since));

export function realityOf(truth: Truth): Reality {
  const rankingOf = (key: string): TrueRanking => {
    const found = truth.rankings.find(({ id }) => key.startsWith(`${id}/`));
    if (!found) throw new Error(`No ranking for ${key}.`);
    return found;
  };
  const release = (key: string): TrueRelease => {
    const found = rankingOf(key).releases.find(one => one.key === key);
    if (!found) throw new Error(`No release ${key}.`);
    return found;
  };
  const row = (unit: string, key: string): string => {
    const { ranks } = release(key);
    if (ranks.has(unit) || truth.standsFor === null) return unit;
    return unit === truth.standsFor && ranks.has(CLUSTER) ? CLUSTER : unit;
  };
  const place = (unit: string, key: string): RealPlace => {
    const { ranks } = release(key);
    const own = ranks.get(row(unit, key));
    if (own !== undefined) return { kind: 'rank', rank: own };
    const cluster = ranks.get(CLUSTER);
    return cluster !== undefined && MEMBERS.some(member => member === unit)
      ? { kind: 'inCluster', rank: cluster }
      : { kind: 'none' };
  };
  const upTo = (key: string): readonly TrueRelease[] => {
    const all = rankingOf(key).releases;
    return all.slice(0, all.findIndex(one => one.key === key) + 1).filter(({ published }) => published);
  };
  return {
    release,
    place,
    row,
    isTwin: unit => unit === CLUSTER && truth.standsFor !== null,
    upTo,
    rank: (unit, key) => {
      const found = place(unit, key);
      return found.kind === 'rank' ? found.rank : Number.NaN;
    },
    inTop: (unit, key, n) => {
      const found = place(unit, key);
      if (found.kind === 'none' || found.rank > n) return 'no';
      return found.kind === 'rank' ? 'yes' : 'murky';
    },
    at: (rank, key) => [...release(key).ranks].filter(([, other]) => other === rank).map(([unit]) => unit),
    before: key => {
      const all = rankingOf(key).releases;
      const index = all.findIndex(one => one.key === key);
      const found = [...all.slice(0, index)].reverse().find(({ published }) => published);
      if (!found) return null;
      const skipped = all.slice(all.indexOf(found) + 1, index).map(one => one.key);
      return { release: found, skipped: skipped.reverse() };
    },
    breaks: (key, since) => {
      const all = upTo(key);
      const way = all.slice(all.findIndex(one => one.key === since));
      return way.slice(1).flatMap((one, index) => {
        const before = way[index];
        return before && before.segment !== one.segment ? [{ release: one.key, previous: before.key }] : [];
      });
    },
    published: truth.rankings.flatMap(({ releases }) => releases.filter(({ published }) => published)),
    units: [...CITIES, CLUSTER],
  };
}
