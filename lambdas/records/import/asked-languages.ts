import type { Dataset } from '../dataset.ts';
import type { LanguageId, WrittenLanguage } from '../language-id.ts';
import { nearestWord } from '../spelling.ts';
import type { InputFile } from './input-file.ts';
import { kindOf } from './kind.ts';
import { readItems } from './read-json.ts';
import { readYaml } from './read-yaml.ts';
import { readText } from './tables/open-tables.ts';

/** The languages that the definitions in a file ask for; null where it cannot be read. */
function languagesIn(file: InputFile, known: readonly WrittenLanguage[]): readonly LanguageId[] | null {
  const text = readText(file);
  const read = text.ok ? (readYaml(file.path, text.text) ?? readItems(file.path, text.text, true)) : null;
  if (!read?.ok) return null;
  return read.items.flatMap(item => askedBy(item, known));
}

/**
 * The languages that one definition asks for, as far as it can be read. One that is mistyped (zh) is a fault of its own, and is
 * read as the one that is meant, so that what is missing in that language is told beside it.
 */
function askedBy(item: unknown, known: readonly WrittenLanguage[]): readonly LanguageId[] {
  const asked: unknown = typeof item === 'object' && item !== null && 'languages' in item ? item.languages : null;
  const ids = known.map(({ id }) => id);
  return Array.isArray(asked)
    ? asked.filter(id => typeof id === 'string').map(id => (ids.includes(id) ? id : (nearestWord(id, ids) ?? id)))
    : [];
}

/** The languages with those that this definition asks for, and no others, as those that a text must be given in. */
export function languagesOf(item: unknown, known: readonly WrittenLanguage[]): readonly WrittenLanguage[] {
  const asked = askedBy(item, known);
  if (!known.some(({ id }) => asked.includes(id))) return known;
  return known.map(({ id, column, plurals, articles, measureWord, sortKey }) => ({
    id,
    column,
    plurals,
    articles,
    measureWord,
    sortKey,
    ...(asked.includes(id) ? {} : { optional: true as const }),
  }));
}

const isDefinition = ({ path }: InputFile): boolean => {
  const kind = kindOf(path);
  return typeof kind === 'object' && 'nested' in kind && kind.nested === 'reports';
};

/**
 * The languages of an import: a text must be given in those that some report is printed in, stored or brought, and may be
 * in the others. Where no report says, or one cannot be read, it must be given in each.
 */
export function askedLanguages(
  files: readonly InputFile[],
  stored: Pick<Dataset, 'reports'>,
  known: readonly WrittenLanguage[],
): readonly WrittenLanguage[] {
  const found = [
    ...stored.reports.map(({ languages }) => languages),
    ...files.filter(isDefinition).map(file => languagesIn(file, known)),
  ];
  const asked = new Set(found.flatMap(languages => languages ?? []));
  if (found.includes(null) || !known.some(({ id }) => asked.has(id))) return known;
  return known.map(language => (asked.has(language.id) ? language : { ...language, optional: true }));
}
