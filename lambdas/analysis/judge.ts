import type { ClaimOf, Finding } from './claim.ts';
import { placeAmong } from './claims/among.ts';
import { band, bandMove } from './claims/bands.ts';
import { valueChange } from './claims/changes.ts';
import { drivenBy } from './claims/contributions.ts';
import { convertedThreshold } from './claims/conversions.ts';
import { topCount, topCountAtLeast } from './claims/counts.ts';
import { dimensionProfile } from './claims/dimensions.ts';
import { bestRank, enteredTop, firstEntry, leftTop, newToRanking, returnedToTop } from './claims/entries.ts';
import { gapChange } from './claims/gaps.ts';
import { growthRate } from './claims/growth.ts';
import { bestSince, regainedLead, worstRank, worstSince } from './claims/histories.ts';
import { honoured, honoursChange } from './claims/honours.ts';
import { intervalsOverlap } from './claims/intervals.ts';
import { biggestMove, held, moved, overtook } from './claims/movements.ts';
import { coverage, discontinued, methodChange, removed, returnedToRanking, revision } from './claims/notices.ts';
import { aheadIn } from './claims/pairs.ts';
import { jointPosition, leader, position } from './claims/positions.ts';
import { rankTrend } from './claims/runs.ts';
import { fieldAverage, fieldSpread, scoreGap, withinNoise } from './claims/scores.ts';
import { leadStreak, ledEditions, topEditions, topStreak } from './claims/streaks.ts';
import { succession } from './claims/succession.ts';
import { threshold } from './claims/thresholds.ts';
import { tier, tierMove } from './claims/tiers.ts';
import { topsGroup, trend } from './claims/values.ts';
import { breadth, topShare } from './claims/wholes.ts';
import { type ClaimKind, CODES, type Form, type FormOf, type Forms } from './forms.ts';
import type { View } from './view.ts';

const JUDGES: { readonly [K in ClaimKind]: (view: View, form: Forms[K]) => Finding<K> } = {
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
export function judge<K extends ClaimKind>(view: View, form: FormOf<K>): ClaimOf<K> {
  return { id: claimId(form), kind: form.kind, code: CODES[form.kind], form, ...JUDGES[form.kind](view, form) };
}

/** A stable id that a person can read: the kind and the parameters in the order of the form. */
export function claimId(form: Form): string {
  const { kind, ...parameters } = form;
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
