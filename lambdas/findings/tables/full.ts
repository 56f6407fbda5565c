import type { RankStatus } from '../../claims/rank-status.ts';
import { AFTER_RANKS, type View } from '../../claims/view.ts';
import { type ReleaseKey, releaseKey } from '../../records/release.ts';

export interface FullTable {
  readonly ranking: string;
  /** Oldest first. */
  readonly releases: readonly ReleaseKey[];
  /** Every unit with a record of its own in any of them, best latest place first. */
  readonly rows: readonly { readonly unit: string; readonly statuses: readonly RankStatus[] }[];
}

/** Everything on record of a ranking, releases side by side. */
export function fullTable(view: View, ranking: string): FullTable {
  const releases = view
    .releasesOf(ranking)
    .map(releaseKey)
    .filter(key => view.recordsOf(key).length > 0);
  const units = new Set(releases.flatMap(key => view.recordsOf(key).map(({ unit }) => unit)));
  const rows = withoutTwins(
    view,
    [...units].map(unit => ({ unit, statuses: releases.map(key => view.rankStatus(unit, key)) })),
  );
  const tiers = view.ranking(ranking)?.tiers ?? [];
  const order = (statuses: readonly RankStatus[]): readonly number[] =>
    [...statuses].reverse().map(status => placeOrder(status, tiers));
  const compare = (a: readonly number[], b: readonly number[]): number => {
    for (const [index, value] of a.entries()) {
      const difference = value - (b[index] ?? 0);
      if (difference !== 0) return difference;
    }
    return 0;
  };
  return {
    ranking,
    releases,
    rows: rows.toSorted((a, b) => compare(order(a.statuses), order(b.statuses)) || (a.unit < b.unit ? -1 : 1)),
  };
}

type Row = FullTable['rows'][number];

/** A city and a cluster that stands for it have one row where the same records tell of both: that of the city. */
function withoutTwins(view: View, rows: readonly Row[]): readonly Row[] {
  const isSame = (one: Row, other: Row): boolean =>
    one.statuses.every((status, at) => {
      const theirs = other.statuses[at];
      // Where the city itself is ranked its cluster has no place, though it is told by the row of the city.
      if (status.kind !== theirs?.kind) return false;
      return !('record' in status && 'record' in theirs) || status.record === theirs.record;
    });
  const bears = (unit: string): string => view.unit(unit)?.standsFor ?? unit;
  const goesBefore = (one: Row, other: Row): boolean =>
    one.unit === bears(one.unit) || (other.unit !== bears(other.unit) && one.unit < other.unit);
  return rows.filter(
    row =>
      !rows.some(
        other => other !== row && bears(other.unit) === bears(row.unit) && goesBefore(other, row) && isSame(other, row),
      ),
  );
}

/** Ranks and bands by place, then tiers from the best, then everything without a place. */
function placeOrder(status: RankStatus, tiers: readonly string[]): number {
  if (status.kind === 'ranked') return status.rank;
  if (status.kind === 'banded') return status.from + 0.5;
  return AFTER_RANKS + (status.kind === 'tiered' ? tiers.indexOf(status.tier) : tiers.length);
}

/**
 * Rankings of which anything is on record, those of the basket first in its order, the others by id. The list of a
 * dimension is read for what it tells of the whole: it is none of them unless the definition asks for it.
 */
export function rankingsOnRecord(view: View): readonly string[] {
  const { edition, report, dataset } = view.input;
  const basket = edition.basket.map(key => key.split('/')[0] ?? '');
  const asked = new Set([report.ownRanking, ...basket, ...edition.histories.map(({ ranking }) => ranking)]);
  const others = dataset.rankings
    .filter(({ id, dimensionOf }) => dimensionOf === undefined || asked.has(id))
    .map(({ id }) => id)
    .filter(id => !basket.includes(id));
  const all = [...new Set([...basket, ...others])];
  return all.filter(id => view.releasesOf(id).some(release => view.recordsOf(releaseKey(release)).length > 0));
}
