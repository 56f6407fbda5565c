import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { judge } from '../../../lambdas/claims/judge/judge.ts';
import { createView } from '../../../lambdas/claims/view.ts';
import { canonicalJson } from '../../../lambdas/records/canonical.ts';
import { runs } from '../../support/depth.ts';
import { indexQuestions, isSoOfIndex } from './index-really.ts';
import { fullIndex, partialIndex } from './index-records.ts';
import { indices } from './index-truth.ts';
import { answersOf, liesAmong, unseenWays, wronglyRefuted } from './wrong-answers.ts';

const RUNS = runs(37, 300);

describe('what is said of dimensions and of gaps', () => {
  it('is so, of a part and of everything on record, and is never called false where all the records make it true', () => {
    fc.assert(
      fc.property(indices, truth => {
        const asked = indexQuestions(truth);
        const [part, whole] = [answersOf(partialIndex(truth), asked), answersOf(fullIndex(truth), asked)];
        // Of a dimension that is not on record at all nobody can know: the answer is about those that are.
        const isHidden = truth.lists.some(({ hidden }) => hidden);
        expect({
          ofPart: liesAmong(part, claim => isSoOfIndex(claim, truth)),
          ofWhole: liesAmong(whole, claim => isSoOfIndex(claim, truth)),
          refuted: wronglyRefuted(part, whole).filter(
            ({ kind }) => !isHidden || (kind !== 'dimensionProfile' && kind !== 'dimensionEnds'),
          ),
        }).toEqual({ ofPart: [], ofWhole: [], refuted: [] });
      }),
      RUNS,
    );
  });

  it('does not depend on the order of rankings, releases and records', () => {
    fc.assert(
      fc.property(indices, fc.infiniteStream(fc.nat()), (truth, dice) => {
        const input = partialIndex(truth).input();
        const shuffled = <T>(items: readonly T[]): readonly T[] =>
          items
            .map(item => ({ item, key: dice.next().value }))
            .sort((a, b) => a.key - b.key)
            .map(({ item }) => item);
        const { dataset } = input;
        const other = {
          ...dataset,
          rankings: shuffled(dataset.rankings),
          releases: shuffled(dataset.releases),
          records: shuffled(dataset.records),
        };
        const [here, there] = [createView(input), createView({ ...input, dataset: other })];
        for (const query of indexQuestions(truth))
          expect(canonicalJson(judge(there, query))).toBe(canonicalJson(judge(here, query)));
      }),
      runs(10, 80),
    );
  });

  it('is true, false and withheld, each of the kinds', () => {
    const kinds = ['dimensionProfile', 'dimensionEnds', 'drivenBy', 'gapChange'];
    const all = kinds.flatMap(kind => ['true', 'false', 'withhold'].map(verdict => `${kind} ${verdict}`));
    const sample = fc.sample(indices, { seed: RUNS.seed, numRuns: 200 });
    const shownBy = function* () {
      for (const truth of sample)
        yield answersOf(partialIndex(truth), indexQuestions(truth)).map(({ kind, verdict }) => `${kind} ${verdict}`);
    };
    expect(unseenWays(all, shownBy())).toEqual([]);
  });
});
