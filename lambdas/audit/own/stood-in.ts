import type { Span } from './spans.ts';

/** A text with words in the place of some of its own. */
export interface StoodIn {
  readonly text: string;
  /** What stood in the text as it was written where these words stand now. */
  readonly written: (words: string) => string;
}

/** What is replaced, found anew in a text, and by what. */
type Replaced = readonly [found: (text: string) => RegExp | null, by: string];

/** Puts a word in the place of each name, one sort of names after another, and knows for whatever is read then how it was written. */
export function stoodIn(text: string, names: readonly Replaced[]): StoodIn {
  let read = text;
  // Of each place in what is read, where it stood in the text.
  let places: readonly Span[] = Array.from(text.split(''), (_, at) => ({ from: at, to: at + 1 }));
  for (const [found, by] of names) {
    const pattern = found(read);
    // A word with a small letter is none of somebody's name.
    const matches = pattern === null ? [] : [...read.matchAll(pattern)].filter(([name]) => !/^\p{Ll}/u.test(name));
    for (const { 0: name, index } of matches.toReversed()) {
      const was: Span = { from: places[index]?.from ?? 0, to: places[index + name.length - 1]?.to ?? 0 };
      read = `${read.slice(0, index)}${by}${read.slice(index + name.length)}`;
      places = [...places.slice(0, index), ...by.split('').map(() => was), ...places.slice(index + name.length)];
    }
  }
  return {
    text: read,
    written: words => {
      const at = read.indexOf(words);
      const [first, last] = [places[at], places[at + words.length - 1]];
      return first && last ? text.slice(first.from, last.to) : words;
    },
  };
}
