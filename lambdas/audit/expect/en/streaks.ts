import { n, top } from '../content.ts';
import type { ExpectedOf } from '../expected.ts';
import { counted } from '../meanings.ts';
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
  topStreak: ({ unit, releases, years, top: of, sinceFirst, breaks }, t) => [
    t.unit(unit),
    top(of),
    t.rankingOf(releases[0] ?? ''),
    [n(releases.length), 'consecutive', counted({ releases, years }, t)],
    t.span(releases),
    sinceFirst && 'sinceFirst',
    across(breaks, t),
  ],
  topEditions: ({ unit, releases, top: of, breaks }, t) => [
    t.unit(unit),
    top(of),
    t.rankingOf(releases[0] ?? ''),
    ['each', n(releases.length), 'editions'],
    t.span(releases),
    across(breaks, t),
  ],
};
