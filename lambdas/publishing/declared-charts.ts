import type { DeclaredChart, DeclaredLabel, DeclaredNumber, DeclaredReference } from '../audit/declared.ts';
import type { Block, ClaimListBlock } from '../document/blocks.ts';
import type { ChartBlock, ChartOf, HistoryPoint } from '../document/charts.ts';
import { marksOf } from '../render/chart/forms/small-multiples.ts';

const ticksOf = (ticks: readonly { readonly at: number; readonly label: string }[]): readonly DeclaredLabel[] =>
  ticks.map(({ at, label }) => ({ sort: 'tick', text: label, at }));

/** Labels of releases along an axis, and the dates below them. */
const alongOf = (positions: readonly { readonly label: string; readonly sublabel?: string }[]) =>
  positions.flatMap(({ label, sublabel = '' }, at): readonly DeclaredLabel[] => [
    { sort: 'column', text: label, column: at + 1 },
    ...(sublabel === '' ? [] : [{ sort: 'released' as const, text: sublabel, column: at + 1 }]),
  ]);

/** Of panels with releases of their own, the name and each label, by the rows of the data in their order. */
function panelsOf({ panels }: ChartOf<'smallMultiples'>): readonly DeclaredLabel[] {
  const all = panels.flatMap(({ name, positions = [] }) => positions.map(({ label }) => [name, label]));
  return all.map((texts, at) => ({ sort: 'cells', texts, row: at + 1 }));
}

/** Where the dots of a strip stand, each with the place that is written for it, and those of others, with no word. */
const dotsOf = ({ rows }: ChartOf<'dotStrip'>): readonly DeclaredLabel[] =>
  rows.flatMap(({ name, rank, to = null, text, before, peers, older }, at): readonly DeclaredLabel[] => [
    { sort: 'strip', text: name, row: at + 1, peers, isOlder: older },
    ...(rank === null ? [] : [{ sort: 'dot' as const, text, from: rank, to }]),
    ...(before ? [{ sort: 'dot' as const, text: before.text, from: before.rank, to: null }] : []),
  ]);

/** What is written at the dots of lines: the place in a cell of the data, or its number where no sign goes with it. */
const placesOf = (
  points: readonly HistoryPoint[],
  cell: (at: number) => { readonly row: number; readonly column: number },
) =>
  points.flatMap((point, at): readonly DeclaredLabel[] =>
    point.state === 'rank' ? [{ sort: 'place', text: point.text ?? String(point.rank), ...cell(at) }] : [],
  );

/** Of lines that stand in the data one below the other, a column a release. */
const linePlaces = (lines: readonly { readonly points: readonly HistoryPoint[] }[]): readonly DeclaredLabel[] =>
  lines.flatMap(({ points }, line) => placesOf(points, at => ({ row: line + 1, column: at + 1 })));

/** Of panels with releases of their own, a row a release. */
function panelPlaces({ panels }: ChartOf<'smallMultiples'>): readonly DeclaredLabel[] {
  const before = panels.map((_, at) =>
    panels.slice(0, at).reduce((rows, { positions = [] }) => rows + positions.length, 0),
  );
  return panels.flatMap(({ points }, panel) =>
    placesOf(points, at => ({ row: (before[panel] ?? 0) + at + 1, column: 2 })),
  );
}

/** What is written in a chart beside its data. */
function labelsOf(chart: ChartBlock): readonly DeclaredLabel[] {
  switch (chart.form) {
    case 'rankHistory':
      return [
        ...alongOf(chart.positions),
        ...linePlaces(chart.series),
        { sort: 'below', text: chart.belowLabel, at: chart.depth },
      ];
    case 'smallMultiples':
      return [
        ...(chart.positions.length > 0
          ? [...alongOf(chart.positions), ...linePlaces(chart.panels)]
          : [...panelsOf(chart), ...panelPlaces(chart)]),
        ...ticksOf(marksOf(chart.depth).map(at => ({ at, label: String(at) }))),
      ];
    case 'slope':
      return [
        { sort: 'side', text: chart.before, isBefore: true },
        { sort: 'side', text: chart.now, isBefore: false },
      ];
    case 'bars':
      return [
        ...chart.bars.map(({ text }, at): DeclaredLabel => ({ sort: 'count', text, row: at + 1 })),
        ...ticksOf(chart.ticks),
      ];
    case 'movers':
      return chart.moves.flatMap(({ name, where, text }, at): readonly DeclaredLabel[] => [
        { sort: 'cells', texts: [name, where], row: at + 1 },
        { sort: 'move', text, row: at + 1 },
      ]);
    case 'locator':
      return [
        ...chart.parallels.map(({ at, label }): DeclaredLabel => ({ sort: 'north', text: label, at })),
        ...chart.meridians.map(({ at, label }): DeclaredLabel => ({ sort: 'east', text: label, at })),
      ];
    case 'scores':
      return [
        ...ticksOf(chart.ticks),
        ...chart.dots.flatMap(({ text }, at): readonly DeclaredLabel[] =>
          text === undefined ? [] : [{ sort: 'score', text, row: at + 1 }],
        ),
        ...(chart.cut ? [{ sort: 'cut' as const, text: chart.cut.text }] : []),
      ];
    case 'dumbbell':
      return chart.ticks.map(({ at, label }) => ({ sort: 'amount', text: label, at }));
    case 'dotStrip':
      return dotsOf(chart);
    case 'flow':
    case 'intervals':
    case 'ladders':
    case 'threads':
      return [];
  }
}

/** A chart with whatever is said of its data and written beside them. */
export const declaredChart = (chart: ChartBlock): DeclaredChart => ({
  caption: chart.title,
  data: chart.data,
  alt: chart.alt,
  description: chart.description,
  labels: labelsOf(chart),
});

/** The number of a part of a section that has one, with what stands there. */
export const numberedIn =
  (section: string) =>
  (part: Block): readonly DeclaredNumber[] => {
    if (part.kind === 'table') {
      const texts = [
        part.columns.map(({ label }) => label),
        part.rows.flatMap(({ cells }) => cells.map(({ text }) => text)),
      ];
      return [{ section, number: part.number, sort: 'table', texts: [part.caption, ...texts.flat()] }];
    }
    if (part.kind === 'matrix') {
      const texts = [part.columns.map(({ label }) => label), part.rows.map(({ name }) => name)];
      return [{ section, number: part.number, sort: 'table', texts: [part.caption, ...texts.flat()] }];
    }
    if (part.kind !== 'chart' || part.form === 'threads') return [];
    return [{ section, number: part.number, sort: 'figure', texts: [part.title, ...part.data.flat()] }];
  };

/** What stands behind a sentence of a list to say where more is shown. */
export const referenceIn = ({ see, sentence }: ClaimListBlock['items'][number]): readonly DeclaredReference[] =>
  see ? [{ ...see, claim: sentence.claim }] : [];
