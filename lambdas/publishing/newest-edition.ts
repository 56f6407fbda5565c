import type { EditionDefinition, ReportDefinition } from '../records/report.ts';
import { refuse } from '../refusals/refusal.ts';
import type { RecordTable } from './ports.ts';

/** Stands for the newest edition that a report's definition names. */
const NEWEST = 'newest';

/** The edition with the latest year, of two of one year the one that is defined last; null where none is defined. */
export const newestOf = ({ editions }: ReportDefinition): EditionDefinition | null =>
  editions.reduce<EditionDefinition | null>(
    (newest, other) => (newest === null || other.year >= newest.year ? other : newest),
    null,
  );

/** The edition that is meant: itself, or the newest one of the stored definition. */
export async function resolveEdition(table: RecordTable, report: string, edition: string): Promise<string> {
  if (edition !== NEWEST) return edition;
  const { reports } = await table.readAll();
  const definition = reports.find(({ id }) => id === report);
  if (definition === undefined) throw refuse('unknownReport', { report, known: reports.map(({ id }) => id) });
  const newest = newestOf(definition);
  if (newest === null) throw refuse('unknownEdition', { report, edition, known: [] });
  return newest.id;
}
