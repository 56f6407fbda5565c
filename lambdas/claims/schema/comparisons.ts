import * as z from 'zod';
import * as figure from './figures.ts';
import { kind } from './kind.ts';
import * as parameter from './parameters.ts';

const themed = z
  .strictObject({
    /** Those of the theme with an exact place on record, in the order of the basket. */
    releases: figure.texts,
    ranks: figure.wholes,
    /** Those of them in which others hold the place too. */
    shared: figure.texts,
    /** Those of the others in which nobody can tell whether others hold it too. */
    open: figure.texts,
    median: figure.decimal,
  })
  .readonly();

/** One unit against several, one order against another, one sort of rankings against another. */
export const comparisons = {
  standingAcross: kind('standingAcross', {
    code: 'S47',
    says: 'of which of the others, one by one, X is ahead in more of the rankings named than it can be behind, of which it is behind in more, and of which neither is certain; never an order of them (asserted: `ahead`, a list of those of whom it is ahead)',
    parameters: {
      unit: parameter.slug,
      others: parameter.others,
      basket: parameter.basket,
      /** Those of the others of whom `unit` is ahead more often. */
      ahead: z.array(parameter.slug).optional(),
    },
    figures: {
      unit: figure.text,
      basket: figure.texts,
      /** Ahead in more of the rankings than it is behind in or the records leave open. */
      ahead: figure.texts,
      behind: figure.texts,
      /** As often the one as the other, or the records leave open enough to turn it. */
      neither: figure.texts,
    },
    order: null,
    example: { unit: 'beijing', others: ['new-york', 'shanghai'], basket: ['gfci/32', 'kearney-gci/2022'] },
  }),
  orderInBoth: kind('orderInBoth', {
    code: 'S46',
    says: 'the order in a release of the units that it ranks together with a ranking of none but those that the report is about, and their order in that (asserted: `same`, whether it is one order)',
    parameters: { release: parameter.release, domestic: parameter.release, same: z.boolean().optional() },
    figures: {
      release: figure.text,
      domestic: figure.text,
      /** The units that both rank, by their places in the one. */
      units: figure.texts,
      /** The same by their places in the other. */
      theirs: figure.texts,
    },
    order: { part: 'field', place: 6 },
    example: { release: 'gfci/32', domestic: 'zju-cici-mainland/2022' },
  }),
  orderAgreement: kind('orderAgreement', {
    code: 'S45b',
    says: 'how far two releases agree on the order of the units with an exact place on record in both, ten or more: Kendall’s tau-b to two decimals, ties counted, 1 for the same order and -1 for the reverse (asserted: `tau`)',
    parameters: { release: parameter.release, against: parameter.release, tau: parameter.decimal.optional() },
    figures: {
      release: figure.text,
      against: figure.text,
      /** How many have an exact place in both. */
      both: figure.whole,
      tau: figure.decimal,
    },
    order: null,
    example: { release: 'gfci/32', against: 'gfci/31' },
  }),
  themes: kind('themes', {
    code: 'S45',
    says: 'in rankings of which theme X has the best median place, and in those of which the lowest, of themes with two places on record or more, where the two are far enough apart (asserted: `best` and `lowest`, a theme in words of any language)',
    parameters: {
      unit: parameter.slug,
      basket: parameter.basket,
      best: parameter.words.optional(),
      lowest: parameter.words.optional(),
    },
    figures: { unit: figure.text, basket: figure.texts, best: themed, lowest: themed },
    order: null,
    example: { unit: 'beijing', basket: ['gfci/32', 'kearney-gci/2022'] },
  }),
};

export const comparisonsReasons = {
  /** It stands among those that it would be set against. */
  withItself: { unit: figure.text },
  /** Of none of the others is anything certain. */
  standingUntold: { unit: figure.text, others: figure.texts },
  /** It is certain which of the two is ahead more often, and it is the other one than asserted. */
  otherStanding: { unit: figure.text, other: figure.text, ahead: z.boolean() },
  oneRanking: { ranking: figure.text },
  /** A ranking that is to hold none but those that the report is about holds another. */
  notDomestic: { release: figure.text, unit: figure.text },
  /** Several share a place, so they are in no order. */
  sharedInOrder: { release: figure.text, units: figure.texts },
  /** The one is ahead of the other in the one release, and behind it in the other. */
  otherOrder: { release: figure.text, domestic: figure.text, unit: figure.text, other: figure.text },
  /** The order is one and the same in both. */
  sameOrder: { release: figure.text, domestic: figure.text },
  /** A release is to agree with itself. */
  oneRelease: { release: figure.text },
  /** Two releases of a ranking that were made by different methods, or nobody knows by which. */
  otherMethod: { release: figure.text, against: figure.text },
  /** All of those in both stand at one place of the release. */
  oneOrder: { release: figure.text },
  /** The theme of the ranking is the best, or the lowest, and not the one asserted. */
  otherTheme: { unit: figure.text, which: z.enum(['best', 'lowest']), ranking: figure.text },
  /** Themes with two places on record or more. */
  tooFewThemes: { unit: figure.text, have: figure.whole, need: figure.whole },
  /** The best and the lowest median place are nearer than that. */
  themesAlike: { unit: figure.text, least: figure.whole },
};
