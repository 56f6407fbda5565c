import * as z from 'zod';
import * as figure from './figures.ts';
import { kind } from './kind.ts';
import * as parameter from './parameters.ts';

const dimensionRank = z
  .strictObject({
    /** Ranking id of the dimension. */
    ranking: figure.text,
    ...figure.held,
  })
  .readonly();
const ranked = z.array(dimensionRank).readonly();

/** The place in one dimension of an index. */
export type DimensionRank = z.infer<typeof dimensionRank>;

/** What is told of the whole, whatever is told of its dimensions: the place in it, and how many of them are on record. */
const overall = { ...figure.here, ...figure.held, universe: figure.whole, dimensions: figure.whole };

/** What the dimensions of an index tell of the whole. */
export const dimensions = {
  dimensionProfile: kind('dimensionProfile', {
    code: 'S26',
    says: 'in which dimensions X stands far above its place overall, and in which far below, three each at most',
    parameters: parameter.here,
    figures: {
      ...overall,
      /** At most three each, the most telling first. */
      strengths: ranked,
      weaknesses: ranked,
    },
    order: { part: 'place', place: 3 },
    example: { unit: 'beijing', release: 'kearney-gci/2022' },
  }),
  dimensionEnds: kind('dimensionEnds', {
    code: 'S26b',
    says: 'in which dimensions X has its best place, and in which its lowest, whatever lies between',
    parameters: parameter.here,
    figures: {
      ...overall,
      /** All that have the one number and the other, by id. */
      highest: ranked,
      lowest: ranked,
    },
    order: { part: 'place', place: 4 },
    example: { unit: 'beijing', release: 'kearney-gci/2022' },
  }),
  drivenBy: kind('drivenBy', {
    code: 'S27',
    says: 'through which dimension the score of X mainly rose or fell, with what that adds (asserted: `dimension`, a ranking id)',
    parameters: {
      ...parameter.here,
      /** Ranking id of a dimension. */
      dimension: parameter.slug.optional(),
    },
    figures: {
      ...figure.compared,
      /** Ranking id of the dimension. */
      dimension: figure.text,
      /** Of the score as it is published, in points: signed, exact, no zeros at the end. */
      change: figure.decimal,
      /** What the dimension adds to that change: signed, exact, no zeros at the end. */
      contribution: figure.decimal,
    },
    order: { part: 'place', place: 5 },
    example: { unit: 'beijing', release: 'kearney-gci/2022', dimension: 'kearney-gci-human-capital' },
  }),
};

const both = { release: figure.text, previous: figure.text };

export const dimensionsReasons = {
  noDimensions: { ranking: figure.text },
  /** The release of a dimension, and that of the whole. */
  otherField: { release: figure.text, whole: figure.text },
  noExtremes: figure.here,
  allLevel: figure.here,
  weightUnknown: { release: figure.text },
  weightsChanged: both,
  weightsSum: { release: figure.text, found: figure.text },
  notLinear: figure.here,
  otherWay: figure.compared,
  noDriver: figure.compared,
  /** A ranking id of a dimension, and that of the whole: by their direction a higher score is better in one of the two only. */
  otherDirection: { ranking: figure.text, whole: figure.text },
  otherDriver: { ...figure.here, asserted: figure.text, found: figure.text },
};
