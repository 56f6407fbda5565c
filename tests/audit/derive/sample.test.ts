import { expect, test } from 'vitest';
import { derive } from '../../../lambdas/audit/derive/derive.ts';
import { createRows } from '../../../lambdas/audit/derive/rows.ts';
import type { Judged } from '../../../lambdas/audit/ledger.ts';
import { alone } from '../../support/alone.ts';

const { input, ledger } = alone('the sample, 2022');
const rows = createRows(input.dataset);
const holds = ({ verdict }: Judged) => verdict === 'true';

test('every true claim of the sample follows from its rows a second time', () => {
  const objections = ledger.claims.filter(holds).flatMap(claim => {
    const wrong = derive(claim, rows);
    return wrong ? [`${claim.id} ${wrong}`] : [];
  });
  expect(objections).toEqual([]);
});
