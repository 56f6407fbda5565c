import { type Claim, isTrue } from '../../claims/claim.ts';
import type { AnalysedEdition } from '../analysed-edition.ts';
import { type Pair, pairClaims } from './pair-claims.ts';
import { figuresOf } from './question.ts';

/**
 * What became of a question from one edition to the next. What only one of them asked and found true is told by itself:
 * whether it is true in the other as well nobody looked.
 */
export const CHANGES = [
  'newlyTrue',
  'noLongerTrue',
  'figuresChanged',
  'reasonChanged',
  'askedLater',
  'askedBefore',
] as const;

export type Change = (typeof CHANGES)[number];

/** The questions of two editions by what became of them; key findings first, the newer edition's before the older's. */
export interface ClaimChanges extends Readonly<Record<Change, readonly Pair[]>> {
  /** True in both, with the same figures. */
  readonly stillTrue: number;
  /** Not printed in either, for the same reason, or asked in one edition only and not printed there. */
  readonly stillUnprinted: number;
}

type Judged = Pick<AnalysedEdition, 'claims' | 'findings'>;

/** What changed in the claims of two editions: the same question, by its kind and what it is about. */
export function claimChanges(before: Judged, after: Judged): ClaimChanges {
  const sorted = pairClaims(before.claims, after.claims).map(pair => ({ pair, change: changeOf(pair) }));
  const findings = {
    before: new Set(before.findings.map(({ claim }) => claim.id)),
    after: new Set(after.findings.map(({ claim }) => claim.id)),
  };
  const weight = (pair: Pair): number =>
    (findings.after.has(pair.after?.id ?? '') ? 2 : 0) + (findings.before.has(pair.before?.id ?? '') ? 1 : 0);
  const of = (change: Change): readonly Pair[] =>
    sorted
      .filter(one => one.change === change)
      .map(({ pair }) => pair)
      .sort((a, b) => weight(b) - weight(a));
  const count = (change: 'stillTrue' | 'stillUnprinted'): number => sorted.filter(one => one.change === change).length;
  return {
    newlyTrue: of('newlyTrue'),
    noLongerTrue: of('noLongerTrue'),
    figuresChanged: of('figuresChanged'),
    reasonChanged: of('reasonChanged'),
    askedLater: of('askedLater'),
    askedBefore: of('askedBefore'),
    stillTrue: count('stillTrue'),
    stillUnprinted: count('stillUnprinted'),
  };
}

function changeOf({ before, after }: Pair): Change | 'stillTrue' | 'stillUnprinted' {
  const [was, is] = [before !== null && isTrue(before), after !== null && isTrue(after)];
  if (was && is && before && after && isTrue(before) && isTrue(after))
    return figuresOf(before) === figuresOf(after) ? 'stillTrue' : 'figuresChanged';
  if (is) return before === null ? 'askedLater' : 'newlyTrue';
  if (was) return after === null ? 'askedBefore' : 'noLongerTrue';
  return before && after && reasonOf(before) !== reasonOf(after) ? 'reasonChanged' : 'stillUnprinted';
}

const reasonOf = (claim: Claim): string | null => (isTrue(claim) ? null : `${claim.verdict} ${claim.reason.code}`);
