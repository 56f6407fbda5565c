import type { Reasons } from '../../language.ts';
import { formats } from '../formats.ts';
import { given, placeOf } from '../phrases.ts';

const { count, ordinal } = formats;

/** Why nothing is printed about moves between editions. */
export const movements = {
  smallMoves: ({ release, direction }, n) =>
    `None of those with a known place in both ${direction === 'up' ? 'rose' : 'fell'} by more than one place in ${n.release(release)}.`,
  notEarlier: ({ release, since }, n) => `${n.release(since)} does not come before ${n.release(release)}.`,
  nextRelease: ({ release, since }, n) =>
    `${n.release(release)} is the edition right after ${n.label(since)}, so nothing is told over several.`,
  tooFewInBoth: ({ release, previous, have, need }, n) =>
    `${have === 0 ? 'None has' : have === 1 ? 'Only one has' : `Only ${count(have)} have`} an exact place known in both ${n.label(previous)} and ${n.release(release)}; ${count(need)} are needed.`,
  sameRankThen: ({ unit, release, since, rank }, n) =>
    `${n.unit(unit)} was ${ordinal(rank)} in both ${n.label(since)} and ${n.release(release)}.`,
  noBetter: ({ unit, release }, n) => `${n.unit(unit)} has no better known place than that in ${n.release(release)}.`,
  noMove: ({ unit, release }, n) => `${n.unit(unit)} has the same place in ${n.release(release)} as before.`,
  otherSharing: ({ unit, release, previous, rank, joint }, n) =>
    joint
      ? `${n.unit(unit)} is joint ${ordinal(rank)} in ${n.release(release)} and was ${ordinal(rank)} alone in ${n.label(previous)}.`
      : `${n.unit(unit)} is ${ordinal(rank)} alone in ${n.release(release)} and was joint ${ordinal(rank)} in ${n.label(previous)}.`,
  notAhead: ({ unit, other, release }, n) =>
    `${n.unit(unit)} is not ahead of ${n.unit(other)} in ${n.release(release)}.`,
  notBehind: ({ unit, other, release }, n) =>
    `${n.unit(unit)} was not behind ${n.unit(other)} in ${n.release(release)}.`,
  othersFell: ({ unit, release }, n) => `${n.unit(unit)} did not improve in ${n.release(release)}; the others fell.`,
  didNotFall: ({ unit, release }, n) => `${n.unit(unit)} did not fall in ${n.release(release)}.`,
  universeGrew: ({ release, previous }, n) =>
    `The field changed between ${n.label(previous)} and ${n.label(release)}, and the change is not certain to hold among those ranked in both.`,
  placesRunOn: ({ release, previous }, n) =>
    `No rank is left empty after a tie in ${n.release(release)}, and by the number of those ahead the change since ${n.label(previous)} does not hold.`,
  restated: ({ unit, release, old, corrected }, n) =>
    `The place of ${n.unit(unit)} in ${n.release(release)} was corrected from ${given(old)} to ${given(corrected)} after printing; the editions do not compare alike as printed and as corrected.`,
  fieldUnknown: ({ release, previous }, n) =>
    `Whether the field changed between ${n.label(previous)} and ${n.label(release)} is not known, and when those with a known place in both are ranked again among themselves, none of them moved so.`,
  scoreNotUp: ({ unit, release, previous }, n) =>
    `The score of ${n.unit(unit)} in ${n.release(release)} is no better than in ${n.label(previous)}, so it is not said to have overtaken anybody.`,
  movedOtherWay: ({ unit, release, previous, from, to, wasJoint, joint, open }, n) =>
    `${n.unit(unit)} ${from > to ? 'rose' : 'fell'} from ${placeOf(from, wasJoint, open.includes(previous))} in ${n.label(previous)} to ${placeOf(to, joint, open.includes(release))} in ${n.release(release)}.`,
} satisfies Reasons<'movements'>;
