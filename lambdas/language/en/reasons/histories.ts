import type { Reasons } from '../../language.ts';
import { formats } from '../formats.ts';
import { placeOf } from '../phrases.ts';

const { count } = formats;

/** Why nothing is printed about the best and the lowest place on record. */
export const histories = {
  notBest: ({ unit, release, rank, joint, open }, n) =>
    `${n.unit(unit)} was ${placeOf(rank, joint, open)} in ${n.release(release)}.`,
  noEarlier: ({ unit, release }, n) =>
    `No edition before ${n.release(release)} has ${n.unit(unit)} at such a place, so there is none to count from.`,
  asRecently: ({ unit, release, since, of, need }, n) =>
    `A place ${of === 'best' ? 'as good' : 'as low'} as that in ${n.release(release)} is on record for ${n.unit(unit)} in ${n.label(since)} already; “since” is told of ${count(need)} editions and more.`,
  otherSince: ({ since, found }, n) => `The edition to count from is ${n.label(found)}, not ${since}.`,
  ledBefore: ({ unit, release }, n) => `${n.unit(unit)} led ${n.release(release)} already.`,
  alwaysThere: ({ unit, release, rank, joint, open, releases }, n) =>
    `${n.unit(unit)} was ${placeOf(rank, joint, open)} in each of the ${count(releases)} editions up to ${n.release(release)}; that is neither a best place nor a lowest.`,
  neverLed: ({ unit, release }, n) => `${n.unit(unit)} led no edition before ${n.release(release)}.`,
} satisfies Reasons<'histories'>;
