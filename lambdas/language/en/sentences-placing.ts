import type { FiguresPlacing } from '../../claims/schema/figures-placing.ts';
import type { RankInterval } from '../../records/record.ts';
import type { Language } from '../language.ts';
import { formats } from './formats.ts';

const { count, ordinal, top, quantity, list } = formats;

const at = (key: string): string => key.split('/')[0] ?? '';

/** The ends of an interval of ranks, as the publisher prints them. */
export const interval = ({ from, to }: RankInterval): string => (from === to ? `${from}` : `${from}–${to}`);

/** Sentences about tiers, intervals of ranks, places ranked anew, runs of moves, and averages. */
export const sentence: Pick<Language['sentence'], keyof FiguresPlacing> = {
  tier: ({ unit, release, tier }, n) => `${n.unit(unit)} is classified ${tier} in ${n.release(release)}.`,
  tierMove: ({ unit, release, previous, before, now, steps, direction }, n) =>
    `${n.unit(unit)} moved ${direction} ${count(steps)} ${steps === 1 ? 'tier' : 'tiers'}, from ${before} in ${n.label(previous)} to ${now} in ${n.release(release)}.`,
  intervalsOverlap: ({ unit, other, release, own, theirs }, n) =>
    `The places of ${n.unit(unit)} and ${n.unit(other)} in ${n.release(release)} are too close to be told apart: the publisher's own 5–95% intervals of their ranks, ${interval(own)} and ${interval(theirs)}, overlap.`,
  placeAmong: ({ unit, release, group, rank, of, joint }, n) =>
    `Among ${n.group(group)} (${count(of)} in all), ranked anew by their places in ${n.release(release)}, ${n.unit(unit)} is ${joint ? 'joint ' : ''}${ordinal(rank)}.`,
  rankTrend: ({ unit, direction, releases, ranks }, n) => {
    const [base = '', ...steps] = releases;
    const [from = 0, ...to] = ranks;
    return `${n.unit(unit)} ${direction === 'up' ? 'rose' : 'fell'} in each of the ${count(steps.length)} editions of ${n.ranking(at(base))} from ${n.label(steps[0] ?? '')} to ${n.label(steps.at(-1) ?? '')}: from ${ordinal(from)} in ${n.label(base)} to ${list(to.map(ordinal))}.`;
  },
  fieldAverage: ({ release, top: of, statistic, total, value }, n) =>
    `The ${statistic} score of the ${count(total)} ${n.nouns(at(release))} in the ${top(of)} of ${n.release(release)}${total > of ? ', ties counted,' : ''} is ${quantity(value, 'count')}.`,
};
