import { plain } from './decimal.ts';
import type { Token } from './token.ts';

/** What a sentence is expected to say, in order; a part that it leaves out is null, false or empty. */
export type Line = readonly (Token | Line | null | false)[];

export const n = (value: number | string): Token => `n:${plain(String(value))}`;
export const nth = (rank: number | string): Token => `nth:${rank}`;
export const top = (of: number): Token => `top:${of}`;
export const placed = ({ from, to }: { readonly from: number; readonly to: number | null }): Token =>
  from === to ? nth(from) : `band:${from}${to === null ? '+' : `-${to}`}`;
/** A change without its sign, which the verb tells. */
export const size = (change: string): Token => n(change.replace('-', ''));
