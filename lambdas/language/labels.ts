import type { Figures } from '../claims/schema/kinds.ts';
import type { SectionId } from '../records/sections.ts';
import type { ComparisonWords } from './comparison-words.ts';
import type { CorrectionWords } from './correction-words.ts';
import type { EvidenceWords } from './evidence-words.ts';
import type { MethodWords, ReadingFacts } from './method-words.ts';
import type { Noun } from './nouns.ts';
import type { PageWords } from './page-words.ts';
import type { SummaryWords } from './summary-words.ts';

/** Words that the printers need around the content; finished, in the document's language. */
export interface PrinterWords {
  readonly contents: string;
  /** With `{page}` and `{pages}`, which only a layout knows. */
  readonly pageOf: string;
  readonly skipToContent: string;
  readonly sources: string;
  /** Spoken before note numbers, such as "Source". */
  readonly source: string;
  /** Appended to a table or chart title that goes on overleaf: "(continued)". */
  readonly continued: string;
  /** Summary line of a chart's data table in HTML: "Data of this chart". */
  readonly chartData: string;
  /** Between that and the number of the chart: ": ". */
  readonly colon: string;
  /** Summary line of what a sentence rests on, in HTML: "Evidence". */
  readonly evidence: string;
  /** Between units of one edition that stand together in it: "; ". */
  readonly nextUnit: string;
  /** Of the link to a sentence, a verb phrase: "Link to this sentence". */
  readonly linkToSentence: string;
  /** Said when the address of a place in the page was copied: "Link copied". */
  readonly linkCopied: string;
  /** Label of the field that filters the rows of a table. */
  readonly filterRows: string;
  /** With `{shown}` and `{all}`, which only a page in use knows. */
  readonly rowsShown: string;
  /** What the sign of a place means of which nobody can tell whether it is shared, behind the sign. */
  readonly openPlace: string;
  /** The same of two editions that ranked others. */
  readonly otherField: string;
}

/** Headings, labels and set phrases of the report in one language; functions where a figure or a name goes in. */
export interface Labels {
  readonly printer: PrinterWords;
  table(n: number): string;
  figure(n: number): string;
  /** Title with its edition. */
  titleWithEdition(title: string, edition: string): string;
  /** Source line under a table or chart: up to three series by name, more by their numbers in the list of sources. */
  sourceLine(series: readonly CitedSeries[], numbers: readonly number[], ours: boolean): string;
  /** A work as a source line names it: publisher, title, edition. */
  work(publisher: string, title: string, edition: string | null): string;
  /** Titles of the sections. The comparison has its own words; the sources always stand. */
  readonly section: Readonly<Record<Exclude<SectionId, 'comparison'> | 'sources', string>>;
  /** Around what the institute wrote itself. */
  readonly own: {
    readonly foreword: string;
    readonly opinion: string;
    /** Who is quoted, and in which office. */
    readonly voice: (name: string, role: string | null) => string;
    /** Whose a picture is. */
    readonly credit: (whose: string) => string;
  };
  /** What stands before a sentence to say how it follows from the one before it. */
  readonly link: (how: 'likewise' | 'contrast' | 'exception', next: string) => string;
  readonly cover: CoverWords;
  readonly summary: SummaryWords;
  readonly findings: FindingWords;
  readonly reading: ReadingWords;
  readonly overall: OverallWords;
  readonly basket: BasketWords;
  readonly league: LeagueWords;
  readonly history: HistoryWords;
  readonly profile: ProfileWords;
  readonly method: MethodWords;
  readonly full: FullWords;
  readonly evidence: EvidenceWords;
  readonly correction: CorrectionWords;
  readonly comparison: ComparisonWords;
  readonly pages: PageWords;
  /** A citation: publisher, title, and the editions that were read, each with its date. */
  citation(series: CitedSeries): string;
}

/** Works of one publisher under one title, and which editions of them are cited, in their order. */
export interface CitedSeries {
  readonly publisher: string;
  readonly title: string;
  readonly editions: readonly {
    /** Null of a work that has none. */
    readonly edition: string | null;
    readonly published: string | null;
    /** The page seen is not the publisher's. */
    readonly secondary: boolean;
  }[];
}

export interface CoverWords {
  /** Under the drawing of the cover. `top`: of how many places those are who are drawn for comparison; null where none are. */
  readonly threads: (ranking: string, first: string, last: string, top: number | null) => string;
  /** Beside the code that leads to the page, and what is said in place of the code. */
  readonly address: (url: string) => string;
  readonly code: (url: string) => string;
  /** Where this document was presented, or the report of the own ranking, which it follows. */
  readonly event: string;
  readonly ownRankingEvent: string;
  readonly compiled: string;
  readonly eventValue: (name: string, place: string, date: string) => string;
  readonly cutOff: string;
  readonly basket: string;
  readonly basketValue: (rankings: number) => string;
  readonly records: string;
  readonly recordsValue: (records: number, releases: number) => string;
}

/** A unit by name, and rankings by the short names of their editions. */
export interface WentIn {
  readonly unit: string;
  readonly where: readonly string[];
}

export interface FindingWords {
  readonly intro: (cutOff: string) => string;
  /** Of the releases that findings rest on: those that may have come out after the cut-off, by their short names. */
  readonly undated: (releases: string) => string;
  /** At the head of the chapter of changes: what the gains and losses are of that follow, and whether key findings are printed too. */
  readonly inShort: (besideFindings: boolean) => string;
  /** Who gained places, and who lost some, each with the rankings where; nobody may have. */
  readonly gained: (told: readonly WentIn[]) => string;
  readonly lost: (told: readonly WentIn[]) => string;
  /** With the number of a chart or table: "Table 3". */
  readonly see: (number: string) => string;
  readonly seeSection: (title: string) => string;
  readonly leads: (unit: string, edition: string) => string;
  readonly leadsValue: string;
  readonly topCount: (figures: Figures['topCount'], name: (unit: string) => string) => string;
  readonly ofValue: (count: number, of: number) => string;
  readonly honoured: (title: string) => string;
  /** The former name of the title, where it was called otherwise then. */
  readonly honouredAgain: (previous: string, then: string | null) => string;
}

/** Why the places of a release are compared with none before: there was none, none is on record, or its method is not. */
export type Uncompared =
  | { readonly why: 'first' }
  | { readonly why: 'notOnRecord' }
  | { readonly why: 'methodUnknown'; readonly previous: string };

export interface ReadingWords {
  readonly paragraphs: (facts: ReadingFacts) => readonly string[];
  /** How many were ranked in the two, where that is known: the ranking by its short name, the two by their labels. */
  readonly fields: (field: {
    readonly ranking: string;
    readonly previous: string;
    readonly release: string;
    readonly from: number;
    readonly to: number;
    /** What is counted, and the word that counts it. */
    readonly measureWord: string;
  }) => string;
  readonly signs: (top: number, clusters: boolean) => readonly { readonly sign: string; readonly meaning: string }[];
}

export interface OverallWords {
  readonly result: string;
  readonly notEstablished: (what: string, why: string) => string;
  readonly lengthOfLead: string;
  readonly otherPlaces: (edition: string) => string;
  readonly editionsCaption: string;
  readonly editionsHead: readonly [edition: string, released: string, first: string, onRecord: string];
  /** In the column of the days, of a place in the sequence that had no release: "no edition appeared". */
  readonly notPublished: string;
  readonly places: (n: number) => string;
  /** Of the strip of scores. `release` in running text. */
  readonly scoresTitle: (release: string) => string;
  readonly scoresSubtitle: (top: number) => string;
  readonly scoresAlt: (release: string, count: number, low: string, high: string) => string;
  readonly scoreHead: (name: string | null) => string;
  readonly scoresCut: (top: number) => string;
  readonly scored: (unit: string, score: string) => string;
  readonly honouredBefore: (edition: string) => string;
  readonly notHonouredBefore: (edition: string) => string;
  /** Title of the chapter where only units are honoured. */
  readonly honoursAlone: string;
  readonly otherTitles: string;
  readonly titlesCaption: string;
  readonly titlesHead: readonly [title: string, edition: string, units: string];
  /** `all`: whether it is so of every list; else the lists of which it is so. */
  readonly titlesNote: (lists: 'all' | string) => string;
  /** Under a list of titles, where some have no name in this language. */
  readonly noOwnTitle: string;
  /** Who held the title in the edition before, and holds it no more. */
  readonly leftTitle: (units: string, previous: string, edition: string) => string;
  /** The edition before which no list of holders is on record. */
  readonly earlierLists: (edition: string) => string;
  /** Nothing is on record of what the own result measures, and it is computed from no parts of its own. */
  readonly unmeasured: string;
  /** No record has room for the criteria of a title. */
  readonly criteria: string;
}

export interface BasketWords {
  /** `latest`: whether each release is the latest of its ranking that is read. */
  readonly intro: (rankings: number, top: number, latest: boolean) => string;
  /** Of rankings that are counted one by one and share a series; two or more of them. */
  readonly oneSeries: (rankings: readonly string[]) => string;
  readonly listCaption: string;
  readonly listHead: readonly [ranking: string, publisher: string, edition: string, released: string, complete: string];
  readonly measuresHead: string;
  /** What a ranking measures, as the records word it, in a cell. */
  readonly measures: (text: string) => string;
  /** `vacated`: places among these that a correction left empty. */
  readonly completeTo: (n: number, universe: number | null, vacated: readonly number[]) => string;
  /** Every one of so many has a place that is known. */
  readonly completeAll: (universe: number) => string;
  /** `focus`: those whom the report is about, where nobody else has a row. */
  readonly matrixCaption: (focus: string | null) => string;
  readonly unit: string;
  /** Over a column of units of these kinds. */
  readonly unitOf: (kinds: readonly Noun[]) => string;
  readonly count: (top: number) => string;
  readonly exactCount: (n: number) => string;
  readonly atLeast: (n: number) => string;
  readonly notKnown: string;
  /** Of a count over rankings of which one has nobody outside the top. */
  readonly notTold: string;
  readonly spokenRank: (unit: string, ranking: string, rank: string) => string;
  readonly spokenBelow: (unit: string, ranking: string, depth: number) => string;
  readonly spokenCluster: (unit: string, ranking: string, cluster: string) => string;
  readonly spokenAbsent: (unit: string, ranking: string) => string;
  readonly spokenOutside: (unit: string, ranking: string) => string;
  readonly outsideSign: string;
  readonly legendOutside: string;
  readonly band: (from: number, to: number | null) => string;
  readonly clusterSign: string;
  readonly absentSign: string;
  readonly legendRanks: readonly [string, string, string, string, string];
  readonly legendTier: string;
  /** Not among the first so many, as the sample beside it says, so not in the top. */
  readonly legendBelow: (top: number) => string;
  readonly legendCluster: string;
  /** Not among the first so many, as the sample beside it says: whether it is in the top is not known. */
  readonly legendOpen: (top: number) => string;
  readonly legendAbsent: string;
  /** Of a count of which nothing is known. */
  /** `isVacuous`: of some since nobody is outside the top of one of the rankings. */
  readonly legendUncounted: (top: number, isVacuous: boolean) => string;
  readonly barsTitle: (top: number) => string;
  /** `others`: some are drawn who are not in focus. `leftOut`: some who are have no count to draw. */
  /** `clustered`: whether some of the rankings rank one that is drawn in a cluster only. */
  readonly barsSubtitle: (
    rankings: number,
    drawn: { readonly others: boolean; readonly leftOut: boolean; readonly clustered: boolean },
  ) => string;
  readonly barsAlt: (units: number, rankings: number, top: number) => string;
  /** Behind the head of the units. */
  readonly barsData: readonly [established: string, unknown: string];
  readonly barExact: (n: number, of: number) => string;
  readonly barAtLeast: (n: number, of: number) => string;
  readonly barOpen: (least: number, unknown: number, of: number) => string;
  readonly clusterNote: (cluster: string, members: readonly string[], ranking: string) => string;
  /** Whose place is told of the unit whose name a cluster bears. */
  readonly bearerNote: (cluster: string, unit: string) => string;
}

export interface LeagueWords {
  readonly caption: (release: string) => string;
  /** Those beside the head of the units, which stands behind the first; `tiers`: of a release that gives nothing else. */
  readonly head: (previous: string | null, tiers: boolean) => readonly [rank: string, previous: string, change: string];
  /** Head of the scores of the release that a table is of, or of another by its label; `name`: what they are, where they are no points. */
  readonly scoreHead: (label: string | null, name: string | null) => string;
  readonly intervalsTitle: (release: string) => string;
  /** `stated`: the publisher gives intervals. `noise`: how many places it calls meaningless; null where it says none. */
  readonly intervalsSubtitle: (stated: boolean, noise: number | null) => string;
  readonly intervalsAlt: (release: string, units: number) => string;
  /** Behind the head of the units. */
  readonly intervalsHead: readonly [place: string, interval: string];
  /** Head of what the scores gained or lost. */
  readonly scoreChangeHead: string;
  /** What a score gained or lost, by its difference as a decimal. */
  readonly scoreChange: (difference: string) => string;
  /** A score as it was published. */
  readonly score: (score: string) => string;
  readonly tied: (rank: number) => string;
  readonly spokenTied: (ordinal: string) => string;
  readonly up: (places: number) => string;
  readonly down: (places: number) => string;
  readonly tiersUp: (tiers: number) => string;
  readonly tiersDown: (tiers: number) => string;
  readonly spokenTiersUp: (tiers: number) => string;
  readonly spokenTiersDown: (tiers: number) => string;
  /** A move to a band or out of one, which is no number of places. */
  readonly movedUp: string;
  readonly movedDown: string;
  readonly spokenMovedUp: string;
  readonly spokenMovedDown: string;
  readonly same: string;
  /** The same rank, shared now and not before; and held alone now, and shared before. */
  readonly sharedNow: string;
  readonly aloneNow: string;
  readonly spokenSharedNow: string;
  readonly spokenAloneNow: string;
  readonly spokenUp: (places: number) => string;
  readonly spokenDown: (places: number) => string;
  readonly spokenSame: string;
  readonly entered: (top: number) => string;
  readonly left: (top: number) => string;
  readonly below: (depth: number) => string;
  readonly notOnRecord: string;
  /** Places that follow each other, where who holds them is not on record. */
  readonly missing: (from: number, to: number) => string;
  /** The place before, of the first release that there was. */
  readonly noneBefore: string;
  readonly inCluster: string;
  /** The ranking gives the unit no place, or its whole list does not hold it. */
  readonly noPlace: string;
  readonly outside: string;
  /** In place of a change: the release before did not cover the unit, or covered others that it was formed from. */
  readonly newNow: string;
  readonly successor: string;
  readonly undefinedChange: string;
  readonly spokenUndefined: string;
  /** A change across a change of method bears a mark; what the mark means stands under the table. */
  readonly marked: (change: string) => string;
  readonly spokenMarked: (change: string) => string;
  readonly broken: (ranking: string, previous: string, label: string) => string;
  readonly band: (from: number, to: number | null) => string;
  /** What a ranking measures, as the records word it. */
  readonly measures: (ranking: string, text: string) => string;
  readonly coverage: (facts: {
    readonly release: string;
    readonly publisher: string;
    readonly released: string | null;
    readonly listedTo: number | null;
    /** Places among these that a correction left empty. */
    readonly vacated: readonly number[];
    /** Everybody's exact place is known, and of the edition before the same. */
    readonly whole: boolean;
    readonly previousWhole: boolean;
    /** The publisher gives tiers alone, and no places; of the edition before the same. */
    readonly tiers: boolean;
    readonly previousTiers: boolean;
    readonly universe: number | null;
    readonly nouns: string;
    readonly measureWord: string;
    readonly previous: string | null;
    readonly previousListedTo: number | null;
    readonly previousVacated: readonly number[];
    /** Where nothing is compared: why. */
    readonly uncompared: Uncompared;
  }) => string;
  readonly releasedOn: (date: string) => string;
  readonly releasedBy: (date: string) => string;
  readonly releasedUnknown: string;
  /** `full`: whether the report has the full tables, so that they can be referred to. */
  readonly fewBefore: (previous: string, full: boolean) => string;
  /** Of so many both places are on record, and no change is told all the same. */
  readonly fieldUntold: (n: number) => string;
  readonly marginUntold: (n: number) => string;
  /** `tiers`: whether the release gives tiers, which are no places. */
  readonly leftOut: (n: number, tiers: boolean, full: boolean) => string;
  /** Of a chart of the top in two releases. */
  /** `skips`: three dots stand where places are not drawn. */
  readonly slopeSubtitle: (top: number, skips: boolean) => string;
  readonly slopeAlt: (release: string, previous: string, now: string) => string;
  readonly noFocus: (focus: string) => string;
  /** How many decimals the scores of two releases have; in the coarser one equal scores share a place. */
  readonly roundedScores: (
    previous: { readonly label: string; readonly decimals: number },
    release: { readonly label: string; readonly decimals: number },
    coarser: string,
  ) => string;
  /** Of releases whose scores are shown: some of these go against the places. */
  readonly scoresApart: (releases: string) => string;
  /** Said of a release of which places were computed; whether by who publishes it, or by others than its publisher. */
  readonly computed: (isOwn: boolean) => string;
  /** Names the releases of a table of which places were computed. */
  readonly computedReleases: (releases: readonly string[]) => string;
}

export interface HistoryWords {
  readonly intro: string;
  readonly title: (ranking: string, first: string, last: string) => string;
  /** `breaks`: before which releases the method changed, by the labels on both sides. */
  readonly subtitle: (
    releases: number,
    depth: number,
    breaks: readonly (readonly [previous: string, label: string])[],
    /** Who is drawn in colour: those in scope, these of them, or nobody apart from others. */
    highlighted: 'focus' | readonly string[],
    /** Whether places are left out between two. */
    areSkipped: boolean,
  ) => string;
  /** Of small pictures of one ranking. */
  readonly panels: (
    releases: number,
    depth: number,
    marks: { readonly below: boolean; readonly broken: boolean },
  ) => string;
  readonly below: (depth: number) => string;
  readonly alt: (ranking: string, units: readonly string[], first: string, last: string) => string;
  readonly describePoint: (label: string, place: string) => string;
  readonly describeLine: (unit: string, points: string) => string;
}

export interface ProfileWords {
  /** `title`: the one that they hold. */
  readonly intro: (n: number, title: string) => string;
  readonly coordinates: string;
  /** `tiers`: some of them give it a tier, which is no place. */
  readonly rankings: (tiers: boolean) => string;
  readonly rankingsValue: (n: number) => string;
  readonly moreRankings: (n: number, full: boolean, tiers: boolean) => string;
  readonly overviewCaption: string;
  /** The opening where the definition names the units. */
  readonly chosenIntro: (n: number) => string;
  /** Behind it, where figures of one sort that stand beside names are of several years. */
  readonly otherYears: string;
  /** Behind the head of the units. */
  readonly overviewHead: (top: number, tiers: boolean) => readonly [titles: string, count: string, rankings: string];
  readonly count: (top: number) => string;
  readonly latestCaption: (unit: string, tiers: boolean) => string;
  readonly latestHead: readonly [ranking: string, edition: string, place: string, previous: string, change: string];
  /** What of the marks of a strip of dots is there to be explained. */
  readonly standingSubtitle: (marks: Readonly<Record<'basket' | 'before' | 'peers' | 'older', boolean>>) => string;
  readonly standingAlt: (unit: string, rankings: number, tiers: boolean) => string;
  readonly coursesTitle: (unit: string) => string;
  /** `broken`: a method changed on the way of a line that is drawn. */
  readonly coursesSubtitle: (top: number, broken: boolean) => string;
  readonly coursesAlt: (unit: string, rankings: readonly string[]) => string;
  readonly besideTitle: (unit: string) => string;
  readonly besideSubtitle: string;
  readonly besideAlt: (unit: string, releases: readonly string[]) => string;
  readonly mapTitle: string;
  readonly mapSubtitle: string;
  readonly mapAlt: (units: number) => string;
  /** A figure of each unit in two years, the same for all; and of whom there is none of both. */
  readonly valuesTitle: (indicator: string) => string;
  readonly valuesSubtitle: string;
  readonly valuesWithout: (units: readonly string[]) => string;
  readonly valuesAlt: (indicator: string, units: number) => string;
  /** Behind the head of the units. */
  readonly valuesHead: readonly [before: string, figureBefore: string, now: string, figureNow: string];
  /** Degrees of a line of a map, below zero south or west. */
  readonly parallel: (degrees: string) => string;
  readonly meridian: (degrees: string) => string;
  readonly nothing: (unit: string) => string;
  /** Releases after the latest place in their ranking. */
  readonly notSince: (unit: string, releases: readonly string[]) => string;
  /** The same where the publisher took it out. */
  readonly withdrawnSince: (unit: string, releases: readonly string[]) => string;
  /** The same where it is settled that it has none there. */
  readonly noneSince: (unit: string, releases: readonly string[]) => string;
  readonly succession: (older: string, newer: string) => string;
  readonly little: (unit: string, rankings: readonly string[]) => string;
  readonly clusters: (unit: string, clusters: readonly string[]) => string;
  readonly titleWithEdition: (title: string, edition: string) => string;
  readonly indicator: (name: string, year: number) => string;
  readonly above: (figure: string) => string;
  readonly atLeast: (figure: string) => string;
  readonly degrees: (latitude: string, longitude: string) => string;
}

export interface FullWords {
  readonly intro: string;
  /** `tiers`: the ranking gives tiers, which are no places. */
  readonly caption: (ranking: string, tiers: boolean) => string;
}
