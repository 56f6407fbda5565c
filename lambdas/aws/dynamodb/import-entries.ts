import { sha256 } from '../../publishing/keys.ts';
import type { ImportEntry, ImportFacts } from '../../publishing/ports.ts';
import { canonicalJson } from '../../records/canonical.ts';
import { batchWrite } from './batch-write.ts';
import type { ImportState } from './import-state.ts';
import { type Access, body, type Item, text } from './item.ts';
import { ENTRY_PREFIX, IMPORT_STATE, importPartition, RECIPE_PREFIX } from './keys.ts';
import { queryAll, type ReadItem } from './query.ts';

/** The id of the import that moves this state on: no two imports find the same one. */
export const entryId = ({ version }: ImportState, revision: string): string =>
  sha256(`import ${version} ${revision}`).slice(0, 12);

const entryItem = (entry: ImportEntry): Item => ({
  PK: IMPORT_STATE.PK,
  SK: `${ENTRY_PREFIX}${entry.id}`,
  kind: 'import',
  id: entry.id,
  status: entry.status,
  body: canonicalJson(entry),
});

/** Lists an import, or what became of it. */
export const putEntry = (access: Access, entry: ImportEntry): Promise<void> => batchWrite(access, [entryItem(entry)]);

const inOrder = (a: ImportEntry, b: ImportEntry): number =>
  a.at < b.at ? -1 : a.at > b.at ? 1 : a.id < b.id ? -1 : a.id > b.id ? 1 : 0;

/** The imports that changed something, oldest first. */
export async function listEntries(access: Access): Promise<readonly ImportEntry[]> {
  const items = await queryAll(access, { partition: IMPORT_STATE.PK, prefix: ENTRY_PREFIX });
  return items.map(item => body<ImportEntry>(item)).sort(inOrder);
}

const RECIPE = 'recipe';

/** Keeps the recipes that an import read by, as they were written then, beside what else is kept of it. */
export const keepRecipes = (access: Access, entry: string, recipes: ImportFacts['recipes']): Promise<void> =>
  batchWrite(
    access,
    recipes.map(({ id, text }) => ({
      PK: importPartition(entry),
      SK: `${RECIPE_PREFIX}${id}`,
      kind: RECIPE,
      id,
      body: text,
    })),
  );

/** The recipes of the imports that stand, each as the latest of them had it: with an import its recipe is taken back. */
export async function keptRecipes(access: Access): Promise<ReadonlyMap<string, string>> {
  const kept = new Map<string, string>();
  for (const { id, status, recipes } of await listEntries(access)) {
    if (status !== 'imported' || recipes.length === 0) continue;
    const items = await queryAll(access, { partition: importPartition(id), prefix: RECIPE_PREFIX });
    for (const item of items) kept.set(text(item, 'id'), text(item, 'body'));
  }
  return kept;
}

/** What stood where an import wrote, and which import had written that; an empty text where none that is listed had. */
export interface Image {
  /** `kind id`, as items are named. */
  readonly name: string;
  readonly was: string;
  readonly wasBy: string;
}

const imageName = (item: ReadItem): string => `${text(item, 'kind')} ${text(item, 'id')}`;

export async function readImages(access: Access, entry: string): Promise<ReadonlyMap<string, Image>> {
  const items = await queryAll(access, { partition: importPartition(entry) });
  const images = items.filter(({ kind }) => kind !== RECIPE);
  return new Map(
    images.map(item => {
      const image = { name: imageName(item), was: text(item, 'body'), wasBy: text(item, 'wasBy') };
      return [image.name, image] as const;
    }),
  );
}

/** Keeps what stands where an import is about to write. What a first try kept is what stood there before it. */
export async function keepImages(access: Access, entry: string, overwritten: readonly ReadItem[]): Promise<void> {
  if (overwritten.length === 0) return;
  const kept = await readImages(access, entry);
  const images = overwritten
    .filter(item => !kept.has(imageName(item)) && item.by !== entry)
    .map(
      (item): Item => ({
        PK: importPartition(entry),
        SK: imageName(item),
        kind: text(item, 'kind'),
        id: text(item, 'id'),
        body: text(item, 'body'),
        wasBy: typeof item.by === 'string' ? item.by : '',
      }),
    );
  await batchWrite(access, images);
}
