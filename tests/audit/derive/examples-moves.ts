import { world } from '../../support/world.ts';
import {
  both,
  clustered,
  economies,
  listedTo,
  lost,
  noise,
  place,
  ranking,
  row,
  ruleUnknown,
  segment,
  universe,
  unlinked,
} from './altered.ts';
import type { Example } from './examples.ts';

const [then, now] = ['gci/2019', 'gci/2022'];
const field = world().ranking('gci', {
  releases: [
    { id: '2019', previous: 'first', listedTo: 5, universe: 5, places: { a: 1, b: 2, c: 3, d: 4, e: 5 } },
    { id: '2020', state: 'not-published' },
    { id: '2022', listedTo: 6, universe: 6, places: { b: 1, a: 2, d: 3, c: 3, f: 5, e: 6 } },
  ],
});
const shared = world().ranking('gci', {
  releases: [
    { id: '2019', previous: 'first', listedTo: 5, universe: 5, places: { a: 1, b: 2, c: 3, d: 3, e: 5 } },
    { id: '2020', state: 'not-published' },
    { id: '2022', listedTo: 6, universe: 6, places: { b: 1, a: 2, d: 3, c: 3, f: 5, e: 6 } },
  ],
});
const within = (from: number, to: number) => ({ interval: { from, to } });

/** Moves between a release and the one before it. */
export const MOVES: readonly Example[] = [
  {
    kind: 'held',
    world: shared,
    form: { unit: 'c', release: now },
    figures: {
      unit: 'c',
      release: now,
      previous: then,
      rank: 3,
      universes: { from: 5, to: 6 },
      joint: true,
      skipped: ['gci/2020'],
    },
    otherwise: [
      ['it moved', place(now, 'c', 4), /^did not hold its place: 3 in gci\/2019, 4 in gci\/2022$/],
      ['it stood elsewhere before', place(then, 'c', 4), /^did not hold its place: 4 in gci\/2019, 3 in gci\/2022$/],
      ['it stands alone', place(now, 'd', 4), /is not known to be shared now as it was before, or not/],
      ['it stood alone before', place(then, 'd', 4), /is not known to be shared now as it was before, or not/],
      ['the method broke', segment(now, 'new'), /compares gci\/2022 with gci\/2019 across a break/],
      [
        'the release before is not on record',
        unlinked('gci/2020'),
        /^compares gci\/2022 with the release before it, which is not on record$/,
      ],
      [
        'the field was as large',
        universe(then, 6),
        /^says \{"from":5,"to":6\} as figures\.universes; the records say null$/,
      ],
      ['the ranking is of economies', economies('gci'), /ranks another kind/],
    ],
  },
  {
    kind: 'sharing',
    world: field,
    form: { unit: 'c', release: now },
    figures: {
      unit: 'c',
      release: now,
      previous: then,
      rank: 3,
      universes: { from: 5, to: 6 },
      joint: true,
      skipped: ['gci/2020'],
    },
    otherwise: [
      ['it moved', place(now, 'c', 4), /^did not hold its place: 3 in gci\/2019, 4 in gci\/2022$/],
      ['it was shared before too', place(then, 'd', 3), /is not known to be shared in just one of the two/],
      [
        'it may have been shared before',
        both(listedTo(then, 2), ruleUnknown('gci')),
        /is not known to be shared in just one of the two/,
      ],
      ['it is shared no longer', place(now, 'd', 4), /is not known to be shared in just one of the two/],
      ['the method broke', segment(now, 'new'), /compares gci\/2022 with gci\/2019 across a break/],
      ['the field was as large', universe(then, 6), /as figures\.universes; the records say null$/],
    ],
  },
  {
    kind: 'moved',
    world: field,
    form: { unit: 'd', release: now, places: 1 },
    figures: {
      unit: 'd',
      release: now,
      previous: then,
      from: 4,
      to: 3,
      universes: { from: 5, to: 6 },
      wasJoint: false,
      joint: true,
      open: [],
      skipped: ['gci/2020'],
    },
    otherwise: [
      ['it shared its place before', place(then, 'f', 4), /^says false as figures\.wasJoint; the records say true$/],
      ['it moved by more', place(then, 'd', 5), /^says 1 as places asserted; the records say 2$/],
      ['it did not move', place(now, 'd', 4), /did not move/],
      ['its row is lost', lost(then, 'd'), /has no exact places/],
      ['it had a band', place(then, 'd', '4-5'), /has no exact places/],
      ['it had a tier', place(then, 'd', 'tier Alpha'), /has no exact places/],
      ['it lay in a cluster', clustered(then, 'd', 4), /has no exact places/],
      ['the method broke', segment(then, 'old'), /across a break/],
      [
        'the release before is not on record',
        unlinked(now),
        /^compares gci\/2022 with the release before it, which is not on record$/,
      ],
      [
        'it only moved by those who came and went',
        both(place(then, 'g', 3), both(place(then, 'c', 6), place(now, 'c', 5))),
        /does not hold among the units ranked in both/,
      ],
      ['it stood within its interval before', row(now, 'd', within(2, 4)), /moves d within its own interval: place 4/],
      ['the ranking is of economies', economies('gci'), /ranks another kind/],
    ],
  },
  {
    kind: 'overtook',
    world: world().ranking('gci', {
      releases: [
        {
          id: '2021',
          listedTo: 5,
          places: { a: '1 score 90', b: '2 score 80', c: '2 score 80', d: '4 score 70', e: '5 score 60' },
        },
        {
          id: '2022',
          listedTo: 4,
          places: { e: '1 score 95', f: '2 score 93', a: '3 score 90', b: '4 score 80', c: 7, d: 8 },
        },
      ],
    }),
    form: { unit: 'e', others: ['a', 'b', 'c', 'd'], release: now, rank: 1 },
    // Who is named twice is passed once.
    alike: ['form.others[+]'],
    figures: {
      unit: 'e',
      others: ['a', 'b', 'c'],
      total: 4,
      release: now,
      previous: 'gci/2021',
      rank: 1,
      joint: false,
      open: [],
    },
    otherwise: [
      ['one of them kept level', place(now, 'a', 1), /did not pass a: at 1 and then 1/],
      ['one of them was level before', place('gci/2021', 'd', 5), /did not pass d/],
      ['one of them may have left the field', lost(now, 'c'), /has no places of e and c to compare/],
      ['one of them left the field', place(now, 'c', 'not-in-universe'), /has no places of e and c/],
      ['one of them lies in a cluster', clustered(now, 'c', 7), /has no places of e and c/],
      ['one of them has a band that begins before', place(now, 'c', '1-7'), /did not pass c/],
      ['its own score fell', place(now, 'e', '1 score 55'), /whose score did not improve/],
      ['its own score fell by the direction', ranking('gci', { direction: 'lower-is-better' }), /did not improve/],
      ['it came by noise', noise(now, '6'), /passed a by less than the noise/],
      [
        'the intervals overlap',
        both(row(now, 'e', within(1, 3)), row(now, 'a', within(3, 5))),
        /passes a, whose interval in gci\/2022 overlaps/,
      ],
      ['another shares the place', place(now, 'f', 1), /^says false as figures\.joint; the records say true$/],
      ['the method broke', segment(now, 'new'), /across a break/],
      ['the ranking is of economies', economies('gci'), /ranks another kind/],
    ],
  },
  {
    kind: 'biggestMove',
    world: world().ranking('gci', {
      releases: [
        { id: '2021', listedTo: 6, universe: 6, places: { a: 1, b: 2, c: 3, d: 4, e: 5, f: 6 } },
        { id: '2022', listedTo: 6, universe: 6, places: { c: 1, d: 2, a: 3, b: 4, e: 5, f: 6 } },
      ],
    }),
    form: { release: now, direction: 'up' },
    figures: {
      units: ['c', 'd'],
      release: now,
      previous: 'gci/2021',
      direction: 'up',
      places: 2,
      compared: 6,
      complete: true,
      again: null,
    },
    otherwise: [
      [
        'one of them moved by less',
        place(now, 'd', 3),
        /^says \["c","d"\] as figures\.units; the records say \["c"\]$/,
      ],
      [
        'another moved as much',
        place(now, 'e', 3),
        /^says \["c","d"\] as figures\.units; the records say \["c","d","e"\]$/,
      ],
      ['another moved more', place(now, 'e', 2), /^says \["c","d"\] as figures\.units; the records say \["e"\]$/],
      ['a row is lost', lost('gci/2021', 'f'), /needs the whole of gci\/2021/],
      [
        'the list is not on record as a whole',
        listedTo(now, 5),
        /^says true as figures\.complete; the records say false$/,
      ],
      ['one stood within its interval before', row(now, 'd', within(1, 4)), /moves d within its own interval/],
      ['the method broke', segment(now, 'new'), /across a break/],
    ],
  },
  {
    kind: 'breadth',
    world: field,
    form: { release: now, up: 2, same: 1, down: 2 },
    figures: {
      release: now,
      previous: then,
      up: 2,
      same: 1,
      down: 2,
      again: { up: 2, same: 2, down: 1 },
      compared: 5,
      joined: 1,
      left: 0,
    },
    otherwise: [
      ['one moved the other way', place(now, 'e', 4), /^says 2 as number that rose asserted; the records say 3$/],
      ['a row is lost', lost(now, 'f'), /needs the whole of gci\/2022/],
      ['the list is not on record so far', listedTo(then, 4), /needs the whole of gci\/2019/],
      ['the size of the field is not on record', universe(now, null), /needs the whole of gci\/2022/],
      ['the method broke', segment(now, 'new'), /across a break/],
    ],
  },
];
