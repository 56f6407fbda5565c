import { inFocus } from '../../claims/focus.ts';
import type { View } from '../../claims/view.ts';
import { type Release, type ReleaseKey, releaseKey } from '../../records/release.ts';
import { never } from '../select/weigh.ts';
import { at, itself, moves, ownFact, type Treatments, two } from './treatment.ts';

/** Releases that seats are told of: as many as a reader takes in. */
const SEATS = { least: 3, most: 7 } as const;

/** Places an edition from which on it is told how far a place moved on average. */
const UNSTEADY = 2;

/** The exact places of a unit in some releases, as far as they are on record. */
const ranksIn = (view: View, unit: string, releases: readonly ReleaseKey[]): readonly number[] =>
  releases.flatMap(key => {
    const status = view.rankStatus(unit, key);
    return status.kind === 'ranked' ? [status.rank] : [];
  });

/** How findings treat what places did over several editions. */
export const courses: Treatments<'courses'> = {
  placeRange: {
    proposed: {
      // Where it stood lower in between than at either end: what is better is told against its best place.
      history: ({ view, unit, releases, release }) => {
        const ranks = ranksIn(view, unit, releases);
        const lowest = Math.max(ranks[0] ?? 0, ranks.at(-1) ?? 0);
        return ranks.length > 2 && Math.max(...ranks) > lowest
          ? releases.slice(0, 1).map(since => ({ kind: 'placeRange', unit, since, release }))
          : [];
      },
    },
    ...ownFact,
    precedence: 560,
    looksAt: ({ counted }) => [...counted].reverse(),
    shown: 'moves',
    nearest: query => [{ kind: 'placeRange', ...over(query) }, ...moves(query)],
  },
  volatility: {
    proposed: {
      // Where it moved so many places an edition, up and down, that a reader is to know how little one of them means.
      history: ({ view, unit, releases, release }) => {
        const ranks = ranksIn(view, unit, releases);
        const moves = ranks.slice(1).map((rank, index) => rank - (ranks[index] ?? rank));
        const moved = moves.reduce((sum, move) => sum + Math.abs(move), 0);
        const steps = ranks.length - 1;
        const bothWays = moves.some(move => move < 0) && moves.some(move => move > 0);
        return steps === releases.length - 1 && steps > 2 && bothWays && moved >= UNSTEADY * steps
          ? releases.slice(0, 1).map(since => ({ kind: 'volatility', unit, since, release }))
          : [];
      },
    },
    ...ownFact,
    precedence: 570,
    looksAt: two,
    shown: 'moves',
    nearest: query => [{ kind: 'volatility', ...over(query) }, { kind: 'placeRange', ...over(query) }, ...moves(query)],
  },
  seatsOver: {
    proposed: {
      // How many of the top are of those that the report is about, in each release that goes down to it, back from this one.
      release: ({ view, facts, top }) => {
        const releases = listedBack(view, facts, top);
        const ranksOthers = releases.flatMap(each => view.recordsOf(each)).some(({ unit }) => !inFocus(view, unit));
        return releases.length >= SEATS.least && ranksOthers ? [{ kind: 'seatsOver', releases, top }] : [];
      },
    },
    about: 'own',
    precedence: 395,
    facts: itself,
    news: never('askedOnly'),
    looksAt: ({ releases }) => [...releases].reverse(),
    shown: 'editions',
    nearest: ({ releases, top, group }) =>
      releases.slice(-1).map(release => ({ kind: 'topShare' as const, release, top, group })),
  },
};

interface Over {
  readonly unit: string;
  readonly since: ReleaseKey;
  readonly release: ReleaseKey;
}

const over = (query: Over): Over => ({ ...at(query), since: query.since });

/** The run of releases that ends with this one, each on record down to the top so many, oldest first. */
function listedBack(view: View, last: Release, top: number): ReleaseKey[] {
  const keys: ReleaseKey[] = [];
  let release: Release | null = last;
  while (release && keys.length < SEATS.most && (release.listedTo?.value ?? 0) >= top) {
    keys.unshift(releaseKey(release));
    const before = view.before(release);
    release = before.kind === 'release' ? before.release : null;
  }
  return keys;
}
