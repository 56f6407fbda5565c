import { expect, test } from 'vitest';
import { derive } from '../../../lambdas/audit/derive/derive.ts';
import { createRows } from '../../../lambdas/audit/derive/rows.ts';
import { type Judged, LEDGER } from '../../../lambdas/audit/ledger.ts';
import { selectInput } from '../../../lambdas/claims/edition-input.ts';
import { ledgerJson } from '../../../lambdas/document/ledger.ts';
import { analyse } from '../../../lambdas/findings/analyse.ts';
import { SAMPLE } from '../../../lambdas/local/paths.ts';
import { recordsIn } from '../../support/records-in.ts';

const input = selectInput(recordsIn(SAMPLE), 'overseas-influence', '2022');
const ledger = LEDGER.parse(JSON.parse(ledgerJson(analyse(input))));
const rows = createRows(input.dataset);
const holds = ({ verdict }: Judged) => verdict === 'true';

test('every true claim of the sample follows from its rows a second time', () => {
  const objections = ledger.claims.filter(holds).flatMap(claim => {
    const wrong = derive(claim, rows);
    return wrong ? [`${claim.id} ${wrong}`] : [];
  });
  expect(objections).toEqual([]);
});
