import type * as z from 'zod';
import type { Dataset } from '../dataset.ts';
import type { Unit } from '../unit.ts';
import type { Kind, NestedKind } from './kind.ts';
import { parseHonour } from './kinds/honour.ts';
import { parseIndicator, parseValue } from './kinds/indicator.ts';
import { parseRanking } from './kinds/ranking.ts';
import { parseRecord } from './kinds/record.ts';
import { parseRelease } from './kinds/release.ts';
import { reportShape } from './kinds/report.ts';
import { parseSource } from './kinds/source.ts';
import { statementShape } from './kinds/statement.ts';
import { parseGroup, parseUnit } from './kinds/unit.ts';
import type { OpenedFiles } from './open-files.ts';
import { readNested } from './read-nested.ts';
import { type Parsed, parseRows } from './row-reader.ts';
import { indexUnits } from './unit-index.ts';

/** What an import brings, kind by kind, before the rules that look across rows. */
export type Incoming = { readonly [K in Kind]: Parsed<Dataset[K][number]> };

function mergeUnits(stored: readonly Unit[], incoming: Parsed<Unit>): readonly Unit[] {
  const units = new Map(stored.map(unit => [unit.id, unit]));
  for (const { item } of incoming.items) units.set(item.id, item);
  return [...units.values()];
}

/** What a unit whose own row is at fault may be called: one fault shall not look like many. */
function namesOfBroken(units: Parsed<Unit>): ReadonlySet<string> {
  const columns = ['unit', 'name_en', 'name_zh', 'aliases'];
  return new Set(units.broken.flatMap(row => columns.flatMap(column => row.cells.get(column) ?? [])));
}

/** Rows → items of each kind. Units come first, since records, values and honours may name them in words. */
export function parseKinds(opened: OpenedFiles, stored: Dataset): Incoming {
  const units = parseRows(opened.rows('units'), parseUnit);
  const find = indexUnits(mergeUnits(stored.units, units));
  const broken = namesOfBroken(units);
  const orItself = (text: string) => {
    const found = find(text);
    return 'unit' in found ? found : { unit: text };
  };
  const known = (text: string) => (broken.has(text) || opened.unread.has('units') ? orItself(text) : find(text));
  const nested = <T>(kind: NestedKind, shape: z.ZodType<T>): Parsed<T> => {
    const files = opened.texts(kind).map(({ file, text }) => readNested(file, text, shape, kind !== 'statements'));
    return {
      items: files.flatMap(file => file.items),
      faults: files.flatMap(file => file.faults),
      broken: files.flatMap(file => file.broken),
    };
  };
  return {
    units,
    groups: parseRows(opened.rows('groups'), parseGroup),
    rankings: parseRows(opened.rows('rankings'), parseRanking),
    releases: parseRows(opened.rows('releases'), parseRelease),
    records: parseRows(opened.rows('records'), parseRecord(known)),
    indicators: parseRows(opened.rows('indicators'), parseIndicator),
    values: parseRows(opened.rows('values'), parseValue(known)),
    honours: parseRows(opened.rows('honours'), parseHonour(known)),
    sources: parseRows(opened.rows('sources'), parseSource),
    statements: nested('statements', statementShape),
    reports: nested('reports', reportShape),
  };
}
