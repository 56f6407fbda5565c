import type { Reasons } from '../../language.ts';
import { formats } from '../formats.ts';
import { interval, placed, places } from '../phrases.ts';

const { ordinal } = formats;

/** The places above a line. */
const among = (top: number): string => (top === 1 ? 'first place' : `the ${formats.top(top)}`);

/** Why nothing is printed about bands, tiers, intervals of ranks, and places ranked anew. */
export const placing = {
  notBanded: ({ unit, release }, n) => `${n.release(release)} gives ${n.unit(unit)} a place, not a band.`,
  otherBand: ({ unit, release, from, to }, n) =>
    `${n.unit(unit)} is in the ${from}${to === null ? '+' : `–${to}`} band of ${n.release(release)}.`,
  bandsOverlap: ({ unit, release, previous }, n) =>
    `The bands of ${n.unit(unit)} in ${n.label(previous)} and ${n.release(release)} overlap, so no move can be told.`,
  noTier: ({ unit, release }, n) => `${n.release(release)} gives ${n.unit(unit)} no tier.`,
  otherTier: ({ unit, release, tier }, n) => `${n.unit(unit)} is classified ${tier} in ${n.release(release)}.`,
  tierUnlisted: ({ ranking, tier }, n) =>
    `Where the tier ${tier} stands among those of ${n.ranking(ranking)} is not known.`,
  sameBand: ({ unit, release, previous, from, to }, n) =>
    `${n.unit(unit)} is in ${placed({ from, to })} of ${n.release(release)}, as in ${n.label(previous)}; where in it is not told.`,
  sameTier: ({ unit, release, previous, tier }, n) =>
    `${n.unit(unit)} is classified ${tier} in ${n.release(release)}, as in ${n.label(previous)}.`,
  otherTierMove: ({ unit, release, previous, before, now }, n) =>
    `${n.unit(unit)} moved from ${before} in ${n.label(previous)} to ${now} in ${n.release(release)}.`,
  noInterval: ({ unit, release }, n) =>
    `No interval of the rank of ${n.unit(unit)} in ${n.release(release)} is on record.`,
  intervalsApart: ({ unit, other, release }, n) =>
    `The publisher's intervals of the ranks of ${n.unit(unit)} and ${n.unit(other)} in ${n.release(release)} do not overlap.`,
  sameRow: ({ unit, other, release }, n) =>
    `${n.unit(unit)} and ${n.unit(other)} have one place between them in ${n.release(release)}.`,
  withinInterval: ({ unit, release, own, holds }, n) => {
    if ('other' in holds)
      return `The publisher's own intervals of the ranks of ${n.unit(unit)} (${interval(own)}) and ${n.unit(holds.other)} (${interval(holds.theirs)}) in ${n.release(release)} overlap, so neither can be told to be ahead.`;
    const whose = `The publisher's own interval of the rank of ${n.unit(unit)} in ${n.release(release)}, ${interval(own)},`;
    return 'rank' in holds
      ? `${whose} holds the place in ${n.label(holds.previous)} (${ordinal(holds.rank)}) too, so no change can be told.`
      : `${whose} holds places on both sides of the line below ${among(holds.top)}, so nobody can tell that it was crossed.`;
  },
  withinPlaces: ({ release, places: noise }, n) =>
    `By the word of its publisher, a difference of up to ${places(noise)} in ${n.release(release)} means nothing, so none is told.`,
  otherPlaceAmong: ({ unit, release, group, rank }, n) =>
    `Ranked anew among ${n.group(group)} by ${n.release(release)}, ${n.unit(unit)} is ${ordinal(rank)}.`,
  outsidePercent: ({ unit, release, last, universe, percent }, n) =>
    `With all that share its place or its band, ${n.unit(unit)} reaches to ${ordinal(last)} of ${formats.count(universe)} in ${n.release(release)}, beyond the top ${percent}%.`,
} satisfies Reasons<'placing'>;
