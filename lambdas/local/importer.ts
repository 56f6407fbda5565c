import { importBatch, noteFailure } from '../publishing/import-batch.ts';
import type { ImportDependencies } from '../publishing/import-batches.ts';

/** Imports batches in this process, one after the other; answers when this one has ended, well or not. */
export function createImporter(dependencies: ImportDependencies, onFailure: (batch: string, error: unknown) => void) {
  let last: Promise<void> = Promise.resolve();

  const carryOut = async (batch: string): Promise<void> => {
    try {
      await importBatch(dependencies, batch);
    } catch (error) {
      onFailure(batch, error);
      await noteFailure(dependencies, batch);
    }
  };

  return (batch: string): Promise<void> => {
    last = last.then(() => carryOut(batch));
    return last;
  };
}
