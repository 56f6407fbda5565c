import * as z from 'zod';
import * as figure from './figures.ts';
import { kind } from './kind.ts';
import * as parameter from './parameters.ts';

/** What is to be known of the record itself. */
export const record = {
  discontinued: kind('discontinued', {
    code: 'S14b',
    says: 'the series was ended by its publisher (`ended` of its last release), and no later release of another ranking of that series is on record',
    parameters: { ranking: parameter.slug },
    figures: { ranking: figure.text, last: figure.text },
    order: { part: 'field', place: 7 },
    example: { ranking: 'doing-business' },
  }),
  methodChange: kind('methodChange', {
    code: 'S32',
    says: 'the release and the one before were made by different methods, both on record',
    parameters: { release: parameter.release },
    figures: { release: figure.text, previous: figure.text },
    order: { part: 'field', place: 1 },
    example: { release: 'kearney-gci/2024' },
  }),
  revision: kind('revision', {
    code: 'S32b',
    says: 'what a place, a band, a tier or a score was as first printed, before its publisher corrected it, or that there was none',
    parameters: parameter.here,
    figures: {
      ...figure.here,
      vintage: figure.whole,
      of: z.enum(['place', 'score']),
      old: z.union([figure.text, figure.given]),
      corrected: z.union([figure.text, figure.given]),
      /** When it came out, as precisely as its own source tells; null where that is not on record. */
      on: figure.date,
      /** The reason as it stands on record, in the language of the record; never printed. */
      reason: figure.text,
    },
    order: null,
    example: { unit: 'azerbaijan', release: 'doing-business/2020' },
  }),
  coverage: kind('coverage', {
    code: 'S33',
    says: 'how many units are ranked, down to which place they are on record, which time the data cover (asserted: `universe`)',
    parameters: { release: parameter.release, universe: parameter.whole.optional() },
    figures: {
      release: figure.text,
      universe: figure.maybe,
      listedTo: figure.maybe,
      /** Places among these that a correction left empty. */
      vacated: figure.wholes,
      /** Every unit of the field has an exact place on record, and none was left empty; told in place of the depth. */
      whole: figure.yes,
      window: z.strictObject({ from: figure.text, to: figure.text }).readonly().nullable(),
    },
    order: null,
    example: { release: 'international-exchange-centers/2022', universe: 37 },
  }),
};

export const recordReasons = {
  coverageUnknown: { release: figure.text },
  endUnknown: { ranking: figure.text },
  goesOn: { ranking: figure.text, release: figure.text },
  /** A later release of another ranking of the same series is on record. */
  seriesWentOn: { ranking: figure.text, release: figure.text },
  sameMethod: { release: figure.text, previous: figure.text },
  segmentUnknown: { release: figure.text },
  noRevision: figure.here,
  /** A later vintage is on record, and says the same of place and score. */
  nothingCorrected: figure.here,
  /** A later vintage is on record, and what the publisher gave before it or since is not. */
  correctionUnknown: figure.here,
};
