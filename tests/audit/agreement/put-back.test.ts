import * as fc from 'fast-check';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type * as Viewing from '../../../lambdas/claims/view.ts';
import { altered } from '../../oracle/put-back/alter.ts';

/** The engine with its guard between tiers and places taken out: a tier counts as the place that it has among the tiers. */
const TIERS_AS_PLACES = altered<typeof Viewing>('claims/view.ts', ({ createView }) => ({
  createView: input => {
    const view = createView(input);
    return {
      ...view,
      rankStatus: (unit, key) => {
        const status = view.rankStatus(unit, key);
        if (status.kind !== 'tiered') return status;
        const { tier, record } = status;
        return { kind: 'ranked', rank: (view.ranking(record.ranking)?.tiers ?? []).indexOf(tier) + 1, record };
      },
    };
  },
}));

/** So many datasets, at the most, until the checker objects. */
const MOST = 60;
/** Drawn as ever, so that the fault is found at every run or at none. */
const SEED = 20_221_202;

/** What the second checker has against the answers of the engine, of the first dataset of tiers in which it has anything. */
async function objections(): Promise<readonly string[]> {
  const { agreementOf } = await import('./agree.ts');
  const { SORTS } = await import('./sorts.ts');
  for (const asked of fc.sample(SORTS.tiers, { numRuns: MOST, seed: SEED })) {
    const { disagreements } = agreementOf(asked);
    if (disagreements.length > 0) return disagreements;
  }
  return [];
}

describe('a tier that the engine counts as a place', () => {
  afterEach(() => {
    vi.doUnmock(TIERS_AS_PLACES.path);
    vi.resetModules();
  });

  it('is refused by the second checker', async () => {
    vi.resetModules();
    TIERS_AS_PLACES.mock();
    expect(await objections()).not.toEqual([]);
  });
});
