import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isTrue } from '../../../lambdas/claims/claim.ts';
import { judge } from '../../../lambdas/claims/judge/judge.ts';
import { runs } from '../../support/depth.ts';
import type { World } from '../../support/world.ts';
import { comparisonQuestions, GROUP, isComparedSo } from './comparisons-really.ts';
import { realityOf } from './reality.ts';
import { fullRecords, partialRecords } from './records-of.ts';
import { truths } from './truth.ts';

const RUNS = runs(30, 600);
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
    const asked = new Set<string>();
    const held = new Set<string>();
    for (const truth of fc.sample(truths, { seed: RUNS.seed, numRuns: 600 })) {
      // What was true somewhere need not be asked again.
      const open = comparisonQuestions(realityOf(truth)).filter(({ kind }) => !held.has(kind));
      for (const { kind } of open) asked.add(kind);
      for (const records of open.length > 0 ? [partialRecords, fullRecords] : []) {
        const view = grouped(records(truth)).view();
        for (const query of open) if (isTrue(judge(view, query))) held.add(query.kind);
      }
    }
    expect(asked.size).toBeGreaterThan(5);
    expect([...asked].filter(kind => !held.has(kind))).toEqual([]);
  });
});
