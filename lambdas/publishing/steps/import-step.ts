import type { Dependencies } from '../dependencies.ts';
import { type Imported, importBatch, noteFailure } from '../import-batch.ts';
import { importReportKey } from '../keys.ts';
import { outlasting } from '../retry.ts';
import type { Announce } from './news.ts';

export interface ImportEnded {
  readonly batch: string;
  readonly ok: boolean;
  /** Store key of the report. */
  readonly report: string;
}

/**
 * Imports a batch. A batch that was delivered before changes nothing; its refusal is announced again, since the first
 * delivery may have died between the deed and the telling.
 */
export async function importStep(dependencies: Dependencies, announce: Announce, batch: string): Promise<ImportEnded> {
  const imported = await importOrNote(dependencies, batch);
  const report = importReportKey(batch);
  if (!imported.report.ok) await announce({ kind: 'ImportRefused', batch, report });
  return { batch, ok: imported.report.ok, report };
}

/** What no fault of the files stopped is noted, so that whoever asks sees it; delivered again, it is tried again. */
async function importOrNote(dependencies: Dependencies, batch: string): Promise<Imported> {
  try {
    return await outlasting(dependencies.pause, () => importBatch(dependencies, batch));
  } catch (error) {
    await noteFailure(dependencies, batch);
    throw error;
  }
}
