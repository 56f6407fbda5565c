import type * as z from 'zod';
import { comparisonsReasons } from './comparisons.ts';
import { countsReasons } from './counts.ts';
import { coursesReasons } from './courses.ts';
import { dimensionsReasons } from './dimensions.ts';
import { entriesReasons } from './entries.ts';
import { guardReasons } from './guards.ts';
import { historiesReasons } from './histories.ts';
import { honoursReasons } from './honours.ts';
import type { Together } from './kind.ts';
import type { Family } from './kinds.ts';
import { movementsReasons } from './movements.ts';
import { placingReasons } from './placing.ts';
import { positionsReasons } from './positions.ts';
import { recordReasons } from './record.ts';
import { scoresReasons } from './scores.ts';
import { streaksReasons } from './streaks.ts';
import { valuesReasons } from './values.ts';
import { wholesReasons } from './wholes.ts';

/** Why a claim is not printed, with what each reason has to say: those of each family, and those that several share. */
export const FAMILY_REASONS = {
  guards: guardReasons,
  positions: positionsReasons,
  streaks: streaksReasons,
  movements: movementsReasons,
  courses: coursesReasons,
  entries: entriesReasons,
  histories: historiesReasons,
  counts: countsReasons,
  comparisons: comparisonsReasons,
  scores: scoresReasons,
  values: valuesReasons,
  honours: honoursReasons,
  dimensions: dimensionsReasons,
  placing: placingReasons,
  wholes: wholesReasons,
  record: recordReasons,
} satisfies Readonly<Record<Family | 'guards', Readonly<Record<string, z.ZodRawShape>>>>;

/** A family, or the guards that all families share. */
export type ReasonOwner = keyof typeof FAMILY_REASONS;

export type ReasonCode = { readonly [O in ReasonOwner]: keyof (typeof FAMILY_REASONS)[O] }[ReasonOwner];

/** The reasons of a family, or those that several share. */
export type ReasonCodeOf<O extends ReasonOwner> = {
  readonly [P in O]: Extract<keyof (typeof FAMILY_REASONS)[P], ReasonCode>;
}[O];

/** Every reason, once. */
export const REASONS: Together<(typeof FAMILY_REASONS)[ReasonOwner]> = {
  ...guardReasons,
  ...positionsReasons,
  ...streaksReasons,
  ...movementsReasons,
  ...coursesReasons,
  ...entriesReasons,
  ...historiesReasons,
  ...countsReasons,
  ...comparisonsReasons,
  ...scoresReasons,
  ...valuesReasons,
  ...honoursReasons,
  ...dimensionsReasons,
  ...placingReasons,
  ...wholesReasons,
  ...recordReasons,
};

type Facts<S> = { readonly [F in keyof S]: z.infer<S[F]> };

/** What each reason has to say; worded by the language. */
export type ReasonFacts = { readonly [C in ReasonCode]: Facts<(typeof REASONS)[C]> };
