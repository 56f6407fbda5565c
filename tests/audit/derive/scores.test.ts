import { describe, expect, test } from 'vitest';
import type { Query } from '../../../lambdas/claims/schema/kinds.ts';
import { world } from '../../support/world.ts';
import type { PlaceText } from '../../support/world-rows.ts';
import { objection, objectionIn } from '../objection.ts';

describe('scores', () => {
  const scored = (places: Readonly<Record<string, PlaceText>>, noise?: string) =>
    world().ranking('r', { releases: [{ id: '2022', listedTo: 3, places, ...(noise ? { noise } : {}) }] });
  const gone = scored({ a: '1 score 9.00', b: '2 score 8.00', c: '3 score 7.00' });
  const upside = { a: '1 score 7', b: '2 score 8', c: '3 score 6' } as const;

  test('are asserted as numbers', () => {
    const gap: Query = { kind: 'scoreGap', unit: 'a', other: 'b', release: 'r/2022', gap: '1' };
    expect(objectionIn(gone, gap)).toBeNull();
    expect(objectionIn(gone, { kind: 'fieldSpread', release: 'r/2022', top: 3, spread: '2.0' })).toBeNull();
    expect(
      objection(
        gone.dataset(),
        { ...gap, gap: '2' },
        { unit: 'a', other: 'b', release: 'r/2022', gap: '1.00', lower: false, sameRank: false },
      ),
    ).toMatch(/asserted/);
  });

  test('that go against the places tell nothing', () => {
    const spread = { release: 'r/2022', top: 3 };
    expect(
      objection(scored(upside).dataset(), { kind: 'fieldSpread', ...spread }, { ...spread, total: 3, spread: '2' }),
    ).toMatch(/against the places/);
    const pair = { unit: 'a', other: 'b', release: 'r/2022' };
    expect(
      objection(scored(upside, '5').dataset(), { kind: 'withinNoise', ...pair }, { ...pair, gap: '1', noise: '5' }),
    ).toMatch(/against the places/);
  });
});
