import type { Declared, DeclaredText, ExpectedText } from '../audit/declared.ts';
import type { Block, TableBlock } from '../document/blocks.ts';
import type { Document } from '../document/document.ts';
import { partsOf } from '../document/parts.ts';
import { runningSentences } from '../document/sentences-of.ts';
import { expectedHtml } from './expected/html.ts';
import { expectedPdf } from './expected/pdf.ts';

/** The table of what cannot be established: what, and why. */
const WITHHELD = 'table-withheld';

const tablesOf = (block: Block): readonly TableBlock[] => partsOf(block).filter(part => part.kind === 'table');

const figuresIn = (block: Block): readonly DeclaredText[] =>
  block.kind === 'keyFigures'
    ? block.figures.flatMap(({ value, label, claim }) => [
        { text: value, claim },
        { text: label, claim },
      ])
    : [];

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
    reasons: withheld.flatMap(({ rows }) => rows.flatMap(({ cells: [, why] }) => (why ? [why.text] : []))),
    expected: { html: expectedHtml(document), pdf: expectedPdf(document, attached) },
  };
}
