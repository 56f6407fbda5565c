import { linesAt } from '../../marks.ts';
import type { Shape } from '../../shapes.ts';
import { widest, wrapText } from '../../text-width.ts';

interface Position {
  readonly label: string;
  readonly sublabel: string;
}

/** The labels of the releases under the plot, wrapped, and staggered over rows where even that is too wide. */
export interface PositionLabels {
  readonly height: number;
  /** Half the width of the first and the last label: the room they need beyond their dots. */
  readonly overhang: readonly [number, number];
  readonly draw: (x: (index: number) => number, top: number) => Shape[];
}

/** Where one label had to be broken, the others break too, so that "March 2020" stands like "September / 2020". */
function evenly(labels: readonly (readonly string[])[]): (readonly string[])[] {
  if (labels.every(lines => lines.length <= 1)) return [...labels];
  return labels.map(lines => (lines.length === 1 ? (lines[0] ?? '').split(/ (?=[^ ]+$)/) : lines));
}

/** Whether labels so wide stand beside each other in one row: a long one has the room that a short neighbour leaves. */
const isClear = (widths: readonly number[], step: number, size: number): boolean =>
  widths.every((width, index) => (width + (widths[index - 1] ?? 0)) / 2 + size * 0.5 <= step);

/** The dates below the names of the releases, each on one line where all of them have room so. */
function datesIn(positions: readonly Position[], step: number, size: number): readonly (readonly string[])[] {
  const dates = positions.map(({ sublabel }) => (sublabel === '' ? [] : [sublabel]));
  const widths = dates.map(lines => widest(lines, size));
  if (isClear(widths, step, size)) return dates;
  return evenly(dates.map(lines => lines.flatMap(line => wrapText(line, size, step * 0.9))));
}

/** Measures the labels for positions that stand `step` apart. */
export function measurePositionLabels(positions: readonly Position[], step: number, size: number): PositionLabels {
  const leading = size * 1.15;
  const subs = datesIn(positions, step, size);
  const labels = positions.map(({ label }, index) => {
    const main = wrapText(label, size, step * 0.9, 'bold');
    const sub = subs[index] ?? [];
    return { main, sub, width: Math.max(widest(main, size, 'bold'), widest(sub, size)) };
  });
  const widths = labels.map(({ width }) => width);
  // With n rows, neighbours in one row stand n steps apart.
  const rows = isClear(widths, step, size) ? 1 : Math.max(1, Math.ceil(Math.max(0, ...widths) / (step * 0.98)));
  const rowHeight = Math.max(0, ...labels.map(({ main, sub }) => (main.length + sub.length) * leading)) + size * 0.25;
  const half = (index: number) => (labels.at(index)?.width ?? 0) / 2;
  return {
    height: rows * rowHeight,
    overhang: [half(0), half(-1)],
    draw: (x, top) =>
      labels.flatMap(({ main, sub }, index) => {
        const start = top + (index % rows) * rowHeight;
        const mainHeight = main.length * leading;
        const subMiddle = start + mainHeight + (sub.length * leading) / 2;
        return [
          ...linesAt(main, x(index), start + mainHeight / 2, leading, {
            size,
            weight: 'bold',
            anchor: 'middle',
            fill: 'ink',
          }),
          ...linesAt(sub, x(index), subMiddle, leading, { size, anchor: 'middle', fill: 'muted' }),
        ];
      }),
  };
}
