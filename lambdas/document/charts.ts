/** What every chart carries, whatever its form: its words and its data. */
interface ChartFrame<Form extends string> {
  readonly kind: 'chart';
  readonly form: Form;
  readonly id: string;
  /** Such as "Figure 2". */
  readonly number: string;
  /** A finding, where there is one; else what is shown. */
  readonly title: string;
  /** What is measured, universe, releases. */
  readonly subtitle: string;
  readonly alt: string;
  /** Long description from the same facts. */
  readonly description: string;
  readonly sourceLine: string;
  /** The data as a table: the head row first. */
  readonly data: readonly (readonly string[])[];
}

/** One point of a rank line: a place, known to be below the cut-off, or not on record (a gap in the line). */
export type HistoryPoint =
  | { readonly state: 'rank'; readonly rank: number }
  | { readonly state: 'below' }
  | { readonly state: 'absent' };

/** Bump chart: ranks over releases; 1 on top, integer ticks, gaps where nothing is on record. */
export interface RankHistoryChart extends ChartFrame<'rankHistory'> {
  /** One per release, oldest first. `breakBefore`: the line to it is dashed (method break); `gapBefore`: a release is missing. */
  readonly positions: readonly {
    readonly label: string;
    readonly sublabel: string;
    readonly breakBefore: boolean;
    readonly gapBefore: boolean;
  }[];
  /** Deepest rank drawn; what is known to be below runs in the lane under it. */
  readonly depth: number;
  readonly belowLabel: string;
  readonly series: readonly {
    readonly name: string;
    /** Index of its colour, the same for a unit through the whole report; null draws it in grey. */
    readonly hue: number | null;
    readonly points: readonly HistoryPoint[];
  }[];
}

/** Horizontal bars: one count or figure a unit. */
export interface BarsChart extends ChartFrame<'bars'> {
  readonly bars: readonly {
    readonly name: string;
    /** Length, in units of `max`. */
    readonly value: number;
    /** Length up to which it is possible but not established; drawn hatched; null where the value is exact. */
    readonly possible: number | null;
    readonly text: string;
    readonly emphasis: 'none' | 'focus' | 'leader';
  }[];
  readonly max: number;
  /** Integer ticks to draw. */
  readonly ticks: readonly { readonly at: number; readonly label: string }[];
}

/** A chart of any form. How each is drawn stands in the file of its form, in render/chart/forms/. */
export type ChartBlock = RankHistoryChart | BarsChart;

export type ChartForm = ChartBlock['form'];

export type ChartOf<Form extends ChartForm> = Extract<ChartBlock, { readonly form: Form }>;
