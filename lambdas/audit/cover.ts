import { squeeze } from './read/extracted-text.ts';

/**
 * What is left of pieces when every declared text is taken away: the heads of a table stand in one line or in several,
 * and a line of theirs may be broken anywhere.
 */
export function cover(pieces: readonly string[], texts: readonly string[]): { readonly left: readonly string[] } {
  const known = [...new Set(texts.map(squeeze))].filter(Boolean).sort((a, b) => b.length - a.length);
  let joined = pieces.map(squeeze).join('');
  for (const text of known) joined = joined.replaceAll(text, '\u0001');
  const left = joined.split('\u0001').filter(Boolean);
  return { left };
}
