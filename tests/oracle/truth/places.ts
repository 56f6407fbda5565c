import type { HandOut } from '../hand-out.ts';
import { type Entry, type Place, placeOn, type Ranking, type Release, type Unit, type World } from '../world.ts';

/** Where a unit stands in a release. A member of a cluster that is ranked as one stands nowhere by itself. */
export type Standing =
  | { readonly is: 'ranked'; readonly rank: number; readonly shared: boolean; readonly sharers: readonly string[] }
  | { readonly is: 'banded'; readonly from: number; readonly to: number | null }
  | { readonly is: 'unranked' | 'withdrawn' | 'outside' }
  | { readonly is: 'inCluster'; readonly cluster: string };

/**
 * How places are read where one of them was corrected after printing. *Counting*: the corrected place counts and all
 * others as printed. *Printed*: as first printed. *Closed*: the corrected place counts and the vacancy is closed.
 */
export type Reading = 'counting' | 'printed' | 'closed';

/** The world, asked for what is so. */
export interface Truth {
  readonly world: World;
  readonly handed: HandOut;
  unit(id: string): Unit;
  ranking(id: string): Ranking;
  release(key: string): Release;
  /** The published releases of a ranking by the cut-off, oldest first. */
  released(ranking: string): readonly Release[];
  /** The published release before, and the years without one in between. */
  before(key: string): { readonly release: Release; readonly skipped: readonly Release[] } | null;
  standing(key: string, unit: string): Standing;
  /** The exact ranks under a reading. */
  ranks(key: string, reading: Reading): ReadonlyMap<string, number>;
  /** The exact rank of a unit under a reading: its own, or that of the cluster that bears its name. */
  rankOf(key: string, reading: Reading, unit: string): number | undefined;
  /** Units with a rank or a band. */
  placed(key: string): readonly string[];
  /** Units of the field, ranked or not. */
  field(key: string): ReadonlySet<string>;
  /** Null where a band or a cluster leaves it open. */
  inTop(key: string, unit: string, top: number): boolean | null;
  /** By one method, as far as is on record: a change that nothing tells of is none that could be named. */
  sameMethod(a: string, b: string): boolean;
  corrected(key: string): Entry | null;
  /** The same, where the correction was handed out: of another nobody can know. */
  correctionOnRecord(key: string): Entry | null;
  /** Whether a row of the unit in the release was handed out. */
  isHanded(key: string, unit: string): boolean;
  /** Whether the records tell which published release came before. */
  tellsBefore(key: string): boolean;
  /** The published release that the records tell came before, where it is read; null where they tell none. */
  storedBefore(key: string): string | null;
  /** Whether the edition may read a place of the unit there. */
  isOnRecord(key: string, unit: string): boolean;
  /** Whether the list was handed out as a whole, and declared to be. */
  isWhole(key: string): boolean;
}

export const keyOf = ({ ranking, id }: Release): string => `${ranking}/${id}`;
export const rankingOf = (key: string): string => key.split('/')[0] ?? '';

const must = <T>(found: T | undefined, what: string): T => {
  if (found === undefined) throw new Error(`the world has no ${what}`);
  return found;
};

export function truthOf(world: World, handed: HandOut): Truth {
  const { cutOff } = world.edition;
  const units = new Map(world.units.map(unit => [unit.id, unit]));
  const rankings = new Map(world.rankings.map(ranking => [ranking.id, ranking]));
  const releases = new Map(world.rankings.flatMap(({ releases: all }) => all.map(one => [keyOf(one), one] as const)));
  const release = (key: string): Release => must(releases.get(key), `release ${key}`);
  const readable = (one: Release): boolean => one.date <= cutOff || handed.named.has(keyOf(one));
  const now = (entry: Entry): Place => placeOn(entry, cutOff);
  const isCorrected = (entry: Entry): boolean => entry.corrected !== null && entry.corrected.on <= cutOff;
  const corrected = (key: string): Entry | null => [...release(key).entries.values()].find(isCorrected) ?? null;

  const correctionOnRecord = (key: string): Entry | null => {
    const moved = corrected(key);
    return moved !== null && (handed.releases.get(key)?.units.has(moved.unit) ?? false) ? moved : null;
  };

  const entryOf = (key: string, unit: string): Entry | { readonly cluster: string } | null => {
    const { entries } = release(key);
    const own = entries.get(unit);
    if (own) return own;
    // The city itself is ranked: a cluster that bears its name elsewhere has no place here.
    const city = entries.get(units.get(unit)?.standsFor ?? unit);
    if (city && /^(rank|band)$/.test(now(city).is)) return { cluster: city.unit };
    for (const entry of entries.values()) {
      const cluster = units.get(entry.unit);
      if (cluster?.standsFor === unit) return entry;
      if (cluster?.members.includes(unit) && /^(rank|band)$/.test(now(entry).is)) return { cluster: cluster.id };
    }
    return null;
  };

  const standing = (key: string, unit: string): Standing => {
    const entry = entryOf(key, unit);
    if (entry === null) return { is: 'outside' };
    if ('cluster' in entry) return { is: 'inCluster', cluster: entry.cluster };
    const place = now(entry);
    if (place.is === 'band') return { is: 'banded', from: place.from, to: place.to };
    if (place.is !== 'rank') return { is: place.is };
    const sharers = isCorrected(entry)
      ? []
      : [...release(key).entries.values()].filter(
          other =>
            other !== entry && !isCorrected(other) && other.printed.is === 'rank' && other.printed.rank === place.rank,
        );
    return { is: 'ranked', rank: place.rank, shared: sharers.length > 0, sharers: sharers.map(one => one.unit) };
  };

  const rankOf = (place: Place): number | null => (place.is === 'rank' ? place.rank : null);
  const ranksBy = new Map<string, ReadonlyMap<string, number>>();
  const ranks = (key: string, reading: Reading): ReadonlyMap<string, number> => {
    const known = ranksBy.get(`${reading} ${key}`);
    if (known) return known;
    const entries = [...release(key).entries.values()];
    // Nobody closes the vacancy of a correction that is not on record.
    const moved = correctionOnRecord(key);
    const from = moved ? rankOf(moved.printed) : null;
    const to = moved ? rankOf(now(moved)) : null;
    const made = new Map<string, number>();
    for (const entry of entries) {
      const place = reading === 'printed' ? entry.printed : now(entry);
      const rank = rankOf(place);
      if (rank === null) continue;
      if (reading !== 'closed' || entry === moved) {
        made.set(entry.unit, rank);
        continue;
      }
      const without = from !== null && rank > from ? rank - 1 : rank;
      made.set(entry.unit, to !== null && without >= to ? without + 1 : without);
    }
    ranksBy.set(`${reading} ${key}`, made);
    return made;
  };

  return {
    world,
    handed,
    unit: id => must(units.get(id), `unit ${id}`),
    ranking: id => must(rankings.get(id), `ranking ${id}`),
    release,
    released: id => must(rankings.get(id), `ranking ${id}`).releases.filter(one => one.published && readable(one)),
    before: key => {
      const all = must(rankings.get(rankingOf(key)), key).releases;
      const index = all.indexOf(release(key));
      const skipped: Release[] = [];
      for (let at = index - 1; at >= 0; at -= 1) {
        const one = all[at];
        if (one === undefined) break;
        if (one.published) return { release: one, skipped };
        skipped.unshift(one);
      }
      return null;
    },
    standing,
    ranks,
    rankOf: (key, reading, unit) => {
      const all = ranks(key, reading);
      const bearer = [...all.keys()].find(id => units.get(id)?.standsFor === unit);
      return all.get(unit) ?? (bearer === undefined ? undefined : all.get(bearer));
    },
    placed: key =>
      [...release(key).entries.values()].filter(entry => /^(rank|band)$/.test(now(entry).is)).map(({ unit }) => unit),
    field: key =>
      new Set(
        [...release(key).entries.values()]
          .filter(entry => /^(rank|band|unranked)$/.test(now(entry).is))
          .map(({ unit }) => unit),
      ),
    inTop: (key, unit, top) => {
      const at = standing(key, unit);
      if (at.is === 'ranked') return at.rank <= top;
      if (at.is === 'banded') return at.from > top ? false : at.to !== null && at.to <= top ? true : null;
      if (at.is !== 'inCluster') return false;
      // A cluster whose row nobody has seen, and that stands below, leaves no doubt about its members.
      const cluster = standing(key, at.cluster);
      const below = cluster.is === 'ranked' ? cluster.rank > top : cluster.is === 'banded' && cluster.from > top;
      return below && !(handed.releases.get(key)?.units.has(at.cluster) ?? false) ? false : null;
    },
    sameMethod: (a, b) =>
      release(a).method === release(b).method || ![a, b].every(key => handed.releases.get(key)?.segment ?? false),
    corrected,
    correctionOnRecord,
    isHanded: (key, unit) => handed.releases.get(key)?.units.has(unit) ?? false,
    tellsBefore: key => {
      let at: string | null = key;
      while (at !== null) {
        const previous: string | null = handed.releases.get(at)?.previous ?? null;
        if (previous === null) return false;
        if (previous === 'first') return true;
        at = `${rankingOf(key)}/${previous}`;
        if (handed.releases.get(at)?.release.published) return true;
      }
      return false;
    },
    storedBefore: key => {
      let previous = handed.releases.get(key)?.previous ?? null;
      while (previous !== null && previous !== 'first') {
        const at = `${rankingOf(key)}/${previous}`;
        const before = handed.releases.get(at);
        if (before?.release.published) return handed.read.has(at) ? at : null;
        previous = before?.previous ?? null;
      }
      return null;
    },
    isOnRecord: (key, unit) =>
      handed.read.has(key) &&
      (handed.releases.get(key)?.units.has(unit) ?? false) &&
      /^(ranked|banded)$/.test(standing(key, unit).is),
    isWhole: key => {
      const given = handed.releases.get(key);
      if (given === undefined || given.universe === null) return false;
      if (given.listedTo === given.universe) return true;
      const ranked = [...release(key).entries.values()].filter(({ printed }) => /^(rank|band)$/.test(printed.is));
      return ranked.every(({ unit }) => given.units.has(unit)) && release(key).entries.size > 0;
    },
  };
}

/** The unit, and the clusters that bear its name. */
const bearersOf = (truth: Truth, unit: string): readonly string[] =>
  truth.world.units.filter(({ id, standsFor }) => [id, standsFor].includes(unit)).map(({ id }) => id);

/** Whether a row of the unit, or of the cluster that bears its name, was handed out. */
export const hasRow = (truth: Truth, key: string, unit: string): boolean =>
  bearersOf(truth, unit).some(id => truth.isHanded(key, id));

/** Whether a release covers the unit, or the cluster that bears its name: its row counts for the unit. */
export const isCoveredBy = (truth: Truth, key: string, unit: string): boolean =>
  bearersOf(truth, unit).some(id => truth.field(key).has(id));
