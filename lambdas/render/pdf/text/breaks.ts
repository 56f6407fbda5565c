import LineBreaker from 'linebreak';

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

const DIGIT_END = /[\d%]$/;
/** A number's unit or noun that is short enough to carry over with it. */
const UNIT_START = /^(?:[%‰°℃]|[A-Za-z]{1,3}\b|million|billion|trillion|places?|points?|cities|years?)/;
const NUMBERED = /(?:\b(?:Table|Figure|No\.|Section|Chapter|GFCI|rank)|[第约近前逾])\s?$/;

/** Whether a break would part a number from what it counts, a name from its number, or an address from its scheme. */
function parts(before: string, after: string): boolean {
  const left = before.trimEnd();
  if (before.endsWith('://')) return true;
  if (/^\d/.test(after) && NUMBERED.test(before)) return true;
  if (!DIGIT_END.test(left)) return false;
  if (/^[\u4e00-\u9fff]/.test(after)) return before === left;
  return before !== left && UNIT_START.test(after);
}

/**
 * Where lines may end: UAX 14, which keeps closing marks off line starts and opening marks off line ends, without the
 * places that would part a number from its unit.
 */
export function lineBreaks(text: string, chinese: boolean): readonly Break[] {
  const breaker = new LineBreaker(chinese ? bracketQuotes(text) : text);
  const found: Break[] = [];
  for (let next = breaker.nextBreak(); next; next = breaker.nextBreak()) {
    const { position, required } = next;
    const inside = position < text.length;
    if (
      inside &&
      !required &&
      parts(text.slice(Math.max(0, position - 12), position), text.slice(position, position + 12))
    )
      continue;
    found.push({ position, required: required && inside });
  }
  return found;
}
