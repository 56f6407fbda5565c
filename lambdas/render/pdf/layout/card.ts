import type { Block } from '../../../document/blocks.ts';
import { measureChart } from '../blocks/chart.ts';
import { CARD_LIST, measureClaimList } from '../blocks/claim-list.ts';
import { measureBlock } from '../blocks/measure-block.ts';
import { measureTable, TABLE_LOOK } from '../blocks/table.ts';
import { style } from '../text/style.ts';
import type { Context } from './context.ts';
import { heightOf, type Strip, stacked, strip } from './strip.ts';

/** The share of the width that the text of a card takes. */
const TEXT = 0.4;
const GUTTER = 22;

const CAPTION = style('caption', { size: 8.8, leading: 11.6 });
const LABEL = style('label', { size: 7.4, leading: 9.6 });
const FOOT = style('small', { size: 7, leading: 9.2 });

/** What is shown, rather than told. */
const isShown = ({ kind }: Block): boolean => kind === 'chart' || kind === 'table';

/** A chart or a table of a card, a little smaller than on a page of its own. */
function measureShown(block: Block, context: Context): readonly Strip[] {
  if (block.kind === 'chart')
    return measureChart(block, context, { scale: 0.86, before: 14, caption: CAPTION, label: LABEL, foot: FOOT });
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
export function cardStrips(name: string, blocks: readonly Block[], context: Context): readonly Strip[] {
  const own = blocks.filter(({ kind }) => kind === 'ownWords');
  const computed = blocks.filter(({ kind }) => kind !== 'ownWords');
  return [...besideStrips(name, computed, context), ...own.flatMap(block => measureBlock(block, context))];
}

function besideStrips(name: string, blocks: readonly Block[], context: Context): readonly Strip[] {
  const told = blocks.filter(block => !isShown(block));
  const shown = blocks.filter(isShown);
  const side = { ...context, width: context.width * TEXT };
  const from = side.width + GUTTER;
  const left = told.flatMap(block =>
    block.kind === 'claimList' ? measureClaimList(block, side, CARD_LIST) : measureBlock(block, side),
  );
  const right = shown.flatMap(block => measureShown(block, { ...context, width: context.width - from }));
  const height = Math.max(heightOf(left), heightOf(right));
  if (told.length === 0 || shown.length === 0 || height > context.pageHeight * MOST)
    return blocks.flatMap(block => measureBlock(block, context));
  return [strip(name, height, [...stacked(left, 0), ...stacked(right, from)], { before: 5 })];
}

/** A card takes at most this share of a page, so that its title stands above it. */
const MOST = 0.9;
