import type { Names } from './language-id.ts';

/** A fact with the source that it was seen in. */
export interface Fact<T> {
  readonly value: T;
  readonly source: string;
}

/** A calendar date known to the year, the month or the day: `2022`, `2022-06`, `2022-06-29`. */
export type PartialDate = string;

/**
 * When a release came out. `on`: in that year, month or day. `by`: no later than that (a dated page reports it).
 */
export interface ReleaseDate {
  readonly precision: 'on' | 'by';
  readonly date: PartialDate;
}

export interface DataWindow {
  readonly from: PartialDate;
  readonly to: PartialDate;
}

/** How many rose, kept their place and fell, as the publisher counts them. */
export interface PublishedMoves {
  readonly up: number;
  readonly same: number;
  readonly down: number;
}

/** The release before: another release of the same ranking, or `first` when this one is the first of its series. */
export type Previous = { readonly release: string } | { readonly first: true };

/**
 * One publication of a ranking. Each fact is optional and sourced: null means "not on record", which is a value.
 */
export interface Release {
  readonly ranking: string;
  /** Id within the ranking; `ranking/id` is the release's key. */
  readonly id: string;
  readonly labels: Names;
  /** The year in the label; not always the year of publication. */
  readonly labelYear: Fact<number> | null;
  /** `not-published`: a place in the sequence that is known to have no release (EIU 2020). */
  readonly state: 'published' | 'not-published';
  readonly previous: Fact<Previous> | null;
  readonly dataWindow: Fact<DataWindow> | null;
  readonly released: Fact<ReleaseDate> | null;
  /** Every place from 1 to N is stored, ties counted. */
  readonly listedTo: Fact<number> | null;
  readonly universeSize: Fact<number> | null;
  /** Comparability segment: a method break starts a new one. */
  readonly segment: Fact<string> | null;
  /** True where every release of the ranking up to this one is declared to be on record. Undeclared is null. */
  readonly historyComplete: Fact<boolean> | null;
  /** The publisher's own word: differences between scores below this one mean nothing. Absent: none is on record. */
  readonly noise?: Fact<string>;
  /** The publisher's own word: a difference of so many places, or of fewer, is none. Absent: nothing is on record. */
  readonly noisePlaces?: Fact<number>;
  /** The publisher's own word: this release was the last of its series. Absent: nothing is on record. */
  readonly ended?: Fact<boolean>;
  /** Of a dimension's release: its share of the score of the whole, in percent, above 0 and up to 100. */
  readonly weight?: Fact<string>;
  /** The scale of the scores: releases with the same goalposts have theirs on one fixed scale. */
  readonly goalposts?: Fact<string>;
  /** How many decimals its scores are printed with. Absent: nothing is declared. */
  readonly scoreDecimals?: Fact<number>;
  /** The publisher's own count of those that rose, held and fell since the release before. Absent: none is on record. */
  readonly publishedMoves?: Fact<PublishedMoves>;
  readonly note: string | null;
  /** Source of the release itself. */
  readonly source: string;
}

/** Key of a release: `gfci/32`. */
export type ReleaseKey = string;

export const releaseKey = (release: Pick<Release, 'ranking' | 'id'>): ReleaseKey => `${release.ranking}/${release.id}`;

/** The ranking that a release belongs to, by the release's key. */
export const rankingOf = (key: ReleaseKey): string => key.split('/')[0] ?? '';
