import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isTrue } from '../../../lambdas/claims/claim.ts';
import { judge } from '../../../lambdas/claims/judge/judge.ts';
import { createView } from '../../../lambdas/claims/view.ts';
import { canonicalJson } from '../../../lambdas/records/canonical.ts';
import { runs } from '../../support/depth.ts';
import { indexQuestions, isSoOfIndex } from './index-really.ts';
import { fullIndex, partialIndex } from './index-records.ts';
import { indices, type TrueIndex } from './index-truth.ts';

const RUNS = runs(37, 300);

describe('what is said of dimensions and of gaps', () => {
  it.each([
    ['part of what there is to know', partialIndex],
    ['everything on record', fullIndex],
  ])('is so, from %s', (_, records) => {
    fc.assert(
      fc.property(indices, truth => {
        const view = records(truth).view();
        const lies = indexQuestions(truth)
          .map(query => judge(view, query))
          .filter(isTrue)
          .filter(claim => !isSoOfIndex(claim, truth))
          .map(claim => `${claim.id} ${JSON.stringify(claim.figures)}`);
        expect(lies).toEqual([]);
      }),
      RUNS,
    );
  });

  it('is never called false where all the records make it true', () => {
    fc.assert(
      fc.property(indices, truth => {
        const [part, full] = [partialIndex(truth).view(), fullIndex(truth).view()];
        // Of a dimension that is not on record at all nobody can know: the answer is about those that are.
        const asked = truth.lists.some(({ hidden }) => hidden)
          ? indexQuestions(truth).filter(({ kind }) => kind !== 'dimensionProfile')
          : indexQuestions(truth);
        const wrong = asked.filter(
          query => judge(part, query).verdict === 'false' && judge(full, query).verdict === 'true',
        );
        expect(wrong.map(query => judge(part, query))).toEqual([]);
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
    const seen = new Set<string>();
    const collect = (truth: TrueIndex) => {
      const view = partialIndex(truth).view();
      for (const query of indexQuestions(truth)) seen.add(`${query.kind} ${judge(view, query).verdict}`);
    };
    fc.sample(indices, { seed: RUNS.seed, numRuns: 200 }).forEach(collect);
    const kinds = ['dimensionProfile', 'drivenBy', 'gapChange'];
    const all = kinds.flatMap(kind => ['true', 'false', 'withhold'].map(verdict => `${kind} ${verdict}`));
    expect(all.filter(one => !seen.has(one))).toEqual([]);
  });
});
