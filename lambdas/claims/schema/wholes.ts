import * as z from 'zod';
import * as figure from './figures.ts';
import { kind } from './kind.ts';
import * as parameter from './parameters.ts';

/** What is so of a list as a whole. */
export const wholes = {
  topShare: kind('topShare', {
    code: 'S20',
    says: 'how many of the top N are of a stored `group`, or, without one, of those that the report is about; ties at N count in both numbers (asserted: `count`, `of`)',
    parameters: {
      release: parameter.release,
      top: parameter.whole,
      /** A stored group; without it, the units that the report is about. */
      group: parameter.slug.optional(),
      count: parameter.tally.optional(),
      of: parameter.whole.optional(),
    },
    figures: {
      release: figure.text,
      top: figure.whole,
      /** Null: the units that the report is about. */
      group: figure.text.nullable(),
      units: figure.texts,
      /** Units in the top n, ties counted: the denominator. */
      total: figure.whole,
      /** They are more than n, and some of them share a place. */
      ties: figure.yes,
      /** Places of the top n that a correction left empty. */
      vacated: figure.wholes,
      /** Somebody was corrected onto the number of another in the top n, and shares no place with it. */
      beside: figure.yes,
    },
    order: { part: 'field', place: 2 },
    example: { release: 'gfci/32', top: 10, count: 3, of: 10 },
  }),
  breadth: kind('breadth', {
    code: 'S21',
    says: 'how many rose, held and fell, of those ranked in both releases; both on record as a whole; over a changed field also counted again among these alone (asserted: `up`, `same`, `down`)',
    parameters: {
      release: parameter.release,
      up: parameter.tally.optional(),
      same: parameter.tally.optional(),
      down: parameter.tally.optional(),
    },
    figures: {
      release: figure.text,
      previous: figure.text,
      up: figure.whole,
      same: figure.whole,
      down: figure.whole,
      /** The same counted again, by the order of those ranked in both alone; null where the field did not change. */
      again: z.strictObject({ up: figure.whole, same: figure.whole, down: figure.whole }).readonly().nullable(),
      /** Ranked in both. */
      compared: figure.whole,
      /** Ranked now and not before. */
      joined: figure.whole,
      /** Ranked now, where another stood for them before: the cluster that held them, or those that they succeed. */
      formed: figure.whole,
      /** Ranked before and not now. */
      left: figure.whole,
      /** Ranked before, where another stands for them now: a cluster, or who succeeds them. */
      merged: figure.whole,
      breaks: figure.breaks,
    },
    order: { part: 'field', place: 3 },
    example: { release: 'gfci/36', up: 46, same: 17, down: 58 },
  }),
  publishedBreadth: kind('publishedBreadth', {
    code: 'S37',
    says: "how many rose, held and fell since the release before, by the publisher's own count (`rose`, `held`, `fell` of the release), where the lists on record do not count otherwise (asserted: `up`, `same`, `down`)",
    parameters: {
      release: parameter.release,
      up: parameter.tally.optional(),
      same: parameter.tally.optional(),
      down: parameter.tally.optional(),
    },
    figures: {
      release: figure.text,
      previous: figure.text,
      up: figure.whole,
      same: figure.whole,
      down: figure.whole,
      breaks: figure.breaks,
    },
    order: { part: 'field', place: 5 },
    example: { release: 'gfci/36', up: 46, same: 17, down: 58 },
  }),
};

export const wholesReasons = {
  clusterAmong: { release: figure.text, cluster: figure.text },
  /** No count of the publisher's own is on record. */
  uncounted: { release: figure.text },
  /** The whole lists on record give another count than the publisher does. */
  countsDiffer: { release: figure.text, previous: figure.text },
  notWhole: { release: figure.text },
  sumMismatch: { release: figure.text, found: figure.whole, universe: figure.whole },
  /** A place beyond the size of the field. */
  placeBeyond: { release: figure.text, rank: figure.whole, universe: figure.whole },
  /** Some of the field were taken out of it since. */
  takenOut: { release: figure.text, found: figure.whole, universe: figure.whole },
  /** The publisher's own counts of moves are of more than it ranks. */
  countsBeyond: { release: figure.text, found: figure.whole, universe: figure.whole },
  otherKinds: { ranking: figure.text },
  countryUnknown: { unit: figure.text },
  noGroup: {},
};
