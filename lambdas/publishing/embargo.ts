import type { ReportDefinition } from '../records/report.ts';
import { refuse } from '../refusals/refusal.ts';
import type { Dependencies } from './dependencies.ts';
import { findEdition } from './link.ts';
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

/** The published edition, for a viewer who may know of it; for all others it was never published. */
export async function findVisible(dependencies: Dependencies, viewer: Viewer, named: Named): Promise<EditionPointer> {
  const pointer = await findEdition(dependencies, named.report, named.edition);
  await refuseEmbargoed(
    dependencies,
    viewer,
    named,
    refuse('notPublished', { report: named.report, edition: named.edition }),
  );
  return pointer;
}

/** Refuses a run of an edition that the viewer must not know of, in the words for a run that never was. */
export const refuseEmbargoedRun = (dependencies: Dependencies, viewer: Viewer, run: Run): Promise<void> =>
  refuseEmbargoed(dependencies, viewer, run.request, refuse('unknownRun', { run: run.id }));

async function refuseEmbargoed(
  dependencies: Dependencies,
  viewer: Viewer,
  named: Named,
  refusal: Error,
): Promise<void> {
  if (viewer.beforeRelease) return;
  if (!mayKnow(await dependencies.table.readReports(), named, viewer, dependencies.clock.now())) throw refusal;
}
