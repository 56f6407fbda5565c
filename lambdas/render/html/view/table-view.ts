import type { Cell, TableBlock } from '../../../document/blocks.ts';
import { textWidth } from '../../chart/text-width.ts';
import { type Stretch, stretches } from '../../line-breaks.ts';
import { type RunView, viewRuns } from './evidence-view.ts';
import type { ViewContext } from './sentence-view.ts';

/** A text with what a screen reader says in its place, or null. */
export interface SaidView {
  readonly text: string;
  /** The same, with what no line parts. */
  readonly stretches: readonly Stretch[];
  readonly spoken: string | null;
}

interface CellView extends SaidView {
  readonly tag: 'th' | 'td';
  readonly scope: 'row' | null;
  /** Claim whose sentence the cell is; null for any other cell. */
  readonly claim: string | null;
  /** The head of its column, where it stands beside the cell on a narrow screen; null where it does not. */
  readonly head: string | null;
  readonly className: string;
}

export interface TableView {
  readonly kind: 'table';
  readonly id: string;
  readonly number: string;
  readonly caption: string;
  readonly isPhrased: boolean;
  readonly columnCount: number;
  /** In em: what the cells need at the shares of their columns. The stylesheet never lets it pass the page. */
  readonly width: string;
  /** In em: the widest word of the row heads, which stands on one line where it can. */
  readonly word: string;
  /** In em: the widest head of a column, beside which the cells stand on a narrow screen. */
  readonly headWidth: string;
  /** Whether one of two columns of a page is too narrow for it. */
  readonly isWide: boolean;
  /** Whether it is of words: on a narrow screen its cells stand one below the other, each beside the head of its column. */
  readonly isStacked: boolean;
  /** Whether whole sentences stand beside one another in it. */
  readonly hasSentences: boolean;
  /** Whether the row heads are of phrases of which each has room on a line of its own. */
  readonly hasPhrases: boolean;
  readonly columns: readonly { readonly label: string; readonly align: string; readonly width: string }[];
  readonly rows: readonly { readonly emphasis: string; readonly cells: readonly CellView[] }[];
  readonly notes: readonly RunView[];
  /** Where its data are from, with what no line parts. */
  readonly sourceLine: readonly Stretch[];
}

/** A text, and what is read aloud where that differs from what is seen. */
export function said(
  text: string,
  spoken: string | null,
  kept: readonly Stretch[] = [{ text, isWhole: false }],
): SaidView {
  return { text, stretches: kept, spoken: spoken === text ? null : spoken };
}

/** A figure or a date of so many em is read at one go, however narrow the table. */
const BRIEF = 9.5;

/** Classes of a cell. */
export function cellClass(cell: Cell, align: string): string {
  const isBrief = align === 'start' && /\d/.test(cell.text) && textWidth(cell.text, 1) <= BRIEF;
  return `align-${align} means-${cell.meaning}${isBrief ? ' is-brief' : ''}`;
}

/** Room beside the text of a cell, and the narrowest table that looks like one; em. */
const PADDING = 2;
const NARROWEST = 22;

/** Width at which every column, at its share, holds its widest cell on one line. */
function neededWidth({ columns, rows }: TableBlock, shares: number): number {
  const needs = columns.map(({ label, share }, index) => {
    const texts = [label, ...rows.map(row => row.cells[index]?.text ?? '')];
    return ((Math.max(...texts.map(text => textWidth(text, 1, 'bold'))) + PADDING) * shares) / (share || 1);
  });
  return Math.max(NARROWEST, ...needs);
}

/** The widest word of a text, em. */
export const widestWord = (text: string): number =>
  Math.max(0, ...text.split(/[\s\p{Script=Han}]+/u).map(word => textWidth(word, 1, 'bold')));

/** In one of two columns of a printed page, em; and the white at both sides of a cell there. */
const HALF_PAGE = 30;
const SIDES = 0.8;

/** Width at which no word and no figure is broken. */
const leastWidth = ({ columns, rows, rowHeader }: TableBlock): number =>
  columns.reduce((sum, { label, align }, index) => {
    const texts = rows.map(row => row.cells[index]?.text ?? '');
    const measure = align === 'end' && index !== rowHeader ? (text: string) => textWidth(text, 1) : widestWord;
    return sum + SIDES + Math.max(widestWord(label), ...texts.map(measure));
  }, 0);

/** A text of so many em is a sentence; a column of a phone has no room for it. */
const SENTENCE = 45;

const hasSentences = ({ columns, rows }: TableBlock): boolean =>
  columns.filter((_, index) => rows.some(({ cells }) => textWidth(cells[index]?.text ?? '', 1) > SENTENCE)).length > 1;

/** A phrase of so many em has room on a line of the column of row heads. */
const PHRASE = 9;

/** A phrase of so many em has room on a line of a caption, on a phone too. */
const CAPTION_PHRASE = 15;

/** Whether no phrase of a text is wider than so many em. */
const isOfPhrases = (text: string, most: number): boolean =>
  text.split(/\s|(?=[（“《])|(?<=[：，、])/u).every(phrase => textWidth(phrase, 1) <= most);

const hasPhrases = ({ rows, rowHeader }: TableBlock): boolean =>
  rows.every(({ cells }) => isOfPhrases(cells[rowHeader]?.text ?? '', PHRASE));

/** Whether each phrase of a caption has room on a line of its own. */
export const isPhrased = (caption: string): boolean => isOfPhrases(caption, CAPTION_PHRASE);

/** So many columns of words have no room beside one another on a phone. */
const WORDS = 3;

const isStacked = ({ columns }: TableBlock): boolean =>
  columns.filter(({ align }) => align === 'start').length >= WORDS;

/** A browser's own font may be a little wider than the one that is measured. */
const SPARE = 1.05;

const widestHead = ({ columns, rowHeader }: TableBlock): number =>
  SPARE * Math.max(0, ...columns.map(({ label }, index) => (index === rowHeader ? 0 : textWidth(label, 1))));

/** A table with its row heads, column widths and note sentences. */
export function viewTable(block: TableBlock, context: ViewContext): TableView {
  const { kind, id, number, caption, columns, rowHeader, rows, notes, sourceLine } = block;
  const shares = columns.reduce((sum, column) => sum + column.share, 0) || 1;
  return {
    kind,
    id,
    number,
    caption,
    isPhrased: isPhrased(caption),
    columnCount: columns.length,
    width: neededWidth(block, shares).toFixed(1),
    word: Math.max(0, ...rows.map(({ cells }) => widestWord(cells[rowHeader]?.text ?? ''))).toFixed(1),
    headWidth: widestHead(block).toFixed(1),
    isWide: leastWidth(block) > HALF_PAGE,
    isStacked: isStacked(block),
    hasSentences: hasSentences(block),
    hasPhrases: hasPhrases(block),
    columns: columns.map(({ label, align, share }) => ({ label, align, width: ((100 * share) / shares).toFixed(2) })),
    rows: rows.map(({ emphasis, cells }) => ({
      // Where every row is about such a unit, marking them all would tell nothing.
      emphasis: emphasis === 'focus' && !rows.some(row => row.emphasis !== 'focus') ? 'none' : emphasis,
      cells: cells.map((cell, index) => ({
        ...said(cell.text, cell.spoken, stretches(cell.text, context.breaks)),
        tag: index === rowHeader ? 'th' : 'td',
        scope: index === rowHeader ? 'row' : null,
        claim: cell.claim ?? null,
        head: isStacked(block) && index !== rowHeader ? (columns[index]?.label ?? null) : null,
        className: cellClass(cell, columns[index]?.align ?? 'start'),
      })),
    })),
    notes: viewRuns(notes, 'table-notes', context),
    sourceLine: stretches(sourceLine, context.breaks),
  };
}
