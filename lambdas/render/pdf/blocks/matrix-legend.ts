import type { MatrixBlock } from '../../../document/blocks.ts';
import type { Context } from '../layout/context.ts';
import type { Op } from '../layout/op.ts';
import { type Strip, strip } from '../layout/strip.ts';
import { tag } from '../layout/tag.ts';
import { textOps } from '../layout/text-ops.ts';
import { inline } from '../text/inline.ts';
import { style } from '../text/style.ts';
import { matrixCellOps } from './matrix-cell.ts';

const SAMPLE = { width: 26, height: 16 };
const GAP = 6;

/** White between two, above the first row and above the others: as a rule, and where a page is short of it. */
const ROOMY = { between: 18, first: 10, others: 5 };
const TIGHT = { between: 14, first: 7, others: 2 };

/** What the cells of the matrix mean, each beside a sample; as many to a row as it holds. */
export function matrixLegend(block: MatrixBlock, context: Context): readonly Strip[] {
  const { typesetter } = context;
  const { between, first, others } = context.tight ? TIGHT : ROOMY;
  const shape = style('small', { leading: 11 });
  const most = context.width - SAMPLE.width - GAP;
  const list = tag(context.parent, 'L');
  const rows: { readonly ops: Op[]; width: number; height: number }[] = [];
  for (const item of block.legend) {
    const text = typesetter.set([inline(item.meaning, shape)], most);
    const width = SAMPLE.width + GAP + text.width;
    const last = rows.at(-1);
    const fits = last !== undefined && last.width + between + width <= context.width;
    const row = fits ? last : { ops: [], width: 0, height: 0 };
    if (!fits) rows.push(row);
    const x = fits ? row.width + between : 0;
    const entry = tag(list, 'LI');
    const height = Math.max(SAMPLE.height, text.height);
    const square = { x, y: 0, ...SAMPLE };
    const cell = { state: item.state, level: item.level, text: item.sample };
    row.ops.push(
      ...matrixCellOps(cell, square, tag(entry, 'Lbl'), context),
      ...textOps(text, {
        x: x + SAMPLE.width + GAP,
        top: (SAMPLE.height - Math.min(text.height, SAMPLE.height)) / 2,
        width: text.width,
        tag: tag(entry, 'LBody'),
        foreign: typesetter.foreign,
      }),
    );
    row.width = x + width;
    row.height = Math.max(row.height, height);
  }
  return rows.map((row, index) =>
    strip(`The legend of ${block.number}`, row.height, row.ops, { before: index === 0 ? first : others, keep: true }),
  );
}
