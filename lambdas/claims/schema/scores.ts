import * as z from 'zod';
import * as figure from './figures.ts';
import { kind } from './kind.ts';
import * as parameter from './parameters.ts';

/** So few of the top tell nothing of its spread or its average. */
const top = z.int().min(3);
const gapDirection = z.enum(['narrowed', 'widened']);
const statistic = z.enum(['mean', 'median']);
const inRelease = { ...figure.pair, release: figure.text };

/** What lies between scores, and what they come to. */
export const scores = {
  score: kind('score', {
    code: 'S52',
    says: 'the score that a release gives X, as its publisher prints it (asserted: `score`)',
    parameters: { ...parameter.here, score: parameter.decimal.optional() },
    figures: {
      ...figure.here,
      score: figure.decimal,
      /** A lower score is the better one. */
      lower: figure.yes,
    },
    order: { part: 'place', place: 12 },
    example: { unit: 'singapore', release: 'gfci/35', score: '742' },
  }),
  scoreGap: kind('scoreGap', {
    code: 'S18',
    says: 'by how many points X is ahead of the other, exactly (asserted: `gap`)',
    parameters: {
      ...parameter.pair,
      release: parameter.release,
      gap: parameter.decimal.optional(),
    },
    figures: {
      ...inRelease,
      gap: figure.decimal,
      /** A lower score is the better one. */
      lower: figure.yes,
      /** Both hold the same place all the same. */
      sameRank: figure.yes,
    },
    order: null,
    example: { unit: 'singapore', other: 'hong-kong', release: 'gfci/35', gap: '1' },
  }),
  gapChange: kind('gapChange', {
    code: 'S18b',
    says: 'whether the lead of X over the other narrowed or widened since the release before, on a scale that is fixed (asserted: `direction`, `narrowed` or `widened`)',
    parameters: {
      ...parameter.pair,
      release: parameter.release,
      direction: gapDirection.optional(),
    },
    figures: {
      ...inRelease,
      previous: figure.text,
      /** By how many points the unit was ahead, and is. */
      before: figure.decimal,
      now: figure.decimal,
      direction: gapDirection,
    },
    order: { part: 'lead', place: 4 },
    example: { unit: 'singapore', other: 'hong-kong', release: 'gfci/35', direction: 'narrowed' },
  }),
  fieldSpread: kind('fieldSpread', {
    code: 'S29',
    says: 'how many points separate the top N, three or more; with `from`, those from that place to place N (S38) (asserted: `spread`)',
    parameters: {
      release: parameter.release,
      /** The place that the range begins at; the first where it is left out. */
      from: z.int().min(2).optional(),
      top,
      spread: parameter.decimal.optional(),
    },
    figures: {
      release: figure.text,
      /** The place that the range begins at; absent where that is the first. */
      from: figure.whole.exactOptional(),
      top: figure.whole,
      /** Units in the range, ties counted. */
      total: figure.whole,
      spread: figure.decimal,
    },
    order: null,
    example: { release: 'gfci/32', top: 10, spread: '44' },
  }),
  fieldAverage: kind('fieldAverage', {
    code: 'S29b',
    says: 'the mean or the median of the scores of the top N, three or more, to one decimal more than they have (asserted: `value`)',
    parameters: { release: parameter.release, top, statistic, value: parameter.decimal.optional() },
    figures: {
      release: figure.text,
      top: figure.whole,
      statistic,
      /** Units in the top n, ties counted. */
      total: figure.whole,
      /** To one decimal more than the scores have. */
      value: figure.decimal,
    },
    order: null,
    example: { release: 'gfci/32', top: 10, statistic: 'mean' },
  }),
  withinNoise: kind('withinNoise', {
    code: 'S31',
    says: 'the scores of the two differ by less than the `noise` that the publisher states',
    parameters: { ...parameter.pair, release: parameter.release },
    figures: { ...inRelease, gap: figure.decimal, noise: figure.decimal },
    order: null,
    example: { unit: 'singapore', other: 'hong-kong', release: 'gfci/35' },
  }),
};

const both = { release: figure.text, previous: figure.text };

export const scoresReasons = {
  notListedTo: { release: figure.text, top: figure.whole },
  /** An end of a range that nobody has: a tie or a correction leaves it empty. */
  placeEmpty: { release: figure.text, rank: figure.whole },
  noScore: figure.here,
  /** The scores of the release are not all printed to the same decimals. */
  precision: { release: figure.text },
  otherPrecision: both,
  scoresContradict: { release: figure.text },
  equalScores: inRelease,
  withinNoise: { ...inRelease, noise: figure.text },
  aboveNoise: { ...inRelease, noise: figure.text },
  /** The place that the range begins at; null where that is the first. */
  spreadWithinNoise: { release: figure.text, from: figure.maybe, top: figure.whole, noise: figure.text },
  /** What a score, or what lies between two, changed by means nothing by the publisher's own word. */
  changeWithinNoise: { ...both, noise: figure.text },
  noNoise: { release: figure.text },
  goalpostsUnknown: { release: figure.text },
  goalpostsMoved: both,
  gapWent: { ...inRelease, direction: gapDirection },
};
