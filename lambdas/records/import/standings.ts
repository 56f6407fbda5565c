import { groupBy } from '../group-by.ts';
import type { Ranking } from '../ranking.ts';
import type { RankingRecord } from '../record.ts';
import { type Release, releaseKey } from '../release.ts';
import type { Located } from './fault.ts';
import type { MergedDataset } from './merged-dataset.ts';

/** Those who share one place. */
export interface Step {
  readonly from: number;
  /** The last place of a band; the place itself for a rank; null for an open band. */
  readonly to: number | null;
  readonly band: boolean;
  readonly holders: readonly Located<RankingRecord>[];
  /** Holders that count as having taken a place of the list as it was first ranked. */
  readonly taken: number;
  /** A holder that is marked as sharing the place (=3), where no row of whoever shares it is on record; counted in `taken`. */
  readonly unseen: Located<RankingRecord> | null;
}

/** The places of a release as they now stand, best first. */
export interface Standing {
  readonly key: string;
  readonly release: Located<Release>;
  readonly ranking: Ranking;
  readonly steps: readonly Step[];
  /** Places that a later vintage moved somebody out of: they are empty, and not missing. */
  readonly vacated: ReadonlySet<number>;
}

const figureKey = (record: RankingRecord): string => `${record.ranking}/${record.release}/${record.unit}`;

/** The highest vintage of each unit in each release: the figures that stand. */
export function standingRecords(dataset: MergedDataset): readonly Located<RankingRecord>[] {
  const highest = new Map<string, Located<RankingRecord>>();
  for (const located of dataset.merged.records.values()) {
    const best = highest.get(figureKey(located.item));
    if (!best || best.item.vintage < located.item.vintage) highest.set(figureKey(located.item), located);
  }
  return [...highest.values()];
}

/** Marked as sharing its place, and of those printed with it nobody else has that place. */
const isMarkedAlone = ({ unit, place, vintage }: RankingRecord, printed: readonly RankingRecord[]): boolean =>
  place.kind === 'rank' &&
  place.shared === true &&
  !printed.some(
    other =>
      other.unit !== unit &&
      (vintage > 1 || other.vintage === 1) &&
      other.place.kind === 'rank' &&
      other.place.rank === place.rank,
  );

function stepsOf(records: readonly Located<RankingRecord>[], printed: readonly RankingRecord[]): readonly Step[] {
  const placed = records.flatMap(located => {
    const { place } = located.item;
    if (place.kind === 'rank') return [{ located, from: place.rank, to: place.rank, band: false }];
    return place.kind === 'band' ? [{ located, from: place.from, to: place.to, band: true }] : [];
  });
  return [...groupBy(placed, ({ from, to, band }) => `${from}/${to}/${band}`).values()]
    .flatMap(([first, ...others]) => {
      if (!first) return [];
      const holders = [first, ...others].map(({ located }) => located);
      // A corrected place is given "taking the others as they were": it pushes nobody down (Doing Business 2018).
      const original = holders.filter(({ item }) => item.vintage === 1).length;
      const unseen = holders.find(({ item }) => isMarkedAlone(item, printed)) ?? null;
      const taken = (original || holders.length) + (unseen?.item.vintage === 1 ? 1 : 0);
      return [{ from: first.from, to: first.to, band: first.band, holders, taken, unseen }];
    })
    .sort((a, b) => a.from - b.from || Number(a.band) - Number(b.band));
}

/**
 * Places that a later vintage moved somebody out of. Those who share a place take as many from it on, unless the numbers run
 * on: of two at the first place one was moved, and the second is empty.
 */
function vacatedIn(
  printed: readonly RankingRecord[],
  standing: ReadonlySet<RankingRecord>,
  tieRule: Ranking['tieRule'],
): ReadonlySet<number> {
  const placed = printed.flatMap(item => (item.place.kind === 'rank' ? [{ item, rank: item.place.rank }] : []));
  return new Set(
    [...groupBy(placed, ({ rank }) => rank)].flatMap(([rank, holders]) => {
      const moved = holders.filter(({ item }) => !standing.has(item)).length;
      if (tieRule === 'dense') return moved > 0 ? [rank] : [];
      const first = rank + holders.filter(({ item }) => item.vintage === 1).length - moved;
      return Array.from({ length: moved }, (_, at) => Math.max(rank, first) + at);
    }),
  );
}

/** The standing of every release whose records can be judged. */
export function standings(dataset: MergedDataset): readonly Standing[] {
  const byRelease = (records: Iterable<Located<RankingRecord>>) =>
    groupBy(records, ({ item }) => releaseKey({ ranking: item.ranking, id: item.release }));
  const current = byRelease(standingRecords(dataset));
  const all = byRelease(dataset.merged.records.values());
  return [...dataset.merged.releases].flatMap(([key, release]) => {
    const ranking = dataset.merged.rankings.get(release.item.ranking)?.item;
    if (!ranking || !dataset.judges(key)) return [];
    const records = current.get(key) ?? [];
    const standing = new Set(records.map(({ item }) => item));
    const printed = (all.get(key) ?? []).map(({ item }) => item);
    const vacated = vacatedIn(printed, standing, ranking.tieRule);
    return [{ key, release, ranking, steps: stepsOf(records, printed), vacated }];
  });
}
