import type { LanguageId } from '../../records/language-id.ts';
import { EN_STATED } from './en.ts';
import type { Stated } from './stated.ts';
import { ZH_STATED } from './zh-hans.ts';

const ALL: readonly Stated[] = [EN_STATED, ZH_STATED];

/** What is known of a language; null where nothing is. */
export const statedIn = (language: LanguageId): Stated | null => ALL.find(each => each.language === language) ?? null;
