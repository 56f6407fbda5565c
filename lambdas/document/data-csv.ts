import type { Block, MatrixBlock, TableBlock } from './blocks.ts';
import type { ChartBlock } from './charts.ts';
import type { Document } from './document.ts';
import { partsOf } from './parts.ts';

/** What a block shows as a grid: row, column, value, and what is said in place of a sign. */
interface Grid {
  /** Such as "Table 3". */
  readonly number: string;
  readonly caption: string;
  readonly cells: readonly (readonly [row: string, column: string, value: string, spoken: string])[];
}

const HEAD = ['table', 'caption', 'row', 'column', 'value', 'spoken'];

/** A spreadsheet would take what begins so for a formula. */
const FORMULA = /^[=+\-@\t\r\uff1d\uff0b\uff0d\uff20]/;

/** One field: safe for a spreadsheet, quoted where it has to be. */
function field(text: string): string {
  const safe = FORMULA.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** What a block shows as a grid; null where it shows none. */
function gridOf(block: Block): Grid | null {
  switch (block.kind) {
    case 'table':
      return tableGrid(block);
    case 'matrix':
      return matrixGrid(block);
    case 'chart':
      return chartGrid(block);
    default:
      return null;
  }
}

function tableGrid({ number, caption, columns, rowHeader, rows }: TableBlock): Grid {
  const cells = rows.flatMap(row =>
    row.cells.flatMap((cell, index): Grid['cells'] =>
      index === rowHeader
        ? []
        : [[row.cells[rowHeader]?.text ?? '', columns[index]?.label ?? '', cell.text, cell.spoken ?? '']],
    ),
  );
  return { number, caption, cells };
}

function matrixGrid({ number, caption, columns, countLabel, rows }: MatrixBlock): Grid {
  const cells = rows.flatMap(({ name, cells: states, count }): Grid['cells'] => [
    ...states.map(({ text, spoken }, index) => [name, columns[index]?.label ?? '', text, spoken] as const),
    ...(count ? [[name, countLabel ?? '', count.text, count.spoken ?? ''] as const] : []),
  ]);
  return { number, caption, cells };
}

function chartGrid({ number, title, data }: ChartBlock): Grid {
  const [head = [], ...rows] = data;
  const cells = rows.flatMap(([row = '', ...values]) =>
    values.map((value, index) => [row, head[index + 1] ?? '', value, ''] as const),
  );
  return { number, caption: title, cells };
}

/**
 * The data behind the tables and the charts of a document as one CSV, a line a cell, in the words of the document:
 * with a byte order mark, as spreadsheets want it, and nothing that one of them would run as a formula.
 */
export function dataCsv(document: Document): string {
  const rows = document.sections
    .flatMap(({ blocks }) => blocks.flatMap(partsOf).flatMap(part => gridOf(part) ?? []))
    .flatMap(({ number, caption, cells }) => cells.map(cell => [number, caption, ...cell]));
  return `\ufeff${[HEAD, ...rows].map(cells => `${cells.map(field).join(',')}\r\n`).join('')}`;
}
