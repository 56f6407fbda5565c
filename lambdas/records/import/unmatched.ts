import type { Dataset } from '../dataset.ts';
import type { WrittenLanguage } from '../language-id.ts';
import type { Unit } from '../unit.ts';
import { askedLanguages } from './asked-languages.ts';
import { groupBy } from './group-by.ts';
import type { InputFile } from './input-file.ts';
import { openFiles } from './open-files.ts';
import { parseKinds } from './parse-kinds.ts';
import { suggestUnits } from './suggest-units.ts';

/** A name that names no unit, or several: how often it stands in the files, where first, and which units it may mean. */
export interface Unmatched {
  readonly name: string;
  readonly count: number;
  readonly file: string;
  readonly row: number | null;
  readonly suggestions: readonly Unit[];
}

/** The names in records, values and honours that name no one unit, in the order in which they stand. */
export function unmatchedNames(
  files: readonly InputFile[],
  stored: Dataset,
  known: readonly WrittenLanguage[],
): readonly Unmatched[] {
  const languages = askedLanguages(files, stored, known);
  const incoming = parseKinds(openFiles(files, languages), stored, languages);
  const faults = [incoming.records, incoming.values, incoming.honours].flatMap(parsed => parsed.faults);
  const units = new Map(
    [...stored.units, ...incoming.units.items.map(({ item }) => item)].map(unit => [unit.id, unit]),
  );
  const suggest = suggestUnits([...units.values()]);
  const names = groupBy(
    faults.filter(({ rule, value }) => rule === 'V01' && value !== null),
    ({ value }) => value ?? '',
  );
  return [...names].flatMap(([name, [first, ...others]]) =>
    first ? [{ name, count: others.length + 1, file: first.file, row: first.row, suggestions: suggest(name) }] : [],
  );
}
