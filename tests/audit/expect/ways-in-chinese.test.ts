import { expect, it } from 'vitest';
import { createWordCheck } from '../../../lambdas/audit/expect/word-check.ts';
import { isTrue } from '../../../lambdas/claims/claim.ts';
import type { Query } from '../../../lambdas/claims/schema/kinds.ts';
import { tell } from '../../support/told.ts';
import { world } from '../../support/world.ts';

const ISSUE = { report: 'report', edition: '2022' };

const WORLD = ['a', 'b', 'c'].reduce(
  (so, id, at) =>
    so.ranking(id, {
      releases: [
        {
          id: '2021',
          listedTo: 3,
          universe: 3,
          places: { beijing: at === 0 ? 2 : 1, paris: at === 0 ? 1 : 2, oslo: 3 },
        },
        {
          id: '2022',
          listedTo: 3,
          universe: 3,
          places: { beijing: at === 0 ? 1 : 2, paris: at === 0 ? 2 : 1, oslo: 3 },
        },
      ],
    }),
  world().city('beijing').city('paris').city('oslo'),
);

it.each<[Query, string, string]>([
  [{ kind: 'overtook', unit: 'beijing', others: ['paris'], release: 'a/2022' }, '名次在前的', '名次在后的'],
  [{ kind: 'overtaken', unit: 'beijing', others: ['paris'], release: 'b/2022' }, '名次在后的', '名次在前的'],
  [{ kind: 'movesAcross', unit: 'beijing', basket: ['a/2022', 'b/2022'] }, '升至', '降至'],
  [{ kind: 'movesAcross', unit: 'beijing', basket: ['a/2022', 'b/2022'] }, '降至', '变为'],
])('%j: the way is told, and another is refused', (query, told, other) => {
  const { claim, zh } = tell(WORLD, query);
  if (!isTrue(claim)) throw new Error('the records do not say so');
  const check = createWordCheck(WORLD.dataset(), ISSUE, 'zh-Hans');
  expect(check.sentence(claim, zh)).toBeNull();
  expect(zh).toContain(told);
  expect(check.sentence(claim, zh.replace(told, other))).not.toBeNull();
});
