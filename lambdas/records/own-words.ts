import type { LanguageId, Names } from './language-id.ts';
import type { SectionId } from './sections.ts';

/** Where words of the institute stand: in a chapter of their own before all others, or below a section. */
export type WordsPlace = 'foreword' | SectionId;

/** Words that the institute wrote itself. */
export interface OwnWords {
  readonly at: WordsPlace;
  /** They stand below the part on this ranking: of `rankings` alone. Absent: below the head of the chapter. */
  readonly ranking?: string;
  /** They stand below the profile of this unit: of `profiles` alone. */
  readonly unit?: string;
  /** The Markdown file of each language, by its path in the folder that was imported. */
  readonly files: Readonly<Record<LanguageId, string>>;
  /** What stands in these files, as it was written. */
  readonly texts: Readonly<Record<LanguageId, string>>;
  /** They are the institute's opinion, and are printed as that. Absent: they say what the records hold. */
  readonly opinion?: boolean;
  /** Who said them, where they are quoted. */
  readonly voice?: { readonly names: Names; readonly roles?: Names };
}
