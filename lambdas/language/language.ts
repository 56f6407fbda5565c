import type { ClaimKind, Family, Figures, KindOf } from '../claims/schema/kinds.ts';
import type { ReasonCode, ReasonCodeOf, ReasonFacts, ReasonOwner } from '../claims/schema/reasons.ts';

import type { LanguageId, WrittenLanguage } from '../records/language-id.ts';
import type { Cadence } from '../records/ranking.ts';
import type { PartialDate, ReleaseKey } from '../records/release.ts';
import type { NounKey, UnitNoun } from '../records/report.ts';
import type { Labels } from './labels.ts';
import type { Noun, ReportNouns } from './nouns.ts';
import type { Typography } from './typography.ts';

/** Display names of what the records speak of, in one language; conventions for places are data of the definition. */
export interface Names {
  unit(id: string): string;
  /** Whether the first was formed from the second, alone or with others. */
  succeeds(unit: string, other: string): boolean;
  /** Whether the first is a cluster that bears the second's name alone. */
  standsFor(cluster: string, city: string): boolean;
  /** Full name of a ranking as a work, in running text. */
  ranking(id: string): string;
  /** Short name of a ranking, for table heads and lists. */
  rankingShort(id: string): string;
  /** A release in running text: "the Global Financial Centres Index (GFCI 32)". */
  release(key: ReleaseKey): string;
  /** A release as a heading: no article before it. */
  releaseTitle(key: ReleaseKey): string;
  /** A release in a list: "GFCI 32", "Kearney GCI 2022". */
  releaseShort(key: ReleaseKey): string;
  /** The label alone: "GFCI 32", "2022". */
  label(key: ReleaseKey): string;
  cadence(ranking: string): Cadence;
  /** What a ranking ranks: "cities", "cities and clusters"; of a number of them, as that number has it: "city". */
  nouns(ranking: string, count?: number): string;
  /** What stands between a number and what a ranking ranks, in a language that has such words: 座. */
  measureWord(ranking: string): string;
  /** What the report calls its units. */
  readonly unitNoun: Noun;
  /** What a ranking is about: “science”. */
  theme(ranking: string): string;
  /** What it calls the rankings that it counts over. */
  readonly rankingNoun: Noun;
  indicator(id: string): string;
  measure(id: string): string;
  group(id: string): string;
  /** The units that the report is about, in the plural: "Chinese cities". */
  focus(): string;
  /** A lower figure is the better one: said beside the figure, so that no verb praises. Places go without saying. */
  lowerIsBetter(indicator: string): boolean;
  /** What stands over the scores of a ranking, where they are no points: "Passengers (million)"; null where they are. */
  scoreName(ranking: string): string | null;
  /** What the scores of a ranking are measured in; null where they are points. */
  scoreMeasure(ranking: string): string | null;
  /** The same of the scores of a ranking. */
  lowerScoreIsBetter(ranking: string): boolean;
  /** A title as it is called in an edition of the report: a later one may call it otherwise. */
  honourTitle(id: string, edition: string): string;
}

/** Numbers, dates and lists; the only place that formats them. */
export interface Formats {
  /** In running text: words or numerals by the language's rule. */
  count(n: number): string;
  /** In running text: "fifth", "28th"; 第五, 第28位. */
  ordinal(n: number): string;
  /** In tables: always numerals. */
  figure(n: number): string;
  /** "top ten", 前十. */
  top(n: number): string;
  /** A decimal string with its unit of measurement, exact: "USD 28,000", 2.8万美元. */
  quantity(value: string, measure: string): string;
  date(date: PartialDate): string;
  list(items: readonly string[]): string;
  /** Between clauses of one sentence. */
  readonly comma: string;
  /** Between the items of a list that have commas of their own. */
  readonly semicolon: string;
  /** Between a name and what is told of it. */
  readonly colon: string;
}

export interface Language extends WrittenLanguage {
  /** What it calls itself. */
  readonly name: string;
  /** The language whose names stand beside those in this one, and whether its readers look for them there. */
  readonly beside: LanguageId;
  readonly namesBeside: boolean;
  /** What OpenGraph calls it, with the territory whose way of writing it has: “en_US”. */
  readonly openGraph: string;
  readonly typography: Typography;
  readonly formats: Formats;
  /** Last touch to a sentence: a capital letter where the script has them. */
  finish(text: string): string;
  readonly sentence: { readonly [K in ClaimKind]: (figures: Figures[K], names: Names) => string };
  readonly reason: { readonly [C in ReasonCode]: (reason: ReasonFacts[C], names: Names) => string };
  /** Headings, labels and set phrases of a report that calls its units so. */
  wordsFor(nouns: ReportNouns): Labels;
  /** The same where no report is spoken of. */
  readonly words: Labels;
  /** The noun for each kind of unit and for rankings, unless a report has its own. */
  readonly nouns: Readonly<Record<NounKey, Noun>>;
  /** The noun for a unit of whichever kind. */
  readonly plain: Noun;
  /** A noun that a definition gives, with what it leaves out. */
  noun(given: UnitNoun): Noun;
  /** How names stand in running text and in lists. */
  readonly titles: {
    /** A name that another bears too, told apart by its id. */
    withId(name: string, id: string): string;
    /** With its publisher where the report, or another ranking, bears the name too; so below. */
    /** In running text, where the report’s own word for a ranking says what the name does not. */
    work(name: string, publisher?: string | null, genre?: string): string;
    /** The name of a unit in running text. */
    unit(name: string): string;
    edition(name: string, label: string, publisher?: string | null, genre?: string): string;
    heading(name: string, label: string, publisher?: string | null): string;
    /** By its short name; `isWhole` where the rankings have none but their names as they stand in running text. */
    inList(short: string, label: string, isWhole: boolean): string;
  };
}

/** The sentences of the kinds of a family. */
export type Sentences<F extends Family> = Pick<Language['sentence'], KindOf<F>>;

/** The reasons of a family. */
export type Reasons<O extends ReasonOwner> = Pick<Language['reason'], ReasonCodeOf<O>>;
