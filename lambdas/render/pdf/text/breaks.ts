import LineBreaker from 'linebreak';
import type { Typography } from '../../../document/document.ts';

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

/** What a language asks of line breaks beside the rules of Unicode. */
export interface BreakRules {
  /** Quotation marks open and close like brackets. */
  readonly bracketQuotes: boolean;
  /** What a number behind it belongs to. */
  readonly numbered: RegExp;
  /** A number's unit or noun that is short enough to carry over with it. */
  readonly counted: RegExp;
}

const escaped = (word: string): string => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** The rules of a language. Short Latin words behind a number are units in any of them. */
export function breakRules({ script, numbered, counted }: Typography): BreakRules {
  const before = numbered.map(word => (WORD.test(word) ? `\\b${escaped(word)}` : escaped(word)));
  const after = ['[%‰°℃]', '[A-Za-z]{1,3}\\b', ...counted.map(escaped)];
  return {
    bracketQuotes: script === 'han',
    numbered: before.length > 0 ? new RegExp(`(?:${before.join('|')})\\s?$`) : /(?!)/,
    counted: new RegExp(`^(?:${after.join('|')})`),
  };
}

/** Whether a break would part a number from what it counts, a name from its number, or an address from its scheme. */
function parts(before: string, after: string, { numbered, counted }: BreakRules): boolean {
  const left = before.trimEnd();
  if (before.endsWith('://')) return true;
  if (/^\d/.test(after) && numbered.test(before)) return true;
  if (!DIGIT_END.test(left)) return false;
  if (/^[\u4e00-\u9fff]/.test(after)) return before === left;
  return before !== left && counted.test(after);
}

/**
 * Where lines may end: UAX 14, which keeps closing marks off line starts and opening marks off line ends, without the
 * places that would part a number from its unit.
 */
export function lineBreaks(text: string, rules: BreakRules): readonly Break[] {
  const breaker = new LineBreaker(rules.bracketQuotes ? bracketQuotes(text) : text);
  const found: Break[] = [];
  for (let next = breaker.nextBreak(); next; next = breaker.nextBreak()) {
    const { position, required } = next;
    const inside = position < text.length;
    if (
      inside &&
      !required &&
      parts(text.slice(Math.max(0, position - 12), position), text.slice(position, position + 12), rules)
    )
      continue;
    found.push({ position, required: required && inside });
  }
  return found;
}
