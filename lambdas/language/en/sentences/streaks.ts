import { type ReleaseKey, rankingOf } from '../../../records/release.ts';
import type { Names, Sentences } from '../../language.ts';
import { formats } from '../formats.ts';
import { acrossBreaks, labels, span } from '../phrases.ts';

const { count, top, list } = formats;

const theLabels = (keys: readonly ReleaseKey[], names: Names): string =>
  list(keys.map(key => `the ${names.label(key)}`));

/** Sentences about a place held over editions in a row. */
export const streaks = {
  leadStreak: ({ unit, releases, years, shared, sinceFirst, breaks }, n) =>
    `${n.unit(unit)} has led ${n.ranking(rankingOf(releases[0] ?? ''))} for ${count(releases.length)} ${years ? 'consecutive years' : 'consecutive editions'} (${labels(releases, n)})${shared.length > 0 ? `, shared in ${labels(shared, n)}` : ''}${sinceFirst ? ', every edition since the first' : ''}${acrossBreaks(breaks, n)}.`,
  ledEditions: ({ unit, releases, breaks }, n) =>
    `${n.unit(unit)} led ${theLabels(releases, n)} editions of ${n.ranking(rankingOf(releases[0] ?? ''))}${acrossBreaks(breaks, n)}.`,
  topStreak: ({ unit, releases, years, top: of, sinceFirst, breaks }, n) =>
    `${n.unit(unit)} has been in the ${top(of)} of ${n.ranking(rankingOf(releases[0] ?? ''))} for ${count(releases.length)} consecutive ${years ? 'years' : 'editions'} (${span(releases, n)})${sinceFirst ? ', every edition since the first' : ''}${acrossBreaks(breaks, n)}.`,
  topEditions: ({ unit, releases, top: of, breaks }, n) =>
    `${n.unit(unit)} was in the ${top(of)} of ${n.ranking(rankingOf(releases[0] ?? ''))} in each of the ${count(releases.length)} editions from ${span(releases, n)}${acrossBreaks(breaks, n)}.`,
} satisfies Sentences<'streaks'>;
