import type { ClaimKind, Figures, Queries } from './schema/kinds.ts';
import type { ReasonCode, ReasonFacts } from './schema/reasons.ts';

/** A record that a claim rests on, or would have needed. */
export interface Evidence {
  /** Key of a record, a value or an honour, or `gfci/32#listedTo` for a fact of a release. */
  readonly key: string;
  readonly source: string;
}

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
  if (evidence.length < 2) return evidence;
  const seen = new Map<string, Evidence>();
  for (const item of evidence) seen.set(item.key, item);
  return [...seen.keys()].sort().flatMap(key => seen.get(key) ?? []);
}
