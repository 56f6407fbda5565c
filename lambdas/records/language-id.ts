/**
 * Id of a language, the same in paths, `lang` attributes, PDF `/Lang` and requests: `en`, `zh-Hans`. Which there are is
 * not known here: a language is a folder of its own, and what reads records is told which there are.
 */
export type LanguageId = string;

/** A text in each language that is asked for. */
export type Names = Readonly<Record<LanguageId, string>>;

/** A text in some languages; null in the others. */
export type PartialNames = Readonly<Record<LanguageId, string | null>>;

/** As much of a language as an import has to know. */
export interface WrittenLanguage {
  readonly id: LanguageId;
  /** What its columns end in: `zh` reads `name_zh`. */
  readonly column: string;
  /** No report is printed in it: texts in it may be given, and need not be. */
  readonly optional?: true;
  /** Its nouns have a plural. */
  readonly plurals: boolean;
  /** What may stand before one of something; none in a language without such words. */
  readonly articles: readonly string[];
  /** What stands between a number and a noun that names no word of its own for it; null where nothing does. */
  readonly measureWord: string | null;
  /** Names in it are sorted by a key of their own, `sort_key_zh`, since the signs do not tell their order. */
  readonly sortKey: boolean;
}

/** The text in a language; where it has none in that one, the first that it has. */
export const textIn = (names: PartialNames, language: LanguageId): string =>
  names[language] ?? Object.values(names).find(text => text !== null) ?? '';
