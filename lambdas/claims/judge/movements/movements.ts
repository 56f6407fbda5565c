import type { Judges } from '../family.ts';
import { belowBest } from './below-best.ts';
import { biggestMove } from './biggest-move.ts';
import { held, sharingChange } from './held.ts';
import { moved } from './moved.ts';
import { movedOver } from './moved-over.ts';
import { overtaken } from './overtaken.ts';
import { overtook } from './overtook.ts';
import { rankTrend } from './rank-trend.ts';

/** Judges the place before and the place now. */
export const movements: Judges<'movements'> = {
  held,
  sharing: sharingChange,
  moved,
  movedOver,
  belowBest,
  overtook,
  overtaken,
  biggestMove,
  rankTrend,
};
