import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { KINDS } from '../../../lambdas/claims/schema/kinds.ts';
import { DEEP, runs } from '../../support/depth.ts';
import { agreementOf } from './agree.ts';
import { NEVER_FALSE, SHOWN_BY, SORTS, type Sort } from './sorts.ts';

/** How often each kind must have had each verdict, and wrong answers to it been refused, over all datasets of the sort that shows it. */
const LEAST = 3;
const VERDICTS = ['true', 'false', 'withhold'] as const;

/** How many datasets of each sort are made up at every change, and before a merge: 360 and 5,600 of all. */
const DATASETS: Readonly<Record<Sort, readonly [everyChange: number, deep: number]>> = {
  places: [60, 2100],
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
    const judged = {
      true: new Map<string, number>(),
      false: new Map<string, number>(),
      withhold: new Map<string, number>(),
    };
    const refused = new Map<string, number>();
    const count = (counts: Map<string, number>, kinds: readonly string[]) => {
      for (const kind of kinds) counts.set(kind, (counts.get(kind) ?? 0) + 1);
    };

    it('call the same answers true', () => {
      fc.assert(
        fc.property(SORTS[sort], asked => {
          const agreement = agreementOf(asked);
          for (const verdict of VERDICTS) count(judged[verdict], agreement.judged[verdict]);
          count(refused, agreement.refused);
          expect(agreement.disagreements).toEqual([]);
        }),
        { ...often, endOnFailure: true },
      );
      expect(judged.true.size).toBeGreaterThan(0);
      expect(refused.size).toBeGreaterThan(0);
    });

    // A few datasets may hold nothing that is seldom true.
    if (!DEEP) return;
    const kinds = Object.values(KINDS).flatMap(({ name }) => (SHOWN_BY[name] === sort ? [name] : []));
    const neverFalse = kinds.filter(kind => NEVER_FALSE.has(kind));
    const rare = (counts: ReadonlyMap<string, number>) =>
      kinds.flatMap(kind => ((counts.get(kind) ?? 0) < LEAST ? [`${kind}: ${counts.get(kind) ?? 0}`] : []));

    it.each(VERDICTS)('were asked to some purpose: the answer to each kind was %s again and again', verdict => {
      expect(rare(judged[verdict])).toEqual(verdict === 'false' ? neverFalse.map(kind => `${kind}: 0`) : []);
    });

    it('were tried to some purpose: wrong answers to each kind were refused again and again', () => {
      expect(rare(refused)).toEqual([]);
    });
  });
}
