import type { Measure } from './measures.ts';
import type { Place } from './world.ts';

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

/** What a sentence says; and the changes of method that it names at its end. */
export type Statement = Said & { readonly breaks?: readonly Break[] | 'named' };

type Said =
  | { readonly is: 'leader'; readonly unit: string; readonly release: string; readonly universe: number | null }
  | {
      readonly is: 'position';
      readonly unit: string;
      readonly release: string;
      readonly rank: number;
      /** Nobody shares it; else that is left open. */
      readonly sole: boolean;
      readonly universe: number | null;
    }
  | {
      readonly is: 'joint';
      readonly units: readonly string[];
      /** How many share it, where not all are named. */
      readonly count: number | null;
      readonly rank: number;
      readonly release: string;
    }
  | {
      readonly is: 'leadStreak';
      readonly unit: string;
      readonly ranking: string;
      readonly count: number;
      readonly years: boolean;
      readonly releases: readonly string[];
      /** Those in which the lead was shared. */
      readonly shared: readonly string[];
      readonly sinceFirst: boolean;
    }
  | {
      readonly is: 'ledEditions';
      readonly unit: string;
      readonly ranking: string;
      readonly releases: readonly string[];
    }
  | {
      readonly is: 'publishedBreadth';
      readonly release: string;
      readonly previous: string;
      readonly up: number;
      readonly same: number;
      readonly down: number;
    }
  | {
      readonly is: 'movedOver';
      readonly unit: string;
      readonly release: string;
      readonly previous: string;
      readonly way: Way;
      readonly places: number;
      readonly from: number;
      readonly wasJoint: boolean | null;
      readonly rank: number;
      readonly joint: boolean | null;
      readonly otherField: boolean;
      readonly unplaced: readonly string[];
    }
  | {
      readonly is: 'belowBest';
      readonly unit: string;
      readonly release: string;
      readonly rank: number;
      readonly joint: boolean | null;
      readonly places: number;
      readonly best: number;
      readonly held: readonly string[];
    }
  | {
      readonly is: 'placeRange';
      readonly unit: string;
      readonly ranking: string;
      readonly first: string;
      readonly last: string;
      readonly best: number;
      readonly worst: number;
      /** How many editions have a place, of how many; null where it is all. */
      readonly some: number | null;
      readonly all: number;
      readonly unplaced: readonly string[];
      readonly skipped: readonly string[];
    }
  | {
      readonly is: 'volatility';
      readonly unit: string;
      readonly ranking: string;
      readonly first: string;
      readonly last: string;
      readonly steps: number;
      readonly mean: string;
      readonly other: { readonly unit: string; readonly mean: string } | null;
    }
  | {
      readonly is: 'seatsOver';
      readonly ranking: string;
      readonly top: number;
      readonly group: string | null;
      readonly seats: readonly { readonly release: string; readonly count: number; readonly total: number }[];
      readonly ties: boolean;
      readonly way: Way | null;
    }
  | {
      readonly is: 'clusterPlace';
      readonly unit: string;
      readonly cluster: string;
      readonly release: string;
      readonly rank: number;
      readonly joint: boolean | null;
    }
  | {
      readonly is: 'placesKnown';
      readonly unit: string;
      /** Null: all of them. */
      readonly count: number | null;
      /** Null where it is not told of how many: of both. */
      readonly of: number | null;
      /** Null where they are not named. */
      readonly within: readonly string[] | null;
      readonly without: readonly string[];
      /** Those that do not hold it so far down, and how far that is. */
      readonly below: readonly string[];
      readonly depths: readonly number[];
      /** Those that rank it in a cluster alone. */
      readonly together: readonly string[];
      readonly unknown: readonly string[];
      /** How many more are not on record, of several that are not named. */
      readonly open: number;
    }
  | {
      readonly is: 'topPercent';
      readonly unit: string;
      readonly release: string;
      readonly from: number;
      readonly to: number;
      readonly joint: boolean;
      readonly universe: number;
      readonly percent: number;
    }
  | {
      readonly is: 'timesLed';
      readonly unit: string;
      readonly ranking: string;
      /** Those that are named, one by one, or the first and the last of a run. */
      readonly releases: readonly string[];
      readonly first: string | null;
      readonly last: string | null;
      /** How many they are; null where that is not told. */
      readonly of: number | null;
      /** Null: all of them. */
      readonly count: number | null;
      /** Null where they are not named. */
      readonly led: readonly string[] | null;
      readonly shared: readonly string[];
    }
  | {
      readonly is: 'leadYears';
      readonly unit: string;
      readonly ranking: string;
      readonly years: number;
      readonly atLeast: boolean;
      /** More than so many, by a day or more. */
      readonly beyond: boolean;
      /** That more is not on record goes with a lower bound alone. */
      readonly asOnRecord: boolean;
      readonly count: number;
      readonly first: string;
      readonly last: string;
      readonly from: string;
      readonly until: string;
      readonly shared: readonly string[];
    }
  | {
      readonly is: 'topStreak' | 'topEditions';
      readonly unit: string;
      readonly ranking: string;
      readonly top: number;
      readonly count: number;
      readonly years: boolean;
      readonly first: string;
      readonly last: string;
      readonly sinceFirst: boolean;
    }
  | {
      readonly is: 'held' | 'sharing';
      readonly unit: string;
      readonly release: string;
      readonly previous: string;
      readonly rank: number;
      readonly joint: boolean | null;
      readonly otherField: boolean;
      readonly skipped: readonly string[];
    }
  | {
      readonly is: 'moved';
      readonly unit: string;
      readonly release: string;
      readonly previous: string;
      readonly way: Way;
      readonly places: number;
      /** The place before, where it is named. */
      readonly from: number | null;
      readonly wasJoint: boolean | null;
      readonly rank: number;
      readonly joint: boolean | null;
      readonly otherField: boolean;
      readonly skipped: readonly string[];
    }
  | {
      readonly is: 'overtook';
      readonly unit: string;
      readonly others: readonly string[];
      /** How many in all, where not all are named. */
      readonly total: number | null;
      readonly release: string;
      readonly previous: string;
      readonly rank: number;
      readonly joint: boolean | null;
    }
  | {
      /** Each of the others rose past the unit, which fell. */
      readonly is: 'overtaken';
      readonly unit: string;
      readonly others: readonly string[];
      /** How many in all, where not all are named. */
      readonly total: number | null;
      readonly release: string;
      readonly previous: string;
      readonly rank: number;
      readonly joint: boolean | null;
    }
  | {
      readonly is: 'biggestMove';
      readonly units: readonly string[];
      /** How many made it, where they are not named. */
      readonly count: number | null;
      readonly way: Way;
      readonly places: number;
      readonly release: string;
      readonly previous: string;
      readonly compared: number;
      readonly complete: boolean;
      /** Counted again among those ranked in both alone: who, or how many where they are not named. */
      readonly again: {
        readonly units: readonly string[];
        readonly count: number | null;
        readonly places: number;
      } | null;
    }
  | {
      readonly is: 'enteredTop';
      readonly unit: string;
      readonly top: number;
      readonly release: string;
      readonly rank: number | null;
      readonly joint: boolean | null;
      readonly previous: string;
      /** The place before, where one is told. */
      readonly from: number | null;
      readonly wasJoint: boolean | null;
      /** That it stood outside, and not where. */
      readonly outside: boolean;
      readonly otherField: boolean;
    }
  | {
      readonly is: 'firstEntry';
      readonly unit: string;
      readonly top: number;
      readonly release: string;
      readonly rank: number | null;
      readonly joint: boolean | null;
      readonly otherField: boolean;
    }
  | {
      readonly is: 'returnedToTop';
      readonly unit: string;
      readonly top: number;
      readonly release: string;
      readonly rank: number | null;
      readonly joint: boolean | null;
      readonly last: string;
      /** The release in between that is named as one without it in the top; null: it is said to be the first time since. */
      readonly out: string | null;
      readonly otherField: boolean;
    }
  | {
      readonly is: 'leftTop';
      readonly unit: string;
      readonly top: number;
      readonly release: string;
      readonly previous: string;
      readonly from: number | null;
      /** The release of the second place, as the sentence names it. */
      readonly now: string;
      readonly to: number | null;
      readonly band: { readonly from: number; readonly to: number | null } | null;
      readonly wasJoint: boolean | null;
      readonly joint: boolean | null;
      readonly otherField: boolean;
    }
  | { readonly is: 'newToRanking'; readonly unit: string; readonly release: string; readonly previous: string }
  | {
      readonly is: 'returnedToRanking';
      readonly unit: string;
      readonly release: string;
      readonly previous: string;
      readonly last: string;
      /** Covered then, and perhaps since. */
      readonly once: boolean;
      /** Taken out of the release before, not outside of its field. */
      readonly withdrawn: boolean;
    }
  | {
      readonly is: 'removed';
      readonly unit: string;
      readonly release: string;
      readonly previous: string;
      readonly withdrawn: boolean;
    }
  | {
      readonly is: 'succession';
      readonly unit: string;
      readonly succeeded: readonly string[];
      readonly release: string;
      readonly previous: string;
    }
  | {
      readonly is: 'bestRank' | 'worstRank';
      readonly unit: string;
      readonly ranking: string;
      readonly release: string;
      readonly rank: number;
      readonly joint: boolean | null;
      readonly editions: number;
      readonly equalled: boolean;
      /** The change of method since which they are counted. */
      readonly method: Break | null;
    }
  | {
      readonly is: 'bestSince' | 'worstSince';
      readonly unit: string;
      readonly release: string;
      readonly rank: number;
      readonly joint: boolean | null;
      readonly since: string;
      /** The change of method since which there was no such place, where that is what is said. */
      readonly method: Break | null;
      readonly once: number | null;
      readonly wasJoint: boolean | null;
    }
  | {
      readonly is: 'regainedLead';
      readonly unit: string;
      readonly release: string;
      readonly joint: boolean | null;
      readonly wasJoint: boolean | null;
      readonly last: string;
      readonly away: number;
      /** Who is said to have led in between. */
      readonly holder: string | null;
      readonly skipped: readonly string[];
    }
  | {
      readonly is: 'scoreGap';
      readonly unit: string;
      readonly other: string;
      readonly release: string;
      readonly gap: string;
      readonly sameRank: boolean;
      readonly lower: boolean;
    }
  | {
      readonly is: 'score';
      readonly unit: string;
      readonly release: string;
      readonly score: string;
      readonly lower: boolean;
    }
  | {
      readonly is: 'topShare';
      readonly release: string;
      readonly top: number;
      /** Null: the units that the report is about. */
      readonly group: string | null;
      readonly count: number;
      readonly total: number;
      readonly ties: boolean;
      /** Places that a correction left empty, as they are told. */
      readonly vacated: readonly number[];
      readonly beside: boolean;
      readonly units: readonly string[];
    }
  | {
      readonly is: 'breadth';
      readonly release: string;
      readonly previous: string;
      readonly compared: number;
      readonly again: { readonly up: number; readonly same: number; readonly down: number } | null;
      readonly up: number;
      readonly same: number;
      readonly down: number;
      readonly joined: number;
      readonly formed: number;
      readonly merged: number;
      readonly left: number;
    }
  | {
      readonly is: 'band';
      readonly unit: string;
      readonly release: string;
      readonly from: number;
      readonly to: number | null;
    }
  | {
      readonly is: 'bandMove';
      readonly unit: string;
      readonly release: string;
      readonly previous: string;
      readonly way: Way;
      readonly before: Ends;
      readonly now: Ends;
    }
  | {
      readonly is: 'fieldSpread';
      readonly release: string;
      readonly from: number;
      readonly top: number;
      readonly total: number | null;
      /** Null where the wording has no word for it. */
      readonly ties: boolean | null;
      readonly spread: string;
    }
  | {
      readonly is: 'fieldAverage';
      readonly release: string;
      readonly top: number;
      readonly total: number;
      readonly ties: boolean;
      readonly statistic: 'mean' | 'median';
      readonly value: string;
    }
  | {
      readonly is: 'movesAcross';
      readonly unit: string;
      /** Rankings counted over; and those in which it is said to have risen, fallen, and kept its rank. */
      readonly of: number;
      readonly counts: readonly number[];
      readonly up: readonly string[];
      readonly down: readonly string[];
      readonly same: readonly string[];
      /** From which place to which it rose or fell. */
      readonly moved: readonly PlaceStep[];
      /** Rankings in which two places are told, and no move: for the field, the publisher's own margin, and whatever else. */
      readonly otherField: readonly PlaceStep[];
      readonly tooClose: readonly PlaceStep[];
      readonly unsure: readonly PlaceStep[];
      /** Rankings in which its move is told, and the field changed. */
      readonly ofOtherField: readonly string[];
      /** Rankings in which nothing is said of its move. */
      readonly open: number;
    }
  | { readonly is: 'themes'; readonly unit: string; readonly best: Themed; readonly lowest: Themed }
  | {
      readonly is: 'standingAcross';
      readonly unit: string;
      readonly of: number;
      /** Units that it is certainly ahead of more often, behind more often, and neither. */
      readonly counts: readonly number[];
      readonly wins: readonly string[];
      readonly losses: readonly string[];
      readonly neither: readonly string[];
    }
  | {
      readonly is: 'orderAgreement';
      readonly release: string;
      readonly against: string;
      /** How many have a place in both. */
      readonly both: number;
      readonly tau: string;
    }
  | {
      readonly is: 'orderInBoth';
      readonly release: string;
      readonly domestic: string;
      readonly count: number;
      /** In order by each of the two. */
      readonly units: readonly string[];
      readonly theirs: readonly string[];
    }
  | {
      readonly is: 'aheadAcross';
      readonly unit: string;
      readonly other: string;
      /** Rankings counted over; and those that are said to be in each of the four sorts. */
      readonly of: number;
      /** What is said of every one of them; null where they are told sort by sort. */
      readonly every: 'ahead' | 'behind' | null;
      readonly counts: readonly number[];
      readonly ahead: readonly string[];
      readonly behind: readonly string[];
      readonly level: readonly string[];
      /** Those of them in which whichever is behind is said to be further down or not covered. */
      readonly beyond: readonly string[];
      readonly untold: readonly string[];
    }
  | {
      readonly is: 'aheadIn';
      readonly ranking: string;
      readonly unit: string;
      readonly other: string;
      readonly ahead: readonly string[];
      readonly behind: readonly string[];
    }
  | {
      readonly is: 'withinNoise';
      readonly unit: string;
      readonly other: string;
      readonly release: string;
      readonly gap: string;
      readonly noise: string;
    }
  | { readonly is: 'methodChange'; readonly release: string; readonly previous: string }
  | {
      readonly is: 'revision';
      readonly unit: string;
      readonly release: string;
      readonly old: Place;
      readonly corrected: Place;
      /** The date that is told with it; null where none is. */
      readonly on: string | null;
    }
  | {
      readonly is: 'coverage';
      readonly release: string;
      readonly universe: number | null;
      readonly listedTo: number | null;
      readonly vacated: readonly number[];
      readonly whole: boolean;
      readonly window: { readonly from: string; readonly to: string } | null;
    }
  | {
      readonly is: 'placeAmong';
      readonly unit: string;
      readonly group: string;
      readonly of: number;
      readonly release: string;
      readonly rank: number;
      readonly joint: boolean;
    }
  | {
      readonly is: 'rankTrend';
      readonly unit: string;
      readonly ranking: string;
      readonly way: Way;
      readonly count: number;
      readonly base: string;
      readonly steps: readonly string[];
      readonly from: number;
      readonly ranks: readonly number[];
      /** Of the place that it began from and of each of these, whether it is said to be shared. */
      readonly joint: readonly (boolean | null)[];
    }
  | {
      readonly is: 'topCount';
      readonly unit: string;
      readonly top: number;
      readonly count: number;
      readonly of: number;
      readonly within: readonly string[];
      readonly outside: readonly string[];
      readonly uncovered: readonly string[];
      readonly above: Above;
    }
  | {
      readonly is: 'topCountAtLeast';
      readonly unit: string;
      readonly top: number;
      readonly count: number;
      readonly of: number;
      readonly within: readonly string[];
      readonly together: readonly string[];
      readonly unknown: readonly string[];
      readonly uncovered: readonly string[];
      readonly above: Above;
    }
  | {
      readonly is: 'trend';
      readonly indicator: string;
      readonly measure: Measure | null;
      readonly unit: string;
      readonly way: Way;
      readonly from: number;
      readonly to: number;
      readonly values: readonly string[];
      readonly lower: boolean;
    }
  | {
      readonly is: 'threshold';
      readonly indicator: string;
      readonly measure: Measure | null;
      readonly unit: string;
      readonly year: number;
      readonly above: string;
      readonly first: boolean;
      readonly lower: boolean;
    }
  | {
      readonly is: 'valueChange';
      readonly indicator: string;
      readonly measure: Measure | null;
      readonly unit: string;
      readonly way: Way;
      readonly by: string;
      /** In percent, in points, or in the parts that the figures are rates in. */
      readonly in: 'percent' | 'points' | 'own';
      readonly from: number;
      readonly to: number;
      readonly before: string;
      readonly after: string;
      readonly lower: boolean;
    }
  | {
      readonly is: 'growthRate';
      readonly indicator: string;
      readonly measure: Measure | null;
      readonly unit: string;
      readonly way: Way;
      readonly rate: string;
      readonly from: number;
      readonly to: number;
      readonly before: string;
      readonly after: string;
      readonly lower: boolean;
    }
  | {
      readonly is: 'topsGroup';
      readonly indicator: string;
      readonly unit: string;
      readonly year: number;
      readonly best: 'highest' | 'lowest';
      readonly group: string;
      readonly members: number;
    }
  | { readonly is: 'discontinued'; readonly ranking: string; readonly last: string }
  | { readonly is: 'honoured'; readonly edition: number; readonly count: number; readonly units: readonly string[] }
  | {
      readonly is: 'honoursChange';
      readonly edition: number;
      readonly previous: number;
      readonly all: number;
      readonly kept: number;
      readonly joined: readonly string[];
      readonly left: readonly string[];
    };

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

export type StatementOf<K extends Statement['is']> = Statement & { readonly is: K };

export const isA = <K extends Statement['is']>(statement: Statement, is: K): statement is StatementOf<K> =>
  statement.is === is;
