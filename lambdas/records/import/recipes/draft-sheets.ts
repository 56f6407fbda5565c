import type { Grid, Opened } from '../tables/grid.ts';
import { type Line, quoted } from './draft-line.ts';

/** The sheets of a workbook that hold anything, the longest first. */
export const sheetsOf = ({ grids }: Opened): readonly Grid[] =>
  grids.filter(({ rows }) => rows.length > 0).toSorted((a, b) => b.rows.length - a.rows.length);

/** Of several sheets a recipe says which it reads. */
export const sheetLines = (all: readonly Grid[], { sheet }: Grid): readonly Line[] =>
  all.length < 2 || sheet === null ? [] : [{ text: `sheet: ${quoted(sheet)}` }];

/** The sheets that the draft does not look at. */
export function otherSheets(all: readonly Grid[], drafted: Grid): readonly Line[] {
  const names = all.flatMap(grid => (grid === drafted || grid.sheet === null ? [] : [grid.sheet]));
  if (names.length === 0) return [];
  const why = {
    en: `other sheets: ${names.join(', ')}. Each needs a recipe of its own: --sheet NAME drafts it`,
    zh: `其他工作表：${names.join('、')}。各需一个配方：可用--sheet指定工作表`,
  };
  return [{ text: '', why }];
}
