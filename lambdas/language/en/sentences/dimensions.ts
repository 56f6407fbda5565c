import type { Figures } from '../../../claims/schema/kinds.ts';
import { magnitude } from '../../../records/decimal.ts';
import { type ReleaseKey, rankingOf } from '../../../records/release.ts';
import type { Names, Sentences } from '../../language.ts';
import { formats } from '../formats.ts';
import { placeOf, points } from '../phrases.ts';

const { count, list } = formats;

type Named = Figures['dimensionProfile']['strengths'];

const signed = (value: string, release: ReleaseKey, n: Names): string =>
  `${value.startsWith('-') ? '' : '+'}${points(value, release, n)}`;
const named = (all: Named, n: Names): string =>
  list(all.map(({ ranking, rank, joint, open }) => `${n.rankingShort(ranking)} (${placeOf(rank, joint, open)})`));

/** Sentences about the dimensions of an index. */
export const dimensions = {
  dimensionProfile: ({ unit, release, rank, joint, open, universe, dimensions, strengths, weaknesses }, n) => {
    const of = dimensions === 1 ? 'In the one dimension' : `Of the ${count(dimensions)} dimensions`;
    const parts = [
      ...(strengths.length > 0 ? [`relatively strong in ${named(strengths, n)}`] : []),
      ...(weaknesses.length > 0 ? [`relatively weak in ${named(weaknesses, n)}`] : []),
    ];
    return `${of} on record for ${n.release(release)}, ${n.unit(unit)} (${placeOf(rank, joint, open)} of ${count(universe)} overall) is ${parts.join(', and ')}.`;
  },
  dimensionEnds: ({ unit, release, rank, joint, open, universe, dimensions, highest, lowest }, n) =>
    `Of the ${count(dimensions)} dimensions on record for ${n.release(release)}, ${n.unit(unit)} (${placeOf(rank, joint, open)} of ${count(universe)} overall) stands highest in ${named(highest, n)}, and lowest in ${named(lowest, n)}.`,
  drivenBy: ({ unit, release, previous, dimension, change, contribution }, n) =>
    `The score of ${n.unit(unit)} in ${n.release(release)} ${change.startsWith('-') ? 'fell' : 'rose'} by ${points(magnitude(change), release, n)} from ${n.label(previous)}, by the published weights mainly through ${n.rankingShort(dimension)} (${signed(contribution, release, n)}${n.lowerScoreIsBetter(rankingOf(release)) ? '; a lower score is better' : ''}).`,
} satisfies Sentences<'dimensions'>;
