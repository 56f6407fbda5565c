import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isTrue } from '../../../lambdas/claims/claim.ts';
import { judge } from '../../../lambdas/claims/judge/judge.ts';
import { runs } from '../../support/depth.ts';
import type { World } from '../../support/world.ts';
import { comparisonQuestions, GROUP, isComparedSo } from './comparisons-really.ts';
import { realityOf } from './reality.ts';
import { fullRecords, partialRecords } from './records-of.ts';
import { type Truth, truths } from './truth.ts';

const RUNS = runs(75, 600);
const grouped = (so: World): World => so.group(GROUP.id, GROUP.members);

describe('the kinds that compare places over time, with a group, or list by list', () => {
  it.each([
    ['part of what there is to know', partialRecords],
    ['everything on record', fullRecords],
  ])('say nothing that is not so, from %s', (_, records) => {
    fc.assert(
      fc.property(truths, truth => {
        const real = realityOf(truth);
        const view = grouped(records(truth)).view();
        const lies = comparisonQuestions(real)
          .map(query => judge(view, query))
          .filter(isTrue)
          .filter(claim => !isComparedSo(claim, real))
          .map(claim => `${claim.id} ${JSON.stringify(claim.figures)}`);
        expect(lies).toEqual([]);
      }),
      RUNS,
    );
  });

  it('never call false what is true once everything is on record', () => {
    fc.assert(
      fc.property(truths, truth => {
        const [part, full] = [partialRecords, fullRecords].map(records => grouped(records(truth)).view());
        if (!part || !full) throw new Error('There are two views.');
        const wrong = comparisonQuestions(realityOf(truth)).filter(
          query => judge(part, query).verdict === 'false' && judge(full, query).verdict === 'true',
        );
        expect(wrong.map(query => judge(part, query))).toEqual([]);
      }),
      RUNS,
    );
  });

  it('are asked to some purpose: each of them is true somewhere', () => {
    const kinds = new Set<string>();
    const collect = (truth: Truth) => {
      const real = realityOf(truth);
      for (const records of [partialRecords, fullRecords]) {
        const view = grouped(records(truth)).view();
        for (const query of comparisonQuestions(real)) if (isTrue(judge(view, query))) kinds.add(query.kind);
      }
    };
    fc.sample(truths, { seed: RUNS.seed, numRuns: 600 }).forEach(collect);
    const asked = comparisonQuestions(realityOf(fc.sample(truths, { seed: RUNS.seed, numRuns: 1 })[0] ?? never()));
    expect([...new Set(asked.map(({ kind }) => kind))].filter(kind => !kinds.has(kind))).toEqual([]);
  });
});

function never(): never {
  throw new Error('No world was made.');
}
