import { isRefused } from '../refusals/refusal.ts';
import type { ChangedFact } from './changed-facts.ts';
import type { EditionPointer, EditionTable, ObjectStore } from './ports.ts';
import { readLedger, type StoredLedger } from './stored-ledger.ts';
import { type TouchedEdition, touchedEditions } from './touched-editions.ts';

/** Where the published editions stand. */
export interface PublishedEditions {
  readonly table: Pick<EditionTable, 'listEditions'>;
  readonly store: Pick<ObjectStore, 'get'>;
}

export interface TouchedPublished {
  readonly touched: readonly TouchedEdition[];
  /** Editions whose ledger could not be read: whether they are touched is not known. */
  readonly unread: readonly string[];
}

/** The published editions that these changes touch, by the ledgers in the store. */
export async function touchedPublished(
  published: PublishedEditions | null,
  changes: readonly ChangedFact[],
): Promise<TouchedPublished> {
  if (published === null || changes.length === 0) return { touched: [], unread: [] };
  const pointers = await published.table.listEditions();
  const ledgers: StoredLedger[] = [];
  const unread: string[] = [];
  for (const pointer of pointers) {
    const ledger = await ledgerOrNull(published.store, pointer);
    if (ledger === null) unread.push(`${pointer.report}/${pointer.edition}`);
    else ledgers.push(ledger);
  }
  return { touched: touchedEditions(changes, ledgers), unread };
}

/** A lost ledger must not keep a correction out of the table: the import says that it is lost. */
async function ledgerOrNull(store: PublishedEditions['store'], pointer: EditionPointer): Promise<StoredLedger | null> {
  try {
    return await readLedger(store, pointer);
  } catch (error) {
    if (isRefused(error, 'damagedObject')) return null;
    throw error;
  }
}
