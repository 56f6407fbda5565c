import type { Dataset } from '../dataset.ts';
import { groupBy } from '../group-by.ts';
import { KEYS } from '../keys.ts';
import type { WrittenLanguage } from '../language-id.ts';
import { releaseKey } from '../release.ts';
import { type Fault, type Located, STORED } from './fault.ts';
import type { Kind } from './kind.ts';
import type { Incoming } from './parse-kinds.ts';
import type { Row } from './row.ts';

/** Stored and incoming together: an incoming item stands in place of a stored one with the same key. */
export type Merged = { readonly [K in Kind]: ReadonlyMap<string, Located<Dataset[K][number]>> };

/** What the rules look at. */
export interface MergedDataset {
  readonly stored: Dataset;
  readonly incoming: Incoming;
  readonly merged: Merged;
  /** Those that names must be given in. */
  readonly languages: readonly WrittenLanguage[];
  /**
   * Whether a reference resolves. Also true where that cannot be told, since the file or the row that would hold it
   * has a fault of its own.
   */
  readonly knows: (kind: Kind, key: string) => boolean;
  /** Whether the places of a release can be judged: no row of it has a fault of its own. */
  readonly judges: (release: string) => boolean;
}

/** A rule that looks across rows. */
export type Rule = (dataset: MergedDataset) => readonly Fault[];

function merge<K extends Kind>(
  kind: K,
  stored: Dataset,
  incoming: Incoming,
): ReadonlyMap<string, Located<Dataset[K][number]>> {
  const key: (item: Dataset[K][number]) => string = KEYS[kind];
  const before: readonly Dataset[K][number][] = stored[kind];
  const items = new Map<string, Located<Dataset[K][number]>>(before.map(item => [key(item), { item, at: STORED }]));
  const brought: readonly Located<Dataset[K][number]>[] = incoming[kind].items;
  for (const located of brought) items.set(key(located.item), located);
  return items;
}

const mergeAll = (stored: Dataset, incoming: Incoming): Merged => ({
  units: merge('units', stored, incoming),
  groups: merge('groups', stored, incoming),
  rankings: merge('rankings', stored, incoming),
  releases: merge('releases', stored, incoming),
  records: merge('records', stored, incoming),
  indicators: merge('indicators', stored, incoming),
  values: merge('values', stored, incoming),
  honours: merge('honours', stored, incoming),
  statements: merge('statements', stored, incoming),
  sources: merge('sources', stored, incoming),
  reports: merge('reports', stored, incoming),
});

/** The columns that give the key of a row whose other cells are at fault. */
const KEY_COLUMNS: Partial<Record<Kind, readonly string[]>> = {
  units: ['unit'],
  rankings: ['ranking'],
  releases: ['ranking', 'release'],
  indicators: ['indicator'],
  sources: ['source'],
};

const keyFrom = (row: Row, columns: readonly string[]): string =>
  columns.map(column => String(row.cells.get(column) ?? '')).join('/');

const RELEASE_OF_RECORD = ['ranking', 'release'];

function unjudgedReleases(incoming: Incoming): ReadonlySet<string> {
  const twice = [...groupBy(incoming.records.items, ({ item }) => KEYS.records(item)).values()]
    .filter(list => list.length > 1)
    .flat();
  return new Set([
    ...incoming.records.broken.map(row => keyFrom(row, RELEASE_OF_RECORD)),
    ...twice.map(({ item }) => releaseKey({ ranking: item.ranking, id: item.release })),
  ]);
}

/** Puts together what the rules look at. `unread` are the kinds of which a file could not be read. */
export function mergeDataset(
  stored: Dataset,
  incoming: Incoming,
  unread: ReadonlySet<Kind>,
  languages: readonly WrittenLanguage[],
): MergedDataset {
  const merged = mergeAll(stored, incoming);
  const broken = new Map(
    Object.entries(KEY_COLUMNS).map(([kind, columns]) => {
      const rows = Object.entries(incoming).flatMap(([name, parsed]) => (name === kind ? parsed.broken : []));
      return [kind, new Set(rows.map(row => keyFrom(row, columns)))] as const;
    }),
  );
  const unjudged = unjudgedReleases(incoming);
  // A row that does not even say which release it belongs to may belong to any.
  const anywhere = unread.has('records') || [...unjudged].some(key => /^\/|\/$/.test(key));
  return {
    stored,
    incoming,
    merged,
    languages,
    knows: (kind, key) => merged[kind].has(key) || unread.has(kind) || (broken.get(kind)?.has(key) ?? false),
    judges: release => !anywhere && !unjudged.has(release),
  };
}

/** The items of a merged kind, without the places that they came from. */
export const itemsOf = <T>(items: ReadonlyMap<string, Located<T>>): readonly T[] =>
  [...items.values()].map(({ item }) => item);
