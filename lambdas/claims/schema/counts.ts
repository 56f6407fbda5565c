import * as z from 'zod';
import * as figure from './figures.ts';
import { kind } from './kind.ts';
import * as parameter from './parameters.ts';

const counted = {
  unit: figure.text,
  top: figure.whole,
  count: figure.whole,
  basket: figure.texts,
  within: figure.texts,
  /** Those of the basket that the unit is outside of the field of. */
  outside: figure.texts,
};

/** In how many rankings or releases something is so of a unit. */
export const counts = {
  topCount: kind('topCount', {
    code: 'S19',
    says: 'X is in the top N of so many of the rankings named (asserted: `count`, `of`; `basket` null where nobody names them)',
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
    says: '… of at least so many, where some places are not on record',
    parameters: { unit: parameter.slug, top: parameter.whole, basket: parameter.basket },
    figures: { ...counted, unknown: figure.texts },
    order: null,
    example: { unit: 'shanghai', top: 10, basket: ['gfci/32', 'kearney-gci/2022'] },
  }),
  aheadIn: kind('aheadIn', {
    code: 'S30',
    says: 'in which of the releases named X was ahead of the other, in which behind (asserted: `ahead`, a list of releases)',
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
  countUnknown: { atLeast: figure.whole, unknown: figure.texts },
  /** What is on record leaves no room for the count that was asserted. */
  countImpossible: { asserted: figure.whole, least: figure.whole, most: figure.whole },
  noBasket: { of: figure.maybe },
};
