import type { PictureFormat } from '../records/picture.ts';
import type { ChartBlock, ThreadsChart } from './charts.ts';
import type { Sentence } from './sentence.ts';

/** A picture of the institute. */
export interface ShownPicture {
  readonly format: PictureFormat;
  /** Pixels, or units of its shapes. */
  readonly width: number;
  readonly height: number;
  /** Its bytes in base 64, and their hash. */
  readonly content: string;
  readonly sha256: string;
  /** The file that it came in. */
  readonly file: string;
  /** What is said in its place; null where it only adorns. */
  readonly alt: string | null;
}

/** The cover. */
export interface CoverBlock {
  readonly kind: 'cover';
  /** Line above the title, such as the publisher or series. */
  readonly overline: string;
  readonly title: string;
  /** The edition, such as "2022", set large. */
  readonly edition: string;
  readonly subtitle: string;
  /** Label and value pairs: released at, cut-off, rankings, records read. */
  readonly facts: readonly LabelledText[];
  /** Drawn from the records. Absent or null: too few are on record, and the cover is plain. */
  readonly art?: ThreadsChart | null;
  /** The sign of the institute. Absent: none. */
  readonly logo?: { readonly image: ShownPicture; readonly millimetres: number };
  /** A picture in place of the drawing, and whose it is. Absent: none. */
  readonly picture?: { readonly image: ShownPicture; readonly credit: string | null };
  /** Where its page stands, and what is said in place of the code that leads there. Absent: not known. */
  readonly address?: { readonly url: string; readonly text: string; readonly codeAlt: string };
  /** Who made this edition and who did not. Must be plainly visible. */
  readonly notice: readonly string[];
}

/** A picture with what is said of it. */
export interface PictureBlock {
  readonly kind: 'picture';
  readonly image: ShownPicture;
  readonly caption: string | null;
  /** Whose it is. */
  readonly credit: string | null;
  /** How wide it is to be printed, where the column is not narrower. */
  readonly millimetres: number;
}

export interface LabelledText {
  readonly label: string;
  readonly value: string;
  readonly notes: readonly number[];
}

/** Paragraphs, each a run of sentences. */
export interface ProseBlock {
  readonly kind: 'prose';
  /** `opening` is the first finding, set large; `headline` one set as a title; `quote` one set off; `notice` is set off in a box; `small` is for notes under tables. */
  readonly tone: 'opening' | 'headline' | 'quote' | 'body' | 'notice' | 'small';
  readonly paragraphs: readonly (readonly Sentence[])[];
  /** It stands on the page of the web alone: on paper each page has it at its foot. Absent: in both files. */
  readonly onScreen?: true;
}

/** A heading inside a section, below its title. Never left alone at the foot of a page. */
export interface SubheadingBlock {
  readonly kind: 'subheading';
  readonly text: string;
}

/** Sentences as a list; `findings` are the report's main statements, set large and numbered. */
export interface ClaimListBlock {
  readonly kind: 'claimList';
  readonly style: 'findings' | 'list';
  readonly items: readonly {
    readonly sentence: Sentence;
    /** What has to be said with it, smaller. Absent: nothing. */
    readonly notices?: readonly Sentence[];
    /** Where the detail stands, such as "Table 3"; null where there is none. */
    readonly see: { readonly text: string; readonly section: string } | null;
  }[];
}

/** Two to four figures set large. */
export interface KeyFiguresBlock {
  readonly kind: 'keyFigures';
  readonly figures: readonly {
    /** Such as "6 of 8" or "第一"; short. */
    readonly value: string;
    readonly label: string;
    readonly claim: string | null;
    readonly notes: readonly number[];
  }[];
}

/** The honoured units of an edition. */
export interface HonoursBlock {
  readonly kind: 'honours';
  readonly title: string;
  /** None where the report tells it elsewhere. */
  readonly lead: readonly Sentence[];
  readonly units: readonly {
    readonly name: string;
    /** The name in the other language. */
    readonly otherName: string;
    /** A few words, such as "also honoured in 2021"; empty where there is nothing to say. */
    readonly remark: string;
    /** Section id of its profile; null where it has none. */
    readonly profile: string | null;
  }[];
}

/** What a cell means; the printers choose how that looks. Colour is never the only cue: the text says it too. */
export type CellMeaning = 'plain' | 'leader' | 'up' | 'down' | 'same' | 'unknown' | 'focus';

export interface Cell {
  readonly text: string;
  readonly meaning: CellMeaning;
  /** What a screen reader says instead of the text ("up 2 places" for "▲ 2"); null to read the text. */
  readonly spoken: string | null;
  /** Claim of this edition whose sentence the cell is. Absent: it is none. */
  readonly claim?: string;
  /** Claim of the edition compared with whose sentence the cell is. Absent: it is none. */
  readonly earlier?: string;
}

export interface Column {
  readonly label: string;
  readonly align: 'start' | 'center' | 'end';
  /** Relative width; the widths of a table add up to any number. */
  readonly share: number;
}

/** A table: league tables, full tables, facts. Repeats its head on each page in print. */
export interface TableBlock {
  readonly kind: 'table';
  readonly id: string;
  /** Such as "Table 3"; numbered through the document. */
  readonly number: string;
  readonly caption: string;
  readonly columns: readonly Column[];
  /** Index of the column whose cells head their rows (scope=row). */
  readonly rowHeader: number;
  readonly rows: readonly {
    /** `focus`: a unit that the report is about; `leader`: the first place. */
    readonly emphasis: 'none' | 'focus' | 'leader';
    readonly cells: readonly Cell[];
  }[];
  readonly notes: readonly Sentence[];
  readonly sourceLine: string;
}

/** How a unit stands in one ranking of the matrix. */
export type MatrixState = 'rank' | 'tier' | 'below' | 'cluster' | 'absent';

export interface MatrixCell {
  readonly state: MatrixState;
  /** What is printed: "8", "Alpha+", ">10", "C", "·". */
  readonly text: string;
  /** For `rank`: 0 (deepest: best places) to 4 (palest); null otherwise. */
  readonly level: 0 | 1 | 2 | 3 | 4 | null;
  readonly spoken: string;
}

/** Heatmap of units by rankings. The states look different without colour too. */
export interface MatrixBlock {
  readonly kind: 'matrix';
  readonly id: string;
  readonly number: string;
  readonly caption: string;
  /** Head of the first column. */
  readonly unitLabel: string;
  readonly columns: readonly { readonly label: string; readonly spoken: string }[];
  /** Head of the last column, the count; null for none. */
  readonly countLabel: string | null;
  readonly rows: readonly {
    readonly name: string;
    readonly emphasis: 'none' | 'focus' | 'leader';
    readonly cells: readonly MatrixCell[];
    readonly count: Cell | null;
  }[];
  readonly legend: readonly {
    readonly state: MatrixState;
    readonly level: 0 | 1 | 2 | 3 | 4 | null;
    readonly sample: string;
    readonly meaning: string;
  }[];
  /** A sentence on what a column shows. Absent: none. */
  readonly annotation?: { readonly row: number; readonly column: number; readonly sentence: Sentence };
  readonly notes: readonly Sentence[];
  readonly sourceLine: string;
}

/** What is on record of one unit. */
export interface ProfileBlock {
  readonly kind: 'profile';
  readonly name: string;
  readonly otherName: string;
  /** Titles it holds. */
  readonly tags: readonly string[];
  readonly facts: readonly LabelledText[];
  readonly sentences: readonly Sentence[];
  /** How much is on record: enough for pages of its own, or for a part of one that it shares. */
  readonly room: 'pages' | 'part';
  /** Where it stands, how it moved, who stands beside it; those of which enough is on record. */
  readonly charts: readonly ChartBlock[];
  /** Pictures of it. Absent: none. */
  readonly pictures?: readonly PictureBlock[];
  /** What is not on record, said plainly. */
  readonly gaps: readonly Sentence[];
}

/** Signs and what they mean. */
export interface LegendBlock {
  readonly kind: 'legend';
  readonly items: readonly {
    readonly sign: string;
    readonly meaning: string;
    /** It stands in the data of charts alone, which no page of paper bears. */
    readonly inData?: true;
  }[];
}

/** A stretch of the institute's own words, or a judged sentence or figure among them. */
export interface OwnPiece extends Sentence {
  readonly strong: boolean;
  /** Where it leads: https. */
  readonly href: string | null;
  /**
   * Which figure of its claim it is, or `said` where it says what its claim says in other words; null where it is neither, but
   * text or the sentence of the claim.
   */
  readonly figure: string | null;
}

/** What the institute wrote itself. */
export interface OwnWordsBlock {
  readonly kind: 'ownWords';
  /** Such as "Opinion of the editors"; null where it says what the records hold. */
  readonly label: string | null;
  /** Who said it, where it is a quotation. */
  readonly voice: string | null;
  /** The file that it stands in. */
  readonly file: string;
  readonly paragraphs: readonly {
    readonly style: 'paragraph' | 'item' | 'quote';
    /** Of the file, from 1. */
    readonly line: number;
    readonly pieces: readonly OwnPiece[];
  }[];
}

/** A page on which something that is cited was seen. */
export interface CitedPage {
  /** The host of its address, as a reader of paper can look it up; behind the first of several pages of a host [2], [3]. */
  readonly text: string;
  /** The same by itself: example.org [2]. */
  readonly label: string;
  readonly href: string;
}

/** An entry of the list of sources: what one publisher brings out under one title, and where it was seen. */
export interface CitedSource {
  readonly number: number;
  readonly text: string;
  readonly pages: readonly CitedPage[];
}

/** The numbered list of sources. */
export interface SourcesBlock {
  readonly kind: 'sources';
  readonly items: readonly CitedSource[];
}

export type Block =
  | CoverBlock
  | ProseBlock
  | SubheadingBlock
  | ClaimListBlock
  | KeyFiguresBlock
  | HonoursBlock
  | TableBlock
  | MatrixBlock
  | ChartBlock
  | ProfileBlock
  | LegendBlock
  | OwnWordsBlock
  | PictureBlock
  | SourcesBlock;

export type BlockKind = Block['kind'];
