import * as z from 'zod';
import * as figure from './figures.ts';
import { kind } from './kind.ts';
import * as parameter from './parameters.ts';

const themed = z
  .strictObject({
    /** Those of the theme with an exact place on record, in the order of the basket. */
    releases: figure.texts,
    ranks: figure.wholes,
    median: figure.decimal,
  })
  .readonly();

/** One unit against several, one order against another, one sort of rankings against another. */
export const comparisons = {
  standingAcross: kind('standingAcross', {
    code: 'S47',
    says: 'of which of the others, one by one, X is ahead in more of the rankings named than it can be behind, of which it is behind in more, and of which neither is certain; never an order of them',
    parameters: { unit: parameter.slug, others: parameter.others, basket: parameter.basket },
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
    says: 'the order in a release of the units that it ranks together with a ranking of none but those that the report is about, and their order in that',
    parameters: { release: parameter.release, domestic: parameter.release },
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
  themes: kind('themes', {
    code: 'S45',
    says: 'in rankings of which theme X has the best median place, and in those of which the lowest, of themes with two places on record or more, where the two are far enough apart',
    parameters: { unit: parameter.slug, basket: parameter.basket },
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
  oneRanking: { ranking: figure.text },
  /** A ranking that is to hold none but those that the report is about holds another. */
  notDomestic: { release: figure.text, unit: figure.text },
  /** Several share a place, so they are in no order. */
  sharedInOrder: { release: figure.text, units: figure.texts },
  /** Themes with two places on record or more. */
  tooFewThemes: { unit: figure.text, have: figure.whole, need: figure.whole },
  /** The best and the lowest median place are nearer than that. */
  themesAlike: { unit: figure.text, least: figure.whole },
};
