import type { Claim } from '../claims/claim.ts';
import type { View } from '../claims/view.ts';
import type { ReleaseKey } from '../records/release.ts';
import type { Paragraph } from './changes/paragraphs.ts';
import type { Selected } from './select/select-findings.ts';
import type { JudgedStatement } from './statements.ts';
import type { FullTable } from './tables/full.ts';
import type { RankHistory } from './tables/history.ts';
import type { League } from './tables/league.ts';

/** What follows from an edition's input: numbers and claims; nothing rounded, nothing worded. */
export interface AnalysedEdition extends Selected {
  readonly view: View;
  readonly overall: readonly Claim[];
  /** What the definition asks for. */
  readonly asked: readonly Claim[];
  /** Of each of these its number in the definition, from 1, by its id. */
  readonly askedAt: ReadonlyMap<string, number>;
  /** Units of the basket's chapter, those with the highest established count first. */
  readonly basketUnits: readonly string[];
  readonly counts: readonly Claim[];
  /** Counts of the units, in focus or not, that are told beside the first of these, since theirs are higher. */
  readonly higherCounts: readonly Claim[];
  /** The unit with the highest count, or the client's, against each of the others. */
  readonly pairs: readonly Claim[];
  readonly leagues: readonly {
    readonly release: ReleaseKey;
    readonly league: League;
    readonly claims: readonly Claim[];
  }[];
  readonly histories: readonly { readonly history: RankHistory; readonly claims: readonly Claim[] }[];
  readonly profiles: readonly { readonly unit: string; readonly claims: readonly Claim[] }[];
  /** Counts of the units that have a profile and are no units of the basket's chapter. */
  readonly profileCounts: readonly Claim[];
  readonly full: readonly FullTable[];
  /** What changed and is no key finding, in paragraphs. */
  readonly changes: readonly Paragraph[];
  /** What has to be said with these: changes of method, corrections, fields of another size. */
  readonly changeNotices: readonly Claim[];
  /** What was corrected after printing in all that is read. */
  readonly corrections: readonly Claim[];
  readonly statements: readonly JudgedStatement[];
  /** What the institute's own words ask, with its place in their files. */
  readonly worded: readonly { readonly where: string; readonly claim: Claim; readonly figure: string | null }[];
  /** Every claim that the edition itself considers, true, false or withheld, by id: statements change nothing in it. */
  readonly claims: readonly Claim[];
}

/** An edition as another is compared with it: compared with none in its turn. */
export interface Uncompared extends AnalysedEdition {
  readonly comparison: null;
}
