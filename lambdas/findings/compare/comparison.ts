import type { Claim } from '../../claims/claim.ts';
import { judge } from '../../claims/judge/judge.ts';
import type { View } from '../../claims/view.ts';
import type { AnalysedEdition, Uncompared } from '../analysed-edition.ts';
import { countQueries } from '../propose/overall.ts';
import { type ClaimChanges, claimChanges } from './claim-changes.ts';
import { type DataChanges, dataChanges } from './data-changes.ts';
import type { Two } from './difference.ts';

/** An edition against the one that it is compared with. */
export interface Comparison {
  /** The other edition, analysed by itself. */
  readonly before: Uncompared;
  readonly data: DataChanges;
  readonly claims: ClaimChanges;
  /** The units of the basket's chapter in either edition, those of the later one first. */
  readonly units: readonly string[];
  /**
   * How often each of these is among the first in either, of both as many places from the top as the later one counts: an
   * edition may have it in no chapter, or count down to another place, and still tell.
   */
  readonly counts: Two<readonly Claim[]>;
}

/** What changed from one edition to another. */
export function compare(
  before: Uncompared,
  after: Pick<AnalysedEdition, 'claims' | 'findings' | 'view' | 'basketUnits'>,
): Comparison {
  const units = [...new Set([...after.basketUnits, ...before.basketUnits])];
  const counts = (view: View): readonly Claim[] =>
    countQueries(
      view,
      units.filter(unit => view.unit(unit) !== null),
      after.view.input.report.topN,
    ).map(query => judge(view, query));
  return {
    before,
    data: dataChanges(before.view.input, after.view.input),
    claims: claimChanges(before, after),
    units,
    counts: { before: counts(before.view), after: counts(after.view) },
  };
}
