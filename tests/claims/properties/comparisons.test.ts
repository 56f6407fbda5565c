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
import { answersOf, liesAmong, wronglyRefuted } from './wrong-answers.ts';

const RUNS = runs(30, 600);
const grouped = (so: World): World => so.group(GROUP.id, GROUP.members);

describe('the kinds that compare places over time, with a group, or list by list', () => {
  it('say nothing that is not so, of a part or of everything on record, and never call false what everything bears out', () => {
    fc.assert(
      fc.property(truths, truth => {
        const real = realityOf(truth);
        const asked = comparisonQuestions(real);
        const [part, whole] = [
          answersOf(grouped(partialRecords(truth)), asked),
          answersOf(grouped(fullRecords(truth)), asked),
        ];
        expect({
          ofPart: liesAmong(part, claim => isComparedSo(claim, real)),
          ofWhole: liesAmong(whole, claim => isComparedSo(claim, real)),
          refuted: wronglyRefuted(part, whole),
        }).toEqual({ ofPart: [], ofWhole: [], refuted: [] });
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
