import type { WrittenLanguage } from '../language-id.ts';
import type { Unit } from '../unit.ts';
import type { Fault, Located } from './fault.ts';
import { SLUG_FORM } from './forms.ts';
import type { Columns } from './kind.ts';
import type { Row } from './row.ts';
import { type Parsed, parseRows } from './row-reader.ts';
import { fault } from './tables/grid.ts';

/** The columns of a file of aliases: spellings that somebody decided on, apart from the units that bear them. */
export const ALIAS_COLUMNS: Columns = { required: ['alias', 'unit'], optional: ['note'], lists: [] };

interface Alias {
  readonly alias: string;
  /** Null while nobody has decided. */
  readonly unit: string | null;
}

/**
 * The units with the aliases that were decided on. A stored unit that is given an alias is brought again with it; a line
 * without a unit is not decided and adds nothing.
 */
export function addAliases(
  units: Parsed<Unit>,
  stored: readonly Unit[],
  rows: readonly Row[],
  languages: readonly WrittenLanguage[],
): Parsed<Unit> {
  if (rows.length === 0) return units;
  const read = parseRows(
    rows,
    languages,
    (row): Alias => ({ alias: row.text('alias'), unit: row.optional('unit', SLUG_FORM) }),
  );
  const all = new Map<string, Located<Unit>>(units.items.map(located => [located.item.id, located]));
  const before = new Map(stored.map(unit => [unit.id, unit]));
  const broken = new Set(units.broken.map(row => String(row.cells.get('unit') ?? '')));
  const faults: Fault[] = [];
  for (const { item, at } of read.items) {
    if (item.unit === null) continue;
    const kept = before.get(item.unit);
    const found = all.get(item.unit) ?? (kept ? { item: kept, at } : undefined);
    if (!found && broken.has(item.unit)) continue;
    if (!found) {
      const told = {
        en: [`There is no "${item.unit}" among the units.`, 'Correct the id, or add it to units.'],
        zh: [`units中没有“${item.unit}”。`, '请更正id，或在units中补充。'],
      } as const;
      faults.push(fault(at, 'F08', told, 'unit', item.unit));
      continue;
    }
    const { aliases } = found.item;
    if (!aliases.includes(item.alias))
      all.set(item.unit, { ...found, item: { ...found.item, aliases: [...aliases, item.alias] } });
  }
  return { items: [...all.values()], faults: [...units.faults, ...read.faults, ...faults], broken: units.broken };
}
