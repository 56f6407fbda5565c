import * as z from 'zod';
import { canonicalJson } from '../records/canonical.ts';
import { LIMITS } from '../records/import/limits.ts';
import { isRefused, refuse } from '../refusals/refusal.ts';
import type { ImportResult } from './import-records.ts';
import { importReportKey } from './keys.ts';
import type { ObjectStore } from './ports.ts';

/** The sheet of a workbook and the cell as the spreadsheet names it, where there are such. */
const cell = { sheet: z.string().optional(), cell: z.string().optional() };

const Fault = z.object({
  file: z.string(),
  ...cell,
  row: z.number().nullable(),
  column: z.string().nullable(),
  value: z.string().nullable(),
  rule: z.string(),
  message: z.string(),
  remedy: z.string(),
  also: z
    .object({ count: z.number(), rows: z.array(z.number()).readonly(), values: z.array(z.string()).readonly() })
    .optional(),
  /** The same words in other languages, by language. */
  translated: z.record(z.string(), z.object({ message: z.string(), remedy: z.string() })).optional(),
});

const Note = z.object({
  file: z.string(),
  ...cell,
  row: z.number().nullable(),
  column: z.string().nullable(),
  before: z.string().nullable(),
  after: z.string().nullable(),
  words: z.record(z.string(), z.string()),
});

const text = z.string().nullable();

const Touched = z.object({
  report: z.string(),
  edition: z.string(),
  changes: z
    .array(z.object({ key: z.string(), replaces: z.array(z.string()), before: text, after: text, reason: text }))
    .readonly(),
  claims: z
    .array(
      z.object({
        id: z.string(),
        verdict: z.enum(['true', 'false', 'withhold']),
        printed: z.boolean(),
        words: z.record(z.string(), z.string()).nullable(),
        by: z.array(z.string()).readonly(),
      }),
    )
    .readonly(),
});

const common = {
  format: z.literal(1),
  batch: z.string(),
  files: z.array(z.string()).readonly(),
  words: z.string(),
  /** What was decided in reading the files. Reports of before have none. */
  notes: z.array(Note).readonly().default([]),
  /** How many there are: a report has the first ten thousand. */
  noteCount: z.number().optional(),
};

const Report = z.discriminatedUnion('ok', [
  z.object({
    ...common,
    ok: z.literal(true),
    written: z.number(),
    unchanged: z.number(),
    revision: z.string(),
    /** Published editions that rest on what was corrected. Reports of before have none. */
    touched: z.array(Touched).readonly().default([]),
  }),
  z.object({
    ...common,
    ok: z.literal(false),
    /** Those that are told one by one. */
    faults: z.array(Fault).readonly(),
    /** Reports of before told them all. */
    faultCount: z.number().optional(),
  }),
]);

/** The report on an import as it is kept beside its files: which files were read, and what became of them. */
export type StoredReport = z.infer<typeof Report>;

/** The report on an import; null while there is none. */
export async function readReport(store: ObjectStore, batch: string): Promise<StoredReport | null> {
  const stored = await store.get(importReportKey(batch));
  if (stored === null) return null;
  const report = Report.safeParse(JSON.parse(new TextDecoder().decode(stored.bytes)));
  if (!report.success)
    throw refuse('damagedObject', { object: `The report on the import ${batch}`, damage: 'cannot be understood' });
  return report.data;
}

/** Keeps the report, once and for good: of two deliveries of one import the first report stands. */
export async function keepReport(
  store: ObjectStore,
  batch: string,
  files: readonly string[],
  result: ImportResult,
): Promise<StoredReport> {
  const notes = result.notes.slice(0, LIMITS.notes);
  const report = Report.parse({ format: 1, batch, files, ...result, notes, noteCount: result.notes.length });
  const bytes = new TextEncoder().encode(`${JSON.stringify(JSON.parse(canonicalJson(report)), null, 2)}\n`);
  try {
    await store.putOnce(importReportKey(batch), bytes, 'application/json');
    return report;
  } catch (error) {
    if (!isRefused(error, 'storedDifferently')) throw error;
    return (await readReport(store, batch)) ?? report;
  }
}
