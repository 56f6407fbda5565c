import { type Examples, fails, holds, open } from './example.ts';
import { BASKET, rankingsOf2022 } from './published.ts';

const against = (count?: number) =>
  ({
    kind: 'aheadAcross',
    unit: 'beijing',
    other: 'shanghai',
    basket: BASKET,
    ...(count === undefined ? {} : { count }),
  }) as const;
const ahead = ['kearney/2022', 'gihi/2022', 'nature/2022'];

const inTop = (count: number) =>
  ({ kind: 'topCount', unit: 'beijing', top: 10, basket: BASKET, count, of: 5 }) as const;

const places = (count?: number) =>
  ({ kind: 'placesKnown', unit: 'shenzhen', basket: BASKET, ...(count === undefined ? {} : { count }) }) as const;
const others = BASKET.filter(key => key !== 'gfci/2022');
const oneKnown = {
  known: ['gfci/2022'],
  without: [],
  below: [
    { release: 'kearney/2022', depth: 5 },
    { release: 'gihi/2022', depth: 10 },
    { release: 'nature/2022', depth: 5 },
    { release: 'gpci/2022', depth: 11 },
  ],
  clustered: [],
  unknown: [],
};

/** In how many rankings something is so. */
export const counts = {
  'S43 aheadAcross': {
    holds: holds(rankingsOf2022(), against(3), { ahead, behind: ['gfci/2022'], level: [], onlyOther: ['gpci/2022'] }),
    fails: fails(rankingsOf2022(), against(5), 'otherCount', { asserted: 5, found: 3 }),
    open: open(rankingsOf2022({ gpci: { listedTo: 5 } }), against(4), 'aheadUnknown', {
      ahead: 3,
      unknown: ['gpci/2022'],
    }),
    // Who is absent from a list may be outside of its field: only the publisher's word puts it behind.
    guarded: {
      query: against(),
      idle: {
        records: rankingsOf2022({ gpci: { places: { beijing: 'unranked' } } }),
        figures: { ahead, behind: ['gfci/2022', 'gpci/2022'], untold: [] },
      },
      atWork: {
        records: rankingsOf2022(),
        answer: { verdict: 'true', figures: { ahead, behind: ['gfci/2022'], onlyOther: ['gpci/2022'] } },
      },
    },
  },
  'S44 topCount': {
    holds: holds(rankingsOf2022(), inTop(4), {
      count: 4,
      above: [
        { unit: 'new-york', atLeast: 5 },
        { unit: 'paris', atLeast: 5 },
        { unit: 'london', atLeast: 4 },
        { unit: 'shanghai', atLeast: 4 },
      ],
      aboveBesides: null,
    }),
    fails: fails(rankingsOf2022(), inTop(5), 'otherCount', { asserted: 5, found: 4 }),
    open: open(rankingsOf2022({ gpci: { listedTo: 5 } }), inTop(4), 'countUnknown', {
      atLeast: 4,
      unknown: ['gpci/2022'],
    }),
    // Of those in as many, all are named or none: with five of them, no order of names decides.
    guarded: {
      query: inTop(4),
      idle: {
        records: rankingsOf2022(),
        figures: { above: ['new-york', 'paris', 'london', 'shanghai'].map(unit => ({ unit })) },
      },
      atWork: {
        records: rankingsOf2022({
          nature: { places: { london: 7, tokyo: 8 } },
          gfci: { places: { tokyo: 9, shenzhen: 16 } },
          kearney: { places: { shanghai: 9 } },
        }),
        answer: { verdict: 'true', figures: { above: [], aboveBesides: { units: 5, atLeast: 5 } } },
      },
    },
  },
  'S49 placesKnown': {
    holds: holds(rankingsOf2022(), places(1), oneKnown),
    fails: fails(rankingsOf2022(), places(0), 'otherCount', { asserted: 0, found: 1 }),
    open: open(rankingsOf2022(), places(3), 'countUnknown', { atLeast: 1, unknown: others }),
    // To have no place by the publisher's word is known, and not a gap in what is on record.
    guarded: {
      query: places(),
      idle: { records: rankingsOf2022(), figures: oneKnown },
      atWork: {
        records: rankingsOf2022({ gpci: { places: { shenzhen: 'not-in-universe' } } }),
        answer: {
          verdict: 'true',
          figures: {
            ...oneKnown,
            without: ['gpci/2022'],
            below: oneKnown.below.filter(({ release }) => release !== 'gpci/2022'),
          },
        },
      },
    },
  },
} satisfies Readonly<Record<string, Examples>>;
