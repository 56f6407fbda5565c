import type { Reasons } from '../../language.ts';
import { formats } from '../formats.ts';
import { given, placeOf } from '../phrases.ts';

const { ordinal, list } = formats;

/** Why nothing is printed about a place in a release. */
export const positions = {
  otherRank: ({ unit, release, rank, joint, open }, n) =>
    `${n.unit(unit)}在${n.release(release)}中${placeOf(rank, joint, open)}。`,
  tied: ({ unit, release, rank, with: others }, n) =>
    `${n.unit(unit)}在${n.release(release)}中与${list(others.map(n.unit))}并列${ordinal(rank)}。`,
  superseded: ({ unit, release, old, corrected, on }, n) =>
    `${n.unit(unit)}在${n.release(release)}中原刊为${given(old, corrected)}，${on === null ? '后' : formats.date(on)}更正为${given(corrected, old)}。`,
  notTied: ({ unit, release, rank }, n) => `${n.unit(unit)}在${n.release(release)}中居${ordinal(rank)}，没有并列。`,
  notInCluster: ({ unit, release }, n) => `${n.unit(unit)}在${n.release(release)}中并未计入某个整体。`,
} satisfies Reasons<'positions'>;
