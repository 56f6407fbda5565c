import type { Line } from './line.ts';
import type { Token } from './token.ts';

/** How the parts of a sentence are ordered, where languages differ. */
export interface Order {
  /** A ranking with the label of one release, in running text. */
  release(ranking: Token, label: Token): Line;
  /** The same in a list; `own` where the label begins with the name of its ranking. */
  inList(ranking: Token, label: Token, own: boolean): Line;
  /** What the releases of a ranking are counted in. */
  editions(halfYearly: boolean): Token;
  /** A figure with its unit of measurement. */
  measured(value: string, measure: string): Line;
  /** The ends of an interval of ranks that are the same. */
  endsMeet(rank: number): Token;
}
