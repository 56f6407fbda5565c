import type { Block } from '../../../document/blocks.ts';
import { measureChart } from '../blocks/chart.ts';
import { CARD_LIST, measureClaimList } from '../blocks/claim-list.ts';
import { measureBlock } from '../blocks/measure-block.ts';
import { measureProse, TONES, type Tone } from '../blocks/prose.ts';
import { measureTable, TABLE_LOOK } from '../blocks/table.ts';
import { style } from '../text/style.ts';
import type { Context } from './context.ts';
import { heightOf, type Strip, stacked, strip } from './strip.ts';

const GUTTER = 22;

const CAPTION = style('caption', { size: 8.8, leading: 11.6 });
const LABEL = style('label', { size: 7.4, leading: 9.6 });
const FOOT = style('small', { size: 7, leading: 9.2 });

/** What is shown, rather than told. */
const isShown = ({ kind }: Block): boolean => kind === 'chart' || kind === 'table';

/** How large the things of a card are: the list and the headline at the left, the chart beside them. */
interface Size {
  /** The share of the width that the text takes. */
  readonly text: number;
  readonly list: typeof CARD_LIST;
  readonly headline: Tone;
  readonly scale: number;
  /** So many times further apart than usual are the rows of its drawing. */
  readonly stretch: number;
}

const ROOMY: Size = { text: 0.38, list: CARD_LIST, headline: TONES.headline, scale: 0.86, stretch: 1 };

/** For a card that has a page to itself: its rows have more room, its letters are as large as those of the others. */
const ALONE: Size = { ...ROOMY, stretch: 1.5 };

/** For a card that would otherwise leave half of its page white. */
const TIGHT: Size = {
  text: 0.38,
  list: {
    ...CARD_LIST,
    text: style('body', { size: 8.4, leading: 11.4 }),
    label: style('strong', { size: 8.4, leading: 11.4, colour: 'accent' }),
    between: 3.5,
  },
  headline: { ...TONES.headline, style: style('headline', { size: 10.4, leading: 13.4 }) },
  scale: 0.8,
  stretch: 1,
};

/** For a card with much to tell beside a long list: its rows stand closer, its letters stay legible. */
const TIGHTEST: Size = {
  text: 0.4,
  list: {
    ...CARD_LIST,
    text: style('body', { size: 7.8, leading: 10.2 }),
    label: style('strong', { size: 7.8, leading: 10.2, colour: 'accent' }),
    indent: 9,
    between: 2.5,
  },
  headline: { ...TONES.headline, style: style('headline', { size: 9.6, leading: 12.2 }) },
  scale: 0.77,
  stretch: 0.9,
};

/** For a card whose drawing is the higher side, under a title of several lines. */
const SMALLEST: Size = { ...TIGHTEST, text: 0.36, scale: 0.76 };

/** The sizes of a card, from roomy to tight. */
export const CARD_SIZES: readonly Size[] = [ALONE, ROOMY, TIGHT, TIGHTEST, SMALLEST];

/** A chart or a table of a card, a little smaller than on a page of its own. */
function measureShown(block: Block, context: Context, { scale, stretch }: Size): readonly Strip[] {
  if (block.kind === 'chart')
    return measureChart(block, context, { scale, stretch, before: 14, caption: CAPTION, label: LABEL, foot: FOOT });
  if (block.kind === 'table')
    return measureTable(block, context, {
      ...TABLE_LOOK,
      full: true,
      caption: CAPTION,
      cell: style('cell', { size: 7.9, leading: 9.8 }),
      foot: FOOT,
      padding: 1,
      before: 14,
    });
  return measureBlock(block, context);
}

/**
 * A card: its text at the left, its charts and tables beside it; one below the other where that is higher than a page.
 * What the institute wrote itself stands below both.
 */
export function cardStrips(name: string, blocks: readonly Block[], context: Context, size: Size): readonly Strip[] {
  const own = blocks.filter(({ kind }) => kind === 'ownWords');
  const computed = blocks.filter(({ kind }) => kind !== 'ownWords');
  return [...besideStrips(name, computed, context, size), ...own.flatMap(block => measureBlock(block, context))];
}

/** What is told in a card, in the sizes that it has there. */
function measureTold(block: Block, context: Context, { list, headline }: Size): readonly Strip[] {
  if (block.kind === 'claimList') return measureClaimList(block, context, list);
  if (block.kind === 'prose' && block.tone === 'headline') return measureProse(block, context, headline);
  return measureBlock(block, context);
}

function besideStrips(name: string, blocks: readonly Block[], context: Context, size: Size): readonly Strip[] {
  const told = blocks.filter(block => !isShown(block));
  const shown = blocks.filter(isShown);
  const side = { ...context, width: context.width * size.text };
  const from = side.width + GUTTER;
  const left = told.flatMap(block => measureTold(block, side, size));
  const right = shown.flatMap(block => measureShown(block, { ...context, width: context.width - from }, size));
  const height = Math.max(heightOf(left), heightOf(right));
  if (told.length === 0 || shown.length === 0 || height > context.pageHeight * MOST)
    return blocks.flatMap(block => measureBlock(block, context));
  return [strip(name, height, [...stacked(left, 0), ...stacked(right, from)], { before: 5 })];
}

/** A card takes at most this share of a page, so that its title stands above it. */
const MOST = 0.9;
