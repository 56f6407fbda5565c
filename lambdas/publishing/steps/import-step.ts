import { importBatch } from '../import-batch.ts';
import { importReportKey } from '../keys.ts';
import type { Workshop } from '../workshop.ts';
import type { Announce } from './news.ts';

export interface ImportEnded {
  readonly batch: string;
  readonly ok: boolean;
  /** Store key of the report. */
  readonly report: string;
}

/**
 * Imports a batch. A batch that was delivered before changes nothing; of its refusal is told again, since the first
 * delivery may have died between the deed and the telling.
 */
export async function importStep(workshop: Workshop, announce: Announce, batch: string): Promise<ImportEnded> {
  const imported = await importBatch(workshop, batch);
  const report = importReportKey(batch);
  if (!imported.report.ok) await announce({ kind: 'ImportRefused', batch, report });
  return { batch, ok: imported.report.ok, report };
}
