import type { Given } from '../../claims/schema/figures.ts';
import { plain } from './decimal.ts';
import type { Meaning } from './piece.ts';

/** What a sentence is expected to say, in order; a part that it leaves out is null, false or empty. */
export type Content = readonly (Meaning | Content | null | false)[];

export const n = (value: number | string): Meaning => `n:${plain(String(value))}`;
export const nth = (rank: number | string): Meaning => `nth:${rank}`;
export const top = (of: number): Meaning => `top:${of}`;
export const placed = ({ from, to }: { readonly from: number; readonly to: number | null }): Meaning =>
  from === to ? nth(from) : `band:${from}${to === null ? '+' : `-${to}`}`;
/** What a publisher gave in the place of an exact place, or of a score. */
export function given(what: Given): Content {
  switch (what.kind) {
    case 'rank':
      return [what.joint && 'joint', nth(what.rank)];
    case 'band':
      return [placed(what)];
    case 'tier':
      return [`tier:${what.tier}`];
    case 'noPlace':
      return ['noPlace', what.why === 'withdrawn' && 'withdrawn', what.why === 'not-in-universe' && 'notCovered'];
    case 'noScore':
      return ['noScore'];
  }
}

/** A change without its sign, which the verb tells. */
export const size = (change: string): Meaning => n(change.replace('-', ''));
