/** A stretch of a text. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

/** Where a pattern is found in a text. */
export const spansOf = (pattern: RegExp | null, text: string): readonly Span[] =>
  pattern === null
    ? []
    : [...text.matchAll(pattern)].map(({ 0: word, index }) => ({ from: index, to: index + word.length }));

/** Whether one stands wholly in another that is longer. */
export const isWithin = ({ from, to }: Span, others: readonly Span[]): boolean =>
  others.some(other => other.from <= from && to <= other.to && other.to - other.from > to - from);

/** Whether one stands in another, or is the whole of it. */
export const isPartOf = ({ from, to }: Span, others: readonly Span[]): boolean =>
  others.some(other => other.from <= from && to <= other.to);

export const overlaps = ({ from, to }: Span, others: readonly Span[]): boolean =>
  others.some(other => other.from < to && from < other.to);

/** A text with spaces in place of these stretches, so that all others stand where they stood. */
export function blanked(text: string, spans: readonly Span[]): string {
  let [blank, at] = ['', 0];
  for (const { from, to } of [...spans].sort((a, b) => a.from - b.from)) {
    if (to <= at) continue;
    const start = Math.max(from, at);
    blank += `${text.slice(at, start)}${' '.repeat(to - start)}`;
    at = to;
  }
  return blank + text.slice(at);
}
