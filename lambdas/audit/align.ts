import type { Line } from './declared.ts';
import { END } from './joined-text.ts';
import { squeeze } from './read/extracted-text.ts';

/** A mismatch of expected text and file: lines that are not there, and what stands there. */
export interface Gap {
  readonly missing: readonly Line[];
  /** Stretch of the file's text; empty where nothing stands in the place of the lines. */
  readonly from: number;
  readonly to: number;
}

export interface Alignment {
  /** Lines that were found, each where it begins in the file's text. */
  readonly found: readonly { readonly line: Line; readonly at: number }[];
  readonly gaps: readonly Gap[];
}

interface Worded {
  readonly line: Line;
  readonly words: string;
}

/** So much of the expected text, at the least, has to stand in the file for the two to go on together. */
const ANCHOR = 24;
/** So many lines are skipped at the most before the rest is given up. */
const FURTHEST = 1500;

const worded = (line: Line): Worded => ({ line, words: `${squeeze(line.text)}${line.ends ? END : ''}` });

/** What follows in the expected text from a line on, long enough to stand nowhere by chance. */
function anchorFrom(expected: readonly Worded[], index: number): string {
  let anchor = '';
  for (let at = index; at < expected.length && anchor.length < ANCHOR; at += 1) anchor += expected[at]?.words ?? '';
  return anchor;
}

interface Resumed {
  readonly line: number;
  readonly at: number;
}

/** Whether a line may begin at a place of a text: something ends before it, unless the line before goes on in it. */
const begins = (expected: readonly Worded[], line: number, text: string, place: number): boolean =>
  place === 0 || text[place - 1] === END || expected[line - 1]?.line.ends === false;

/** Where a line and what follows it stand in a text from a place on; less than none where they do not. */
function placeOf(expected: readonly Worded[], line: number, text: string, from: number): number {
  const anchor = anchorFrom(expected, line);
  let place = text.indexOf(anchor, from);
  while (place >= 0 && !begins(expected, line, text, place)) place = text.indexOf(anchor, place + 1);
  return place;
}

/** Where expected text and file go on together with the least of both left out. */
function resume(expected: readonly Worded[], text: string, from: number, at: number): Resumed {
  let best: Resumed = { line: expected.length, at: text.length };
  let least = Number.POSITIVE_INFINITY;
  let skipped = 0;
  for (let line = from; line < Math.min(expected.length, from + FURTHEST) && skipped < least; line += 1) {
    const place = placeOf(expected, line, text, at);
    const cost = skipped + place - at;
    if (place >= 0 && cost < least) {
      best = { line, at: place };
      least = cost;
    }
    skipped += expected[line]?.words.length ?? 0;
  }
  return best;
}

/** Goes through expected text and file together, and gives where they differ: order and number count, not only the words. */
export function align(lines: readonly Line[], text: string): Alignment {
  const expected = lines.map(worded);
  const found: { line: Line; at: number }[] = [];
  const gaps: Gap[] = [];
  let [index, at] = [0, 0];
  while (index < expected.length) {
    const next = expected[index];
    if (next && text.startsWith(next.words, at)) {
      found.push({ line: next.line, at });
      at += next.words.length;
      index += 1;
      continue;
    }
    const resumed = resume(expected, text, index, at);
    const within = alignWithin(expected.slice(index, resumed.line), text.slice(at, resumed.at), at);
    found.push(...within.found);
    gaps.push(...within.gaps);
    index = resumed.line;
    at = resumed.at;
  }
  if (at < text.length) gaps.push({ missing: [], from: at, to: text.length });
  return { found, gaps };
}

/** In a stretch where the two differ: lines at its end that are there, then any others that stand there word for word. */
function alignWithin(expected: readonly Worded[], stretch: string, offset: number): Alignment {
  const found: { line: Line; at: number }[] = [];
  const gaps: Gap[] = [];
  let end = stretch.length;
  let last = expected.length;
  const behind: { line: Line; at: number }[] = [];
  for (; last > 0; last -= 1) {
    const each = expected[last - 1];
    const at = end - (each?.words.length ?? 0);
    if (!each || !stretch.slice(0, end).endsWith(each.words) || !begins(expected, last - 1, stretch, at)) break;
    end -= each.words.length;
    behind.unshift({ line: each.line, at: offset + end });
  }
  let missing: Line[] = [];
  let at = 0;
  const close = (to: number) => {
    if (missing.length > 0 || to > at) gaps.push({ missing, from: offset + at, to: offset + to });
    missing = [];
  };
  for (const { line, words } of expected.slice(0, last)) {
    const place = stretch.startsWith(words, at)
      ? at
      : words.length < ANCHOR
        ? -1
        : stretch.slice(0, end).indexOf(words, at);
    if (place < 0) {
      missing.push(line);
      continue;
    }
    close(place);
    found.push({ line, at: offset + place });
    at = place + words.length;
  }
  close(end);
  return { found: [...found, ...behind], gaps };
}
