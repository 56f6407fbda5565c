import type { MatrixBlock } from '../../../document/blocks.ts';
import { theme } from '../../theme.ts';
import type { Context } from '../layout/context.ts';
import type { Op } from '../layout/op.ts';
import { paragraphStrips } from '../layout/paragraph.ts';
import { fill, path, roundedBox, rule } from '../layout/shapes.ts';
import { heightOf, keptTogether, keptWithNext, type Strip, strip, withSpaceAbove } from '../layout/strip.ts';
import { type Tag, tag } from '../layout/tag.ts';
import { textOps } from '../layout/text-ops.ts';
import { inline } from '../text/inline.ts';
import { sentenceInlines } from '../text/sentences.ts';
import { style, type TextStyle } from '../text/style.ts';
import { captionStrip, footStrips, withFoot } from './caption.ts';
import { matrixCellOps, type Square } from './matrix-cell.ts';
import { matrixLegend } from './matrix-legend.ts';
import { repeated } from './table.ts';

/** Where the columns of a matrix stand. */
interface Grid {
  readonly names: number;
  readonly cell: number;
  readonly count: number;
}

const GAP = 2;

/** The least height of a row, and what a name has above and below it together: as a rule, and where a page is short of it. */
const ROOMY_ROWS = { least: 22, around: 6 };
const TIGHT_ROWS = { least: 17, around: 4 };

const NAME = style('cell', { size: 9.2, leading: 12.4 });
const HEAD_SIZES = [7.4, 7, 6.6, 6.2, 5.8];

function gridOf(block: MatrixBlock, context: Context): Grid {
  const widest = Math.max(...block.rows.map(row => context.typesetter.width(row.name, { ...NAME, weight: 'bold' })));
  const names = Math.min(Math.max(widest + 14, 74), context.width * 0.3);
  const count = block.countLabel === null ? 0 : 46;
  return { names, count, cell: (context.width - names - count) / block.columns.length };
}

/** The largest size at which no word of the heads is broken. */
function headStyle(block: MatrixBlock, grid: Grid, context: Context): TextStyle {
  const sized = HEAD_SIZES.map(size => style('head', { size, leading: size * 1.28 }));
  const fits = sized.find(each =>
    block.columns.every(column => context.typesetter.widestWord(column.label, each) <= grid.cell - 2 * GAP),
  );
  return fits ?? style('head', { size: 5.8, leading: 7.4 });
}

function headStrip(block: MatrixBlock, grid: Grid, own: Tag, context: Context): Strip {
  const { typesetter } = context;
  const row = tag(tag(own, 'THead'), 'TR');
  const shape = headStyle(block, grid, context);
  const columns = [
    { x: 0, width: grid.names, align: 'start' as const, label: block.unitLabel, spoken: block.unitLabel },
    ...block.columns.map((column, index) => ({
      ...column,
      x: grid.names + index * grid.cell,
      width: grid.cell,
      align: 'center' as const,
    })),
    ...(block.countLabel === null
      ? []
      : [
          {
            x: context.width - grid.count,
            width: grid.count,
            align: 'end' as const,
            label: block.countLabel,
            spoken: block.countLabel,
          },
        ]),
  ].map(column => ({ ...column, text: typesetter.setBalanced([inline(column.label, shape)], column.width - 2 * GAP) }));
  const height = Math.max(...columns.map(({ text }) => text.height)) + 12;
  const cells = columns.flatMap(({ x, width, align, text, label, spoken }): readonly Op[] => {
    const cell = tag(row, 'TH', { scope: 'Column' });
    const inner = spoken === label ? cell : tag(cell, 'Span', { actual: spoken });
    const place = {
      x: x + GAP,
      top: height - 6 - text.height,
      width: width - 2 * GAP,
      align,
      foreign: typesetter.foreign,
    };
    return textOps(text, { ...place, tag: inner });
  });
  return strip(`The head of ${block.number}`, height, [rule(0, 0, context.width, 1.2, 'accent'), ...cells], {
    keep: true,
  });
}

/** Whether the sentence below the rows is about this cell. */
const isAnnotated = ({ annotation, rows }: MatrixBlock, row: MatrixBlock['rows'][number], column: number): boolean =>
  annotation !== undefined && rows[annotation.row] === row && annotation.column === column;

const ringAround = ({ x, y, width, height }: Square): string =>
  roundedBox(x - 0.6, y - 0.6, width + 1.2, height + 1.2, 2.6);

function rowStrip(
  block: MatrixBlock,
  row: MatrixBlock['rows'][number],
  grid: Grid,
  body: Tag,
  context: Context,
): Strip {
  const { typesetter } = context;
  const { foreign } = typesetter;
  const element = tag(body, 'TR');
  const strong = row.emphasis !== 'none';
  const name = typesetter.set([inline(row.name, { ...NAME, weight: strong ? 'bold' : 'regular' })], grid.names - 12);
  const { least, around } = context.tight ? TIGHT_ROWS : ROOMY_ROWS;
  const height = Math.max(name.height + around, least);
  const heading = tag(element, 'TH', { scope: 'Row' });
  const cells = row.cells.flatMap((cell, index): readonly Op[] => {
    const own = tag(element, 'TD');
    const square = {
      x: grid.names + index * grid.cell + GAP / 2,
      y: GAP / 2,
      width: grid.cell - GAP,
      height: height - GAP,
    };
    return [
      { kind: 'open', tag: own, box: null },
      ...matrixCellOps(cell, square, tag(own, 'Span', { actual: cell.spoken }), context),
      ...(isAnnotated(block, row, index) ? [path(ringAround(square), { stroke: 'down', width: 1.8 })] : []),
    ];
  });
  const ground =
    row.emphasis === 'focus' && block.rows.some(each => each.emphasis !== 'focus')
      ? [fill(0, 0, context.width, height, 'focus')]
      : [];
  const ops = [
    ...ground,
    ...textOps(name, { x: 5, top: (height - name.height) / 2, width: grid.names - 12, tag: heading, foreign }),
    ...cells,
    ...countOps(block, row, grid, height, element, context),
    rule(0, height - 0.3, context.width, 0.3, 'grid'),
  ];
  return strip(`The row of ${row.name} in ${block.number}`, height, ops);
}

function countOps(
  block: MatrixBlock,
  row: MatrixBlock['rows'][number],
  grid: Grid,
  height: number,
  element: Tag,
  context: Context,
): readonly Op[] {
  if (block.countLabel === null || row.count === null) return [];
  const { typesetter } = context;
  const shape = style('caption', { size: 10.4, leading: 13, colour: 'accent' });
  const text = typesetter.set([inline(row.count.text, shape)], grid.count - 8);
  const cell = tag(element, 'TD');
  const own = row.count.spoken === null ? cell : tag(cell, 'Span', { actual: row.count.spoken });
  const place = { x: context.width - grid.count, top: (height - text.height) / 2, width: grid.count - 6 };
  return textOps(text, { ...place, align: 'end', tag: own, foreign: typesetter.foreign });
}

/** A sentence on the cell that is ringed, in the colour of the ring, below its column. */
function annotationStrips(block: MatrixBlock, grid: Grid, context: Context): readonly Strip[] {
  const { annotation } = block;
  if (!annotation) return [];
  const middle = grid.names + (annotation.column + 0.5) * grid.cell;
  const width = Math.min(theme.print.measure * (context.tight ? 1 : 0.7), context.width);
  const x = Math.max(0, Math.min(context.width - width, middle - width / 2));
  const shape = style('small', { size: 9, leading: 12.4, weight: 'bold', colour: 'down' });
  const text = context.typesetter.setBalanced(sentenceInlines([annotation.sentence], shape, context.manners), width);
  const own = { name: 'An annotation', tag: tag(context.parent, 'P'), x, width, before: 8 };
  return keptWithNext(paragraphStrips(text, own, context));
}

/** A heatmap of up to this share of a page is not parted: more would leave a hole where it does not fit. */
const WHOLE_UP_TO = 0.7;

/** Heatmap of units by rankings. */
export function measureMatrix(block: MatrixBlock, context: Context): readonly Strip[] {
  const own = tag(context.parent, 'Table', { title: `${block.number} ${block.caption}` });
  const grid = gridOf(block, context);
  const caption = captionStrip(block.number, block.caption, tag(own, 'Caption'), context);
  const head = headStrip(block, grid, own, context);
  const repeat = repeated(block.number, block.caption, head, context);
  const body = tag(own, 'TBody');
  const rows = block.rows.map((row, index) => ({
    ...rowStrip(block, row, grid, body, context),
    repeat,
    keep: index === 0 || index === block.rows.length - 2,
  }));
  const foot = [
    ...annotationStrips(block, grid, context),
    ...matrixLegend(block, context),
    ...footStrips(block.notes, block.sourceLine, context),
  ];
  const all = [...keptWithNext([caption, head]), ...withFoot(rows, foot)];
  return withSpaceAbove(heightOf(all) <= context.pageHeight * WHOLE_UP_TO ? keptTogether(all) : all, 18);
}
