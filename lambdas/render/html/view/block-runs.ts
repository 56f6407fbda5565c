import type { Section } from '../../../document/document.ts';
import type { BlockView } from './block-view.ts';

/** Blocks of a section that follow one another, and stand in columns where there is room for them or over the whole width. */
export interface BlockRun {
  readonly inColumns: boolean;
  readonly blocks: readonly BlockView[];
}

/** What is looked up in columns: tables that need no more than half of the width, and the sources. */
const isNarrow = (block: BlockView): boolean =>
  block.kind === 'sources' || (block.kind === 'table' && 'isWide' in block && !block.isWide);

/** What is read in columns: text and signs, and no notice, which is for everybody. */
const isText = (block: BlockView): boolean =>
  block.kind === 'subheading' ||
  block.kind === 'legend' ||
  block.kind === 'claimList' ||
  (block.kind === 'prose' && 'aside' in block && !block.aside);

/**
 * The blocks of a section in runs. A run in columns has an element of its own: its columns end level above what
 * is as wide as the page, and on a screen two tables stand side by side while the text around them does not.
 */
export function blockRuns({ lookUp, consulted }: Section, blocks: readonly BlockView[]): readonly BlockRun[] {
  const fits = lookUp ? isNarrow : consulted ? isText : () => false;
  const runs: { inColumns: boolean; blocks: BlockView[] }[] = [];
  for (const block of blocks) {
    const inColumns = fits(block);
    const last = runs.at(-1);
    if (last?.inColumns === inColumns) last.blocks.push(block);
    else runs.push({ inColumns, blocks: [block] });
  }
  return runs;
}
