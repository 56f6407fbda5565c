import type { LanguageId } from '../language-id.ts';

/** What stands in a drafted definition where only its editors know the text. */
const TO_FILL: Readonly<Record<LanguageId, string>> = { en: '[to fill in]', 'zh-Hans': '[待填]' };

/** The same in a language; in one that has no words for it yet those of the first. */
export const toFillIn = (language: LanguageId): string => TO_FILL[language] ?? TO_FILL.en ?? '';

/** Whether a text is still to be written: such a one is on no cover. */
export const isToFill = (text: string): boolean => Object.values(TO_FILL).includes(text.trim());
