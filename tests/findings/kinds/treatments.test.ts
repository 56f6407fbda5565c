import { expect, test } from 'vitest';
import { TREATMENTS } from '../../../lambdas/findings/kinds/treatments.ts';

test('of any two kinds it is told which says more', () => {
  const precedences = Object.values(TREATMENTS).map(({ precedence }) => precedence);
  expect(new Set(precedences).size).toBe(precedences.length);
});
