import type { DrawnChart } from '../../audit/declared.ts';
import type { Block } from '../../document/blocks.ts';
import type { ChartBlock } from '../../document/charts.ts';
import { partsOf } from '../../document/parts.ts';
import { writtenIn } from '../../render/chart/forms.ts';

/** The charts of a block, in the order of the document. */
export const chartsOf = (block: Block): readonly ChartBlock[] => partsOf(block).filter(part => part.kind === 'chart');

/** What is written in a chart, in the order in which it is drawn. */
export const drawnChart = (chart: ChartBlock): DrawnChart => ({ number: chart.number, steps: writtenIn(chart) });
