import type { Claim } from '../../claims/claim.ts';

/** The claims that count over the basket for one unit: exact first, then the lower bound. */
export const counted = (claims: readonly Claim[], unit: string): readonly Claim[] =>
  claims.filter(claim => (claim.kind === 'topCount' || claim.kind === 'topCountAtLeast') && claim.query.unit === unit);

/** The most that a count can be where none is established; null where even that is not known. */
export function atMost(claims: readonly Claim[]): number | null {
  for (const claim of claims) {
    if (claim.verdict === 'withhold' && claim.reason.code === 'countUnknown') return claim.reason.atMost;
  }
  return null;
}
