import type { Analysis } from '../../analysis/analyse.ts';
import { type Claim, isTrue, type Verdict } from '../../analysis/claim.ts';
import { createNames } from '../../document/names.ts';
import { explain, LANGUAGE, say } from '../../language/languages.ts';
import type { Names } from '../../records/language-id.ts';
import { type Pair, pairClaims } from './pair-claims.ts';
import { figuresOf } from './question.ts';

/** What became of a question from one edition to the next. */
export const CHANGES = ['newlyTrue', 'noLongerTrue', 'figuresChanged', 'reasonChanged'] as const;

export type Change = (typeof CHANGES)[number];

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

export interface ClaimChanges extends Readonly<Record<Change, readonly ChangedClaim[]>> {
  /** True in both, with the same figures. */
  readonly stillTrue: number;
  /** Not printed in either, for the same reason, or asked in one edition only and not printed there. */
  readonly stillUnprinted: number;
}

/** What changed in the claims of two editions: the same question, by its kind and what it is about. */
export function claimChanges(before: Analysis, after: Analysis): ClaimChanges {
  const sorted = pairClaims(before.claims, after.claims).map(pair => ({ pair, change: changeOf(pair) }));
  const of = (change: Change): readonly ChangedClaim[] =>
    sorted
      .filter(one => one.change === change)
      .map(({ pair }) => ({
        kind: (pair.after ?? pair.before)?.kind ?? '',
        before: pair.before && answer(before, pair.before),
        after: pair.after && answer(after, pair.after),
      }))
      .sort((a, b) => weight(b) - weight(a));
  const count = (change: 'stillTrue' | 'stillUnprinted'): number => sorted.filter(one => one.change === change).length;
  return {
    newlyTrue: of('newlyTrue'),
    noLongerTrue: of('noLongerTrue'),
    figuresChanged: of('figuresChanged'),
    reasonChanged: of('reasonChanged'),
    stillTrue: count('stillTrue'),
    stillUnprinted: count('stillUnprinted'),
  };
}

function changeOf({ before, after }: Pair): Change | 'stillTrue' | 'stillUnprinted' {
  const [was, is] = [before !== null && isTrue(before), after !== null && isTrue(after)];
  if (was && is && before && after && isTrue(before) && isTrue(after))
    return figuresOf(before) === figuresOf(after) ? 'stillTrue' : 'figuresChanged';
  if (is) return 'newlyTrue';
  if (was) return 'noLongerTrue';
  return before && after && reasonOf(before) !== reasonOf(after) ? 'reasonChanged' : 'stillUnprinted';
}

const reasonOf = (claim: Claim): string | null => (isTrue(claim) ? null : `${claim.verdict} ${claim.reason.code}`);

/** Key findings first. */
const weight = ({ before, after }: ChangedClaim): number => (after?.finding ? 2 : 0) + (before?.finding ? 1 : 0);

function answer(analysis: Analysis, claim: Claim): Answer {
  const words = (id: keyof Names): string => {
    const language = LANGUAGE[id];
    const names = createNames(analysis.view, language);
    return isTrue(claim) ? say(language, claim, names) : (explain(language, claim, names) ?? '');
  };
  return {
    id: claim.id,
    verdict: claim.verdict,
    words: { en: words('en'), 'zh-Hans': words('zh-Hans') },
    reason: isTrue(claim) ? null : claim.reason.code,
    finding: analysis.findings.find(finding => finding.claim.id === claim.id)?.why ?? null,
  };
}
