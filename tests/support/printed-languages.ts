/** The languages that the reports of the tests are printed in. */
export const PRINTED = ['en', 'zh-Hans'] as const;

export type PrintedLanguage = (typeof PRINTED)[number];
