import type { Fault } from './fault.ts';
import type { Ledger, LedgerClaim } from './ledger.ts';

/** The section that prints the key findings. */
const FINDINGS = 'findings';

type Choice = NonNullable<LedgerClaim['selection']>;

/**
 * What the ledger says of the choice of the key findings, held against the rest of it: every true claim was considered
 * and nothing else, what was chosen is printed among the findings, and whatever is told by another claim names a true one.
 *
 * @param printing for each language whether its report has the section of the key findings; where nothing is said, it has
 */
export function auditSelection(
  file: string,
  { claims }: Ledger,
  printing: readonly { readonly language: string; readonly sections: readonly string[] }[] = [],
): readonly Fault[] {
  const leavingOut = new Set(
    printing.filter(({ sections }) => !sections.includes(FINDINGS)).map(({ language }) => language),
  );
  const held = new Set(claims.filter(({ verdict }) => verdict === 'true').map(({ id }) => id));
  return claims.flatMap(claim => {
    const message = wrongOf(claim, held, leavingOut);
    return message === null ? [] : [{ file, claim: claim.id, sentence: claim.sentence?.en ?? claim.id, message }];
  });
}

function wrongOf(
  { id, finding, selection, printed }: LedgerClaim,
  held: ReadonlySet<string>,
  leavingOut: ReadonlySet<string>,
): string | null {
  if (!held.has(id)) return selection || finding !== null ? 'was chosen or weighed though it is not true' : null;
  if (!selection) return 'is true, and nothing is said of whether it was chosen';
  if (finding !== (selection.outcome === 'finding' ? selection.rule : null)) return 'was chosen by another rule';
  return chosen(selection, printed, leavingOut) ?? told(id, selection, held);
}

function chosen({ outcome }: Choice, printed: LedgerClaim['printed'], leavingOut: ReadonlySet<string>): string | null {
  if (outcome !== 'finding') return null;
  const without = Object.entries(printed).filter(
    ([language, sections]) => !sections.includes(FINDINGS) && !leavingOut.has(language),
  );
  return without.length === 0
    ? null
    : `was chosen and is not printed among the findings (${without.map(([language]) => language)})`;
}

function told(id: string, selection: Choice, held: ReadonlySet<string>): string | null {
  if (selection.outcome !== 'sameFactAs') return null;
  return selection.as !== id && held.has(selection.as) ? null : `is said to be told by ${selection.as}`;
}
