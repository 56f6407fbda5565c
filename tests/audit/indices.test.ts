import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { isTrue } from '../../lambdas/analysis/claim.ts';
import { judge } from '../../lambdas/analysis/judge.ts';
import { derive } from '../../lambdas/audit/derive/derive.ts';
import { indexQuestions } from '../analysis/properties/index-really.ts';
import { fullIndex, partialIndex } from '../analysis/properties/index-records.ts';
import { indices } from '../analysis/properties/index-truth.ts';

test.each([
  ['a part', partialIndex],
  ['all', fullIndex],
])('whatever %s of the records of an index makes true is derived from its rows a second time', (_, records) => {
  fc.assert(
    fc.property(indices, truth => {
      const made = records(truth);
      const [view, dataset] = [made.view(), made.dataset()];
      const objections = indexQuestions(truth)
        .map(form => judge(view, form))
        .filter(isTrue)
        .flatMap(claim => {
          const wrong = derive({ ...claim, figures: { ...claim.figures }, evidenceHash: '' }, dataset);
          return wrong === null ? [] : [`${claim.id} ${JSON.stringify(claim.figures)} ${wrong}`];
        });
      expect(objections).toEqual([]);
    }),
    { seed: 20180711, numRuns: 100 },
  );
});
