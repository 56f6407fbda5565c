import type { Block } from './blocks.ts';

/** A block, or of one that holds others what it holds: the chart and the table of a profile. */
export const partsOf = (block: Block): readonly Block[] =>
  block.kind === 'profile'
    ? [block.history, block.latest].filter(part => part !== null)
    : block.kind === 'cover' && block.art
      ? [block, block.art]
      : [block];
