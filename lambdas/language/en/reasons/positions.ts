import type { Reasons } from '../../language.ts';
import { formats } from '../formats.ts';
import { placeOf } from '../phrases.ts';

const { ordinal, list } = formats;

/** Why nothing is printed about a place in a release. */
export const positions = {
  otherRank: ({ unit, release, rank, joint }, n) =>
    `${n.unit(unit)} is ${placeOf(rank, joint)} in ${n.release(release)}.`,
  tied: ({ unit, release, rank, with: others }, n) =>
    `${n.unit(unit)} shares ${ordinal(rank)} place in ${n.release(release)} with ${list(others.map(n.unit))}.`,
  notTied: ({ unit, release, rank }, n) =>
    `${n.unit(unit)} holds ${ordinal(rank)} place in ${n.release(release)} alone.`,
} satisfies Reasons<'positions'>;
