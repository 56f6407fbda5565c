import * as z from 'zod';
import * as figure from './figures.ts';
import { kind } from './kind.ts';
import * as parameter from './parameters.ts';

/** How long a unit has stood first, or among the first. */
export const streaks = {
  leadStreak: kind('leadStreak', {
    code: 'S04',
    says: 'X has led for so many editions running (asserted: `count`, `since`, a label year)',
    parameters: {
      ...parameter.here,
      count: parameter.whole.optional(),
      since: parameter.year.optional(),
    },
    figures: {
      unit: figure.text,
      releases: figure.texts,
      years: figure.years,
      /** Those of them in which others led too. */
      shared: figure.texts,
      /** The streak began with the first release of the ranking. */
      sinceFirst: figure.yes,
      breaks: figure.breaks,
    },
    order: null,
    example: { unit: 'beijing', release: 'cankao-overseas-influence/2022', count: 3, since: 2021 },
  }),
  ledEditions: kind('ledEditions', {
    code: 'S04b',
    says: 'X led the editions named',
    parameters: { unit: parameter.slug, releases: parameter.editions },
    figures: { unit: figure.text, releases: figure.texts, breaks: figure.breaks },
    order: null,
    example: {
      unit: 'beijing',
      releases: ['cankao-overseas-influence/2021', 'cankao-overseas-influence/2022'],
    },
  }),
  timesLed: kind('timesLed', {
    code: 'S35',
    says: 'X was first, alone or with others, in so many of the editions named (asserted: `count`)',
    parameters: {
      unit: parameter.slug,
      releases: parameter.editions,
      count: parameter.tally.optional(),
    },
    figures: {
      unit: figure.text,
      releases: figure.texts,
      /** Those of them that the unit led. */
      led: figure.texts,
      /** Those of these in which others led too. */
      shared: figure.texts,
      /** Each follows the one named before it, so that their first and last name them all. */
      unbroken: figure.yes,
      breaks: figure.breaks,
    },
    order: null,
    example: { unit: 'london', releases: ['mori-gpci/2020', 'mori-gpci/2021', 'mori-gpci/2022'], count: 3 },
  }),
  leadYears: kind('leadYears', {
    code: 'S36',
    says: 'for how many full years X has led a ranking that comes out several times a year; `at least` where the lead began before what is on record (asserted: `years`)',
    parameters: { ...parameter.here, years: parameter.whole.optional() },
    figures: {
      unit: figure.text,
      releases: figure.texts,
      /** Full years from the day of the first of them to the day of the last. */
      years: figure.whole,
      /** It is longer than so many years, by a day or more. */
      beyond: figure.yes,
      from: figure.text,
      until: figure.text,
      /** What came before the first of them is not on record. */
      atLeast: figure.yes,
      /** Those of them in which others led too. */
      shared: figure.texts,
      breaks: figure.breaks,
    },
    order: null,
    example: { unit: 'new-york', release: 'gfci/32', years: 3 },
  }),
  topStreak: kind('topStreak', {
    code: 'S05',
    says: 'X has been in the top N for so many editions running (asserted: `count`)',
    parameters: {
      ...parameter.here,
      top: parameter.whole,
      count: parameter.whole.optional(),
    },
    figures: {
      unit: figure.text,
      releases: figure.texts,
      years: figure.years,
      top: figure.whole,
      /** The streak began with the first release of the ranking. */
      sinceFirst: figure.yes,
      breaks: figure.breaks,
    },
    order: null,
    example: { unit: 'shanghai', release: 'mori-gpci/2022', top: 10 },
  }),
  topEditions: kind('topEditions', {
    code: 'S05b',
    says: 'X was in the top N in each of the editions named, which follow one another',
    parameters: {
      unit: parameter.slug,
      top: parameter.whole,
      releases: z.array(parameter.release).min(3),
    },
    figures: { unit: figure.text, releases: figure.texts, top: figure.whole, breaks: figure.breaks },
    order: null,
    example: { unit: 'beijing', top: 10, releases: ['gfci/30', 'gfci/31', 'gfci/32'] },
  }),
};

export const streaksReasons = {
  /** The run is on record from its beginning, and is shorter than those that are told. */
  shortRun: { ...figure.here, top: figure.whole, have: figure.whole, need: figure.whole },
  /** So many editions since that year there cannot be. */
  sinceMismatch: { since: figure.whole, until: figure.whole, count: figure.whole, possible: figure.whole },
  /** Not known to come out several times a year: its editions are counted, not years. */
  countedByEdition: { ranking: figure.text },
  /** The day on which a release came out is not on record so exactly that full years could be told. */
  dayUnknown: { release: figure.text },
};
