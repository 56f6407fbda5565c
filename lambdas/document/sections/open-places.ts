import { OPEN_PLACE } from '../../language/typography.ts';
import type { Block } from '../blocks.ts';
import { type Context, plain } from '../context.ts';

/** Blocks, and below them what the sign of a place means that may be shared, where a sentence or a heading bears it. */
export function withOpenPlaces(context: Context, blocks: readonly Block[]): readonly Block[] {
  if (!JSON.stringify(blocks).includes(OPEN_PLACE)) return blocks;
  return [...blocks, { kind: 'prose', tone: 'small', paragraphs: [[plain(context, context.words.reading.open)]] }];
}
