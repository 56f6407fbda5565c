import type { Declared, DeclaredText } from '../audit/declared.ts';
import type { Block, ChartBlock, LabelledText, ProfileBlock, TableBlock } from '../document/blocks.ts';
import type { Document, Section } from '../document/document.ts';

type Parts = Partial<Omit<Declared, 'language'>>;

const texts = (...found: readonly (string | null)[]): readonly DeclaredText[] =>
  found.flatMap(text => (text === null || text === '' ? [] : [{ text, claim: null }]));

const facts = (list: readonly LabelledText[]): Parts => ({
  labels: texts(...list.flatMap(({ label, value }) => [label, value])),
});

/** A number before a title, both in one line, and the number behind the words that open a chart's data. */
const numbered = (number: string, title: string): readonly DeclaredText[] =>
  texts(number, title, `${number} ${title}`, `: ${number}`);

const table = (block: TableBlock): Parts => ({
  sentences: [...block.notes, ...texts(block.sourceLine)],
  labels: numbered(block.number, block.caption),
  cells: block.rows.flatMap(({ cells }) => cells.flatMap(({ text, claim }) => (claim ? [{ text, claim }] : []))),
  earlier: block.rows.flatMap(({ cells }) =>
    cells.flatMap(({ text, earlier }) => (earlier ? [{ text, claim: earlier }] : [])),
  ),
  rows: [block.columns.map(({ label }) => ({ text: label, spoken: null })), ...block.rows.map(({ cells }) => cells)],
});

/** Numbers that the axis of a chart may bear: its ticks, or every place down to its depth. */
const axis = (block: ChartBlock): readonly string[] =>
  block.kind === 'bars'
    ? block.ticks.map(({ label }) => label)
    : Array.from({ length: block.depth }, (_, index) => String(index + 1));

const drawn = (block: ChartBlock): readonly string[] =>
  block.kind === 'bars'
    ? block.bars.flatMap(({ name, text }) => [name, text])
    : [
        ...block.positions.flatMap(({ label, sublabel }) => [label, sublabel]),
        ...block.series.map(({ name }) => name),
        block.belowLabel,
      ];

const chart = (block: ChartBlock): Parts => ({
  sentences: texts(block.title, block.subtitle, block.sourceLine),
  labels: numbered(block.number, block.title),
  rows: block.data.map(row => row.map(text => ({ text, spoken: null }))),
  charts: [
    block.title,
    block.subtitle,
    block.alt,
    block.description,
    ...drawn(block),
    ...axis(block),
    ...block.data.flat(),
  ],
});

const profile = (block: ProfileBlock): Parts =>
  join([
    { sentences: [...block.sentences, ...block.gaps], labels: texts(block.name, block.otherName, ...block.tags) },
    { labels: texts(`${block.name} ${block.otherName}`) },
    facts(block.facts),
    ...(block.standings ? [table(block.standings)] : []),
    ...(block.history ? [chart(block.history)] : []),
  ]);

type PartsOf = { readonly [K in Block['kind']]: (block: Extract<Block, { kind: K }>) => Parts };

const PARTS: PartsOf = {
  cover: block =>
    join([
      facts(block.facts),
      { labels: texts(block.overline, block.title, block.edition, block.subtitle), sentences: texts(...block.notice) },
    ]),
  prose: block => ({ sentences: block.paragraphs.flat() }),
  subheading: block => ({ labels: texts(block.text) }),
  claimList: block => ({
    sentences: block.items.map(({ sentence }) => sentence),
    labels: texts(...block.items.map(({ see }) => see?.text ?? null)),
  }),
  keyFigures: block => ({
    labels: block.figures.flatMap(({ value, label, claim }) => [
      { text: value, claim },
      { text: label, claim },
    ]),
  }),
  honours: block => ({
    sentences: [block.lead],
    labels: texts(block.title, ...block.units.flatMap(({ name, otherName, remark }) => [name, otherName, remark])),
  }),
  table,
  matrix: block => ({
    sentences: [...block.notes, ...texts(block.sourceLine)],
    labels: [
      ...numbered(block.number, block.caption),
      ...texts(...block.legend.flatMap(({ sample, meaning }) => [sample, meaning, `${sample} ${meaning}`])),
    ],
    rows: [
      [
        { text: block.unitLabel, spoken: null },
        ...block.columns.map(({ label, spoken }) => ({ text: label, spoken })),
        ...(block.countLabel === null ? [] : [{ text: block.countLabel, spoken: null }]),
      ],
      ...block.rows.map(({ name, cells, count }) => [
        { text: name, spoken: null },
        ...cells,
        ...(count === null ? [] : [count]),
      ]),
    ],
  }),
  rankHistory: chart,
  bars: chart,
  profile,
  legend: block => ({ labels: texts(...block.items.flatMap(({ sign, meaning }) => [sign, meaning])) }),
  sources: block => ({ sentences: texts(...block.items.map(({ text }) => text)) }),
};

const partsOf = <K extends Block['kind']>(kind: K, block: Extract<Block, { kind: K }>): Parts => {
  const parts: PartsOf[K] = PARTS[kind];
  return parts(block);
};

const join = (parts: readonly Parts[]): Required<Parts> => ({
  sentences: parts.flatMap(({ sentences = [] }) => sentences),
  labels: parts.flatMap(({ labels = [] }) => labels),
  cells: parts.flatMap(({ cells = [] }) => cells),
  earlier: parts.flatMap(({ earlier = [] }) => earlier),
  rows: parts.flatMap(({ rows = [] }) => rows),
  charts: parts.flatMap(({ charts = [] }) => charts),
});

const sectionParts = ({ title, shortTitle, blocks }: Section): Parts =>
  join([{ labels: texts(title, shortTitle) }, ...blocks.map(block => partsOf(block.kind, block))]);

/** The places of numbers that only a layout knows. */
const withoutPages = (words: string): string => words.replace(/\{\w+\}/g, '');

/** Everything that a document prints, for the second look: what is not in here may stand in no file. */
export function declaredBy(document: Document): Declared {
  const { words, evidence } = document;
  return {
    language: document.language,
    ...join([
      { labels: texts(document.title, document.runningTitle, ...Object.values(words).map(withoutPages)) },
      ...document.sections.map(sectionParts),
      {
        labels: evidence.flatMap(({ claim, code, items }) => texts(claim, code, ...items.map(({ text }) => text))),
      },
    ]),
  };
}
