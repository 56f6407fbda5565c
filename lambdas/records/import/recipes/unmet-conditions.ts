import { type Note, note } from '../note.ts';
import type { Recipe } from './recipe.ts';
import { type Lookup, matchesAll } from './template.ts';

/**
 * Conditions of a recipe that ask for an empty cell and find none, since a wide row is read once for each cell that holds
 * something: what they set is set nowhere, and that is told.
 */
export function unmetConditions(
  { when, unpivot, path }: Recipe,
  file: string,
  rows: readonly { readonly lookup: Lookup }[],
): readonly Note[] {
  if (unpivot === null) return [];
  const unmet = when.filter(
    each => Object.values(each.if).includes('') && !rows.some(({ lookup }) => matchesAll(each.if, lookup) !== null),
  );
  return unmet.map(each => {
    const columns = Object.keys(each.set);
    return note(
      { file, row: null },
      `A condition of ${path} asks for an empty cell and sets ${columns.join(', ')}: with "unpivot" an empty cell gives no row, so it sets nothing. Write the row in a file of your own.`,
      `${path}中有一个条件要求空单元格并设定${columns.join('、')}：使用unpivot时空单元格不产生行，因而没有设定任何内容。请在自己的文件中写出该行。`,
    );
  });
}
