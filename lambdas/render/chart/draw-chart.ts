import type { ChartBlock } from '../../document/blocks.ts';
import { drawBars } from './bars.ts';
import { drawRankHistory } from './rank-history.ts';
import type { Drawing } from './shapes.ts';

/**
 * Draws a chart as primitives on a canvas of the given width; the height follows from the content.
 * `fontScale` 1 sets labels at 9 units, right for print; a screen wants about 1.4.
 */
export function drawChart(block: ChartBlock, width: number, fontScale = 1): Drawing {
  switch (block.kind) {
    case 'rankHistory':
      return drawRankHistory(block, width, fontScale);
    case 'bars':
      return drawBars(block, width, fontScale);
  }
}
