import type { KeyFiguresBlock } from '../../../document/blocks.ts';
import { refuse } from '../../../refusals/refusal.ts';
import type { Context } from '../layout/context.ts';
import type { Op } from '../layout/op.ts';
import { rule } from '../layout/shapes.ts';
import { type Strip, strip } from '../layout/strip.ts';
import { tag } from '../layout/tag.ts';
import { textOps } from '../layout/text-ops.ts';
import { inline } from '../text/inline.ts';
import { noteInlines } from '../text/sentences.ts';
import { style, type TextStyle } from '../text/style.ts';

const GUTTER = 20;
const SIZES = [1, 0.85, 0.72, 0.6, 0.5];

/** The largest of the allowed sizes at which the value stands on one line. */
function valueStyle(value: string, width: number, context: Context): TextStyle {
  const full = style('figure');
  const fits = SIZES.map(scale => ({ ...full, size: full.size * scale })).find(
    each => context.typesetter.width(value, each) <= width,
  );
  if (!fits)
    throw refuse('doesNotFit', {
      what: `The key figure "${value}"`,
      needed: context.typesetter.width(value, full) * 0.5,
      available: width,
    });
  return fits;
}

/** A few figures set large, side by side. */
export function measureKeyFigures(block: KeyFiguresBlock, context: Context): readonly Strip[] {
  const count = block.figures.length;
  const width = (context.width - GUTTER * (count - 1)) / count;
  const { typesetter, manners } = context;
  const list = tag(context.parent, 'L');
  const label = style('label', { size: 9, leading: 13 });
  const columns = block.figures.map((figure, index) => {
    const x = index * (width + GUTTER);
    const body = tag(tag(list, 'LI'), 'LBody');
    const value = typesetter.set([inline(figure.value, valueStyle(figure.value, width, context))], width);
    const text = typesetter.set([inline(figure.label, label), ...noteInlines(figure.notes, label, manners)], width);
    const place = { x, width, foreign: typesetter.foreign };
    const ops: readonly Op[] = [
      rule(x, 0, width, 2, 'accent'),
      ...textOps(value, { ...place, top: 9, tag: tag(body, 'P') }),
      ...textOps(text, { ...place, top: 12 + value.height, tag: tag(body, 'P') }),
    ];
    return { ops, height: 12 + value.height + text.height };
  });
  const height = Math.max(...columns.map(column => column.height));
  return [
    strip(
      'The key figures',
      height,
      columns.flatMap(column => column.ops),
      { before: 16 },
    ),
  ];
}
