import type { DimensionRank, FiguresDimensions } from '../../claims/schema/figures-dimensions.ts';
import { magnitude } from '../../records/decimal.ts';
import type { Language, Names } from '../language.ts';
import { formats } from './formats.ts';

const { count, ordinal, quantity, list } = formats;

const at = (key: string): string => key.split('/')[0] ?? '';
const points = (value: string): string =>
  `${quantity(value, 'count')} ${/^[-+]?1(\.0+)?$/.test(value) ? 'point' : 'points'}`;
const signed = (value: string): string => `${value.startsWith('-') ? '' : '+'}${points(value)}`;
const named = (all: readonly DimensionRank[], n: Names): string =>
  list(all.map(({ ranking, rank }) => `${n.rankingShort(ranking)} (${ordinal(rank)})`));

/** Sentences about the dimensions of an index and about scores on a fixed scale. */
export const sentence: Pick<Language['sentence'], keyof FiguresDimensions> = {
  dimensionProfile: ({ unit, release, rank, universe, dimensions, strengths, weaknesses }, n) => {
    const of = dimensions === 1 ? 'In the one dimension' : `Of the ${count(dimensions)} dimensions`;
    const parts = [
      ...(strengths.length > 0 ? [`relatively strong in ${named(strengths, n)}`] : []),
      ...(weaknesses.length > 0 ? [`relatively weak in ${named(weaknesses, n)}`] : []),
    ];
    return `${of} on record for ${n.release(release)}, ${n.unit(unit)} (${ordinal(rank)} of ${count(universe)} overall) is ${parts.join(', and ')}.`;
  },
  drivenBy: ({ unit, release, previous, dimension, change, contribution }, n) =>
    `By the published weights, the score of ${n.unit(unit)} in ${n.release(release)} ${change.startsWith('-') ? 'fell' : 'rose'} by ${points(magnitude(change))} from ${n.label(previous)}, mainly through ${n.rankingShort(dimension)} (${signed(contribution)}${n.lowerScoreIsBetter(at(release)) ? '; a lower score is better' : ''}).`,
  gapChange: ({ unit, other, release, previous, before, now, direction }, n) =>
    `The lead of ${n.unit(unit)} over ${n.unit(other)} in ${n.release(release)} ${direction} to ${points(now)}, from ${points(before)} in ${n.label(previous)}${n.lowerScoreIsBetter(at(release)) ? ' (a lower score is better)' : ''}.`,
};
