import { world } from '../../support/world.ts';
import {
  both,
  clustered,
  economies,
  linked,
  listedTo,
  lost,
  newMethod,
  notPublished,
  place,
  ranking,
  released,
  ruleUnknown,
  segment,
  unlinked,
  year,
} from './altered.ts';
import type { Example } from './examples.ts';

const run = world().ranking('gci', {
  releases: [
    { id: '2018', previous: 'first', listedTo: 3, places: { oslo: 1, rome: 2, paris: 3 } },
    { id: '2019', listedTo: 3, places: { paris: 1, oslo: 2, rome: 3 } },
    { id: '2020', listedTo: 3, places: { tokyo: 1, paris: 2, oslo: 3 } },
    { id: '2021', listedTo: 3, places: { tokyo: 1, oslo: 2, paris: 3 } },
    { id: '2022', listedTo: 3, places: { tokyo: 1, paris: 2, rome: 3 } },
  ],
});
const lead = ['gci/2020', 'gci/2021', 'gci/2022'];
const all = ['gci/2018', 'gci/2019', ...lead];

const eiu = world().ranking('eiu', {
  releases: [
    { id: '2018', previous: 'first', listedTo: 2, places: { vienna: 1, perth: 2 } },
    { id: '2019', listedTo: 2, places: { vienna: 1, osaka: 2 } },
    { id: '2020', state: 'not-published' },
    { id: '2021', listedTo: 2, places: { auckland: 1, osaka: 2 } },
    { id: '2022', listedTo: 2, places: { vienna: 1, osaka: 2 } },
  ],
});

const half = world().ranking('gfci', {
  cadence: 'half-yearly',
  releases: [
    { id: '26', listedTo: 2, released: '2019-09-19', places: { paris: 1, london: 2 } },
    { id: '27', listedTo: 2, released: '2020-03-26', places: { london: 1, paris: 2 } },
    { id: '28', listedTo: 2, released: '2020-09', places: { london: 1, paris: 2 } },
    { id: '29', listedTo: 2, released: '2021-03-26', places: { london: 1, paris: 2 } },
  ],
});

/** Runs of editions, and a lead that came back. */
export const RUNS: readonly Example[] = [
  {
    kind: 'leadStreak',
    world: run,
    form: { unit: 'tokyo', release: 'gci/2022', count: 3, since: 2020 },
    figures: { unit: 'tokyo', releases: lead, years: [2020, 2021, 2022], shared: [], sinceFirst: false, breaks: [] },
    otherwise: [
      ['it led before that too', place('gci/2019', 'tokyo', 1), /^says 3 as count asserted; the records say 4$/],
      ['it may have led before that', clustered('gci/2019', 'tokyo', 1), /has another length/],
      ['what came before is not on record', unlinked('gci/2020'), /has no known length/],
      ['one lead is lost', lost('gci/2021', 'tokyo'), /^counts fewer than 2 releases$/],
      [
        'one lead was shared',
        place('gci/2021', 'oslo', 1),
        /^says \[\] as figures\.shared; the records say \["gci\/2021"\]$/,
      ],
      ['one lead may have been shared', both(listedTo('gci/2021', null), ruleUnknown('gci')), /may have been shared/],
      ['one method alone is on record', segment('gci/2021', 'new'), /no method is on record/],
      ['the method changed', newMethod('gci/2021'), /as figures\.breaks/],
      ['a year had two releases', year('gci/2019', 2020), /as figures\.years; the records say null$/],
      ['one does not follow the other', linked('gci/2022', '2020'), /^says 3 as count asserted; the records say 2$/],
      ['the ranking is of economies', economies('gci'), /ranks another kind/],
    ],
  },
  {
    kind: 'topStreak',
    world: run,
    form: { unit: 'paris', release: 'gci/2022', top: 3, count: 5 },
    figures: {
      unit: 'paris',
      releases: all,
      years: [2018, 2019, 2020, 2021, 2022],
      top: 3,
      sinceFirst: true,
      breaks: [],
    },
    otherwise: [
      ['the first is not stated as the first', unlinked('gci/2018'), /has no known length/],
      [
        'two editions are of one year',
        year('gci/2019', 2020),
        /^says \[2018,2019,2020,2021,2022\] as figures\.years; the records say null$/,
      ],
      ['one place is later', place('gci/2020', 'paris', 4), /^counts fewer than 3 releases$/],
      [
        'one place reaches beyond',
        place('gci/2020', 'paris', '2-4'),
        /^has another length: paris is not known to have been outside the top 3 of gci\/2020$/,
      ],
      ['one method alone is on record', segment('gci/2022', 'new'), /no method is on record/],
      ['the method changed', newMethod('gci/2022'), /as figures\.breaks/],
      ['one did not come out', notPublished('gci/2020'), /^says 5 as count asserted; the records say 4$/],
    ],
  },
  {
    kind: 'topEditions',
    world: run,
    form: { unit: 'oslo', top: 3, releases: ['gci/2019', 'gci/2020', 'gci/2021'] },
    figures: { unit: 'oslo', top: 3, releases: ['gci/2019', 'gci/2020', 'gci/2021'], breaks: [] },
    otherwise: [
      [
        'one place is later',
        place('gci/2020', 'oslo', 4),
        /^has oslo in the top 3 of gci\/2020; the records say otherwise$/,
      ],
      ['one does not follow the other', linked('gci/2021', '2019'), /is not the release before it/],
      ['one method alone is on record', segment('gci/2020', 'new'), /no method is on record/],
      ['the method changed', newMethod('gci/2020'), /as figures\.breaks/],
      ['the ranking is of economies', economies('gci'), /ranks another kind/],
    ],
  },
  {
    kind: 'ledEditions',
    world: run,
    form: { unit: 'tokyo', releases: ['gci/2020', 'gci/2022'] },
    figures: { unit: 'tokyo', releases: ['gci/2020', 'gci/2022'], breaks: [] },
    otherwise: [
      ['one lead was shared', place('gci/2020', 'paris', 1), /is not alone/],
      ['one lead may have been shared', both(listedTo('gci/2022', null), ruleUnknown('gci')), /cannot be sole/],
      ['one lead is lost', lost('gci/2022', 'tokyo'), /place of tokyo in gci\/2022/],
      ['the method changed in between', newMethod('gci/2021'), /as figures\.breaks/],
      ['one method alone is on record', segment('gci/2021', 'new'), /no method is on record/],
    ],
  },
  {
    kind: 'timesLed',
    world: run,
    form: { unit: 'tokyo', releases: ['gci/2019', 'gci/2020', 'gci/2021'], count: 2 },
    figures: {
      unit: 'tokyo',
      releases: ['gci/2019', 'gci/2020', 'gci/2021'],
      led: ['gci/2020', 'gci/2021'],
      shared: [],
      unbroken: true,
      breaks: [],
    },
    otherwise: [
      ['one lead was shared', place('gci/2020', 'paris', 1), /^says \[\] as figures\.shared/],
      ['one lead may have been shared', both(listedTo('gci/2021', null), ruleUnknown('gci')), /was shared$/],
      ['one more was led', place('gci/2019', 'tokyo', 1), /^says 2 as count asserted; the records say 3$/],
      ['one lead is lost', lost('gci/2021', 'tokyo'), /^says 2 as count asserted; the records say 1$/],
      ['the method changed', newMethod('gci/2020'), /as figures\.breaks/],
      ['one method alone is on record', segment('gci/2020', 'new'), /no method is on record/],
      ['who led one is hidden', clustered('gci/2019', 'tokyo', 1), /^cannot tell who led gci\/2019$/],
      [
        'nobody is on record as the first',
        both(listedTo('gci/2019', null), lost('gci/2019', 'paris')),
        /cannot tell who led/,
      ],
      ['one does not follow the other', linked('gci/2021', '2019'), /as figures\.unbroken; the records say false$/],
      ['the ranking is of economies', economies('gci'), /ranks another kind/],
    ],
  },
  {
    kind: 'leadYears',
    world: half,
    form: { unit: 'london', release: 'gfci/29', years: 1 },
    figures: {
      unit: 'london',
      releases: ['gfci/27', 'gfci/28', 'gfci/29'],
      years: 1,
      beyond: false,
      from: '2020-03-26',
      until: '2021-03-26',
      atLeast: false,
      shared: [],
      breaks: [],
    },
    otherwise: [
      ['it led before that too', place('gfci/26', 'london', 1), /as figures\.releases/],
      ['it may have led before that', unlinked('gfci/27'), /as figures\.atLeast; the records say true$/],
      [
        'the last came out a day later',
        released('gfci/29', '2021-03-27'),
        /^says false as figures\.beyond; the records say true$/,
      ],
      ['the last came out a day earlier', released('gfci/29', '2021-03-25'), /full years/],
      ['the last came out some day of the month', released('gfci/29', '2021-03'), /full years/],
      ['the last was out by then', released('gfci/29', 'by 2021-03-26'), /no known day/],
      ['one has no date', released('gfci/28', null), /no known day/],
      ['one lead was shared', place('gfci/28', 'paris', 1), /as figures\.shared/],
      ['one lead may have been shared', both(listedTo('gfci/28', null), ruleUnknown('gfci')), /was shared$/],
      ['it comes out once a year', ranking('gfci', { cadence: 'yearly' }), /once a year/],
      ['the method changed', newMethod('gfci/28'), /as figures\.breaks/],
    ],
  },
  {
    kind: 'regainedLead',
    world: eiu,
    form: { unit: 'vienna', release: 'eiu/2022' },
    figures: {
      unit: 'vienna',
      release: 'eiu/2022',
      last: 'eiu/2019',
      joint: false,
      wasJoint: false,
      open: [],
      away: 1,
      holder: 'auckland',
      skipped: ['eiu/2020'],
      breaks: [],
    },
    otherwise: [
      ['it shares the lead', place('eiu/2022', 'osaka', 1), /^says false as figures\.joint; the records say true$/],
      ['it may share the lead', both(listedTo('eiu/2022', null), ruleUnknown('eiu')), /may be shared/],
      [
        'it may have shared it then',
        both(listedTo('eiu/2019', null), ruleUnknown('eiu')),
        /^says \[\] as figures\.open; the records say \["eiu\/2019"\]$/,
      ],
      ['it shared it then', place('eiu/2019', 'osaka', 1), /^says false as figures\.wasJoint; the records say true$/],
      [
        'two led in between',
        place('eiu/2021', 'osaka', 1),
        /^says "auckland" as figures\.holder; the records say null$/,
      ],
      ['it did not lose it', place('eiu/2021', 'vienna', 1), /^led the release before$/],
      [
        'nobody knows whether it lost it',
        clustered('eiu/2021', 'vienna', 1),
        /^is not known to have led eiu\/2021, nor to have lost the lead there$/,
      ],
      [
        'it did not lead then',
        place('eiu/2019', 'vienna', 2),
        /^says "eiu\/2019" as figures\.last; the records say "eiu\/2018"$/,
      ],
      ['one method alone is on record', segment('eiu/2022', 'new'), /no method is on record/],
      ['the method changed', newMethod('eiu/2022'), /as figures\.breaks/],
      ['the sequence is not on record', unlinked('eiu/2021'), /^has no release before eiu\/2022 that it led$/],
    ],
  },
];
