import type { Reasons } from '../../language.ts';
import { formats } from '../formats.ts';

const { quantity } = formats;

/** Why nothing is printed about the dimensions of an index. */
export const dimensions = {
  noDimensions: ({ ranking }, n) => `No dimension of ${n.ranking(ranking)} is on record.`,
  otherField: ({ release, whole }, n) =>
    `${n.release(release)} and ${n.release(whole)} are not known over one field, so the places in the two cannot be set side by side.`,
  noExtremes: ({ unit, release }, n) =>
    `In no dimension on record for ${n.release(release)} does ${n.unit(unit)} stand far enough from its place overall, in the top or the bottom quarter.`,
  allLevel: ({ unit, release }, n) =>
    `In all dimensions on record for ${n.release(release)}, ${n.unit(unit)} has a place of the same number, so none is its highest or its lowest.`,
  weightUnknown: ({ release }, n) => `The weight of ${n.release(release)} in the whole is not known.`,
  weightsChanged: ({ release, previous }, n) =>
    `The weight of ${n.release(release)} is not the one that it had in ${n.label(previous)}.`,
  weightsSum: ({ release, found }, n) =>
    `The weights on record for the dimensions of ${n.release(release)} add up to ${quantity(found, 'percent')}, so some of the score would be left out.`,
  notLinear: ({ unit, release }, n) =>
    `The weighted dimensions of ${n.unit(unit)} in ${n.release(release)} do not add up to its score.`,
  otherWay: ({ unit, release, previous }, n) =>
    `The score of ${n.unit(unit)} did not go the way of its weighted dimensions from ${n.label(previous)} to ${n.release(release)}.`,
  noDriver: ({ unit, release, previous }, n) =>
    `No dimension alone makes up enough of the change in the score of ${n.unit(unit)} from ${n.label(previous)} to ${n.release(release)}.`,
  otherDirection: ({ ranking, whole }, n) =>
    `Of ${n.rankingShort(ranking)} and ${n.ranking(whole)}, a higher score is better in one and a lower score in the other, so the change of one is not told as a part of the other’s.`,
  otherDriver: ({ unit, release, asserted, found }, n) =>
    `The largest part of the change in the score of ${n.unit(unit)} in ${n.release(release)} comes from ${n.rankingShort(found)}, not from ${n.rankingShort(asserted)}.`,
} satisfies Reasons<'dimensions'>;
