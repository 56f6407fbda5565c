import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DERIVATIONS } from '../../../lambdas/audit/derive/derive.ts';
import { QUERY } from '../../../lambdas/claims/schema/kinds.ts';
import { agreementOf } from './agree.ts';
import { sorts } from './sorts.ts';

/** How often each kind must have been true, and refused where it was not, over the worlds of one file. */
const LEAST = 3;

/**
 * Over so many random worlds: what the engine calls true the second checker derives again, and what it does not call true
 * the checker does not let pass. The worlds are shared out over several files, which run side by side.
 */
export function describeAgreement(seed: number, worlds: number): void {
  describe(`the engine and the second checker over ${worlds} random worlds`, () => {
    const derived = new Map<string, number>();
    const refused = new Map<string, number>();
    const count = (counts: Map<string, number>, kinds: readonly string[]) => {
      for (const kind of kinds) counts.set(kind, (counts.get(kind) ?? 0) + 1);
    };

    it.each([1, 2, 3])('call the same answers true: part %i of three', part => {
      fc.assert(
        fc.property(sorts, asked => {
          const agreement = agreementOf(asked);
          count(derived, agreement.derived);
          count(refused, agreement.refused);
          expect(agreement.disagreements).toEqual([]);
        }),
        { seed: seed + part, numRuns: worlds / 3, endOnFailure: true },
      );
    });

    it('were asked to some purpose: each kind was true again and again, and wrong answers of each were refused', () => {
      const kinds = QUERY.options.map(form => form.shape.kind.value).sort();
      expect(Object.keys(DERIVATIONS).sort()).toEqual(kinds);
      const rare = (counts: ReadonlyMap<string, number>) =>
        kinds.flatMap(kind => ((counts.get(kind) ?? 0) < LEAST ? [`${kind}: ${counts.get(kind) ?? 0}`] : []));
      expect(rare(derived)).toEqual([]);
      expect(rare(refused)).toEqual([]);
    });
  });
}
