import { rankingOf } from '../../../records/release.ts';
import type { Sentences } from '../../language.ts';
import { formats } from '../formats.ts';
import { acrossBreaks, labels, someOf, span, theLabels } from '../phrases.ts';

const { count, top } = formats;

/** So many of those that were named: "none", "neither", "two", "all three", "both". */
function ofThem(some: number, all: number): string {
  if (some === 0) return all === 2 ? 'neither' : 'none';
  if (some < all) return count(some);
  return all === 2 ? 'both' : `all ${count(all)}`;
}

/** Within the top so many; a top of one is first place, alone or shared. */
const amongFirst = (n: number): string => (n === 1 ? 'in first place (ties counted) of' : `in the ${top(n)} of`);

/** Sentences about a place held over editions in a row. */
export const streaks = {
  leadStreak: ({ unit, releases, years, shared, sinceFirst, breaks }, n) =>
    `${n.unit(unit)} has led ${n.ranking(rankingOf(releases[0] ?? ''))} for ${count(releases.length)} ${years ? 'consecutive years' : 'consecutive editions'} (${labels(releases, n)})${shared.length > 0 ? `, shared in ${labels(shared, n)}` : ''}${sinceFirst ? ', every edition since the first' : ''}${acrossBreaks(breaks, n)}.`,
  ledEditions: ({ unit, releases, breaks }, n) =>
    `${n.unit(unit)} led ${theLabels(releases, n)} editions of ${n.ranking(rankingOf(releases[0] ?? ''))}${acrossBreaks(breaks, n)}.`,
  timesLed: ({ unit, releases, led, shared, unbroken, breaks }, n) => {
    const [some, all] = [led.length, releases.length];
    const which = some > 0 && some < all ? `${some === 1 ? ', that of' : ':'} ${labels(led, n)}` : '';
    // Of one edition alone its name is not told twice.
    const isThat = some === 1 && all > 1 && shared.length === 1;
    const also = isThat ? ', when the place was shared' : shared.length > 0 ? `, shared in ${labels(shared, n)}` : '';
    const ranking = n.ranking(rankingOf(releases[0] ?? ''));
    return unbroken
      ? `${n.unit(unit)} was first in ${someOf(some, all)} editions of ${ranking} from ${span(releases, n)}${which}${also}${acrossBreaks(breaks, n)}.`
      : `Of ${theLabels(releases, n)} editions of ${ranking}, ${n.unit(unit)} was first in ${ofThem(some, all)}${which}${also}${acrossBreaks(breaks, n)}.`;
  },
  leadYears: ({ unit, releases, years, beyond, from, until, atLeast, shared, breaks }, n) => {
    const [first = '', last = ''] = [releases[0], releases.at(-1)];
    const run = `${count(releases.length)} consecutive editions, from ${n.label(first)} (${formats.date(from)}) to ${n.label(last)} (${formats.date(until)})`;
    return `${n.unit(unit)} has led ${n.ranking(rankingOf(first))} for ${atLeast ? 'at least ' : beyond ? 'more than ' : ''}${count(years)} ${years === 1 ? 'year' : 'years'}${atLeast ? ', as far as is known' : ''}: ${run}${shared.length > 0 ? `, shared in ${labels(shared, n)}` : ''}${acrossBreaks(breaks, n)}.`;
  },
  topStreak: ({ unit, releases, years, top: of, sinceFirst, breaks }, n) =>
    `${n.unit(unit)} has been ${amongFirst(of)} ${n.ranking(rankingOf(releases[0] ?? ''))} for ${count(releases.length)} consecutive ${years ? 'years' : 'editions'} (${span(releases, n)})${sinceFirst ? ', every edition since the first' : ''}${acrossBreaks(breaks, n)}.`,
  topEditions: ({ unit, releases, top: of, breaks }, n) =>
    `${n.unit(unit)} was ${amongFirst(of)} ${n.ranking(rankingOf(releases[0] ?? ''))} in each of the ${count(releases.length)} editions from ${span(releases, n)}${acrossBreaks(breaks, n)}.`,
} satisfies Sentences<'streaks'>;
