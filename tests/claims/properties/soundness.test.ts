import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isTrue } from '../../../lambdas/claims/claim.ts';
import { judge } from '../../../lambdas/claims/judge/judge.ts';
import { runs } from '../../support/depth.ts';
import type { World } from '../../support/world.ts';
import { questions } from './questions.ts';
import { realityOf } from './reality.ts';
import { isSo } from './really.ts';
import { fullRecords, partialRecords } from './records-of.ts';
import { type Truth, truths } from './truth.ts';

const RUNS = runs(40, 800);

/** True claims that are not so: each one would have been printed. */
function lies(truth: Truth, records: World): readonly string[] {
  const real = realityOf(truth);
  const view = records.view();
  return questions(real)
    .map(query => judge(view, query))
    .filter(isTrue)
    .filter(claim => !isSo(claim, real))
    .map(claim => `${claim.id} ${JSON.stringify(claim.figures)}`);
}

describe('whatever the records say is so', () => {
  it('where only a part of the world is on record', () => {
    fc.assert(
      fc.property(truths, truth => {
        expect(lies(truth, partialRecords(truth))).toEqual([]);
      }),
      RUNS,
    );
  });

  it('where all of it is', () => {
    fc.assert(
      fc.property(truths, truth => {
        expect(lies(truth, fullRecords(truth))).toEqual([]);
      }),
      RUNS,
    );
  });

  it('and what a part of the records refutes, all of them do not bear out', () => {
    fc.assert(
      fc.property(truths, truth => {
        const [part, full] = [partialRecords(truth).view(), fullRecords(truth).view()];
        const wrong = questions(realityOf(truth)).filter(
          query => judge(part, query).verdict === 'false' && judge(full, query).verdict === 'true',
        );
        expect(wrong.map(query => judge(part, query))).toEqual([]);
      }),
      RUNS,
    );
  });
});
