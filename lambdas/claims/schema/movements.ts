import * as z from 'zod';
import * as figure from './figures.ts';
import { kind } from './kind.ts';
import * as parameter from './parameters.ts';

/** The place before and the place now. */
export const movements = {
  held: kind('held', {
    code: 'S06',
    says: 'X keeps its place, alone or shared as before',
    parameters: parameter.here,
    figures: {
      ...figure.compared,
      rank: figure.whole,
      /** Whether the field of others is known to have changed, and its sizes where they differ. */
      ...figure.fieldSince,
      /** Others hold the same place now. */
      joint: figure.yes,
      /** Places in the sequence that had no release. */
      skipped: figure.texts,
      breaks: figure.breaks,
    },
    order: { part: 'held', place: 1 },
    example: { unit: 'beijing', release: 'gfci/32' },
  }),
  sharing: kind('sharing', {
    code: 'S06b',
    says: 'X keeps its place, and shares the place that it held alone before, or holds alone the one that it shared',
    parameters: { unit: parameter.slug, release: parameter.release },
    figures: {
      ...figure.compared,
      rank: figure.whole,
      /** Whether the field of others is known to have changed, and its sizes where they differ. */
      ...figure.fieldSince,
      /** Others hold the same place now; where not, others held it before. */
      joint: figure.yes,
      /** Places in the sequence that had no release. */
      skipped: figure.texts,
      breaks: figure.breaks,
    },
    order: { part: 'held', place: 2 },
    example: { unit: 'beijing', release: 'gfci/32' },
  }),
  moved: kind('moved', {
    code: 'S07',
    says: 'X rose or fell (asserted: `places`, positive for a rise)',
    parameters: { ...parameter.here, places: z.int().optional() },
    figures: {
      ...figure.compared,
      from: figure.whole,
      to: figure.whole,
      /** Whether the field of others is known to have changed, and its sizes where they differ. */
      ...figure.fieldSince,
      /** Others held the place before too. */
      wasJoint: figure.yes,
      /** Others hold the new place too. */
      joint: figure.yes,
      open: figure.texts,
      /** Places in the sequence that had no release. */
      skipped: figure.texts,
      breaks: figure.breaks,
    },
    order: { part: 'change', place: 1 },
    example: { unit: 'beijing', release: 'kearney-gci/2022', places: 1 },
  }),
  movedOver: kind('movedOver', {
    code: 'S40',
    says: 'X rose or fell from an earlier release to a later one, two editions or more apart; the editions between without an exact place on record are named (asserted: `places`, positive for a rise)',
    parameters: {
      unit: parameter.slug,
      since: parameter.release,
      release: parameter.release,
      places: z.int().optional(),
    },
    figures: {
      ...figure.compared,
      from: figure.whole,
      to: figure.whole,
      /** Whether the field of others is known to have changed, and its sizes where they differ. */
      ...figure.fieldSince,
      /** Others held the place at that time too. */
      wasJoint: figure.yes,
      /** Others hold the new place too. */
      joint: figure.yes,
      open: figure.texts,
      /** Releases between the two in which no exact place is on record, oldest first. */
      unplaced: figure.texts,
      /** Places in the sequence between the two that had no release. */
      skipped: figure.texts,
      breaks: figure.breaks,
    },
    order: { part: 'change', place: 16 },
    example: { unit: 'beijing', since: 'kearney-gci/2019', release: 'kearney-gci/2022', places: 4 },
  }),
  belowBest: kind('belowBest', {
    code: 'S39',
    says: 'how many places X is below its best place on record, and in which releases it held that (asserted: `places`)',
    parameters: { ...parameter.here, places: parameter.whole.optional() },
    figures: {
      ...figure.here,
      rank: figure.whole,
      /** Others hold the place now too. */
      joint: figure.yes,
      best: figure.whole,
      /** The releases in which the unit held its best place, oldest first. */
      held: figure.texts,
      /** Those of them in which others held it too. */
      shared: figure.texts,
      open: figure.texts,
      breaks: figure.breaks,
    },
    order: { part: 'change', place: 17 },
    example: { unit: 'shanghai', release: 'gfci/32', places: 3 },
  }),
  overtook: kind('overtook', {
    code: 'S08',
    says: 'X overtook the others (asserted: `rank`)',
    parameters: {
      unit: parameter.slug,
      others: z.array(parameter.slug).min(1),
      release: parameter.release,
      rank: parameter.whole.optional(),
    },
    figures: {
      ...figure.compared,
      /** At most three, those with the best previous place. */
      others: figure.texts,
      total: figure.whole,
      rank: figure.whole,
      /** Others hold the new place too. */
      joint: figure.yes,
      open: figure.texts,
      breaks: figure.breaks,
    },
    order: { part: 'change', place: 2 },
    example: { unit: 'shenzhen', others: ['tokyo'], release: 'gfci/32', rank: 9 },
  }),
  overtaken: kind('overtaken', {
    code: 'S08b',
    says: 'X was overtaken by the others, each of which overtook it, and fell (asserted: `rank`)',
    parameters: {
      unit: parameter.slug,
      others: z.array(parameter.slug).min(1),
      release: parameter.release,
      rank: parameter.whole.optional(),
    },
    figures: {
      ...figure.compared,
      /** At most three, those with the best new place. */
      others: figure.texts,
      total: figure.whole,
      rank: figure.whole,
      /** Others hold the new place too. */
      joint: figure.yes,
      open: figure.texts,
      breaks: figure.breaks,
    },
    order: { part: 'change', place: 3 },
    example: { unit: 'tokyo', others: ['shenzhen'], release: 'gfci/32' },
  }),
  biggestMove: kind('biggestMove', {
    code: 'S09',
    says: 'who rose or fell most, and from where to where; where the field is not known to be the same, also counted again among those with a place in both alone',
    parameters: { release: parameter.release, direction: parameter.direction },
    figures: {
      units: figure.texts,
      release: figure.text,
      previous: figure.text,
      direction: figure.direction,
      places: figure.whole,
      /** From where to where each of them went, by unit. */
      ends: z
        .array(
          z.strictObject({ unit: figure.text, from: z.strictObject(figure.held), to: z.strictObject(figure.held) }),
        )
        .readonly(),
      /** Units ranked in both releases, as far as they are on record. */
      compared: figure.whole,
      complete: figure.yes,
      /** The same counted again, by the order of these alone; null where the field is known not to have changed. */
      again: z.strictObject({ units: figure.texts, places: figure.whole }).readonly().nullable(),
      breaks: figure.breaks,
    },
    order: { part: 'place', place: 2 },
    example: { release: 'gfci/32', direction: 'up' },
  }),
  rankTrend: kind('rankTrend', {
    code: 'S22b',
    says: 'X rose (or fell) in each of so many releases running; says nothing of what came before (asserted: `count`, two or more)',
    parameters: {
      ...parameter.here,
      /** `up`: the places improve. */
      direction: parameter.direction,
      /** Editions in a row, this one the last; without it, as many as there are. */
      count: z.int().min(2).optional(),
    },
    figures: {
      unit: figure.text,
      direction: figure.direction,
      /** Oldest first: the release before the first move, then each that moved on. */
      releases: figure.texts,
      ranks: z.array(figure.whole).readonly(),
      /** Those of them in which others held the place too. */
      shared: figure.texts,
      open: figure.texts,
      /** Whether one of them is known to have ranked others than the one before it. */
      otherField: figure.yes,
    },
    order: { part: 'change', place: 4 },
    example: { unit: 'beijing', release: 'kearney-gci/2022', direction: 'up', count: 2 },
  }),
};

export const movementsReasons = {
  /** Nobody moved that way by more than one place. */
  smallMoves: { release: figure.text, direction: figure.direction },
  notBehind: { ...figure.pair, release: figure.text },
  notAhead: { ...figure.pair, release: figure.text },
  noMove: figure.here,
  /** No better place of the unit is on record. */
  noBetter: figure.here,
  /** Of two releases named, the first does not come before the second. */
  notEarlier: { release: figure.text, since: figure.text },
  /** Of two releases named, the second follows the first: what changed is told as since the release before. */
  nextRelease: { release: figure.text, since: figure.text },
  /** Too few have an exact place on record in both. */
  tooFewInBoth: { release: figure.text, previous: figure.text, have: figure.whole, need: figure.whole },
  /** The same rank in two releases that do not follow one another. */
  sameRankThen: { ...figure.here, since: figure.text, rank: figure.whole },
  /** The rank is the same, and it is shared in one of the two only: now (`joint`), or before. */
  otherSharing: { ...figure.compared, rank: figure.whole, joint: figure.yes },
  othersFell: figure.here,
  /** The place is no worse than before: whoever passed, it fell behind nobody's rise alone. */
  didNotFall: figure.here,
  /** Whether the field changed is not on record, and counted again nobody moved that way. */
  fieldUnknown: { release: figure.text, previous: figure.text },
  /** A place was corrected after printing, and what is told is not so both as printed and with the place left closed up. */
  restated: { unit: figure.text, release: figure.text, old: figure.given, corrected: figure.given },
  /** The place after a tie is the next number, and by how many stand ahead the change does not hold. */
  placesRunOn: { release: figure.text, previous: figure.text },
  universeGrew: { release: figure.text, previous: figure.text },
  /** The place improved and the score did not. */
  scoreNotUp: figure.compared,
  /** A move the other way. */
  movedOtherWay: {
    ...figure.compared,
    from: figure.whole,
    to: figure.whole,
    wasJoint: figure.yes,
    joint: figure.yes,
    open: figure.texts,
  },
};
