import type { WrittenLanguage } from '../../language-id.ts';
import type { FlatKind } from '../flat-kind.ts';
import type { Row } from '../row.ts';
import { wordsOfColumn } from './heads.ts';

/** The text of a column in the example of its kind; of those with a column a language, the part of that one. */
export function exampleOf(kind: FlatKind, column: string, languages: readonly WrittenLanguage[]): string {
  const found = wordsOfColumn(kind, column, languages);
  if (found === null) return '';
  const { words, ending } = found;
  if (ending === null) return words[3];
  const at = languages.findIndex(language => language.column === ending);
  return words[3].split('|')[at] ?? '';
}

/** Whether a row is the example that a workbook to fill in brings: to the last cell, so that one that was edited is none. */
export const isExample = (kind: FlatKind, row: Row, languages: readonly WrittenLanguage[]): boolean =>
  row.faults.length === 0 &&
  row.cells.size > 0 &&
  [...row.cells].every(
    ([column, cell]) => (typeof cell === 'string' ? cell : cell.join(';')) === exampleOf(kind, column, languages),
  );
