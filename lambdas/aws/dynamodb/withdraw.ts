import type { WithoutImport, WrittenItem } from '../../publishing/ports.ts';
import { sortDataset } from '../../records/canonical.ts';
import type { Dataset } from '../../records/dataset.ts';
import { groupBy } from '../../records/group-by.ts';
import { KEYS } from '../../records/keys.ts';
import { refuse } from '../../refusals/refusal.ts';
import { batchDelete, batchWrite } from './batch-write.ts';
import { CONTENT_KIND, withStoredContents } from './contents.ts';
import { KINDS, kindCounts } from './counts.ts';
import { type Image, listEntries, putEntry, readImages } from './import-entries.ts';
import { moveState, readState } from './import-state.ts';
import { type Access, type Item, type Key, text } from './item.ts';
import { itemsOf } from './items.ts';
import type { ReadItem } from './query.ts';
import { readParts } from './read-parts.ts';
import { datasetOf, revisionOf } from './read-records.ts';
import { differences, nameOf, readStored, type Stored } from './stored-items.ts';

/** The items of the dataset among those stored, whatever their partition; counts and pieces of pictures and fonts are none. */
const itemsIn = (stored: Stored): readonly ReadItem[] =>
  [...stored.values()].filter(item => item.body !== undefined && item.kind !== CONTENT_KIND);

const kindOf = (name: string): keyof Dataset | undefined => KINDS.find(kind => name.startsWith(`${kind} `));

/** A dataset with items put in place of those of the same key, or left out. */
function replaced(dataset: Dataset, images: ReadonlyMap<string, Image>, gone: ReadonlySet<string>): Dataset {
  const list = <K extends keyof Dataset>(kind: K): readonly Dataset[K][number][] => {
    const key: (item: Dataset[K][number]) => string = KEYS[kind];
    const before: readonly Dataset[K][number][] = dataset[kind];
    return before
      .filter(item => !gone.has(`${kind} ${key(item)}`))
      .map(item => {
        const image = images.get(`${kind} ${key(item)}`);
        if (image === undefined) return item;
        const was: Dataset[K][number] = JSON.parse(image.was);
        return was;
      });
  };
  return sortDataset({
    units: list('units'),
    groups: list('groups'),
    rankings: list('rankings'),
    releases: list('releases'),
    records: list('records'),
    indicators: list('indicators'),
    values: list('values'),
    honours: list('honours'),
    statements: list('statements'),
    sources: list('sources'),
    reports: list('reports'),
  });
}

type Images = ReadonlyMap<string, Image>;

function writtenItem(item: ReadItem, images: Images): readonly WrittenItem[] {
  const kind = kindOf(nameOf(item));
  const before = images.get(nameOf(item))?.was ?? null;
  return kind === undefined ? [] : [{ kind, key: text(item, 'id'), now: text(item, 'body'), before }];
}

/** What each listed import wrote and nobody wrote over since. */
export async function writtenByImports(access: Access): Promise<ReadonlyMap<string, readonly WrittenItem[]>> {
  const byImport = groupBy(itemsIn(await readStored(access)), ({ by }) => String(by ?? ''));
  const written = new Map<string, readonly WrittenItem[]>();
  for (const { id } of await listEntries(access)) {
    const images = await readImages(access, id);
    written.set(
      id,
      (byImport.get(id) ?? []).flatMap(item => writtenItem(item, images)),
    );
  }
  return written;
}

/** What would be on record without an import, and what that wrote. */
export async function withoutImport(access: Access, entry: string): Promise<WithoutImport> {
  const stored = await readStored(access);
  const images = await readImages(access, entry);
  const own = itemsIn(stored).filter(({ by }) => by === entry);
  const written = own.flatMap(item => writtenItem(item, images));
  const others = (await listEntries(access)).filter(({ id, status }) => id !== entry && status === 'imported');
  const later: string[] = [];
  for (const { id } of others)
    if ([...(await readImages(access, id)).values()].some(({ wasBy }) => wasBy === entry)) later.push(id);
  const standing = new Map([...images].filter(([name]) => stored.get(name)?.by === entry));
  const gone = new Set(own.map(nameOf).filter(name => !images.has(name)));
  const parts = await readParts(access);
  const dataset = replaced(datasetOf(parts), standing, gone);
  const reports = withStoredContents(dataset.reports, parts.contents);
  return { dataset: { ...dataset, reports }, written, later };
}

const keyOf = ({ PK, SK }: ReadItem): Key => ({ PK: String(PK), SK: String(SK) });

/** Refuses what would take away more than the import wrote. */
function refuseFurther(stored: Stored, next: ReadonlyMap<string, Item>, entry: string): void {
  for (const [name, item] of stored) {
    if (item.body === undefined || item.by === entry || item.kind === CONTENT_KIND) continue;
    const stays = next.get(name);
    if (stays === undefined) throw refuse('recordLeftOut', { what: name });
    if (stays.body !== item.body) throw refuse('recordMoved', { what: name });
  }
}

/**
 * Takes an import back. The state says so first, so that nothing is frozen meanwhile and no other import begins; then
 * `confirm` is asked; then records go before what they refer to, and what was overwritten is put back.
 */
export async function withdraw(
  access: Access,
  entry: string,
  dataset: Dataset,
  confirm: () => Promise<void>,
): Promise<void> {
  const state = await readState(access);
  const continues = state.status === 'writing' && state.withdrawsFrom !== null && state.entry === entry;
  if (state.status === 'writing' && !continues) throw refuse('importInterrupted', { expected: state.counts.records });
  const stored = await readStored(access);
  const items = itemsOf(dataset);
  const next = new Map([...items.counts, ...items.catalogue, ...items.records].map(item => [nameOf(item), item]));
  refuseFurther(stored, next, entry);

  const [revision, counts] = [revisionOf(dataset), kindCounts(dataset)];
  const withdrawsFrom = state.withdrawsFrom ?? state.revision;
  const writing = await moveState(access, state, { status: 'writing', revision, counts, entry, withdrawsFrom });
  try {
    await confirm();
  } catch (error) {
    // Nothing was taken away yet, or this is a further try of one that was confirmed: then it stays to be finished.
    const now = datasetOf(await readParts(access));
    if (revisionOf(now) === withdrawsFrom)
      await moveState(access, writing, { status: 'complete', revision: withdrawsFrom, counts: kindCounts(now) });
    throw error;
  }
  const images = await readImages(access, entry);
  const gone = [...stored].filter(([name, item]) => {
    // A definition that another undoing puts back may declare it.
    if (item.kind === CONTENT_KIND) return false;
    const stays = next.get(name);
    return stays === undefined || stays.PK !== item.PK || stays.SK !== item.SK;
  });
  const changed = differences(items, stored);
  const restored = (item: Item): Item => {
    const by = images.get(nameOf(item))?.wasBy ?? '';
    return by === '' ? item : { ...item, by };
  };
  const catalogue = gone.filter(([, { PK }]) => String(PK).startsWith('CATALOGUE#'));
  const others = gone.filter(each => !catalogue.includes(each));
  await batchDelete(
    access,
    others.map(([, item]) => keyOf(item)),
  );
  await batchWrite(access, changed.records.map(restored));
  await batchDelete(
    access,
    catalogue.map(([, item]) => keyOf(item)),
  );
  await batchWrite(access, changed.catalogue.map(restored));
  await batchWrite(access, changed.counts);
  await moveState(access, writing, { status: 'complete', revision, counts });
  // Last, so that a listed one that is withdrawn is so for good: one that wrote nothing any more may be withdrawn again.
  const [listed] = (await listEntries(access)).filter(({ id }) => id === entry);
  if (listed) await putEntry(access, { ...listed, status: 'withdrawn' });
}
