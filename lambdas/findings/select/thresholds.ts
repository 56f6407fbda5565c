import { sectionTold } from '../../records/sections.ts';

/**
 * What a sentence has to pass to become a key finding, in one place; the method section prints every number of it. News
 * that is good and news that is bad pass the same.
 */
export const SELECTION = {
  /** Where fewer than this pass, the largest changes that lack nothing but size are taken too. */
  fewest: 5,
  /** The most that a reader takes in at once; what must be said is said all the same. */
  most: 8,
  /** Places of a rise or fall that crosses no line. */
  places: 2,
  /** Tiers of a move between tiers. */
  tiers: 1,
  /** Widths of the interval that the publisher gives, or of the one that its noise spans: any change must exceed them. */
  widths: 1,
  /** Editions that a run among the top n has lasted. */
  editions: 3,
  /** Seats among the top n by which the share of those in scope changed. */
  seats: 1,
  /** Of the units ranked in both releases, this share of `in` moved the same way. */
  field: { of: 2, in: 3 },
} as const;

/** How few and how many key findings an edition has: as its definition says, or else the usual number. */
export function roomOf(input: Parameters<typeof sectionTold>[0]): { readonly fewest: number; readonly most: number } {
  const most = sectionTold(input, 'findings')?.most ?? SELECTION.most;
  return { fewest: Math.min(SELECTION.fewest, most), most };
}
