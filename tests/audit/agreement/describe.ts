import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { truths } from '../../analysis/properties/truth.ts';
import { agreementOf } from './agree.ts';
import { allQuestions } from './questions.ts';
import { richWorld } from './worlds.ts';

/**
 * Over so many random worlds: what the engine calls true the second checker derives again, and what it does not call true
 * the checker does not let pass. The worlds are shared out over several files, which run side by side.
 */
export function describeAgreement(seed: number, worlds: number): void {
  describe(`the engine and the second checker over ${worlds} random worlds`, () => {
    const derived = new Set<string>();
    const refused = new Set<string>();

    it('call the same answers true', () => {
      fc.assert(
        fc.property(truths, fc.nat(), (truth, details) => {
          const agreement = agreementOf(truth, details);
          for (const kind of agreement.derived) derived.add(kind);
          for (const kind of agreement.refused) refused.add(kind);
          expect(agreement.disagreements).toEqual([]);
        }),
        { seed, numRuns: worlds, endOnFailure: true },
      );
    });

    it('were asked to some purpose: every kind was true somewhere, and a wrong answer of every kind was refused', () => {
      const [truth] = fc.sample(truths, { seed, numRuns: 1 });
      if (!truth) throw new Error('No world was made.');
      const asked = new Set(allQuestions(truth, richWorld(truth, 0).dataset()).map(({ kind }) => kind));
      expect([...asked].filter(kind => !derived.has(kind))).toEqual([]);
      expect([...asked].filter(kind => !refused.has(kind))).toEqual([]);
    });
  });
}
