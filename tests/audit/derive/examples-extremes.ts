import { both, clustered, economies, listedTo, lost, place, segment, undeclared, unlinked, year } from './altered.ts';
import type { Example } from './examples.ts';
import { list } from './five-editions.ts';

const [then, now] = ['gci/2021', 'gci/2022'];

/** The best and the worst of all, and since when. */
export const EXTREMES: readonly Example[] = [
  {
    kind: 'bestRank',
    world: list,
    form: { unit: 'bonn', release: now },
    figures: { unit: 'bonn', release: now, rank: 2, releases: 5, equalled: false, joint: false, open: [] },
    otherwise: [
      ['it stood better once', place('gci/2019', 'bonn', 1), /no better place in gci\/2019/],
      [
        'it stood as well once',
        both(place('gci/2019', 'bonn', 2), place('gci/2019', 'paris', 4)),
        /^says false as figures\.equalled; the records say true$/,
      ],
      [
        'it shared that place once',
        place('gci/2019', 'bonn', 2),
        /is not known to be shared as the place in gci\/2019 was/,
      ],
      ['it may have stood as well once', place('gci/2019', 'bonn', '2-4'), /may only equal the place in gci\/2019/],
      [
        'nobody knows where it stood once',
        clustered('gci/2019', 'bonn', 4),
        /is not known to have had no better place/,
      ],
      ['it had no place once', place('gci/2019', 'bonn', 'not-in-universe'), /which gave bonn no place/],
      ['it had a tier once', place('gci/2019', 'bonn', 'tier Alpha'), /is not known/],
      ['the history is not declared', undeclared(now), /needs the whole history/],
      ['one release before is not on record', unlinked('gci/2019'), /needs every release before/],
      ['the method broke once', segment('gci/2018', 'old'), /across a break/],
    ],
  },
  {
    kind: 'worstRank',
    world: list,
    form: { unit: 'oslo', release: now },
    figures: { unit: 'oslo', release: now, rank: 7, releases: 5, equalled: false, joint: false, open: [now] },
    otherwise: [
      ['it stood worse once', place('gci/2019', 'oslo', 9), /no worse place in gci\/2019/],
      [
        'it stood as badly once',
        both(place('gci/2019', 'oslo', 7), both(listedTo('gci/2019', 7), listedTo('gci/2022', 7))),
        /^says false as figures\.equalled; the records say true$/,
      ],
      ['it may have stood as badly once', place('gci/2019', 'oslo', '5-7'), /may only equal/],
      ['its band is open', place('gci/2019', 'oslo', '5+'), /no worse place/],
      ['one row is lost', lost('gci/2019', 'oslo'), /no worse place in gci\/2019/],
      ['the history is not declared', undeclared(now), /needs the whole history/],
      ['the method broke once', segment('gci/2018', 'old'), /across a break/],
    ],
  },
  {
    kind: 'bestSince',
    world: list,
    form: { unit: 'bonn', release: then, since: 2018 },
    figures: {
      unit: 'bonn',
      release: then,
      rank: 4,
      since: 'gci/2018',
      place: 4,
      joint: false,
      open: ['gci/2018', then],
      wasJoint: false,
    },
    otherwise: [
      [
        'it stood as well in between',
        place('gci/2020', 'bonn', 4),
        /^goes back no further than gci\/2020, the release before$/,
      ],
      [
        'it may have stood as well in between',
        clustered('gci/2020', 'bonn', 4),
        /^goes back no further than gci\/2020, the release before$/,
      ],
      ['it stood worse then', place('gci/2018', 'bonn', 5), /^names no release before gci\/2021 with such a place$/],
      [
        'it had no place then',
        place('gci/2018', 'bonn', 'unranked'),
        /^names no release before gci\/2021 with such a place$/,
      ],
      ['the method broke in between', segment('gci/2020', 'new'), /across a break/],
      ['the sequence is not on record', unlinked('gci/2020'), /^names no release before gci\/2021 with such a place$/],
      ['the label is of another year', year('gci/2018', 2017), /says 2018 as since asserted; the records say 2017/],
      ['the ranking is of economies', economies('gci'), /ranks another kind/],
    ],
  },
  {
    kind: 'worstSince',
    world: list,
    form: { unit: 'kiel', release: then, since: 2018 },
    figures: {
      unit: 'kiel',
      release: then,
      rank: 8,
      since: 'gci/2018',
      place: 9,
      joint: false,
      open: ['gci/2018', then],
      wasJoint: false,
    },
    otherwise: [
      [
        'it stood as badly in between',
        place('gci/2020', 'kiel', 8),
        /^goes back no further than gci\/2020, the release before$/,
      ],
      [
        'one row in between is lost',
        lost('gci/2020', 'kiel'),
        /^goes back no further than gci\/2020, the release before$/,
      ],
      ['it stood better then', place('gci/2018', 'kiel', 7), /^names no release before gci\/2021 with such a place$/],
      ['its row then is lost', lost('gci/2018', 'kiel'), /has no place on record/],
      ['the method broke in between', segment('gci/2020', 'new'), /across a break/],
    ],
  },
];
