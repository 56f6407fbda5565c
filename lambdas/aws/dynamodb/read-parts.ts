import pLimit from 'p-limit';
import { type Access, number, text } from './item.ts';
import { CATALOGUE } from './items.ts';
import { CONTENTS, COUNTS, cataloguePartition, indicatorPartition, releasePartition } from './keys.ts';
import { queryAll, type ReadItem } from './query.ts';

const AT_ONCE = 8;

/** A partition with the number of items that was recorded for it. */
export interface StoredPart {
  readonly id: string;
  readonly expected: number;
  readonly items: readonly ReadItem[];
}

/** All items of the dataset, by the partitions they are in. */
export interface StoredItems {
  readonly catalogue: Readonly<Record<(typeof CATALOGUE)[number], readonly ReadItem[]>>;
  /** Pieces of the pictures and fonts that the definitions declare. */
  readonly contents: readonly ReadItem[];
  readonly releases: readonly StoredPart[];
  readonly indicators: readonly StoredPart[];
}

/**
 * Reads every partition of the dataset, by Query alone. The releases to read are those that the catalogue knows and
 * those that have a recorded count, so a release that was lost from one of the two is still missed.
 */
export async function readParts(access: Access): Promise<StoredItems> {
  const lists = await pLimit(AT_ONCE).map(CATALOGUE, async kind => ({
    kind,
    items: await queryAll(access, { partition: cataloguePartition(kind) }),
  }));
  const of = (kind: (typeof CATALOGUE)[number]) => lists.find(list => list.kind === kind)?.items ?? [];
  const catalogue = {
    sources: of('sources'),
    units: of('units'),
    groups: of('groups'),
    rankings: of('rankings'),
    releases: of('releases'),
    indicators: of('indicators'),
    honours: of('honours'),
    statements: of('statements'),
    reports: of('reports'),
  };
  return {
    catalogue,
    contents: await queryAll(access, { partition: CONTENTS }),
    releases: await readPartitions(access, COUNTS.release, catalogue.releases, releasePartition),
    indicators: await readPartitions(access, COUNTS.indicator, catalogue.indicators, indicatorPartition),
  };
}

async function readPartitions(
  access: Access,
  counts: string,
  known: readonly ReadItem[],
  partition: (id: string) => string,
): Promise<readonly StoredPart[]> {
  const expected = await readCounts(access, counts);
  const ids = [...new Set([...known.map(item => text(item, 'id')), ...expected.keys()])].sort();
  return pLimit(AT_ONCE).map(ids, async id => ({
    id,
    expected: expected.get(id) ?? 0,
    items: await queryAll(access, { partition: partition(id) }),
  }));
}

/** The recorded counts of one kind of part, by the part's id. */
export async function readCounts(access: Access, partition: string, prefix?: string): Promise<Map<string, number>> {
  const items = await queryAll(access, { partition, ...(prefix && { prefix }) });
  return new Map(items.map(item => [text(item, 'id'), number(item, 'count')]));
}
