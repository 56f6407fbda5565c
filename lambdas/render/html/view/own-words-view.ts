import type { OwnPiece, OwnWordsBlock } from '../../../document/blocks.ts';
import { type NoteView, type ViewContext, viewNotes } from './sentence-view.ts';

type Style = OwnWordsBlock['paragraphs'][number]['style'];

interface PieceView extends Omit<OwnPiece, 'notes'> {
  readonly notes: readonly NoteView[];
}

/** Paragraphs of one style that follow one another: entries are one list, and what is quoted is one quotation. */
interface GroupView {
  readonly style: Style;
  readonly isList: boolean;
  readonly isQuote: boolean;
  readonly paragraphs: { readonly pieces: readonly PieceView[] }[];
}

export interface OwnWordsView {
  readonly kind: 'ownWords';
  readonly label: string | null;
  readonly voice: string | null;
  readonly groups: readonly GroupView[];
}

/** What the institute wrote itself, as its partial shows it. */
export function viewOwnWords({ kind, label, voice, paragraphs }: OwnWordsBlock, context: ViewContext): OwnWordsView {
  const groups: GroupView[] = [];
  for (const { style, pieces } of paragraphs) {
    const shown = { pieces: pieces.map(piece => ({ ...piece, notes: viewNotes(piece.notes, context) })) };
    const last = groups.at(-1);
    if (last?.style === style) last.paragraphs.push(shown);
    else groups.push({ style, isList: style === 'item', isQuote: style === 'quote', paragraphs: [shown] });
  }
  return { kind, label, voice, groups };
}
