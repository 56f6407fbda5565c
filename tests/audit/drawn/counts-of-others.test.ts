import { expect, test } from 'vitest';
import { misdrawn } from '../../../lambdas/audit/drawn/drawn.ts';
import { LEDGER } from '../../../lambdas/audit/ledger.ts';
import { compose } from '../../../lambdas/document/compose.ts';
import type { Document } from '../../../lambdas/document/document.ts';
import { ledgerJson } from '../../../lambdas/document/ledger.ts';
import { analyse } from '../../../lambdas/findings/analyse.ts';
import { declaredBy } from '../../../lambdas/publishing/declared.ts';
import { PRINTED } from '../../support/printed-languages.ts';
import { world } from '../../support/world.ts';
import { leavesOf, withTexts } from '../red-team/places.ts';

const ORDERS = {
  a: ['oslo', 'bonn', 'cork', 'graz'],
  b: ['oslo', 'bonn', 'cork', 'graz'],
  // Nobody is outside the top of this one.
  c: ['oslo', 'bonn', 'lima'],
};

const input = Object.entries(ORDERS)
  .reduce(
    (so, [id, order]) =>
      so.ranking(id, {
        releases: [
          {
            id: '2022',
            places: Object.fromEntries(order.map((unit, index) => [unit, index + 1])),
            listedTo: order.length,
            universe: order.length,
          },
        ],
      }),
    world(),
  )
  .report({ topN: 3, sections: [{ id: 'basket' }] })
  .edition({ basket: Object.keys(ORDERS).map(id => `${id}/2022`) })
  .input();

test.each(PRINTED)('in %s a cell gives the bound that the count of another tells, and no other', language => {
  const analysis = analyse(input);
  const ledger = LEDGER.parse(JSON.parse(ledgerJson(analysis)));
  const document = compose(analysis, language);
  const counts = (made: Document): readonly string[] =>
    misdrawn('report', ledger, declaredBy(made), input.dataset).map(({ message }) => message);
  expect(counts(document)).not.toContain('is no count on record');
  const leaf = leavesOf(document).find(({ path, text }) => /\/count\/text$/.test(path.join('/')) && text === '≥2');
  expect(leaf).toBeDefined();
  for (const text of ['·', '≥3', '2'])
    expect(counts(withTexts(document, [{ path: leaf?.path ?? [], text }]))).toContain('is no count on record');
});
