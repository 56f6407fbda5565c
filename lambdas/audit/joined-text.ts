import type { Line } from './declared.ts';
import { type ExtractedText, squeeze } from './read/extracted-text.ts';

/** Where a paragraph, a row, a heading ends, in a text without white space. */
export const END = '\u0001';

/** What is expected, as one text. */
export const expectedAsOne = (lines: readonly Line[]): string =>
  lines.map(({ text, ends }) => `${squeeze(text)}${ends ? END : ''}`).join('');

interface Part {
  readonly extracted: ExtractedText;
  readonly from: number;
  readonly to: number;
}

/** What a file says as one text, which knows where it was read. */
export interface JoinedText {
  readonly text: string;
  /** Where each page begins; none in a page of the web. */
  readonly pages: readonly { readonly page: number; readonly at: number }[];
  /** Where a place of the text was read. */
  extractedAt(at: number): ExtractedText | null;
  /** A stretch as it stands in the file. */
  readable(from: number, to: number): string;
}

/** How much is looked at on both sides of a place where a page ends. */
const NEAR = 24;

/**
 * Joins what was extracted. Where a page ends nobody can tell from the file whether a paragraph ends too: it does, unless the
 * expected text has what stands before and behind in one.
 */
export function joinTexts(extracted: readonly ExtractedText[], expected: string): JoinedText {
  const parts: Part[] = [];
  let text = '';
  let before: ExtractedText | null = null;
  for (const piece of extracted) {
    const words = squeeze(piece.text);
    if (words === '') continue;
    if (before !== null) {
      const turned = before.page !== piece.page;
      const [tail, head] = turned ? [text.slice(-NEAR), words.slice(0, NEAR)] : ['', ''];
      const goesOn = turned && !expected.includes(`${tail}${END}${head}`) && expected.includes(`${tail}${head}`);
      if (!goesOn) text += END;
    }
    parts.push({ extracted: piece, from: text.length, to: text.length + words.length });
    text += words;
    before = piece;
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
    pages: parts.flatMap(({ extracted: { page }, from }, index) =>
      page === undefined || page === parts[index - 1]?.extracted.page ? [] : [{ page, at: from }],
    ),
    extractedAt: at => partAt(at)?.extracted ?? null,
    readable: (from, to) =>
      parts
        .filter(part => part.from < to && part.to > from)
        .map(part => cut(part.extracted.text, Math.max(0, from - part.from), to - part.from))
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
