import type { Kind } from '../shapes.ts';
import type { Check } from './check.ts';
import { topCount, topCountAtLeast } from './counts.ts';
import { bestRank, enteredTop, firstEntry, leftTop, newToRanking, returnedToTop } from './entries.ts';
import { honoured, honoursChange } from './honours.ts';
import { biggestMove, held, moved, overtook } from './movements.ts';
import { jointPosition, leader, position } from './positions.ts';
import { leadStreak, ledEditions, topEditions, topStreak } from './streaks.ts';
import { threshold, topsGroup, trend } from './values.ts';

/** The second derivation of each kind of claim. */
export const CHECKS: Readonly<Record<Kind, Check>> = {
  leader,
  position,
  jointPosition,
  leadStreak,
  ledEditions,
  topStreak,
  topEditions,
  held,
  moved,
  overtook,
  biggestMove,
  enteredTop,
  firstEntry,
  returnedToTop,
  leftTop,
  newToRanking,
  bestRank,
  topCount,
  topCountAtLeast,
  trend,
  threshold,
  topsGroup,
  honoured,
  honoursChange,
};
