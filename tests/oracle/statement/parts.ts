/**
 * What a printed sentence says, whatever its language. Releases are named by key (`harbour/2022`), units by id; where one
 * printed name is borne by several units, reading it fails before a statement comes to be.
 */
export type Way = 'up' | 'down';

/** The rankings about one thing, by the words for it, and the places in them. */
export interface Themed {
  readonly theme: string;
  readonly median: string;
  readonly releases: readonly string[];
  readonly ranks: readonly number[];
  /** Of each place, whether it is told as shared. */
  readonly joints: readonly (boolean | null)[];
}

/** A change of method: the first release by the new one, and the release before it. */
export interface Break {
  readonly release: string;
  readonly previous: string;
}

/** A release, and the places of a unit in the one before and in it, with whether each is said to be shared; null: open. */
export interface PlaceStep {
  readonly release: string;
  readonly from: number;
  readonly to: number;
  readonly wasJoint: boolean | null;
  readonly joint: boolean | null;
}

export interface Ends {
  readonly from: number;
  readonly to: number | null;
}

/** Who is said to be in the top of more rankings than a unit, of whom a count is told. */
export interface Above {
  readonly named: readonly { readonly unit: string; readonly atLeast: number; readonly exact: boolean }[];
  /** The others, and how many rankings each of them is in at least; null where none are told. */
  readonly besides: { readonly units: number; readonly atLeast: number } | null;
}
