import type { Sentence } from '../../../document/document.ts';
import { theme } from '../../theme.ts';
import { sourceDestination } from '../layout/destinations.ts';
import { type Inline, inline } from './inline.ts';
import type { TextStyle } from './style.ts';

/** What the notes of a sentence are called aloud, and whether sentences are parted by a space. */
export interface SentenceManners {
  readonly sourceWord: string;
  readonly chinese: boolean;
}

/** Raised numbers that lead to the list of sources. */
export function noteInlines(notes: readonly number[], style: TextStyle, manners: SentenceManners): readonly Inline[] {
  const raised: TextStyle = { ...style, size: style.size * 0.64, weight: 'regular', colour: theme.colours.accent };
  const rise = style.size * 0.36;
  return notes.flatMap((note, index) => [
    ...(index === 0 ? [] : [inline(',', raised, { rise, glued: true })]),
    inline(String(note), raised, {
      rise,
      glued: true,
      link: { to: sourceDestination(note), label: `${manners.sourceWord} ${note}` },
    }),
  ]);
}

/** Sentences as one run of text, each with its notes behind it. */
export function sentenceInlines(
  sentences: readonly Sentence[],
  style: TextStyle,
  manners: SentenceManners,
): readonly Inline[] {
  return sentences.flatMap((sentence, index) => [
    inline(index > 0 && !manners.chinese ? ` ${sentence.text}` : sentence.text, style),
    ...noteInlines(sentence.notes, style, manners),
  ]);
}
