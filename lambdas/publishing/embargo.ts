import type { ReportDefinition } from '../records/report.ts';
import { refuse } from '../refusals/refusal.ts';
import type { Dependencies } from './dependencies.ts';
import type { EditionPointer } from './ports.ts';
import type { Run } from './run.ts';

/** Who looks: whoever makes editions sees them before their release, everybody else after it. */
export interface Viewer {
  readonly beforeRelease: boolean;
}

interface Named {
  readonly report: string;
  readonly edition: string;
}

const releaseOf = (reports: readonly ReportDefinition[], { report, edition }: Named): string | null =>
  reports.find(({ id }) => id === report)?.editions.find(({ id }) => id === edition)?.releaseAt ?? null;

/** Whether the viewer may know of the edition at this instant, by the definitions as they are stored now. */
export function mayKnow(reports: readonly ReportDefinition[], named: Named, viewer: Viewer, now: string): boolean {
  const releaseAt = releaseOf(reports, named);
  return viewer.beforeRelease || releaseAt === null || Date.parse(releaseAt) <= Date.parse(now);
}

/**
 * The published edition, for a viewer who may know of it; for all others it was never published. Whether there is one or
 * not, the same is asked in the same order and answered in the same place, so that no answer tells the two apart.
 */
export async function findVisible(dependencies: Dependencies, viewer: Viewer, named: Named): Promise<EditionPointer> {
  const { report, edition } = named;
  const pointer = await dependencies.table.getEdition(report, edition);
  if (!(await mayKnowNow(dependencies, viewer, named)) || pointer === null)
    throw refuse('notPublished', { report, edition });
  return pointer;
}

/** The run, unless it is of an edition that the viewer must not know of: that one never was. Asked as for an edition. */
export async function findVisibleRun(dependencies: Dependencies, viewer: Viewer, id: string): Promise<Run> {
  const run = await dependencies.table.getRun(id);
  const named = run?.request ?? { report: '', edition: '' };
  if (!(await mayKnowNow(dependencies, viewer, named)) || run === null) throw refuse('unknownRun', { run: id });
  return run;
}

async function mayKnowNow({ table, clock }: Dependencies, viewer: Viewer, named: Named): Promise<boolean> {
  return viewer.beforeRelease || mayKnow(await table.readReports(), named, viewer, clock.now());
}
