import type { ReleaseKey } from '../records/release.ts';
import type { Figures } from './figures.ts';
import type { ClaimKind, Forms } from './forms.ts';

/** A record that a claim rests on, or would have needed. */
export interface Evidence {
  /** Key of a record, a value or an honour, or `gfci/32#listedTo` for a fact of a release. */
  readonly key: string;
  readonly source: string;
}

/** Why a claim is false or withheld; worded by the language. */
export type Reason =
  | { readonly code: 'unknownUnit'; readonly unit: string }
  | { readonly code: 'unknownRanking'; readonly ranking: string }
  | { readonly code: 'unknownRelease'; readonly release: ReleaseKey }
  | { readonly code: 'unknownIndicator'; readonly indicator: string }
  | { readonly code: 'unknownGroup'; readonly group: string }
  | { readonly code: 'wrongUnitKind'; readonly unit: string; readonly ranking: string }
  | { readonly code: 'notOnRecord'; readonly unit: string; readonly release: ReleaseKey }
  | { readonly code: 'belowDepth'; readonly unit: string; readonly release: ReleaseKey; readonly depth: number }
  | { readonly code: 'inCluster'; readonly unit: string; readonly release: ReleaseKey; readonly cluster: string }
  | { readonly code: 'banded'; readonly unit: string; readonly release: ReleaseKey }
  | { readonly code: 'noRank'; readonly unit: string; readonly release: ReleaseKey }
  | { readonly code: 'otherRank'; readonly unit: string; readonly release: ReleaseKey; readonly rank: number }
  | {
      readonly code: 'tied';
      readonly unit: string;
      readonly release: ReleaseKey;
      readonly rank: number;
      readonly with: readonly string[];
    }
  | { readonly code: 'notTied'; readonly unit: string; readonly release: ReleaseKey; readonly rank: number }
  | { readonly code: 'tieUnknown'; readonly release: ReleaseKey; readonly rank: number }
  | { readonly code: 'previousUnknown'; readonly release: ReleaseKey }
  | { readonly code: 'firstRelease'; readonly release: ReleaseKey }
  | { readonly code: 'methodBreak'; readonly release: ReleaseKey; readonly previous: ReleaseKey }
  | { readonly code: 'historyUndeclared'; readonly ranking: string }
  | { readonly code: 'tooFew'; readonly have: number; readonly need: number }
  | {
      readonly code: 'sinceMismatch';
      readonly since: number;
      readonly until: number;
      readonly count: number;
      readonly possible: number;
    }
  | { readonly code: 'otherCount'; readonly asserted: number; readonly found: number }
  | { readonly code: 'countUnknown'; readonly atLeast: number; readonly atMost: number }
  | { readonly code: 'noBasket'; readonly of: number | null }
  | { readonly code: 'noMove'; readonly unit: string; readonly release: ReleaseKey }
  | { readonly code: 'notAhead'; readonly unit: string; readonly other: string; readonly release: ReleaseKey }
  | { readonly code: 'notBehind'; readonly unit: string; readonly other: string; readonly release: ReleaseKey }
  | { readonly code: 'othersFell'; readonly unit: string; readonly release: ReleaseKey }
  | { readonly code: 'universeGrew'; readonly release: ReleaseKey; readonly previous: ReleaseKey }
  | { readonly code: 'wasIn'; readonly unit: string; readonly release: ReleaseKey; readonly top: number }
  | { readonly code: 'wasOut'; readonly unit: string; readonly release: ReleaseKey; readonly top: number }
  | { readonly code: 'notBest'; readonly unit: string; readonly release: ReleaseKey; readonly rank: number }
  | { readonly code: 'noValue'; readonly unit: string; readonly indicator: string; readonly year: number }
  | { readonly code: 'notStrict'; readonly unit: string; readonly indicator: string; readonly year: number }
  | { readonly code: 'notAbove'; readonly unit: string; readonly indicator: string; readonly year: number }
  | {
      readonly code: 'notHighest';
      readonly unit: string;
      readonly other: string;
      readonly indicator: string;
      readonly year: number;
    }
  | { readonly code: 'notMember'; readonly unit: string; readonly group: string }
  | { readonly code: 'listIncomplete'; readonly title: string; readonly edition: string }
  | { readonly code: 'notHonoured'; readonly unit: string; readonly title: string; readonly edition: string }
  | { readonly code: 'noChange' };

export type Verdict = 'true' | 'false' | 'withhold';

/** What a judge finds: what is so, or why it is not, or why nobody can tell. */
export type Finding<K extends ClaimKind> =
  | { readonly verdict: 'true'; readonly figures: Figures[K]; readonly evidence: readonly Evidence[] }
  | { readonly verdict: 'false' | 'withhold'; readonly reason: Reason; readonly evidence: readonly Evidence[] };

/** A typed statement with the records that it rests on and a verdict. Only true is printed. */
export type ClaimOf<K extends ClaimKind> = {
  readonly id: string;
  readonly kind: K;
  readonly code: string;
  readonly form: Forms[K];
} & Finding<K>;

export type Claim = { readonly [K in ClaimKind]: ClaimOf<K> }[ClaimKind];

export type TrueClaim = { readonly [K in ClaimKind]: ClaimOf<K> & { readonly verdict: 'true' } }[ClaimKind];

export const isTrue = (claim: Claim): claim is TrueClaim => claim.verdict === 'true';

export const established = <K extends ClaimKind>(figures: Figures[K], evidence: readonly Evidence[]): Finding<K> => ({
  verdict: 'true',
  figures,
  evidence: distinct(evidence),
});

export const refuted = (reason: Reason, evidence: readonly Evidence[] = []): Finding<never> => ({
  verdict: 'false',
  reason,
  evidence: distinct(evidence),
});

export const withheld = (reason: Reason, evidence: readonly Evidence[] = []): Finding<never> => ({
  verdict: 'withhold',
  reason,
  evidence: distinct(evidence),
});

function distinct(evidence: readonly Evidence[]): readonly Evidence[] {
  const seen = new Map(evidence.map(item => [item.key, item]));
  return [...seen.values()].sort((a, b) => (a.key < b.key ? -1 : 1));
}
