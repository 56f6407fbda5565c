import type { ChartBlock, ChartForm } from '../../../document/charts.ts';
import { drawChart } from '../../chart/forms.ts';
import { type Colours, paintSvg } from '../../chart/svg.ts';
import { type Stretch, stretches } from '../../line-breaks.ts';
import type { Palette } from '../../theme.ts';
import { type RunView, viewRuns } from './evidence-view.ts';
import type { ViewContext } from './sentence-view.ts';

export interface ChartView {
  readonly kind: 'chart';
  readonly form: ChartForm;
  readonly id: string;
  readonly number: string;
  /** What heads it, where that is a finding: one run, or none. */
  readonly findings: readonly RunView[];
  readonly title: string;
  readonly subtitle: string;
  /** The chart for a page column, and the same chart for a phone; the stylesheet shows one of them. */
  readonly wide: string;
  readonly narrow: string;
  readonly notes: readonly RunView[];
  /** Where its data are from, with what no line parts. */
  readonly sourceLine: readonly Stretch[];
  readonly dataLabel: string;
  readonly colon: string;
  readonly dataHead: readonly string[];
  readonly dataRows: readonly (readonly string[])[];
}

const SIZES = {
  wide: { width: 700, fontScale: 1.4 },
  narrow: { width: 340, fontScale: 1.3 },
} as const;

/**
 * A chart painted for a page column and for a phone. Its colours are those of the page, which follow the screen; beside
 * each stands the one that it has where there is no page around it.
 */
export function paintBoth(block: ChartBlock, palette: Palette): Pick<ChartView, 'wide' | 'narrow'> {
  const colours: Colours = name => `var(--${name},${palette[name]})`;
  const paint = (size: keyof typeof SIZES) => {
    const drawing = drawChart(block, SIZES[size].width, SIZES[size].fontScale);
    const text = { id: `${block.id}-${size}`, className: size, title: block.alt, description: block.description };
    return paintSvg(drawing, text, colours);
  };
  return { wide: paint('wide'), narrow: paint('narrow') };
}

/** A chart, drawn for both widths, with its data as a table. */
export function viewChart(block: ChartBlock, context: ViewContext): ChartView {
  const { kind, form, id, number, title, subtitle, sourceLine } = block;
  const [head = [], ...rows] = block.data;
  return {
    kind,
    form,
    id,
    number,
    findings: viewRuns(block.finding ? [block.finding] : [], 'finding', context),
    title,
    subtitle,
    ...paintBoth(block, context.palette),
    notes: viewRuns(block.notes ?? [], 'table-notes', context),
    sourceLine: stretches(sourceLine, context.breaks),
    dataLabel: context.words.chartData,
    colon: context.words.colon,
    dataHead: head,
    dataRows: rows,
  };
}
