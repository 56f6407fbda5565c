import type { Line } from './declared.ts';
import { type Passage, squeeze } from './read/passage.ts';

/** Where a paragraph, a row, a heading ends, in a text without white space. */
export const END = '\u0001';

/** What a script says, as one text. */
export const scriptText = (lines: readonly Line[]): string =>
  lines.map(({ text, ends }) => `${squeeze(text)}${ends ? END : ''}`).join('');

interface Part {
  readonly passage: Passage;
  readonly from: number;
  readonly to: number;
}

/** What a file says as one text, which knows where it was read. */
export interface Stream {
  readonly text: string;
  /** Where each page begins; none in a page of the web. */
  readonly pages: readonly { readonly page: number; readonly at: number }[];
  /** The passage that a place of the text was read in. */
  passageAt(at: number): Passage | null;
  /** A stretch as it stands in the file. */
  readable(from: number, to: number): string;
}

/** How much is looked at on both sides of a place where a page ends. */
const NEAR = 24;

/**
 * Joins passages. Where a page ends nobody can tell from the file whether a paragraph ends too: it does, unless the
 * script has what stands before and behind in one.
 */
export function createStream(passages: readonly Passage[], script: string): Stream {
  const parts: Part[] = [];
  let text = '';
  let before: Passage | null = null;
  for (const passage of passages) {
    const words = squeeze(passage.text);
    if (words === '') continue;
    if (before !== null) {
      const turned = before.page !== passage.page;
      const [tail, head] = turned ? [text.slice(-NEAR), words.slice(0, NEAR)] : ['', ''];
      const goesOn = turned && !script.includes(`${tail}${END}${head}`) && script.includes(`${tail}${head}`);
      if (!goesOn) text += END;
    }
    parts.push({ passage, from: text.length, to: text.length + words.length });
    text += words;
    before = passage;
  }
  if (before !== null) text += END;

  const partAt = (at: number): Part | null => {
    let [low, high] = [0, parts.length - 1];
    while (low < high) {
      const middle = Math.ceil((low + high) / 2);
      if ((parts[middle]?.from ?? 0) <= at) low = middle;
      else high = middle - 1;
    }
    return parts[low] ?? null;
  };
  return {
    text,
    pages: parts.flatMap(({ passage: { page }, from }, index) =>
      page === undefined || page === parts[index - 1]?.passage.page ? [] : [{ page, at: from }],
    ),
    passageAt: at => partAt(at)?.passage ?? null,
    readable: (from, to) =>
      parts
        .filter(part => part.from < to && part.to > from)
        .map(part => cut(part.passage.text, Math.max(0, from - part.from), to - part.from))
        .join(' ')
        .replace(/\s+/g, ' ')
        .trim(),
  };
}

/** A stretch of a text, counted in signs that are no white space. */
function cut(text: string, from: number, to: number): string {
  let [count, found] = [0, ''];
  for (const sign of text) {
    const counts = squeeze(sign).length;
    if (count >= to) break;
    if (count >= from && (counts > 0 || found !== '')) found += sign;
    count += counts;
  }
  return found;
}
