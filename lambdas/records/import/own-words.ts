import { isObject } from '../fields.ts';
import { readMarkdown } from '../markdown.ts';
import type { OwnWords } from '../own-words.ts';
import type { ReportDefinition } from '../report.ts';
import type { Fault } from './fault.ts';
import { unprintable } from './printable.ts';
import { fault, type Told } from './tables/grid.ts';

/** Texts of Markdown files by their paths. */
export type MarkdownFiles = ReadonlyMap<string, string>;

/** The texts of the files that words name; of a file that is not there nothing, which is a fault. */
function withTexts(words: unknown, markdown: MarkdownFiles): unknown {
  if (!isObject(words) || !isObject(words.files)) return words;
  const texts = Object.entries(words.files).map(([language, path]) => [
    language,
    (typeof path === 'string' ? markdown.get(path) : null) ?? '',
  ]);
  return { ...words, texts: Object.fromEntries(texts) };
}

/** A definition with the texts of the files that it names. */
export function withOwnWords(item: unknown, markdown: MarkdownFiles): unknown {
  if (!isObject(item) || !Array.isArray(item.editions)) return item;
  return {
    ...item,
    editions: item.editions.map((edition: unknown) =>
      isObject(edition) && Array.isArray(edition.words)
        ? { ...edition, words: edition.words.map((each: unknown) => withTexts(each, markdown)) }
        : edition,
    ),
  };
}

const UNREAD: Told = {
  en: [
    'This is no part of the Markdown that is read.',
    'Write paragraphs, lists, quotations, **emphasis**, [links](https://…) and {{claim kind name=value}}; nothing else is read.',
  ],
  zh: [
    '此处不属于可读取的Markdown。',
    '可写段落、列表、引文、**强调**、[链接](https://…)和{{claim 种类 参数=值}}；不含HTML、标题、表格和图片。',
  ],
};

/** What of one file of words cannot be read or printed. */
function faultsOfFile(path: string, text: string): readonly Fault[] {
  const at = { file: path, row: null };
  return [
    ...readMarkdown(text).faults.map(
      ({ line, column, found }): Fault => ({ ...fault(at, 'F20', UNREAD, null, found), line: { line, column } }),
    ),
    ...unprintable(text.replace(/\s+/g, ' '), true).map(
      ({ message, remedy, zh }): Fault => fault(at, 'F14', { en: [message, remedy], zh }),
    ),
  ];
}

const wordsOf = ({ editions }: ReportDefinition): readonly OwnWords[] => editions.flatMap(({ words = [] }) => words);

/** F20 and F14: the words of the institute can be read, and printed. */
export function faultsOfWords(reports: readonly ReportDefinition[]): readonly Fault[] {
  const files = new Map(
    reports
      .flatMap(wordsOf)
      .flatMap(({ files: paths, texts }) =>
        Object.entries(texts).map(([language, text]): [string, string] => [paths[language] ?? language, text]),
      ),
  );
  return [...files].flatMap(([file, text]) => faultsOfFile(file, text));
}
