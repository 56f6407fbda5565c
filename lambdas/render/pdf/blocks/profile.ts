import type { ProfileBlock } from '../../../document/blocks.ts';
import { theme } from '../../theme.ts';
import type { Context } from '../layout/context.ts';
import { type Variant, variantsOf } from '../layout/paginate.ts';
import { paragraphStrips } from '../layout/paragraph.ts';
import { rule } from '../layout/shapes.ts';
import { heightOf, keptWithNext, type Strip, strip, withSpaceAbove } from '../layout/strip.ts';
import { tag } from '../layout/tag.ts';
import { baselineIn, textOps } from '../layout/text-ops.ts';
import { inline } from '../text/inline.ts';
import { sentenceInlines } from '../text/sentences.ts';
import { style, type TextStyle } from '../text/style.ts';
import { type ChartLook, measureChart } from './chart.ts';
import { factStrips } from './facts.ts';
import { tagStrips } from './profile-tags.ts';
import { measureTable, type TableLook } from './table.ts';

/** How tightly a profile is set. */
interface ProfileLook {
  /** Widest line of its text. */
  readonly measure: number;
  readonly table: TableLook;
  readonly chart: ChartLook;
  readonly text: TextStyle;
  readonly space: number;
}

interface Sizes {
  /** How much wider than running text its lines may be. */
  readonly wider: number;
  readonly text: readonly [size: number, leading: number];
  readonly cell: readonly [size: number, leading: number];
  readonly foot: readonly [size: number, leading: number];
  readonly padding: number;
  readonly space: number;
  readonly chart: number;
}

function lookOf({ wider, text, cell, foot, padding, space, chart }: Sizes): ProfileLook {
  const small = style('small', { size: foot[0], leading: foot[1] });
  const head = style('head', { size: Math.min(7.7, cell[0] - 0.8), leading: cell[1] - 2 });
  return {
    measure: theme.print.measure + wider,
    table: {
      full: false,
      caption: style('caption'),
      cell: style('cell', { size: cell[0], leading: cell[1] }),
      head,
      side: 5,
      foot: small,
      padding,
      before: space + 4,
    },
    chart: { scale: chart, before: space + 4, caption: style('caption'), foot: small },
    text: style('body', { size: text[0], leading: text[1] }),
    space,
  };
}

/** From roomy to tight. The first at which the profile stands on its page is used. */
const LOOKS: readonly ProfileLook[] = [
  { wider: 20, text: [10.2, 15.8], cell: [8.8, 12.4], foot: [8, 11.8], padding: 3.2, space: 14, chart: 1 } as const,
  { wider: 30, text: [9.9, 14.6], cell: [8.6, 11.8], foot: [7.7, 10.8], padding: 2.6, space: 11, chart: 0.9 } as const,
  { wider: 40, text: [9.5, 13.6], cell: [8.3, 11], foot: [7.3, 9.8], padding: 2, space: 9, chart: 0.8 } as const,
  { wider: 70, text: [9.1, 12.8], cell: [8, 10.2], foot: [7, 9.2], padding: 1.5, space: 7, chart: 0.74 } as const,
  { wider: 70, text: [8.7, 12], cell: [7.6, 9.6], foot: [6.7, 8.6], padding: 1.1, space: 5, chart: 0.7 } as const,
  { wider: 70, text: [8.5, 11.5], cell: [7.4, 9.2], foot: [6.6, 8.2], padding: 0.8, space: 4, chart: 0.65 } as const,
].map(lookOf);

/** The name set large, with the name in the other language beside it on one baseline, or below where it is too long. */
function titleStrips(block: ProfileBlock, context: Context): readonly Strip[] {
  const { typesetter } = context;
  const [large, small] = [style('profileName'), style('profileOther')];
  const name = typesetter.set([inline(block.name, large)], context.width);
  const other = typesetter.set([inline(block.otherName, small)], context.width);
  const heading = tag(context.parent, context.section.level === 1 ? 'H1' : 'H2');
  const own = tag(context.parent, 'P');
  const lines = paragraphStrips(name, { name: `The name ${block.name}`, tag: heading }, context);
  const bar = strip('The bar', 11, [rule(0, 0, 44, 4, 'accent')], { before: 30 });
  if (block.otherName === '') return [bar, ...lines];
  const x = name.width + 12;
  const beside = name.lines.length === 1 && x + other.width <= context.width;
  if (!beside) return [bar, ...lines, ...paragraphStrips(other, { name: 'The other name', tag: own }, context)];
  const top = baselineIn(0, large.leading, large.size) - baselineIn(0, small.leading, small.size);
  const ops = textOps(other, { x, top, width: other.width, tag: own, foreign: typesetter.foreign });
  return [bar, ...lines.map(line => ({ ...line, ops: [...line.ops, ...ops] }))];
}

function measureWith(block: ProfileBlock, look: ProfileLook, context: Context): readonly Strip[] {
  const { typesetter, manners } = context;
  const measure = Math.min(look.measure, context.width);
  const sentences = typesetter.setFlush(sentenceInlines(block.sentences, look.text, manners), measure);
  const text = paragraphStrips(sentences, { name: 'The text', tag: tag(context.parent, 'P'), width: measure }, context);
  const small = look.table.foot;
  const gaps = typesetter.setFlush(sentenceInlines(block.gaps, small, manners), measure);
  const gapLines = paragraphStrips(
    gaps,
    { name: 'The gaps', tag: tag(context.parent, 'P'), width: measure, before: look.space },
    context,
  );
  return [
    ...keptWithNext(titleStrips(block, context)),
    ...withSpaceAbove(tagStrips(block.tags, context), look.space * 0.7),
    ...withSpaceAbove(factStrips(block.facts, context), look.space),
    ...(block.sentences.length === 0 ? [] : withSpaceAbove(text, look.space * 0.8)),
    ...(block.latest ? measureTable(block.latest, context, look.table) : []),
    ...(block.history ? measureChart(block.history, context, look.chart) : []),
    ...(block.gaps.length === 0 ? [] : gapLines),
  ];
}

/** The profile from roomy to tight, so that the page it must stand on may choose. */
export function profileVariants(block: ProfileBlock, context: Context): readonly Variant[] {
  return variantsOf(LOOKS, look => measureWith(block, look, context));
}

/** One page on one unit; set tighter where it would not fit, and going overleaf where even that does not do. */
export function measureProfile(block: ProfileBlock, context: Context): readonly Strip[] {
  const variants = profileVariants(block, context);
  const fitting = variants.find(strips => heightOf(strips()) <= context.pageHeight) ?? variants.at(-1);
  return fitting?.() ?? [];
}
