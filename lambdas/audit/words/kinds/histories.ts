import { SHAPES } from '../../shapes.ts';
import { says } from '../says.ts';
import { type Line, n, nth, type Terms } from '../terms.ts';

interface Extreme {
  readonly unit: string;
  readonly release: string;
  readonly rank: number;
  readonly releases: number;
  readonly equalled: boolean;
}

const extreme = ({ unit, release, rank, releases, equalled }: Extreme, t: Terms, which: 'best' | 'worst'): Line => [
  [t.unit(unit), equalled ? 'equals' : 'sets', which],
  [n(releases), 'editions', t.rankingOf(release)],
  [nth(rank), t.label(release)],
];

const placeOf = ({ unit, release, rank }: Extreme, t: Terms): Line => [
  t.unit(unit),
  t.release(release),
  'listed',
  nth(rank),
];

const recorded = ({ release, releases }: Extreme, t: Terms): Line => [
  t.rankingOf(release),
  n(releases),
  t.editions(release),
  'since',
];

export const bestRank = says(SHAPES.bestRank, {
  en: (figures, t) => extreme(figures, t, 'best'),
  'zh-Hans': (figures, t) => [placeOf(figures, t), figures.equalled ? 'equals' : 'sets', recorded(figures, t), 'best'],
});

export const worstRank = says(SHAPES.worstRank, {
  en: (figures, t) => extreme(figures, t, 'worst'),
  'zh-Hans': (figures, t) => [placeOf(figures, t), recorded(figures, t), 'worst', figures.equalled && 'same'],
});

const since = (which: 'best' | 'worst') =>
  says(SHAPES.bestSince, {
    en: ({ unit, release, rank, since: from, place }, t) => [
      [t.unit(unit), nth(rank), t.release(release)],
      [which, 'since', t.label(from)],
      place !== null && nth(place),
    ],
    'zh-Hans': ({ unit, release, rank, since: from, place }, t) => [
      [t.unit(unit), t.release(release), 'listed', nth(rank)],
      [t.label(from), place !== null && ['listed', nth(place)], 'since', which],
    ],
  });

export const bestSince = since('best');
export const worstSince = since('worst');

export const regainedLead = says(SHAPES.regainedLead, {
  en: ({ unit, release, last, joint, away, skipped }, t) => [
    [t.unit(unit), 'regained', joint && 'joint', nth(1), t.release(release)],
    ['last', t.label(last)],
    [n(away), 'editions', 'without'],
    skipped.length > 0 && ['skipped', t.labels(skipped)],
  ],
  'zh-Hans': ({ unit, release, last, joint, away, skipped }, t) => [
    [t.unit(unit), t.release(release), 'regained', joint && 'joint', nth(1)],
    ['last', nth(1), t.label(last)],
    [n(away), t.editions(release), 'without'],
    skipped.length > 0 && [t.labels(skipped), 'skipped'],
  ],
});

export const returnedToRanking = says(SHAPES.returnedToRanking, {
  en: ({ unit, release, previous, last }, t) => [
    [t.unit(unit), 'coveredAgain', t.release(release)],
    ['last', t.label(last)],
    ['outside', t.label(previous), 'notCompared'],
  ],
  'zh-Hans': ({ unit, release, previous, last }, t) => [
    [t.unit(unit), 'coveredAgain', t.release(release)],
    ['last', t.label(last)],
    [t.label(previous), 'outside', 'notCompared'],
  ],
});

export const removed = says(SHAPES.removed, {
  en: ({ unit, release, previous, status }, t) => [
    [t.unit(unit), status === 'withdrawn' ? 'withdrawn' : 'notCovered', t.release(release)],
    [t.label(previous), 'covered'],
  ],
  'zh-Hans': ({ unit, release, previous, status }, t) => [
    [t.unit(unit), status === 'withdrawn' ? 'withdrawn' : 'notCovered', t.release(release)],
    [t.label(previous), 'covered'],
  ],
});

export const succession = says(SHAPES.succession, {
  en: ({ unit, release, previous, succeeded }, t) => [
    [t.release(release), t.unit(unit), 'succeeds', t.units(succeeded)],
    [t.label(previous), 'coveredThese', 'notCompared'],
  ],
  'zh-Hans': ({ unit, release, previous, succeeded }, t) => [
    [t.unit(unit), t.units(succeeded), 'succeeds', t.release(release)],
    [t.label(previous), 'coveredThese', 'notCompared'],
  ],
});

export const discontinued = says(SHAPES.discontinued, {
  en: ({ ranking, last }, t) => [t.ranking(ranking), 'discontinued', 'last', 'editions', t.label(last)],
  'zh-Hans': ({ ranking, last }, t) => [
    [t.ranking(ranking), 'discontinued'],
    ['last', n(1), t.editions(last), t.label(last)],
  ],
});
