import type { LegendBlock } from '../../../document/blocks.ts';
import { theme } from '../../theme.ts';
import type { Context } from '../layout/context.ts';
import { rule } from '../layout/shapes.ts';
import { keptAsParagraph, type Strip, strip, withSpaceAbove } from '../layout/strip.ts';
import { tag } from '../layout/tag.ts';
import { textOps } from '../layout/text-ops.ts';
import { inline } from '../text/inline.ts';
import { style } from '../text/style.ts';

const GUTTER = 16;

interface LegendLook {
  readonly size: number;
  readonly leading: number;
  readonly padding: number;
}

const LOOK: LegendLook = { size: 9.6, leading: 14, padding: 4.5 };

/** In one of two columns. */
const CONSULTED: LegendLook = { size: 9, leading: 12.4, padding: 2.6 };

/** The same, a little smaller, for a section that is consulted. */
export const measureConsultedLegend = (block: LegendBlock, context: Context): readonly Strip[] =>
  measureLegend(block, context, CONSULTED);

/** Signs and their meanings, one a row. */
export function measureLegend(block: LegendBlock, context: Context, look: LegendLook = LOOK): readonly Strip[] {
  const { typesetter } = context;
  const { size, leading, padding } = look;
  const sign = style('strong', { size, leading, colour: 'accent' });
  const meaning = style('body', { size, leading });
  const items = block.items.filter(({ inData }) => !inData);
  if (items.length === 0) return [];
  const widest = Math.max(...items.map(item => typesetter.width(item.sign, sign)));
  const indent = Math.min(Math.max(widest, 30), context.width * 0.3) + GUTTER;
  const width = Math.min(theme.print.measure + 20, context.width) - indent;
  const list = tag(context.parent, 'L');
  const rows = items.map(item => {
    const entry = tag(list, 'LI');
    const left = typesetter.set([inline(item.sign, sign)], indent - GUTTER);
    const right = typesetter.set([inline(item.meaning, meaning)], width);
    const height = Math.max(left.height, right.height) + 2 * padding;
    const place = { top: padding, foreign: typesetter.foreign };
    return strip(`The sign "${item.sign}"`, height, [
      ...textOps(left, { ...place, x: 0, width: indent - GUTTER, tag: tag(entry, 'Lbl') }),
      ...textOps(right, { ...place, x: indent, width, tag: tag(entry, 'LBody') }),
      rule(0, height - 0.4, indent + width, 0.4, 'grid'),
    ]);
  });
  return withSpaceAbove(keptAsParagraph(rows), 10);
}
