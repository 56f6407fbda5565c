import type { Reasons } from '../../language.ts';
import { formats } from '../formats.ts';

const { ordinal } = formats;

/** Why nothing is printed about moves between editions. */
export const movements = {
  noMove: ({ unit, release }, n) => `${n.unit(unit)} has the same place in ${n.release(release)} as before.`,
  notAhead: ({ unit, other, release }, n) =>
    `${n.unit(unit)} is not ahead of ${n.unit(other)} in ${n.release(release)}.`,
  notBehind: ({ unit, other, release }, n) =>
    `${n.unit(unit)} was not behind ${n.unit(other)} in ${n.release(release)}.`,
  othersFell: ({ unit, release }, n) => `${n.unit(unit)} did not improve in ${n.release(release)}; the others fell.`,
  universeGrew: ({ release, previous }, n) =>
    `The field changed between ${n.label(previous)} and ${n.label(release)}, and the change is not certain to hold among those ranked in both.`,
  fieldChanged: ({ release, previous }, n) =>
    `The field changed between ${n.label(previous)} and ${n.label(release)}, and both lists are not on record as wholes, so moves cannot be counted again among those ranked in both.`,
  scoreNotUp: ({ unit, release, previous }, n) =>
    `The score of ${n.unit(unit)} in ${n.release(release)} is no better than in ${n.label(previous)}, so it is not said to have overtaken anybody.`,
  movedOtherWay: ({ unit, release, previous, from, to }, n) =>
    `${n.unit(unit)} ${from > to ? 'rose' : 'fell'} from ${ordinal(from)} in ${n.label(previous)} to ${ordinal(to)} in ${n.release(release)}.`,
} satisfies Reasons<'movements'>;
