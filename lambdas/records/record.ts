/** Why a unit has no place in a release. */
export const ABSENCES = ['unranked', 'not-in-universe', 'withdrawn', 'not-collected'] as const;

export type Absence = (typeof ABSENCES)[number];

/** Where a unit stands in a release, as the publisher printed it. */
export type Place =
  /** `shared` where the place is printed as a shared one (=3): of whoever shares it no row is on record, or a correction says so. */
  | { readonly kind: 'rank'; readonly rank: number; readonly shared?: true }
  /** A band such as 101–150; `to` is null for an open band (150+). */
  | { readonly kind: 'band'; readonly from: number; readonly to: number | null }
  /** A named tier of the ranking's list, such as Alpha+, and no rank. */
  | { readonly kind: 'tier'; readonly tier: string }
  /** A score and no rank. */
  | { readonly kind: 'score' }
  | { readonly kind: 'absent'; readonly status: Absence };

/** Places from one to another, both counted. */
export interface RankInterval {
  readonly from: number;
  readonly to: number;
}

/** How the place was seen in its source. */
export const BASES = ['printed', 'list-order', 'prior-column', 'stated-unchanged', 'computed'] as const;

export type Basis = (typeof BASES)[number];

/** One unit in one release, at one vintage: the ranking record. */
export interface RankingRecord {
  readonly ranking: string;
  /** Release id within the ranking. */
  readonly release: string;
  readonly unit: string;
  readonly place: Place;
  /** Published score as a decimal string, with the publisher's decimals; null where none is on record. */
  readonly score: string | null;
  /** The publisher's own 5–95% interval of the rank. Absent: none is on record. */
  readonly interval?: RankInterval;
  readonly basis: Basis;
  /** Of a computed place: among how many scores of its release it was computed. Absent: among those on record. */
  readonly computedAmong?: number;
  /** 1 for the first publication; a correction is a new vintage with its reason. */
  readonly vintage: number;
  readonly vintageReason: string | null;
  readonly source: string;
  readonly note: string | null;
}

/** Key of a record: `gfci/32/beijing@1`. */
export const recordKey = (record: Pick<RankingRecord, 'ranking' | 'release' | 'unit' | 'vintage'>): string =>
  `${record.ranking}/${record.release}/${record.unit}@${record.vintage}`;
