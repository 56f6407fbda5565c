import type { Claim, ClaimOf } from '../../claims/claim.ts';
import type { ClaimKind } from '../../claims/schema/kinds.ts';
import { TREATMENTS } from '../kinds/treatments.ts';

/** Whether a claim tells where a unit stands, or how it came there. */
export const isAboutPlace = ({ kind }: Pick<Claim, 'kind'>): boolean => TREATMENTS[kind].about === 'place';

/** Keys of the facts that a claim is there to tell. */
export const facts = <K extends ClaimKind>(claim: ClaimOf<K>): readonly string[] => TREATMENTS[claim.kind].facts(claim);

/** The smaller wins. Of a move by one place, whom it passed says more. */
function precedence(claim: Claim): number {
  const own = TREATMENTS[claim.kind].precedence;
  return claim.kind === 'moved' && isByOne(claim) ? TREATMENTS.overtaken.precedence + 0.5 : own;
}

const isByOne = (claim: ClaimOf<'moved'>): boolean =>
  claim.verdict === 'true' && Math.abs(claim.figures.from - claim.figures.to) === 1;

/** Sorts the wordings that say more before those that say less; of one kind by id. */
export const sayMore = (a: Claim, b: Claim): number =>
  precedence(a) - precedence(b) || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);
