import type { Declared, DeclaredTable, DeclaredText, ExpectedText } from '../audit/declared.ts';
import type { Block, TableBlock } from '../document/blocks.ts';
import type { Document } from '../document/document.ts';
import { partsOf } from '../document/parts.ts';
import type { Sentence } from '../document/sentence.ts';
import { runningSentences } from '../document/sentences-of.ts';
import { expectedHtml } from './expected/html.ts';
import { expectedPdf } from './expected/pdf.ts';

/** The table of what cannot be established: what, and why. */
const WITHHELD = 'table-withheld';

/** Its title is the report's, which is printed as it is on record. */
const COVER = 'cover';

const tablesOf = (block: Block): readonly TableBlock[] => partsOf(block).filter(part => part.kind === 'table');

const figuresIn = (block: Block): readonly DeclaredText[] =>
  block.kind === 'keyFigures'
    ? block.figures.flatMap(({ value, label, claim }) => [
        { text: value, claim },
        { text: label, claim },
      ])
    : [];

const plainly = (sentences: readonly Sentence[]): readonly string[] =>
  sentences.flatMap(({ text, claim }) => (claim === null ? [text] : []));

const NOT_DRAWN = { spoken: [], drawn: [], isDrawn: false } as const;

/** The tables of a block, and the data of its charts. */
const tabled = (block: Block): readonly DeclaredTable[] =>
  partsOf(block).flatMap((part): readonly DeclaredTable[] => {
    if (part.kind === 'table')
      return [
        {
          caption: part.caption,
          heads: part.columns.map(({ label }) => label),
          rows: part.rows.map(({ cells: found }) => found.map(({ text }) => text)),
          notes: plainly(part.notes),
          ...NOT_DRAWN,
        },
      ];
    if (part.kind === 'matrix')
      return [
        {
          caption: part.caption,
          heads: [part.unitLabel, ...part.columns.map(({ label }) => label)],
          rows: part.rows.map(({ name, cells: found }) => [name, ...found.map(({ text }) => text)]),
          notes: plainly(part.notes),
          ...NOT_DRAWN,
        },
      ];
    if (part.kind !== 'chart') return [];
    const [heads = [], ...rows] = part.data;
    const drawn = (part.form === 'bars' ? part.bars : part.series).map(({ name }) => name);
    return [
      { caption: part.title, heads, rows, notes: [], spoken: [part.alt, part.description], drawn, isDrawn: true },
    ];
  });

/** Titles of a block that stand above what it says. */
const headed = (block: Block): readonly string[] =>
  block.kind === 'subheading' ? [block.text] : block.kind === 'honours' ? [block.title] : [];

/** Everything that a document prints, for the verification: what is not in here may stand in no file. */
export function declaredBy(document: Document, attached: ExpectedText['attached'] = []): Declared {
  const blocks = document.sections.flatMap(section => section.blocks);
  const cells = blocks.flatMap(tablesOf).flatMap(({ rows }) => rows.flatMap(row => row.cells));
  const withheld = blocks.flatMap(tablesOf).filter(({ id }) => id === WITHHELD);
  return {
    language: document.language,
    sections: document.sections.map(({ id }) => id),
    sentences: blocks.flatMap(runningSentences),
    figures: blocks.flatMap(figuresIn),
    cells: cells.flatMap(({ text, claim }) => (claim ? [{ text, claim }] : [])),
    earlier: cells.flatMap(({ text, earlier }) => (earlier ? [{ text, claim: earlier }] : [])),
    headings: document.sections.flatMap(({ id, title, shortTitle, blocks: parts }) => [
      ...(id === COVER ? [] : [title, shortTitle].map(text => ({ section: id, isTitle: true, text }))),
      ...parts.flatMap(headed).map(text => ({ section: id, isTitle: false, text })),
    ]),
    tables: blocks.flatMap(tabled),
    reasons: withheld.flatMap(({ rows }) => rows.flatMap(({ cells: [, why] }) => (why ? [why.text] : []))),
    expected: { html: expectedHtml(document), pdf: expectedPdf(document, attached) },
  };
}
