import type { TrueClaim } from '../../claims/claim.ts';
import type { Lack, Measure, Sort } from './measure.ts';
import type { NotConsidered } from './weigh.ts';

/** Why a claim is among the key findings: it must be, or it is news of a sort; `fewest`: to reach the least number. */
export type Why = 'result' | 'honours' | 'basket' | 'asked' | 'notice' | Sort | 'fewest';

export interface KeyFinding {
  readonly claim: TrueClaim;
  readonly why: Why;
}

/** What became of a true claim in the choice of the key findings, and by which rule. */
export type Outcome =
  | { readonly outcome: 'finding'; readonly rule: Why }
  /** Another claim, `as`, tells it already: in the wording that says more, or from the other side of the same event. */
  | { readonly outcome: 'sameFactAs'; readonly rule: 'saysMore' | 'otherSide'; readonly as: string }
  | { readonly outcome: 'belowThreshold'; readonly rule: Lack }
  | { readonly outcome: 'noRoom'; readonly rule: 'most' }
  | { readonly outcome: 'notCandidate'; readonly rule: NotConsidered };

/** What its place in the order rests on; null where nothing was weighed. */
export interface Weight {
  /** Its place among the candidates. */
  readonly order: number | null;
  readonly sort: Sort | null;
  readonly magnitude: Measure['magnitude'];
  readonly rarity: Measure['rarity'];
  /** When its release came out. */
  readonly recency: string | null;
}

export type Selection = Outcome & Weight;
