import type { Context } from '../layout/context.ts';
import type { Op } from '../layout/op.ts';
import { path, roundedBox } from '../layout/shapes.ts';
import { type Strip, strip } from '../layout/strip.ts';
import { tag } from '../layout/tag.ts';
import { textOps } from '../layout/text-ops.ts';
import { inline } from '../text/inline.ts';
import { style } from '../text/style.ts';

const PADDING = 8;
const BETWEEN = 6;

/** Titles as tinted labels, as many to a row as it holds. */
export function tagStrips(tags: readonly string[], context: Context): readonly Strip[] {
  if (tags.length === 0) return [];
  const { typesetter } = context;
  const shape = style('label', { weight: 'bold', colour: 'accent' });
  const list = tag(context.parent, 'L');
  const rows: { ops: Op[]; x: number; height: number }[] = [{ ops: [], x: 0, height: 0 }];
  for (const label of tags) {
    const text = typesetter.set([inline(label, shape)], context.width - 2 * PADDING);
    const width = text.width + 2 * PADDING;
    let row = rows.at(-1);
    if (!row || (row.x > 0 && row.x + width > context.width)) {
      row = { ops: [], x: 0, height: 0 };
      rows.push(row);
    }
    const height = text.height + 6;
    row.ops.push(
      path(roundedBox(row.x, 0, width, height, 3), { fill: 'wash' }),
      ...textOps(text, {
        x: row.x + PADDING,
        top: 3,
        width: text.width,
        tag: tag(tag(list, 'LI'), 'LBody'),
        foreign: typesetter.foreign,
      }),
    );
    row.x += width + BETWEEN;
    row.height = Math.max(row.height, height);
  }
  return rows.map((row, index) =>
    strip('The titles', row.height, row.ops, { before: index === 0 ? 0 : 4, keep: true }),
  );
}
