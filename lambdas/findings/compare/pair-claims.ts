import type { Claim } from '../../claims/claim.ts';
import { questionOf } from './question.ts';

/** One question in two editions; null where an edition did not ask it. */
export interface Pair {
  readonly before: Claim | null;
  readonly after: Claim | null;
}

/**
 * Pairs the claims of two editions: first those about the very same releases, then the same question about others, the
 * newest first. What is left was asked in one edition only.
 */
export function pairClaims(before: readonly Claim[], after: readonly Claim[]): readonly Pair[] {
  const known = new Map(before.map(claim => [claim.id, claim]));
  const exact = after.filter(({ id }) => known.has(id));
  const taken = new Set(exact.map(({ id }) => id));
  const waiting = new Map<string, Claim[]>();
  for (const claim of newestFirst(before.filter(({ id }) => !taken.has(id)))) {
    const question = questionOf(claim.query);
    waiting.set(question, [...(waiting.get(question) ?? []), claim]);
  }
  const later = newestFirst(after.filter(({ id }) => !taken.has(id))).map((claim): Pair => {
    const [match = null, ...rest] = waiting.get(questionOf(claim.query)) ?? [];
    waiting.set(questionOf(claim.query), rest);
    return { before: match, after: claim };
  });
  return [
    ...exact.map(claim => ({ before: known.get(claim.id) ?? null, after: claim })),
    ...later,
    ...[...waiting.values()].flat().map(claim => ({ before: claim, after: null })),
  ].sort(byId);
}

const idOf = ({ before, after }: Pair): string => after?.id ?? before?.id ?? '';
const byId = (a: Pair, b: Pair): number => (idOf(a) < idOf(b) ? -1 : 1);

/** By id backwards: of one ranking that is the newest release first, as far as ids tell; what matters is one order. */
const newestFirst = (claims: readonly Claim[]): readonly Claim[] => [...claims].sort((a, b) => (a.id < b.id ? 1 : -1));
