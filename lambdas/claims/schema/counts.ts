import * as z from 'zod';
import * as figure from './figures.ts';
import { kind } from './kind.ts';
import * as parameter from './parameters.ts';

const inMore = z
  .strictObject({
    unit: figure.text,
    atLeast: figure.whole,
    /** Whether it is in the top of no more of them for certain either: nothing is open. */
    exact: figure.yes,
  })
  .readonly();
const besides = z.strictObject({ units: figure.whole, atLeast: figure.whole }).readonly();

/** A unit, in the top of how many of the rankings it is for certain, and whether these are all. */
export type InMore = z.infer<typeof inMore>;

/** So many units, and the fewest of the rankings that any of them is in the top of for certain. */
export type Besides = z.infer<typeof besides>;

const counted = {
  unit: figure.text,
  top: figure.whole,
  count: figure.whole,
  basket: figure.texts,
  within: figure.texts,
  /** Those of the basket that the unit is outside of the field of. */
  outside: figure.texts,
  /** Those that give it a tier: there is no top of places that it could be in or out of. */
  tiered: figure.texts,
  /**
   * S44: the units that are for certain in the top of as many of the rankings or more, the most first: four at most,
   * and of those that are in equally many all or none; then the others who are in more, where they are three or fewer;
   * then, where none of these is left, those who are in as many, where they are three or fewer.
   */
  above: z.array(inMore).readonly(),
  /** All other units that are in more, or, where none is left, in as many; null where these are three or fewer. */
  aboveBesides: besides.nullable(),
};

/** Places of a unit in a release and in the one before it. */
const steps = z
  .array(
    z
      .strictObject({
        release: figure.text,
        from: figure.whole,
        to: figure.whole,
        /** Whether the place is shared in the release before, and in the release. */
        wasJoint: figure.yes,
        joint: figure.yes,
        /** Whether it is not known if others had them too. */
        wasOpen: figure.yes,
        open: figure.yes,
      })
      .readonly(),
  )
  .readonly();

const below = z.array(z.strictObject({ release: figure.text, depth: figure.whole }).readonly()).readonly();

/** From which place to which a unit went in a release, and whether it shared them. */
export type PlaceStep = z.infer<typeof steps>[number];

/** Where a cluster that the unit is in is ranked as one: the unit has no place of its own there, and nothing is missing. */
const clustered = figure.texts;

const across = { ...figure.pair, basket: figure.texts };

/** In how many rankings or releases something is so of a unit. */
export const counts = {
  topCount: kind('topCount', {
    code: 'S19',
    says: 'X is in the top N of so many of the rankings named, and who is for certain in that of as many or more (S44) (asserted: `count`, `of`; `basket` null where nobody names them)',
    parameters: {
      unit: parameter.slug,
      top: parameter.whole,
      /** The releases counted over; null where whoever says it names none. */
      basket: parameter.basket.nullable(),
      count: parameter.tally.optional(),
      of: parameter.whole.optional(),
    },
    figures: counted,
    order: null,
    example: { unit: 'beijing', top: 10, basket: ['gfci/32', 'kearney-gci/2022'], count: 2, of: 2 },
  }),
  topCountAtLeast: kind('topCountAtLeast', {
    code: 'S19a',
    says: '… of at least so many, where some places are not on record; who is for certain in that of as many or more (S44)',
    parameters: { unit: parameter.slug, top: parameter.whole, basket: parameter.basket },
    figures: { ...counted, clustered, unknown: figure.texts },
    order: null,
    example: { unit: 'shanghai', top: 10, basket: ['gfci/32', 'kearney-gci/2022'] },
  }),
  aheadAcross: kind('aheadAcross', {
    code: 'S43',
    says: 'in how many of the rankings named X is ahead of the other and in how many behind, by two places, by two tiers or by a list that goes down to the place of the one without the other (these are named: whether the other was covered is not known); in which both are in one tier; and in how many the order cannot be told (asserted: `count`, those in which it is ahead)',
    parameters: { ...parameter.pair, basket: parameter.basket, count: parameter.tally.optional() },
    figures: {
      ...across,
      ahead: figure.texts,
      behind: figure.texts,
      /** Where the two share a place. */
      level: figure.texts,
      /** Where the publisher puts both into one tier, and so neither ahead. */
      sameTier: figure.texts,
      /** A list that is on record down to the place of the one, and does not hold the other: whether it was rated is not known. */
      onlyUnit: figure.texts,
      onlyOther: figure.texts,
      /** Where the records do not tell which of the two is ahead. */
      untold: figure.texts,
    },
    order: null,
    example: { unit: 'beijing', other: 'shanghai', basket: ['gfci/32', 'kearney-gci/2022'], count: 1 },
  }),
  movesAcross: kind('movesAcross', {
    code: 'S21b',
    says: 'in how many of the rankings named X rose and fell, from which place to which, and kept its place since the release before, and in which of these the field changed; of the others, in which two exact places are on record, but of another field, nearer than the publisher’s own margin, shared at one of the two times only or not comparable, and in how many there are no two (asserted: `up`, `down`, `same`)',
    parameters: {
      unit: parameter.slug,
      basket: parameter.basket,
      up: parameter.tally.optional(),
      down: parameter.tally.optional(),
      same: parameter.tally.optional(),
    },
    figures: {
      unit: figure.text,
      basket: figure.texts,
      up: figure.texts,
      down: figure.texts,
      same: figure.texts,
      /** From which place to which, in those in which it rose or fell, in the order in which they are counted. */
      moved: steps,
      /** Both places are on record, and the field is another: no rise or fall is certain. */
      otherField: steps,
      /** Both places are on record, and the difference is within the noise or the interval that the publisher gives. */
      tooClose: steps,
      /** Both places are on record, of one rank that was shared at one of the two times only. */
      sharing: steps,
      /** Both places are on record, and cannot be compared: another method, a correction, a tie that only its number tells. */
      unsure: steps,
      /** Where no two exact places are on record. */
      untold: figure.texts,
      /** Those in which it rose, fell or kept its place, and the field of others is known to have changed. */
      ofOtherField: figure.texts,
    },
    order: null,
    example: { unit: 'beijing', basket: ['gfci/32', 'kearney-gci/2022'], up: 1, same: 1 },
  }),
  placesKnown: kind('placesKnown', {
    code: 'S49',
    says: 'in how many of the rankings named X has a place on record, which of them give it none, which a tier instead, how far down which do not hold it, which rank it only in a cluster, and of which its place is not on record (asserted: `count`)',
    parameters: { unit: parameter.slug, basket: parameter.basket, count: parameter.tally.optional() },
    figures: {
      unit: figure.text,
      basket: figure.texts,
      known: figure.texts,
      /** By the publisher's word or by a whole list without it. */
      without: figure.texts,
      /** Those that give it a tier, and so no place. */
      tiered: figure.texts,
      /** Not among so many first places, which are all on record. */
      below,
      clustered,
      unknown: figure.texts,
    },
    order: null,
    example: { unit: 'shenzhen', basket: ['gfci/32', 'kearney-gci/2022'], count: 1 },
  }),
  aheadIn: kind('aheadIn', {
    code: 'S30',
    says: 'in which of the releases named X was ahead of the other, by two places or two tiers, in which behind (asserted: `ahead`, a list of releases)',
    parameters: {
      ...parameter.pair,
      releases: parameter.editions,
      /** Those of the releases in which `unit` was ahead. */
      ahead: z.array(parameter.release).optional(),
    },
    figures: { ...figure.pair, ahead: figure.texts, behind: figure.texts },
    order: null,
    example: { unit: 'hong-kong', other: 'singapore', releases: ['gfci/31', 'gfci/32'], ahead: ['gfci/31'] },
  }),
};

export const countsReasons = {
  /** The exact count is known where a lower bound was asked for. */
  countExact: { unit: figure.text, top: figure.whole, count: figure.whole, of: figure.whole },
  /** The releases in which nobody can tell are named. */
  countUnknown: { atLeast: figure.whole, clustered, unknown: figure.texts },
  /** What is on record leaves no room for the count that was asserted. */
  countImpossible: { asserted: figure.whole, least: figure.whole, most: figure.whole },
  noBasket: { of: figure.maybe },
  /** All that cover the unit give it a tier: there is no top that it could be counted in. */
  tiersAlone: { unit: figure.text, tiered: figure.texts, outside: figure.texts },
  /** The publisher puts both into one tier, and nothing is compared within it. */
  oneTier: { ...figure.pair, release: figure.text, tier: figure.text },
  /** Of no ranking named can anybody tell which of two is ahead. */
  orderUnknown: { ...figure.pair, unknown: figure.texts },
  /** In these nobody can tell whether the unit rose, fell or kept its place; in others one rank was shared at one time only. */
  movesUntold: { unit: figure.text, unknown: figure.texts, shared: figure.texts },
  /** So many are certain, and the others cannot be told, so the number asserted may be so. */
  aheadUnknown: { ...figure.pair, ahead: figure.whole, unknown: figure.texts },
};
