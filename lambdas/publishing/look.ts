import type { Names } from '../records/language-id.ts';
import type { EditionPointer } from './ports.ts';
import type { Run } from './run.ts';
import { artifactsOf, findRun, isFrozen } from './running.ts';
import type { Workshop } from './workshop.ts';

export interface RunView {
  readonly run: Run;
  readonly progress: { readonly done: number; readonly of: number };
}

/** A run and how far it has come: artifacts on record over artifacts planned. */
export async function lookAtRun(workshop: Workshop, id: string): Promise<RunView> {
  const run = await findRun(workshop, id);
  const done = isFrozen(run) ? (await artifactsOf(workshop, run)).length : 0;
  return { run, progress: { done, of: run.planned } };
}

export interface EditionView {
  readonly pointer: EditionPointer;
  /** The report's title in each language; its id where the definition is no longer stored. */
  readonly titles: Names;
}

/** All published editions, newest edition first within a report. */
export async function lookAtEditions(workshop: Workshop): Promise<readonly EditionView[]> {
  const pointers = await workshop.table.listEditions();
  if (pointers.length === 0) return [];
  const { reports } = await workshop.table.readAll();
  return [...pointers].sort(byReportThenNewest).map(pointer => ({
    pointer,
    titles: reports.find(report => report.id === pointer.report)?.titles ?? {
      en: pointer.report,
      'zh-Hans': pointer.report,
    },
  }));
}

const byReportThenNewest = (a: EditionPointer, b: EditionPointer): number =>
  a.report === b.report ? (a.edition < b.edition ? 1 : -1) : a.report < b.report ? -1 : 1;
