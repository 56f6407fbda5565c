import { n, nth } from '../content.ts';
import type { ExpectedOf } from '../expected.ts';
import { amongFirst, counted } from '../meanings.ts';
import { across } from './breaks.ts';

export const streaks: ExpectedOf<'streaks'> = {
  leadStreak: ({ unit, releases, years, shared, sinceFirst, breaks }, t) => [
    t.unit(unit),
    'led',
    t.rankingOf(releases[0] ?? ''),
    [n(releases.length), 'consecutive', counted({ releases, years }, t)],
    t.labels(releases),
    shared.length > 0 && ['jointly', t.labels(shared)],
    sinceFirst && 'sinceFirst',
    across(breaks, t),
  ],
  ledEditions: ({ unit, releases, breaks }, t) => [
    t.unit(unit),
    'led',
    t.labels(releases),
    'editions',
    t.rankingOf(releases[0] ?? ''),
    across(breaks, t),
  ],
  timesLed: ({ unit, releases, led, shared, unbroken, breaks }, t) => {
    const [some, all] = [led.length, releases.length];
    const ranking = t.rankingOf(releases[0] ?? '');
    const how = some === 0 ? 'none' : some < all ? n(some) : all === 2 ? 'both' : n(all);
    return [
      unbroken
        ? [t.unit(unit), nth(1), how, some < all && n(all), 'editions', ranking, t.span(releases)]
        : [t.labels(releases), 'editions', ranking, t.unit(unit), nth(1), how],
      some < all && t.labels(led),
      shared.length > 0 && ['jointly', !(some === 1 && all > 1) && t.labels(shared)],
      across(breaks, t),
    ];
  },
  leadYears: ({ unit, releases, years, beyond, from, until, atLeast, shared, breaks }, t) => [
    [t.unit(unit), 'led', t.rankingOf(releases[0] ?? '')],
    [atLeast ? 'atLeast' : beyond && 'moreThan', n(years), 'years', atLeast && 'asRecorded'],
    [n(releases.length), 'consecutive', 'editions'],
    [t.label(releases[0] ?? ''), t.date(from), t.label(releases.at(-1) ?? ''), t.date(until)],
    shared.length > 0 && ['jointly', t.labels(shared)],
    across(breaks, t),
  ],
  topStreak: ({ unit, releases, years, top: of, sinceFirst, breaks }, t) => [
    t.unit(unit),
    amongFirst(of),
    t.rankingOf(releases[0] ?? ''),
    [n(releases.length), 'consecutive', counted({ releases, years }, t)],
    t.span(releases),
    sinceFirst && 'sinceFirst',
    across(breaks, t),
  ],
  topEditions: ({ unit, releases, top: of, breaks }, t) => [
    t.unit(unit),
    amongFirst(of),
    t.rankingOf(releases[0] ?? ''),
    ['each', n(releases.length), 'editions'],
    t.span(releases),
    across(breaks, t),
  ],
};
