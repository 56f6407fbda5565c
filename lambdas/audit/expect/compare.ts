import type { Content } from './content.ts';
import type { Meaning, Piece } from './piece.ts';

/** What a sentence is expected to say, piece by piece. */
export const flat = (content: Content): readonly Meaning[] =>
  content.flatMap(part => (part === null || part === false ? [] : typeof part === 'string' ? [part] : flat(part)));

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
