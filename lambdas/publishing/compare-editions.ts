import { alone } from '../claims/compared-input.ts';
import type { EditionInput } from '../claims/edition-input.ts';
import { analyse } from '../findings/analyse.ts';
import { claimChanges } from '../findings/compare/claim-changes.ts';
import { type DataChanges, dataChanges } from '../findings/compare/data-changes.ts';
import { type ChangedFact, changedFacts } from './changed-facts.ts';
import { type WordedChanges, wordedChanges } from './compare/claim-changes.ts';
import { type WordingChanges, wordingChanges } from './compare/wording-changes.ts';

/** What changed from one edition of a report to another. */
export interface EditionComparison {
  readonly format: 1;
  readonly report: string;
  readonly before: string;
  readonly after: string;
  readonly data: DataChanges & {
    /** Vintages and facts of releases that read otherwise. */
    readonly facts: readonly ChangedFact[];
  };
  readonly claims: WordedChanges;
  /** One for each language. */
  readonly wording: readonly WordingChanges[];
}

/** Compares two editions by what each of them reads; both are analysed and worded by the same build. */
export function compareEditions(before: EditionInput, after: EditionInput): EditionComparison {
  // Without the chapters that compare each of them with a third.
  const [was, is] = [analyse(alone(before)), analyse(alone(after))];
  return {
    format: 1,
    report: after.report.id,
    before: before.edition.id,
    after: after.edition.id,
    data: { ...dataChanges(before, after), facts: changedFacts(before.dataset, after.dataset) },
    claims: wordedChanges(was, is, claimChanges(was, is)),
    wording: wordingChanges(was, is),
  };
}
