import type { Content } from './content.ts';
import type { Meaning, Piece } from './piece.ts';

/** What a sentence is expected to say, piece by piece. */
export function flat(content: Content): readonly Meaning[] {
  const meanings: Meaning[] = [];
  add(content, meanings);
  return meanings;
}

/** Into one list: of a long content many thousand parts are asked for, and none needs a list of its own. */
function add(content: Content, meanings: Meaning[]): void {
  for (const part of content) {
    if (typeof part === 'string') meanings.push(part);
    else if (part) add(part, meanings);
  }
}

/** Null where a sentence says just what it should, piece by piece; the first difference in words where it does not. */
export function otherwise(pieces: readonly Piece[], content: Content): string | null {
  const expected = flat(content);
  for (const [index, { text, means }] of pieces.entries()) {
    const due = expected[index];
    if (due !== undefined && means.includes(due)) continue;
    if (means.length === 0) return `says “${text}”, a word that no sentence needs`;
    return due === undefined
      ? `says “${text}” besides what its figures hold`
      : `says “${text}” where its figures hold ${due}`;
  }
  const missing = expected[pieces.length];
  return missing === undefined ? null : `does not say ${missing}, which its figures hold`;
}
