import type { Sentences } from '../../language.ts';
import { formats } from '../formats.ts';
import { acrossBreaks, interval, placed } from '../phrases.ts';

const { count, ordinal } = formats;

/** Sentences about bands, tiers, intervals of ranks, and places ranked anew. */
export const placing = {
  band: ({ unit, release, from, to }, n) => `${n.unit(unit)} is in ${placed({ from, to })} of ${n.release(release)}.`,
  bandMove: ({ unit, release, previous, direction, before, now, breaks }, n) =>
    `${n.unit(unit)} moved ${direction} from ${placed(before)} in ${n.label(previous)} to ${placed(now)} in ${n.release(release)}${acrossBreaks(breaks, n)}.`,
  tier: ({ unit, release, tier }, n) => `${n.unit(unit)} is classified ${tier} in ${n.release(release)}.`,
  tierMove: ({ unit, release, previous, before, now, steps, direction, breaks }, n) =>
    `${n.unit(unit)} moved ${direction} ${count(steps)} ${steps === 1 ? 'tier' : 'tiers'}, from ${before} in ${n.label(previous)} to ${now} in ${n.release(release)}${acrossBreaks(breaks, n)}.`,
  intervalsOverlap: ({ unit, other, release, own, theirs }, n) =>
    `The places of ${n.unit(unit)} and ${n.unit(other)} in ${n.release(release)} are too close to be told apart: the publisher’s own 5–95% intervals of their ranks, ${interval(own)} and ${interval(theirs)}, overlap.`,
  topPercent: ({ unit, release, from, to, joint, universe, percent }, n) =>
    `${n.unit(unit)} ${from === to ? `${joint ? 'was joint' : 'ranked'} ${ordinal(from)}` : `was in ${placed({ from, to })}`} of ${count(universe)} in ${n.release(release)}, in the top ${percent}%.`,
  placeAmong: ({ unit, release, group, rank, of, joint }, n) =>
    `Among ${n.group(group)} (${count(of)} in all), ranked anew by their places in ${n.release(release)}, ${n.unit(unit)} is ${joint ? 'joint ' : ''}${ordinal(rank)}.`,
} satisfies Sentences<'placing'>;
