import { sortDataset } from '../canonical.ts';
import type { Dataset } from '../dataset.ts';
import { KEYS } from '../keys.ts';
import type { WrittenLanguage } from '../language-id.ts';
import type { ReportDefinition } from '../report.ts';
import { pathInWords, stepsOf } from './as-far-as-read.ts';
import { askedLanguages } from './asked-languages.ts';
import { placed } from './cell-places.ts';
import { withComputedScores } from './computed-scores.ts';
import { type Fault, type Located, type RuleId, sortFaults } from './fault.ts';
import { FLAT_KINDS } from './flat-kind.ts';
import { faultsOfFonts } from './fonts.ts';
import { generalMeasureWords } from './general-measure-words.ts';
import type { InputFile } from './input-file.ts';
import { settledMarks } from './marks-of-ties.ts';
import { itemsOf, type Merged, mergeDataset } from './merged-dataset.ts';
import type { Note } from './note.ts';
import { openFiles } from './open-files.ts';
import { openHonours } from './open-honours.ts';
import { faultsOfWords } from './own-words.ts';
import { type Incoming, parseKinds } from './parse-kinds.ts';
import { faultsOfPictures } from './pictures.ts';
import { withLines } from './read-yaml.ts';
import { markSources } from './recipes/mark-sources.ts';
import { readOnce } from './repeats.ts';
import { checkRules } from './rules/rules.ts';
import { byCause } from './same-cause.ts';
import { withScoreDecimals } from './score-decimals.ts';
import { unlinkedReleases } from './unlinked-releases.ts';
import { type ImportWatch, TOLD_EACH, UNWATCHED } from './watch.ts';
import { yearsApart } from './years-apart.ts';

/** What is brought that a report prints by its name, each with its place. */
export type NamedItems = {
  readonly [K in
    | 'rankings'
    | 'releases'
    | 'sources'
    | 'indicators'
    | 'honours'
    | 'groups'
    | 'reports']: Incoming[K]['items'];
};

/**
 * All that was stored and all that is brought, in canonical order, and the keys of what is brought; or every fault of
 * every file. Either way with what was decided in reading them.
 */
export type ParseOutcome =
  | {
      readonly ok: true;
      readonly dataset: Dataset;
      readonly brought: ReadonlySet<string>;
      /** Recipes that something was read by, as they were written. */
      readonly recipes: readonly { readonly id: string; readonly text: string }[];
      readonly notes: readonly Note[];
      readonly definitions: readonly Located<ReportDefinition>[];
      readonly named: NamedItems;
      readonly withLines: (faults: readonly Fault[]) => readonly Fault[];
    }
  | {
      readonly ok: false;
      readonly faults: readonly Fault[];
      readonly notes: readonly Note[];
      /** Whether every row could be read: with one that could not, nobody can tell whether an id is mistyped. */
      readonly rowsRead: boolean;
      /** What could be read all the same: no dataset to store, since its rules may not hold. */
      readonly readable: Dataset;
      /** The definitions that could be read, each with its place. */
      readonly definitions: readonly Located<ReportDefinition>[];
      /** What is printed by its name and could be read, each with its place. */
      readonly named: NamedItems;
      /** Faults of definitions with their lines. */
      readonly withLines: (faults: readonly Fault[]) => readonly Fault[];
    };

const datasetOf = (merged: Merged): Dataset =>
  sortDataset({
    units: itemsOf(merged.units),
    groups: itemsOf(merged.groups),
    rankings: itemsOf(merged.rankings),
    releases: itemsOf(merged.releases),
    records: itemsOf(merged.records),
    indicators: itemsOf(merged.indicators),
    values: itemsOf(merged.values),
    honours: itemsOf(merged.honours),
    statements: itemsOf(merged.statements),
    sources: itemsOf(merged.sources),
    reports: itemsOf(merged.reports),
  });

/** Keys of what can be corrected: records, figures, releases and indicators. */
const broughtKeys = ({ records, values, releases, indicators }: Incoming): ReadonlySet<string> =>
  new Set([
    ...records.items.map(({ item }) => KEYS.records(item)),
    ...values.items.map(({ item }) => KEYS.values(item)),
    ...releases.items.map(({ item }) => KEYS.releases(item)),
    ...indicators.items.map(({ item }) => KEYS.indicators(item)),
  ]);

/** Rules of which a fault leaves a table, or a file of one, unread. */
const UNREAD_TABLES: ReadonlySet<RuleId> = new Set(['F01', 'F02', 'F03', 'F16', 'F17']);

/**
 * Faults that rules found in definitions of which not all could be read, at their places as they are written. Of what could
 * not be read nothing is said but that.
 */
function asWritten(faults: readonly Fault[], definitions: readonly Located<ReportDefinition>[]): readonly Fault[] {
  return faults.flatMap(found => {
    const unread = definitions.find(({ at }) => at.file === found.file && at.row === found.row)?.unread;
    if (unread === undefined || found.column === null) return [found];
    const path = unread.asWritten(stepsOf(found.column));
    const follows = path.length > 2 && path[0] === 'editions' && !unread.isGiven(path.slice(0, 3));
    const rests = ['ownRanking', `${pathInWords(path.slice(0, 2))}.id`, `${pathInWords(path.slice(0, 2))}.cutOff`];
    if (follows && rests.some(part => !unread.isWhole(stepsOf(part)))) return [];
    return unread.covers(path) ? [] : [{ ...found, column: pathInWords(path) }];
  });
}

/**
 * The import: files → a dataset in which every reference resolves and every rule holds, or all that is wrong with
 * them. Nothing is left out quietly, and no fault hides another. Names are given in each of the known languages that a report
 * is printed in.
 */
export function parseFiles(
  files: readonly InputFile[],
  stored: Dataset,
  known: readonly WrittenLanguage[],
  watch: ImportWatch = UNWATCHED,
): ParseOutcome {
  const languages = askedLanguages(files, stored, known);
  const opened = withComputedScores(openFiles(files, languages, watch), stored);
  const rows = FLAT_KINDS.reduce((sum, kind) => sum + opened.rows(kind).length, 0);
  if (rows >= TOLD_EACH) watch({ kind: 'checking', rows });
  const { incoming: once, notes: repeats } = readOnce(parseKinds(opened, stored, languages));
  const sourced = markSources(once, stored, opened.readBy);
  const { incoming, notes: zeros } = withScoreDecimals(settledMarks(stored, sourced), stored);
  const asked = languages.filter(({ optional }) => !optional);
  const dataset = mergeDataset(stored, incoming, opened.unread, asked);
  const faults = [
    ...opened.faults,
    ...Object.values(incoming).flatMap(parsed => parsed.faults),
    ...asWritten(checkRules(dataset), incoming.reports.items),
    ...faultsOfWords(incoming.reports.items.map(({ item }) => item)),
    ...faultsOfPictures(incoming.reports.items.map(({ item }) => item)),
    ...faultsOfFonts(
      incoming.reports.items.map(({ item }) => item),
      opened.fonts,
    ),
  ];
  const dropped = Object.values(incoming).flatMap(parsed => parsed.broken);
  if (faults.length === 0 && dropped.length > 0)
    throw new Error(`${dropped.length} rows were dropped and no fault says why: the import itself is at fault.`);
  // Of a zero that is there again nobody is told that it may be lost.
  const isMended = ({ file, row, column, before }: Note): boolean =>
    before === null && zeros.some(zero => zero.file === file && zero.row === row && zero.column === column);
  const notes = placed(
    [
      ...opened.notes.filter(each => !isMended(each)),
      ...zeros,
      ...repeats,
      ...unlinkedReleases(dataset),
      ...openHonours(dataset),
      ...generalMeasureWords(dataset),
      ...yearsApart(dataset),
    ],
    opened.read,
  );
  const definitions = {
    definitions: incoming.reports.items,
    named: {
      rankings: incoming.rankings.items,
      releases: incoming.releases.items,
      sources: incoming.sources.items,
      indicators: incoming.indicators.items,
      honours: incoming.honours.items,
      groups: incoming.groups.items,
      reports: incoming.reports.items,
    },
    withLines: (found: readonly Fault[]) =>
      withLines(asWritten(found, incoming.reports.items), opened.texts('reports')),
  };
  if (faults.length > 0)
    return {
      ok: false,
      faults: placed(byCause(sortFaults(withLines(faults, opened.texts('reports')))), opened.read),
      notes,
      rowsRead:
        opened.unread.size === 0 &&
        FLAT_KINDS.every(kind => incoming[kind].broken.length === 0) &&
        !faults.some(({ rule }) => UNREAD_TABLES.has(rule)),
      readable: datasetOf(dataset.merged),
      ...definitions,
    };
  const recipes = opened.recipes.map(({ id, text }) => ({ id, text }));
  return {
    ok: true,
    dataset: datasetOf(dataset.merged),
    brought: broughtKeys(incoming),
    recipes,
    notes,
    ...definitions,
  };
}
