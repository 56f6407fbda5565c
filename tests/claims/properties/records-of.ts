import { type World, world } from '../../support/world.ts';
import { type PlaceText, type ReleaseFacts, recordOf } from '../../support/world-rows.ts';
import { CLUSTER, MEMBERS, ROWS, type TrueRanking, type TrueRelease, type Truth } from './truth.ts';

/** Everything on record, every history declared complete. */
export const fullRecords = (truth: Truth): World => recordsOf(truth, everything);

/** What the truth's plan keeps: shallower lists, unknown previous releases, bands, corrections, lost releases. */
export const partialRecords = (truth: Truth): World => recordsOf(truth, part);

type Keeping = (release: TrueRelease, before: TrueRelease | undefined) => readonly ReleaseFacts[];

function recordsOf(truth: Truth, keeping: Keeping): World {
  const start = world().cluster(CLUSTER, {
    members: MEMBERS,
    ...(truth.standsFor ? { standsFor: truth.standsFor } : {}),
  });
  const units = ROWS.filter(row => row !== CLUSTER).reduce((so, unit) => so.city(unit), start);
  return truth.rankings.reduce((so, ranking) => withRanking(so, ranking, keeping), units);
}

function withRanking(so: World, { id, releases }: TrueRanking, keeping: Keeping): World {
  const facts = releases.flatMap((release, index) => keeping(release, releases[index - 1]));
  const corrected = releases.flatMap(release => older(id, release));
  return so.ranking(id, { kinds: ['city', 'cluster'], releases: facts }).with(dataset =>
    keeping === part
      ? {
          ...dataset,
          records: dataset.records.flatMap(record => {
            const old = corrected.find(one => one.release === record.release && one.unit === record.unit);
            return record.ranking === id && old
              ? [{ ...record, vintage: 2, vintageReason: 'a correction' }, old]
              : [record];
          }),
        }
      : dataset,
  );
}

const previousOf = (before: TrueRelease | undefined): string => before?.id ?? 'first';

function everything(release: TrueRelease, before: TrueRelease | undefined): readonly ReleaseFacts[] {
  const outside = release.published ? ROWS.filter(row => row !== CLUSTER && !release.ranks.has(row)) : [];
  const inCluster = release.ranks.has(CLUSTER) ? MEMBERS : [];
  const absent = outside.filter(row => !inCluster.some(member => member === row));
  return [
    {
      id: release.id,
      year: release.year,
      state: release.published ? 'published' : 'not-published',
      previous: previousOf(before),
      segment: release.segment,
      ...(release.published ? { listedTo: 99, universe: release.ranks.size, historyComplete: true } : {}),
      places: {
        ...Object.fromEntries(release.ranks),
        ...Object.fromEntries(absent.map(row => [row, 'not-in-universe' as const])),
      },
    },
  ];
}

function part(release: TrueRelease, before: TrueRelease | undefined): readonly ReleaseFacts[] {
  const { kept } = release;
  if (!kept.release) return [];
  const depth = release.published ? kept.depth : 0;
  const places = ROWS.flatMap((row, index): readonly (readonly [string, PlaceText])[] => {
    const rank = release.ranks.get(row);
    const byChance = kept.rows[index] ?? false;
    if (rank === undefined) {
      const member = release.ranks.has(CLUSTER) && MEMBERS.some(one => one === row);
      return release.published && byChance && row !== CLUSTER && !member ? [[row, 'not-in-universe']] : [];
    }
    if (rank <= depth) return [[row, rank]];
    if (!byChance) return [];
    return [[row, kept.bands[index] ? `${Math.max(depth + 1, rank - 1)}-${rank + 1}` : rank]];
  });
  return [
    {
      id: release.id,
      year: kept.year ? release.year : null,
      state: release.published ? 'published' : 'not-published',
      previous: kept.previous ? previousOf(before) : null,
      segment: release.segment,
      ...(depth > 0 ? { listedTo: depth } : {}),
      ...(kept.universe && release.published ? { universe: release.ranks.size } : {}),
      ...(kept.history ? { historyComplete: true } : {}),
      places: Object.fromEntries(places),
    },
  ];
}

/**
 * First vintages that were wrong, each corrected by the row that is kept. Of places that nobody shares: a unit that was
 * corrected onto the place of another shares it with nobody, and here all who have one number share it.
 */
const older = (ranking: string, release: TrueRelease) =>
  ROWS.flatMap((row, index) => {
    const rank = release.ranks.get(row);
    const alone = [...release.ranks.values()].filter(other => other === rank).length === 1;
    return rank !== undefined && alone && release.kept.corrected[index]
      ? [recordOf(ranking, release.id, row, rank === 1 ? 2 : 1)]
      : [];
  });
