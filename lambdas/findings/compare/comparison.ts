import type { EditionInput } from '../../claims/edition-input.ts';
import type { AnalysedEdition, Uncompared } from '../analysed-edition.ts';
import { type ClaimChanges, claimChanges } from './claim-changes.ts';
import { type DataChanges, dataChanges } from './data-changes.ts';

/** An edition against the one that it is compared with. */
export interface Comparison {
  /** The other edition, analysed by itself. */
  readonly before: Uncompared;
  readonly data: DataChanges;
  readonly claims: ClaimChanges;
}

/** What changed from one edition to another. */
export const compare = (
  before: Uncompared,
  after: Pick<AnalysedEdition, 'claims' | 'findings'> & { readonly input: EditionInput },
): Comparison => ({
  before,
  data: dataChanges(before.view.input, after.input),
  claims: claimChanges(before, after),
});
