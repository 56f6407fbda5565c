import type { LanguageId } from '../records/language-id.ts';
import type { AboutName } from './read/pdf-about.ts';

/** A text that a file of the report may hold, and the claim that it words; null for a declared constant. */
export interface DeclaredText {
  readonly text: string;
  readonly claim: string | null;
}

/** One piece of what a file says. */
export interface Line extends DeclaredText {
  /** Whether a paragraph, a cell or a heading ends with it; else the next piece goes on behind it. */
  readonly ends: boolean;
  /** Short title of the section that it stands in, as a running head names it. */
  readonly head: string;
  /** What leads here: `section:` with its id, `source:` with its number. Absent: nothing. */
  readonly anchor?: string;
}

/** A link that a file has. */
export interface ExpectedLink {
  /** What is said of it: it ends with the words that it stands on. */
  readonly label: string;
  /** The anchor of a line, or an address. */
  readonly to: string;
}

/**
 * Words of a chart in the order in which they are drawn. `all`: each of them; `some`: any of them; `either`: those of
 * one list, whole, which may be empty.
 */
export type Drawn =
  | { readonly how: 'all' | 'some'; readonly texts: readonly string[] }
  | { readonly how: 'either'; readonly lists: readonly (readonly string[])[] };

/** A chart as its words are drawn. */
export interface DrawnChart {
  /** Such as "Figure 2". */
  readonly number: string;
  readonly steps: readonly Drawn[];
}

/** Everything that one file says, from its first word to its last. */
export interface ExpectedText {
  readonly lines: readonly Line[];
  /** One for each time that a chart is drawn. */
  readonly charts: readonly DrawnChart[];
  /** What may stand around the content of a page. */
  readonly margins: {
    /** At the head of every page but the first. */
    readonly title: string;
    /** Heads of divided tables, that pages repeat. */
    readonly repeated: readonly string[];
    /** Around the numbers of a page and of all pages. */
    readonly pageOf: string;
    /** What a sign means, behind the sign: at the foot of each page on which it stands. */
    readonly feet: readonly string[];
  };
  /** Files that the file carries inside. */
  readonly attached: readonly { readonly name: string; readonly text: string }[];
  /** What a PDF says of itself and where it leads. Absent: a page of the web, which is compared sign by sign. */
  readonly about?: Readonly<Record<AboutName, string>>;
  readonly links?: readonly ExpectedLink[];
  /** Anchors of the bookmarks, in their order. */
  readonly outline?: readonly string[];
}

/** A table, or the data of a chart, with the notes under it. */
export interface DeclaredTable {
  readonly caption: string;
  readonly heads: readonly string[];
  readonly rows: readonly (readonly string[])[];
  /** Those that word no claim. */
  readonly notes: readonly string[];
  /** Of a chart what is said aloud in its place, short and at length; of a table nothing. */
  readonly spoken: readonly string[];
  /** Of a chart the names that are drawn. */
  readonly drawn: readonly string[];
  /** Of a chart what stands below its title; nothing of a table, or of what a chart draws of its data. */
  readonly subtitle: string;
  readonly isDrawn: boolean;
  /** Where its data are from; empty of what a chart draws of its data. */
  readonly sourceLine: string;
}

/** The places of a unit in one ranking that are drawn as one line. */
export interface DeclaredThread {
  readonly unit: string;
  /** `at`: the year in which it is drawn, and a part of it. */
  readonly points: readonly { readonly release: string; readonly at: number; readonly rank: number }[];
}

/** A stretch of what the institute wrote itself: text, the sentence of a claim, or a figure of one. */
export interface OwnPiece extends DeclaredText {
  readonly figure: string | null;
}

/** A paragraph that the institute wrote itself. */
export interface DeclaredOwnWords {
  /** The file that it stands in, and the line of it. */
  readonly file: string;
  readonly line: number | null;
  /** It stands with a picture: `caption` names and tells what is seen, `credit` whose it is. Absent: it is running text. */
  readonly below?: 'caption' | 'credit';
  /** It is printed as an opinion, or as what somebody said. */
  readonly isOpinion: boolean;
  readonly pieces: readonly OwnPiece[];
}

/** A picture of the institute, with what is said aloud in its place; null where it only adorns. */
export interface DeclaredPicture {
  readonly file: string;
  readonly sha256: string;
  readonly alt: string | null;
}

/** What a report says of itself. */
export interface DeclaredIdentity {
  readonly title: string;
  readonly runningTitle: string;
  readonly subject: string;
  readonly author: string;
  readonly date: string;
  readonly edition: string;
  readonly language: string;
  /** Where its page will be. Absent: it is not known. */
  readonly address?: {
    readonly url: string;
    readonly languages: readonly { readonly language: string; readonly url: string }[];
    readonly description: DeclaredText;
  };
}

/** A label and what stands beside it. */
interface Labelled {
  readonly label: string;
  readonly value: string;
}

/** The words of a drawing of places over the years. */
interface DeclaredArt {
  readonly alt: string;
  readonly title: string;
  readonly positions: readonly { readonly release: string; readonly label: string }[];
  /** `end`: the place and the name that stand at the end of a line; null where it is not named. */
  readonly threads: readonly (DeclaredThread & {
    readonly end: { readonly place: string; readonly name: string } | null;
  })[];
}

/** What stands on a cover in words. */
export interface DeclaredCover {
  readonly overline: string;
  readonly title: string;
  readonly edition: string;
  readonly subtitle: string;
  readonly facts: readonly Labelled[];
  /** What is drawn of places over the years: what is said in its place, and what is written at it. */
  readonly art?: DeclaredArt | null;
  readonly notice: readonly string[];
}

/** What stands beside the name of a unit, on a page of its own or among those honoured. */
export interface DeclaredCard {
  readonly section: string;
  /** Where it stands among those honoured, from 0; null on a page of its own. */
  readonly place: number | null;
  readonly name: string;
  readonly otherName: string;
  readonly tags: readonly string[];
  readonly remark: string;
  readonly facts: readonly Labelled[];
}

/** A statement that is not printed, as it is listed, and why. */
export interface DeclaredReason {
  readonly what: string;
  readonly why: string;
}

/**
 * What is written in a chart beside its data, each with what it stands for: `column` and `released` a column of the data,
 * `side` a release of two, `cells` the first cells of a row, `count` and `move` a row, `tick` a number on a scale, `amount` a figure on one, `north`
 * and `east` degrees, `below` all places under the last that is drawn, `dot` a
 * place, or a band from its first to its last, `strip` what is drawn in a row without a word: where others stand in its
 * release, and that its place is of an older one.
 */
export type DeclaredLabel =
  | { readonly sort: 'column' | 'released'; readonly text: string; readonly column: number }
  | { readonly sort: 'side'; readonly text: string; readonly isBefore: boolean }
  | { readonly sort: 'cells'; readonly texts: readonly string[]; readonly row: number }
  | { readonly sort: 'place'; readonly text: string; readonly row: number; readonly column: number }
  | { readonly sort: 'score'; readonly text: string; readonly row: number }
  | { readonly sort: 'cut'; readonly text: string }
  | { readonly sort: 'count' | 'move'; readonly text: string; readonly row: number }
  | { readonly sort: 'tick' | 'amount' | 'north' | 'east' | 'below'; readonly text: string; readonly at: number }
  | { readonly sort: 'dot'; readonly text: string; readonly from: number; readonly to: number | null }
  | {
      readonly sort: 'strip';
      readonly text: string;
      readonly row: number;
      readonly peers: readonly number[];
      readonly isOlder: boolean;
    };

/** A chart: its data, what is said in its place, and what is written in it. */
export interface DeclaredChart {
  readonly caption: string;
  readonly data: readonly (readonly string[])[];
  readonly alt: string;
  readonly description: string;
  readonly labels: readonly DeclaredLabel[];
}

/** A heatmap of places: what is shown and said in each cell, and what its signs mean. */
export interface DeclaredMatrix {
  readonly caption: string;
  readonly columns: readonly { readonly label: string; readonly spoken: string }[];
  /** Over the counts; null where there are none. */
  readonly countLabel: string | null;
  readonly rows: readonly {
    readonly name: string;
    readonly cells: readonly { readonly text: string; readonly spoken: string; readonly level: number | null }[];
    readonly count: { readonly text: string; readonly spoken: string | null } | null;
  }[];
  readonly legend: readonly { readonly level: number | null; readonly sample: string; readonly meaning: string }[];
}

/** What bears a number by which others refer to it. */
export interface DeclaredNumber {
  readonly section: string;
  readonly number: string;
  readonly sort: 'table' | 'figure';
  /** Its caption, its heads and its cells. */
  readonly texts: readonly string[];
}

/** A reference behind a sentence: to a table or a chart by its number, or to a section by its title. */
export interface DeclaredReference {
  readonly text: string;
  readonly section: string;
  /** The claim of the sentence. */
  readonly claim: string | null;
}

/** A text with the raised numbers of its sources behind it. */
export interface NotedText extends DeclaredText {
  readonly notes: readonly number[];
  /** The section that it stands in. */
  readonly section: string;
  /** What a fact beside a name, or on the cover, is called; null for sentences. */
  readonly label: string | null;
}

/** What a report says of where it has things from. */
export interface DeclaredCitations {
  /** The list of sources. */
  readonly sources: readonly {
    readonly number: number;
    readonly text: string;
    readonly pages: readonly { readonly text: string; readonly label: string; readonly href: string }[];
  }[];
  /** What each claim that is printed rests on, with the number of its source. */
  readonly evidence: readonly {
    readonly claim: string;
    readonly code: string;
    /** `lead`: with what the text begins, told once of those that stand together. */
    readonly items: readonly { readonly text: string; readonly lead: string; readonly note: number }[];
  }[];
  /** Whatever bears numbers of sources, or could. */
  readonly noted: readonly NotedText[];
}

/** What the files of one language were made from: nothing else may stand in them. */
export interface Declared {
  readonly language: LanguageId;
  /** Ids of the sections that it has, in their order. */
  readonly sections: readonly string[];
  /** Ids of its chapters as the contents list them, in their order: neither the cover nor the parts of a chapter. */
  readonly chapters: readonly string[];
  /** Sentences of running text. */
  readonly sentences: readonly DeclaredText[];
  /** Sentences of all that is read on: paragraphs, lists; not of the summary, of titles, nor notes of tables and charts. */
  readonly prose: readonly DeclaredText[];
  /** Those of each profile, which is read alone. */
  readonly profiles: readonly (readonly DeclaredText[])[];
  /** The paragraphs of running prose, each with the section that it stands in. */
  readonly paragraphs: readonly { readonly section: string; readonly sentences: readonly DeclaredText[] }[];
  /** What the institute wrote itself. */
  readonly own: readonly DeclaredOwnWords[];
  /** The pictures, in the order in which they stand. */
  readonly pictures: readonly DeclaredPicture[];
  /** Figures set large, each before what it is the figure of. */
  readonly figures: readonly DeclaredText[];
  /** Sentences of claims that stand in the cells of tables. */
  readonly cells: readonly DeclaredText[];
  /** The same of claims of the edition that this one is compared with. */
  readonly earlier: readonly DeclaredText[];
  /** Titles of sections, long and short, and of their parts. */
  readonly headings: readonly { readonly section: string; readonly isTitle: boolean; readonly text: string }[];
  readonly tables: readonly DeclaredTable[];
  /** Lines of places that are drawn without words. */
  readonly threads: readonly DeclaredThread[];
  /** Reasons that are printed why something cannot be established. */
  readonly reasons: readonly DeclaredReason[];
  readonly identity: DeclaredIdentity;
  readonly covers: readonly DeclaredCover[];
  readonly cards: readonly DeclaredCard[];
  readonly cited: DeclaredCitations;
  readonly charts: readonly DeclaredChart[];
  readonly matrices: readonly DeclaredMatrix[];
  readonly numbers: readonly DeclaredNumber[];
  readonly references: readonly DeclaredReference[];
  /** Signs and what they mean; and what printers write around the content, by what it is for. */
  readonly signs: readonly { readonly sign: string; readonly meaning: string }[];
  readonly frame: readonly (readonly [use: string, words: string])[];
  /** What cells of tables show, with what is said in their place. */
  readonly spokenCells: readonly { readonly text: string; readonly spoken: string }[];
  readonly expected: Readonly<Record<'html' | 'pdf', ExpectedText>>;
}
