import type { PrinterWords } from '../language/labels.ts';
import type { Typography } from '../language/typography.ts';
import type { LanguageId } from '../records/language-id.ts';
import type { Look } from '../records/look.ts';
import type { SectionId } from '../records/sections.ts';
import type { Block } from './blocks.ts';
import type { Sentence } from './sentence.ts';

export type { Look, PrinterWords, Typography };

export interface Section {
  /** Lower-case slug, unique in the document: anchor, bookmark, destination. */
  readonly id: string;
  /** 1 for a chapter, 2 for a part of it (one ranking, one unit). */
  readonly level: 1 | 2;
  readonly title: string;
  /** Shorter title for running heads and narrow menus; the same as `title` where that is short. */
  readonly shortTitle: string;
  /** `page`: starts a new page in print; `room`: that too, or what is left of one that is nearly half empty. `flow`: follows on. */
  readonly start: 'page' | 'room' | 'flow';
  /** Its text stands beside its charts and tables where there is room. */
  readonly card?: true;
  /** Things are looked up in it, and it is read by nobody from end to end: print sets it small, in columns. */
  readonly lookUp?: true;
  /** Rules and reasons, read here and there: print sets its text in columns. */
  readonly consulted?: true;
  readonly blocks: readonly Block[];
}

/** What one claim rests on. */
export interface ClaimEvidence {
  readonly claim: string;
  /** Code of its kind in the catalogue of sentence types, such as "S01". */
  readonly code: string;
  readonly items: readonly {
    readonly text: string;
    /** Of a place or a title, what its text begins with: the edition, told once of those that stand together; else empty. */
    readonly lead: string;
    /** Number of its source in the list of sources. */
    readonly note: number;
  }[];
}

/** Where the institute puts the page of an edition, and what stands beside a link to it. */
export interface PageAddress {
  readonly url: string;
  /** The same page in every language of the report, its own among them. */
  readonly languages: readonly { readonly language: LanguageId; readonly url: string; readonly openGraph: string }[];
  /** What OpenGraph calls its language. */
  readonly openGraph: string;
  /** The first finding; where there is none, who made the edition. */
  readonly description: Pick<Sentence, 'text' | 'claim'>;
}

/**
 * The report as finished words and figures, the same for both printers. It survives `JSON.stringify` and carries
 * meaning and emphasis, never points, colours or positions. No text in it needs further formatting.
 */
export interface Document {
  readonly report: string;
  readonly edition: string;
  readonly language: LanguageId;
  /** The look that the institute chose. Absent: the usual one. */
  readonly look?: Look;
  /** How it is set. */
  readonly typography: Typography;
  /** The language of names that are given beside those in its own. */
  readonly beside: LanguageId;
  /** The languages in Han signs; a text in such signs in a document of another script is in the first. */
  readonly han: readonly LanguageId[];
  /** Document title for metadata: title and edition. */
  readonly title: string;
  /** Running head: short. */
  readonly runningTitle: string;
  readonly subject: string;
  /** Absent: it is not known where the page will be. */
  readonly address?: PageAddress;
  readonly author: string;
  /** Full ISO date that stands for the edition (its event or cut-off), used as the files' date. */
  readonly date: string;
  /** Sections that the definition asks for and that have nothing to print, each with why, for the editors; so the drawing on the cover. */
  readonly leftOut: readonly { readonly section: SectionId | 'cover'; readonly why: string }[];
  /** File name for a download without its extension, in the document's language (may be Chinese). */
  readonly fileName: string;
  readonly words: PrinterWords;
  /** The first section is the cover: exactly one block, of kind `cover`. */
  readonly sections: readonly Section[];
  /** For every claim that is printed, once, in the order in which they are first printed. */
  readonly evidence: readonly ClaimEvidence[];
}
