import { importBatch, noteFailure } from '../publishing/import-batch.ts';
import type { ImportRooms } from '../publishing/import-batches.ts';

/** Imports batches in this process, one after the other; answers when this one has ended, well or not. */
export function createImporter(rooms: ImportRooms, tell: (batch: string, error: unknown) => void) {
  let last: Promise<void> = Promise.resolve();

  const carryOut = async (batch: string): Promise<void> => {
    try {
      await importBatch(rooms, batch);
    } catch (error) {
      tell(batch, error);
      await noteFailure(rooms, batch);
    }
  };

  return (batch: string): Promise<void> => {
    last = last.then(() => carryOut(batch));
    return last;
  };
}
