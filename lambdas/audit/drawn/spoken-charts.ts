import type { DeclaredChart } from '../declared.ts';
import { previousOf } from '../derive/sequence.ts';
import { type Content, n, top } from '../expect/content.ts';
import { plain } from '../expect/decimal.ts';
import { type Slots, unlike } from '../plain/slots.ts';
import type { Sort } from '../plain/sorts/sorts.ts';
import { isSaid, labelled, type Reader, rankingSaid, releaseSaid, unitsIn } from '../plain/table-check.ts';
import { isCount } from './labels.ts';

/** Spaces and what stands between cells do not tell a cell from its neighbour where every cell is said whole. */
const bare = (texts: readonly string[]): string => texts.join('').replace(/[\s.,;:，；：。、]+/g, '');

/** Whether a text says every row, cell after cell behind the heads of their columns, and nothing else. */
function saysRows(text: string, [heads = [], ...rows]: DeclaredChart['data']): boolean {
  const said = bare([text]);
  const cellsBehindHeads = rows.map(([first = '', ...cells]) =>
    bare([first, ...cells.flatMap((cell, at) => [heads[at + 1] ?? '', cell])]),
  );
  return said === cellsBehindHeads.join('');
}

/** What the words in place of a chart have to tell, by the title that it stands below; null where that is of another sort. */
type Told = (chart: DeclaredChart, reader: Reader) => Slots | null;

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

/** How many rows of data there are. */
const counted = ({ data }: DeclaredChart) => [n(data.length - 1)];

const history: Told = (chart, reader) => {
  const ranking = rankingSaid(reader.forms.historyTitle.exec(chart.caption)?.groups?.ranking, reader);
  if (ranking === null) return null;
  const heads = chart.data[0] ?? [];
  const { facts } = reader.known;
  const label = (head: string | undefined): Content => {
    const key = labelled(head ?? '', ranking, reader);
    return [key === null ? null : facts.label(key)];
  };
  return {
    units: unitsOf(chart, reader),
    ranking: [facts.ranking(ranking)],
    first: label(heads[1]),
    last: label(heads.at(-1)),
  };
};

const slope: Told = (chart, reader) => {
  const key = releaseOf('leagueCaption', chart, reader);
  const before = key === null ? null : previousOf(reader.known.rows, key);
  if (key === null || before === null) return null;
  const { facts } = reader.known;
  return { ranking: [facts.rankingOf(key)], previous: [facts.label(before)], release: [facts.label(key)] };
};

const counts: Told = (chart, { known: { edition, report } }) => ({
  rankings: [n(edition.basket.length)],
  units: counted(chart),
  top: [top(report.topN)],
});

const courses: Told = (chart, reader) => ({
  unit: unitOf('coursesTitle', chart, reader),
  rankings: firsts(chart)
    .flatMap(name => rankingSaid(name, reader) ?? [])
    .map(reader.known.facts.ranking),
});

const beside: Told = (chart, reader) => {
  const { edition, facts } = reader.known;
  const keys = firsts(chart).flatMap(
    said => edition.basket.find(each => isSaid(said, facts.inList([each]), reader)) ?? [],
  );
  return { unit: unitOf('besideTitle', chart, reader), releases: facts.inList(keys) };
};

const intervals: Told = (chart, reader) => {
  const key = releaseOf('intervalsTitle', chart, reader);
  return key === null ? null : { places: counted(chart), release: reader.known.facts.release(key) };
};

/** How many scores there are, of which release, and the lowest and the highest of them as their cells have them. */
const scores: Told = (chart, reader) => {
  const key = releaseOf('scoresTitle', chart, reader);
  if (key === null) return null;
  const all = chart.data.slice(1).map(([, score = '']) => score);
  const numberOf = (text: string): number => Number(plain(text).replace('−', '-'));
  const found = all.map(numberOf);
  const cellsOf = (value: number) => ({ as: all.filter(text => numberOf(text) === value) });
  return {
    units: counted(chart),
    release: reader.known.facts.release(key),
    low: cellsOf(Math.min(...found)),
    high: cellsOf(Math.max(...found)),
  };
};

const values: Told = (chart, { known: { dataset, language }, forms }) => {
  const said = forms.valuesTitle.exec(chart.caption)?.groups?.indicator?.toLowerCase();
  const names = dataset.indicators.map(indicator => indicator.names[language] ?? '');
  return { indicator: { as: names.filter(name => name.toLowerCase() === said) }, units: counted(chart) };
};

/** What is said in short, by the title of the chart in whose place it is said. */
const ALTS: readonly (readonly [title: Sort, alt: Sort, told: Told])[] = [
  ['historyTitle', 'historyAlt', history],
  ['leagueCaption', 'slopeAlt', slope],
  ['countsTitle', 'countsAlt', counts],
  ['moversTitle', 'moversAlt', chart => ({ moves: counted(chart) })],
  ['mapTitle', 'mapAlt', chart => ({ points: counted(chart) })],
  [
    'standingsCaption',
    'standingsAlt',
    (chart, reader) => ({
      unit: unitOf('standingsCaption', chart, reader),
      rankings: [n(firsts(chart).length)],
      // The title is held against the records, and what is said in place of the chart against its title.
      tiers: reader.forms.standingsCaption.exec(chart.caption)?.groups?.tiers !== undefined,
    }),
  ],
  ['coursesTitle', 'coursesAlt', courses],
  ['besideTitle', 'besideAlt', beside],
  ['intervalsTitle', 'intervalsAlt', intervals],
  ['scoresTitle', 'scoresAlt', scores],
  ['valuesTitle', 'valuesAlt', values],
  ['flowTitle', 'flowAlt', () => ({})],
];

/** Whether a text says every count, unit after unit, and in how many rankings it is not known. */
function saysCounts(text: string, { data }: DeclaredChart, reader: Reader): boolean {
  const rows = data.slice(1);
  const said = text.split(/; |；/);
  return (
    said.length === rows.length &&
    rows.every((row, at) => {
      const words = said[at] ?? '';
      const head = [': ', '：'].map(colon => `${row[0]}${colon}`).find(start => words.startsWith(start));
      return head !== undefined && isCount(words.slice(head.length), row, true, reader);
    })
  );
}

/** What is wrong with what is said in place of a chart, in short and at length; null where it says what its data hold. */
export function misspoken(chart: DeclaredChart, reader: Reader): string | null {
  const { forms, phrases } = reader;
  const { caption, alt, description, data } = chart;
  const isOfCounts = forms.countsTitle.test(caption);
  const isDescribed = isOfCounts ? saysCounts(description, chart, reader) : saysRows(description, data);
  if (description !== '' && !isDescribed) return `${description}: is not what its data hold, row by row`;
  const isTold = ALTS.some(([title, sort, of]) => {
    const said = forms[title].test(caption) ? forms[sort].exec(alt) : null;
    const due = said && of(chart, reader);
    return due !== null && unlike(said?.groups ?? {}, due, phrases) === null;
  });
  return isTold ? null : `${alt}: is not what it shows`;
}
