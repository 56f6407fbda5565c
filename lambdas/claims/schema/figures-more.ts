import type { DataWindow, ReleaseKey } from '../../records/release.ts';

/** Places from one to another; the same number twice for an exact place, no end for an open band. */
export interface Places {
  readonly from: number;
  readonly to: number | null;
}

/** What the claims about histories, scores, whole lists, bands, pairs and the record itself have to say. */
export interface FiguresMore {
  readonly returnedToRanking: {
    readonly unit: string;
    readonly release: ReleaseKey;
    readonly previous: ReleaseKey;
    /** The latest release that covered it before. */
    readonly last: ReleaseKey;
  };
  readonly removed: {
    readonly unit: string;
    readonly release: ReleaseKey;
    readonly previous: ReleaseKey;
    readonly status: 'not-in-universe' | 'withdrawn';
    /** The reason as it stands on record, in the language of the record; never printed. */
    readonly reason: string;
  };
  readonly succession: {
    readonly unit: string;
    readonly release: ReleaseKey;
    readonly previous: ReleaseKey;
    /** Those that it succeeds and that the release before covered. */
    readonly succeeded: readonly string[];
  };
  readonly discontinued: { readonly ranking: string; readonly last: ReleaseKey };
  readonly bestSince: Since;
  readonly worstRank: {
    readonly unit: string;
    readonly release: ReleaseKey;
    readonly rank: number;
    readonly releases: number;
    readonly equalled: boolean;
  };
  readonly worstSince: Since;
  readonly regainedLead: {
    readonly unit: string;
    readonly release: ReleaseKey;
    readonly last: ReleaseKey;
    /** Others hold the first place now too. */
    readonly joint: boolean;
    /** Releases in between, in none of which the unit led. */
    readonly away: number;
    /** Places in the sequence since then that had no release. */
    readonly skipped: readonly ReleaseKey[];
  };
  readonly scoreGap: {
    readonly unit: string;
    readonly other: string;
    readonly release: ReleaseKey;
    readonly gap: string;
    /** A lower score is the better one. */
    readonly lower: boolean;
    /** Both hold the same place all the same. */
    readonly sameRank: boolean;
  };
  readonly topShare: {
    readonly release: ReleaseKey;
    readonly top: number;
    /** Null: the units that the report is about. */
    readonly group: string | null;
    readonly units: readonly string[];
    /** Units in the top n, ties counted: the denominator. */
    readonly total: number;
  };
  readonly breadth: {
    readonly release: ReleaseKey;
    readonly previous: ReleaseKey;
    readonly up: number;
    readonly same: number;
    readonly down: number;
    /** Ranked in both. */
    readonly compared: number;
    /** Ranked now and not before. */
    readonly joined: number;
    /** Ranked before and not now. */
    readonly left: number;
  };
  readonly valueChange: {
    readonly unit: string;
    readonly indicator: string;
    readonly before: { readonly year: number; readonly value: string };
    readonly after: { readonly year: number; readonly value: string };
    /** Signed. */
    readonly change: string;
    readonly in: 'percent' | 'points';
  };
  readonly band: { readonly unit: string; readonly release: ReleaseKey } & Places;
  readonly bandMove: {
    readonly unit: string;
    readonly release: ReleaseKey;
    readonly previous: ReleaseKey;
    readonly direction: 'up' | 'down';
    readonly before: Places;
    readonly now: Places;
  };
  readonly fieldSpread: {
    readonly release: ReleaseKey;
    readonly top: number;
    /** Units in the top n, ties counted. */
    readonly total: number;
    readonly spread: string;
  };
  readonly aheadIn: {
    readonly unit: string;
    readonly other: string;
    readonly ahead: readonly ReleaseKey[];
    readonly behind: readonly ReleaseKey[];
  };
  readonly withinNoise: {
    readonly unit: string;
    readonly other: string;
    readonly release: ReleaseKey;
    readonly gap: string;
    readonly noise: string;
  };
  readonly methodChange: { readonly release: ReleaseKey; readonly previous: ReleaseKey };
  readonly revision: {
    readonly unit: string;
    readonly release: ReleaseKey;
    readonly vintage: number;
    readonly of: 'rank' | 'score';
    readonly old: string;
    readonly corrected: string;
    /** The reason as it stands on record, in the language of the record; never printed. */
    readonly reason: string;
  };
  readonly coverage: {
    readonly release: ReleaseKey;
    readonly universe: number | null;
    readonly listedTo: number | null;
    readonly window: DataWindow | null;
  };
}

/** The best or worst place since another one, all places in between being worse or better. */
export interface Since {
  readonly unit: string;
  readonly release: ReleaseKey;
  readonly rank: number;
  readonly since: ReleaseKey;
  /** The place at that time; null where only a band is on record. */
  readonly place: number | null;
}
