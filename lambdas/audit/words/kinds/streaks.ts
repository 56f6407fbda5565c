import { SHAPES } from '../../shapes.ts';
import { says } from '../says.ts';
import { n, nth, type Terms, top } from '../terms.ts';

interface Run {
  readonly releases: readonly string[];
  readonly years: readonly number[] | null;
}

/** Years only where the labels are consecutive years with one release each; else editions. */
const counted = ({ releases, years }: Run, t: Terms) =>
  years === null ? t.editions(releases[0] ?? '') : ('years' as const);

export const leadStreak = says(SHAPES.leadStreak, {
  en: ({ unit, releases, years, joint, sinceFirst }, t) => [
    t.unit(unit),
    'led',
    t.rankingOf(releases[0] ?? ''),
    [n(releases.length), 'consecutive', counted({ releases, years }, t)],
    t.labels(releases),
    joint && 'jointly',
    sinceFirst && 'sinceFirst',
  ],
  'zh-Hans': ({ unit, releases, years, joint, sinceFirst }, t) => [
    t.unit(unit),
    ['consecutive', n(releases.length), counted({ releases, years }, t)],
    t.labels(releases),
    joint && 'jointly',
    t.rankingOf(releases[0] ?? ''),
    nth(1),
    sinceFirst && 'sinceFirst',
  ],
});

export const ledEditions = says(SHAPES.ledEditions, {
  en: ({ unit, releases }, t) => [t.unit(unit), 'led', t.labels(releases), 'editions', t.rankingOf(releases[0] ?? '')],
  'zh-Hans': ({ unit, releases }, t) => [
    t.unit(unit),
    t.rankingOf(releases[0] ?? ''),
    t.labels(releases),
    [n(releases.length), t.editions(releases[0] ?? '')],
    ['each', nth(1)],
  ],
});

export const topStreak = says(SHAPES.topStreak, {
  en: ({ unit, releases, years, top: of, sinceFirst }, t) => [
    t.unit(unit),
    top(of),
    t.rankingOf(releases[0] ?? ''),
    [n(releases.length), 'consecutive', counted({ releases, years }, t)],
    t.span(releases),
    sinceFirst && 'sinceFirst',
  ],
  'zh-Hans': ({ unit, releases, years, top: of, sinceFirst }, t) => [
    t.unit(unit),
    ['consecutive', n(releases.length), counted({ releases, years }, t)],
    t.span(releases),
    t.rankingOf(releases[0] ?? ''),
    top(of),
    sinceFirst && 'sinceFirst',
  ],
});

export const topEditions = says(SHAPES.topEditions, {
  en: ({ unit, releases, top: of }, t) => [
    t.unit(unit),
    top(of),
    t.rankingOf(releases[0] ?? ''),
    ['each', n(releases.length), 'editions'],
    t.span(releases),
  ],
  'zh-Hans': ({ unit, releases, top: of }, t) => [
    t.unit(unit),
    t.rankingOf(releases[0] ?? ''),
    t.span(releases),
    [n(releases.length), t.editions(releases[0] ?? '')],
    ['each', top(of)],
  ],
});
