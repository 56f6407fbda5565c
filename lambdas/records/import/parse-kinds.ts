import type { Dataset } from '../dataset.ts';
import { KEYS } from '../keys.ts';
import type { WrittenLanguage } from '../language-id.ts';
import type { ReportDefinition } from '../report.ts';
import type { Unit } from '../unit.ts';
import { addAliases } from './aliases.ts';
import type { Unread } from './as-far-as-read.ts';
import { languagesOf } from './asked-languages.ts';
import { completeDefinition, type OnRecord } from './complete-definition.ts';
import { withFonts } from './fonts.ts';
import type { FlatKind, Kind, NestedKind } from './kind.ts';
import { parseHonour } from './kinds/honour.ts';
import { parseIndicator, parseValue } from './kinds/indicator.ts';
import { parseRanking } from './kinds/ranking.ts';
import { parseRecord } from './kinds/record.ts';
import { parseRelease } from './kinds/release.ts';
import { reportShape } from './kinds/report.ts';
import { reportSchema } from './kinds/report-schema.ts';
import { parseSource } from './kinds/source.ts';
import { statementShape } from './kinds/statement.ts';
import { parseGroup, parseUnit } from './kinds/unit.ts';
import type { OpenedFiles } from './open-files.ts';
import { withOwnWords } from './own-words.ts';
import { withPictures } from './pictures.ts';
import { type NestedReading, readNested } from './read-nested.ts';
import { type Parsed, parseRows, type RowReader } from './row-reader.ts';
import { fieldsAt } from './shape-remedy.ts';
import { standInFor, UNREAD_FONT, UNREAD_PICTURE, UNREAD_WORDS } from './stand-ins.ts';
import { suggestUnits } from './suggest-units.ts';
import { indexUnits } from './unit-index.ts';

/** What an import brings, kind by kind, before the rules that look across rows. */
export type Incoming = { readonly [K in Kind]: Parsed<Dataset[K][number]> };

function mergeUnits(stored: readonly Unit[], incoming: Parsed<Unit>): readonly Unit[] {
  const units = new Map(stored.map(unit => [unit.id, unit]));
  for (const { item } of incoming.items) units.set(item.id, item);
  return [...units.values()];
}

/** Items by their keys, those that are brought in place of those stored. */
const byKey = <T>(key: (item: T) => string, stored: readonly T[], brought: Parsed<T>): ReadonlyMap<string, T> =>
  new Map([...stored, ...brought.items.map(({ item }) => item)].map(item => [key(item), item]));

/** What a unit whose own row is at fault may be called: one fault shall not look like many. */
function namesOfBroken(units: Parsed<Unit>, languages: readonly WrittenLanguage[]): ReadonlySet<string> {
  const columns = ['unit', ...languages.map(({ column }) => `name_${column}`), 'aliases'];
  return new Set(units.broken.flatMap(row => columns.flatMap(column => row.cells.get(column) ?? [])));
}

/** The fields of a definition at a path; its schema is made once, where a fault asks for it. */
function reportFields(languages: readonly WrittenLanguage[]) {
  let schema: unknown = null;
  return (path: readonly PropertyKey[]): readonly string[] => {
    schema ??= reportSchema(languages);
    return fieldsAt(schema, path);
  };
}

/** Rows → items of each kind. Units come first, since records, values and honours may name them in words. */
export function parseKinds(opened: OpenedFiles, stored: Dataset, languages: readonly WrittenLanguage[]): Incoming {
  const parse = <K extends FlatKind>(kind: K, read: (row: RowReader) => Dataset[K][number]) =>
    parseRows(opened.rows(kind), languages, read);
  const units = addAliases(parse('units', parseUnit), stored.units, opened.aliases, languages);
  const merged = mergeUnits(stored.units, units);
  const find = indexUnits(merged, suggestUnits(merged));
  const broken = namesOfBroken(units, languages);
  const orItself = (text: string) => {
    const found = find(text);
    return 'unit' in found ? found : { unit: text };
  };
  const known = (text: string) => (broken.has(text) || opened.unread.has('units') ? orItself(text) : find(text));
  const statement = statementShape(languages);
  const nested = <T>(kind: NestedKind, reading: NestedReading<T>): Parsed<T> => {
    const files = opened.texts(kind).map(({ file, text }) => readNested(file, text, reading));
    return {
      items: files.flatMap(file => file.items),
      faults: files.flatMap(file => file.faults),
      broken: files.flatMap(file => file.broken),
    };
  };
  const [rankings, releases, records, honours] = [
    parse('rankings', parseRanking),
    parse('releases', parseRelease),
    parse('records', parseRecord(known)),
    parse('honours', parseHonour(known)),
  ] as const;
  /** What a definition may rest on when it leaves something out: what is brought goes before what is stored. */
  const onRecord: OnRecord = {
    rankings: [...byKey(KEYS.rankings, stored.rankings, rankings).values()],
    releases: [...byKey(KEYS.releases, stored.releases, releases).values()],
    records: [...byKey(KEYS.records, stored.records, records).values()],
    honours: [...byKey(KEYS.honours, stored.honours, honours).values()],
  };
  return {
    units,
    groups: parse('groups', parseGroup),
    rankings,
    releases,
    records,
    indicators: parse('indicators', parseIndicator),
    values: parse('values', parseValue(known)),
    honours,
    sources: parse('sources', parseSource),
    statements: nested('statements', {
      parse: item => statement.safeParse(item),
      drawn: false,
      known: () => [],
      files: [],
      standIn: () => undefined,
      named: item => item,
    }),
    reports: nested('reports', definitionReading(opened, onRecord, languages)),
  };
}

/** How definitions are read: with what follows from the records, and with the files that they name. */
function definitionReading(
  opened: OpenedFiles,
  onRecord: OnRecord,
  languages: readonly WrittenLanguage[],
): NestedReading<ReportDefinition> {
  const markdown = new Map([...opened.markdown, [UNREAD_WORDS, '…']]);
  const pictures = new Map([...opened.pictures, [UNREAD_PICTURE, null]]);
  const fonts = new Map([...opened.fonts, [UNREAD_FONT, null]]);
  return {
    parse: item => {
      const whole = withOwnWords(completeDefinition(item, onRecord), markdown);
      return reportShape(languagesOf(item, languages)).safeParse(withFonts(withPictures(whole, pictures), fonts));
    },
    drawn: true,
    known: reportFields(languages),
    files: [...opened.markdown.keys(), ...opened.pictures.keys(), ...opened.fonts.keys()],
    standIn: path => standInFor(path, languages),
    named: (item, unread) => ({
      ...item,
      id: idAsWritten(unread, ['id']),
      editions: item.editions.map((edition, at) => ({ ...edition, id: idAsWritten(unread, ['editions', at, 'id']) })),
    }),
  };
}

/** An id as it is written, whatever its form. */
function idAsWritten(unread: Unread, path: readonly PropertyKey[]): string {
  const id = unread.written(unread.asWritten(path));
  return typeof id === 'string' ? id : '?';
}
