import { type ChangedFact, withEarlier } from '../../publishing/changed-facts.ts';
import type { ImportFacts, ImportOutcome } from '../../publishing/ports.ts';
import type { Dataset } from '../../records/dataset.ts';
import { type ImportWatch, TOLD_EACH, UNWATCHED } from '../../records/import/watch.ts';
import { type Refusal, refuse } from '../../refusals/refusal.ts';
import { batchWrite } from './batch-write.ts';
import { CONTENT_KIND } from './contents.ts';
import { KINDS, kindCounts } from './counts.ts';
import { readChanges, writeChanges } from './import-changes.ts';
import { entryId, keepImages, keepRecipes, putEntry } from './import-entries.ts';
import { type ImportState, moveState, readState } from './import-state.ts';
import type { Access, Item } from './item.ts';
import { refuseTooLarge } from './item-size.ts';
import { type Items, itemsOf } from './items.ts';
import type { ReadItem } from './query.ts';
import { revisionOf } from './read-records.ts';
import { differences, nameOf, readStored, type Stored } from './stored-items.ts';
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
  facts: ImportFacts = NOTHING_TOLD,
  watch: ImportWatch = UNWATCHED,
): Promise<ImportOutcome> {
  const state = await readState(access);
  if (state.withdrawsFrom !== null) throw refuse('undoInterrupted', { id: state.entry ?? '' });
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
  // One that finishes another which was cut off goes on writing in its name.
  const entry = (state.status === 'writing' ? state.entry : null) ?? entryId(state, revision);
  const writing = await moveState(access, state, { status: 'writing', revision, counts, entry });
  const newItems = [...changed.catalogue, ...changed.records];
  await keepImages(
    access,
    entry,
    newItems.flatMap((item): readonly ReadItem[] => {
      const before = stored.get(nameOf(item));
      return before === undefined ? [] : [before];
    }),
  );
  const signed = (item: Item): Item => ({ ...item, by: entry });
  await batchWrite(access, changed.counts);
  const onWritten = countWritten(newItems.length, watch);
  await batchWrite(access, changed.catalogue.map(signed), onWritten);
  await batchWrite(access, changed.records.map(signed), onWritten);
  if (newItems.length > 0) await listImport(access, entry, batch, facts, [...stored.values(), ...newItems.map(signed)]);
  await moveState(access, writing, { status: 'complete', revision, counts });
  return outcome;
}

/** Says how far the writing is, where it takes its time. */
function countWritten(of: number, watch: ImportWatch): (items: number) => void {
  let [at, told] = [0, 0];
  return items => {
    at += items;
    if (at < told + TOLD_EACH) return;
    told = at;
    watch({ kind: 'writing', at, of });
  };
}

const NOTHING_TOLD: ImportFacts = { at: '', files: [], recipes: [] };

/** Lists an import with what it wrote in all its tries. */
async function listImport(
  access: Access,
  entry: string,
  batch: string | null,
  { at, files, recipes }: ImportFacts,
  items: readonly ReadItem[],
): Promise<void> {
  const own = new Map(items.filter(({ by }) => by === entry).map(item => [nameOf(item), String(item.kind)]));
  const written: Record<string, number> = {};
  for (const kind of own.values()) written[kind] = (written[kind] ?? 0) + 1;
  await keepRecipes(access, entry, recipes);
  const ids = recipes.map(({ id }) => id);
  await putEntry(access, { id: entry, at, files, recipes: ids, batch, written, status: 'imported' });
}

/**
 * Refuses a dataset that holds less than what is recorded. After an interrupted import, recorded is what that import
 * was to leave, so it must be repeated before another one can pass for complete.
 */
function refuseLoss(items: Items, counts: ImportState['counts'], state: ImportState, stored: Stored): void {
  const next = new Map([...items.counts, ...items.catalogue, ...items.records].map(item => [nameOf(item), item]));
  for (const [name, old] of stored) {
    const item = next.get(name);
    // A picture or a font that no definition declares any more stays, for what is undone later.
    if (item === undefined && old.kind === CONTENT_KIND) continue;
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
