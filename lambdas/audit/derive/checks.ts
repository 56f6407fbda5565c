import type { Kind } from '../shapes.ts';
import { band, bandMove } from './bands.ts';
import { growthRate, valueChange } from './changes.ts';
import type { Check } from './check.ts';
import { convertedThreshold } from './conversions.ts';
import { topCount, topCountAtLeast } from './counts.ts';
import { dimensionProfile } from './dimensions.ts';
import { drivenBy } from './drivers.ts';
import { enteredTop, firstEntry, leftTop, newToRanking, returnedToTop } from './entries.ts';
import { bestRank, bestSince, worstRank, worstSince } from './extremes.ts';
import { fieldAverage, fieldSpread } from './fields.ts';
import { discontinued, methodChange, regainedLead, removed, returnedToRanking } from './histories.ts';
import { honoured, honoursChange } from './honours.ts';
import { intervalsOverlap } from './intervals.ts';
import { placeAmong } from './members.ts';
import { biggestMove, held, moved } from './movements.ts';
import { overtook } from './overtaking.ts';
import { aheadIn } from './pairs.ts';
import { jointPosition, leader, position } from './positions.ts';
import { rankTrend } from './rank-trends.ts';
import { revision } from './revisions.ts';
import { gapChange } from './scales.ts';
import { scoreGap, withinNoise } from './scores.ts';
import { leadStreak, ledEditions, topEditions, topStreak } from './streaks.ts';
import { succession } from './succession.ts';
import { tier, tierMove } from './tiers.ts';
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
