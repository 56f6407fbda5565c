import type { WrittenLanguage } from '../../language-id.ts';
import type { FlatKind } from '../flat-kind.ts';
import { COLUMN_WORDS, type ColumnWords } from './column-words.ts';

/** The languages in which a workbook to fill in is given. */
export type EditorLanguage = 'en' | 'zh-Hans';

/** Each language by what its columns end in, as it is called in English and in Chinese. */
const LANGUAGE_NAMES: Readonly<Record<string, readonly [en: string, zh: string]>> = {
  en: ['English', '英文'],
  zh: ['Chinese', '中文'],
};

interface Found {
  readonly words: ColumnWords;
  /** `name`, of `name_zh`. */
  readonly stem: string;
  /** What the column ends in where there is one a language: `zh`. */
  readonly ending: string | null;
}

/** What is said of a column, whichever language it is for. */
export function wordsOfColumn(kind: FlatKind, column: string, languages: readonly WrittenLanguage[]): Found | null {
  const words = COLUMN_WORDS[kind][column];
  if (words) return { words, stem: column, ending: null };
  for (const { column: ending } of languages) {
    const stem = column.slice(0, -ending.length - 1);
    const named = COLUMN_WORDS[kind][`${stem}_*`];
    if (named && column === `${stem}_${ending}`) return { words: named, stem, ending };
  }
  return null;
}

const capital = (text: string): string => `${text.charAt(0).toUpperCase()}${text.slice(1)}`;

/** What the head of a column is in a workbook to fill in: `Listed to`, `收录至`, `名称（中文）`. */
export function headOf(
  kind: FlatKind,
  column: string,
  languages: readonly WrittenLanguage[],
  language: EditorLanguage,
): string {
  const found = wordsOfColumn(kind, column, languages);
  if (found === null) return column;
  const { words, stem, ending } = found;
  const [en, zh] = ending === null ? ['', ''] : (LANGUAGE_NAMES[ending] ?? [ending, ending]);
  if (language === 'zh-Hans') return ending === null ? words[0] : `${words[0]}（${zh}）`;
  const name = capital(stem.replaceAll('_', ' '));
  return ending === null ? name : `${name} (${en})`;
}

/** How heads are compared: in any case, with brackets of either width. */
export const headKey = (head: string): string =>
  head.toLowerCase().replaceAll('（', '(').replaceAll('）', ')').replace(/\s+/g, '');

/** A column with the heads that workbooks to fill in give it, one a language of editors. */
export interface HeadedColumn {
  readonly column: string;
  readonly heads: readonly string[];
}

/** The columns of a kind by the heads that they may have in any editor's language, as `headKey` writes them. */
export function columnsByHead(
  kind: FlatKind,
  columns: readonly string[],
  languages: readonly WrittenLanguage[],
): ReadonlyMap<string, HeadedColumn> {
  const headed = columns.map((column): HeadedColumn => {
    const heads = (['en', 'zh-Hans'] as const).map(language => headOf(kind, column, languages, language));
    return { column, heads };
  });
  return new Map(headed.flatMap(each => each.heads.map(head => [headKey(head), each] as const)));
}
