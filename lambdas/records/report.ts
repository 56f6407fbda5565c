import type { LanguageId, Names } from './language-id.ts';
import type { Look } from './look.ts';
import type { OwnWords } from './own-words.ts';
import type { CoverArt, Photograph, Picture } from './picture.ts';
import type { PartialDate, ReleaseKey } from './release.ts';
import type { SectionChoice } from './sections.ts';
import type { UnitKind } from './unit.ts';

/** A rank-history chart: one ranking's releases in order, and the units whose lines are named. */
export interface HistoryChart {
  readonly ranking: string;
  /** Release ids within the ranking, oldest first. */
  readonly releases: readonly string[];
  readonly units: readonly string[];
}

/** What the units of a kind, or the rankings, are called in one language. */
export interface UnitNoun {
  readonly singular: string;
  /** Given in a language that has plurals, and in no other. */
  readonly plural?: string;
  /** What stands before one of them, such as "a". Absent: by its first letter. */
  readonly article?: string;
  /** The measure word between a number and the noun, such as 所. Absent: the general one. */
  readonly measureWord?: string;
}

/** What a report may have its own words for: units, kind by kind, and the rankings that it counts over. */
export type NounKey = UnitKind | 'ranking';

/** What a report calls them, language by language. What is left out has the word that the language has for it. */
export type UnitNouns = { readonly [K in NounKey]?: Readonly<Record<LanguageId, UnitNoun>> };

/**
 * The units that a report is about: those that meet every condition given, or all. Without a condition the report is
 * about none. A cluster is meant only where its kind or its id is named.
 */
export interface Focus {
  /** Every unit that is ranked; given instead of conditions. */
  readonly all?: boolean;
  readonly kinds?: readonly UnitKind[];
  /** ISO 3166-1 alpha-2 codes. */
  readonly countries?: readonly string[];
  /** Ids of groups, and of units: in one of the groups, or one of the units. */
  readonly groups?: readonly string[];
  readonly units?: readonly string[];
  /** What they are called together, in running text: "Chinese mainland cities". */
  readonly names: Names;
  /** What stands before the noun where it is short: "Chinese". Absent: their name stands instead. */
  readonly adjective?: Names;
}

/** Why an edition is issued again, and what it reads that the first issue did not. */
export interface Correction {
  /** Day of the re-issue. Full date. */
  readonly date: PartialDate;
  /** What was wrong, in plain words. */
  readonly note: Names;
  /** Keys of the vintages that correct: `gfci/32/beijing@2`. They are read although they came out after the cut-off. */
  readonly vintages: readonly string[];
}

/** One year of a report. */
export interface EditionDefinition {
  readonly id: string;
  readonly year: number;
  /** Nothing released later is read. Full date. */
  readonly cutOff: PartialDate;
  /** Embargo: until this instant (ISO, with its zone) only those who make the edition see it. Absent or null: none. */
  readonly releaseAt?: string | null;
  /** The sections of this edition, in their order. Absent: those of the report. */
  readonly sections?: readonly SectionChoice[];
  /** When this document was compiled from the records, as its definition says. Absent: not told. */
  readonly compiled?: PartialDate;
  readonly event: {
    /** What was presented there: the report of the own ranking, by whoever publishes it. Absent: this document. */
    readonly of?: 'own-ranking';
    readonly names: Names;
    readonly place: Names;
    readonly date: PartialDate;
    readonly source: string;
  } | null;
  /** Plain words on the choice of this edition's basket. Absent: those of the report hold. */
  readonly basketNote?: Names;
  /** The edition of the same report that this one re-issues. Absent: it is no re-issue. */
  readonly reissues?: string;
  /** What the public is told of a re-issue: given with `reissues`, never without. */
  readonly correction?: Correction;
  /** The earlier edition of the same report that this one is compared with; a re-issue is with what it re-issues. */
  readonly comparesWith?: string;
  /** Release id, within the report's own ranking, that this edition reports. */
  readonly ownRelease: string;
  /**
   * Earlier releases of the own ranking that the edition looks back on, oldest first; without such a ranking, earlier
   * editions whose titles it looks back on.
   */
  readonly ownHistory: readonly string[];
  /** The rankings that are counted over, one release each; fixed before any result is looked at. */
  readonly basket: readonly ReleaseKey[];
  /** Further releases, named so that they may be read although their date is not on record. */
  readonly alsoReads: readonly ReleaseKey[];
  readonly histories: readonly HistoryChart[];
  /** Indicators that the edition draws on. */
  readonly indicators: readonly string[];
  /** What the institute wrote itself. Absent: nothing. */
  readonly words?: readonly OwnWords[];
  /** A picture in place of the drawing on the cover. Absent: the drawing. */
  readonly coverArt?: CoverArt;
  /** Pictures of the institute. Absent: none. */
  readonly pictures?: readonly Photograph[];
  /** Claims the editor asks for, as claim forms (same schema as statements); withheld when they cannot be established. */
  readonly asks: readonly ({ readonly kind: string } & Readonly<Record<string, unknown>>)[];
}

/** What we publish each year. */
export interface ReportDefinition {
  readonly id: string;
  readonly titles: Names;
  readonly publisher: Names;
  /** Plain words on who made this edition and who did not; printed on the cover and in the method. */
  readonly notice: Names;
  /** Plain words on the basket's choice. */
  readonly basketNote: Names;
  readonly languages: readonly LanguageId[];
  /** The sections of every edition, in their order. Absent: all that have something to print, in the usual order. */
  readonly sections?: readonly SectionChoice[];
  /** The ranking that the report itself publishes; null for a report that only collates others. */
  readonly ownRanking: string | null;
  /** What the report calls its units and its rankings. Absent: the words that its languages have for them. */
  readonly nouns?: UnitNouns;
  readonly focus: Focus;
  /** The unit that the report is made for: its news goes first. Absent: the report is made for none. */
  readonly client?: string;
  /** The N of "top N". */
  readonly topN: number;
  /** An edition may be published without a key finding. Absent: one that has the section and finds nothing is refused. */
  readonly mayLackFindings?: boolean;
  /** The year of its first edition, on record or not. Absent: not told. */
  readonly since?: number;
  /** Honour report id and the title whose holders get a profile. */
  readonly honours: { readonly report: string; readonly title: string } | null;
  /** The publisher's own way to name places in print, by unit id; a convention, so data. */
  readonly displayNames: Readonly<Record<string, Names>>;
  /** The sign of the institute, on the cover. Absent: none. */
  readonly logo?: Picture;
  /** The sign in each language, where they differ; given instead of `logo`. */
  readonly logos?: Readonly<Record<LanguageId, Picture>>;
  /** How it looks. Absent: as reports do. */
  readonly theme?: Look;
  /** Where the institute puts the pages of its editions, with `{edition}` and `{language}` in it. Absent: not known. */
  readonly address?: string;
  readonly editions: readonly EditionDefinition[];
}
