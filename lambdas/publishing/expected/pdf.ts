import type { ExpectedText } from '../../audit/declared.ts';
import type { Block, LabelledText, PictureBlock, TableBlock } from '../../document/blocks.ts';
import type { ChartBlock } from '../../document/charts.ts';
import type { Document, Section } from '../../document/document.ts';
import type { Sentence } from '../../document/sentence.ts';
import { chartsOf, drawnChart } from './drawn.ts';
import { anchored, noteRuns, type Piece, type PiecesOf, rowOf, whole } from './lines.ts';
import { linksOf } from './links.ts';

/** Raised numbers; in print a run of them is one. */
const notesOf = (notes: readonly number[]): string =>
  noteRuns(notes)
    .map(([first, last]) => (first === last ? String(first) : `${first}–${last}`))
    .join(',');

const noted = ({ text, notes }: Pick<Sentence, 'text' | 'notes'>): string => `${text}${notesOf(notes)}`;

/** Sentences that make up one paragraph. */
const paragraph = (sentences: readonly Sentence[]): readonly Piece[] =>
  sentences.map((each, index) => ({
    text: noted(each),
    claim: each.claim,
    ends: index === sentences.length - 1,
  }));

const facts = (list: readonly LabelledText[]): readonly Piece[] =>
  list.flatMap(({ label, value, notes }) => whole(label, noted({ text: value, notes })));

const heads = ({ columns }: TableBlock) => columns.map(({ label }) => ({ text: label }));

const table = (block: TableBlock): readonly Piece[] => [
  ...whole(`${block.number} ${block.caption}`),
  rowOf(heads(block)),
  ...block.rows.map(({ cells }) => rowOf(cells)),
  ...paragraph(block.notes),
  ...whole(block.sourceLine),
];

/** What heads a chart: what is found in it, and then what is shown; or that alone. */
const titles = ({ number, finding, title, subtitle }: ChartBlock): readonly Piece[] =>
  finding
    ? [
        { text: `${number} ${noted(finding)}`, claim: finding.claim, ends: true },
        ...whole([title, subtitle].filter(Boolean).join(' ')),
      ]
    : whole(`${number} ${title}`, subtitle);

const chart = (block: ChartBlock): readonly Piece[] => [
  ...titles(block),
  ...whole([block.alt, block.description].filter(Boolean).join(' ')),
  ...paragraph(block.notes ?? []),
  ...whole(block.sourceLine),
];

const picture = ({ image, caption, credit }: PictureBlock): readonly Piece[] => whole(image.alt, caption, credit);

const PIECES: PiecesOf = {
  cover: block => [
    ...whole(block.logo?.image.alt ?? null),
    ...whole(block.overline, block.edition, block.title, block.subtitle),
    ...(block.art ? whole(block.art.alt, block.art.title) : []),
    ...(block.picture ? whole(block.picture.image.alt, block.picture.credit) : []),
    ...whole(...block.notice),
    ...(block.address ? whole(block.address.codeAlt, block.address.text) : []),
    ...facts(block.facts),
  ],
  prose: block => block.paragraphs.flatMap(paragraph),
  subheading: block => whole(block.text),
  claimList: block =>
    block.items.flatMap(({ sentence, notices = [], see }, index) => [
      ...whole(block.style === 'findings' ? String(index + 1) : '•'),
      ...paragraph([sentence, ...notices]),
      ...whole(see?.text ?? null),
    ]),
  keyFigures: block =>
    block.figures.flatMap(({ value, label, claim, notes }) => [
      { text: value, claim, ends: true },
      { text: noted({ text: label, notes }), claim, ends: true },
    ]),
  honours: block => [
    ...whole(block.title),
    ...paragraph(block.lead),
    ...block.units.flatMap(({ name, otherName, remark }) => whole(name, otherName, remark)),
  ],
  table,
  matrix: block => [
    ...whole(`${block.number} ${block.caption}`),
    rowOf([
      { text: block.unitLabel },
      ...block.columns.map(({ label, spoken }) => ({ text: label, spoken })),
      ...(block.countLabel === null ? [] : [{ text: block.countLabel }]),
    ]),
    ...block.rows.map(({ name, cells, count }) => rowOf([{ text: name }, ...cells, ...(count ? [count] : [])])),
    ...(block.annotation ? paragraph([block.annotation.sentence]) : []),
    ...block.legend.flatMap(({ sample, meaning }) => whole(sample, meaning)),
    ...paragraph(block.notes),
    ...whole(block.sourceLine),
  ],
  chart,
  profile: block => [
    ...whole(block.name, block.otherName, ...block.tags),
    ...facts(block.facts),
    ...paragraph(block.sentences),
    ...block.charts.flatMap(chart),
    ...(block.pictures ?? []).flatMap(picture),
    ...paragraph(block.gaps),
  ],
  ownWords: block => [
    ...whole(block.label),
    ...block.paragraphs.flatMap(({ style, pieces }) => [...whole(style === 'item' ? '•' : null), ...paragraph(pieces)]),
    ...whole(block.voice),
  ],
  picture,
  legend: block => block.items.flatMap(({ sign, meaning, inData }) => (inData ? [] : whole(sign, meaning))),
  sources: block =>
    block.items.flatMap(({ number, text, pages }) =>
      anchored(whole(String(number), [text, ...pages.map(page => page.text)].join(' ')), `source:${number}`),
    ),
};

function piecesOf<K extends Block['kind']>(kind: K, block: Extract<Block, { kind: K }>) {
  const pieces: PiecesOf[K] = PIECES[kind];
  return pieces(block);
}

/** A profile prints the name of its unit as the heading of its section. */
const headsItself = ({ title, blocks: [first] }: Section): boolean => first?.kind === 'profile' && first.name === title;

const anchorOf = ({ id }: Section): string => `section:${id}`;

const sectionPieces = (section: Section): readonly Piece[] =>
  anchored(
    [
      ...whole(headsItself(section) ? null : section.title),
      ...section.blocks.flatMap(block => piecesOf(block.kind, block)),
    ],
    anchorOf(section),
  );

/** The heads of a table that a page repeats: its caption, and the row of its heads. */
function repeatedHeads(block: Block, continued: string, joint: string): readonly string[] {
  if (block.kind !== 'table' && block.kind !== 'matrix') return [];
  const columns = block.columns.map(({ label }) => label);
  const labels =
    block.kind === 'table' ? columns : [block.unitLabel, ...columns, ...(block.countLabel ? [block.countLabel] : [])];
  return [`${block.number} ${block.caption}${joint}${continued}`, ...labels];
}

/** What leads to the contents. */
const CONTENTS = 'section:';

/** What a PDF says from its first word to its last, by its structure, and in its bookmarks. */
export function expectedPdf(document: Document, attached: ExpectedText['attached']): ExpectedText {
  const { words, title, runningTitle, author, subject, date } = document;
  // What stands at the foot of each page is no part of what is read on.
  const sections = document.sections.map(section => ({
    ...section,
    blocks: section.blocks.filter(block => !(block.kind === 'prose' && block.onScreen)),
  }));
  const [cover, ...body] = sections;
  const head = (pieces: readonly Piece[], section: string) => pieces.map(piece => ({ ...piece, head: section }));
  const blocks = sections.flatMap(section => section.blocks);
  return {
    lines: [
      ...head([...whole(title), ...(cover ? cover.blocks.flatMap(block => piecesOf(block.kind, block)) : [])], ''),
      ...head(anchored(whole(words.contents, ...body.map(section => section.title)), CONTENTS), words.contents),
      ...body.flatMap(section => head(sectionPieces(section), section.shortTitle)),
      ...head(whole(words.contents, ...body.map(section => section.title)), ''),
    ],
    charts: blocks.flatMap(chartsOf).map(drawnChart),
    margins: {
      title: runningTitle,
      repeated: blocks.flatMap(block => repeatedHeads(block, words.continued, document.typography.gap)),
      pageOf: words.pageOf,
      feet: [words.openPlace, words.otherField],
    },
    attached,
    about: { title, author, subject, language: document.language, date },
    links: linksOf(document),
    outline: [CONTENTS, ...body.map(anchorOf)],
  };
}
