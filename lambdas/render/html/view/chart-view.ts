import type { ChartBlock } from '../../../document/blocks.ts';
import { drawChart } from '../../chart/draw-chart.ts';
import { paintSvg } from '../../chart/svg.ts';
import type { ViewContext } from './sentence-view.ts';

export interface ChartView {
  readonly kind: ChartBlock['kind'];
  readonly id: string;
  readonly number: string;
  readonly title: string;
  readonly subtitle: string;
  /** The chart for a page column, and the same chart for a phone; the stylesheet shows one of them. */
  readonly wide: string;
  readonly narrow: string;
  readonly sourceLine: string;
  readonly dataLabel: string;
  /** Null where the chart brings no data. */
  readonly dataHead: readonly string[] | null;
  readonly dataRows: readonly (readonly string[])[];
}

const SIZES = {
  wide: { width: 700, fontScale: 1.4 },
  narrow: { width: 340, fontScale: 1.3 },
} as const;

/** A chart, drawn for both widths, with its data as a table. */
export function viewChart(block: ChartBlock, context: ViewContext): ChartView {
  const { kind, id, number, title, subtitle, alt, description, sourceLine, data } = block;
  const paint = (size: keyof typeof SIZES) => {
    const drawing = drawChart(block, SIZES[size].width, SIZES[size].fontScale);
    return paintSvg(drawing, { id: `${id}-${size}`, className: size, title: alt, description });
  };
  const [head, ...rows] = data;
  return {
    kind,
    id,
    number,
    title,
    subtitle,
    wide: paint('wide'),
    narrow: paint('narrow'),
    sourceLine,
    dataLabel: context.words.chartData,
    dataHead: head ?? null,
    dataRows: rows,
  };
}
