import type { MatrixBlock, MatrixState } from '../../../document/blocks.ts';
import { type Stretch, stretches } from '../../line-breaks.ts';
import { type RunView, viewRuns } from './evidence-view.ts';
import type { ViewContext } from './sentence-view.ts';
import { cellClass, isPhrased, type SaidView, said, widestWord } from './table-view.ts';

interface StateView extends SaidView {
  readonly className: string;
}

export interface MatrixView {
  readonly kind: 'matrix';
  readonly id: string;
  readonly number: string;
  readonly caption: string;
  readonly isPhrased: boolean;
  readonly unitLabel: string;
  readonly columnCount: number;
  /** Whether the heads are turned on a phone: a word of them is wider than a column there, or the columns are many. */
  readonly hasUprightHeads: boolean;
  /** In em: the widest word of the names of the rows. */
  readonly word: string;
  /** In em: the widest of the cells. */
  readonly sign: string;
  readonly columns: readonly SaidView[];
  readonly countLabel: string | null;
  readonly rows: readonly {
    readonly name: string;
    readonly emphasis: string;
    readonly cells: readonly StateView[];
    /** One cell, or none where nothing is counted. */
    readonly counts: readonly StateView[];
  }[];
  readonly legend: readonly { readonly className: string; readonly sample: string; readonly meaning: string }[];
  /** One run, or none. */
  readonly annotation: readonly RunView[];
  readonly notes: readonly RunView[];
  /** Where its data are from, with what no line parts. */
  readonly sourceLine: readonly Stretch[];
}

/** So wide is a word that a column of a phone has room for, em. */
const WIDEST_WORD = 4.2;

/** So many columns have room on a phone for heads that are not turned. */
const MOST_LEVEL = 5;

const stateClass = (state: MatrixState, level: number | null) =>
  level === null ? `state-${state}` : `state-${state} tint-${level}`;

/** Whether the sentence below the rows is about this cell. */
const isAnnotated = ({ annotation }: MatrixBlock, row: number, column: number): boolean =>
  annotation?.row === row && annotation.column === column;

/** The heatmap as a table whose cells carry their state as a class and as words. */
export function viewMatrix(block: MatrixBlock, context: ViewContext): MatrixView {
  const { kind, id, number, caption, unitLabel, columns, countLabel, rows, legend, notes, sourceLine } = block;
  return {
    kind,
    id,
    number,
    caption,
    isPhrased: isPhrased(caption),
    unitLabel,
    columnCount: columns.length + 1 + (countLabel === null ? 0 : 1),
    hasUprightHeads: columns.length > MOST_LEVEL || columns.some(({ label }) => widestWord(label) > WIDEST_WORD),
    word: Math.max(0, ...rows.map(({ name }) => widestWord(name))).toFixed(1),
    sign: Math.max(0, ...rows.flatMap(({ cells }) => cells.map(({ text }) => widestWord(text)))).toFixed(1),
    columns: columns.map(({ label, spoken }) => said(label, spoken)),
    countLabel,
    rows: rows.map(({ name, emphasis, cells, count }, row) => ({
      name,
      emphasis,
      cells: cells.map(({ state, text, level, spoken }, column) => ({
        ...said(text, spoken),
        className: `${stateClass(state, level)}${isAnnotated(block, row, column) ? ' annotated' : ''}`,
      })),
      counts: count === null ? [] : [{ ...said(count.text, count.spoken), className: cellClass(count, 'center') }],
    })),
    legend: legend.map(({ state, level, sample, meaning }) => ({
      className: stateClass(state, level),
      sample,
      meaning,
    })),
    annotation: viewRuns(block.annotation ? [block.annotation.sentence] : [], 'annotation', context),
    notes: viewRuns(notes, 'table-notes', context),
    sourceLine: stretches(sourceLine, context.breaks),
  };
}
