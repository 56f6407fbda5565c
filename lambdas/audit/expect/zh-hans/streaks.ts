import { n, nth, top } from '../content.ts';
import type { ExpectedOf } from '../expected.ts';
import { counted } from '../meanings.ts';
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
  topStreak: ({ unit, releases, years, top: of, sinceFirst, breaks }, t) => [
    t.unit(unit),
    ['consecutive', n(releases.length), counted({ releases, years }, t)],
    t.span(releases),
    t.rankingOf(releases[0] ?? ''),
    top(of),
    sinceFirst && 'sinceFirst',
    across(breaks, t),
  ],
  topEditions: ({ unit, releases, top: of, breaks }, t) => [
    t.unit(unit),
    t.rankingOf(releases[0] ?? ''),
    t.span(releases),
    [n(releases.length), t.editions(releases[0] ?? '')],
    ['each', top(of)],
    across(breaks, t),
  ],
};
