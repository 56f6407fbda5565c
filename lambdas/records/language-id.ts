/** The languages an edition may be printed in. The ids are the same in paths, `lang` attributes, PDF `/Lang` and requests. */
export const LANGUAGES = ['en', 'zh-Hans'] as const;

export type LanguageId = (typeof LANGUAGES)[number];

/** A text in each language. */
export interface Names {
  readonly en: string;
  readonly 'zh-Hans': string;
}
