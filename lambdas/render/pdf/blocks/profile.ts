import type { ProfileBlock } from '../../../document/blocks.ts';
import { theme } from '../../theme.ts';
import type { Context } from '../layout/context.ts';
import { type Variant, variantsOf } from '../layout/paginate.ts';
import { paragraphStrips } from '../layout/paragraph.ts';
import { rule } from '../layout/shapes.ts';
import { heightOf, keptWithNext, type Strip, stacked, strip, withSpaceAbove } from '../layout/strip.ts';
import { tag } from '../layout/tag.ts';
import { baselineIn, textOps } from '../layout/text-ops.ts';
import { setName } from '../layout/title.ts';
import { inline } from '../text/inline.ts';
import { sentenceInlines } from '../text/sentences.ts';
import { style, type TextStyle } from '../text/style.ts';
import { type ChartLook, measureChart } from './chart.ts';
import { factStrips } from './facts.ts';
import { measurePicture } from './picture.ts';
import { tagStrips } from './profile-tags.ts';

/** How tightly a profile is set. */
interface ProfileLook {
  /** Widest line of its text. */
  readonly measure: number;
  readonly chart: ChartLook;
  readonly text: TextStyle;
  readonly space: number;
}

interface Sizes {
  /** How much wider than running text its lines may be. */
  readonly wider: number;
  readonly text: readonly [size: number, leading: number];
  readonly foot: readonly [size: number, leading: number];
  readonly space: number;
  readonly chart: number;
}

function lookOf({ wider, text, foot, space, chart }: Sizes, caption: TextStyle): ProfileLook {
  return {
    measure: theme.print.measure + wider,
    chart: {
      scale: chart,
      before: space + 4,
      caption,
      label: style('label', { size: foot[0] + 0.2, leading: foot[1] }),
      foot: style('small', { size: foot[0], leading: foot[1] }),
    },
    text: style('body', { size: text[0], leading: text[1] }),
    space,
  };
}

/** From roomy to tight. The first at which a profile stands with its first chart on a page is used. */
const LOOKS: readonly ProfileLook[] = [
  { wider: 20, text: [10.2, 15.8], foot: [8, 11.8], space: 14, chart: 0.92 } as const,
  { wider: 30, text: [9.9, 14.6], foot: [7.7, 10.8], space: 11, chart: 0.86 } as const,
  { wider: 67, text: [9.5, 13.6], foot: [7.3, 9.8], space: 9, chart: 0.8 } as const,
  { wider: 67, text: [9.1, 12.8], foot: [7, 9.2], space: 7, chart: 0.77 } as const,
  // The names in the chart are the smallest words of the page: the text gives way before them.
  { wider: 67, text: [8.9, 12.2], foot: [6.8, 8.8], space: 6, chart: 0.76 } as const,
  { wider: 67, text: [8.7, 12], foot: [6.7, 8.6], space: 5, chart: 0.74 } as const,
  { wider: 67, text: [8.7, 12], foot: [6.7, 8.6], space: 4, chart: 0.71 } as const,
  { wider: 67, text: [8.7, 12], foot: [6.7, 8.6], space: 4, chart: 0.68 } as const,
].map(sizes => lookOf(sizes, style('caption')));

/** The same for a profile that shares its page. */
const PART_LOOKS: readonly ProfileLook[] = [
  { wider: 0, text: [9.4, 13.6], foot: [7.2, 9.6], space: 9, chart: 0.9 } as const,
  { wider: 0, text: [9.1, 12.6], foot: [7, 9.2], space: 7, chart: 0.84 } as const,
  { wider: 0, text: [8.8, 11.8], foot: [6.8, 8.8], space: 6, chart: 0.78 } as const,
  { wider: 0, text: [8.5, 11.2], foot: [6.6, 8.4], space: 5, chart: 0.72 } as const,
  { wider: 0, text: [8.2, 10.7], foot: [6.4, 8], space: 4, chart: 0.68 } as const,
].map(sizes => lookOf(sizes, style('caption', { size: 8.8, leading: 11.6 })));

/** The shares of the width that the text of a profile may take beside its chart, and the white between them. */
const TEXT = [0.36, 0.42, 0.47] as const;
const GUTTER = 20;

/** A name as it is set, and how far to the right it reaches. */
interface Named {
  readonly strips: readonly Strip[];
  readonly width: number;
}

/** The name set large, with the name in the other language beside it on one baseline, or below where it is too long. */
function nameStrips(block: ProfileBlock, large: TextStyle, context: Context): Named {
  const { typesetter } = context;
  const small = style('profileOther');
  const name = setName(block.name, large, context);
  const other = typesetter.set([inline(block.otherName, small)], context.width);
  const heading = tag(context.parent, context.section.level === 1 ? 'H1' : 'H2');
  const own = tag(context.parent, 'P');
  const lines = paragraphStrips(name, { name: `The name ${block.name}`, tag: heading }, context);
  if (block.otherName === '') return { strips: lines, width: name.width };
  const x = name.width + 12;
  const beside = name.lines.length === 1 && x + other.width <= context.width;
  if (!beside) {
    const below = paragraphStrips(other, { name: 'The other name', tag: own }, context);
    return { strips: [...lines, ...below], width: context.width };
  }
  const top = baselineIn(0, large.leading, large.size) - baselineIn(0, small.leading, small.size);
  const ops = textOps(other, { x, top, width: other.width, tag: own, foreign: typesetter.foreign });
  return { strips: lines.map(line => ({ ...line, ops: [...line.ops, ...ops] })), width: x + other.width };
}

/** The name and the titles beside it, or below it where they have no room there. */
function headStrips(block: ProfileBlock, look: ProfileLook, context: Context): readonly Strip[] {
  const large = style('profileName', { size: 22, leading: 27 });
  const { strips, width } = nameStrips(block, large, context);
  const [line, ...more] = strips;
  const from = width + GUTTER;
  const narrow = from < context.width / 2 ? tagStrips(block.tags, { ...context, width: context.width - from }) : [];
  const [tags] = narrow;
  if (!line || more.length > 0 || !tags || narrow.length > 1)
    return [...strips, ...withSpaceAbove(tagStrips(block.tags, context), look.space * 0.5)];
  return [{ ...line, ops: [...line.ops, ...stacked([tags], from, (large.leading - tags.height) / 2 + 1)] }];
}

/** The sentences, as wide as running text or the column. */
function textStrips(block: ProfileBlock, look: ProfileLook, context: Context): readonly Strip[] {
  if (block.sentences.length === 0) return [];
  const measure = Math.min(look.measure, context.width);
  const text = context.typesetter.setFlush(sentenceInlines(block.sentences, look.text, context.manners), measure);
  const own = { name: 'The text', tag: tag(context.parent, 'P'), width: measure };
  return withSpaceAbove(paragraphStrips(text, own, context), look.space * 0.8);
}

function gapStrips(block: ProfileBlock, look: ProfileLook, context: Context): readonly Strip[] {
  if (block.gaps.length === 0) return [];
  const measure = Math.min(look.measure, context.width);
  const gaps = context.typesetter.setFlush(sentenceInlines(block.gaps, look.chart.foot, context.manners), measure);
  return paragraphStrips(
    gaps,
    { name: 'The gaps', tag: tag(context.parent, 'P'), width: measure, before: look.space },
    context,
  );
}

const picturesOf = ({ pictures = [] }: ProfileBlock, context: Context): readonly Strip[] =>
  pictures.flatMap(picture => measurePicture(picture, context));

/** How much higher than usual the histories may be drawn on a page that they do not fill, and how far they fill it. */
const STRETCHES = [1.8, 1.65, 1.5, 1.35, 1.2] as const;
const FULL = 0.96;

/** One below the other, over the whole width: what is told and the first chart on one page where that can be. */
function pagesOf(block: ProfileBlock, context: Context): readonly Strip[] {
  const open = (look: ProfileLook): readonly Strip[] => [
    ...keptWithNext([
      strip('The bar', 11, [rule(0, 0, 44, 4, 'accent')], { before: 30 }),
      ...nameStrips(block, style('profileName'), context).strips,
    ]),
    ...withSpaceAbove(tagStrips(block.tags, context), look.space * 0.7),
    ...withSpaceAbove(factStrips(block.facts, context), look.space),
    ...textStrips(block, look, context),
    ...block.charts.slice(0, 1).flatMap(chart => measureChart(chart, context, look.chart)),
  ];
  const [, overleaf] = LOOKS;
  const found = LOOKS.find(look => heightOf(open(look)) <= context.pageHeight) ?? LOOKS.at(-1);
  if (!found || !overleaf) return [];
  const others = (stretch: number): readonly Strip[] => [
    ...block.charts.slice(1).flatMap(chart => measureChart(chart, context, { ...overleaf.chart, stretch })),
    ...picturesOf(block, context),
    ...gapStrips(block, overleaf, context),
  ];
  const roomiest = STRETCHES.find(stretch => heightOf(others(stretch)) <= context.pageHeight * FULL);
  return [...open(found), ...others(roomiest ?? 1)];
}

/** What is told at the left and the chart beside it; what is not on record under the shorter of them. */
function bodyOf(block: ProfileBlock, look: ProfileLook, text: number, context: Context): Strip {
  const left = { ...context, width: context.width * text };
  const from = left.width + GUTTER;
  const right = { ...context, width: context.width - from };
  const told = textStrips(block, look, left);
  const shown = [...block.charts.flatMap(chart => measureChart(chart, right, look.chart)), ...picturesOf(block, right)];
  const [high, beside] = [heightOf(told), heightOf(shown)];
  const isLeft = told.length === 0 || (shown.length > 0 && high <= beside);
  const gaps = gapStrips(block, look, isLeft ? left : right);
  const top = (isLeft ? high : beside) + look.space;
  return strip(
    `The profile of ${block.name}`,
    Math.max(high, beside, gaps.length > 0 ? top + heightOf(gaps) : 0),
    [...stacked(told, 0), ...stacked(shown, from), ...stacked(gaps, isLeft ? 0 : from, top)],
    { before: look.space * 0.5 },
  );
}

/** A rule, the name, the facts, and below them text and chart, divided so that neither is much higher than the other. */
function partOf(block: ProfileBlock, look: ProfileLook, context: Context): readonly Strip[] {
  const head = keptWithNext([
    strip('The rule', 9, [rule(0, 0, context.width, 1.6, 'accent')], { before: 20 }),
    ...headStrips(block, look, context),
    ...withSpaceAbove(factStrips(block.facts, context), look.space),
  ]);
  const [first, ...others] = TEXT.map(share => bodyOf(block, look, share, context));
  if (!first) return head;
  return [...head, others.reduce((lowest, each) => (each.height < lowest.height ? each : lowest), first)];
}

/** What is on record of one unit, from roomy to tight: on pages of its own, or on a part of one where it is not too high. */
export function profileVariants(block: ProfileBlock, context: Context): readonly Variant[] {
  const pages = () => pagesOf(block, context);
  if (block.room === 'pages') return [pages];
  const parts = variantsOf(PART_LOOKS, look => partOf(block, look, context));
  const fitting = parts.findIndex(part => heightOf(part()) <= context.pageHeight);
  return fitting < 0 ? [pages] : parts.slice(fitting);
}

/** What is on record of one unit, as roomy as may be. */
export const measureProfile = (block: ProfileBlock, context: Context): readonly Strip[] =>
  profileVariants(block, context)[0]?.() ?? [];
