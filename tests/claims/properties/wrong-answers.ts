import { type Claim, isTrue, type TrueClaim } from '../../../lambdas/claims/claim.ts';
import { judge } from '../../../lambdas/claims/judge/judge.ts';
import type { Query } from '../../../lambdas/claims/schema/kinds.ts';
import type { World } from '../../support/world.ts';

/** What the records of a world say to every question. */
export function answersOf(world: World, asked: readonly Query[]): readonly Claim[] {
  const view = world.view();
  return asked.map(query => judge(view, query));
}

/** True claims that are not so: each one would have been printed. */
export const liesAmong = (claims: readonly Claim[], isSo: (claim: TrueClaim) => boolean): readonly string[] =>
  claims
    .filter(isTrue)
    .filter(claim => !isSo(claim))
    .map(claim => `${claim.id} ${JSON.stringify(claim.figures)}`);

/** What a part of the records refutes and all of them bear out; both were asked the same, in one order. */
export const wronglyRefuted = (part: readonly Claim[], whole: readonly Claim[]): readonly Claim[] =>
  part.filter(({ verdict }, at) => verdict === 'false' && whole[at]?.verdict === 'true');

/** Those of some ways to answer that no world shows; no more worlds are gone through than it takes to see them all. */
export function unseenWays(ways: readonly string[], shownBy: Iterable<readonly string[]>): readonly string[] {
  const unseen = new Set(ways);
  for (const shown of shownBy) {
    for (const way of shown) unseen.delete(way);
    if (unseen.size === 0) break;
  }
  return [...unseen];
}
