import type { Block, LabelledText, ProfileBlock, TableBlock } from '../../lambdas/document/blocks.ts';
import type { ChartBlock, ChartForm, ChartOf } from '../../lambdas/document/charts.ts';
import type { Section } from '../../lambdas/document/document.ts';
import type { Sentence } from '../../lambdas/document/sentence.ts';

export type Printer = 'html' | 'pdf';

/** Texts that follow one another in this order in a file, other things between them or not. */
export interface Run {
  readonly what: string;
  readonly texts: readonly string[];
}

/** Note numbers as printed: three or more in a row as the first and the last. */
function printedNotes(notes: readonly number[]): string {
  const runs: (readonly [number, number])[] = [];
  for (const note of notes) {
    const [first, last] = runs.at(-1) ?? [note, Number.NaN];
    if (last === note - 1) runs[runs.length - 1] = [first, note];
    else runs.push([note, note]);
  }
  return runs
    .map(([first, last]) =>
      first === last ? String(first) : last === first + 1 ? `${first},${last}` : `${first}–${last}`,
    )
    .join(',');
}

const withNotes = ({ text, notes }: Pick<Sentence, 'text' | 'notes'>): string => `${text}${printedNotes(notes)}`;

const run = (what: string, ...texts: readonly string[]): Run => ({ what, texts });

const facts = (list: readonly LabelledText[]): readonly Run[] =>
  list.map(({ label, value, notes }) => run(`fact ${label}`, label, withNotes({ text: value, notes })));

/** A cell: the page carries what is said aloud behind what is seen; a PDF keeps it beside the text. */
const seen = (text: string, spoken: string | null, printer: Printer): string =>
  printer === 'html' && spoken !== null && spoken !== text ? `${text}${spoken}` : text;

function table(block: TableBlock, printer: Printer): readonly Run[] {
  if (block.rows.length === 0) return [];
  return [
    run(
      block.number,
      `${block.number}${block.caption}`,
      ...block.columns.map(({ label }) => label),
      ...block.rows.map(({ cells }) => cells.map(({ text, spoken }) => seen(text, spoken, printer)).join('')),
      ...block.notes.map(withNotes),
      block.sourceLine,
    ),
  ];
}

function frame(block: ChartBlock): readonly Run[] {
  const { number, finding, title, subtitle, sourceLine } = block;
  const head = finding ? [`${number}${withNotes(finding)}`, title] : [`${number}${title}`];
  return [run(number, ...head, subtitle, sourceLine)];
}

/** What a chart draws: names, ticks, labels. Names may stand anywhere, so each is a run of its own. */
const DRAWN: { readonly [F in ChartForm]: { texts(chart: ChartOf<F>): readonly string[] } } = {
  bars: {
    texts: ({ bars, ticks }) => [...bars.flatMap(({ name, text }) => [name, text]), ...ticks.map(({ label }) => label)],
  },
  rankHistory: {
    texts: ({ series, positions, belowLabel }) => [
      ...series.map(({ name }) => name),
      ...positions.flatMap(({ label, sublabel }) => [label, sublabel]),
      ...(series.some(({ points }) => points.some(({ state }) => state === 'below')) ? [belowLabel] : []),
    ],
  },
  scores: {
    texts: ({ dots, cut }) => [...dots.flatMap(({ text }) => text ?? []), ...(cut ? [cut.text] : [])],
  },
  flow: {
    texts: ({ records, statements, verdicts }) => [records, statements, ...verdicts.map(({ text }) => text)],
  },
  movers: { texts: ({ moves }) => moves.flatMap(({ name, where, text }) => [name, where, text]) },
  smallMultiples: {
    texts: ({ panels, positions: shared }) =>
      panels.flatMap(({ name, positions = shared }) => [
        name,
        ...positions.flatMap(({ label }, index) => (index === 0 || index === positions.length - 1 ? [label] : [])),
      ]),
  },
  ladders: { texts: ({ ladders }) => ladders.flatMap(({ name, rungs }) => [name, ...rungs.map(rung => rung.name)]) },
  locator: {
    texts: ({ parallels, meridians, points }) => [
      ...[...parallels, ...meridians].map(({ label }) => label),
      ...points.map(({ name }) => name),
    ],
  },
  slope: { texts: ({ before, now, lines }) => [before, now, ...lines.map(({ name }) => name)] },
  dotStrip: { texts: ({ rows }) => rows.flatMap(({ name, edition, text }) => [name, edition, text]) },
  dumbbell: {
    texts: ({ rows }) => rows.flatMap(({ name, before, now }) => [name, before.when, before.text, now.when, now.text]),
  },
  intervals: { texts: ({ rows }) => rows.flatMap(({ name, text }) => [name, text]) },
  threads: {
    texts: ({ positions, threads }) => [
      ...threads.flatMap(({ end }) => (end ? [end.place, end.name] : [])),
      ...positions.map(({ label }) => label),
    ],
  },
};

function drawn(chart: ChartBlock): readonly Run[] {
  const forms: Readonly<Record<ChartForm, { texts(any: ChartBlock): readonly string[] }>> = DRAWN;
  return forms[chart.form].texts(chart).map(text => run(`${chart.number}, drawn`, text));
}

/** The data of a chart: a table under it on a page, the alternative text of the figure in a PDF. */
export const chartsOf = (block: Block): readonly ChartBlock[] =>
  block.kind === 'chart' ? [block] : block.kind === 'profile' ? block.charts : [];

const chart = (block: ChartBlock, printer: Printer): readonly Run[] => [
  ...frame(block),
  ...drawn(block),
  ...(printer === 'html' ? [run(`${block.number}, data`, ...block.data.map(row => row.join('')))] : []),
];

function profile(block: ProfileBlock, printer: Printer): readonly Run[] {
  return [
    run(`profile of ${block.name}`, block.name, block.otherName),
    ...block.tags.map(text => run('tag', text)),
    ...facts(block.facts),
    run('sentences', ...block.sentences.map(withNotes)),
    ...block.charts.flatMap(each => chart(each, printer)),
    run('gaps', ...block.gaps.map(withNotes)),
  ];
}

type Runs = { readonly [K in Block['kind']]: (block: Extract<Block, { kind: K }>, printer: Printer) => readonly Run[] };

const RUNS: Runs = {
  cover: block => [
    ...[block.overline, block.title, block.edition, block.subtitle, ...block.notice].map(text => run('cover', text)),
    ...(block.address ? [run('cover', block.address.text)] : []),
    ...facts(block.facts),
  ],
  // What the signs mean stands at the foot of pages of paper.
  prose: (block, printer) =>
    block.onScreen && printer === 'pdf' ? [] : [run('prose', ...block.paragraphs.flat().map(withNotes))],
  subheading: block => [run('subheading', block.text)],
  claimList: block => [
    run(
      'claims',
      ...block.items.flatMap(({ sentence, notices = [], see }) => [
        ...[sentence, ...notices].map(withNotes),
        ...(see ? [see.text] : []),
      ]),
    ),
  ],
  keyFigures: block =>
    block.figures.flatMap(({ value, label, notes }) => [
      run('key figure', value),
      run('label of a key figure', withNotes({ text: label, notes })),
    ]),
  honours: block => [
    run(
      'honours',
      block.title,
      ...block.lead.map(withNotes),
      ...block.units.flatMap(({ name, otherName, remark }) => [name, otherName, remark]),
    ),
  ],
  table,
  matrix: (block, printer) => [
    run(
      block.number,
      `${block.number}${block.caption}`,
      block.unitLabel,
      ...block.columns.map(({ label, spoken }) => seen(label, spoken, printer)),
      block.countLabel ?? '',
      ...block.rows.map(({ name, cells, count }) =>
        [name, ...[...cells, ...(count ? [count] : [])].map(({ text, spoken }) => seen(text, spoken, printer))].join(
          '',
        ),
      ),
      ...block.legend.map(({ sample, meaning }) => `${sample}${meaning}`),
      ...block.notes.map(withNotes),
      block.sourceLine,
    ),
  ],
  chart,
  profile,
  ownWords: block => [
    run(
      'own words',
      block.label ?? '',
      ...block.paragraphs.flatMap(({ pieces }) => pieces.map(withNotes)),
      block.voice ?? '',
    ),
  ],
  picture: block => [run('picture', block.caption ?? '', block.credit ?? '')],
  // What only the data of charts have is explained where these stand, which is on no paper.
  legend: (block, printer) => [
    run(
      'legend',
      ...block.items.flatMap(({ sign, meaning, inData }) => (inData && printer === 'pdf' ? [] : [sign, meaning])),
    ),
  ],
  // On a page the number is the list's own, not text.
  sources: (block, printer) => [
    run(
      'sources',
      ...block.items.map(({ number, text, pages }) =>
        [`${printer === 'pdf' ? number : ''}${text}`, ...pages.map(page => page.text)].join(' '),
      ),
    ),
  ],
};

function runsOf<K extends Block['kind']>(kind: K, block: Extract<Block, { kind: K }>, printer: Printer) {
  const runs: Runs[K] = RUNS[kind];
  return runs(block, printer);
}

/** Everything that a section prints, as runs of text in reading order. */
export const sectionRuns = ({ title, blocks }: Section, printer: Printer): readonly Run[] => [
  ...(blocks.some(({ kind }) => kind === 'cover') ? [] : [run('title', title)]),
  ...blocks.flatMap(block => runsOf(block.kind, block, printer)),
];

/** The first text of a run that does not stand behind those before it; null where all do. Compared without white space. */
export function missing(text: string, { what, texts }: Run): string | null {
  const plain = (words: string) => words.replace(/[\s\u00ad\u200b-\u200d\u2060\ufeff]/g, '').replace(/[–—]/g, '-');
  const whole = plain(text);
  let from = 0;
  for (const each of texts) {
    const at = whole.indexOf(plain(each), from);
    if (at < 0) return `${what}: "${each}"${whole.includes(plain(each)) ? ' (stands elsewhere)' : ''}`;
    from = at + plain(each).length;
  }
  return null;
}
