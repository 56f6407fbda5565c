import { noteFailure, refuseBatch } from '../publishing/import-batch.ts';
import type { ImportDependencies } from '../publishing/import-batches.ts';
import type { LanguageId } from '../records/language-id.ts';
import { isRefused } from '../refusals/refusal.ts';
import type { Background } from './background.ts';

export interface Importer {
  /** Imports a batch; answers when it has ended, well or not. */
  readonly carryOut: (batch: string) => Promise<void>;
  /** Imports a folder of this machine; answers in words. */
  readonly importFolder: (folder: string, language: LanguageId) => Promise<string>;
  /** Waits for the import under way and begins no other. */
  readonly stop: () => Promise<void>;
}

/** Imports one after the other, in the background. */
export function createImporter(
  dependencies: ImportDependencies,
  background: Background,
  onFailure: (batch: string, error: unknown) => void,
): Importer {
  const carryOut = async (batch: string): Promise<void> => {
    try {
      await background.carryOut({ kind: 'batch', id: batch });
    } catch (error) {
      // It would come again however often the same files are made ready: they are refused, unless part of them is written.
      const tooMuch = isRefused(error, 'tooHeavy') || isRefused(error, 'tooSlow');
      if (tooMuch && (await isWhole(dependencies))) return refuseBatch(dependencies, batch, error);
      onFailure(batch, error);
      await noteFailure(dependencies, batch);
    }
  };
  const importFolder = (folder: string, language: LanguageId): Promise<string> =>
    background.carryOut({ kind: 'folder', folder, language });
  return { carryOut, importFolder, stop: background.stop };
}

/** Whether the table holds what imports have left, and no part of one that was ended while it wrote. */
async function isWhole({ table }: ImportDependencies): Promise<boolean> {
  try {
    await table.readAll();
    return true;
  } catch (error) {
    if (isRefused(error, 'importInterrupted') || isRefused(error, 'readIncomplete')) return false;
    throw error;
  }
}
