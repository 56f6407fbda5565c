import type { LanguageId, WrittenLanguage } from '../language-id.ts';
import { columnsOf } from './kind.ts';
import { asId } from './recipes/template.ts';
import type { Unmatched } from './unmatched.ts';

const quoted = (cell: string): string => (/[",;\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);

const line = (cells: readonly string[]): string => `${cells.map(quoted).join(',')}\n`;

/** The first line of a file of aliases. */
export const ALIASES_HEAD = line(['alias', 'unit', 'note']);

/** The line that says which unit a spelling means. */
export const aliasLine = (alias: string, unit: string): string => line([alias, unit, '']);

/** What new units have in common, and the ids that others bear. */
export interface NewUnits {
  readonly kind: string;
  readonly source: string;
  readonly taken: ReadonlySet<string>;
  /** The languages that a name must be given in. */
  readonly needed: ReadonlySet<LanguageId>;
}

/** Rows of units for names that no unit bears. */
export interface UnitLines {
  readonly head: string;
  readonly lines: readonly string[];
  /** The columns that a person has to fill in: nothing is made up. */
  readonly lacking: readonly string[];
}

/** Names in Chinese characters go to the language whose names are sorted by a key; all others to the one that has none. */
const isIn = (name: string, { sortKey }: WrittenLanguage): boolean => /\p{Script=Han}/u.test(name) === sortKey;

/** Names → rows of units with the id and the name that follow from each; every other cell is left empty. */
export function unitLines(
  names: readonly Unmatched[],
  { kind, source, taken, needed }: NewUnits,
  languages: readonly WrittenLanguage[],
): UnitLines {
  const { required } = columnsOf('units', languages);
  const ids = new Set(taken);
  const lacking = new Set<string>();
  const lines = names.map(({ name }) => {
    const stem = asId(name);
    let id = stem;
    for (let further = 2; id !== '' && ids.has(id); further++) id = `${stem}-${further}`;
    ids.add(id);
    const given = new Map([
      ['unit', id],
      ['kind', kind],
      ['source', source],
      ...languages.filter(language => isIn(name, language)).map(({ column }) => [`name_${column}`, name] as const),
    ]);
    const asked = [
      'unit',
      ...languages
        .filter(({ id }) => needed.has(id))
        .flatMap(({ column, sortKey }) => [`name_${column}`, ...(sortKey ? [`sort_key_${column}`] : [])]),
    ];
    for (const column of asked) if (!given.get(column)) lacking.add(column);
    return line(required.map(column => given.get(column) ?? ''));
  });
  return { head: line(required), lines, lacking: [...lacking] };
}
