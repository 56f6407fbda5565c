import type { TextStyle } from './style.ts';

/** A stretch of a paragraph that is set alike. */
export interface Inline {
  readonly text: string;
  readonly style: TextStyle;
  /** Points that it stands above the baseline: note numbers. */
  readonly rise: number;
  /** Set against what precedes it, without a break between. */
  readonly glued: boolean;
  readonly link: { readonly to: string; readonly label: string } | null;
}

export function inline(text: string, style: TextStyle, more: Partial<Inline> = {}): Inline {
  return { text, style, rise: 0, glued: false, link: null, ...more };
}
