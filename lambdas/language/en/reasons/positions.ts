import type { Reasons } from '../../language.ts';
import { formats } from '../formats.ts';
import { given, onDate, placeOf } from '../phrases.ts';

const { ordinal, list } = formats;

/** Why nothing is printed about a place in a release. */
export const positions = {
  otherRank: ({ unit, release, rank, joint, open }, n) =>
    `${n.unit(unit)} is ${placeOf(rank, joint, open)} in ${n.release(release)}.`,
  tied: ({ unit, release, rank, with: others }, n) =>
    `${n.unit(unit)} shares ${ordinal(rank)} place in ${n.release(release)} with ${list(others.map(n.unit))}.`,
  superseded: ({ unit, release, old, corrected, on }, n) =>
    `${n.unit(unit)} was printed as ${given(old)} in ${n.release(release)} and corrected to ${given(corrected)}${on === null ? '' : ` ${onDate(on)}`}.`,
  notTied: ({ unit, release, rank }, n) =>
    `${n.unit(unit)} holds ${ordinal(rank)} place in ${n.release(release)} alone.`,
  notInCluster: ({ unit, release }, n) => `${n.unit(unit)} is not ranked as part of a whole in ${n.release(release)}.`,
} satisfies Reasons<'positions'>;
