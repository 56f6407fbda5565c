import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { derive } from '../../lambdas/audit/derive/derive.ts';
import { createRows } from '../../lambdas/audit/derive/rows.ts';
import { isTrue } from '../../lambdas/claims/claim.ts';
import { judge } from '../../lambdas/claims/judge/judge.ts';
import { indexQuestions } from '../claims/properties/index-really.ts';
import { fullIndex, partialIndex } from '../claims/properties/index-records.ts';
import { indices } from '../claims/properties/index-truth.ts';
import { runs } from '../support/depth.ts';

test.each([
  ['a part', partialIndex],
  ['all', fullIndex],
])('whatever %s of the records of an index makes true is derived from its rows a second time', (_, records) => {
  fc.assert(
    fc.property(indices, truth => {
      const made = records(truth);
      const [view, rows] = [made.view(), createRows(made.dataset())];
      const objections = indexQuestions(truth)
        .map(form => judge(view, form))
        .filter(isTrue)
        .flatMap(claim => {
          const wrong = derive({ ...claim, form: claim.query, figures: { ...claim.figures }, evidenceHash: '' }, rows);
          return wrong === null ? [] : [`${claim.id} ${JSON.stringify(claim.figures)} ${wrong}`];
        });
      expect(objections).toEqual([]);
    }),
    runs(30, 200),
  );
});
