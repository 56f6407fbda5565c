import { isOnlyInCluster } from '../derive/counts.ts';
import { untakenRuns } from '../derive/missing.ts';
import { findRelease, rankOf, rowOf } from '../derive/rows.ts';
import { isOtherMethod, previousOf } from '../derive/sequence.ts';
import { belongs } from '../derive/wholes.ts';
import { n, nth, top } from '../expect/content.ts';
import { isPlaced, type Known, laterThan, unitsWithPages } from './known.ts';
import { isOfNobody } from './missing-places.ts';
import { MOST_MOVES, movesOf } from './moves.ts';
import { type Slots, unlike } from './slots.ts';
import type { Sort } from './sorts/sorts.ts';
import {
  type Check,
  editionOf,
  labelled,
  numbersIn,
  type Reader,
  rankingSaid,
  releaseSaid,
  unitsIn,
} from './table-check.ts';

/** What a chart shows, as the check of its places reads it. */
type Chart = Parameters<Check>[0];

/** What the subtitle of a sort of chart has to say of what is drawn in it: one of these. */
type Told = (chart: Chart, reader: Reader) => readonly Slots[];

const unitsOf = (chart: Chart, reader: Reader): readonly string[] =>
  chart.rows.flatMap(([name = '']) => unitsIn(name, reader).slice(0, 1));

/** Whether the definition sets some of the units apart from others, and these are among them. */
const isInFocus = ({ report, rows }: Known, unit: string): boolean =>
  report.focus.all !== true && belongs(rows, unit, undefined) === true;

/** The releases that the columns of a history are of. */
function columnsOf(chart: Chart, reader: Reader): readonly string[] {
  const said = reader.forms.historyTitle.exec(chart.caption)?.groups?.ranking;
  const ranking = rankingSaid(said, reader) ?? '';
  return chart.heads.slice(1).flatMap(head => labelled(head, ranking, reader) ?? []);
}

/** Where the method changed from one of these releases to the next. */
const changesIn = (known: Known, keys: readonly string[]) =>
  keys.flatMap((key, at) => {
    const before = keys[at - 1];
    return before !== undefined && isOtherMethod(known.rows, key, before) ? [{ before, key }] : [];
  });

/** Of a history, whether something is drawn below the places shown: yes or no, or either where its cells do not tell. */
function belowIn(chart: Chart, depth: number): readonly boolean[] {
  const cells = chart.rows.flatMap(([, ...places]) => places);
  // Beyond a list that ends above the last place shown, nobody knows.
  const ranks = cells.map(text => (numbersIn(text)[0] ?? Number.NaN) + (text.startsWith('>') ? 1 : 0));
  if (ranks.some(rank => rank > depth)) return [true];
  return ranks.every(rank => rank <= depth) ? [false] : [true, false];
}

/** Rows of ranking, edition, place, with the release of each. */
const releasesOf = (chart: Chart, reader: Reader): readonly string[] =>
  chart.rows.flatMap(([ranking = '', edition = '']) => editionOf(ranking, edition, reader) ?? []);

const intervals: Told = (chart, reader) => {
  const { known, forms } = reader;
  const key = releaseSaid(forms.intervalsTitle.exec(chart.caption)?.groups?.release, reader);
  const release = key === null ? null : findRelease(known.rows, key);
  if (key === null || !release) return [];
  const units = unitsOf(chart, reader);
  const stated = units.filter(unit => rowOf(known.rows, unit, key)?.interval !== undefined).length;
  const noise = stated < units.length && [n(release.noisePlaces?.value ?? 0)];
  return [{ stated: stated > 0, others: stated > 0 && stated < units.length, noise }];
};

/**
 * Whether these are all moves, how many went either way, and, of more moves of one size than have room, how many there are;
 * else every move of a size is drawn.
 */
const movers: Told = ({ rows }, { known }) => {
  const gains = rows.map(([, , before = '', now = '']) => (numbersIn(before)[0] ?? 0) - (numbersIn(now)[0] ?? 0));
  const least = Math.min(...gains.map(Math.abs));
  const due = movesOf(known).filter(({ size }) => size >= least).length;
  const isAll = rows.length === movesOf(known).length;
  const isChosen = due > MOST_MOVES;
  const [up, down] = [gains.filter(gain => gain > 0).length, gains.filter(gain => gain < 0).length];
  // Whether the pages are printed is no matter of the records: so either is said.
  return [false, [`title:${known.report.honours?.title}/${known.edition.ownRelease}`] as const].map(title => ({
    title,
    all: isAll,
    from: !isAll && [n(least)],
    up: up > 0 && [n(up)],
    down: down > 0 && [n(down)],
    of: isChosen && [n(due)],
    drawn: isChosen && [n(rows.length)],
  }));
};

const courses: Told = (chart, reader) => {
  const { rows, report } = reader.known;
  const unit = unitsIn(reader.forms.coursesTitle.exec(chart.caption)?.groups?.unit ?? '', reader)[0] ?? '';
  const keys = releasesOf(chart, reader);
  const isExact = (key: string): boolean => rankOf(rows, unit, key) !== null;
  const broken = keys.some((key, at) => {
    const before = keys[at - 1];
    if (before === undefined || previousOf(rows, key) !== before || !isExact(key) || !isExact(before)) return false;
    return isOtherMethod(rows, key, before);
  });
  return [{ nth: [nth(report.topN)], broken }];
};

/** Whether nobody drawn holds two places in a row between the first and the last; where rows are many, all stand there. */
function areSkipped(last: number, ranks: readonly number[]): boolean {
  if (last > 16) return false;
  const held = new Set([1, last, ...ranks]);
  return Array.from({ length: Math.max(0, last - 1) }, (_, at) => at + 1).some(
    rank => !held.has(rank) && !held.has(rank + 1),
  );
}

/** So many colours tell lines apart. */
const COLOURS = 6;

const history: Told = (chart, reader) => {
  const { known } = reader;
  const { report, facts } = known;
  const keys = columnsOf(chart, reader);
  const changes = changesIn(known, keys).flatMap(({ before, key }) => [facts.label(before), facts.label(key)]);
  const units = unitsOf(chart, reader);
  const focused = units.filter(unit => isInFocus(known, unit));
  // A colour is for the first few who have a profile.
  const coloured = unitsWithPages(known).slice(0, COLOURS);
  const lit = focused.filter(unit => coloured.includes(unit));
  const isApart = report.focus.all !== true && lit.length > 0 && lit.length < units.length;
  const ranks = units.flatMap(unit => keys.flatMap(key => rankOf(known.rows, unit, key) ?? []));
  return [
    {
      releases: [n(keys.length)],
      places: [n(report.topN)],
      highlighted: isApart && (lit.length === focused.length ? ['focus:'] : lit.map(facts.unit)),
      skips: areSkipped(report.topN, ranks),
      breaks: changes.length > 0 && changes,
    },
  ];
};

const panels: Told = (chart, reader) => {
  const { known } = reader;
  const keys = columnsOf(chart, reader);
  const { topN } = known.report;
  return belowIn(chart, topN).map(below => ({
    releases: [n(keys.length)],
    nth: [nth(topN)],
    below,
    broken: changesIn(known, keys).length > 0,
  }));
};

const standing: Told = (chart, reader) => {
  const { known, forms } = reader;
  const own = unitsIn(forms.standingsCaption.exec(chart.caption)?.groups?.unit ?? '', reader)[0] ?? '';
  const keys = releasesOf(chart, reader);
  const tracked = known.edition.basket.map(key => key.split('/')[0]);
  const placeIn = (text: string): number | undefined => (text.startsWith('>') ? undefined : numbersIn(text)[0]);
  const before = chart.rows.some(([, , now = '', then = '', change = '']) => {
    const from = placeIn(then);
    return !change.startsWith('–') && from !== undefined && from !== placeIn(now);
  });
  const others = unitsWithPages(known).filter(unit => unit !== own);
  return [
    {
      basket: keys.some(key => tracked.includes(key.split('/')[0])),
      before,
      peers: keys.some(key => others.some(unit => rankOf(known.rows, unit, key) !== null)),
      older: keys.some(key => laterThan(known, key).some(later => !isPlaced(known, own, later))),
    },
  ];
};

const counts: Told = (chart, reader) => {
  const { known } = reader;
  const rankings = [n(known.edition.basket.length)];
  const isOfOthers = known.report.focus.all !== true && unitsOf(chart, reader).some(unit => !isInFocus(known, unit));
  const clustered = unitsOf(chart, reader).some(unit =>
    known.edition.basket.some(key => isOnlyInCluster(known.rows, unit, key)),
  );
  return isOfOthers
    ? [{ rankings, others: true, clustered }]
    : [true, false].map(others => ({ rankings, others, clustered }));
};

/** Of a slope, whether places below the top that are drawn at one end do not follow those drawn above them. */
const slope: Told = (chart, reader) => {
  const { known, forms } = reader;
  const { topN, focus } = known.report;
  const said = forms.leagueCaption.exec(chart.caption)?.groups?.release;
  const key = releaseSaid(said, reader);
  const before = key === null ? null : previousOf(known.rows, key);
  const drawnIn = (column: number, release: string | null): readonly number[] => [
    ...chart.rows.flatMap(row => {
      const cell = row[column] ?? '';
      const place = /^=?[\d,]+(?:[–—][\d,]+)?†?$/.test(cell) ? numbersIn(cell).at(-1) : undefined;
      if (place === undefined || isOfNobody(row[1], reader)) return [];
      const isShown = place <= topN || unitsIn(row[1] ?? '', reader).some(unit => isInFocus(known, unit));
      return isShown ? [place] : [];
    }),
    // A row for places that are not on record stands where these would; those of the release before are drawn, and in no table.
    ...(release === null ? [] : untakenRuns(known.rows, release, 1, topN).map(run => run.at(-1) ?? 0)),
  ];
  const jumps = (places: readonly number[]): boolean =>
    places.some(place => {
      const above = Math.max(0, ...places.filter(each => each < place));
      return place > topN && place > above + Math.max(1, places.filter(each => each === above).length);
    });
  return [
    {
      places: [n(topN)],
      focus: focus.all !== true && ['focus:'],
      skips: jumps(drawnIn(0, key)) || jumps(drawnIn(2, before)),
    },
  ];
};

/** How what is drawn is to be read, by the title that it stands below. */
const SUBTITLES: readonly (readonly [title: Sort, subtitle: Sort, told: Told])[] = [
  ['mapTitle', 'mapSubtitle', () => [{}]],
  ['besideTitle', 'besideSubtitle', () => [{}]],
  ['valuesTitle', 'valuesSubtitle', () => [{}]],
  ['flowTitle', 'flowSubtitle', () => [{}]],
  ['leagueCaption', 'slopeSubtitle', slope],
  ['scoresTitle', 'scoresSubtitle', (_, { known }) => [{ top: [top(known.report.topN)] }]],
  ['intervalsTitle', 'intervalsSubtitle', intervals],
  ['moversTitle', 'moversSubtitle', movers],
  ['coursesTitle', 'coursesSubtitle', courses],
  ['historyTitle', 'historySubtitle', history],
  ['historyTitle', 'panelsSubtitle', panels],
  ['standingsCaption', 'standingSubtitle', standing],
  ['countsTitle', 'countsSubtitle', counts],
];

/** What is wrong with what stands below the title of a chart; null where it says what is so of it, or it is no chart. */
export function wrongSubtitle(chart: Chart, reader: Reader): string | null {
  const { forms, phrases } = reader;
  if (chart.spoken.length === 0) return null;
  const ways = SUBTITLES.filter(([title]) => forms[title].test(chart.caption));
  if (ways.length === 0 && chart.subtitle === '') return null;
  const wrong = ways.flatMap(([, subtitle, told]) => {
    const said = forms[subtitle].exec(chart.subtitle);
    return said ? told(chart, reader).map(slots => unlike(said.groups ?? {}, slots, phrases)) : [];
  });
  if (wrong.includes(null)) return null;
  return `${chart.subtitle}: ${wrong[0] ?? 'is not how such a chart is to be read'}`;
}
