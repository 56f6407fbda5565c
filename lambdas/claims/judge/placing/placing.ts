import type { Judges } from '../family.ts';
import { placeAmong } from './among.ts';
import { band, bandMove } from './bands.ts';
import { intervalsOverlap } from './intervals.ts';
import { topPercent } from './percent.ts';
import { tier, tierMove } from './tiers.ts';

/** Judges where a unit stands, where a place is not exact or not of the whole list. */
export const placing: Judges<'placing'> = { band, bandMove, tier, tierMove, intervalsOverlap, topPercent, placeAmong };
