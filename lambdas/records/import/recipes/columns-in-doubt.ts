import type { Fault } from '../fault.ts';
import { columnLetters } from '../tables/column-letters.ts';
import { isBlank, type Table } from '../tables/find-table.ts';
import { fault } from '../tables/grid.ts';
import type { Recipe } from './recipe.ts';
import { columnKey } from './template.ts';

/** Columns of one name: which of them the recipe means, nobody can tell. */
function doubled(recipe: Recipe, table: Table, named: ReadonlySet<string>): readonly Fault[] {
  const places = new Map<string, { readonly name: string; readonly at: number[] }>();
  for (const { name, at } of table.columns) {
    const key = columnKey(name);
    if (name === '' || !(named.has(key) || recipe.unpivot !== null)) continue;
    const found = places.get(key) ?? { name, at: [] };
    found.at.push(at);
    places.set(key, found);
  }
  return [...places.values()]
    .filter(({ at }) => at.length > 1)
    .map(({ name, at }) => {
      const columns = at.map(columnLetters);
      return fault(
        { file: table.grid.file, row: table.head },
        'F17',
        {
          en: [
            `${at.length} columns are called "${name}" (${columns.join(', ')}), and the recipe ${recipe.id} does not tell which of them is meant.`,
            'Give each a name of its own in the head; columns of several years or releases are read by "unpivot"; of two tables side by side, put one below the other.',
          ],
          zh: [
            `有${at.length}列同名“${name}”（${columns.join('、')}），配方${recipe.id}无法区分。`,
            '请在表头中为各列取不同的名称；若为各年或各次发布的列，请用unpivot读取；若是两张并排的表，请上下排列。',
          ],
        },
        columns[0] ?? '',
      );
    });
}

/** Rows of a text file with more cells than its head: a separator too many, such as a decimal comma, shifted them. */
function beyondHead(table: Table): readonly Fault[] {
  if (table.grid.sheet !== null) return [];
  const width = Math.max(...table.columns.map(({ at }) => at)) + 1;
  const longer = table.rows.filter(({ cells }) => cells.slice(width).some(cell => !isBlank(cell)));
  const [first] = longer;
  if (!first) return [];
  return [
    fault({ file: table.grid.file, row: first.number }, 'F04', {
      en: [
        `${longer.length === 1 ? 'A row has' : `${longer.length} rows have`} more cells than the head has columns; the first is row ${first.number}.`,
        'Put quotation marks around cells that hold the separator, such as a decimal comma, or give every column a name.',
      ],
      zh: [
        `有${longer.length}行的单元格多于表头的列，最先是第${first.number}行。`,
        '含有分隔符（如小数逗号）的单元格请加引号，或为每一列命名。',
      ],
    }),
  ];
}

/**
 * What makes it doubtful in which column a cell of a table stands; empty where nothing does. `named` are the keys of the
 * columns that the recipe names.
 */
export const columnsInDoubt = (recipe: Recipe, table: Table, named: ReadonlySet<string>): readonly Fault[] => [
  ...doubled(recipe, table, named),
  ...beyondHead(table),
];
