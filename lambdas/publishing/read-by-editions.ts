import type { EditionInput } from '../claims/edition-input.ts';
import { canonicalJson } from '../records/canonical.ts';
import { KEYS } from '../records/keys.ts';
import { isRefused } from '../refusals/refusal.ts';
import { readInput } from './input.ts';
import { manifestHash } from './keys.ts';
import { readManifest } from './manifest.ts';
import type { EditionTable, ObjectStore, WrittenItem } from './ports.ts';

/** Where editions were published. */
export interface Publications {
  readonly table: Pick<EditionTable, 'listEditions'>;
  readonly store: Pick<ObjectStore, 'get' | 'list'>;
}

/** Folder of everything that was ever published. */
const EDITIONS = 'editions';

/**
 * The editions by the inputs that they were published from, by the manifests in the store: one that was published anew has
 * several.
 */
async function editionsByInput({ table, store }: Publications): Promise<ReadonlyMap<string, ReadonlySet<string>>> {
  const pointers = await table.listEditions();
  const listed = (await store.list(EDITIONS)).map(({ key }) => key).filter(key => manifestHash(key) !== '');
  const found = new Map<string, Set<string>>();
  for (const manifest of new Set([...pointers.map(({ manifest }) => manifest), ...listed])) {
    const [, report = '', edition = ''] = manifest.split('/');
    const { input } = await readManifest(store, { report, edition, manifest });
    found.set(input, (found.get(input) ?? new Set()).add(`${report}/${edition}`));
  }
  return found;
}

/** An item as an input holds it: of a report it has the one edition. */
function asRead(item: string, { kind }: WrittenItem, { report, edition }: EditionInput): string | null {
  if (kind !== 'reports') return item;
  const definition: EditionInput['report'] = JSON.parse(item);
  const own = definition.editions.find(({ id }) => id === edition.id);
  return definition.id === report.id && own ? canonicalJson({ ...definition, editions: [own] }) : null;
}

/** The items of an input, by kind and key. */
function itemsOf(input: EditionInput): ReadonlyMap<string, string> {
  const items = new Map<string, string>();
  const add = <K extends keyof typeof KEYS>(kind: K): void => {
    const key: (item: EditionInput['dataset'][K][number]) => string = KEYS[kind];
    const list: readonly EditionInput['dataset'][K][number][] = input.dataset[kind];
    for (const item of list) items.set(`${kind} ${key(item)}`, canonicalJson(item));
  };
  add('units');
  add('groups');
  add('rankings');
  add('releases');
  add('records');
  add('indicators');
  add('values');
  add('honours');
  add('statements');
  add('sources');
  add('reports');
  return items;
}

/** Whether an input read something as the import wrote it, and not as it stood before. */
function readsAny(input: EditionInput, written: readonly WrittenItem[]): boolean {
  const items = itemsOf(input);
  const own = written.some(item => {
    const read = items.get(`${item.kind} ${item.key}`);
    return read !== undefined && (item.before === null || read !== asRead(item.before, item, input));
  });
  return own || (input.compared !== undefined && readsAny(input.compared, written));
}

type ByImport = ReadonlyMap<string, readonly WrittenItem[]>;

/**
 * For each import the editions, published now or before, that read something of what it wrote: `report/edition`, each
 * once. One whose frozen input cannot be read may have read anything, and is among those of all.
 */
export async function readByEditions(
  publications: Publications,
  written: ByImport,
): Promise<ReadonlyMap<string, readonly string[]>> {
  const imports = [...written].filter(([, items]) => items.length > 0);
  const readers = new Map<string, Set<string>>(imports.map(([id]) => [id, new Set()]));
  if (imports.length === 0) return new Map();
  for (const [hash, editions] of await editionsByInput(publications)) {
    const input = await inputOrNull(publications.store, hash);
    for (const [id, items] of imports)
      if (input === null || readsAny(input, items)) for (const edition of editions) readers.get(id)?.add(edition);
  }
  return new Map([...readers].map(([id, editions]) => [id, [...editions].sort()]));
}

async function inputOrNull(store: Publications['store'], hash: string): Promise<EditionInput | null> {
  try {
    return await readInput(store, hash);
  } catch (error) {
    if (isRefused(error, 'damagedObject')) return null;
    throw error;
  }
}
