import type { Reasons } from '../../language.ts';
import { formats } from '../formats.ts';

const { count, ordinal } = formats;

/** Why nothing is printed about a list as a whole. */
export const wholes = {
  notWhole: ({ release }, n) => `${n.release(release)} is not known as a whole.`,
  sumMismatch: ({ release, found, universe }, n) =>
    `${n.release(release)} ranks ${count(universe)}, and ${count(found)} of them are on record.`,
  placeBeyond: ({ release, rank, universe }, n) =>
    `${n.release(release)} ranks ${count(universe)}, and a place down to ${ordinal(rank)} is on record.`,
  takenOut: ({ release, found, universe }, n) =>
    `${n.release(release)} ranked ${count(universe)}; some were withdrawn or lost their place since, and ${count(found)} have one.`,
  countsBeyond: ({ release, found, universe }, n) =>
    `The publisher’s own counts of those that rose, fell and stayed in ${n.release(release)} add up to ${count(found)}, and it ranks ${count(universe)}.`,
  otherKinds: ({ ranking }, n) => `${n.ranking(ranking)} ranks ${n.nouns(ranking)}, and no ${n.unitNoun.plural}.`,
  clusterAmong: ({ release, cluster }, n) =>
    `${n.release(release)} ranks ${n.unit(cluster)} as one, which can be counted neither in nor out.`,
  countryUnknown: ({ unit }, n) => `The country of ${n.unit(unit)} is not known.`,
  noGroup: () => 'Which units are counted is not said.',
  uncounted: ({ release }, n) => `No count of moves by the publisher of ${n.release(release)} is on record.`,
  countsDiffer: ({ release, previous }, n) =>
    `The publisher's count of moves in ${n.release(release)} is not that of the lists on record for it and ${n.label(previous)}.`,
} satisfies Reasons<'wholes'>;
