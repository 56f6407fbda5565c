import { type ChangedFact, withEarlier } from '../../publishing/changed-facts.ts';
import type { ImportOutcome } from '../../publishing/ports.ts';
import type { Dataset } from '../../records/dataset.ts';
import { type Refusal, refuse } from '../../refusals/refusal.ts';
import { batchWrite } from './batch-write.ts';
import { KINDS, kindCounts } from './counts.ts';
import { readChanges, writeChanges } from './import-changes.ts';
import { type ImportState, moveState, readState } from './import-state.ts';
import type { Access, Item } from './item.ts';
import { refuseTooLarge } from './item-size.ts';
import { type Items, itemsOf } from './items.ts';
import { COUNTS } from './keys.ts';
import { queryAll, type ReadItem } from './query.ts';
import { readParts } from './read-parts.ts';
import { revisionOf } from './read-records.ts';
import { readWritten, writeWritten } from './written.ts';

/**
 * Writes what differs from what is stored. All refusals come before the first write. While it writes, the table says
 * so; if it is stopped, the table goes on saying so until the same import is repeated. The repeat finds part of the
 * dataset stored; what it changes, and what a batch is to write, is therefore kept before anything is written.
 */
export async function writeRecords(
  access: Access,
  dataset: Dataset,
  found: readonly ChangedFact[],
  batch: string | null = null,
): Promise<ImportOutcome> {
  const state = await readState(access);
  const stored = await readStored(access);
  const items = itemsOf(dataset);
  const counts = kindCounts(dataset);
  for (const item of [...items.catalogue, ...items.records]) refuseTooLarge(`${item.kind} ${item.id}`, item);
  refuseLoss(items, counts, state, stored);

  const revision = revisionOf(dataset);
  const repeats = state.status === 'writing' || state.revision === revision;
  const changes = repeats ? withEarlier(await readChanges(access, state.revision), found) : found;
  const changed = differences(items, stored);
  const written = changed.catalogue.length + changed.records.length;
  const unchanged = items.catalogue.length + items.records.length - written;
  const stands = state.status === 'complete' && (state.revision === revision || items.catalogue.length === 0);
  const outcome = { ...((await readWritten(access, batch)) ?? { written, unchanged }), revision, changes };
  if (stands && written === 0 && changed.counts.length === 0) return outcome;

  await writeWritten(access, batch, { written, unchanged });
  await writeChanges(access, revision, changes);
  const writing = await moveState(access, state, { status: 'writing', revision, counts });
  await batchWrite(access, changed.counts);
  await batchWrite(access, changed.catalogue);
  await batchWrite(access, changed.records);
  await moveState(access, writing, { status: 'complete', revision, counts });
  return outcome;
}

type Stored = ReadonlyMap<string, ReadItem>;

const nameOf = (item: ReadItem): string => `${String(item.kind)} ${String(item.id)}`;

async function readStored(access: Access): Promise<Stored> {
  const { catalogue, releases, indicators } = await readParts(access);
  const counts = await Promise.all(Object.values(COUNTS).map(partition => queryAll(access, { partition })));
  const parts = [...releases, ...indicators].map(part => part.items);
  return new Map([...Object.values(catalogue), ...parts, ...counts].flat().map(item => [nameOf(item), item]));
}

/**
 * Refuses a dataset that holds less than what is recorded. After an interrupted import, recorded is what that import
 * was to leave, so it must be repeated before another one can pass for complete.
 */
function refuseLoss(items: Items, counts: ImportState['counts'], state: ImportState, stored: Stored): void {
  const next = new Map([...items.counts, ...items.catalogue, ...items.records].map(item => [nameOf(item), item]));
  for (const [name, old] of stored) {
    const item = next.get(name);
    if (item === undefined) throw refuse('recordLeftOut', { what: name });
    if (item.PK !== old.PK || item.SK !== old.SK) throw refuse('recordMoved', { what: name });
    const [now, before] = [Number(item.count ?? 0), Number(old.count ?? 0)];
    if (now < before) throw shortfall(String(old.id), before, now);
  }
  for (const kind of KINDS)
    if (counts[kind] < state.counts[kind]) throw shortfall(kind, state.counts[kind], counts[kind]);
}

const shortfall = (what: string, expected: number, found: number): Refusal<'earlierIncomplete'> =>
  refuse('earlierIncomplete', { what, expected, found });

function differences(items: Items, stored: Stored): Items {
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
