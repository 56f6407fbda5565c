import { type Examples, fails, holds, open } from './example.ts';
import { gfci, index, type Places } from './published.ts';

/** Who was first in the EIU's liveability index, and what is changed of an edition; there was none in 2020. */
const liveability = (by: Readonly<Record<string, Places>> = {}) => {
  const first: Readonly<Record<string, Places>> = {
    2018: { vienna: 1 },
    2019: { vienna: 1 },
    2021: { auckland: 1, vienna: 12 },
    2022: { vienna: 1 },
    ...by,
  };
  return index('eiu', {
    releases: Object.entries(first).map(([id, places]) => ({
      id,
      places,
      ...(Object.keys(places).length > 0 ? { listedTo: 10 } : {}),
    })),
  });
};
const EDITIONS = ['eiu/2018', 'eiu/2019', 'eiu/2021', 'eiu/2022'];
const led = (count?: number) =>
  ({ kind: 'timesLed', unit: 'vienna', releases: EDITIONS, ...(count === undefined ? {} : { count }) }) as const;
const threeOfFour = { led: ['eiu/2018', 'eiu/2019', 'eiu/2022'], shared: [], unbroken: true };

const years = (count?: number) =>
  ({
    kind: 'leadYears',
    unit: 'new-york',
    release: 'gfci/32',
    ...(count === undefined ? {} : { years: count }),
  }) as const;
const threeYears = { years: 3, from: '2019-09-19', until: '2022-09-22', atLeast: true };

/** How long one has stood first. */
export const streaks = {
  'S35 timesLed': {
    holds: holds(liveability(), led(3), threeOfFour),
    fails: fails(liveability(), led(4), 'otherCount', { asserted: 4, found: 3 }),
    open: open(liveability({ 2019: {} }), led(3), 'notOnRecord', { release: 'eiu/2019' }),
    // Of each lead it has to be known whether another shares it.
    guarded: {
      query: led(),
      idle: { records: liveability(), figures: threeOfFour },
      atWork: {
        records: liveability({ 2022: { vienna: 1, zurich: 1 } }),
        answer: { verdict: 'true', figures: { ...threeOfFour, shared: ['eiu/2022'] } },
      },
    },
  },
  'S36 leadYears': {
    holds: holds(gfci(), years(3), threeYears),
    fails: fails(gfci(), years(2), 'otherCount', { asserted: 2, found: 3 }),
    // What came before GFCI 26 is not on record.
    open: open(gfci(), years(4), 'previousUnknown', { release: 'gfci/26' }),
    // Years are counted from day to day, so every edition has one.
    guarded: {
      query: years(),
      idle: { records: gfci(), figures: threeYears },
      atWork: {
        records: gfci({ 28: { released: 'by 2020-10' } }),
        answer: { verdict: 'withhold', reason: { code: 'dayUnknown', release: 'gfci/28' } },
      },
    },
  },
} satisfies Readonly<Record<string, Examples>>;
