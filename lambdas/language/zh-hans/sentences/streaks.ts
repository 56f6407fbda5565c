import { rankingOf } from '../../../records/release.ts';
import type { Sentences } from '../../language.ts';
import { formats } from '../formats.ts';
import { acrossBreaks, edition, labels, measured, span } from '../phrases.ts';

const { top } = formats;

/** The first so many; a top of one is first place, alone or shared. */
const amongFirst = (n: number): string => (n === 1 ? '首位（含并列）' : top(n));

/** Sentences about a place held over editions in a row. */
export const streaks = {
  leadStreak: ({ unit, releases, years, shared, sinceFirst, breaks }, n) => {
    const ranking = rankingOf(releases[0] ?? '');
    const run = years ? measured(releases.length, '年') : measured(releases.length, edition(ranking, n));
    return `${n.unit(unit)}连续${run}（${labels(releases, n)}）位居${n.ranking(ranking)}首位${shared.length > 0 ? `（其中${labels(shared, n)}并列）` : ''}${sinceFirst ? '，自首次发布以来从未旁落' : ''}${acrossBreaks(breaks, n)}。`;
  },
  ledEditions: ({ unit, releases, breaks }, n) =>
    `${n.unit(unit)}在${n.ranking(rankingOf(releases[0] ?? ''))}${labels(releases, n)}${measured(releases.length, edition(rankingOf(releases[0] ?? ''), n))}均居首位${acrossBreaks(breaks, n)}。`,
  timesLed: ({ unit, releases, led, shared, unbroken, breaks }, n) => {
    const [some, all] = [led.length, releases.length];
    const ranking = rankingOf(releases[0] ?? '');
    const which = some > 0 && some < all ? `：${labels(led, n)}` : '';
    // Those that were led are named just before: of all of them no label is told again.
    const isEach = some < all && shared.length === some;
    const ofThem = isEach ? (some > 1 ? '均' : '') : `其中${labels(shared, n)}`;
    const also = shared.length > 0 ? `（${ofThem}并列）` : '';
    const editions = `${n.ranking(ranking)}${unbroken ? `${span(releases, n)}连续` : labels(releases, n)}${measured(all, edition(ranking, n))}`;
    if (some === 0) return `${n.unit(unit)}在${editions}均未居首位${acrossBreaks(breaks, n)}。`;
    return `${n.unit(unit)}在${editions}${some === all ? '均' : `中有${measured(some, edition(ranking, n))}`}居首位${which}${also}${acrossBreaks(breaks, n)}。`;
  },
  leadYears: ({ unit, releases, years, beyond, from, until, atLeast, shared, breaks }, n) => {
    const [first = '', last = ''] = [releases[0], releases.at(-1)];
    const ranking = rankingOf(first);
    return `${n.unit(unit)}连续${atLeast ? '至少' : ''}${measured(years, '年')}${beyond && !atLeast ? '多' : ''}位居${n.ranking(ranking)}首位${atLeast ? '（就现有记录而言）' : ''}：自${n.label(first)}（${formats.date(from)}）至${n.label(last)}（${formats.date(until)}），共${measured(releases.length, edition(ranking, n))}${shared.length > 0 ? `（其中${labels(shared, n)}并列）` : ''}${acrossBreaks(breaks, n)}。`;
  },
  topStreak: ({ unit, releases, years, top: of, sinceFirst, breaks }, n) => {
    const ranking = rankingOf(releases[0] ?? '');
    const run = years ? measured(releases.length, '年') : measured(releases.length, edition(ranking, n));
    return `${n.unit(unit)}连续${run}（${span(releases, n)}）位居${n.ranking(ranking)}${amongFirst(of)}${sinceFirst ? '，自首次发布以来始终如此' : ''}${acrossBreaks(breaks, n)}。`;
  },
  topEditions: ({ unit, releases, top: of, breaks }, n) =>
    `${n.unit(unit)}在${n.ranking(rankingOf(releases[0] ?? ''))}${span(releases, n)}的${measured(releases.length, edition(rankingOf(releases[0] ?? ''), n))}中均位居${amongFirst(of)}${acrossBreaks(breaks, n)}。`,
} satisfies Sentences<'streaks'>;
