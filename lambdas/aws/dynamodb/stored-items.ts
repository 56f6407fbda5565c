import type { Access, Item } from './item.ts';
import type { Items } from './items.ts';
import { COUNTS } from './keys.ts';
import { queryAll, type ReadItem } from './query.ts';
import { readParts } from './read-parts.ts';

/** What is stored of the dataset and its counts, by name. */
export type Stored = ReadonlyMap<string, ReadItem>;

/** `units beijing`: what an item holds, wherever it lies. */
export const nameOf = (item: ReadItem): string => `${String(item.kind)} ${String(item.id)}`;

export async function readStored(access: Access): Promise<Stored> {
  const { catalogue, contents, releases, indicators } = await readParts(access);
  const counts = await Promise.all(Object.values(COUNTS).map(partition => queryAll(access, { partition })));
  const parts = [...releases, ...indicators].map(part => part.items);
  return new Map([...Object.values(catalogue), contents, ...parts, ...counts].flat().map(item => [nameOf(item), item]));
}

/** The items that are not stored as they are. */
export function differences(items: Items, stored: Stored): Items {
  const differs = (item: Item): boolean => {
    const old = stored.get(nameOf(item));
    return old === undefined || Object.entries(item).some(([attribute, value]) => old[attribute] !== value);
  };
  return {
    counts: items.counts.filter(differs),
    catalogue: items.catalogue.filter(differs),
    records: items.records.filter(differs),
  };
}
