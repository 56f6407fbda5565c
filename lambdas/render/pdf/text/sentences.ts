import type { Sentence } from '../../../document/sentence.ts';
import { sourceDestination } from '../layout/destinations.ts';
import { type Inline, inline } from './inline.ts';
import type { TextStyle } from './style.ts';

/** What the notes of a sentence are called aloud, and what parts two sentences. */
export interface SentenceManners {
  readonly sourceWord: string;
  /** Between two sentences. */
  readonly gap: string;
}

/** Three or more numbers that follow one another, as their first and last: 3–8. */
function ranges(notes: readonly number[]): readonly (readonly [first: number, last: number])[] {
  const runs: (readonly [number, number])[] = [];
  for (const note of notes) {
    const run = runs.at(-1);
    if (run && note === run[1] + 1) runs[runs.length - 1] = [run[0], note];
    else runs.push([note, note]);
  }
  return runs.flatMap(([first, last]) =>
    last === first + 1 ? [[first, first] as const, [last, last] as const] : [[first, last] as const],
  );
}

/** Raised numbers that lead to the list of sources; a range leads to its first. */
export function noteInlines(notes: readonly number[], style: TextStyle, manners: SentenceManners): readonly Inline[] {
  const raised: TextStyle = { ...style, size: style.size * 0.64, weight: 'regular', colour: 'accent' };
  const rise = style.size * 0.36;
  return ranges(notes).flatMap(([first, last], index) => {
    const text = first === last ? String(first) : `${first}–${last}`;
    const link = { to: sourceDestination(first), label: `${manners.sourceWord} ${text}` };
    const comma = index === 0 ? [] : [inline(',', raised, { rise, glued: true })];
    return [...comma, inline(text, raised, { rise, glued: true, link })];
  });
}

/** The words of a sentence; those that head its paragraph stand out. */
function textInlines({ text, head = 0 }: Sentence, gap: string, style: TextStyle): readonly Inline[] {
  if (head === 0) return [inline(`${gap}${text}`, style)];
  return [inline(`${gap}${text.slice(0, head)}`, { ...style, weight: 'bold' }), inline(text.slice(head), style)];
}

/** Sentences as one run of text, each with its notes behind it. */
export function sentenceInlines(
  sentences: readonly Sentence[],
  style: TextStyle,
  manners: SentenceManners,
): readonly Inline[] {
  return sentences.flatMap((sentence, index) => [
    ...textInlines(sentence, index > 0 ? manners.gap : '', style),
    ...noteInlines(sentence.notes, style, manners),
  ]);
}
