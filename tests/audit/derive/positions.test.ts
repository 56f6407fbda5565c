import { expect, test } from 'vitest';
import type { Query } from '../../../lambdas/claims/schema/kinds.ts';
import { world } from '../../support/world.ts';
import { objectionIn } from '../objection.ts';

test('a place in a list that gives none twice is held alone, however little of the list is on record', () => {
  const strict = world().ranking('r', { tieRule: 'strict', releases: [{ id: '2022', places: { paris: 4 } }] });
  const position: Query = { kind: 'position', unit: 'paris', release: 'r/2022' };
  expect(objectionIn(strict, position)).toBeNull();
  expect(objectionIn(strict, position, { sole: false })).toMatch(/sole/);
});
