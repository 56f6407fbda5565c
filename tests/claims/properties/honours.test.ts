import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Claim, isTrue, type TrueClaim } from '../../../lambdas/claims/claim.ts';
import { judge } from '../../../lambdas/claims/judge/judge.ts';
import { runs } from '../../support/depth.ts';
import { allHonours, honourQuestions, someHonours, type TrueHonours, trueHonours } from './honours-world.ts';

const RUNS = runs(50, 400);

const judged = (truth: TrueHonours, records: typeof allHonours): readonly Claim[] => {
  const view = records(truth).view();
  return honourQuestions.map(query => judge(view, query));
};

const sorted = (units: readonly string[]): string => [...units].sort().join();

/** Whether what a claim about titles says is so, read off plainly. */
function isSo(claim: TrueClaim, { lists }: TrueHonours): boolean {
  if (claim.kind !== 'honoured' && claim.kind !== 'honoursChange') return false;
  const { report, title } = claim.figures;
  const holders = (edition: string): readonly string[] =>
    lists.find(one => one.report === report && one.title === title && one.edition === edition)?.units ?? [];
  const now = holders(claim.figures.edition);
  if (claim.kind === 'honoured') {
    const { units = [], count = now.length } = claim.query;
    return claim.figures.units.join() === now.join() && count === now.length && units.every(unit => now.includes(unit));
  }
  const { edition, previous, kept, joined, left } = claim.figures;
  const then = holders(previous);
  return (
    Number(previous) < Number(edition) &&
    sorted([...kept, ...joined]) === sorted(now) &&
    sorted([...kept, ...left]) === sorted(then) &&
    ![...joined, ...left].some(unit => now.includes(unit) && then.includes(unit))
  );
}

describe('the kinds about titles', () => {
  it.each([
    ['lists that were seen in part', someHonours],
    ['lists that were seen whole', allHonours],
  ])('say nothing that is not so, from %s', (_, records) => {
    fc.assert(
      fc.property(trueHonours, truth => {
        const lies = judged(truth, records)
          .filter(isTrue)
          .filter(claim => !isSo(claim, truth))
          .map(claim => `${claim.id} ${JSON.stringify(claim.figures)}`);
        expect(lies).toEqual([]);
      }),
      RUNS,
    );
  });

  it('are refuted by a list only where the whole list refutes them, and borne out likewise', () => {
    fc.assert(
      fc.property(trueHonours, truth => {
        const whole = new Map(judged(truth, allHonours).map(claim => [claim.id, claim.verdict]));
        const other = judged(truth, someHonours).filter(
          ({ id, verdict }) => verdict !== 'withhold' && whole.get(id) !== verdict,
        );
        expect(other).toEqual([]);
      }),
      RUNS,
    );
  });

  it('are all established where the lists were seen whole and somebody is in them', () => {
    fc.assert(
      fc.property(trueHonours, truth => {
        const named = new Set(
          truth.lists
            .filter(({ units }) => units.length > 0)
            .map(({ report, edition, title }) => `${report} ${edition} ${title}`),
        );
        const silent = judged(truth, allHonours).filter(({ query, verdict }) => {
          if (query.kind !== 'honoured') return false;
          return verdict === 'withhold' && named.has(`${query.report} ${query.edition} ${query.title}`);
        });
        expect(silent).toEqual([]);
      }),
      RUNS,
    );
  });

  it('are asked to some purpose: each is true, false and held back somewhere', () => {
    const seen = new Set(
      fc
        .sample(trueHonours, { seed: RUNS.seed, numRuns: 60 })
        .flatMap(truth => judged(truth, someHonours))
        .map(claim => `${claim.kind} ${isTrue(claim) ? 'true' : claim.reason.code}`),
    );
    expect(
      [
        'honoured true',
        'honoured listIncomplete',
        'honoured notHonoured',
        'honoured otherCount',
        'honoursChange true',
        'honoursChange listIncomplete',
      ].filter(way => !seen.has(way)),
    ).toEqual([]);
  });
});
