import type { Judges } from '../family.ts';
import { aheadAcross, movesAcross } from './across.ts';
import { placesKnown, topCount, topCountAtLeast } from './baskets.ts';
import { aheadIn } from './pairs.ts';

/** Judges in how many rankings or releases something is so of a unit. */
export const counts: Judges<'counts'> = { topCount, topCountAtLeast, placesKnown, aheadAcross, movesAcross, aheadIn };
