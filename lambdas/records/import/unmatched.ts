import type { Dataset } from '../dataset.ts';
import { groupBy } from '../group-by.ts';
import type { WrittenLanguage } from '../language-id.ts';
import type { Unit } from '../unit.ts';
import { askedLanguages } from './asked-languages.ts';
import type { InputFile } from './input-file.ts';
import { openFiles } from './open-files.ts';
import { parseKinds } from './parse-kinds.ts';
import type { Parsed } from './row-reader.ts';
import { suggestUnits, type UnitSuggestions } from './suggest-units.ts';

/** A name that names no unit, or several: how often it stands in the files, where first, and which units it may mean. */
export interface Unmatched {
  readonly name: string;
  readonly count: number;
  readonly file: string;
  readonly row: number | null;
  readonly suggestions: readonly Unit[];
}

/** What is to be decided on the names of units in files, and what a decision may name. */
export interface Matching {
  /** The names in records, values and honours that name no one unit, in the order in which they stand. */
  readonly names: readonly Unmatched[];
  /** Ids of units and of sources, on record or in the files. */
  readonly units: ReadonlySet<string>;
  readonly sources: ReadonlySet<string>;
  readonly suggest: UnitSuggestions;
}

/** Finds the names in the files that name no one unit. */
export function unmatchedNames(
  files: readonly InputFile[],
  stored: Dataset,
  known: readonly WrittenLanguage[],
): Matching {
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
  const sources = [...stored.sources, ...incoming.sources.items.map(({ item }) => item)];
  return {
    names: [...names].flatMap(([name, [first, ...others]]) =>
      first ? [{ name, count: others.length + 1, file: first.file, row: first.row, suggestions: suggest(name) }] : [],
    ),
    // What has a fault of its own is there all the same: the import tells the fault.
    units: new Set([...units.keys(), ...idsOfBroken(incoming.units, 'unit')]),
    sources: new Set([...sources.map(({ id }) => id), ...idsOfBroken(incoming.sources, 'source')]),
    suggest,
  };
}

/** The ids that rows with a fault give. */
const idsOfBroken = ({ broken }: Parsed<unknown>, column: string): readonly string[] =>
  broken.flatMap(({ cells }) => cells.get(column) ?? []).flat();
