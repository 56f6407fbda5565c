import type { Claim } from '../../analysis/claim.ts';

/** The claims that count over the basket for one unit: exact first, then the lower bound. */
export const counted = (claims: readonly Claim[], unit: string): readonly Claim[] =>
  claims.filter(claim => (claim.kind === 'topCount' || claim.kind === 'topCountAtLeast') && claim.form.unit === unit);
