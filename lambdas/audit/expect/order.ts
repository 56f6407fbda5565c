import type { Content } from './content.ts';
import type { Meaning } from './piece.ts';

/** How the parts of a sentence are ordered, where languages differ. */
export interface Order {
  /** What parts the name of a work from that of its part, where a label stands between the two; null where it never does. */
  readonly beforePart: string | null;
  /** A ranking with the label of one release, in running text. */
  release(ranking: Meaning, label: Meaning): Content;
  /** The same in a list; `own` where the label begins with the name of its ranking. */
  inList(ranking: Meaning, label: Meaning, own: boolean): Content;
  /** What the releases of a ranking are counted in. */
  editions(halfYearly: boolean): Meaning;
  /** A figure with its unit of measurement. */
  measured(value: string, measure: string): Content;
  /** The ends of an interval of ranks that are the same. */
  endsMeet(rank: number): Meaning;
}

/** Whether the label of a release stands inside a name: behind a work, and before its part. */
export const isInside = (name: string, { beforePart }: Pick<Order, 'beforePart'>): boolean =>
  beforePart !== null && name.includes(beforePart);
