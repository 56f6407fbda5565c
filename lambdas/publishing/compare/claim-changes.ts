import { type Claim, isTrue, type Verdict } from '../../claims/claim.ts';
import { createNames } from '../../document/names.ts';
import type { Analysis } from '../../findings/analyse.ts';
import type { Change, ClaimChanges } from '../../findings/compare/claim-changes.ts';
import type { Pair } from '../../findings/compare/pair-claims.ts';
import { explain, inEachLanguage, say } from '../../language/say.ts';
import type { Names } from '../../records/language-id.ts';

/** How an edition answers a question: with a sentence, or with the reason why it prints none. */
export interface Answer {
  readonly id: string;
  readonly verdict: Verdict;
  readonly words: Names;
  /** Code of the reason; null for what is true. */
  readonly reason: string | null;
  /** Why it is among the key findings; null where it is not. */
  readonly finding: string | null;
}

/** One question that is answered otherwise; null where an edition did not put it. */
export interface ChangedClaim {
  readonly kind: string;
  readonly before: Answer | null;
  readonly after: Answer | null;
}

export interface WordedChanges extends Readonly<Record<Change, readonly ChangedClaim[]>> {
  readonly stillTrue: number;
  readonly stillUnprinted: number;
}

/** The changed claims of two editions in words, each edition's in its own. */
export function wordedChanges(before: Analysis, after: Analysis, changes: ClaimChanges): WordedChanges {
  const of = (change: Change): readonly ChangedClaim[] =>
    changes[change].map((pair: Pair) => ({
      kind: (pair.after ?? pair.before)?.kind ?? '',
      before: pair.before && answer(before, pair.before),
      after: pair.after && answer(after, pair.after),
    }));
  return {
    newlyTrue: of('newlyTrue'),
    noLongerTrue: of('noLongerTrue'),
    figuresChanged: of('figuresChanged'),
    reasonChanged: of('reasonChanged'),
    askedLater: of('askedLater'),
    askedBefore: of('askedBefore'),
    stillTrue: changes.stillTrue,
    stillUnprinted: changes.stillUnprinted,
  };
}

function answer(analysis: Analysis, claim: Claim): Answer {
  const words = inEachLanguage(language => {
    const names = createNames(analysis.view, language);
    return isTrue(claim) ? say(language, claim, names) : (explain(language, claim, names) ?? '');
  });
  return {
    id: claim.id,
    verdict: claim.verdict,
    words,
    reason: isTrue(claim) ? null : claim.reason.code,
    finding: analysis.findings.find(finding => finding.claim.id === claim.id)?.why ?? null,
  };
}
