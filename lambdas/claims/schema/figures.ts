import type { Bound } from '../../records/indicator.ts';
import type { ReleaseKey } from '../../records/release.ts';
import type { FiguresDimensions } from './figures-dimensions.ts';
import type { FiguresMore } from './figures-more.ts';
import type { FiguresPlacing } from './figures-placing.ts';
import type { FiguresValues } from './figures-values.ts';

/** What each kind of claim, once true, has to say. Numbers are exact; nothing is rounded or worded. */
export interface Figures extends FiguresMore, FiguresDimensions, FiguresPlacing, FiguresValues {
  readonly leader: { readonly unit: string; readonly release: ReleaseKey; readonly universe: number | null };
  readonly position: {
    readonly unit: string;
    readonly release: ReleaseKey;
    readonly rank: number;
    readonly universe: number | null;
    /** Every place down to this one is on record, so nobody shares it. */
    readonly sole: boolean;
  };
  readonly jointPosition: { readonly units: readonly string[]; readonly release: ReleaseKey; readonly rank: number };
  readonly leadStreak: {
    readonly unit: string;
    readonly releases: readonly ReleaseKey[];
    /** The labels are consecutive years with one release each, so "years" may be said. */
    readonly years: readonly number[] | null;
    readonly joint: boolean;
    /** The streak began with the first release of the ranking. */
    readonly sinceFirst: boolean;
  };
  readonly ledEditions: { readonly unit: string; readonly releases: readonly ReleaseKey[] };
  readonly topStreak: {
    readonly unit: string;
    readonly releases: readonly ReleaseKey[];
    readonly years: readonly number[] | null;
    readonly top: number;
    readonly sinceFirst: boolean;
  };
  readonly topEditions: { readonly unit: string; readonly releases: readonly ReleaseKey[]; readonly top: number };
  readonly held: {
    readonly unit: string;
    readonly release: ReleaseKey;
    readonly previous: ReleaseKey;
    readonly rank: number;
    readonly universes: Universes | null;
    /** Others hold the same place now. */
    readonly joint: boolean;
    /** Places in the sequence that had no release. */
    readonly skipped: readonly ReleaseKey[];
  };
  readonly moved: {
    readonly unit: string;
    readonly release: ReleaseKey;
    readonly previous: ReleaseKey;
    readonly from: number;
    readonly to: number;
    readonly universes: Universes | null;
    /** Others hold the new place too. */
    readonly joint: boolean;
    /** Places in the sequence that had no release. */
    readonly skipped: readonly ReleaseKey[];
  };
  readonly overtook: {
    readonly unit: string;
    /** At most three, those with the best previous place. */
    readonly others: readonly string[];
    readonly total: number;
    readonly release: ReleaseKey;
    readonly previous: ReleaseKey;
    readonly rank: number;
    /** Others hold the new place too. */
    readonly joint: boolean;
  };
  readonly biggestMove: {
    readonly units: readonly string[];
    readonly release: ReleaseKey;
    readonly previous: ReleaseKey;
    readonly direction: 'up' | 'down';
    readonly places: number;
    /** Units ranked in both releases, as far as they are on record. */
    readonly compared: number;
    readonly complete: boolean;
  };
  readonly enteredTop: {
    readonly unit: string;
    readonly release: ReleaseKey;
    readonly previous: ReleaseKey;
    readonly top: number;
    readonly rank: number;
  };
  readonly firstEntry: {
    readonly unit: string;
    readonly release: ReleaseKey;
    readonly top: number;
    readonly rank: number;
  };
  readonly returnedToTop: {
    readonly unit: string;
    readonly release: ReleaseKey;
    readonly last: ReleaseKey;
    readonly top: number;
    readonly rank: number;
  };
  readonly leftTop: {
    readonly unit: string;
    readonly release: ReleaseKey;
    readonly previous: ReleaseKey;
    readonly top: number;
    readonly from: number;
    /** Null where only the top of the list is on record. */
    readonly to: number | null;
  };
  readonly newToRanking: { readonly unit: string; readonly release: ReleaseKey; readonly previous: ReleaseKey };
  readonly bestRank: {
    readonly unit: string;
    readonly release: ReleaseKey;
    readonly rank: number;
    readonly releases: number;
    readonly equalled: boolean;
  };
  readonly topCount: {
    readonly unit: string;
    readonly top: number;
    readonly count: number;
    readonly basket: readonly ReleaseKey[];
    readonly within: readonly ReleaseKey[];
  };
  readonly topCountAtLeast: {
    readonly unit: string;
    readonly top: number;
    readonly count: number;
    readonly basket: readonly ReleaseKey[];
    readonly within: readonly ReleaseKey[];
    readonly unknown: readonly ReleaseKey[];
  };
  readonly trend: {
    readonly unit: string;
    readonly indicator: string;
    readonly direction: 'up' | 'down';
    readonly points: readonly { readonly year: number; readonly value: string }[];
  };
  readonly threshold: {
    readonly unit: string;
    readonly indicator: string;
    readonly year: number;
    readonly above: string;
    readonly value: string;
    readonly bound: Bound;
    /** For the first time; absent where that was not asked. */
    readonly first?: true;
  };
  readonly topsGroup: {
    readonly unit: string;
    readonly indicator: string;
    readonly year: number;
    readonly group: string;
    readonly members: number;
    readonly value: string;
    readonly bound: Bound;
    /** Which figure is the best one. */
    readonly best: 'highest' | 'lowest';
  };
  readonly honoured: {
    readonly report: string;
    readonly edition: string;
    readonly title: string;
    readonly units: readonly string[];
  };
  readonly honoursChange: {
    readonly report: string;
    readonly edition: string;
    readonly previous: string;
    readonly title: string;
    readonly kept: readonly string[];
    readonly joined: readonly string[];
    readonly left: readonly string[];
  };
}

/** Sizes of the universe before and now, given where they differ. */
export interface Universes {
  readonly from: number;
  readonly to: number;
}
