import { type Passage, squeeze } from './read/passage.ts';

/** What is left of running text when every declared text is taken away. */
export interface Cover {
  /** Pieces that belong to no declared text, as they stand in the file. */
  readonly left: readonly string[];
  /** Squeezed texts that were found. */
  readonly found: ReadonlySet<string>;
}

const KEY = 6;

/** Declared sentences by how they begin, the longest first. */
function indexed(sentences: readonly string[]): ReadonlyMap<string, readonly string[]> {
  const index = new Map<string, string[]>();
  for (const sentence of new Set(sentences.map(squeeze))) {
    const key = sentence.slice(0, KEY);
    index.set(key, [...(index.get(key) ?? []), sentence]);
  }
  for (const same of index.values()) same.sort((a, b) => b.length - a.length);
  return index;
}

/**
 * Takes every declared text away from running text: a sentence wherever it stands, even across pages; a label only
 * where it is a whole piece.
 */
export function cover(passages: readonly Passage[], sentences: readonly string[], labels: readonly string[]): Cover {
  const index = indexed(sentences);
  const whole = new Set(labels.map(squeeze));
  const pieces = passages.map(({ text }) => ({ text, squeezed: squeeze(text) }));
  const stream = pieces.map(({ squeezed }) => squeezed).join('');
  const found = new Set<string>();
  const left: string[] = [];
  let start = 0;
  /** Up to where the stream is covered already. */
  let covered = 0;
  for (const { text, squeezed } of pieces) {
    const end = start + squeezed.length;
    let open = '';
    let at = start;
    for (const sign of text) {
      if (squeeze(sign) === '') {
        open += sign;
        continue;
      }
      if (at >= covered) {
        const match = (index.get(stream.slice(at, at + KEY)) ?? []).find(each => stream.startsWith(each, at));
        const label = at === start && whole.has(squeezed) ? squeezed : undefined;
        const taken = match ?? label;
        if (taken !== undefined) {
          found.add(taken);
          covered = at + taken.length;
          if (/\S/.test(open)) left.push(open);
          open = '';
        }
      }
      if (at >= covered) open += sign;
      at += sign.length;
    }
    if (/\S/.test(open)) left.push(open);
    start = end;
  }
  return { left: left.map(text => text.replace(/\s+/g, ' ').trim()), found };
}
