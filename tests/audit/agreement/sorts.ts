import * as fc from 'fast-check';
import type { Query } from '../../../lambdas/claims/schema/kinds.ts';
import { figureQuestions } from '../../claims/properties/figures-questions.ts';
import { allFigures, someFigures } from '../../claims/properties/figures-records.ts';
import { trueFigures } from '../../claims/properties/figures-truth.ts';
import { indexQuestions } from '../../claims/properties/index-really.ts';
import { fullIndex, partialIndex } from '../../claims/properties/index-records.ts';
import { indices } from '../../claims/properties/index-truth.ts';
import { partOfPlacing, placingQuestions, truePlacings, wholePlacing } from '../../claims/properties/placing-world.ts';
import { questions } from '../../claims/properties/questions.ts';
import { realityOf } from '../../claims/properties/reality.ts';
import { furtherQuestions } from '../../claims/properties/really-more.ts';
import { fullRecords, partialRecords } from '../../claims/properties/records-of.ts';
import { steadyTruths, truths } from '../../claims/properties/truth.ts';
import type { World } from '../../support/world.ts';
import { allQuestions } from './questions.ts';
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

/** The latest release of a ranking that has long gone on in one way: what is told of runs and histories is often so. */
const steady: fc.Arbitrary<Asked> = asked(steadyTruths, [fullRecords, partialRecords], truth => {
  const real = realityOf(truth);
  const last = real.published.at(-1)?.key;
  return [...questions(real), ...furtherQuestions(real)].filter(
    form => !('group' in form) && (!('release' in form) || form.release === last),
  );
});

/** Worlds of places with all that goes with them, of indices with dimensions, of tiers and intervals, and of figures. */
export const sorts: fc.Arbitrary<Asked> = fc.oneof(
  { arbitrary: rich, weight: 3 },
  { arbitrary: steady, weight: 1 },
  { arbitrary: asked(indices, [partialIndex, fullIndex], indexQuestions), weight: 1 },
  { arbitrary: asked(truePlacings, [partOfPlacing, wholePlacing], placingQuestions), weight: 1 },
  { arbitrary: asked(trueFigures, [someFigures, allFigures], figureQuestions), weight: 1 },
);
