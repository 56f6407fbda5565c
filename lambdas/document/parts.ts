import type { Block, ShownPicture } from './blocks.ts';

/** A block, or of one that holds others what it holds: the charts of a profile. */
export const partsOf = (block: Block): readonly Block[] =>
  block.kind === 'profile' ? block.charts : block.kind === 'cover' && block.art ? [block, block.art] : [block];

/** The pictures of a block, in the order in which they are read. */
export function picturesIn(block: Block): readonly ShownPicture[] {
  if (block.kind === 'cover')
    return [...(block.logo ? [block.logo.image] : []), ...(block.picture ? [block.picture.image] : [])];
  if (block.kind === 'profile') return (block.pictures ?? []).map(({ image }) => image);
  return block.kind === 'picture' ? [block.image] : [];
}
