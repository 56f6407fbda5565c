/** What a claim rests on, a piece of evidence each, as a short line; places and figures come in worded. */
export interface EvidenceWords {
  /** What a line on a unit begins with: the release or the title that it is about. */
  readonly lead: (of: string) => string;
  /** And what follows that of a place: unit, place. */
  readonly place: (unit: string, place: string) => string;
  readonly ranked: (rank: number) => string;
  readonly tied: (rank: number) => string;
  readonly banded: (from: number, to: number | null) => string;
  /** In a named tier. */
  readonly tier: (tier: string) => string;
  /** What a ranking is about. */
  readonly theme: (ranking: string, theme: string) => string;
  /** The tiers of a ranking, best first. */
  readonly tiers: (ranking: string, tiers: string) => string;
  /** A place with the publisher's own interval of it. */
  readonly interval: (place: string, from: number, to: number) => string;
  readonly scored: (score: string | null) => string;
  readonly unranked: string;
  readonly outside: string;
  readonly withdrawn: string;
  readonly notCollected: string;
  /** Said of a later vintage. */
  readonly corrected: (text: string, vintage: number) => string;
  /** How far down a release is on record. */
  /** `vacated`: places among these that a correction left empty. */
  readonly listedTo: (release: string, depth: number, vacated: readonly number[]) => string;
  /** The same, where a unit is not among these places. */
  readonly absentFrom: (release: string, depth: number, unit: string) => string;
  readonly previous: (release: string, previous: string) => string;
  readonly first: (release: string) => string;
  readonly universe: (release: string, size: number, nouns: string, measureWord: string) => string;
  readonly segment: (release: string, segment: string) => string;
  /** Of a dimension: its share of the whole. */
  readonly weight: (release: string, percent: string) => string;
  readonly goalposts: (release: string, scale: string) => string;
  /** Differences between scores below this one mean nothing, by the publisher's word. */
  readonly noise: (release: string, score: string) => string;
  /** The same of a difference of so many places. */
  readonly noisePlaces: (release: string, places: number) => string;
  /** The last of its series, or not, by the publisher's word. */
  readonly ended: (release: string) => string;
  readonly continued: (release: string) => string;
  /** The publisher's own count of moves. */
  readonly publishedMoves: (
    release: string,
    moves: { readonly up: number; readonly same: number; readonly down: number },
    measureWord: string,
  ) => string;
  readonly historyComplete: (release: string) => string;
  /** A unit that was formed from others. */
  readonly succeeds: (unit: string, others: string) => string;
  readonly historyIncomplete: (release: string) => string;
  readonly labelYear: (release: string, year: number) => string;
  readonly released: (release: string, when: string) => string;
  readonly dataWindow: (release: string, from: string, to: string) => string;
  readonly release: (release: string) => string;
  readonly notPublished: (release: string) => string;
  readonly ranking: (ranking: string, nouns: string) => string;
  readonly dimension: (ranking: string, whole: string) => string;
  readonly group: (group: string, members: string) => string;
  readonly value: (unit: string, indicator: string, figure: string) => string;
  readonly indicator: (name: string, definition: string | null) => string;
  /** The figures of an indicator are declared complete from this year on. */
  readonly historySince: (name: string, year: number) => string;
  /** What the files inside a PDF hold. */
  readonly ledgerFile: string;
  readonly dataFile: string;
  /** What has no words of its own: the work in which it stands. */
  readonly statedIn: (work: string) => string;
}
