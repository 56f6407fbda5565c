import { groupBy } from '../group-by.ts';
import type { Unit } from '../unit.ts';
import { nameKey } from './normalise.ts';
import type { UnitSuggestions } from './suggest-units.ts';

/** What a cell that names a unit can mean. */
export type FoundUnit =
  | { readonly unit: string }
  /** Several units bear the name. */
  | { readonly candidates: readonly Unit[] }
  /** None does; these look like it, and are only ever suggested. */
  | { readonly similar: readonly Unit[] };

export type UnitIndex = (text: string) => FoundUnit;

/** Names of one import that units are suggested for; `almanac match` suggests for all. */
const SUGGESTED_NAMES = 500;

const spellings = (unit: Unit): readonly string[] => [...Object.values(unit.names), ...unit.aliases];

const index = (units: readonly Unit[], key: (name: string) => string): ReadonlyMap<string, readonly Unit[]> => {
  const entries = units.flatMap(unit => [...new Set(spellings(unit).map(key))].map(name => ({ name, unit })));
  return new Map([...groupBy(entries, ({ name }) => name)].map(([name, list]) => [name, list.map(({ unit }) => unit)]));
};

/**
 * Finds units by id, by a name or alias in any language, or by a code with its system, that exactly one unit bears. Never
 * fuzzily.
 */
export function indexUnits(units: readonly Unit[], suggest: UnitSuggestions): UnitIndex {
  const ids = new Set(units.map(unit => unit.id));
  const byName = index(units, nameKey);
  const byCode = groupBy(
    units.flatMap(unit => unit.codes.map(code => ({ code, unit }))),
    ({ code }) => code,
  );
  const suggested = new Set<string>();
  // After so many names nobody reads further ones: they are told without.
  const alike = (text: string): readonly Unit[] => {
    if (suggested.size < SUGGESTED_NAMES) suggested.add(text);
    return suggested.has(text) ? suggest(text) : [];
  };
  return text => {
    if (ids.has(text)) return { unit: text };
    const candidates = byName.get(nameKey(text)) ?? [];
    const [only] = candidates;
    if (only && candidates.length === 1) return { unit: only.id };
    if (only) return { candidates };
    const coded = byCode.get(text) ?? [];
    const [one] = coded;
    if (one && coded.length === 1) return { unit: one.unit.id };
    return { similar: alike(text) };
  };
}

/** `台州 Taizhou (taizhou-zhejiang, city, CN)`: every name, the first language's beside the id. */
export const unitInWords = (unit: Unit): string =>
  `${Object.values(unit.names).toReversed().join(' ')} (${unit.id}, ${unit.kind}${unit.country === null ? '' : `, ${unit.country}`})`;
