import { groupBy } from '../records/group-by.ts';
import type { IndicatorValue } from '../records/indicator.ts';
import { earliestDay, latestDay } from '../records/partial-date.ts';
import type { Ranking } from '../records/ranking.ts';
import type { RankingRecord } from '../records/record.ts';
import { type Release, type ReleaseKey, releaseKey } from '../records/release.ts';
import { releaseOrder } from '../records/release-order.ts';
import { formersOf, type Unit } from '../records/unit.ts';
import type { EditionInput } from './edition-input.ts';
import { placedUnits } from './placed-units.ts';
import type { RankStatus } from './rank-status.ts';

/** What came before a release. A place without a release is stepped over, and said. */
export type Before =
  | { readonly kind: 'release'; readonly release: Release; readonly skipped: readonly Release[] }
  | { readonly kind: 'first' }
  | { readonly kind: 'unknown' };

/** An edition's input, indexed: the one thing that judges read. */
export interface View {
  readonly input: EditionInput;
  unit(id: string): Unit | null;
  /** All whom a unit succeeds, directly or through others, the nearest first. */
  formersOf(id: string): readonly string[];
  ranking(id: string): Ranking | null;
  release(key: ReleaseKey): Release | null;
  /** Releases of a ranking that may be read, oldest first: by the stored sequence, then by date, then by the year in the label. */
  releasesOf(ranking: string): readonly Release[];
  /** Highest vintage of each unit, best place first (after the ranks the tiers, best first), then by unit id. */
  recordsOf(key: ReleaseKey): readonly RankingRecord[];
  /** The first vintage of a row; null where it is not on record. */
  firstPrinted(row: RankingRecord): RankingRecord | null;
  rankStatus(unit: string, key: ReleaseKey): RankStatus;
  /**
   * Every unit that the release ranks is on record, so that who is not there was not ranked: every place down to the size
   * of its field is, or as many have a place of their own as it ranks, whichever numbers ties and slips leave empty.
   */
  isWhole(key: ReleaseKey): boolean;
  before(release: Release): Before;
  /** Highest vintage of each year, oldest first. */
  values(indicator: string, unit: string): readonly IndicatorValue[];
  /** The first vintage of a figure; itself where none before it is on record. */
  firstFigure(value: IndicatorValue): IndicatorValue;
}

export function createView(input: EditionInput): View {
  const { dataset } = input;
  const units = new Map(dataset.units.map(unit => [unit.id, unit]));
  const rankings = new Map(dataset.rankings.map(ranking => [ranking.id, ranking]));
  const releases = new Map(dataset.releases.map(release => [releaseKey(release), release]));
  const records = new Map(
    [...groupBy(dataset.records, record => `${record.ranking}/${record.release}`)].map(([key, rows]) => [
      key,
      latest(rows, rankings.get(key.split('/')[0] ?? '')?.tiers ?? []),
    ]),
  );
  const first = new Map(
    dataset.records
      .filter(({ vintage }) => vintage === 1)
      .map(row => [`${row.ranking}/${row.release}/${row.unit}`, row]),
  );
  const byRanking = groupBy(
    dataset.releases.filter(({ state }) => state === 'published'),
    ({ ranking }) => ranking,
  );
  const values = groupBy(dataset.values, value => `${value.indicator}/${value.unit}`);

  const before = (release: Release): Before => {
    const skipped: Release[] = [];
    for (let at = release; ; ) {
      const previous = at.previous?.value;
      if (!previous) return { kind: 'unknown' };
      if ('first' in previous) return { kind: 'first' };
      const found = releases.get(`${release.ranking}/${previous.release}`);
      if (!found) return { kind: 'unknown' };
      if (found.state === 'published') return { kind: 'release', release: found, skipped };
      skipped.push(found);
      at = found;
    }
  };

  const succeeded = new Map<string, readonly string[]>();
  const formers = (unit: string): readonly string[] => {
    const found = succeeded.get(unit) ?? formersOf(unit, id => units.get(id));
    succeeded.set(unit, found);
    return found;
  };

  /**
   * A unit whose place is that of another too: a cluster's member, one that was merged into the other, or one that was
   * formed from it.
   */
  const holds = (whole: string, unit: string): boolean =>
    (units.get(whole)?.members.includes(unit) ?? false) ||
    formers(whole).includes(unit) ||
    formers(unit).includes(whole);

  const lists = new Map<ReleaseKey, List>();
  const listOf = (key: ReleaseKey): List => {
    const found = lists.get(key) ?? listed(records.get(key) ?? [], units);
    lists.set(key, found);
    return found;
  };

  const status = (unit: string, key: ReleaseKey): RankStatus => {
    const list = listOf(key);
    // The row of a cluster that stands for a city counts for the city; that of the city is none of the cluster's.
    const own = list.byUnit.get(unit) ?? list.standIns.get(unit);
    if (own) return fromRecord(own);
    const city = list.byUnit.get(units.get(unit)?.standsFor ?? unit);
    if (city && city.place.kind !== 'absent') return { kind: 'inCluster', cluster: city.unit, record: city };
    const formedFrom = formers(unit);
    const those = formedFrom.length > 0 ? list.rows : list.wholes;
    const cluster = those.find(row => row.place.kind !== 'absent' && holds(row.unit, unit));
    if (cluster) return { kind: 'inCluster', cluster: cluster.unit, record: cluster };
    const depth = releases.get(key)?.listedTo?.value;
    const whole = isWhole(key);
    if (!depth && !whole) return { kind: 'notOnRecord' };
    const isListed = (depth ?? 0) >= (releases.get(key)?.universeSize?.value ?? 0);
    return { kind: 'below', depth: depth ?? 0, whole, counted: whole && !isListed ? list.rows.flatMap(asCounted) : [] };
  };

  /** A row, and the first printing of it by which it counts. */
  const asCounted = (row: RankingRecord): readonly RankingRecord[] => {
    const printed = firstPrinted(row);
    return printed === null || printed === row ? [row] : [row, printed];
  };

  const firstPrinted = ({ ranking, release, unit }: RankingRecord): RankingRecord | null =>
    first.get(`${ranking}/${release}/${unit}`) ?? null;

  const placed = new Map<List, number>();
  const isWhole = (key: ReleaseKey): boolean => {
    const { universeSize, listedTo } = releases.get(key) ?? {};
    if (!universeSize) return false;
    if (listedTo && listedTo.value >= universeSize.value) return true;
    const list = listOf(key);
    const count = placed.get(list) ?? placedUnits(list.rows, firstPrinted, id => units.get(id) ?? null).size;
    placed.set(list, count);
    return count >= universeSize.value;
  };

  const inOrder = releaseOrder(dataset.releases);
  const ordered = new Map<string, readonly Release[]>();
  const releasesOf = (ranking: string): readonly Release[] => {
    const found = ordered.get(ranking) ?? inOrder(byRanking.get(ranking) ?? []);
    ordered.set(ranking, found);
    return found;
  };

  return {
    input,
    unit: id => units.get(id) ?? null,
    formersOf: formers,
    ranking: id => rankings.get(id) ?? null,
    release: key => releases.get(key) ?? null,
    releasesOf,
    recordsOf: key => records.get(key) ?? [],
    firstPrinted,
    rankStatus: status,
    isWhole,
    before,
    values: (indicator, unit) => latestValues(values.get(`${indicator}/${unit}`) ?? []),
    firstFigure: value =>
      value.vintage === 1
        ? value
        : (values
            .get(`${value.indicator}/${value.unit}`)
            ?.find(({ year, vintage }) => year === value.year && vintage === 1) ?? value),
  };
}

/** The rows of one release, found by what they are rows of. */
interface List {
  readonly rows: readonly RankingRecord[];
  readonly byUnit: ReadonlyMap<string, RankingRecord>;
  /** By the city that a cluster stands for: the first such row. */
  readonly standIns: ReadonlyMap<string, RankingRecord>;
  /** Of units that other units are part of or were merged into. */
  readonly wholes: readonly RankingRecord[];
}

function listed(rows: readonly RankingRecord[], units: ReadonlyMap<string, Unit>): List {
  const standIns = new Map<string, RankingRecord>();
  for (const row of rows) {
    const city = units.get(row.unit)?.standsFor;
    if (city && !standIns.has(city)) standIns.set(city, row);
  }
  const wholes = rows.filter(({ unit }) => {
    const whole = units.get(unit);
    return whole !== undefined && whole.members.length + (whole.succeeds?.length ?? 0) > 0;
  });
  return { rows, byUnit: new Map(rows.map(row => [row.unit, row])), standIns, wholes };
}

function fromRecord(record: RankingRecord): RankStatus {
  switch (record.place.kind) {
    case 'rank':
      return { kind: 'ranked', rank: record.place.rank, record };
    case 'band':
      return { kind: 'banded', from: record.place.from, to: record.place.to, record };
    case 'tier':
      return { kind: 'tiered', tier: record.place.tier, record };
    case 'score':
      return { kind: 'scored', record };
    case 'absent':
      return { kind: 'status', status: record.place.status, record };
  }
}

/** Two releases of one year, by the days that they came out, where those tell. */
function byDate(a: Release, b: Release): number {
  const [one, other] = [a.released?.value.date, b.released?.value.date];
  if (one === undefined || other === undefined) return 0;
  if (latestDay(one) < earliestDay(other)) return -1;
  return latestDay(other) < earliestDay(one) ? 1 : 0;
}

/** Whether label years, or the days that they came out, tell that one release came before the other. */
export function cameBefore(one: Release, other: Release): boolean {
  const [year, later] = [one.labelYear?.value, other.labelYear?.value];
  if (year !== undefined && later !== undefined && year !== later) return year < later;
  return byDate(one, other) < 0;
}

/** Tiers stand after every rank: a list may hold both, and neither is better than the other. */
export const AFTER_RANKS = 1e9;

function latest(rows: readonly RankingRecord[], tiers: readonly string[]): readonly RankingRecord[] {
  const newest = new Map<string, RankingRecord>();
  for (const row of rows) {
    const known = newest.get(row.unit);
    if (!known || known.vintage < row.vintage) newest.set(row.unit, row);
  }
  const order = ({ place }: RankingRecord): number => {
    if (place.kind === 'rank') return place.rank;
    if (place.kind === 'band') return place.from + 0.5;
    return place.kind === 'tier' ? AFTER_RANKS + tiers.indexOf(place.tier) : Number.POSITIVE_INFINITY;
  };
  return [...newest.values()].sort((a, b) =>
    order(a) === order(b) ? (a.unit < b.unit ? -1 : 1) : order(a) - order(b),
  );
}

function latestValues(rows: readonly IndicatorValue[]): readonly IndicatorValue[] {
  const newest = new Map<number, IndicatorValue>();
  for (const row of rows) {
    const known = newest.get(row.year);
    if (!known || known.vintage < row.vintage) newest.set(row.year, row);
  }
  return [...newest.values()].sort((a, b) => a.year - b.year);
}
