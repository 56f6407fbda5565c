import type { Block, BlockKind } from '../../../document/blocks.ts';
import type { Context } from '../layout/context.ts';
import type { Strip } from '../layout/strip.ts';
import { measureChart } from './chart.ts';
import { measureClaimList } from './claim-list.ts';
import { measureCover } from './cover.ts';
import { measureHonours } from './honours.ts';
import { measureKeyFigures } from './key-figures.ts';
import { measureLegend } from './legend.ts';
import { measureMatrix } from './matrix.ts';
import { measureProfile } from './profile.ts';
import { measureProse } from './prose.ts';
import { measureSources } from './sources.ts';
import { measureSubheading } from './subheading.ts';
import { measureTable } from './table.ts';

type Measure<Kind extends BlockKind> = (
  block: Extract<Block, { readonly kind: Kind }>,
  context: Context,
) => readonly Strip[];

const MEASURES: { readonly [Kind in BlockKind]: Measure<Kind> } = {
  cover: measureCover,
  prose: measureProse,
  subheading: measureSubheading,
  claimList: measureClaimList,
  keyFigures: measureKeyFigures,
  honours: measureHonours,
  table: measureTable,
  matrix: measureMatrix,
  rankHistory: measureChart,
  bars: measureChart,
  profile: measureProfile,
  legend: measureLegend,
  sources: measureSources,
};

/** A block as strips, from top to bottom. */
export function measureBlock<Kind extends BlockKind>(
  block: Extract<Block, { readonly kind: Kind }>,
  context: Context,
): readonly Strip[] {
  const measure: Measure<Kind> = MEASURES[block.kind as Kind];
  return measure(block, context);
}
