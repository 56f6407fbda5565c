import { basket } from './basket.ts';
import { cells } from './cells.ts';
import { comparison } from './comparison.ts';
import { cover } from './cover.ts';
import { honours } from './honours.ts';
import { inPlace } from './in-place.ts';
import { method } from './method.ts';
import { notes } from './notes.ts';
import { rules } from './rules.ts';
import { selection } from './selection.ts';
import { titles } from './titles.ts';
import type { Told } from './told.ts';

/** Plain sentences by sort: those that speak of what was read, each with what the records hold of it. */
export const SORTS = {
  ...method,
  ...rules,
  ...selection,
  ...honours,
  ...basket,
  ...notes,
  ...cells,
  ...titles,
  ...cover,
  ...inPlace,
  ...comparison,
} satisfies Readonly<Record<string, Told>>;

export type Sort = keyof typeof SORTS;

/** How a sentence follows from the one before it, and the words that say so in a language. */
export type Link = 'likewise' | 'contrast' | 'exception';
export type Links = Readonly<Record<Link, readonly string[]>>;

/** How a language words the plain sentences, with a name for each slot. */
export type Forms = Readonly<Record<Sort, RegExp>>;
