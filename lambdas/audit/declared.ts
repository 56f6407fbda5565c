import type { LanguageId } from '../records/language-id.ts';

/** A text that a file of the report may hold, and the claim that it words; null for a declared constant. */
export interface DeclaredText {
  readonly text: string;
  readonly claim: string | null;
}

/** What the files of one language were made from: nothing else may stand in them. */
export interface Declared {
  readonly language: LanguageId;
  /** Sentences: each may stand anywhere in running text. */
  readonly sentences: readonly DeclaredText[];
  /** Headings, labels, names, figures set large: each stands by itself. */
  readonly labels: readonly DeclaredText[];
  /** Sentences of claims that stand in the cells of tables. */
  readonly cells: readonly DeclaredText[];
  /** The same of claims of the edition that this one is compared with. */
  readonly earlier: readonly DeclaredText[];
  /** Rows of tables, cell by cell; what a cell says aloud may stand behind what it shows. */
  readonly rows: readonly (readonly { readonly text: string; readonly spoken: string | null }[])[];
  /** Every word of the charts, and every number that an axis of theirs may bear. */
  readonly charts: readonly string[];
}
