import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isTrue, type TrueClaim } from '../../../lambdas/claims/claim.ts';
import { judge } from '../../../lambdas/claims/judge/judge.ts';
import { runs } from '../../support/depth.ts';
import { partOfThemes, type ThemedTruth, themedQuestions, themedTruths, wholeThemes } from './themed-world.ts';

const RUNS = runs(60, 600);

const rankOf = ({ rankings }: ThemedTruth, unit: string, key: string): number =>
  rankings.find(({ id }) => id === key.split('/')[0])?.ranks[unit] ?? Number.NaN;

/** Whether what is said is so of all the places there are. */
function holds(truth: ThemedTruth, claim: TrueClaim): boolean {
  switch (claim.kind) {
    case 'standingAcross': {
      const { unit, basket, ahead, behind } = claim.figures;
      const more = (one: string, other: string): boolean => {
        const than = (a: string, b: string): number =>
          basket.filter(key => rankOf(truth, a, key) < rankOf(truth, b, key)).length;
        return than(one, other) > than(other, one);
      };
      return ahead.every(other => more(unit, other)) && behind.every(other => more(other, unit));
    }
    case 'orderInBoth': {
      const { release, domestic, units, theirs } = claim.figures;
      const rising = (key: string, order: readonly string[]): boolean =>
        order.every((unit, at) => at === 0 || rankOf(truth, order[at - 1] ?? '', key) < rankOf(truth, unit, key));
      return (
        rising(release, units) && rising(domestic, theirs) && [...units].sort().join() === [...theirs].sort().join()
      );
    }
    case 'themes': {
      const { unit, best, lowest } = claim.figures;
      return [best, lowest].every(({ releases, ranks }) =>
        releases.every((key, index) => rankOf(truth, unit, key) === ranks[index]),
      );
    }
    default:
      return false;
  }
}

describe('comparisons over random rankings with themes', () => {
  it('say nothing of the part on record that is not so of the whole, and each is said', () => {
    const said = new Set<string>();
    fc.assert(
      fc.property(themedTruths, truth => {
        for (const records of [wholeThemes, partOfThemes]) {
          const view = records(truth).view();
          const told = themedQuestions()
            .map(query => judge(view, query))
            .filter(isTrue);
          for (const { kind } of told) said.add(kind);
          expect(told.filter(claim => !holds(truth, claim))).toEqual([]);
        }
      }),
      RUNS,
    );
    expect([...said].sort()).toEqual(['orderInBoth', 'standingAcross', 'themes']);
  });
});
