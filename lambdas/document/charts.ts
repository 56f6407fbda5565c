import type { Sentence } from './sentence.ts';

/** What every chart carries, whatever its form: its words and its data. */
interface ChartFrame<Form extends string> {
  readonly kind: 'chart';
  readonly form: Form;
  readonly id: string;
  /** Such as "Figure 2". */
  readonly number: string;
  /** What is found in it: it heads the chart. Absent: what is shown heads it. */
  readonly finding?: Sentence;
  /** What is shown. */
  readonly title: string;
  /** What is measured, universe, releases. */
  readonly subtitle: string;
  readonly alt: string;
  /** Long description from the same facts. */
  readonly description: string;
  /** What has to be said of what is shown. Absent: nothing. */
  readonly notes?: readonly Sentence[];
  readonly sourceLine: string;
  /** The data as a table: the head row first. */
  readonly data: readonly (readonly string[])[];
}

/** One point of a rank line: a place, known to be below the cut-off, or not on record (a gap in the line). */
export type HistoryPoint =
  /** `text`: the place as it is printed, where that is more than its number: one that is shared. */
  | { readonly state: 'rank'; readonly rank: number; readonly text?: string }
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
  /** Places between two at which nobody is drawn, two or more: three dots in one row stand for them. Absent: there are none. */
  readonly skips?: readonly { readonly after: number; readonly before: number }[];
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

/** The scores of a field, a dot a unit: where it lies close, and where the top is cut off. */
export interface ScoresChart extends ChartFrame<'scores'> {
  readonly dots: readonly {
    readonly value: number;
    /** Among the top, with ties. */
    readonly isTop: boolean;
    /** Name and score, for the few that are named. Absent: a dot among others. */
    readonly text?: string;
  }[];
  /** Between the last score of the top and the next; null where none parts the two. */
  readonly cut: { readonly at: number; readonly text: string } | null;
  readonly ticks: readonly { readonly at: number; readonly label: string }[];
}

/** The way from what was read to what is said of it: how many records, how many statements, and what became of these. */
export interface FlowChart extends ChartFrame<'flow'> {
  /** Such as "5,418 ranking records". */
  readonly records: string;
  readonly statements: string;
  readonly verdicts: readonly {
    readonly verdict: 'printed' | 'unprinted' | 'false' | 'withhold';
    readonly count: number;
    readonly text: string;
  }[];
}

/** Places gained and lost since the release before: bars to both sides of a middle line. */
export interface MoversChart extends ChartFrame<'movers'> {
  readonly moves: readonly {
    readonly name: string;
    /** Such as "GFCI 32". */
    readonly where: string;
    /** Above zero: gained. */
    readonly places: number;
    /** Such as "▲ 4, 14 → 10". */
    readonly text: string;
  }[];
}

/** A release in a small picture. */
export interface PanelPosition {
  readonly label: string;
  readonly breakBefore: boolean;
  readonly gapBefore: boolean;
}

/** Histories, a small picture each: of a few units in one ranking on one scale, or of one unit in several rankings. */
export interface SmallMultiplesChart extends ChartFrame<'smallMultiples'> {
  /** One a release, oldest first; the names of the first and the last are drawn. */
  readonly positions: readonly PanelPosition[];
  readonly depth: number;
  readonly panels: readonly {
    readonly name: string;
    /** Index of its colour; null draws it in grey. */
    readonly hue: number | null;
    /** Releases of its own, and then a scale of its own. Absent: those of the chart. */
    readonly positions?: readonly PanelPosition[];
    readonly points: readonly HistoryPoint[];
  }[];
}

/** Who stands just above and below one unit, a short list a release. */
export interface LaddersChart extends ChartFrame<'ladders'> {
  readonly ladders: readonly {
    /** Such as "GFCI 32". */
    readonly name: string;
    /** From the better place to the worse. `isGap`: places between two, which are not on record. Absent: it is a unit. */
    readonly rungs: readonly {
      readonly text: string;
      readonly name: string;
      readonly isOwn: boolean;
      readonly isGap?: true;
    }[];
  }[];
}

/** A line of a graticule, in degrees: above zero north and east. */
export interface GraticuleLine {
  readonly at: number;
  readonly label: string;
}

/** Where units are: points on a graticule, and no borders. */
export interface LocatorChart extends ChartFrame<'locator'> {
  /** What the map shows, in degrees. */
  readonly latitudes: { readonly from: number; readonly to: number };
  readonly longitudes: { readonly from: number; readonly to: number };
  /** Lines within that, from the south and from the west. */
  readonly parallels: readonly GraticuleLine[];
  readonly meridians: readonly GraticuleLine[];
  readonly points: readonly { readonly name: string; readonly latitude: number; readonly longitude: number }[];
}

/** One end of a line of a slope chart: its place as it is printed, and its order from the top; null outside of the list. */
interface SlopeEnd {
  readonly text: string;
  readonly order: number | null;
}

/** The top of a ranking in two releases: who stood where then stands left, who stands where now right. */
export interface SlopeChart extends ChartFrame<'slope'> {
  readonly before: string;
  readonly now: string;
  /** So many places are the top; who stands below them stands apart. */
  readonly depth: number;
  /** Around the place at the other end, behind a name. */
  readonly brackets: readonly [open: string, close: string];
  readonly lines: readonly {
    readonly name: string;
    readonly focus: boolean;
    readonly before: SlopeEnd;
    readonly now: SlopeEnd;
  }[];
  /** Places of the top at one end that are not on record: the first of them, all as printed, and what is said of them. */
  readonly missing: readonly {
    readonly side: 'before' | 'now';
    readonly order: number;
    readonly text: string;
    readonly words: string;
  }[];
  /** Places below the top, at either end, before which some are left out. */
  readonly skips: Readonly<Record<'before' | 'now', readonly number[]>>;
}

/** Where one unit stands in each ranking, on a logarithmic scale: 1 at the left. */
export interface DotStripChart extends ChartFrame<'dotStrip'> {
  readonly rows: readonly {
    readonly name: string;
    readonly edition: string;
    /** Null where it is none that could be drawn: a tier. */
    readonly rank: number | null;
    /** The last place of a band that begins at `rank`. Absent: the place is one. */
    readonly to?: number;
    /** As it is printed: "=4". */
    readonly text: string;
    /** The place before; null where none can be compared. */
    readonly before: { readonly rank: number; readonly text: string } | null;
    /** Places of the others that the report is about. */
    readonly peers: readonly number[];
    /** A later release gives it no place: its dot is a ring. */
    readonly older: boolean;
    readonly emphasis: 'none' | 'focus';
  }[];
}

/** One end of a dumbbell: when, and the figure, as it is drawn and as it is printed. */
interface DumbbellEnd {
  readonly when: string;
  readonly value: number;
  readonly text: string;
}

/** One figure of each unit at two times, on one scale: a ring, a dot, and a line between them. */
export interface DumbbellChart extends ChartFrame<'dumbbell'> {
  readonly rows: readonly { readonly name: string; readonly before: DumbbellEnd; readonly now: DumbbellEnd }[];
  /** From the lowest. */
  readonly ticks: readonly { readonly at: number; readonly label: string }[];
}

/** How sure places are: each with the places from which it cannot be told apart, by its publisher's word. */
export interface IntervalsChart extends ChartFrame<'intervals'> {
  readonly rows: readonly {
    readonly name: string;
    readonly rank: number;
    readonly from: number;
    readonly to: number;
    /** As it is printed: "3–7". */
    readonly text: string;
    readonly emphasis: 'none' | 'focus';
  }[];
}

/** Who leads one ranking over its releases, and where ours stand: a line a unit, first place on top, for a dark ground. */
export interface ThreadsChart extends ChartFrame<'threads'> {
  /**
   * Oldest first. `at`: the year that it is named for, and a part of it that tells several of one year apart. `parted`: the
   * method changed before it, and no line leads to it.
   */
  readonly positions: readonly {
    readonly release: string;
    readonly label: string;
    readonly at: number;
    readonly parted: boolean;
  }[];
  readonly threads: readonly {
    readonly unit: string;
    /** Index of its colour; null where it is drawn for comparison. */
    readonly hue: number | null;
    /** What stands at its end: its place in the last release, as it is printed, and its name. Null: it is not named. */
    readonly end: { readonly place: string; readonly name: string } | null;
    /** A line leads between places in two releases that follow each other, and over none without a place. */
    readonly points: readonly { readonly release: string; readonly at: number; readonly rank: number }[];
  }[];
}

/** A chart of any form. How each is drawn stands in the file of its form, in render/chart/forms/. */
export type ChartBlock =
  | RankHistoryChart
  | BarsChart
  | FlowChart
  | ScoresChart
  | MoversChart
  | SmallMultiplesChart
  | SlopeChart
  | DotStripChart
  | DumbbellChart
  | IntervalsChart
  | LaddersChart
  | LocatorChart
  | ThreadsChart;

export type ChartForm = ChartBlock['form'];

export type ChartOf<Form extends ChartForm> = Extract<ChartBlock, { readonly form: Form }>;
