import type { Block, BlockKind } from '../../../document/blocks.ts';
import type { Context } from '../layout/context.ts';
import { sideBySide } from '../layout/side-by-side.ts';
import type { Strip } from '../layout/strip.ts';
import { measureChart } from './chart.ts';
import { measureClaimList } from './claim-list.ts';
import { measureCover } from './cover.ts';
import { measureHonours } from './honours.ts';
import { measureKeyFigures } from './key-figures.ts';
import { measureConsultedLegend, measureLegend } from './legend.ts';
import { measureMatrix } from './matrix.ts';
import { measureOwnWords } from './own-words.ts';
import { measurePicture } from './picture.ts';
import { measureProfile } from './profile.ts';
import { measureConsultedProse, measureProse } from './prose.ts';
import { measureLookUpSources, measureSources } from './sources.ts';
import { measureSubheading } from './subheading.ts';
import { measureConsultedTable, measureLookUpTable, measureTable } from './table.ts';

/** Declared as a method, so that the table of all kinds can be asked with any block: its key is the block's own kind. */
type Measure<Some extends Block> = { measure(block: Some, context: Context): readonly Strip[] }['measure'];

const MEASURES: { readonly [Kind in BlockKind]: Measure<Extract<Block, { readonly kind: Kind }>> } = {
  cover: measureCover,
  prose: measureProse,
  subheading: measureSubheading,
  claimList: measureClaimList,
  keyFigures: measureKeyFigures,
  honours: measureHonours,
  table: measureTable,
  matrix: measureMatrix,
  chart: measureChart,
  profile: measureProfile,
  legend: measureLegend,
  ownWords: measureOwnWords,
  picture: measurePicture,
  sources: measureSources,
};

/** A block as strips, from top to bottom. */
export function measureBlock(block: Block, context: Context): readonly Strip[] {
  const table: Readonly<Record<BlockKind, Measure<Block>>> = MEASURES;
  return table[block.kind](block, context);
}

/** A block of a section in which things are looked up: tables and sources small and in columns, the rest as ever. */
export function measureLookUp(block: Block, context: Context): readonly Strip[] {
  if (block.kind === 'table') return measureLookUpTable(block, context);
  return block.kind === 'sources' ? measureLookUpSources(block, context) : measureBlock(block, context);
}

/** A block of a section that is consulted: its headings, running text and signs in columns, its tables small, the rest as ever. */
export function measureConsulted(block: Block, context: Context): readonly Strip[] {
  if (block.kind === 'subheading') return sideBySide(context, narrow => measureSubheading(block, narrow));
  if (block.kind === 'prose' && block.tone === 'body')
    return sideBySide(context, narrow => measureConsultedProse(block, narrow));
  if (block.kind === 'legend') return sideBySide(context, narrow => measureConsultedLegend(block, narrow));
  if (block.kind === 'table') return measureConsultedTable(block, context);
  return measureBlock(block, context);
}
