import type { Block, Cell } from './blocks.ts';
import type { ChartBlock } from './charts.ts';
import type { Sentence } from './sentence.ts';

/** What a block prints that rests on a claim or a source. */
export interface Printed {
  readonly text: string;
  readonly claim: string | null;
  readonly notes: readonly number[];
}

/** Every sentence of a block that is running text or a note, in order. */
export function runningSentences(block: Block): readonly Sentence[] {
  switch (block.kind) {
    case 'prose':
      return block.paragraphs.flat();
    case 'claimList':
      return block.items.flatMap(({ sentence, notices = [] }) => [sentence, ...notices]);
    case 'honours':
      return block.lead;
    case 'table':
      return block.notes;
    case 'matrix':
      return [...(block.annotation ? [block.annotation.sentence] : []), ...block.notes];
    case 'chart':
      return saidOf(block);
    case 'ownWords':
      // Words of no claim, and figures among them, are read by rules of their own.
      return block.paragraphs.flatMap(({ pieces }) =>
        pieces.filter(({ claim, figure }) => claim !== null && figure === null),
      );
    case 'profile':
      return [...block.sentences, ...block.gaps, ...block.charts.flatMap(saidOf)];
    default:
      return [];
  }
}

/** What heads a chart, where that is a finding, and what is noted below it. */
const saidOf = ({ finding, notes = [] }: ChartBlock): readonly Sentence[] => [...(finding ? [finding] : []), ...notes];

/** Every sentence and key figure of a block, in order: running text, and what a table says in its cells. */
export function sentencesOf(block: Block): readonly Printed[] {
  const running = runningSentences(block);
  if (block.kind === 'ownWords')
    return block.paragraphs.flatMap(({ pieces }) => pieces.filter(({ claim }) => claim !== null));
  if (block.kind === 'table') return [...block.rows.flatMap(({ cells }) => cells.flatMap(saidIn)), ...running];
  return block.kind === 'keyFigures'
    ? block.figures.map(({ value, label, claim, notes }) => ({ text: `${value} ${label}`, claim, notes }))
    : running;
}

/** A cell that is the sentence of a claim; its sources stand in the source line of its table. */
const saidIn = ({ text, claim }: Cell): readonly Printed[] => (claim === undefined ? [] : [{ text, claim, notes: [] }]);
