import { sectionTold } from '../../records/sections.ts';

/**
 * What a sentence has to pass to become a key finding where the definition of an edition does not say, in one place; the
 * method section prints every number of it. News
 * that is good and news that is bad pass the same.
 */
export const SELECTION = {
  /** Where fewer than this pass, the largest changes that lack nothing but size are taken too. */
  fewest: 5,
  /** The most that a reader takes in at once; what must be said is said all the same. */
  most: 8,
  /** Rankings in which a unit moved the same way, which are as large a share of those compared as `field` says. */
  rankings: 2,
  /** The most findings that tell so of a unit. */
  across: 3,
  /** Changes of first place, and of the top, in the overall result that go before all others. */
  own: 3,
  /** The most findings that tell of a first place held over units that the report is not about. */
  leads: 2,
  /** Places of a rise or fall that crosses no line. */
  places: 2,
  /** Places of a rise or fall from the first edition of a chart to the last, which is told among what changed. */
  over: 10,
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

/** What a sentence has to pass in one edition, and how few and how many key findings it has. */
export type Thresholds = Readonly<Record<Exclude<keyof typeof SELECTION, 'field'>, number>> &
  Pick<typeof SELECTION, 'field'>;

/** The thresholds of an edition: as its definition says, else the usual ones. */
export function thresholdsOf(input: Parameters<typeof sectionTold>[0]): Thresholds {
  const { id: _, title: __, intro: ___, ...given } = sectionTold(input, 'findings') ?? { id: 'findings' };
  const told = { ...SELECTION, ...given };
  return { ...told, fewest: Math.min(told.fewest, told.most) };
}
