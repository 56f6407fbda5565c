import { refuse } from '../refusals/refusal.ts';
import type { RecordTable } from './ports.ts';

/** Stands for the newest edition that a report's definition names. */
const NEWEST = 'newest';

/** The edition that is meant: itself, or the newest one of the stored definition. */
export async function resolveEdition(table: RecordTable, report: string, edition: string): Promise<string> {
  if (edition !== NEWEST) return edition;
  const { reports } = await table.readAll();
  const definition = reports.find(({ id }) => id === report);
  if (definition === undefined) throw refuse('unknownReport', { report, known: reports.map(({ id }) => id) });
  const [first, ...others] = definition.editions;
  if (first === undefined) throw refuse('unknownEdition', { report, edition, known: [] });
  return others.reduce((newest, other) => (other.year >= newest.year ? other : newest), first).id;
}
