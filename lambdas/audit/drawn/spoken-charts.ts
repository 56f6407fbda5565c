import type { DeclaredChart } from '../declared.ts';
import { previousOf } from '../derive/sequence.ts';
import { type Content, n, top } from '../expect/content.ts';
import type { Sort } from '../plain/sorts/sorts.ts';
import { isSaid, labelled, type Reader, rankingSaid, releaseSaid, unitsIn } from '../plain/table-check.ts';
import { tells } from './facts-told.ts';

/** Signs and spaces do not tell a cell from its neighbour where every cell is said whole. */
const bare = (texts: readonly string[]): string => texts.join('').replace(/[\s\p{P}]+/gu, '');

/** Whether a text says every row, cell after cell behind the heads of their columns, and nothing else. */
function saysRows(text: string, [heads = [], ...rows]: DeclaredChart['data']): boolean {
  const said = bare([text]);
  const cellsBehindHeads = rows.map(([first = '', ...cells]) =>
    bare([first, ...cells.flatMap((cell, at) => [heads[at + 1] ?? '', cell])]),
  );
  return said === cellsBehindHeads.join('');
}

/** What the words in place of a chart have to tell, by the title that it stands below; null where that is of another sort. */
type Told = (chart: DeclaredChart, reader: Reader) => Content | null;

const unitsOf = ({ data }: DeclaredChart, reader: Reader): Content =>
  data.slice(1).map(([name = '']) => {
    const [unit] = unitsIn(name, reader);
    return unit === undefined ? null : reader.known.facts.unit(unit);
  });

const releaseOf = (form: Sort, { caption }: DeclaredChart, reader: Reader): string | null =>
  releaseSaid(reader.forms[form].exec(caption)?.groups?.release, reader);

function unitOf(form: Sort, { caption }: DeclaredChart, reader: Reader): Content {
  const [unit] = unitsIn(reader.forms[form].exec(caption)?.groups?.unit ?? '', reader);
  return [unit === undefined ? null : reader.known.facts.unit(unit)];
}

/** The values of the first column, each once. */
const firsts = ({ data }: DeclaredChart): readonly string[] => [...new Set(data.slice(1).map(([first = '']) => first))];

const history: Told = (chart, reader) => {
  const ranking = rankingSaid(reader.forms.historyTitle.exec(chart.caption)?.groups?.ranking, reader);
  if (ranking === null) return null;
  const heads = chart.data[0] ?? [];
  const ends = [heads[1], heads.at(-1)].flatMap(head => labelled(head ?? '', ranking, reader) ?? []);
  const { facts } = reader.known;
  const [units, named] = [unitsOf(chart, reader), facts.ranking(ranking)];
  return [units, named, ends.map(facts.label)];
};

const slope: Told = (chart, reader) => {
  const key = releaseOf('leagueCaption', chart, reader);
  const before = key === null ? null : previousOf(reader.known.rows, key);
  if (key === null || before === null) return null;
  const { facts } = reader.known;
  return [facts.rankingOf(key), facts.label(before), facts.label(key)];
};

/** How many rows of data there are. */
const counted = ({ data }: DeclaredChart) => [n(data.length - 1)];

const ALTS: readonly (readonly [title: Sort, told: Told])[] = [
  ['historyTitle', history],
  ['leagueCaption', slope],
  ['countsTitle', countsIn],
  ['moversTitle', counted],
  // The release before is the one before in some languages.
  ['moversTitle', chart => [n(1), ...counted(chart)]],
  ['mapTitle', counted],
  ['standingsCaption', (chart, reader) => [unitOf('standingsCaption', chart, reader), n(firsts(chart).length)]],
  [
    'coursesTitle',
    (chart, reader) => {
      const rankings = firsts(chart).flatMap(name => rankingSaid(name, reader) ?? []);
      return [unitOf('coursesTitle', chart, reader), [n(1), rankings.map(reader.known.facts.ranking)]];
    },
  ],
  ['besideTitle', besideIn],
  [
    'intervalsTitle',
    (chart, reader) => {
      const key = releaseOf('intervalsTitle', chart, reader);
      return key === null ? null : [n(chart.data.length - 1), reader.known.facts.release(key)];
    },
  ],
];

function countsIn(chart: DeclaredChart, { known: { edition, report } }: Reader): Content {
  return [n(edition.basket.length), n(chart.data.length - 1), top(report.topN)];
}

function besideIn(chart: DeclaredChart, reader: Reader): Content {
  const { edition, facts } = reader.known;
  const keys = firsts(chart).flatMap(
    said => edition.basket.find(each => isSaid(said, facts.inList([each]), reader)) ?? [],
  );
  return [unitOf('besideTitle', chart, reader), facts.inList(keys)];
}

/** The same facts in whatever order a language tells them. */
function isToldInAnyOrder(text: string, content: Content, reader: Reader): boolean {
  const parts = content.filter(part => part !== null && part !== false);
  return orders(parts).some(order => tells(text, order, reader));
}

/** Every order of a few parts. */
function orders<T>(parts: readonly T[]): readonly (readonly T[])[] {
  if (parts.length < 2) return [parts];
  return parts.flatMap((part, at) => orders(parts.filter((_, other) => other !== at)).map(rest => [part, ...rest]));
}

/** What is wrong with what is said in place of a chart, in short and at length; null where it says what its data hold. */
export function misspoken(chart: DeclaredChart, reader: Reader): string | null {
  const { forms } = reader;
  const { caption, alt, description, data } = chart;
  const isOfCounts = forms.countsTitle.test(caption);
  if (description !== '' && !isOfCounts && !saysRows(description, data))
    return `${description}: is not what its data hold, row by row`;
  const told = ALTS.flatMap(([title, of]) => (forms[title].test(caption) ? [of(chart, reader)] : []));
  const isTold = told.length === 0 || told.some(due => due !== null && isToldInAnyOrder(alt, due, reader));
  return isTold ? null : `${alt}: is not what it shows`;
}
