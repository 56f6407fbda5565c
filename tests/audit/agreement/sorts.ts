import * as fc from 'fast-check';
import type { ClaimKind, Query } from '../../../lambdas/claims/schema/kinds.ts';
import { comparisonQuestions, GROUP } from '../../claims/properties/comparisons-really.ts';
import { figureQuestions } from '../../claims/properties/figures-questions.ts';
import { allFigures, someFigures } from '../../claims/properties/figures-records.ts';
import { trueFigures } from '../../claims/properties/figures-truth.ts';
import { indexQuestions } from '../../claims/properties/index-really.ts';
import { fullIndex, partialIndex } from '../../claims/properties/index-records.ts';
import { indices } from '../../claims/properties/index-truth.ts';
import { partOfPlacing, placingQuestions, truePlacings, wholePlacing } from '../../claims/properties/placing-world.ts';
import { questions } from '../../claims/properties/questions.ts';
import { realityOf } from '../../claims/properties/reality.ts';
import { fullRecords, partialRecords } from '../../claims/properties/records-of.ts';
import {
  agreementQuestions,
  partOfThemes,
  themedQuestions,
  themedTruths,
  wholeThemes,
} from '../../claims/properties/themed-world.ts';
import { steadyTruths, type Truth, truths } from '../../claims/properties/truth.ts';
import type { World } from '../../support/world.ts';
import { allQuestions, assertedIn, backwardQuestions } from './questions.ts';
import { richWorld } from './worlds.ts';

/** A world, what it can be asked, and what chance decides of the asking. */
export interface Asked {
  /** What a failure prints: the records are too many to read, and come again with the same seed. */
  readonly [fc.toStringMethod]: () => string;
  readonly world: World;
  readonly questions: readonly Query[];
  readonly seed: number;
}

const asked = <T>(
  truth: fc.Arbitrary<T>,
  records: readonly [(truth: T) => World, (truth: T) => World],
  ask: (truth: T) => readonly Query[],
): fc.Arbitrary<Asked> =>
  fc.record({ truth, seed: fc.nat(), records: fc.constantFrom(...records) }).map(made => ({
    [fc.toStringMethod]: () => `${made.records.name} by ${made.seed}`,
    world: made.records(made.truth),
    questions: ask(made.truth),
    seed: made.seed,
  }));

const rich: fc.Arbitrary<Asked> = fc.tuple(truths, fc.nat()).map(([truth, seed]) => {
  const world = richWorld(truth, seed);
  const name = () => `a rich world by ${seed}`;
  return { [fc.toStringMethod]: name, world, questions: allQuestions(truth, world.dataset()), seed };
});

/** The release that a question is about: of several the last. */
const isAbout = (form: Query, release: string | undefined): boolean =>
  'release' in form ? form.release === release : !('releases' in form) || form.releases.at(-1) === release;

const allGrouped = (truth: Truth): World => fullRecords(truth).group(GROUP.id, GROUP.members);
const partGrouped = (truth: Truth): World => partialRecords(truth).group(GROUP.id, GROUP.members);

/** The latest release of a ranking that has long gone on in one way: what is told of runs and histories is often so. */
const steady: fc.Arbitrary<Asked> = asked(steadyTruths, [allGrouped, partGrouped], truth => {
  const real = realityOf(truth);
  const last = real.published.at(-1)?.key;
  const forward = [...questions(real), ...comparisonQuestions(real)].filter(form => isAbout(form, last));
  return last === undefined ? forward : [...forward, ...backwardQuestions(real, last)];
});

/** The sorts of datasets that are made up. */
export const SORTS = {
  /** Places with all that goes with them: scores, statuses, bands, corrections, titles, figures. */
  places: rich,
  runs: steady,
  indices: asked(indices, [partialIndex, fullIndex], indexQuestions),
  tiers: asked(truePlacings, [partOfPlacing, wholePlacing], placingQuestions),
  figures: asked(trueFigures, [someFigures, allFigures], figureQuestions),
  /** What several rankings are about, and one of a single country. */
  themes: asked(themedTruths, [partOfThemes, wholeThemes], () =>
    [...themedQuestions(), ...agreementQuestions()].flatMap(form => [form, ...assertedIn(form)]),
  ),
} satisfies Readonly<Record<string, fc.Arbitrary<Asked>>>;

export type Sort = keyof typeof SORTS;

/** A dataset of any sort, of places as often as not. */
export const ofAnySort: fc.Arbitrary<Asked> = fc.oneof(
  { arbitrary: SORTS.places, weight: 3 },
  { arbitrary: SORTS.runs, weight: 1 },
  { arbitrary: SORTS.indices, weight: 1 },
  { arbitrary: SORTS.tiers, weight: 1 },
  { arbitrary: SORTS.figures, weight: 1 },
  { arbitrary: SORTS.themes, weight: 1 },
);

/** Over datasets of which sort each kind is true most often, and so is shown to be tried to some purpose. */
export const SHOWN_BY: Readonly<Record<ClaimKind, Sort>> = {
  leader: 'places',
  position: 'places',
  jointPosition: 'places',
  clusterPlace: 'places',
  placesKnown: 'places',
  topPercent: 'places',
  leadStreak: 'places',
  ledEditions: 'places',
  timesLed: 'places',
  leadYears: 'places',
  topStreak: 'runs',
  topEditions: 'runs',
  held: 'places',
  sharing: 'places',
  moved: 'tiers',
  overtook: 'runs',
  overtaken: 'runs',
  biggestMove: 'tiers',
  rankTrend: 'runs',
  movedOver: 'runs',
  placeRange: 'runs',
  volatility: 'runs',
  seatsOver: 'runs',
  belowBest: 'runs',
  enteredTop: 'places',
  firstEntry: 'places',
  returnedToTop: 'runs',
  leftTop: 'places',
  newToRanking: 'places',
  returnedToRanking: 'runs',
  removed: 'places',
  succession: 'places',
  bestRank: 'runs',
  bestSince: 'runs',
  worstRank: 'runs',
  worstSince: 'runs',
  regainedLead: 'runs',
  topCount: 'places',
  topCountAtLeast: 'places',
  aheadAcross: 'places',
  movesAcross: 'places',
  aheadIn: 'places',
  standingAcross: 'themes',
  orderInBoth: 'themes',
  orderAgreement: 'themes',
  themes: 'themes',
  score: 'places',
  scoreGap: 'places',
  gapChange: 'indices',
  fieldSpread: 'places',
  fieldAverage: 'places',
  withinNoise: 'places',
  value: 'figures',
  trend: 'figures',
  valueChange: 'figures',
  growthRate: 'figures',
  threshold: 'figures',
  convertedThreshold: 'figures',
  topsGroup: 'figures',
  honoured: 'places',
  honoursChange: 'places',
  dimensionProfile: 'indices',
  dimensionEnds: 'indices',
  drivenBy: 'indices',
  band: 'places',
  bandMove: 'places',
  tier: 'tiers',
  tierMove: 'tiers',
  intervalsOverlap: 'tiers',
  placeAmong: 'places',
  topShare: 'places',
  breadth: 'places',
  publishedBreadth: 'places',
  discontinued: 'places',
  methodChange: 'places',
  revision: 'places',
  coverage: 'places',
};

/** Kinds that ask and assert nothing: their answers are true or withheld. */
export const NEVER_FALSE: ReadonlySet<ClaimKind> = new Set([
  'biggestMove',
  'topCountAtLeast',
  'honoursChange',
  'revision',
]);
