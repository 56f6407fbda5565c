import LineBreaker from 'linebreak';
import type { Typography } from '../document/document.ts';

/** A place where a line may end. */
export interface Break {
  readonly position: number;
  /** The text itself ends the line here. */
  readonly required: boolean;
}

/** In Chinese, quotation marks open and close like brackets; the Unicode rules glue them to both neighbours. */
function bracketQuotes(text: string): string {
  return text
    .replace(/[“‘]/g, '「')
    .replace(/”/g, '」')
    .replace(/’(?![\p{Script=Latin}])/gu, '」');
}

const WORD = /^[A-Za-z]/;
const DIGIT_END = /[\d%]$/;

/** What joins two names or the ends of a range never begins a line, a stroke among spaces neither, nor the sign of an open place. */
const JOINT = /^[·‧・—–～/†‡]/;
/** A range of figures is read at one go. */
const RANGE_BEGUN = /\d[—–～]$/;
/** An abbreviation that a year or a number behind it belongs to: GPCI 2022. */
const ABBREVIATION = /\b[A-Z]{2,6}\s$/;

/** What would stand alone on the last line: one Han sign, with what closes behind it. */
const LEFT_ALONE = /^\p{Script=Han}[，。、；：！？）》〉”’…\s]*$/u;

/** What a language asks of line breaks beside the rules of Unicode. */
export interface BreakRules {
  /** Quotation marks open and close like brackets. */
  readonly bracketQuotes: boolean;
  /** What a number behind it belongs to. */
  readonly numbered: RegExp;
  /** A number's unit or noun that is short enough to carry over with it. */
  readonly counted: RegExp;
  /** A letter that is a figure begins here; ends here. */
  readonly numeral: { readonly first: RegExp; readonly last: RegExp };
  /** Words that no line break parts. */
  readonly whole: RegExp | null;
}

const NEVER = /(?!)/;

const escaped = (word: string): string => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** The rules of a language. Short Latin words behind a number are units in any of them. */
export function breakRules({ script, numbered, counted, numerals, whole }: Typography): BreakRules {
  const before = numbered.map(word => (WORD.test(word) ? `\\b${escaped(word)}` : escaped(word)));
  const after = ['[%‰°℃]', '[A-Za-z]{1,3}\\b', ...counted.map(escaped)];
  return {
    bracketQuotes: script === 'han',
    numbered: before.length > 0 ? new RegExp(`(?:${before.join('|')})\\s?$`) : NEVER,
    counted: new RegExp(`^(?:${after.join('|')})`),
    numeral:
      numerals === ''
        ? { first: NEVER, last: NEVER }
        : { first: new RegExp(`^[${numerals}]`), last: new RegExp(`[${numerals}]$`) },
    // The longest first, so that a name is found whole that begins as another.
    whole:
      whole.length === 0
        ? null
        : new RegExp(
            whole
              .toSorted((a, b) => b.length - a.length)
              .map(escaped)
              .join('|'),
            'g',
          ),
  };
}

/** Whether a break would part a number from what it counts, a name from its number, or an address from its scheme. */
function parts(before: string, after: string, { numbered, counted, numeral }: BreakRules): boolean {
  const left = before.trimEnd();
  if (before.endsWith('://') || JOINT.test(after)) return true;
  if (/^\d/.test(after) && (numbered.test(before) || RANGE_BEGUN.test(before) || ABBREVIATION.test(before)))
    return true;
  if (numeral.first.test(after) && (numbered.test(before) || numeral.last.test(before))) return true;
  if (numeral.last.test(before) && counted.test(after)) return true;
  if (!DIGIT_END.test(left)) return false;
  if (/^[\u4e00-\u9fff]/.test(after)) return before === left;
  return before !== left && counted.test(after);
}

/** The places inside of words that are not parted. */
function insides(text: string, whole: RegExp | null): ReadonlySet<number> {
  if (!whole) return new Set();
  return new Set(
    [...text.matchAll(whole)].flatMap(({ index, 0: word }) =>
      Array.from({ length: word.length - 1 }, (_, at) => index + at + 1),
    ),
  );
}

/**
 * Where lines may end: UAX 14, which keeps closing marks off line starts and opening marks off line ends, without the
 * places that would part a number from its unit, or leave one Han sign on the last line.
 */
export function lineBreaks(text: string, rules: BreakRules): readonly Break[] {
  const breaker = new LineBreaker(rules.bracketQuotes ? bracketQuotes(text) : text);
  const found: Break[] = [];
  const kept = insides(text, rules.whole);
  for (let next = breaker.nextBreak(); next; next = breaker.nextBreak()) {
    const { position, required } = next;
    const inside = position < text.length;
    if (
      inside &&
      !required &&
      (kept.has(position) ||
        LEFT_ALONE.test(text.slice(position)) ||
        parts(text.slice(Math.max(0, position - 12), position), text.slice(position, position + 12), rules))
    )
      continue;
    found.push({ position, required: required && inside });
  }
  return found;
}

/** A stretch of a text, and whether it would be parted by the rules of Unicode alone, as a browser has them. */
export interface Stretch {
  readonly text: string;
  readonly isWhole: boolean;
}

/**
 * A text in stretches: each that is kept whole for itself, what lies between them in one. A space behind one is none of
 * it: a line may end there.
 */
export function stretches(text: string, rules: BreakRules): readonly Stretch[] {
  const breaker = new LineBreaker(rules.bracketQuotes ? bracketQuotes(text) : text);
  const natural = new Set<number>();
  for (let next = breaker.nextBreak(); next; next = breaker.nextBreak()) natural.add(next.position);
  const found: Stretch[] = [];
  const add = (each: string, isWhole: boolean): void => {
    const last = found.at(-1);
    if (each === '') return;
    if (last && !last.isWhole && !isWhole) found[found.length - 1] = { text: last.text + each, isWhole };
    else found.push({ text: each, isWhole });
  };
  let [from, parted] = [0, false];
  const ends = new Set(lineBreaks(text, rules).map(({ position }) => position));
  for (const at of natural) {
    if (!ends.has(at) && at < text.length) parted = true;
    else {
      const stretch = text.slice(from, at);
      const words = parted ? stretch.trimEnd() : stretch;
      add(words, parted);
      add(stretch.slice(words.length), false);
      [from, parted] = [at, false];
    }
  }
  return found;
}
