import type { Context } from './context.ts';

/** The title whose holders the report is about, as this edition calls it; empty of a report that gives none. */
export const mainTitle = ({ names, view }: Pick<Context, 'names' | 'view'>): string => {
  const { report, edition } = view.input;
  return report.honours === null ? '' : names.honourTitle(report.honours.title, edition.ownRelease);
};
