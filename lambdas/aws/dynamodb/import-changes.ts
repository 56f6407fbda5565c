import type { ChangedFact } from '../../publishing/changed-facts.ts';
import { batchWrite } from './batch-write.ts';
import { type Access, body, type Item } from './item.ts';
import { changesOf, IMPORT_STATE } from './keys.ts';
import { queryAll } from './query.ts';

/** So many go into an item, whose size is limited. */
const TOGETHER = 100;

/** What the import that was to leave this revision changed of what stood before it. */
export async function readChanges(access: Access, revision: string): Promise<readonly ChangedFact[]> {
  const items = await queryAll(access, { partition: IMPORT_STATE.PK, prefix: changesOf(revision) });
  return items.flatMap(item => body<readonly ChangedFact[]>(item));
}

/** Keeps what an import changes: once it has written, the table alone does not tell any more what stood before. */
export async function writeChanges(access: Access, revision: string, changes: readonly ChangedFact[]): Promise<void> {
  const items = Array.from({ length: Math.ceil(changes.length / TOGETHER) }, (_, index): Item => {
    const together = changes.slice(index * TOGETHER, (index + 1) * TOGETHER);
    const number = String(index + 1).padStart(4, '0');
    return { PK: IMPORT_STATE.PK, SK: `${changesOf(revision)}${number}`, body: JSON.stringify(together) };
  });
  await batchWrite(access, items);
}
