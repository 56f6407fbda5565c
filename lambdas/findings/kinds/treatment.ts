import type { Claim, ClaimOf, TrueClaimOf } from '../../claims/claim.ts';
import type { RankStatus } from '../../claims/rank-status.ts';
import type { ClaimKind, Family, Figures, KindOf, Queries, Query, QueryOf } from '../../claims/schema/kinds.ts';
import type { View } from '../../claims/view.ts';
import { canonicalJson } from '../../records/canonical.ts';
import { type Release, type ReleaseKey, releaseKey } from '../../records/release.ts';
import { asPlace, never, type Weighed, type Weighing } from '../select/weigh.ts';
import * as fact from './facts.ts';

/**
 * What a kind of claim tells. Two claims that tell the same fact of the same thing are one fact in two wordings.
 *
 * - `place`: where a unit stands in a release, and how it came there
 * - `run`: how long a unit has stood so in a ranking
 * - `count`: in how many rankings a unit is among the top
 * - `gap`: what lies between two units in a release
 * - `order`: which of two units is ahead, release by release
 * - `figure`: how a figure of a unit came to be what it is
 * - `threshold`: that a figure exceeds an amount
 * - `own`: what no other kind tells
 */
export type Fact = 'place' | 'run' | 'count' | 'gap' | 'order' | 'figure' | 'threshold' | 'own';

/**
 * Where a reader finds what a kind tells.
 *
 * - `release`: in the tables of the release
 * - `editions`: in what shows several editions, then in these tables
 * - `moves`: the same, before all in what shows more than the last two editions
 * - `counts`: in the matrix and the chart of the basket
 * - `result`: in the section on the result
 * - `none`: in no chart or table
 */
type Shown = 'release' | 'editions' | 'moves' | 'counts' | 'result' | 'none';

/** The occasions on which the report itself asks something, with what it is asked about. */
export interface Occasions {
  /** A unit at the first place of the report's own ranking. */
  readonly lead: {
    readonly unit: string;
    readonly release: ReleaseKey;
    /** The editions of the report that it led, this one the last. */
    readonly led: readonly ReleaseKey[];
  };
  /** Any other unit of the report's own ranking. */
  readonly own: { readonly unit: string; readonly release: ReleaseKey };
  /** The honours of the edition. */
  readonly honours: {
    readonly report: string;
    readonly title: string;
    readonly edition: string;
    readonly previous: string | null;
  };
  /** A unit of the chapter on the basket. */
  readonly count: { readonly unit: string; readonly top: number; readonly basket: readonly ReleaseKey[] };
  /** The unit that the chapter on the basket leads with, beside another of that chapter. */
  readonly pair: { readonly unit: string; readonly other: string; readonly basket: readonly ReleaseKey[] };
  /** A unit of a history chart. */
  readonly history: OfUnit & { readonly releases: readonly ReleaseKey[] };
  /** A release as a whole. */
  readonly release: {
    readonly view: View;
    readonly release: ReleaseKey;
    readonly facts: Release;
    readonly before: Release | null;
    readonly top: number;
  };
  /** A unit in focus, in a release that ranks it or says why it does not. */
  readonly unit: OfUnit;
  /** A unit in focus that the release puts into a tier. */
  readonly tiered: OfUnit;
  /** Any unit of the release or the one before, in focus or not, in no tier. */
  readonly listed: { readonly unit: string; readonly release: ReleaseKey; readonly top: number };
}

interface OfUnit {
  readonly view: View;
  readonly unit: string;
  readonly release: ReleaseKey;
  /** The release before; null where it is not on record, or there is none. */
  readonly previous: ReleaseKey | null;
  readonly status: RankStatus;
  readonly top: number;
}

/** What is asked of this kind on which occasions. */
type Proposals<K extends ClaimKind> = {
  readonly [O in keyof Occasions]?: (about: Occasions[O]) => readonly QueryOf<K>[];
};

/** How a kind is proposed, chosen, told once, shown, and answered where it does not hold. */
export interface Treatment<K extends ClaimKind> {
  /**
   * When the report asks it of itself; `never`: only where the editors or a statement ask; `notice`: where a finding
   * needs it.
   */
  readonly proposed: Proposals<K> | 'never' | 'notice';
  readonly about: Fact;
  /** Of two wordings of one fact the one with the smaller number goes before, for it says more. */
  readonly precedence: number;
  /** Keys of the facts that a claim is there to tell. */
  readonly facts: (claim: ClaimOf<K>) => readonly string[];
  /** What it is worth as news, or why it is none. */
  readonly news: (claim: TrueClaimOf<K>, weighing: Weighing) => Weighed;
  /** The release that a claim speaks of, and the earlier ones that it sets it against. */
  readonly looksAt: (figures: Figures[K], view: View) => readonly ReleaseKey[];
  readonly shown: Shown;
  /** What may be true where it is not, the nearest first: it without what was asserted, then what is told more plainly. */
  readonly nearest: (query: Queries[K], view: View) => readonly Query[];
}

export type Treatments<F extends Family> = { readonly [K in KindOf<F>]: Treatment<K> };

interface At {
  readonly unit: string;
  readonly release: ReleaseKey;
}

/** The unit and the release of a question. */
export const at = ({ unit, release }: At): At => ({ unit, release });

/** Where the unit stands, as plainly as the release tells it: a place, a shared place, or a tier. */
export const places = (query: At): readonly Query[] => [
  { kind: 'position', ...at(query) },
  { kind: 'jointPosition', ...at(query) },
  { kind: 'tier', ...at(query) },
];

/** How the unit came to where it stands. */
export const moves = (query: At): readonly Query[] => [
  { kind: 'moved', ...at(query) },
  { kind: 'held', ...at(query) },
  { kind: 'sharing', ...at(query) },
  { kind: 'tierMove', ...at(query) },
  ...places(query),
];

export const none = (): readonly never[] => [];

/** The claim tells where its unit stands. */
export const ofPlace = ({ query }: { readonly query: At }): readonly string[] => [
  fact.place(query.unit, query.release),
];

/** The claim tells what no other does, but the same question in other words: with a figure asserted, or in another order. */
export const itself = (claim: Claim): readonly string[] => [
  claim.verdict === 'true' ? `${claim.kind} ${canonicalJson(claim.figures)}` : claim.id,
];

/** The claim tells what lies between two. */
const ofGap = ({ query }: { readonly query: At & { readonly other: string } }): readonly string[] => [
  fact.gap(query.unit, query.other, query.release),
];

/** Of kinds that tell how a unit came to where it stands. */
export const placeChange = { about: 'place', facts: ofPlace, news: asPlace('ranks') } as const;

/** Of kinds that tell where a unit stands, and nothing of how it came there. */
export const placeAlone = { about: 'place', facts: ofPlace, news: asPlace('none') } as const;

/** Of kinds that tell what lies between two, where the editors ask. */
export const gapFact = { about: 'gap', facts: ofGap, news: never('askedOnly') } as const;

/** Of kinds that tell what no other does, where the editors ask. */
export const ownFact = { about: 'own', facts: itself, news: never('askedOnly') } as const;

export const one = ({ release }: { readonly release: ReleaseKey }): readonly ReleaseKey[] => [release];

export const two = (figures: {
  readonly release: ReleaseKey;
  readonly previous: ReleaseKey;
}): readonly ReleaseKey[] => [figures.release, figures.previous];

export const newestFirst = ({ releases }: { readonly releases: readonly ReleaseKey[] }): readonly ReleaseKey[] =>
  [...releases].reverse();

/** The release, and all others of its ranking on record. */
export const everyRelease = ({ release }: { readonly release: ReleaseKey }, view: View): readonly ReleaseKey[] => {
  const others = view.releasesOf(release.split('/')[0] ?? '').map(releaseKey);
  return [release, ...others.filter(key => key !== release)];
};
