import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isTrue, type TrueClaim } from '../../../lambdas/claims/claim.ts';
import { judge } from '../../../lambdas/claims/judge/judge.ts';
import type { ClaimKind } from '../../../lambdas/claims/schema/kinds.ts';
import { createView } from '../../../lambdas/claims/view.ts';
import { canonicalJson } from '../../../lambdas/records/canonical.ts';
import type { Dataset } from '../../../lambdas/records/dataset.ts';
import { createDice, some } from '../../audit/agreement/dice.ts';
import { ofAnySort } from '../../audit/agreement/sorts.ts';
import { byDepth, runs } from '../../support/depth.ts';
import { onlyEvidence, othersBelow, othersElsewhere } from './evidence-only.ts';

const RUNS = runs(16, 180);
/** How many of its questions a world is asked, as they come by chance. */
const ASKED = 260;
/** So many kinds have true claims among these at the least; sixteen worlds may be poor ones. */
const KINDS = byDepth({ all: 20, othersElsewhere: 5 }, { all: 40, othersElsewhere: 20 });

/**
 * These say who else holds a place, or that nobody does. That the list is on record so far is their evidence of it, and a
 * record put there against the list would say otherwise.
 */
const OF_WHO_ELSE: readonly ClaimKind[] = [
  'leader',
  'position',
  'jointPosition',
  // Of a corrected place it says whether it is shared.
  'revision',
  'leadStreak',
  'clusterPlace',
  'themes',
  'topPercent',
  'ledEditions',
  'timesLed',
  'leadYears',
  'regainedLead',
  'held',
  'sharing',
  'enteredTop',
  'firstEntry',
  'returnedToTop',
  'leftTop',
  'bestRank',
  'bestSince',
  'worstRank',
  'worstSince',
  'moved',
  'movedOver',
  'placeRange',
  'volatility',
  'seatsOver',
  'belowBest',
  'movesAcross',
  'topCount',
  'topCountAtLeast',
  // That somebody is outside of the top.
  'topEditions',
  'topStreak',
  'overtook',
  'overtaken',
  'rankTrend',
  'biggestMove',
  'topShare',
  'fieldSpread',
  'fieldAverage',
  'dimensionProfile',
  'dimensionEnds',
  // Its vacated places are those that nobody holds any more.
  'coverage',
];

const EXACT = /"exact":(true|false)/g;

/** Whether figures are those that were claimed: “at least two” stays true where it is two, and “two” where it is no more. */
function isAsClaimed(claimed: object, answer: object): boolean {
  const [one, other] = [canonicalJson(claimed), canonicalJson(answer)];
  const found = [...other.matchAll(EXACT)];
  return (
    one.replaceAll(EXACT, '') === other.replaceAll(EXACT, '') &&
    [...one.matchAll(EXACT)].every(([, exact], at) => exact === 'false' || found[at]?.[1] === 'true')
  );
}

/** What the same question is answered from other records than all, where that differs. */
function answeredOtherwise(change: (dataset: Dataset, claim: TrueClaim) => Dataset, but: readonly ClaimKind[] = []) {
  const kinds = new Set<string>();
  fc.assert(
    fc.property(ofAnySort, ({ world, questions, seed }) => {
      const view = world.view();
      const { input } = view;
      const wrong = some(createDice(seed), questions, ASKED)
        .filter(({ kind }) => !but.includes(kind))
        .map(query => judge(view, query))
        .filter(isTrue)
        .flatMap(claim => {
          kinds.add(claim.kind);
          const again = judge(createView({ ...input, dataset: change(input.dataset, claim) }), claim.query);
          const answer = isTrue(again) ? again.figures : again.reason;
          return isAsClaimed(claim.figures, answer)
            ? []
            : [`${claim.id} ${canonicalJson(claim.figures)}: ${canonicalJson(answer)}`];
        });
      expect(wrong).toEqual([]);
    }),
    RUNS,
  );
  return kinds;
}

describe('the evidence of a true claim', () => {
  it('suffices: where nothing else is on record, the same is true with the same figures', () => {
    expect(answeredOtherwise(onlyEvidence).size).toBeGreaterThan(KINDS.all);
  });

  it('is all that it rests on: whatever the other records say of the places below, it stays true', () => {
    // A run of moves goes back as far as the records do, so that it is longer where there are more.
    expect(answeredOtherwise(othersBelow, ['rankTrend']).size).toBeGreaterThan(KINDS.all);
  });

  it('and whatever they say of any place, where it says nothing of who else holds one', () => {
    // Fewer kinds than above: those that say who shares a place are left out.
    expect(answeredOtherwise(othersElsewhere, OF_WHO_ELSE).size).toBeGreaterThan(KINDS.othersElsewhere);
  });
});
