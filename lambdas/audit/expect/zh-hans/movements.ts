import type { Figures } from '../../../claims/schema/kinds.ts';
import { type Content, n, nth } from '../content.ts';
import type { ExpectedOf } from '../expected.ts';
import type { Facts } from '../facts.ts';
import { holding, NAMED, standing, wayOfRank } from '../meanings.ts';
import { across } from './breaks.ts';

type Compared = Pick<Figures['held'], 'universes' | 'skipped'> & Partial<Pick<Figures['moved'], 'otherField'>>;

/** That the field changed, and years without a release: told behind a comparison. */
const behind = ({ universes, otherField = false, skipped }: Compared, t: Facts): Content => [
  (otherField || universes !== null) && 'otherRanked',
  skipped.length > 0 && [t.labels(skipped), 'skipped'],
];

/** Who moved most, by how much, and from where to where. */
const most = (
  {
    units,
    places,
    ends,
  }: Pick<Figures['biggestMove'], 'units' | 'places'> & Partial<Pick<Figures['biggestMove'], 'ends'>>,
  direction: 'up' | 'down',
  release: string,
  t: Facts,
): Content => [
  units.length > NAMED ? [n(units.length), t.nouns(release)] : t.units(units),
  units.length > 1 && 'each',
  [direction, n(places), 'places'],
  units.length <= NAMED &&
    (ends ?? []).map(({ unit, from, to }) => [
      units.length > 1 && t.unit(unit),
      standing(from),
      direction,
      standing(to),
    ]),
  direction === 'up' ? 'largestUp' : 'largestDown',
];

interface Ends extends Pick<Figures['moved'], 'release' | 'previous' | 'from' | 'to' | 'wasJoint' | 'joint' | 'open'> {}

const startOf = (figures: Ends): Content => [
  figures.wasJoint && 'joint',
  nth(figures.from),
  figures.open.includes(figures.previous) && 'asListed',
];

const endOf = (figures: Ends): Content => [
  figures.joint && 'joint',
  nth(figures.to),
  figures.open.includes(figures.release) && 'asListed',
];

export const movements: ExpectedOf<'movements'> = {
  held: (figures, t) => [
    t.unit(figures.unit),
    t.release(figures.release),
    t.label(figures.previous),
    'same',
    figures.rank === 1 && !figures.joint ? nth(1) : holding(figures.joint, figures.rank, false),
    behind(figures, t),
    across(figures.breaks, t),
  ],
  sharing: (figures, t) => [
    t.unit(figures.unit),
    t.label(figures.previous),
    figures.joint ? 'alone' : 'joint',
    nth(figures.rank),
    t.release(figures.release),
    figures.joint ? 'joint' : 'alone',
    nth(figures.rank),
    behind(figures, t),
    across(figures.breaks, t),
  ],
  moved: (figures, t) => [
    t.unit(figures.unit),
    t.release(figures.release),
    t.label(figures.previous),
    startOf(figures),
    wayOfRank(figures),
    endOf(figures),
    [wayOfRank(figures), n(Math.abs(figures.from - figures.to)), 'places'],
    behind(figures, t),
    across(figures.breaks, t),
  ],
  movedOver: (figures, t) => [
    [t.unit(figures.unit), t.rankingOf(figures.release), t.label(figures.previous)],
    startOf(figures),
    [wayOfRank(figures), t.label(figures.release)],
    endOf(figures),
    [wayOfRank(figures), n(Math.abs(figures.from - figures.to)), 'places'],
    behind(figures, t),
    figures.unplaced.length > 0 && [t.labels(figures.unplaced), 'noExactPlace'],
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
      [t.unit(unit), t.release(release), holding(joint, rank, open.includes(release)), 'best'],
      alike ? [t.labels(held), way(held[0] ?? '')] : held.map(key => [t.label(key), way(key)]),
      ['belowBest', n(rank - best), 'places'],
      across(breaks, t),
    ];
  },
  overtook: ({ unit, others, total, rank, joint, open, release, previous, breaks }, t) => [
    [t.unit(unit), t.release(release), 'overtook', t.label(previous), 'trailedOne', t.units(others)],
    total > others.length && ['more', n(total), t.nouns(release)],
    ['up', joint && 'joint', nth(rank), open.includes(release) && 'asListed'],
    across(breaks, t),
  ],
  overtaken: ({ unit, others, total, rank, joint, open, release, previous, breaks }, t) => [
    [t.unit(unit), t.release(release), 'overtakenBy', t.label(previous), 'aheadThenOne', t.units(others)],
    total > others.length && ['more', n(total), t.nouns(release)],
    ['overtook', 'down', joint && 'joint', nth(rank), open.includes(release) && 'asListed'],
    across(breaks, t),
  ],
  biggestMove: ({ units, release, previous, direction, places, ends, compared, complete, again, breaks }, t) => [
    t.release(release),
    t.label(previous),
    [complete ? 'rankedInBoth' : 'recordedInBoth', n(compared), t.nouns(release)],
    again !== null && 'byPublished',
    most({ units, places, ends }, direction, release, t),
    again !== null && [
      complete ? 'countedAgain' : 'recordedAgain',
      // Those who moved most are named again only where they are others.
      again.units.toSorted().join() === units.toSorted().join()
        ? [again.units.length > 1 && 'each', direction, n(again.places), 'places']
        : most(again, direction, release, t),
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
      [t.unit(unit), t.rankingOf(base), 'consecutive', n(steps.length), t.editions(base), direction],
      [t.label(base), place(0), steps.map((step, index) => [t.label(step), place(index + 1)])],
      otherField && 'otherRanked',
    ];
  },
};
