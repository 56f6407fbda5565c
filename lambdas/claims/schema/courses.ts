import * as z from 'zod';
import * as figure from './figures.ts';
import { kind } from './kind.ts';
import * as parameter from './parameters.ts';

/** From an earlier release to a later one, by the stored sequence, both counted. */
const over = { unit: parameter.slug, since: parameter.release, release: parameter.release };

/** What places did over several editions. */
export const courses = {
  placeRange: kind('placeRange', {
    code: 'S41',
    says: 'between which places X stood from an earlier release to a later one, three or more of them with an exact place, by one method; those without one are named',
    parameters: over,
    figures: {
      ...figure.compared,
      best: figure.whole,
      worst: figure.whole,
      /** Releases from the earlier to the later one with an exact place, oldest first. */
      counted: figure.texts,
      /** Those without one, oldest first. */
      unplaced: figure.texts,
      /** Places in the sequence between the two that had no release. */
      skipped: figure.texts,
    },
    order: { part: 'change', place: 18 },
    example: { unit: 'beijing', since: 'gfci/26', release: 'gfci/32' },
  }),
  volatility: kind('volatility', {
    code: 'S41b',
    says: 'how many places X moved an edition on average, up or down, from an earlier release to a later one, every place between them on record; with `other`, that of another over the same releases',
    parameters: { ...over, other: parameter.slug.optional() },
    figures: {
      ...figure.compared,
      /** Moves from one edition to the next, three or more. */
      steps: figure.whole,
      /** Places moved in all, and on average to one decimal. */
      total: figure.whole,
      mean: figure.decimal,
      other: z.strictObject({ unit: figure.text, total: figure.whole, mean: figure.decimal }).readonly().nullable(),
    },
    order: { part: 'change', place: 19 },
    example: { unit: 'beijing', since: 'gfci/26', release: 'gfci/32', other: 'shanghai' },
  }),
  seatsOver: kind('seatsOver', {
    code: 'S42',
    says: 'how many of the top N are of a stored `group`, or, without one, of those that the report is about, in each of the releases named, oldest first; more or fewer in each only of three or more that follow one another',
    parameters: {
      releases: parameter.editions,
      top: parameter.whole,
      /** A stored group; without it, the units that the report is about. */
      group: parameter.slug.optional(),
    },
    figures: {
      releases: figure.texts,
      top: figure.whole,
      /** Null: the units that the report is about. */
      group: figure.text.nullable(),
      /** Of each release, how many of them, and of how many in the top n, ties counted. */
      seats: z.array(z.strictObject({ count: figure.whole, total: figure.whole }).readonly()).readonly(),
      /** More, or fewer, in each than in the one before; null where they did not go one way, or do not follow one another. */
      direction: figure.direction.nullable(),
      breaks: figure.breaks,
    },
    order: { part: 'field', place: 4 },
    example: { releases: ['gfci/30', 'gfci/31', 'gfci/32'], top: 10 },
  }),
};

export const coursesReasons = {
  /** The same rank in every release on record from one to another. */
  noRange: { ...figure.here, since: figure.text, rank: figure.whole },
};
