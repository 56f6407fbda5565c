import { rankingOf } from '../../../records/release.ts';
import type { Sentences } from '../../language.ts';
import { formats } from '../formats.ts';
import { isOne, points } from '../phrases.ts';

const { count, ordinal, top, quantity } = formats;

const withTies = (total: number, of: number): string => (total > of ? ` (${count(total)} with ties)` : '');

/** Sentences about scores and the differences between them. */
export const scores = {
  score: ({ unit, release, score, lower }, n) =>
    `${n.unit(unit)} has a score of ${points(score, release, n)} in ${n.release(release)}${lower ? ' (a lower score is better)' : ''}.`,
  scoreGap: ({ unit, other, release, gap, lower, sameRank }, n) =>
    `${n.unit(unit)} is ${points(gap, release, n)} ahead of ${n.unit(other)} in ${n.release(release)}${sameRank ? ', though they share a place' : ''}${lower ? ' (a lower score is better)' : ''}.`,
  gapChange: ({ unit, other, release, previous, before, now, direction }, n) =>
    `The lead of ${n.unit(unit)} over ${n.unit(other)} in ${n.release(release)} ${direction} to ${points(now, release, n)}, from ${points(before, release, n)} in ${n.label(previous)}${n.lowerScoreIsBetter(rankingOf(release)) ? ' (a lower score is better)' : ''}.`,
  fieldSpread: ({ release, from, top: of, total, spread }, n) => {
    const separate = `${points(spread, release, n)} separate${isOne(spread) && n.scoreMeasure(rankingOf(release)) === null ? 's' : ''}`;
    if (from === undefined) return `${separate} the ${top(of)} of ${n.release(release)}${withTies(total, of)}.`;
    const tied = total > of - from + 1 ? ', ties counted' : '';
    return `${separate} the ${count(total)} ${n.nouns(rankingOf(release), total)} ranked ${ordinal(from)} to ${ordinal(of)} in ${n.release(release)}${tied}.`;
  },
  fieldAverage: ({ release, top: of, statistic, total, value }, n) =>
    `The ${statistic} score of the ${count(total)} ${n.nouns(rankingOf(release), total)} in the ${top(of)} of ${n.release(release)}${total > of ? ', ties counted,' : ''} is ${quantity(value, n.scoreMeasure(rankingOf(release)) ?? 'count')}.`,
  withinNoise: ({ unit, other, release, gap, noise }, n) =>
    `The difference between ${n.unit(unit)} and ${n.unit(other)} in ${n.release(release)}, ${points(gap, release, n)}, is too small to be meaningful: the publisher names ${points(noise, release, n)}.`,
} satisfies Sentences<'scores'>;
