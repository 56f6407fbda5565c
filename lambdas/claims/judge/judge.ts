import type { ClaimOf, Finding } from '../claim.ts';
import { type ClaimKind, KINDS, type Queries, type Query, type QueryOf } from '../schema/kinds.ts';
import type { View } from '../view.ts';
import { placeAmong } from './among.ts';
import { band, bandMove } from './bands.ts';
import { valueChange } from './changes.ts';
import { drivenBy } from './contributions.ts';
import { convertedThreshold } from './conversions.ts';
import { topCount, topCountAtLeast } from './counts.ts';
import { dimensionProfile } from './dimensions.ts';
import { bestRank, enteredTop, firstEntry, leftTop, newToRanking, returnedToTop } from './entries.ts';
import { gapChange } from './gaps.ts';
import { growthRate } from './growth.ts';
import { bestSince, regainedLead, worstRank, worstSince } from './histories.ts';
import { honoured, honoursChange } from './honours.ts';
import { intervalsOverlap } from './intervals.ts';
import { biggestMove, held, moved, overtook } from './movements.ts';
import { coverage, discontinued, methodChange, removed, returnedToRanking, revision } from './notices.ts';
import { aheadIn } from './pairs.ts';
import { jointPosition, leader, position } from './positions.ts';
import { rankTrend } from './runs.ts';
import { fieldAverage, fieldSpread, scoreGap, withinNoise } from './scores.ts';
import { leadStreak, ledEditions, topEditions, topStreak } from './streaks.ts';
import { succession } from './succession.ts';
import { threshold } from './thresholds.ts';
import { tier, tierMove } from './tiers.ts';
import { topsGroup, trend } from './values.ts';
import { breadth, topShare } from './wholes.ts';

const JUDGES: { readonly [K in ClaimKind]: (view: View, query: Queries[K]) => Finding<K> } = {
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
  succession,
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
  growthRate,
  convertedThreshold,
  tier,
  tierMove,
  intervalsOverlap,
  placeAmong,
  rankTrend,
  fieldAverage,
};

/** Puts one question to the records. */
export function judge<K extends ClaimKind>(view: View, query: QueryOf<K>): ClaimOf<K> {
  return {
    id: claimId(query),
    kind: query.kind,
    code: KINDS[query.kind].code,
    query: query,
    ...JUDGES[query.kind](view, query),
  };
}

/** A stable id that a person can read: the kind and the parameters in the order of the form. */
export function claimId(query: Query): string {
  const { kind, ...parameters } = query;
  const parts = Object.entries(parameters)
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => (name === 'unit' || name === 'release' ? String(value) : `${name}=${inId(value)}`));
  return [kind, ...parts].join(':');
}

/** A parameter in an id: the items of a list with "+" between them, the parts of an item with "/". */
function inId(value: unknown): string {
  if (Array.isArray(value)) return value.map(inId).join('+');
  return typeof value === 'object' && value !== null ? Object.values(value).map(inId).join('/') : String(value);
}
