import type { Names } from '../records/language-id.ts';
import type { ReportDefinition } from '../records/report.ts';
import { NotPublished } from './errors.ts';
import { findEdition } from './link.ts';
import type { EditionPointer } from './ports.ts';
import type { Run } from './run.ts';
import { artifactsOf, findRun, isFrozen } from './running.ts';
import type { Workshop } from './workshop.ts';

export interface RunView {
  readonly run: Run;
  readonly progress: { readonly done: number; readonly of: number };
  /** Names of the artifacts on record. */
  readonly files: readonly string[];
}

/** A run and how far it has come: artifacts on record over artifacts planned. */
export async function lookAtRun(workshop: Workshop, id: string): Promise<RunView> {
  const run = await findRun(workshop, id);
  const files = isFrozen(run) ? (await artifactsOf(workshop, run)).map(artifact => artifact.name) : [];
  return { run, progress: { done: files.length, of: run.planned }, files };
}

export interface EditionView {
  readonly pointer: EditionPointer;
  /** The report's title in each language; its id where the definition is no longer stored. */
  readonly titles: Names;
}

/** All published editions, newest edition first within a report. */
export async function lookAtEditions(workshop: Workshop): Promise<readonly EditionView[]> {
  const pointers = await workshop.table.listEditions();
  return withTitles(workshop, [...pointers].sort(byReportThenNewest));
}

/** One published edition. */
export async function lookAtEdition(workshop: Workshop, report: string, edition: string): Promise<EditionView> {
  const pointer = await findEdition(workshop, report, edition);
  const [view] = await withTitles(workshop, [pointer]);
  if (view === undefined) throw new NotPublished(report, edition);
  return view;
}

async function withTitles(workshop: Workshop, pointers: readonly EditionPointer[]): Promise<readonly EditionView[]> {
  if (pointers.length === 0) return [];
  const { reports } = await workshop.table.readAll();
  return pointers.map(pointer => ({ pointer, titles: titlesOf(reports, pointer.report) }));
}

const titlesOf = (reports: readonly ReportDefinition[], id: string): Names =>
  reports.find(report => report.id === id)?.titles ?? { en: id, 'zh-Hans': id };

const byReportThenNewest = (a: EditionPointer, b: EditionPointer): number =>
  a.report === b.report ? (a.edition < b.edition ? 1 : -1) : a.report < b.report ? -1 : 1;
