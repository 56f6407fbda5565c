import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Claim, isTrue, type TrueClaim } from '../../../lambdas/claims/claim.ts';
import { runs } from '../../support/depth.ts';
import { allScores, scoreQuestions, someScores, type TrueScore, type TrueScores, trueScores } from './scores-world.ts';
import { answersOf, liesAmong, unseenWays, wronglyRefuted } from './wrong-answers.ts';

const RUNS = runs(50, 400);

const judged = (truth: TrueScores, records: typeof allScores): readonly Claim[] =>
  answersOf(records(truth), scoreQuestions);

const tenths = (text: string): number => Math.round(Number(text) * 10);

/** The row that counts for a unit: its own, or that of the cluster that bears its name. */
const rowOf = ({ rows, standsFor }: TrueScores, unit: string): TrueScore | undefined =>
  rows.find(row => row.unit === unit) ?? rows.find(row => row.unit === (unit === standsFor ? 'k' : null));

/** Whether what a claim about scores says is so, read off plainly. */
function isSo(claim: TrueClaim, truth: TrueScores): boolean {
  switch (claim.kind) {
    case 'scoreGap': {
      const { unit, other, gap, lower, sameRank } = claim.figures;
      const [own, theirs] = [rowOf(truth, unit), rowOf(truth, other)];
      if (!own || !theirs) return false;
      const ahead = (own.score - theirs.score) * (truth.lower ? -1 : 1);
      const same = !sameRank || own.rank === theirs.rank;
      return (
        ahead > 0 && ahead === tenths(gap) && tenths(claim.query.gap ?? gap) === ahead && same && lower === truth.lower
      );
    }
    case 'withinNoise': {
      const { unit, other, gap, noise } = claim.figures;
      const [own, theirs] = [rowOf(truth, unit), rowOf(truth, other)];
      if (!own || !theirs || own === theirs || truth.noise === null) return false;
      const apart = Math.abs(own.score - theirs.score);
      return apart === tenths(gap) && truth.noise === tenths(noise) && apart < truth.noise;
    }
    case 'score': {
      const { unit, score, lower } = claim.figures;
      const own = rowOf(truth, unit);
      const said = tenths(claim.query.score ?? score);
      return own?.score === tenths(score) && said === own.score && lower === truth.lower;
    }
    case 'fieldSpread': {
      const { from = 1, top, total, spread } = claim.figures;
      const scores = truth.rows.filter(({ rank }) => from <= rank && rank <= top).map(({ score }) => score);
      const found = Math.max(...scores) - Math.min(...scores);
      return (
        scores.length === total &&
        total > 2 &&
        tenths(spread) === found &&
        tenths(claim.query.spread ?? spread) === found
      );
    }
    case 'fieldAverage': {
      const { top, statistic, total, value } = claim.figures;
      const scores = truth.rows.filter(({ rank }) => rank <= top).map(({ score }) => score);
      const [low, high] = middle(scores);
      const sum = statistic === 'mean' ? scores.reduce((all, score) => all + score, 0) : low + high;
      const parts = statistic === 'mean' ? scores.length : 2;
      // Whole numbers alone: half up of ten times the sum, over the parts.
      const hundredths = Math.floor((20 * sum + parts) / (2 * parts));
      const is = (text: string): boolean => Math.round(Number(text) * 100) === hundredths;
      return scores.length === total && total > 2 && is(value) && is(claim.query.value ?? value);
    }
    default:
      return false;
  }
}

/** The two in the middle, or the one twice. */
function middle(scores: readonly number[]): readonly [number, number] {
  const sorted = [...scores].sort((a, b) => a - b);
  const at = (index: number): number => sorted[Math.floor(index)] ?? Number.NaN;
  return [at((sorted.length - 1) / 2), at(sorted.length / 2)];
}

/** Two scores of which both a lead is told and that it means nothing. */
function leadsThatMeanNothing(claims: readonly Claim[]): readonly string[] {
  const pairs = claims
    .filter(isTrue)
    .flatMap(({ kind, query }) => ('other' in query ? [{ kind, pair: `${query.unit} ${query.other}` }] : []));
  const small = new Set(pairs.filter(({ kind }) => kind === 'withinNoise').map(({ pair }) => pair));
  return pairs.filter(({ kind, pair }) => kind === 'scoreGap' && small.has(pair)).map(({ pair }) => pair);
}

describe('the kinds about scores', () => {
  it('say nothing that is not so, never call false what everything on record bears out, and tell of two scores one thing', () => {
    fc.assert(
      fc.property(trueScores, truth => {
        const [part, whole] = [judged(truth, someScores), judged(truth, allScores)];
        expect({
          ofPart: liesAmong(part, claim => isSo(claim, truth)),
          ofWhole: liesAmong(whole, claim => isSo(claim, truth)),
          refuted: wronglyRefuted(part, whole),
          both: [...leadsThatMeanNothing(part), ...leadsThatMeanNothing(whole)],
        }).toEqual({ ofPart: [], ofWhole: [], refuted: [], both: [] });
      }),
      RUNS,
    );
  });

  it('are asked to some purpose: each is true somewhere, and held back for each reason', () => {
    const ways = [
      'score',
      'score inCluster',
      'score otherFigure',
      'scoreGap',
      'scoreGap lower',
      'scoreGap on one place',
      'withinNoise',
      'fieldSpread',
      'fieldSpread from a place',
      'fieldSpread placeEmpty',
      'fieldAverage',
      'scoreGap inCluster',
      'fieldSpread precision',
      'fieldAverage otherFigure',
      'fieldAverage notListedTo',
      'fieldSpread noScore',
      'fieldSpread spreadWithinNoise',
      'fieldSpread notListedTo',
      'scoreGap withinNoise',
      'withinNoise sameRow',
    ];
    const sample = fc.sample(trueScores, { seed: RUNS.seed, numRuns: 150 });
    const shownBy = function* () {
      for (const truth of sample)
        for (const records of [someScores, allScores])
          yield judged(truth, records).map(claim =>
            isTrue(claim) ? wayOf(claim) : `${claim.kind} ${claim.reason.code}`,
          );
    };
    expect(unseenWays(ways, shownBy())).toEqual([]);
  });
});

function wayOf(claim: TrueClaim): string {
  if (claim.kind === 'fieldSpread' && claim.figures.from !== undefined) return 'fieldSpread from a place';
  if (claim.kind !== 'scoreGap') return claim.kind;
  return claim.figures.sameRank ? 'scoreGap on one place' : `scoreGap${claim.figures.lower ? ' lower' : ''}`;
}
