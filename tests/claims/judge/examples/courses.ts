import { type Examples, fails, holds, open } from './example.ts';
import { gfci, kearney } from './published.ts';

const range = { kind: 'placeRange', unit: 'beijing', since: 'gfci/26', release: 'gfci/32' } as const;
const sixToEight = { best: 6, worst: 8, unplaced: [] };

const pace = { kind: 'volatility', unit: 'beijing', since: 'gfci/26', release: 'gfci/32', other: 'shanghai' } as const;
const halfAPlace = { steps: 6, total: 3, mean: '0.5', other: { unit: 'shanghai', total: 9, mean: '1.5' } };

const seats = (top: number, releases: readonly string[]) =>
  ({ kind: 'seatsOver', top, releases: releases.map(id => `gfci/${id}`) }) as const;
const LAST_THREE = ['30', '31', '32'];

/** The same editions, as if GFCI 26 had been the first, so that none came before it. */
const fromTheFirst = gfci({ 26: { previous: 'first' } });

/** What places did over several editions. */
export const courses = {
  'S41 placeRange': {
    holds: holds(gfci(), range, sixToEight),
    fails: fails(fromTheFirst, { ...range, since: 'gfci/32', release: 'gfci/26' }, 'notEarlier'),
    open: open(kearney(), { ...range, unit: 'singapore', since: 'kearney/2019', release: 'kearney/2022' }, 'tooFew', {
      have: 2,
      need: 3,
    }),
    // Places by two methods make no range.
    guarded: {
      query: range,
      idle: { records: gfci(), figures: sixToEight },
      atWork: {
        records: gfci(
          Object.fromEntries(
            ['26', '27', '28', '29', '30', '31', '32'].map(id => [id, { segment: Number(id) < 30 ? 'old' : 'new' }]),
          ),
        ),
        answer: { verdict: 'withhold', reason: { code: 'methodBreak', release: 'gfci/30', previous: 'gfci/29' } },
      },
    },
  },
  'S41b volatility': {
    holds: holds(gfci(), pace, halfAPlace),
    fails: fails(fromTheFirst, { ...pace, release: 'gfci/26', since: 'gfci/32' }, 'notEarlier'),
    // Shenzhen was not among the ten of GFCI 27.
    open: open(gfci(), { ...pace, other: 'shenzhen' }, 'belowDepth', { unit: 'shenzhen', release: 'gfci/27' }),
    // Shanghai fell from third to sixth, which may be no difference.
    guarded: {
      query: pace,
      idle: { records: gfci(), figures: halfAPlace },
      atWork: {
        records: gfci({ 30: { noisePlaces: 3 } }),
        answer: { verdict: 'withhold', reason: { code: 'withinPlaces', release: 'gfci/30', places: 3 } },
      },
    },
  },
  'S42 seatsOver': {
    holds: holds(gfci(), seats(10, LAST_THREE), {
      seats: [
        { count: 2, total: 10 },
        { count: 3, total: 10 },
        { count: 3, total: 10 },
      ],
      direction: null,
    }),
    fails: fails(fromTheFirst, seats(10, ['32', '31', '30']), 'notEarlier'),
    open: open(gfci(), seats(11, LAST_THREE), 'notListedTo', { release: 'gfci/30', top: 11 }),
    // Who shares the tenth place counts in both numbers, and of unlike numbers no direction is told.
    guarded: {
      query: seats(10, ['26', '27', '28']),
      idle: {
        records: gfci({ 28: { places: { zurich: 'unranked', guangzhou: 10 } } }),
        figures: { seats: [{ count: 3 }, { count: 2 }, { count: 4, total: 10 }] },
      },
      atWork: {
        records: gfci({ 28: { places: { guangzhou: 10 } } }),
        answer: { verdict: 'true', figures: { seats: [{ count: 3 }, { count: 2 }, { count: 4, total: 11 }] } },
      },
    },
  },
} satisfies Readonly<Record<string, Examples>>;
