import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { KINDS } from '../../../lambdas/claims/schema/kinds.ts';
import { DEEP, runs } from '../../support/depth.ts';
import { agreementOf } from './agree.ts';
import { SHOWN_BY, SORTS, type Sort } from './sorts.ts';

/** How often each kind must have been true, and refused where it was not, over all datasets of the sort that shows it. */
const LEAST = 3;

/** How many datasets of each sort are made up at every change, and before a merge: 350 and 4,900 of all. */
const DATASETS: Readonly<Record<Sort, readonly [everyChange: number, deep: number]>> = {
  places: [110, 2100],
  runs: [60, 700],
  indices: [60, 700],
  tiers: [60, 700],
  figures: [60, 700],
  themes: [60, 700],
};

/**
 * Over so many random datasets of a sort: what the engine calls true the second checker derives again, and what it does
 * not call true the checker does not let pass. Each sort is a file of its own, so that they run side by side.
 */
export function describeAgreement(sort: Sort): void {
  const often = runs(...DATASETS[sort]);
  describe(`the engine and the second checker over ${often.numRuns} random datasets of ${sort}`, () => {
    const derived = new Map<string, number>();
    const refused = new Map<string, number>();
    const count = (counts: Map<string, number>, kinds: readonly string[]) => {
      for (const kind of kinds) counts.set(kind, (counts.get(kind) ?? 0) + 1);
    };

    it('call the same answers true', () => {
      fc.assert(
        fc.property(SORTS[sort], asked => {
          const agreement = agreementOf(asked);
          count(derived, agreement.derived);
          count(refused, agreement.refused);
          expect(agreement.disagreements).toEqual([]);
        }),
        { ...often, endOnFailure: true },
      );
      expect(derived.size).toBeGreaterThan(0);
      expect(refused.size).toBeGreaterThan(0);
    });

    // A few datasets may hold nothing that is seldom true.
    if (!DEEP) return;
    it('were asked to some purpose: each kind was true again and again, and wrong answers refused', () => {
      const kinds = Object.values(KINDS).flatMap(({ name }) => (SHOWN_BY[name] === sort ? [name] : []));
      const rare = (counts: ReadonlyMap<string, number>) =>
        kinds.flatMap(kind => ((counts.get(kind) ?? 0) < LEAST ? [`${kind}: ${counts.get(kind) ?? 0}`] : []));
      expect(rare(derived)).toEqual([]);
      expect(rare(refused)).toEqual([]);
    });
  });
}
