import type { Kind } from '../shapes.ts';
import { topCount, topCountAtLeast } from './kinds/counts.ts';
import { dimensionProfile, drivenBy, gapChange } from './kinds/dimensions.ts';
import { enteredTop, firstEntry, leftTop, newToRanking, returnedToTop } from './kinds/entries.ts';
import {
  bestRank,
  bestSince,
  discontinued,
  regainedLead,
  removed,
  returnedToRanking,
  succession,
  worstRank,
  worstSince,
} from './kinds/histories.ts';
import { honoured, honoursChange } from './kinds/honours.ts';
import { biggestMove, held, moved, overtook } from './kinds/movements.ts';
import { fieldAverage, intervalsOverlap, placeAmong, rankTrend, tier, tierMove } from './kinds/placing.ts';
import { jointPosition, leader, position } from './kinds/positions.ts';
import { aheadIn, band, bandMove, methodChange, revision } from './kinds/record.ts';
import { fieldSpread, scoreGap, withinNoise } from './kinds/scores.ts';
import { leadStreak, ledEditions, topEditions, topStreak } from './kinds/streaks.ts';
import { convertedThreshold, growthRate, threshold, topsGroup, trend, valueChange } from './kinds/values.ts';
import { breadth, coverage, topShare } from './kinds/wholes.ts';
import type { Says } from './says.ts';

/** What the sentence of each kind has to say. */
export const KINDS: Readonly<Record<Kind, Says>> = {
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
  succession,
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
  dimensionProfile,
  drivenBy,
  gapChange,
  tier,
  tierMove,
  intervalsOverlap,
  placeAmong,
  rankTrend,
  fieldAverage,
  convertedThreshold,
  growthRate,
};
