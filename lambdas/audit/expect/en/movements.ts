import type { Figures } from '../../../claims/schema/kinds.ts';
import { type Content, n, nth } from '../content.ts';
import type { ExpectedOf } from '../expected.ts';
import type { Facts } from '../facts.ts';
import { NAMED, standing, wayOfRank } from '../meanings.ts';
import { across } from './breaks.ts';

type Compared = Pick<Figures['held'], 'universes' | 'skipped'> & Partial<Pick<Figures['moved'], 'otherField'>>;

/** That the field changed, and years without a release: told behind a comparison. */
const behind = ({ universes, otherField = false, skipped }: Compared, t: Facts): Content => [
  (otherField || universes !== null) && 'otherRanked',
  skipped.length > 0 && ['skipped', t.labels(skipped)],
];

export const movements: ExpectedOf<'movements'> = {
  held: (figures, t) => [
    t.unit(figures.unit),
    'same',
    figures.joint && 'joint',
    nth(figures.rank),
    t.release(figures.release),
    t.label(figures.previous),
    behind(figures, t),
    across(figures.breaks, t),
  ],
  sharing: (figures, t) => [
    t.unit(figures.unit),
    figures.joint ? ['joint', nth(figures.rank)] : [nth(figures.rank), 'alone'],
    t.release(figures.release),
    ['havingBeen', figures.joint ? [nth(figures.rank), 'alone'] : ['joint', nth(figures.rank)]],
    t.label(figures.previous),
    behind(figures, t),
    across(figures.breaks, t),
  ],
  moved: (figures, t) => [
    t.unit(figures.unit),
    [wayOfRank(figures), n(Math.abs(figures.from - figures.to)), 'places'],
    t.release(figures.release),
    [figures.joint && 'joint', nth(figures.to), figures.open.includes(figures.release) && 'asListed'],
    [figures.wasJoint && 'joint', nth(figures.from), figures.open.includes(figures.previous) && 'asListed'],
    t.label(figures.previous),
    behind(figures, t),
    across(figures.breaks, t),
  ],
  movedOver: (figures, t) => [
    t.unit(figures.unit),
    [wayOfRank(figures), n(Math.abs(figures.from - figures.to)), 'places', t.rankingOf(figures.release)],
    [t.label(figures.previous), t.label(figures.release)],
    [figures.wasJoint && 'joint', nth(figures.from), figures.open.includes(figures.previous) && 'asListed'],
    [figures.joint && 'joint', nth(figures.to), figures.open.includes(figures.release) && 'asListed'],
    behind(figures, t),
    figures.unplaced.length > 0 && ['noExactPlace', t.labels(figures.unplaced)],
    across(figures.breaks, t),
  ],
  belowBest: ({ unit, release, rank, joint, best, held, shared, open, breaks }, t) => {
    const way = (key: string): Content => [
      shared.includes(key) && 'joint',
      nth(best),
      open.includes(key) && 'asListed',
    ];
    const alike = new Set(held.map(key => `${shared.includes(key)} ${open.includes(key)}`)).size === 1;
    return [
      [t.unit(unit), joint && 'joint', nth(rank), open.includes(release) && 'asListed', t.release(release)],
      [n(rank - best), 'places', 'belowBest'],
      alike ? [way(held[0] ?? ''), t.labels(held)] : held.map(key => [way(key), t.label(key)]),
      across(breaks, t),
    ];
  },
  overtook: ({ unit, others, total, rank, joint, open, release, previous, breaks }, t) => [
    [t.unit(unit), 'overtook', t.units(others)],
    total > others.length && [n(total - others.length), 'more'],
    joint && 'joint',
    nth(rank),
    open.includes(release) && 'asListed',
    t.release(release),
    [total > 1 ? 'trailedSeveral' : 'trailedOne', t.label(previous)],
    across(breaks, t),
  ],
  overtaken: ({ unit, others, total, rank, joint, open, release, previous, breaks }, t) => [
    [t.unit(unit), 'overtakenBy', t.units(others)],
    total > others.length && [n(total - others.length), 'more'],
    [t.release(release), 'down', joint && 'joint', nth(rank), open.includes(release) && 'asListed'],
    [total > 1 ? 'aheadThenSeveral' : 'aheadThenOne', t.label(previous)],
    across(breaks, t),
  ],
  biggestMove: ({ units, release, previous, direction, places, ends, compared, complete, again, breaks }, t) => [
    units.length > NAMED ? [n(units.length), t.nouns(release)] : t.units(units),
    direction === 'up' ? 'largestUp' : 'largestDown',
    t.release(release),
    ['since', t.label(previous)],
    [n(compared), t.nouns(release, compared), complete ? 'rankedInBoth' : 'recordedInBoth'],
    [n(places), 'places', units.length > 1 && 'each', again !== null && 'byPublished'],
    units.length <= NAMED &&
      ends.map(({ unit, from, to }) => [units.length > 1 && t.unit(unit), standing(to), standing(from)]),
    again !== null && [
      'countedAgain',
      // Those who moved most are named again only where they are others.
      again.units.toSorted().join() !== units.toSorted().join() && [
        direction === 'up' ? 'largestUp' : 'largestDown',
        again.units.length > NAMED ? [n(again.units.length), t.nouns(release)] : t.units(again.units),
      ],
      [n(again.places), 'places', again.units.length > 1 && 'each'],
    ],
    across(breaks, t),
  ],
  rankTrend: ({ unit, direction, releases, ranks, shared, open, otherField }, t) => {
    const [base = '', ...steps] = releases;
    const place = (at: number): Content => [
      shared.includes(releases[at] ?? '') && 'joint',
      nth(ranks[at] ?? ''),
      open.includes(releases[at] ?? '') && 'asListed',
    ];
    return [
      [t.unit(unit), direction, n(steps.length), 'consecutive', 'editions', t.rankingOf(base)],
      [place(0), t.label(base), steps.map((step, index) => [place(index + 1), t.label(step)])],
      otherField && 'otherRanked',
    ];
  },
};
