import type { ProfileBlock } from '../../../document/blocks.ts';
import { theme } from '../../theme.ts';
import type { Context } from '../layout/context.ts';
import { paragraphStrips } from '../layout/paragraph.ts';
import { rule } from '../layout/shapes.ts';
import { heightOf, keptWithNext, type Strip, strip, withSpaceAbove } from '../layout/strip.ts';
import { tag } from '../layout/tag.ts';
import { inline } from '../text/inline.ts';
import { sentenceInlines } from '../text/sentences.ts';
import { style, type TextStyle } from '../text/style.ts';
import { type ChartLook, measureChart } from './chart.ts';
import { factStrips } from './facts.ts';
import { tagStrips } from './profile-tags.ts';
import { measureTable, type TableLook } from './table.ts';

/** How tightly a profile is set. */
interface ProfileLook {
  readonly table: TableLook;
  readonly chart: ChartLook;
  readonly text: TextStyle;
  readonly space: number;
  readonly factColumns: number;
}

const body = (size: number, leading: number) => style('body', { size, leading });

/** From roomy to tight. The first at which the profile stands on one page is used. */
const LOOKS: readonly ProfileLook[] = [
  {
    table: { cell: style('cell'), head: style('head'), padding: 3.2, before: 18 },
    chart: { scale: 1, before: 18 },
    text: style('body'),
    space: 14,
    factColumns: 3,
  },
  {
    table: { cell: style('cell', { size: 8.5, leading: 11.6 }), head: style('head'), padding: 2.5, before: 14 },
    chart: { scale: 0.88, before: 14 },
    text: body(9.8, 14.4),
    space: 11,
    factColumns: 3,
  },
  {
    table: {
      cell: style('cell', { size: 8.1, leading: 10.6 }),
      head: style('head', { size: 7.3, leading: 9.4 }),
      padding: 1.9,
      before: 11,
    },
    chart: { scale: 0.76, before: 11 },
    text: body(9.3, 13.2),
    space: 8,
    factColumns: 4,
  },
  {
    table: {
      cell: style('cell', { size: 7.7, leading: 9.8 }),
      head: style('head', { size: 7, leading: 8.8 }),
      padding: 1.4,
      before: 9,
    },
    chart: { scale: 0.66, before: 9 },
    text: body(8.8, 12.2),
    space: 6,
    factColumns: 4,
  },
];

function titleStrips(block: ProfileBlock, context: Context): readonly Strip[] {
  const { typesetter } = context;
  const name = typesetter.set([inline(block.name, style('profileName'))], context.width);
  const other = typesetter.set([inline(block.otherName, style('profileOther'))], context.width);
  const heading = tag(context.parent, context.section.level === 1 ? 'H1' : 'H2');
  return [
    strip('The bar', 11, [rule(0, 0, 44, 4, theme.colours.accent)]),
    ...paragraphStrips(name, { name: `The name ${block.name}`, tag: heading }, context),
    ...(block.otherName === ''
      ? []
      : paragraphStrips(other, { name: 'The other name', tag: tag(context.parent, 'P') }, context)),
  ];
}

function measureWith(block: ProfileBlock, look: ProfileLook, context: Context): readonly Strip[] {
  const { typesetter, manners } = context;
  const measure = Math.min(theme.print.measure + 30, context.width);
  const sentences = typesetter.setFlush(sentenceInlines(block.sentences, look.text, manners), measure);
  const text = paragraphStrips(sentences, { name: 'The text', tag: tag(context.parent, 'P'), width: measure }, context);
  const small = style('small');
  const gaps = typesetter.setFlush(sentenceInlines(block.gaps, small, manners), measure);
  const gapLines = paragraphStrips(
    gaps,
    { name: 'The gaps', tag: tag(context.parent, 'P'), width: measure, before: look.space },
    context,
  );
  return [
    ...keptWithNext(titleStrips(block, context)),
    ...withSpaceAbove(tagStrips(block.tags, context), look.space * 0.7),
    ...withSpaceAbove(factStrips(block.facts, look.factColumns, context), look.space),
    ...(block.sentences.length === 0 ? [] : withSpaceAbove(text, look.space * 0.8)),
    ...measureTable(block.standings, context, look.table),
    ...(block.history ? measureChart(block.history, context, look.chart) : []),
    ...(block.gaps.length === 0 ? [] : gapLines),
  ];
}

/** One page on one unit; set tighter where it would not fit, and going overleaf where even that does not do. */
export function measureProfile(block: ProfileBlock, context: Context): readonly Strip[] {
  let strips: readonly Strip[] = [];
  for (const look of LOOKS) {
    strips = measureWith(block, look, context);
    if (heightOf(strips) <= context.pageHeight) return strips;
  }
  return strips;
}
