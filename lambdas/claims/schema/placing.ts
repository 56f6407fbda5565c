import * as z from 'zod';
import * as figure from './figures.ts';
import { kind } from './kind.ts';
import * as parameter from './parameters.ts';

/** Tiers moved: up is positive, and none is no move. */
const steps = z.int().refine(n => n !== 0, 'tiers up (above zero) or down (below zero)');
const interval = z.strictObject({ from: figure.whole, to: figure.whole }).readonly();

/** Where a unit stands, where a place is not exact or not of the whole list: bands, tiers, intervals, groups. */
export const placing = {
  band: kind('band', {
    code: 'S28',
    says: 'the band that X is in (asserted: `band`, such as `101-150` or `150+`)',
    parameters: { ...parameter.here, band: parameter.bandText.optional() },
    figures: { ...figure.here, ...figure.placesShape },
    order: { part: 'place', place: 7 },
    example: { unit: 'beijing', release: 'innovation-cities-2thinknow/2022', band: '101-150' },
  }),
  bandMove: kind('bandMove', {
    code: 'S28b',
    says: 'X moved into, out of, or between bands that do not overlap; no arithmetic',
    parameters: parameter.here,
    figures: {
      ...figure.compared,
      direction: figure.direction,
      before: figure.places,
      now: figure.places,
      breaks: figure.breaks,
    },
    order: { part: 'change', place: 5 },
    example: { unit: 'beijing', release: 'innovation-cities-2thinknow/2022' },
  }),
  tier: kind('tier', {
    code: 'S28c',
    says: 'the named tier that X is in (asserted: `tier`, such as `Alpha+`)',
    parameters: { ...parameter.here, tier: z.string().min(1).optional() },
    figures: { ...figure.here, tier: figure.text },
    order: { part: 'place', place: 8 },
    example: { unit: 'beijing', release: 'gawc-world-cities/2020', tier: 'Alpha+' },
  }),
  tierMove: kind('tierMove', {
    code: 'S28d',
    says: 'X moved up or down in the tiers that the ranking lists (asserted: `steps`, positive for up)',
    parameters: { ...parameter.here, steps: steps.optional() },
    figures: {
      ...figure.compared,
      before: figure.text,
      now: figure.text,
      /** Tiers between the two in the list of the ranking, one or more. */
      steps: figure.whole,
      direction: figure.direction,
      breaks: figure.breaks,
    },
    order: { part: 'change', place: 6 },
    example: { unit: 'chengdu', release: 'gawc-world-cities/2020', steps: 1 },
  }),
  intervalsOverlap: kind('intervalsOverlap', {
    code: 'S31b',
    says: "the publisher's own intervals of the two ranks overlap, so the two cannot be told apart",
    parameters: { ...parameter.pair, release: parameter.release },
    figures: { ...figure.pair, release: figure.text, own: interval, theirs: interval },
    order: { part: 'place', place: 9 },
    example: { unit: 'singapore', other: 'hong-kong', release: 'gfci/35' },
  }),
  topPercent: kind('topPercent', {
    code: 'S51',
    says: 'X is in the top so many percent of all that the release ranks, counted to the last of those that share its place or its band, exactly and never rounded',
    parameters: { ...parameter.here, percent: parameter.percentOfField },
    figures: {
      ...figure.here,
      /** The ends of its band; the same number twice for an exact place. */
      from: figure.whole,
      to: figure.whole,
      /** Others hold the place too. */
      joint: figure.yes,
      /** So many stand at the place or before it. */
      last: figure.whole,
      universe: figure.whole,
      percent: figure.whole,
    },
    order: { part: 'place', place: 11 },
    example: { unit: 'beijing', release: 'gfci/32', percent: 10 },
  }),
  placeAmong: kind('placeAmong', {
    code: 'S25b',
    says: 'the place of X among the members of a stored group, ranked anew (asserted: `rank`)',
    parameters: {
      ...parameter.here,
      group: parameter.slug,
      rank: parameter.whole.optional(),
    },
    figures: {
      ...figure.here,
      group: figure.text,
      /** Among the members, ranked anew. */
      rank: figure.whole,
      /** Members of the group. */
      of: figure.whole,
      /** Another member has the same place. */
      joint: figure.yes,
    },
    order: null,
    example: { unit: 'beijing', release: 'zju-cici-all/2022', group: 'mainland-cities', rank: 1 },
  }),
};

export const placingReasons = {
  /** Two names of one row of the release. */
  sameRow: { ...figure.pair, release: figure.text },
  notBanded: figure.here,
  otherBand: { ...figure.here, ...figure.placesShape },
  bandsOverlap: figure.compared,
  noTier: figure.here,
  otherTier: { ...figure.here, tier: figure.text },
  tierUnlisted: { ranking: figure.text, tier: figure.text },
  /** The band, or the tier, is the one of the release before: nobody can tell of the place within it. */
  sameBand: { ...figure.compared, ...figure.placesShape },
  sameTier: { ...figure.compared, tier: figure.text },
  otherTierMove: { ...figure.compared, before: figure.text, now: figure.text },
  noInterval: figure.here,
  intervalsApart: { ...figure.pair, release: figure.text },
  /** A difference between places that lies within the publisher's own intervals of the ranks. */
  withinInterval: {
    ...figure.here,
    own: interval,
    /** The place before that it holds too, the interval of another unit that it overlaps, or the line of a top that it crosses. */
    holds: z.union([
      z.strictObject({ previous: figure.text, rank: figure.whole }).readonly(),
      z.strictObject({ other: figure.text, theirs: interval }).readonly(),
      z.strictObject({ top: figure.whole }).readonly(),
    ]),
  },
  /** A difference of places that is none by the word of its publisher. */
  withinPlaces: { release: figure.text, places: figure.whole },
  /** With all that share the place, or the band, it reaches further than the share that was asked for. */
  outsidePercent: { ...figure.here, last: figure.whole, universe: figure.whole, percent: figure.whole },
  otherPlaceAmong: { ...figure.here, group: figure.text, rank: figure.whole },
};
