import { n, nth } from '../content.ts';
import type { ExpectedOf } from '../expected.ts';
import { amongFirst, counted } from '../meanings.ts';
import { across } from './breaks.ts';

export const streaks: ExpectedOf<'streaks'> = {
  leadStreak: ({ unit, releases, years, shared, sinceFirst, breaks }, t) => [
    t.unit(unit),
    ['consecutive', n(releases.length), counted({ releases, years }, t)],
    t.labels(releases),
    t.rankingOf(releases[0] ?? ''),
    nth(1),
    shared.length > 0 && [t.labels(shared), 'joint'],
    sinceFirst && 'sinceFirst',
    across(breaks, t),
  ],
  ledEditions: ({ unit, releases, breaks }, t) => [
    t.unit(unit),
    t.rankingOf(releases[0] ?? ''),
    t.labels(releases),
    [n(releases.length), t.editions(releases[0] ?? '')],
    ['each', nth(1)],
    across(breaks, t),
  ],
  timesLed: ({ unit, releases, led, shared, unbroken, breaks }, t) => {
    const [some, all] = [led.length, releases.length];
    const isEach = some < all && shared.length === some;
    return [
      [t.unit(unit), t.rankingOf(releases[0] ?? ''), unbroken ? t.span(releases) : t.labels(releases)],
      [unbroken && 'consecutive', n(all), t.editions(releases[0] ?? '')],
      some === 0 ? ['each', 'without'] : [some === all ? 'each' : [n(some), t.editions(releases[0] ?? '')], nth(1)],
      some < all && t.labels(led),
      // Of all that were led, which are named just before, their labels are not told again.
      shared.length > 0 && [isEach ? some > 1 && 'each' : t.labels(shared), 'joint'],
      across(breaks, t),
    ];
  },
  leadYears: ({ unit, releases, years, beyond, from, until, atLeast, shared, breaks }, t) => [
    [t.unit(unit), 'consecutive', atLeast && 'atLeast', n(years), 'years', !atLeast && beyond && 'andMore'],
    [t.rankingOf(releases[0] ?? ''), nth(1), atLeast && 'asRecorded'],
    [t.label(releases[0] ?? ''), t.date(from), t.label(releases.at(-1) ?? ''), t.date(until)],
    [n(releases.length), t.editions(releases[0] ?? '')],
    shared.length > 0 && [t.labels(shared), 'joint'],
    across(breaks, t),
  ],
  topStreak: ({ unit, releases, years, top: of, sinceFirst, breaks }, t) => [
    t.unit(unit),
    ['consecutive', n(releases.length), counted({ releases, years }, t)],
    t.span(releases),
    t.rankingOf(releases[0] ?? ''),
    amongFirst(of),
    sinceFirst && 'sinceFirst',
    across(breaks, t),
  ],
  topEditions: ({ unit, releases, top: of, breaks }, t) => [
    t.unit(unit),
    t.rankingOf(releases[0] ?? ''),
    t.span(releases),
    [n(releases.length), t.editions(releases[0] ?? '')],
    ['each', amongFirst(of)],
    across(breaks, t),
  ],
};
