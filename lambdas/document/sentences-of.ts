import type { Block, Cell } from './blocks.ts';

/** What a block prints that rests on a claim or a source. */
export interface Printed {
  readonly text: string;
  readonly claim: string | null;
  readonly notes: readonly number[];
}

/** Every sentence and key figure of a block, in order. */
export function sentencesOf(block: Block): readonly Printed[] {
  switch (block.kind) {
    case 'prose':
      return block.paragraphs.flat();
    case 'claimList':
      return block.items.map(({ sentence }) => sentence);
    case 'keyFigures':
      return block.figures.map(({ value, label, claim, notes }) => ({ text: `${value} ${label}`, claim, notes }));
    case 'honours':
      return [block.lead];
    case 'table':
      return [...block.rows.flatMap(({ cells }) => cells.flatMap(saidIn)), ...block.notes];
    case 'matrix':
      return block.notes;
    case 'profile':
      return [...block.sentences, ...block.gaps, ...(block.standings?.notes ?? [])];
    default:
      return [];
  }
}

/** A cell that is the sentence of a claim; its sources stand in the source line of its table. */
const saidIn = ({ text, claim }: Cell): readonly Printed[] => (claim === undefined ? [] : [{ text, claim, notes: [] }]);
