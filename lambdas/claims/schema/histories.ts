import * as z from 'zod';
import * as figure from './figures.ts';
import { kind } from './kind.ts';
import * as parameter from './parameters.ts';

const record = {
  ...figure.here,
  rank: figure.whole,
  releases: figure.whole,
  equalled: figure.yes,
  /** Others hold the place too; where it equals an earlier one, they did then. */
  joint: figure.yes,
  open: figure.texts,
  /** The change of method since which the releases are counted; null: since the first. */
  method: figure.methodBreak.nullable(),
};

const since = {
  ...figure.here,
  rank: figure.whole,
  /** The release that had such a place; where none by this method has, the first by this method. */
  since: figure.text,
  /** The place at that time; null where only a band is on record, or there was none. */
  place: figure.maybe,
  /** Others hold the place now too. */
  joint: figure.yes,
  /** Others held the place at that time too. */
  wasJoint: figure.yes,
  open: figure.texts,
  /** The change of method since which there was no such place; null where an earlier place is named. */
  method: figure.methodBreak.nullable(),
};

/** The place now against all places before. */
export const histories = {
  bestRank: kind('bestRank', {
    code: 'S15',
    says: 'the best place of X, of all releases or of those since the method changed; needs a history declared complete, and more than one place in it',
    parameters: parameter.here,
    figures: record,
    order: { part: 'change', place: 7 },
    example: { unit: 'beijing', release: 'kearney-gci/2022' },
  }),
  bestSince: kind('bestSince', {
    code: 'S15b',
    says: 'the best place of X since the release named (asserted: `since`, a label year), or since the method changed; three releases or more, all in between on record',
    parameters: { ...parameter.here, since: parameter.year.optional() },
    figures: since,
    order: { part: 'change', place: 9 },
    example: { unit: 'beijing', release: 'kearney-gci/2022', since: 2019 },
  }),
  worstRank: kind('worstRank', {
    code: 'S16',
    says: 'the worst place of X, of all releases or of those since the method changed; needs a history declared complete, and more than one place in it',
    parameters: parameter.here,
    figures: record,
    order: { part: 'change', place: 8 },
    example: { unit: 'beijing', release: 'kearney-gci/2022' },
  }),
  worstSince: kind('worstSince', {
    code: 'S16b',
    says: 'the worst place of X since the release named (asserted: `since`), or since the method changed',
    parameters: { ...parameter.here, since: parameter.year.optional() },
    figures: since,
    order: { part: 'change', place: 10 },
    example: { unit: 'beijing', release: 'gfci/32' },
  }),
  regainedLead: kind('regainedLead', {
    code: 'S17',
    says: 'X leads again; says when it led last and who led alone in between, and names a year without a release',
    parameters: parameter.here,
    figures: {
      ...figure.here,
      last: figure.text,
      /** Others hold the first place now too. */
      joint: figure.yes,
      /** Others held it too when the unit led last. */
      wasJoint: figure.yes,
      open: figure.texts,
      /** Releases in between, in none of which the unit led. */
      away: figure.whole,
      /** Who led all of these, alone; null where several did, or nobody can tell. */
      holder: figure.text.nullable(),
      /** Places in the sequence since then that had no release. */
      skipped: figure.texts,
      breaks: figure.breaks,
    },
    order: { part: 'lead', place: 2 },
    example: { unit: 'vienna', release: 'eiu-liveability/2022' },
  }),
};

export const historiesReasons = {
  notBest: { ...figure.here, ...figure.held },
  noEarlier: figure.here,
  /** A place as good, or as low, is on record in too recent a release. */
  asRecently: {
    ...figure.here,
    since: figure.text,
    of: z.enum(['best', 'lowest']),
    need: figure.whole,
  },
  otherSince: { since: figure.whole, found: figure.text },
  ledBefore: figure.here,
  neverLed: figure.here,
  /** The same place in every release, which is neither the best nor the worst of them. */
  alwaysThere: { ...figure.here, ...figure.held, releases: figure.whole },
};
