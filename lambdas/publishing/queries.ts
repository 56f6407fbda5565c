import { inEachLanguage } from '../language/say.ts';
import type { Names } from '../records/language-id.ts';
import type { ReportDefinition } from '../records/report.ts';
import type { Dependencies } from './dependencies.ts';
import { findVisible, findVisibleRun, mayKnow, type Viewer } from './embargo.ts';
import type { EditionPointer } from './ports.ts';
import type { Run, RunWaiting } from './run.ts';
import { artifactsOf, isFrozen } from './running.ts';
import { waitingOf } from './waiting.ts';

export interface RunView {
  readonly run: Run;
  readonly progress: { readonly done: number; readonly of: number };
  /** Names of the artifacts on record. */
  readonly files: readonly string[];
  /** What it waits for; null for nothing. */
  readonly waiting: RunWaiting | null;
}

/** A run and how far it has come: artifacts on record over artifacts planned. */
export async function viewRun(dependencies: Dependencies, viewer: Viewer, id: string): Promise<RunView> {
  const run = await findVisibleRun(dependencies, viewer, id);
  const files = isFrozen(run) ? (await artifactsOf(dependencies, run)).map(artifact => artifact.name) : [];
  return { run, progress: { done: files.length, of: run.planned }, files, waiting: await waitingOf(dependencies, run) };
}

export interface EditionView {
  readonly pointer: EditionPointer;
  /** The report's title in each language; its id where the definition is no longer stored. */
  readonly titles: Names;
}

/** All published editions that the viewer may know of, newest edition first within a report. */
export async function viewEditions(dependencies: Dependencies, viewer: Viewer): Promise<readonly EditionView[]> {
  const pointers = await dependencies.table.listEditions();
  if (pointers.length === 0) return [];
  const reports = await dependencies.table.readReports();
  const now = dependencies.clock.now();
  return [...pointers]
    .filter(pointer => mayKnow(reports, pointer, viewer, now))
    .sort(byReportThenNewest)
    .map(pointer => ({ pointer, titles: titleOf(reports, pointer.report) }));
}

/** One published edition. */
export async function viewEdition(
  dependencies: Dependencies,
  viewer: Viewer,
  report: string,
  edition: string,
): Promise<EditionView> {
  const pointer = await findVisible(dependencies, viewer, { report, edition });
  return { pointer, titles: titleOf(await dependencies.table.readReports(), report) };
}

/** The report's title; its id where the definition is no longer stored. */
export const titleOf = (reports: readonly ReportDefinition[], id: string): Names =>
  reports.find(report => report.id === id)?.titles ?? inEachLanguage(() => id);

const byReportThenNewest = (a: EditionPointer, b: EditionPointer): number =>
  a.report === b.report ? (a.edition < b.edition ? 1 : -1) : a.report < b.report ? -1 : 1;
