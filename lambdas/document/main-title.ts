import type { Context } from './context.ts';

/** The name of the title whose holders the report is about; empty of a report that gives none. */
export const mainTitle = ({ names, view }: Pick<Context, 'names' | 'view'>): string => {
  const { honours } = view.input.report;
  return honours === null ? '' : names.honourTitle(honours.title);
};
