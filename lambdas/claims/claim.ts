import type { ReleaseKey } from '../records/release.ts';
import type { Figures } from './schema/figures.ts';
import type { ClaimKind, Queries } from './schema/queries.ts';
import type { ReasonFactsDimensions } from './schema/reasons-dimensions.ts';
import type { ReasonFactsMore } from './schema/reasons-more.ts';
import type { ReasonFactsPlacing } from './schema/reasons-placing.ts';
import type { ReasonFactsValues } from './schema/reasons-values.ts';

/** A record that a claim rests on, or would have needed. */
export interface Evidence {
  /** Key of a record, a value or an honour, or `gfci/32#listedTo` for a fact of a release. */
  readonly key: string;
  readonly source: string;
}

/** What each reason for not printing has to say; worded by the language. */
export interface ReasonFacts extends ReasonFactsMore, ReasonFactsDimensions, ReasonFactsPlacing, ReasonFactsValues {
  readonly unknownUnit: { readonly unit: string };
  readonly unknownRanking: { readonly ranking: string };
  readonly unknownRelease: { readonly release: ReleaseKey };
  readonly unknownIndicator: { readonly indicator: string };
  readonly unknownGroup: { readonly group: string };
  readonly wrongUnitKind: { readonly unit: string; readonly ranking: string };
  readonly notOnRecord: { readonly unit: string; readonly release: ReleaseKey };
  readonly belowDepth: { readonly unit: string; readonly release: ReleaseKey; readonly depth: number };
  readonly inCluster: { readonly unit: string; readonly release: ReleaseKey; readonly cluster: string };
  readonly banded: { readonly unit: string; readonly release: ReleaseKey };
  readonly noRank: { readonly unit: string; readonly release: ReleaseKey };
  readonly otherRank: { readonly unit: string; readonly release: ReleaseKey; readonly rank: number };
  readonly tied: {
    readonly unit: string;
    readonly release: ReleaseKey;
    readonly rank: number;
    readonly with: readonly string[];
  };
  readonly notTied: { readonly unit: string; readonly release: ReleaseKey; readonly rank: number };
  readonly tieUnknown: { readonly release: ReleaseKey; readonly rank: number };
  readonly previousUnknown: { readonly release: ReleaseKey };
  readonly firstRelease: { readonly release: ReleaseKey };
  readonly methodBreak: { readonly release: ReleaseKey; readonly previous: ReleaseKey };
  readonly historyUndeclared: { readonly ranking: string };
  readonly figuresUndeclared: { readonly indicator: string };
  readonly tooFew: { readonly have: number; readonly need: number };
  readonly sinceMismatch: {
    readonly since: number;
    readonly until: number;
    readonly count: number;
    readonly possible: number;
  };
  readonly otherCount: { readonly asserted: number; readonly found: number };
  readonly countUnknown: { readonly atLeast: number; readonly atMost: number };
  readonly noBasket: { readonly of: number | null };
  readonly noMove: { readonly unit: string; readonly release: ReleaseKey };
  readonly notAhead: { readonly unit: string; readonly other: string; readonly release: ReleaseKey };
  readonly notBehind: { readonly unit: string; readonly other: string; readonly release: ReleaseKey };
  readonly othersFell: { readonly unit: string; readonly release: ReleaseKey };
  readonly universeGrew: { readonly release: ReleaseKey; readonly previous: ReleaseKey };
  readonly wasIn: { readonly unit: string; readonly release: ReleaseKey; readonly top: number };
  readonly wasOut: { readonly unit: string; readonly release: ReleaseKey; readonly top: number };
  readonly notBest: { readonly unit: string; readonly release: ReleaseKey; readonly rank: number };
  readonly noValue: { readonly unit: string; readonly indicator: string; readonly year: number };
  readonly notStrict: { readonly unit: string; readonly indicator: string; readonly year: number };
  readonly notAbove: { readonly unit: string; readonly indicator: string; readonly year: number };
  readonly notHighest: {
    readonly unit: string;
    readonly other: string;
    readonly indicator: string;
    readonly year: number;
    /** Which figure would be the best one. */
    readonly best: 'highest' | 'lowest';
  };
  readonly notMember: { readonly unit: string; readonly group: string };
  readonly listIncomplete: { readonly title: string; readonly edition: string };
  readonly notHonoured: { readonly unit: string; readonly title: string; readonly edition: string };
  readonly noChange: object;
}

export type ReasonCode = keyof ReasonFacts;

/** Why a claim is false or withheld. */
export type ReasonOf<C extends ReasonCode> = { readonly [P in C]: { readonly code: P } & ReasonFacts[P] }[C];

export type Reason = ReasonOf<ReasonCode>;

export type Verdict = 'true' | 'false' | 'withhold';

/** What a judge finds: what is so, or why it is not, or why nobody can tell. */
export type Finding<K extends ClaimKind> =
  | { readonly verdict: 'true'; readonly figures: Figures[K]; readonly evidence: readonly Evidence[] }
  | { readonly verdict: 'false' | 'withhold'; readonly reason: Reason; readonly evidence: readonly Evidence[] };

interface About<K extends ClaimKind> {
  readonly id: string;
  readonly kind: K;
  /** Code of the kind in the catalogue of sentence types. */
  readonly code: string;
  readonly query: Queries[K];
}

/** A typed statement with the records that it rests on and a verdict. Only true is printed. */
export type ClaimOf<K extends ClaimKind> = { readonly [P in K]: About<P> & Finding<P> }[K];

export type Claim = ClaimOf<ClaimKind>;

/** A claim that holds: the only sort that is ever worded. */
export type TrueClaimOf<K extends ClaimKind> = {
  readonly [P in K]: About<P> & {
    readonly verdict: 'true';
    readonly figures: Figures[P];
    readonly evidence: readonly Evidence[];
  };
}[K];

export type TrueClaim = TrueClaimOf<ClaimKind>;

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
