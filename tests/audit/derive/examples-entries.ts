import { world } from '../../support/world.ts';
import {
  both,
  clustered,
  economies,
  ended,
  followed,
  listedTo,
  lost,
  newMethod,
  place,
  row,
  segment,
  undeclared,
  unlinked,
} from './altered.ts';
import type { Example } from './examples.ts';
import { list } from './five-editions.ts';

const [then, now] = ['gci/2021', 'gci/2022'];

const merged = world()
  .city('union', { succeeds: ['pest', 'buda', 'obuda'] })
  .city('obuda')
  .ranking('gci', {
    releases: [
      { id: '2021', listedTo: 3, places: { oslo: 1, buda: 2, pest: 3 } },
      { id: '2022', listedTo: 3, places: { oslo: 1, union: 2, bonn: 3 } },
    ],
  });

const kyiv = world()
  .ranking('eiu', {
    releases: [
      { id: '2021', places: { kyiv: 132, perth: 6 } },
      { id: '2022', places: { kyiv: 'not-in-universe', perth: 9, tunis: 'not-in-universe' } },
      { id: '2023', places: { kyiv: 165, perth: 12, tunis: 170, sydney: 'unranked' } },
    ],
  })
  .city('nowhere');

/** Of a yearly list some editions, of which only the last says what came before it. */
const gappy = world().ranking('gaps', {
  releases: [
    { id: '2017', year: 2017, previous: null, listedTo: 3, places: { oslo: 1, paris: 2, bonn: 3 } },
    { id: '2019', year: 2019, previous: null, places: { oslo: 1 } },
    { id: '2021', year: 2021, previous: null, places: { paris: 9 } },
    { id: '2022', year: 2022, listedTo: 3, places: { oslo: 1, paris: 2, bonn: 3 } },
  ],
});

const sameField = { otherField: false, universes: null };

/** Who came, went, came back, and came from others. */
export const ENTRIES: readonly Example[] = [
  {
    kind: 'enteredTop',
    world: list,
    form: { unit: 'bonn', release: now, top: 3 },
    figures: {
      unit: 'bonn',
      release: now,
      previous: then,
      top: 3,
      rank: 2,
      joint: false,
      from: 4,
      wasJoint: false,
      open: [then],
      ...sameField,
      breaks: [],
    },
    otherwise: [
      [
        'it was in before',
        place(then, 'bonn', 3),
        /^has bonn outside the top 3 of gci\/2021; the records say otherwise$/,
      ],
      [
        'it may have been in before',
        place(then, 'bonn', '3-4'),
        /^has bonn outside the top 3 of gci\/2021; the records cannot tell$/,
      ],
      [
        'it lay in a cluster before',
        clustered(then, 'bonn', 3),
        /^has bonn outside the top 3 of gci\/2021; the records cannot tell$/,
      ],
      [
        'it was formed from one that was in',
        both(lost(then, 'bonn'), so => so.city('bonn', { succeeds: ['rome'] })),
        /^has bonn outside the top 3 of gci\/2021; the records cannot tell$/,
      ],
      [
        'the list before is not on record so far',
        both(lost(then, 'bonn'), listedTo(then, 2)),
        /^has bonn outside the top 3 of gci\/2021; the records cannot tell$/,
      ],
      ['one method alone is on record', segment(now, 'new'), /no method is on record/],
      ['the method changed', newMethod(now), /as figures\.breaks/],
      [
        'the release before is not on record',
        unlinked(now),
        /^compares gci\/2022 with the release before it, which is not on record$/,
      ],
      ['the place is another', place(now, 'bonn', 3), /^says 2 as figures\.rank; the records say 3$/],
    ],
  },
  {
    kind: 'firstEntry',
    world: list,
    form: { unit: 'bonn', release: now, top: 3 },
    figures: { unit: 'bonn', release: now, top: 3, rank: 2, joint: false, open: [], ...sameField, breaks: [] },
    otherwise: [
      [
        'it was in once',
        place('gci/2019', 'bonn', 3),
        /^has bonn outside the top 3 of gci\/2019; the records say otherwise$/,
      ],
      [
        'it may have been in once',
        place('gci/2019', 'bonn', '3-4'),
        /^has bonn outside the top 3 of gci\/2019; the records cannot tell$/,
      ],
      ['the history is not declared', undeclared(now), /needs the whole history/],
      ['one release before is not on record', unlinked('gci/2020'), /needs every release before/],
      ['one method alone is on record', segment(now, 'new'), /no method is on record/],
      ['the method changed', newMethod(now), /as figures\.breaks/],
    ],
  },
  {
    kind: 'returnedToTop',
    world: list,
    form: { unit: 'paris', release: now, top: 3 },
    figures: {
      unit: 'paris',
      release: now,
      previous: then,
      last: 'gci/2020',
      unbroken: true,
      top: 3,
      rank: 1,
      joint: false,
      open: [],
      ...sameField,
      breaks: [],
    },
    otherwise: [
      [
        'it was not in then',
        place('gci/2020', 'paris', 4),
        /^says "gci\/2020" as figures\.last; the records say "gci\/2019"$/,
      ],
      ['it never was out', place(then, 'paris', 3), /^was in the top 3 of the release before$/],
      [
        'nobody knows that it was out',
        listedTo(then, 2),
        /^has paris in the top 3 of gci\/2021; the records cannot tell$/,
      ],
      ['the sequence is not on record', unlinked(then), /figures\.unbroken/],
      ['one method alone is on record', segment(now, 'new'), /no method is on record/],
      ['the method changed', newMethod(now), /as figures\.breaks/],
    ],
  },
  {
    kind: 'returnedToTop',
    world: gappy,
    form: { unit: 'paris', release: 'gaps/2022', top: 3 },
    figures: {
      unit: 'paris',
      release: 'gaps/2022',
      previous: 'gaps/2021',
      last: 'gaps/2017',
      unbroken: false,
      top: 3,
      rank: 2,
      joint: false,
      open: [],
      ...sameField,
      breaks: [],
    },
    otherwise: [
      ['it was in before', place('gaps/2021', 'paris', 3), /the release before$/],
      ['it was in between', place('gaps/2019', 'paris', 3), /figures\.last/],
      ['it was taken out then', place('gaps/2021', 'paris', 'withdrawn'), /./],
      ['it was out then', place('gaps/2017', 'paris', 9), /./],
      ['what came before is not on record', unlinked('gaps/2022'), /./],
      ['one method alone is on record', segment('gaps/2022', 'new'), /./],
    ],
  },
  {
    kind: 'leftTop',
    world: list,
    form: { unit: 'oslo', release: now, top: 3 },
    figures: {
      unit: 'oslo',
      release: now,
      previous: then,
      top: 3,
      from: 1,
      to: 7,
      band: null,
      wasJoint: false,
      joint: false,
      open: [now],
      ...sameField,
      breaks: [],
    },
    otherwise: [
      ['it is still in', place(now, 'oslo', 3), /^has oslo outside the top 3 of gci\/2022; the records say otherwise$/],
      [
        'it left the field',
        place(now, 'oslo', 'not-in-universe'),
        /^has oslo outside the top 3 of gci\/2022; the records cannot tell$/,
      ],
      ['it may be in', place(now, 'oslo', '3-7'), /^has oslo outside the top 3 of gci\/2022; the records cannot tell$/],
      [
        'it has a tier',
        place(now, 'oslo', 'tier Alpha'),
        /^has oslo outside the top 3 of gci\/2022; the records cannot tell$/,
      ],
      ['its row is lost', lost(now, 'oslo'), /^says 7 as figures\.to; the records say null$/],
      ['it was elsewhere before', place(then, 'oslo', 2), /^says 1 as figures\.from; the records say 2$/],
      ['one method alone is on record', segment(now, 'new'), /no method is on record/],
      ['the method changed', newMethod(now), /as figures\.breaks/],
    ],
  },
  {
    kind: 'leftTop',
    world: list,
    form: { unit: 'lima', release: now, top: 3 },
    figures: {
      unit: 'lima',
      release: now,
      previous: then,
      top: 3,
      from: 2,
      to: null,
      band: null,
      wasJoint: false,
      joint: false,
      open: [],
      ...sameField,
      breaks: [],
    },
    otherwise: [
      [
        'the list is not on record so far',
        listedTo(now, 2),
        /^has lima outside the top 3 of gci\/2022; the records cannot tell$/,
      ],
      ['it left the field', place(now, 'lima', 'withdrawn'), /it did not fall/],
      ['it is in a band', place(now, 'lima', '7-9'), /^says null as figures\.band; the records say/],
      [
        'nobody looked at it',
        place(now, 'lima', 'not-collected'),
        /^has lima outside the top 3 of gci\/2022; the records cannot tell$/,
      ],
      [
        'it lies in a cluster',
        clustered(now, 'lima', 3),
        /^has lima outside the top 3 of gci\/2022; the records cannot tell$/,
      ],
    ],
  },
  {
    kind: 'newToRanking',
    world: kyiv,
    form: { unit: 'tunis', release: 'eiu/2023' },
    figures: { unit: 'tunis', release: 'eiu/2023', previous: 'eiu/2022' },
    otherwise: [
      ['it was covered once', place('eiu/2021', 'tunis', 140), /was covered before/],
      ['nothing says that it was outside', lost('eiu/2022', 'tunis'), /not on record as outside the field/],
      ['it is not covered now', place('eiu/2023', 'tunis', 'withdrawn'), /is not covered/],
      [
        'the release before is not on record',
        unlinked('eiu/2023'),
        /^compares eiu\/2023 with the release before it, which is not on record$/,
      ],
      ['the ranking is of economies', economies('eiu'), /ranks another kind/],
    ],
  },
  {
    kind: 'returnedToRanking',
    world: kyiv,
    form: { unit: 'kyiv', release: 'eiu/2023' },
    figures: {
      unit: 'kyiv',
      release: 'eiu/2023',
      previous: 'eiu/2022',
      last: 'eiu/2021',
      unbroken: true,
      status: 'not-in-universe',
    },
    otherwise: [
      ['it was never left out', place('eiu/2022', 'kyiv', 150), /is not on record as left out/],
      ['nothing says that it was left out', lost('eiu/2022', 'kyiv'), /is not on record as left out/],
      [
        'it was not covered then',
        lost('eiu/2021', 'kyiv'),
        /is not on record as covered before eiu\/2022|as figures\.unbroken/,
      ],
      ['the sequence is not on record', unlinked('eiu/2022'), /as figures\.unbroken|is not on record as covered/],
    ],
  },
  {
    kind: 'succession',
    world: merged,
    form: { unit: 'union', release: now },
    figures: { unit: 'union', release: now, previous: then, succeeded: ['buda', 'pest'] },
    otherwise: [
      ['it was covered itself', place(then, 'union', 4), /was covered by gci\/2021 itself/],
      ['it is not covered', place(now, 'union', 'withdrawn'), /is not covered by gci\/2022/],
      [
        'one of them was not covered',
        lost(then, 'buda'),
        /^says \["buda","pest"\] as figures\.succeeded; the records say \["pest"\]$/,
      ],
      [
        'the release before is not on record',
        unlinked(now),
        /^compares gci\/2022 with the release before it, which is not on record$/,
      ],
      ['the ranking is of economies', economies('gci'), /ranks another kind/],
    ],
  },
  {
    kind: 'removed',
    world: row('eiu/2022', 'kyiv', { note: 'not surveyed' })(kyiv),
    form: { unit: 'kyiv', release: 'eiu/2022' },
    figures: {
      unit: 'kyiv',
      release: 'eiu/2022',
      previous: 'eiu/2021',
      status: 'not-in-universe',
      reason: 'not surveyed',
    },
    otherwise: [
      ['it is covered', place('eiu/2022', 'kyiv', 150), /^is not on record as left out of eiu\/2022$/],
      [
        'the reason is not on record',
        row('eiu/2022', 'kyiv', { note: null }),
        /^was left out of eiu\/2022 for no reason on record$/,
      ],
      ['it was not covered before', lost('eiu/2021', 'kyiv'), /was not covered by eiu\/2021/],
      [
        'the release before is not on record',
        unlinked('eiu/2022'),
        /^compares eiu\/2022 with the release before it, which is not on record$/,
      ],
      ['the ranking is of economies', economies('eiu'), /ranks another kind/],
    ],
  },
  {
    kind: 'discontinued',
    world: ended('eiu/2023', true)(kyiv),
    form: { ranking: 'eiu' },
    figures: { ranking: 'eiu', last: 'eiu/2023' },
    otherwise: [
      ['nobody said so', ended('eiu/2023', false), /^has no end of eiu on record$/],
      ['another release followed', followed('eiu/2023', '2024'), /another release followed/],
    ],
  },
];
