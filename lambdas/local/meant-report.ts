import type { ReportDefinition } from '../records/report.ts';

/** The report of the sample. */
export const SAMPLE_REPORT = 'overseas-influence';

/** The report that is meant where none is named: the only one that is defined; of several, that of the sample. */
export function meantReport([only, ...others]: readonly Pick<ReportDefinition, 'id'>[]): string {
  return only === undefined || others.length > 0 ? SAMPLE_REPORT : only.id;
}
