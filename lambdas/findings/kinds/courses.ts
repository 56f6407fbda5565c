import { inFocus } from '../../claims/focus.ts';
import type { View } from '../../claims/view.ts';
import { type Release, type ReleaseKey, releaseKey } from '../../records/release.ts';
import { never } from '../select/weigh.ts';
import { at, itself, moves, ownFact, type Treatments, two } from './treatment.ts';

/** Releases that seats are told of: as many as a reader takes in. */
const SEATS = { least: 3, most: 7 } as const;

/** How findings treat what places did over several editions. */
export const courses: Treatments<'courses'> = {
  placeRange: {
    proposed: {
      history: ({ unit, releases, release }) =>
        releases.length > 2 && releases[0] !== undefined
          ? [{ kind: 'placeRange', unit, since: releases[0], release }]
          : [],
    },
    ...ownFact,
    precedence: 560,
    looksAt: ({ counted }) => [...counted].reverse(),
    shown: 'moves',
    nearest: query => [{ kind: 'placeRange', ...over(query) }, ...moves(query)],
  },
  volatility: {
    proposed: {
      history: ({ unit, releases, release }) =>
        releases.length > 3 && releases[0] !== undefined
          ? [{ kind: 'volatility', unit, since: releases[0], release }]
          : [],
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
