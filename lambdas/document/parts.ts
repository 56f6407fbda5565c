import type { Block } from './blocks.ts';

/** A block, or of one that holds others what it holds: the charts of a profile. */
export const partsOf = (block: Block): readonly Block[] =>
  block.kind === 'profile' ? block.charts : block.kind === 'cover' && block.art ? [block, block.art] : [block];
