import { expect, test } from 'vitest';
import { LEDGER } from '../../lambdas/audit/ledger.ts';
import { ungrounded } from '../../lambdas/audit/plain/plain.ts';
import { selectInput } from '../../lambdas/claims/edition-input.ts';
import { compose } from '../../lambdas/document/compose.ts';
import { ledgerJson } from '../../lambdas/document/ledger.ts';
import { analyse } from '../../lambdas/findings/analyse.ts';
import { declaredBy } from '../../lambdas/publishing/declared.ts';
import { PRINTED } from '../support/printed-languages.ts';
import { world } from '../support/world.ts';

/** A list of which only the reasons are on record why nobody has a place in it. */
const dataset = world()
  .ranking('one', {
    releases: [{ id: '2022', released: '2022-03', places: { malmo: 'unranked', lund: 'withdrawn' } }],
  })
  .report({ mayLackFindings: true })
  .edition({ cutOff: '2022-11-20', basket: ['one/2022'], histories: [] })
  .dataset();
const analysis = analyse(selectInput(dataset, 'report', '2022'));
const ledger = LEDGER.parse(JSON.parse(ledgerJson(analysis)));

test.each(PRINTED)('in %s the method says that no place was read, which is so by the records', language => {
  const document = compose(analysis, language);
  expect(JSON.stringify(document.sections)).toMatch(/Places\. No place is read\.|名次。采用的记录中没有名次。/);
  expect(ungrounded('report', ledger, declaredBy(document), dataset)).toEqual([]);
});
