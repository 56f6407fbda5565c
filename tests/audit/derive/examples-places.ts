import { world } from '../../support/world.ts';
import {
  both,
  clustered,
  economies,
  listedTo,
  lost,
  members,
  noise,
  notPublished,
  place,
  ranking,
  row,
  ruleUnknown,
  segment,
  universe,
} from './altered.ts';
import type { Example } from './examples.ts';

const at = 'gci/2022';
const cities = world()
  .ranking('gci', {
    releases: [
      { id: '2021', listedTo: 1, universe: 38, places: { tokyo: 1 } },
      { id: '2022', listedTo: 4, universe: 40, places: { tokyo: 1, paris: 2, rome: 2, oslo: 4, lima: '5-9' } },
    ],
  })
  .ranking('csi', {
    releases: [{ id: '2022', listedTo: 3, places: { paris: '1 score 80', tokyo: '2 score 79', rome: 3 } }],
  })
  .ranking('fin', { releases: [{ id: '2022', listedTo: 3, places: { paris: 1, rome: 2, oslo: 3 } }] })
  .group('four', ['paris', 'rome', 'oslo', 'lima']);
const basket = ['gci/2022', 'csi/2022', 'fin/2022'];
/** Of one city the place, its absence, how far down it is not, its cluster, and nothing are known. */
const KNOWN = ['gii/2022', 'iec/2022', 'ipc/2022', 'ibc/2022', 'icc/2022'];

const two = (then: number, now: number) => ({
  releases: [
    { id: '2021', listedTo: 5, universe: 9, places: { paris: then } },
    { id: '2022', listedTo: 5, universe: 9, places: { paris: now } },
  ],
});
const moving = world()
  .ranking('up', two(4, 3))
  .ranking('down', two(2, 5))
  .ranking('kept', two(2, 2))
  .ranking('new', { releases: [{ id: '2022', listedTo: 5, places: { paris: 2 } }] });

const alpha = world().ranking('gawc', {
  tiers: ['Alpha++', 'Alpha+', 'Alpha'],
  releases: [{ id: '2022', places: { paris: 'tier Alpha+', london: 'tier Alpha++' } }],
});

const clustersRanked = world()
  .cluster('bay', { members: ['oakland', 'berkeley'] })
  .ranking('gii', {
    kinds: ['city', 'cluster'],
    releases: [{ id: '2022', listedTo: 4, universe: 40, places: { paris: 1, bay: 2, rome: 3, oslo: 3 } }],
  });
const bandRanked = world().ranking('ici', { releases: [{ id: '2022', universe: 500, places: { rome: '101-150' } }] });

/** Places in one release, and over several rankings. */
export const PLACES: readonly Example[] = [
  {
    kind: 'clusterPlace',
    world: clustersRanked,
    form: { unit: 'oakland', release: 'gii/2022', rank: 2 },
    figures: { unit: 'oakland', release: 'gii/2022', cluster: 'bay', rank: 2, joint: false, open: false },
    otherwise: [
      ['it has a place of its own', place('gii/2022', 'oakland', 3), /is no part of a cluster/],
      ['another stands there too', place('gii/2022', 'paris', 2), /^says false as figures\.joint/],
      ['another may stand there too', both(listedTo('gii/2022', null), ruleUnknown('gii')), /as figures\.open/],
      ['the cluster has a band', place('gii/2022', 'bay', '2-4'), /has no exact place of bay/],
      ['the cluster stands elsewhere', place('gii/2022', 'bay', 4), /^says 2 as place asserted; the records say 4$/],
      ['the ranking is of economies', economies('gii'), /ranks another kind/],
    ],
  },
  {
    kind: 'topPercent',
    world: clustersRanked,
    form: { unit: 'rome', release: 'gii/2022', percent: 10 },
    figures: {
      unit: 'rome',
      release: 'gii/2022',
      from: 3,
      to: 3,
      joint: true,
      last: 4,
      universe: 40,
      percent: 10,
    },
    otherwise: [
      ['the field is smaller by one', universe('gii/2022', 39), /reaches to 4 of 39, beyond 10%/],
      ['one more shares the place', place('gii/2022', 'paris', 3), /reaches to 5 of 40, beyond 10%/],
      ['the size of the field is not on record', universe('gii/2022', null), /is not on record/],
      ['the band has no end', place('gii/2022', 'rome', '3+'), /has no end/],
      ['one more may share the place', both(ruleUnknown('gii'), listedTo('gii/2022', 2)), /how many share/],
      ['the ranking is of economies', economies('gii'), /ranks another kind/],
    ],
  },
  {
    kind: 'topPercent',
    world: bandRanked,
    form: { unit: 'rome', release: 'ici/2022', percent: 30 },
    figures: {
      unit: 'rome',
      release: 'ici/2022',
      from: 101,
      to: 150,
      joint: false,
      last: 150,
      universe: 500,
      percent: 30,
    },
    otherwise: [
      ['the band ends one place later', place('ici/2022', 'rome', '101-151'), /reaches to 151 of 500/],
      ['those behind a tie have the next number', ranking('ici', { tieRule: 'dense' }), /cannot count/],
    ],
  },
  {
    kind: 'placesKnown',
    world: clustersRanked
      .ranking('iec', { releases: [{ id: '2022', listedTo: 1, universe: 1, places: { paris: 1 } }] })
      .ranking('ipc', { releases: [{ id: '2022', places: { paris: 1 } }] })
      .ranking('ibc', { releases: [{ id: '2022', listedTo: 3, places: { paris: 1, oslo: 2, lima: 3 } }] })
      .cluster('valley', { members: ['rome', 'milan'] })
      .ranking('icc', { kinds: ['city', 'cluster'], releases: [{ id: '2022', places: { paris: 1, valley: 2 } }] }),
    form: { unit: 'rome', basket: KNOWN, count: 1 },
    figures: {
      unit: 'rome',
      basket: KNOWN,
      known: ['gii/2022'],
      without: ['iec/2022'],
      tiered: [],
      below: [{ release: 'ibc/2022', depth: 3 }],
      clustered: ['icc/2022'],
      unknown: ['ipc/2022'],
    },
    otherwise: [
      ['one more place is on record', place('ipc/2022', 'rome', 9), /^says 1 as count asserted; the records say 2$/],
      ['the place is lost', lost('gii/2022', 'rome'), /^says 1 as count asserted; the records say 0$/],
      ['one list is not whole', universe('iec/2022', 2), /^says \["iec\/2022"\] as figures\.without/],
      ['one says why it has none', place('ipc/2022', 'rome', 'unranked'), /as figures\.without/],
      ['one list is known no further than its first place', listedTo('ibc/2022', 1), /as figures\.below/],
      ['one list is known to two places', listedTo('ibc/2022', 2), /as figures\.below/],
      ['one ranks no cluster of it', lost('icc/2022', 'valley'), /as figures\.clustered/],
      ['one more ranks it in a cluster only', place('ipc/2022', 'valley', 2), /as figures\.clustered/],
      ['one ranking is of economies', economies('iec'), /ranks another kind/],
    ],
  },
  {
    kind: 'leader',
    world: cities,
    form: { unit: 'tokyo', release: at },
    figures: { unit: 'tokyo', release: at, universe: 40 },
    otherwise: [
      ['another shares the place', place(at, 'paris', 1), /is not alone: paris shares place 1/],
      ['the row is lost', lost(at, 'tokyo'), /^has no exact place of tokyo in gci\/2022$/],
      ['the list is not on record', both(listedTo(at, null), ruleUnknown('gci')), /cannot be sole/],
      ['the ranking is of economies', economies('gci'), /ranks another kind/],
      ['it leads in a cluster', clustered(at, 'tokyo', 1), /^has no exact place of tokyo in gci\/2022$/],
      ['it did not come out', notPublished(at), /no release is on record/],
      ['the field has another size', universe(at, 41), /^says 40 as figures\.universe; the records say 41$/],
    ],
  },
  {
    kind: 'position',
    world: cities,
    form: { unit: 'oslo', release: at, rank: 4 },
    figures: { unit: 'oslo', release: at, rank: 4, universe: 40, sole: true },
    otherwise: [
      ['another shares the place', place(at, 'lima', 4), /is shared with lima/],
      ['another may share it', place(at, 'lima', '4-9'), /^says true as figures\.sole; the records say false$/],
      ['ties are not on record so far', listedTo(at, 3), /^says true as figures\.sole; the records say false$/],
      ['the place is another', place(at, 'oslo', 5), /^says 4 as place asserted; the records say 5$/],
      ['the place is a band', place(at, 'oslo', '4-6'), /^has no exact place of oslo in gci\/2022$/],
      ['a later vintage corrects it', row(at, 'oslo', { vintage: 2, place: { kind: 'rank', rank: 6 } }), /say 6/],
      ['it has a tier', place(at, 'oslo', 'tier Alpha'), /^has no exact place of oslo in gci\/2022$/],
    ],
  },
  {
    kind: 'jointPosition',
    world: cities,
    form: { unit: 'paris', release: at, rank: 2 },
    figures: { units: ['paris', 'rome'], release: at, rank: 2 },
    alike: ['form.unit'],
    otherwise: [
      ['the other left the place', place(at, 'rome', 3), /is not shared: paris alone holds place 2/],
      [
        'a third holds it',
        place(at, 'bonn', 2),
        /^says \["paris","rome"\] as figures\.units; the records say \["bonn","paris","rome"\]$/,
      ],
      ['a third may hold it', both(place(at, 'bonn', '2-3'), ruleUnknown('gci')), /not wholly on record/],
      ['ties are not on record so far', both(listedTo(at, 1), ruleUnknown('gci')), /not wholly on record/],
      ['the ranking is of economies', economies('gci'), /ranks another kind/],
    ],
  },
  {
    kind: 'band',
    world: cities,
    form: { unit: 'lima', release: at, band: '5-9' },
    figures: { unit: 'lima', release: at, from: 5, to: 9 },
    otherwise: [
      ['it is open', place(at, 'lima', '5+'), /^says "5-9" as band asserted; the records say "5\+"$/],
      ['it is a place', place(at, 'lima', 5), /has no band/],
      ['the row is lost', lost(at, 'lima'), /has no band/],
    ],
  },
  {
    kind: 'topCount',
    world: cities,
    form: { unit: 'tokyo', top: 3, basket, count: 2, of: 3 },
    figures: {
      unit: 'tokyo',
      top: 3,
      count: 2,
      basket,
      within: ['gci/2022', 'csi/2022'],
      outside: [],
      tiered: [],
      above: [
        { unit: 'paris', atLeast: 3, exact: true },
        { unit: 'rome', atLeast: 3, exact: true },
      ],
      aboveBesides: null,
    },
    otherwise: [
      ['one list is not on record so far', listedTo('fin/2022', 2), /is not known: fin\/2022/],
      ['one ranking is of economies', economies('fin'), /as figures\.outside/],
      ['one did not look at the city', place('fin/2022', 'tokyo', 'not-collected'), /is not known: fin\/2022/],
      ['one has the city outside its field', place('fin/2022', 'tokyo', 'not-in-universe'), /as figures\.outside/],
      ['one has the city in a cluster', clustered('csi/2022', 'tokyo', 2), /is not known: csi\/2022/],
      ['one place is later', place('csi/2022', 'tokyo', 4), /^says 2 as count asserted; the records say 1$/],
      [
        'another is for certain in as many alone',
        place('csi/2022', 'rome', '3-5'),
        /^says 3 as figures\.above\[1\]\.atLeast; the records say 2$/,
      ],
    ],
  },
  {
    kind: 'topCountAtLeast',
    world: listedTo('fin/2022', 2)(cities),
    form: { unit: 'tokyo', top: 3, basket },
    figures: {
      unit: 'tokyo',
      top: 3,
      count: 2,
      basket,
      within: ['gci/2022', 'csi/2022'],
      outside: [],
      tiered: [],
      clustered: [],
      unknown: ['fin/2022'],
      above: [
        { unit: 'paris', atLeast: 3, exact: true },
        { unit: 'rome', atLeast: 3, exact: true },
      ],
      aboveBesides: null,
    },
    otherwise: [
      ['one ranks it in a cluster only', clustered('fin/2022', 'tokyo', 2), /as figures\.clustered/],
      ['everything is known', listedTo('fin/2022', 3), /^says "at least" where everything is known$/],
      ['less is known', lost('csi/2022', 'tokyo'), /^says 2 as figures\.count; the records say 1$/],
      [
        'another is in as many alone',
        lost('csi/2022', 'paris'),
        /^says "paris" as figures\.above\[0\]\.unit; the records say "rome"$/,
      ],
    ],
  },
  {
    kind: 'movesAcross',
    world: moving,
    form: { unit: 'paris', basket: ['up/2022', 'down/2022', 'kept/2022', 'new/2022'], up: 1, down: 1 },
    figures: {
      unit: 'paris',
      basket: ['up/2022', 'down/2022', 'kept/2022', 'new/2022'],
      up: ['up/2022'],
      down: ['down/2022'],
      same: ['kept/2022'],
      moved: [
        { release: 'up/2022', from: 4, to: 3, wasJoint: false, joint: false, wasOpen: false, open: false },
        { release: 'down/2022', from: 2, to: 5, wasJoint: false, joint: false, wasOpen: false, open: false },
      ],
      otherField: [],
      tooClose: [],
      sharing: [],
      unsure: [],
      untold: ['new/2022'],
      ofOtherField: [],
    },
    otherwise: [
      ['one place was the same', place('up/2021', 'paris', 3), /^says 1 as up asserted; the records say 0$/],
      ['one place is a band', place('down/2022', 'paris', '5-9'), /^says 1 as down asserted; the records say 0$/],
      ['one place was another', place('kept/2021', 'paris', 3), /^says 1 as up asserted; the records say 2$/],
      [
        'one release is by another method',
        both(segment('up/2021', 'old'), segment('up/2022', 'new')),
        /as up asserted; the records say 0/,
      ],
      ['one ranking is of economies', economies('new'), /ranks another kind/],
      [
        'one field was of another size',
        universe('kept/2021', 7),
        /^says \[\] as figures\.ofOtherField; the records say \["kept\/2022"\]$/,
      ],
    ],
  },
  {
    kind: 'aheadAcross',
    world: cities,
    form: { unit: 'paris', other: 'tokyo', basket, count: 2 },
    figures: {
      unit: 'paris',
      other: 'tokyo',
      basket,
      ahead: ['csi/2022'],
      behind: ['gci/2022'],
      level: [],
      sameTier: [],
      onlyUnit: ['fin/2022'],
      onlyOther: [],
      untold: [],
    },
    otherwise: [
      [
        'the other is covered and not ranked',
        place('fin/2022', 'tokyo', 'unranked'),
        /as figures\.ahead; the records say \[.*fin/,
      ],
      ['the list is not on record', listedTo('fin/2022', null), /^says 2 as count asserted; the records say 1$/],
      ['they share a place', place('csi/2022', 'tokyo', 1), /^says 2 as count asserted; the records say 1$/],
      ['they share the other place', place('gci/2022', 'paris', 1), /as figures\.behind; the records say \[\]/],
      ['the bands overlap', place('csi/2022', 'tokyo', '1-3'), /^says 2 as count asserted; the records say 1$/],
      ['the publisher is not sure', noise('csi/2022', '2'), /^says 2 as count asserted; the records say 1$/],
      [
        'the other lies in a cluster',
        clustered('csi/2022', 'tokyo', 2),
        /^says 2 as count asserted; the records say 1$/,
      ],
      ['one ranking is of economies', economies('fin'), /ranks another kind/],
    ],
  },
  {
    kind: 'placeAmong',
    world: cities,
    form: { unit: 'oslo', release: at, group: 'four', rank: 3 },
    figures: { unit: 'oslo', release: at, group: 'four', rank: 3, of: 4, joint: false },
    otherwise: [
      ['a member may stand before it', place(at, 'lima', '3-9'), /cannot tell whether lima stands before or behind/],
      ['a member may be anywhere', both(lost(at, 'lima'), listedTo(at, 3)), /cannot tell whether lima/],
      ['a member is outside the field', place(at, 'lima', 'not-in-universe'), /cannot tell whether lima/],
      ['a member has no rank', place(at, 'lima', 'unranked'), /cannot tell whether lima/],
      ['a member lies in a cluster', clustered(at, 'lima', 3), /cannot tell whether lima/],
      ['a member has a tier', place(at, 'lima', 'tier Alpha'), /cannot tell whether lima/],
      ['a member shares the place', place(at, 'lima', 4), /^says false as figures\.joint; the records say true$/],
      ['a member stands before it', place(at, 'lima', 3), /^says 3 as place asserted; the records say 4$/],
      ['it has a band', place(at, 'oslo', '4-5'), /has no exact place of oslo/],
      ['it is no member', members('four', 'paris', 'rome', 'tokyo', 'lima'), /no member of four/],
      ['the group is of one', members('four', 'oslo'), /with nobody/],
      ['a member more', members('four', 'paris', 'rome', 'oslo', 'lima', 'tokyo'), /says 3 as place/],
      ['the ranking is of economies', economies('gci'), /ranks another kind/],
    ],
  },
  {
    kind: 'tier',
    world: alpha,
    form: { unit: 'paris', release: 'gawc/2022', tier: 'Alpha+' },
    figures: { unit: 'paris', release: 'gawc/2022', tier: 'Alpha+' },
    otherwise: [
      [
        'it is another',
        place('gawc/2022', 'paris', 'tier Alpha'),
        /^says "Alpha\+" as tier asserted; the records say "Alpha"$/,
      ],
      ['it is none of the list', ranking('gawc', { tiers: ['Alpha'] }), /has no tier of the list/],
      ['it is a place', place('gawc/2022', 'paris', 2), /has no tier/],
      ['the ranking is of economies', economies('gawc'), /ranks another kind/],
    ],
  },
];
