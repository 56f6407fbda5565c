import { world } from '../../support/world.ts';
import {
  economies,
  listedTo,
  lost,
  members,
  newMethod,
  place,
  publishedMoves,
  row,
  segment,
  universe,
  unlinked,
} from './altered.ts';
import type { Example } from './examples.ts';

const at = 'gci/2022';
const list = world()
  .city('paris', { country: 'FR' })
  .city('rome', { country: 'IT' })
  .cluster('bay', { members: ['oakland', 'berkeley'] })
  .ranking('gci', {
    releases: [
      {
        id: '2022',
        listedTo: 4,
        universe: 40,
        places: { paris: 1, beijing: 2, rome: 3, shanghai: 3, wuhan: 5, oakland: 6 },
      },
    ],
  })
  .group('european', ['paris', 'rome', 'oslo'])
  .with(dataset => ({
    ...dataset,
    releases: dataset.releases.map(release => ({
      ...release,
      dataWindow: { value: { from: '2021-01', to: '2021-12' }, source: 'page' },
    })),
  }));

const counted = world().ranking('gfci', {
  releases: [
    { id: '35', listedTo: 5, universe: 5, places: { a: 1, b: 2, c: 3, d: 4, e: 5 } },
    {
      id: '36',
      listedTo: 5,
      universe: 5,
      publishedMoves: { up: 2, same: 1, down: 2 },
      places: { b: 1, a: 2, d: 3, c: 4, e: 5 },
    },
  ],
});

const corrected = world()
  .ranking('gci', { releases: [{ id: '2022', places: { baku: 34, paris: 1 } }] })
  .with(dataset => ({
    ...dataset,
    records: dataset.records.flatMap(record =>
      record.unit === 'baku'
        ? [record, { ...record, vintage: 2, vintageReason: 'slip', place: { kind: 'rank' as const, rank: 28 } }]
        : [record],
    ),
  }));

const honours = world()
  .honours('pioneer', { edition: '2021', units: ['beijing', 'wuhan'] })
  .honours('pioneer', { edition: '2022', units: ['beijing', 'shanghai', 'xian'] });
const pioneers = { report: 'report', edition: '2022', title: 'pioneer' };
const dropped = (edition: string, unit: string) => (so: typeof honours) =>
  so.with(dataset => ({
    ...dataset,
    honours: dataset.honours.filter(each => each.edition !== edition || each.unit !== unit),
  }));

/** Lists as a whole, corrections, and titles. */
export const LISTS: readonly Example[] = [
  {
    kind: 'topShare',
    world: list,
    form: { release: at, top: 3, group: 'european', count: 2, of: 4 },
    figures: {
      release: at,
      top: 3,
      group: 'european',
      units: ['paris', 'rome'],
      total: 4,
      ties: true,
      vacated: [],
      beside: false,
    },
    otherwise: [
      ['the list is not on record so far', listedTo(at, 2), /down to 3, which is not on record/],
      ['one more may belong', place(at, 'wuhan', '3-5'), /cannot tell whether wuhan counts/],
      [
        'a part of a cluster belongs',
        so => place(at, 'bay', 3)(members('european', 'paris', 'rome', 'oakland')(so)),
        /cannot tell whether bay counts/,
      ],
      [
        'one more place is that of a cluster',
        place(at, 'bay', 3),
        /^says 4 as units in all asserted; the records say 5$/,
      ],
      ['one row is lost', lost(at, 'shanghai'), /^says 4 as units in all asserted; the records say 3$/],
      ['one is no member', members('european', 'paris', 'oslo'), /^says 2 as count asserted; the records say 1$/],
      ['the ranking is of economies', economies('gci'), /ranks another kind/],
    ],
  },
  {
    kind: 'topShare',
    world: list,
    form: { release: at, top: 3 },
    figures: {
      release: at,
      top: 3,
      group: null,
      units: ['beijing', 'shanghai'],
      total: 4,
      ties: true,
      vacated: [],
      beside: false,
    },
    otherwise: [
      ['the country of one is not on record', so => so.city('rome', { country: null }), /cannot tell whether rome/],
      [
        'one is of another country',
        so => so.city('beijing', { country: 'FR' }),
        /^says \["beijing","shanghai"\] as figures\.units; the records say \["shanghai"\]$/,
      ],
      ['the ranking is of economies', economies('gci'), /ranks another kind/],
    ],
  },
  {
    kind: 'publishedBreadth',
    world: counted,
    form: { release: 'gfci/36', up: 2, same: 1, down: 2 },
    figures: { release: 'gfci/36', previous: 'gfci/35', up: 2, same: 1, down: 2, breaks: [] },
    otherwise: [
      ['the publisher counts otherwise', publishedMoves('gfci/36', 3, 0, 2), /^is not what the whole lists/],
      ['one list says otherwise', place('gfci/36', 'e', 6), /^is not what the whole lists/],
      ['they are more than it ranks', universe('gfci/36', 4), /^counts 5 of 4$/],
      ['the release before is not on record', unlinked('gfci/36'), /which is not on record$/],
      ['the method changed', newMethod('gfci/36'), /as figures\.breaks/],
      ['one method alone is on record', segment('gfci/36', 'new'), /no method is on record/],
    ],
  },
  {
    kind: 'coverage',
    world: list,
    form: { release: at, universe: 40 },
    figures: {
      release: at,
      universe: 40,
      listedTo: 4,
      vacated: [],
      whole: false,
      window: { from: '2021-01', to: '2021-12' },
    },
    otherwise: [
      ['the field is larger', universe(at, 41), /^says 40 as size of the field asserted; the records say 41$/],
      ['the list is deeper', listedTo(at, 5), /^says 4 as figures\.listedTo; the records say 5$/],
    ],
  },
  {
    kind: 'revision',
    world: corrected,
    form: { unit: 'baku', release: at },
    figures: {
      unit: 'baku',
      release: at,
      vintage: 2,
      on: null,
      of: 'place',
      old: { kind: 'rank', rank: 34, joint: false },
      corrected: { kind: 'rank', rank: 28, joint: false },
      reason: 'slip',
    },
    otherwise: [
      ['nothing was corrected', lost(at, 'baku'), /was not corrected/],
      [
        'the reason is another',
        row(at, 'baku', { vintageReason: 'recount' }),
        /^says "slip" as figures\.reason; the records say "recount"$/,
      ],
      ['the ranking is of economies', economies('gci'), /ranks another kind/],
    ],
  },
  {
    kind: 'honoured',
    world: honours,
    form: { ...pioneers, units: ['beijing'], count: 3 },
    figures: { ...pioneers, units: ['beijing', 'shanghai', 'xian'] },
    // To name holders again, or fewer of them, asserts no more.
    alike: ['form.units[+]', 'form.units[-]', 'form.units[]'],
    otherwise: [
      ['one row is lost', dropped('2022', 'xian'), /not wholly on record/],
      ['the one who was named holds it no more', dropped('2022', 'beijing'), /not wholly on record/],
    ],
  },
  {
    kind: 'honoursChange',
    world: honours,
    form: { ...pioneers, previous: '2021' },
    figures: { ...pioneers, previous: '2021', kept: ['beijing'], joined: ['shanghai', 'xian'], left: ['wuhan'] },
    otherwise: [
      ['one row is lost', dropped('2022', 'xian'), /2022 that is not wholly on record/],
      ['one row before is lost', dropped('2021', 'wuhan'), /2021 that is not wholly on record/],
    ],
  },
];
