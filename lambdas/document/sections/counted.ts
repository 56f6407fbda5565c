import { type Claim, isTrue } from '../../claims/claim.ts';
import type { View } from '../../claims/view.ts';
import type { Analysis } from '../../findings/analyse.ts';

/** Whether it is asked of anybody how often it is in the top: over two rankings or more. */
export const isCounted = ({ input }: View): boolean => input.edition.basket.length > 1;

/** Whether nobody can be outside the top of one of the rankings, or all give a tier, so that how often a unit is in it says nothing. */
export const saysNothing = (claims: readonly Claim[], unit: string): boolean =>
  counted(claims, unit).some(
    claim => claim.verdict !== 'true' && ['nobodyOutside', 'tiersAlone'].includes(claim.reason.code),
  );

/** What is counted of whoever has a profile, in focus or not. */
export const countsInProfiles = ({ counts, profileCounts }: Analysis): readonly Claim[] => [
  ...counts,
  ...profileCounts,
];

/** The claims that count over the basket for one unit: exact first, then the lower bound. */
export const counted = (claims: readonly Claim[], unit: string): readonly Claim[] =>
  claims.filter(claim => (claim.kind === 'topCount' || claim.kind === 'topCountAtLeast') && claim.query.unit === unit);

/**
 * In how many rankings a unit is in the top at least, as the counts of others tell beside their own (S44): all that is told
 * of it where its own count says nothing. Null where none names it.
 */
export const toldBeside = (claims: readonly Claim[], unit: string): number | null =>
  claims
    .filter(isTrue)
    .flatMap(claim => (claim.kind === 'topCount' || claim.kind === 'topCountAtLeast' ? claim.figures.above : []))
    .find(other => other.unit === unit)?.atLeast ?? null;
