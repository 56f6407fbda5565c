import type { Query } from '../../../../lambdas/claims/schema/kinds.ts';
import { type Examples, fails, holds, open } from './example.ts';
import { gfci, kearney } from './published.ts';

const below = (places?: number) =>
  ({ kind: 'belowBest', unit: 'shanghai', release: 'gfci/32', ...(places === undefined ? {} : { places }) }) as const;
const threeBelow = { rank: 6, best: 3, held: ['gfci/28', 'gfci/29'] };

const over = (places?: number, unit = 'beijing') =>
  ({
    kind: 'movedOver',
    unit,
    since: 'kearney/2019',
    release: 'kearney/2022',
    ...(places === undefined ? {} : { places }),
  }) as const;
const fourUp = { from: 9, to: 5, unplaced: [] };
/** Whom Kearney ranked ahead of Beijing in 2019 it no longer ranks. */
const LEFT = {
  'hong-kong': 'withdrawn',
  singapore: 'withdrawn',
  'los-angeles': 'withdrawn',
  chicago: 'withdrawn',
} as const;

const passed = (rank?: number): Query => ({
  kind: 'overtook',
  unit: 'shenzhen',
  others: ['tokyo'],
  release: 'gfci/32',
  ...(rank === undefined ? {} : { rank }),
});
const pastTokyo = { previous: 'gfci/31', others: ['tokyo'], rank: 9 };

/** The place before and the place now. */
export const movements = {
  'S39 belowBest': {
    holds: holds(gfci(), below(3), threeBelow),
    fails: fails(gfci(), below(2), 'notBest', { release: 'gfci/29' }),
    // A better place may come on record.
    open: open(gfci(), below(4), 'notBest', { release: 'gfci/29' }),
    // No place on record may be as good and not be named.
    guarded: {
      query: below(),
      idle: { records: gfci(), figures: threeBelow },
      atWork: {
        records: gfci({ 27: { places: { shanghai: '3-5' } } }),
        answer: { verdict: 'withhold', reason: { code: 'banded', unit: 'shanghai', release: 'gfci/27' } },
      },
    },
  },
  'S40 movedOver': {
    holds: holds(kearney(), over(4), fourUp),
    fails: fails(kearney(), over(5), 'otherRank', { release: 'kearney/2019' }),
    open: open(kearney(), over(undefined, 'los-angeles'), 'belowDepth', { release: 'kearney/2022' }),
    // The field changed, so the move has to hold among those that both editions rank.
    guarded: {
      query: over(),
      idle: { records: kearney(), figures: fourUp },
      atWork: {
        records: kearney({ 2022: { places: LEFT } }),
        answer: {
          verdict: 'withhold',
          reason: { code: 'universeGrew', release: 'kearney/2022', previous: 'kearney/2019' },
        },
      },
    },
  },
  'S50 overtook': {
    holds: holds(gfci(), passed(9), pastTokyo),
    fails: fails(gfci(), passed(8), 'otherRank', { rank: 9 }),
    open: open(gfci({ 31: { previous: null }, 32: { previous: null } }), passed(), 'previousUnknown'),
    // By its publisher's word one place is no difference, and Shenzhen rose by one.
    guarded: {
      query: passed(),
      idle: { records: gfci({ 32: { noisePlaces: 0 } }), figures: pastTokyo },
      atWork: {
        records: gfci({ 32: { noisePlaces: 1 } }),
        answer: { verdict: 'withhold', reason: { code: 'withinPlaces', release: 'gfci/32', places: 1 } },
      },
    },
  },
} satisfies Readonly<Record<string, Examples>>;
