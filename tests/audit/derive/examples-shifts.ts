import { world } from '../../support/world.ts';
import { recordOf } from '../../support/world-rows.ts';
import {
  both,
  economies,
  listedTo,
  lost,
  members,
  newMethod,
  place,
  ranking,
  row,
  segment,
  unlinked,
} from './altered.ts';
import type { Example } from './examples.ts';

const run = world().ranking('iec', {
  releases: [
    { id: '1', previous: 'first', places: { a: 9 } },
    { id: '2', places: { a: 10 } },
    { id: '3', places: { a: 8 } },
    { id: '4', places: { a: 7 } },
    { id: '5', places: { a: 4 } },
  ],
});

const bands = world().ranking('ici', {
  releases: [
    { id: '2021', places: { a: '101-150' } },
    { id: '2022', places: { a: 92 } },
  ],
});

const gawc = world().ranking('gawc', {
  tiers: ['Alpha++', 'Alpha+', 'Alpha', 'Beta+'],
  releases: [
    { id: '2020', places: { a: 'tier Beta+' } },
    { id: '2022', places: { a: 'tier Alpha+' } },
  ],
});

const seats = world()
  .ranking('gci', {
    releases: [
      { id: '1', previous: 'first', listedTo: 2, places: { c: 1, d: 2 } },
      { id: '2', listedTo: 2, places: { c: 1, a: 2 } },
      { id: '3', listedTo: 2, places: { b: 1, a: 2 } },
    ],
  })
  .group('some', ['a', 'b']);

/** Runs of moves, moves of bands and tiers, and breaks of method. */
export const SHIFTS: readonly Example[] = [
  {
    kind: 'belowBest',
    world: place('iec/5', 'a', 11)(run),
    form: { unit: 'a', release: 'iec/5', places: 4 },
    figures: {
      unit: 'a',
      release: 'iec/5',
      rank: 11,
      joint: false,
      best: 7,
      held: ['iec/4'],
      shared: [],
      open: ['iec/4', 'iec/5'],
      breaks: [],
    },
    otherwise: [
      ['another release had a better one', place('iec/1', 'a', 6), /^says 4 as places asserted; the records say 5$/],
      ['a band may hold a better one', place('iec/1', 'a', '5-9'), /may have been as good in iec\/1/],
      ['the place now is as good', place('iec/5', 'a', 7), /has no better place on record/],
      ['one method alone is on record', segment('iec/5', 'new'), /no method is on record/],
    ],
  },
  {
    kind: 'movedOver',
    world: run,
    form: { unit: 'a', since: 'iec/2', release: 'iec/5', places: 6 },
    figures: {
      unit: 'a',
      release: 'iec/5',
      previous: 'iec/2',
      from: 10,
      to: 4,
      otherField: false,
      universes: null,
      wasJoint: false,
      joint: false,
      open: ['iec/2', 'iec/5'],
      unplaced: [],
      skipped: [],
      breaks: [],
    },
    otherwise: [
      ['where it came from is another place', place('iec/2', 'a', 9), /^says 6 as places asserted; the records say 5$/],
      ['where it came from is a band', place('iec/2', 'a', '10-11'), /has no exact place of a in iec\/2/],
      [
        'the place between is lost, and not named',
        lost('iec/4', 'a'),
        /^says \[\] as figures\.unplaced; the records say \["iec\/4"\]$/,
      ],
      ['the way between is not on record', unlinked('iec/4'), /the way between is not on record/],
      ['the place is the same', place('iec/5', 'a', 10), /has the same place in iec\/2 and iec\/5/],
      ['one method alone is on record', segment('iec/4', 'new'), /no method is on record/],
    ],
  },
  {
    kind: 'placeRange',
    world: run,
    form: { unit: 'a', since: 'iec/2', release: 'iec/5' },
    figures: {
      unit: 'a',
      release: 'iec/5',
      previous: 'iec/2',
      best: 4,
      worst: 10,
      counted: ['iec/2', 'iec/3', 'iec/4', 'iec/5'],
      unplaced: [],
      skipped: [],
    },
    otherwise: [
      ['one place is beyond it', place('iec/3', 'a', 12), /^says 10 as figures\.worst; the records say 12$/],
      ['one row is lost', lost('iec/4', 'a'), /as figures\.counted/],
      ['two rows are lost', both(lost('iec/4', 'a'), lost('iec/3', 'a')), /fewer than three places/],
      ['the way between is not on record', unlinked('iec/4'), /the way between is not on record/],
      ['the method changed', newMethod('iec/4'), /across a change of method/],
      ['one method alone is on record', segment('iec/4', 'new'), /no method is on record/],
      ['it lies within its interval', row('iec/5', 'a', { interval: { from: 3, to: 11 } }), /within its own interval/],
      ['the ranking is of economies', economies('iec'), /ranks another kind/],
    ],
  },
  {
    kind: 'volatility',
    world: run.city('b').with(dataset => ({
      ...dataset,
      records: [
        ...dataset.records,
        ...[3, 1, 2, 2].map((rank, index) => recordOf('iec', String(index + 2), 'b', rank)),
      ],
    })),
    form: { unit: 'a', since: 'iec/2', release: 'iec/5', other: 'b' },
    figures: {
      unit: 'a',
      release: 'iec/5',
      previous: 'iec/2',
      steps: 3,
      total: 6,
      mean: '2',
      other: { unit: 'b', total: 3, mean: '1' },
    },
    otherwise: [
      ['one move is larger', place('iec/5', 'a', 3), /^says 6 as figures\.total; the records say 7$/],
      ['one place is a band', place('iec/4', 'a', '7-8'), /has no exact place of a in iec\/4/],
      ['one place of the other is lost', lost('iec/3', 'b'), /has no exact place of b in iec\/3/],
      ['the method changed', newMethod('iec/4'), /across a change of method/],
      ['the way between is not on record', unlinked('iec/4'), /the way between is not on record/],
      [
        'one move lies within its interval',
        row('iec/4', 'a', { interval: { from: 6, to: 8 } }),
        /within its own interval/,
      ],
      ['the ranking is of economies', economies('iec'), /ranks another kind/],
    ],
  },
  {
    kind: 'seatsOver',
    world: seats,
    form: { releases: ['gci/1', 'gci/2', 'gci/3'], top: 2, group: 'some' },
    figures: {
      releases: ['gci/1', 'gci/2', 'gci/3'],
      top: 2,
      group: 'some',
      seats: [
        { count: 0, total: 2 },
        { count: 1, total: 2 },
        { count: 2, total: 2 },
      ],
      direction: 'up',
      breaks: [],
    },
    otherwise: [
      ['one list is not on record so far', listedTo('gci/2', 1), /down to 2, which is not on record/],
      ['one more holds the last place', place('gci/2', 'e', 2), /as figures\.seats\[1\]\.total/],
      ['one is no member', members('some', 'a'), /as figures\.seats\[2\]\.count/],
      ['the method changed', newMethod('gci/2'), /as figures\.direction/],
      ['one method alone is on record', segment('gci/2', 'new'), /no method is on record/],
      ['the way between is not on record', unlinked('gci/2'), /the way between is not on record/],
    ],
  },
  {
    kind: 'rankTrend',
    world: run,
    form: { unit: 'a', release: 'iec/5', direction: 'up' },
    figures: {
      unit: 'a',
      direction: 'up',
      releases: ['iec/2', 'iec/3', 'iec/4', 'iec/5'],
      ranks: [10, 8, 7, 4],
      shared: [],
      open: ['iec/2', 'iec/3', 'iec/4', 'iec/5'],
      otherField: false,
    },
    otherwise: [
      ['one step went nowhere', place('iec/4', 'a', 8), /did not move between iec\/3 and iec\/4/],
      ['one step went the other way', place('iec/4', 'a', 9), /did not go up from iec\/3 to iec\/4/],
      ['one row is lost', lost('iec/4', 'a'), /has no exact places/],
      ['one place is a band', place('iec/4', 'a', '7-8'), /has no exact places/],
      ['one method alone is on record', segment('iec/4', 'new'), /no method is on record/],
      ['the method changed', newMethod('iec/4'), /goes on across a change of method/],
      [
        'the sequence is not on record',
        unlinked('iec/4'),
        /^compares iec\/4 with the release before it, which is not on record$/,
      ],
      [
        'one step lies within its interval',
        row('iec/4', 'a', { interval: { from: 6, to: 8 } }),
        /moves a within its own interval/,
      ],
      [
        'it went on before that too',
        place('iec/1', 'a', 11),
        /as figures\.releases; the records say \["iec\/1","iec\/2","iec\/3","iec\/4","iec\/5"\]$/,
      ],
      ['the ranking is of economies', economies('iec'), /ranks another kind/],
    ],
  },
  {
    kind: 'rankTrend',
    world: run,
    form: { unit: 'a', release: 'iec/5', direction: 'up', count: 2 },
    figures: {
      unit: 'a',
      direction: 'up',
      releases: ['iec/3', 'iec/4', 'iec/5'],
      ranks: [8, 7, 4],
      shared: [],
      open: ['iec/3', 'iec/4', 'iec/5'],
      otherField: false,
    },
    otherwise: [
      ['one place is another', place('iec/3', 'a', 9), /^says \[8,7,4\] as figures\.ranks; the records say \[9,7,4\]$/],
    ],
  },
  {
    kind: 'bandMove',
    world: bands,
    form: { unit: 'a', release: 'ici/2022' },
    figures: {
      unit: 'a',
      release: 'ici/2022',
      previous: 'ici/2021',
      direction: 'up',
      before: { from: 101, to: 150 },
      now: { from: 92, to: 92 },
      breaks: [],
    },
    otherwise: [
      ['the two overlap', place('ici/2021', 'a', '90-150'), /^compares bands that overlap$/],
      ['both are places', place('ici/2021', 'a', 101), /^has an exact place in both$/],
      ['one method alone is on record', segment('ici/2022', 'new'), /no method is on record/],
      ['the method changed', newMethod('ici/2022'), /as figures\.breaks/],
      ['one is a tier', place('ici/2021', 'a', 'tier Alpha'), /^has no places of a in ici\/2021 and ici\/2022$/],
    ],
  },
  {
    kind: 'tierMove',
    world: gawc,
    form: { unit: 'a', release: 'gawc/2022', steps: 2 },
    figures: {
      unit: 'a',
      release: 'gawc/2022',
      previous: 'gawc/2020',
      before: 'Beta+',
      now: 'Alpha+',
      steps: 2,
      direction: 'up',
      breaks: [],
    },
    otherwise: [
      ['it went further', place('gawc/2022', 'a', 'tier Alpha++'), /^says 2 as steps asserted; the records say 3$/],
      ['it went nowhere', place('gawc/2020', 'a', 'tier Alpha+'), /^did not move$/],
      ['one is none of the list', ranking('gawc', { tiers: ['Alpha+', 'Alpha'] }), /has no tiers of the list/],
      [
        'the list has another order',
        ranking('gawc', { tiers: ['Beta+', 'Alpha', 'Alpha+'] }),
        /^says 2 as steps asserted; the records say -2$/,
      ],
      ['one method alone is on record', segment('gawc/2022', 'new'), /no method is on record/],
      ['the method changed', newMethod('gawc/2022'), /as figures\.breaks/],
      [
        'the release before is not on record',
        unlinked('gawc/2022'),
        /^compares gawc\/2022 with the release before it, which is not on record$/,
      ],
      ['one is a place', place('gawc/2020', 'a', 30), /has no tiers/],
    ],
  },
  {
    kind: 'methodChange',
    world: world().ranking('gci', {
      releases: [
        { id: '2021', segment: 'old' },
        { id: '2022', segment: 'new' },
      ],
    }),
    form: { release: 'gci/2022' },
    figures: { release: 'gci/2022', previous: 'gci/2021' },
    otherwise: [
      ['the method is the same', segment('gci/2021', 'new'), /is not borne out: the methods on record are new and new/],
      [
        'the release before is not on record',
        unlinked('gci/2022'),
        /^compares gci\/2022 with the release before it, which is not on record$/,
      ],
    ],
  },
];
