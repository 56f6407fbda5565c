import { expect, test } from 'vitest';
import type { Query } from '../../../lambdas/claims/schema/kinds.ts';
import { world } from '../../support/world.ts';
import { objection, objectionIn } from '../objection.ts';

test('a series ends although a place without a release is on record behind its last one', () => {
  const ended = (last: 'published' | 'not-published') =>
    world().ranking('r', {
      releases: [
        { id: '2020', ended: true, places: { paris: 1 } },
        { id: '2021', state: last },
      ],
    });
  const form: Query = { kind: 'discontinued', ranking: 'r' };
  expect(objectionIn(ended('not-published'), form)).toBeNull();
  expect(objection(ended('published').dataset(), form, { ranking: 'r', last: 'r/2020' })).toMatch(/followed/);
  const unlinked = world().ranking('r', {
    releases: [
      { id: '2020', ended: true },
      { id: '2022', previous: null },
    ],
  });
  expect(objection(unlinked.dataset(), form, { ranking: 'r', last: 'r/2020' })).toMatch(/followed/);
});
