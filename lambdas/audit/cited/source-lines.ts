import type { DeclaredTable } from '../declared.ts';
import { rowOf } from '../derive/rows.ts';
import { previousOf } from '../derive/sequence.ts';
import { otherTitles } from '../plain/other-titles.ts';
import {
  editionOf,
  isSaid,
  labelled,
  rankingSaid,
  releaseSaid,
  type Reader as TableReader,
  unitsIn,
} from '../plain/table-check.ts';
import { sourcesShown } from './line-sources.ts';
import { sourcesOfRelease } from './release-sources.ts';
import type { ReadList, Works } from './sources.ts';
import type { CitationWriter } from './writer.ts';
import { NAMED_SERIES, runsOf } from './writer.ts';

/** Whose place in which release is given, or of nobody the facts of a release. */
interface Shown {
  readonly unit: string | null;
  readonly key: string;
}

/** What reads the lines below tables and charts. */
export interface LineReader {
  readonly tables: TableReader;
  readonly works: Works;
  readonly list: ReadList;
  readonly writer: CitationWriter;
}

const keysOf = ({ known }: TableReader): readonly string[] =>
  known.dataset.releases.map(({ ranking, id }) => `${ranking}/${id}`);

/** The units that the cells of a column name. */
const namedIn = ({ rows }: DeclaredTable, column: number, reader: TableReader): readonly string[] =>
  rows.flatMap(row => unitsIn(row[column] ?? '', reader).slice(0, 1));

const ofAll = (units: readonly string[], keys: readonly string[]): readonly Shown[] =>
  units.flatMap(unit => keys.map(key => ({ unit, key })));

/** The places that a table or a chart of places gives, by what its caption says that it is of; null where it is of none. */
function placesIn(table: DeclaredTable, reader: TableReader): readonly Shown[] | null {
  const { known, forms } = reader;
  const groups = (form: RegExp) => form.exec(table.caption)?.groups;
  const league = groups(forms.leagueCaption)?.release ?? groups(forms.intervalsTitle)?.release;
  if (league !== undefined) {
    const key = releaseSaid(league, reader);
    const column = forms.leagueCaption.test(table.caption) ? 1 : 0;
    return key === null ? null : ofAll(namedIn(table, column, reader), [key]);
  }
  const ranking = groups(forms.fullCaption)?.ranking ?? groups(forms.historyTitle)?.ranking;
  if (ranking !== undefined) {
    const id = rankingSaid(ranking, reader) ?? '';
    return ofAll(
      namedIn(table, 0, reader),
      table.heads.slice(1).flatMap(head => labelled(head, id, reader) ?? []),
    );
  }
  if (forms.matrixCaption.test(table.caption)) {
    const asked = table.heads.slice(1).flatMap(head => rankingSaid(head, reader) ?? []);
    const keys = known.edition.basket.filter(key => asked.includes(key.split('/')[0] ?? ''));
    return ofAll(namedIn(table, 0, reader), keys);
  }
  if (forms.trackedCaption.test(table.caption)) return known.edition.basket.map(key => ({ unit: null, key }));
  if (forms.besideTitle.test(table.caption))
    return table.rows.flatMap(([release, , name = '']) => {
      const key = keysOf(reader).find(each => isSaid(release, known.facts.inList([each]), reader));
      return key === undefined ? [] : ofAll(unitsIn(name, reader).slice(0, 1), [key]);
    });
  const unit = groups(forms.standingsCaption)?.unit ?? groups(forms.coursesTitle)?.unit;
  if (unit === undefined) return null;
  const keys = table.rows.flatMap(([name = '', edition = '']) => editionOf(name, edition, reader) ?? []);
  return ofAll(unitsIn(unit, reader).slice(0, 1), keys);
}

/** The sources of the titles that a table gives; null where it is of none. */
function honoursIn({ caption }: DeclaredTable, { known, forms }: TableReader): readonly string[] | null {
  if (!forms.titlesCaption.test(caption)) return null;
  const told = otherTitles(known).map(({ title, edition }) => `${edition} ${title}`);
  return known.dataset.honours.flatMap(({ title, edition, source }) =>
    told.includes(`${edition} ${title}`) ? [source] : [],
  );
}

/** The numbers that a line names, runs of them whole. */
const numbersIn = (text: string): readonly number[] =>
  [...text.matchAll(/(\d+)(?:[–—](\d+))?/g)].flatMap(([, first = '', last = first]) =>
    Array.from({ length: Number(last) - Number(first) + 1 }, (_, at) => Number(first) + at),
  );

/** A series that a line names, and the editions of it; null where it names the series by its number alone. */
interface Named {
  readonly series: string;
  readonly editions: readonly string[] | null;
}

/** The series that a line names, in its words; null where it is written in no way that is known. */
function seriesIn(text: string, { works, list, writer }: LineReader): readonly Named[] | null {
  const byNumber = new Map([...list.numbers].map(([key, number]) => [number, key]));
  const numbers = numbersIn(text);
  const isOf = (line: string): boolean => line === text;
  if ([true, false].some(ours => isOf(writer.lineOfNumbers(numbers, ours)))) {
    const found = numbers.flatMap(number => byNumber.get(number) ?? []);
    const isSorted = runsOf(numbers).every(([first], at, runs) => at === 0 || first > (runs[at - 1]?.[1] ?? 0));
    return isSorted && found.length === numbers.length && found.length > NAMED_SERIES
      ? found.map(series => ({ series, editions: null }))
      : null;
  }
  const names = new Map([...list.numbers.keys()].map(key => [key, writer.work(works.series(key), '')]));
  const places = new Map([...names].map(([key, name]) => [key, placeOf(name, [...names.values()], text)]));
  const at = (key: string): number => places.get(key) ?? -1;
  const named = [...list.numbers.keys()].filter(key => at(key) >= 0).toSorted((a, b) => at(a) - at(b));
  const sets = named.length > NAMED_SERIES ? [] : subsets(named);
  const told = sets.map(editionsOf);
  return (
    told.find(all => {
      const pieces = all.map(({ series, editions }) => ({ ...works.series(series), editions: editions ?? [] }));
      // In the order of its entry: editions that are turned would read as another run of them.
      const areInOrder = all.every(({ series, editions }) => {
        const places = (editions ?? []).map(edition => (list.cited.get(series) ?? []).indexOf(edition));
        return places.every((place, index) => index === 0 || place > (places[index - 1] ?? 0));
      });
      return areInOrder && [true, false].some(ours => isOf(writer.line(pieces, ours)));
    }) ?? null
  );

  /** Each with editions that its entry cites too. */
  function editionsOf(keys: readonly string[]): readonly Named[] {
    return keys.map((key, index) => {
      const begins = at(key) + writer.work(works.series(key), '').length;
      const next = keys[index + 1];
      const piece = text.slice(begins, next === undefined ? text.length : at(next));
      return { series: key, editions: editionsIn(piece, list.cited.get(key) ?? [], writer) };
    });
  }
}

/** Where a text holds a name, and not as a part of a longer one if it can be helped; less than nothing where it does not. */
function placeOf(name: string, names: readonly string[], text: string): number {
  const longer = names.filter(other => other.length > name.length && other.includes(name));
  const isPart = (at: number): boolean =>
    longer.some(other => {
      const from = text.lastIndexOf(other, at);
      return from >= 0 && from + other.length >= at + name.length;
    });
  for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) if (!isPart(at)) return at;
  return text.indexOf(name);
}

/** A name may stand inside another: so any of those that are found may be meant. */
const subsets = (keys: readonly string[]): readonly (readonly string[])[] =>
  Array.from({ length: 2 ** keys.length }, (_, chosen) =>
    keys.filter((__, at) => Math.floor(chosen / 2 ** at) % 2 > 0),
  );

/** The editions that a piece of a line names, in their order, a run from one to another whole. */
function editionsIn(piece: string, cited: readonly string[], { to }: CitationWriter): readonly string[] {
  const named = cited.filter(Boolean);
  const found: string[] = [];
  for (let at = 0; at < piece.length; ) {
    const here = named
      .filter(name => piece.startsWith(name, at))
      .reduce((longest, name) => (name.length > longest.length ? name : longest), '');
    const before = found.at(-1);
    if (here !== '' && before !== undefined && piece.slice(0, at).endsWith(`${before}${to}`))
      found.push(...named.slice(named.indexOf(before) + 1, named.indexOf(here)));
    if (here !== '') found.push(here);
    at += Math.max(1, here.length);
  }
  return found;
}

/**
 * What is wrong with the line that says where a table or a chart has its data from: each work is on record and listed;
 * the sources of the places that it gives are among them, and none that tells nothing of these releases.
 */
export function wrongSourceLine(table: DeclaredTable, reader: LineReader): string | null {
  const { sourceLine } = table;
  if (sourceLine === '') return null;
  const { tables, works } = reader;
  const said = seriesIn(sourceLine, reader);
  if (said === null) return `${sourceLine}: names what is no work of the list of sources, or says it otherwise`;
  const isNamed = (id: string): boolean => {
    const edition = works.editionOf(id);
    return said.some(
      ({ series, editions }) =>
        series === works.seriesOf(id) && (editions === null || edition === '' || editions.includes(edition)),
    );
  };
  /** What is wrong with what the line names, by the sources that it has to name and those that it may. */
  const unlike = (due: readonly string[], may: readonly string[]): string | null => {
    const missing = due.find(id => !isNamed(id));
    if (missing) return `${sourceLine}: leaves out ${missing}, which gives what stands in it`;
    const isKnown = (of: string, edition: string | null): boolean =>
      may.some(id => works.seriesOf(id) === of && (edition === null || works.editionOf(id) === edition));
    const strange = said.find(
      ({ series, editions }) => !isKnown(series, null) || (editions ?? []).some(edition => !isKnown(series, edition)),
    );
    return strange
      ? `${sourceLine}: names ${works.series(strange.series).title}, which tells nothing of what stands in it`
      : null;
  };
  const shown = sourcesShown(table, tables);
  if (shown !== null) return unlike(shown.due, shown.may);
  const ofHonours = honoursIn(table, tables);
  const places = placesIn(table, tables);
  if (places === null && ofHonours === null) return null;
  const { rows } = tables.known;
  const due = (places ?? []).flatMap(
    ({ unit, key }) => (unit === null ? rows.step(key) : rowOf(rows, unit, key))?.source ?? [],
  );
  const keys = [...new Set((places ?? []).map(({ key }) => key))];
  const before = keys.flatMap(key => previousOf(rows, key) ?? []);
  const told = [...keys, ...before].flatMap(key => sourcesOfRelease(key, tables.known));
  return unlike([...due, ...(ofHonours ?? [])], [...told, ...(ofHonours ?? [])]);
}
