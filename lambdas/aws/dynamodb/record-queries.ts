import type { RankingRecord } from '../../records/record.ts';
import type { ReleaseKey } from '../../records/release.ts';
import { refuse } from '../../refusals/refusal.ts';
import { readState } from './import-state.ts';
import { type Access, body } from './item.ts';
import { COUNTS, releasePartition, UNIT_RECORDS, unitHistory, unitPartition } from './keys.ts';
import { queryAll, type ReadItem } from './query.ts';
import { readCounts } from './read-parts.ts';
import { BY_UNIT } from './schema.ts';

/** The questions that the keys of the table answer without reading anything else. */
export interface RecordQueries {
  /** All records of a release: absences first, then in order of rank, then those with a score alone, then those in a tier. */
  recordsOfRelease(release: ReleaseKey): Promise<readonly RankingRecord[]>;
  /** A release by rank: only what has a rank or a band, best first. */
  placesOfRelease(release: ReleaseKey): Promise<readonly RankingRecord[]>;
  /** A unit's history in one ranking, in the natural order of release ids (GFCI 9 before GFCI 10). */
  historyOfUnit(unit: string, ranking: string): Promise<readonly RankingRecord[]>;
  /** All records of a unit, by ranking and release. */
  recordsOfUnit(unit: string): Promise<readonly RankingRecord[]>;
}

const recordsIn = (items: readonly ReadItem[]): readonly RankingRecord[] =>
  items.map(item => body<RankingRecord>(item));

/** Every answer is counted against what the import recorded. */
export function recordQueries(access: Access): RecordQueries {
  const recordsOfRelease = async (release: ReleaseKey) => {
    await refuseInterrupted(access);
    const counts = await readCounts(access, COUNTS.release, release);
    const items = await queryAll(access, { partition: releasePartition(release) });
    return counted(`The release ${release}`, items, counts.get(release) ?? 0);
  };
  const ofUnit = async (unit: string, prefix: string, counts: ReadonlyMap<string, number>) => {
    const items = await queryAll(access, { partition: unitPartition(unit), prefix, index: BY_UNIT });
    return counted(
      `The unit ${unit}`,
      items,
      [...counts.values()].reduce((sum, count) => sum + count, 0),
    );
  };
  return {
    recordsOfRelease,
    placesOfRelease: async release =>
      (await recordsOfRelease(release)).filter(({ place }) => place.kind === 'rank' || place.kind === 'band'),
    historyOfUnit: async (unit, ranking) => {
      await refuseInterrupted(access);
      const counts = await readCounts(access, COUNTS.unit, `${unit}/${ranking}`);
      const own = [...counts].filter(([id]) => id === `${unit}/${ranking}`);
      return ofUnit(unit, unitHistory(ranking), new Map(own));
    },
    recordsOfUnit: async unit => {
      await refuseInterrupted(access);
      return ofUnit(unit, UNIT_RECORDS, await readCounts(access, COUNTS.unit, `${unit}/`));
    },
  };
}

function counted(what: string, items: readonly ReadItem[], expected: number): readonly RankingRecord[] {
  if (items.length !== expected) throw refuse('readIncomplete', { what, expected, found: items.length });
  return recordsIn(items);
}

async function refuseInterrupted(access: Access): Promise<void> {
  const state = await readState(access);
  if (state.status === 'writing') throw refuse('importInterrupted', { expected: state.counts.records });
}
