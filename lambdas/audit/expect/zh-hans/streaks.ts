import { n, nth, top } from '../content.ts';
import type { ExpectedOf } from '../expected.ts';
import { counted } from '../meanings.ts';

export const streaks: ExpectedOf<'streaks'> = {
  leadStreak: ({ unit, releases, years, shared, sinceFirst }, t) => [
    t.unit(unit),
    ['consecutive', n(releases.length), counted({ releases, years }, t)],
    t.labels(releases),
    t.rankingOf(releases[0] ?? ''),
    nth(1),
    shared.length > 0 && [t.labels(shared), 'joint'],
    sinceFirst && 'sinceFirst',
  ],
  ledEditions: ({ unit, releases }, t) => [
    t.unit(unit),
    t.rankingOf(releases[0] ?? ''),
    t.labels(releases),
    [n(releases.length), t.editions(releases[0] ?? '')],
    ['each', nth(1)],
  ],
  topStreak: ({ unit, releases, years, top: of, sinceFirst }, t) => [
    t.unit(unit),
    ['consecutive', n(releases.length), counted({ releases, years }, t)],
    t.span(releases),
    t.rankingOf(releases[0] ?? ''),
    top(of),
    sinceFirst && 'sinceFirst',
  ],
  topEditions: ({ unit, releases, top: of }, t) => [
    t.unit(unit),
    t.rankingOf(releases[0] ?? ''),
    t.span(releases),
    [n(releases.length), t.editions(releases[0] ?? '')],
    ['each', top(of)],
  ],
};
