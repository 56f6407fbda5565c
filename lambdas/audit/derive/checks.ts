import type { Kind } from '../shapes.ts';
import { band, bandMove } from './bands.ts';
import { revision, valueChange } from './changes.ts';
import type { Check } from './check.ts';
import { topCount, topCountAtLeast } from './counts.ts';
import { bestRank, enteredTop, firstEntry, leftTop, newToRanking, returnedToTop } from './entries.ts';
import {
  bestSince,
  discontinued,
  methodChange,
  regainedLead,
  removed,
  returnedToRanking,
  worstRank,
  worstSince,
} from './histories.ts';
import { honoured, honoursChange } from './honours.ts';
import { biggestMove, held, moved, overtook } from './movements.ts';
import { aheadIn } from './pairs.ts';
import { jointPosition, leader, position } from './positions.ts';
import { fieldSpread, scoreGap, withinNoise } from './scores.ts';
import { leadStreak, ledEditions, topEditions, topStreak } from './streaks.ts';
import { threshold, topsGroup, trend } from './values.ts';
import { breadth, coverage, topShare } from './wholes.ts';

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
  returnedToRanking,
  removed,
  discontinued,
  bestSince,
  worstRank,
  worstSince,
  regainedLead,
  scoreGap,
  topShare,
  breadth,
  valueChange,
  band,
  bandMove,
  fieldSpread,
  aheadIn,
  withinNoise,
  methodChange,
  revision,
  coverage,
};
