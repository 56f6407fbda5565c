import * as z from 'zod';
import * as figure from './figures.ts';
import { kind } from './kind.ts';
import * as parameter from './parameters.ts';

const topParameters = { ...parameter.here, top: parameter.whole };

const entered = {
  top: figure.whole,
  /** Null where a band tells that it is among them, and no place does. */
  rank: figure.maybe,
  /** Others hold the place too. */
  joint: figure.yes,
  open: figure.texts,
  ...figure.fieldSince,
  breaks: figure.breaks,
};

/** Who came into the top or the list, came back, and left. */
export const entries = {
  enteredTop: kind('enteredTop', {
    code: 'S10a',
    says: 'X entered the top N since the release before',
    parameters: topParameters,
    figures: {
      ...figure.compared,
      ...entered,
      /** The place before, below the top; null where no exact one is on record. */
      from: figure.maybe,
      /** Others held the place before too. */
      wasJoint: figure.yes,
    },
    order: { part: 'change', place: 13 },
    example: { unit: 'paris', release: 'gfci/32', top: 10 },
  }),
  firstEntry: kind('firstEntry', {
    code: 'S10',
    says: '… for the first time; needs a history declared complete',
    parameters: topParameters,
    figures: { ...figure.here, ...entered },
    order: { part: 'change', place: 12 },
    example: { unit: 'paris', release: 'gfci/32', top: 10 },
  }),
  returnedToTop: kind('returnedToTop', {
    code: 'S11',
    says: 'X is back in the top N; where releases before the last one are not on record, that it was in it once, was not in the one before, and is again',
    parameters: topParameters,
    figures: {
      ...figure.compared,
      /** The latest release that had it in the top; an earlier one where it is not `unbroken`. */
      last: figure.text,
      /** Every release since that one is on record with it outside of the top. */
      unbroken: figure.yes,
      ...entered,
    },
    order: { part: 'change', place: 11 },
    example: { unit: 'shenzhen', release: 'gfci/31', top: 10 },
  }),
  leftTop: kind('leftTop', {
    code: 'S12',
    says: 'X dropped out of the top N',
    parameters: topParameters,
    figures: {
      ...figure.compared,
      top: figure.whole,
      /** Null where a band told that it was among them. */
      from: figure.maybe,
      /** Null where no place is on record. */
      to: figure.maybe,
      /** The band that is on record in place of an exact one now; null where none is. */
      band: figure.places.nullable(),
      /** Others held the place before too. */
      wasJoint: figure.yes,
      /** Others hold the place now too. */
      joint: figure.yes,
      open: figure.texts,
      ...figure.fieldSince,
      breaks: figure.breaks,
    },
    order: { part: 'change', place: 14 },
    example: { unit: 'tokyo', release: 'gfci/32', top: 10 },
  }),
  newToRanking: kind('newToRanking', {
    code: 'S13',
    says: 'X is newly covered; the release before says that it was not, and none on record before that did',
    parameters: parameter.here,
    figures: figure.compared,
    order: { part: 'change', place: 15 },
    example: { unit: 'shenzhen', release: 'gfci/32' },
  }),
  returnedToRanking: kind('returnedToRanking', {
    code: 'S13b',
    says: 'X is covered again, after a release that left it out',
    parameters: parameter.here,
    figures: {
      ...figure.compared,
      /** The latest release that covered it before; an earlier one where it is not `unbroken`. */
      last: figure.text,
      /** Every release since that one is on record as without it. */
      unbroken: figure.yes,
      /** Why the release before had no place for it: outside of its field, or taken out of it. */
      status: z.enum(['not-in-universe', 'withdrawn']),
    },
    order: null,
    example: { unit: 'kyiv', release: 'eiu-liveability/2023' },
  }),
  removed: kind('removed', {
    code: 'S14',
    says: 'X is no longer covered: its publisher took it out, or it was left out for a reason on record (`note`)',
    parameters: parameter.here,
    figures: {
      ...figure.compared,
      status: z.enum(['not-in-universe', 'withdrawn']),
      /** The reason as it stands on record, in the language of the record; never printed. Null of who was withdrawn without. */
      reason: figure.text.nullable(),
    },
    order: null,
    example: { unit: 'kyiv', release: 'eiu-liveability/2022' },
  }),
  succession: kind('succession', {
    code: 'S13c',
    says: 'X, formed from others, stands where the release before had these: neither new nor compared',
    parameters: parameter.here,
    figures: {
      ...figure.compared,
      /** Those that it succeeds and that the release before covered. */
      succeeded: figure.texts,
    },
    order: { part: 'place', place: 1 },
    example: { unit: 'xiangyang', release: 'eiu-liveability/2023' },
  }),
};

export const entriesReasons = {
  wasOut: { ...figure.here, top: figure.whole },
  noReason: figure.here,
  wasIn: { ...figure.here, top: figure.whole },
  /** Not left: it is in the top of the release asked about. */
  stillIn: { ...figure.here, top: figure.whole },
  stillCovered: figure.here,
  notCovered: figure.here,
  /** The unit succeeds nobody whom this release covered. */
  noPredecessor: figure.here,
  /** Not new: it was formed from others, whom this release covered. */
  succeedsOthers: { ...figure.here, others: figure.texts },
};
