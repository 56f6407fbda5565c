import type { InMore } from '../../claims/schema/counts.ts';
import type { Given, MethodBreak } from '../../claims/schema/figures.ts';
import type { Figures } from '../../claims/schema/kinds.ts';
import { groupBy } from '../../records/group-by.ts';
import type { RankInterval } from '../../records/record.ts';
import { type ReleaseKey, rankingOf } from '../../records/release.ts';
import type { Names } from '../language.ts';
import type { Noun, ReportNouns } from '../nouns.ts';
import { OPEN_PLACE, OTHER_FIELD } from '../typography.ts';
import { formats } from './formats.ts';

const { ordinal, quantity, list } = formats;

/** Parts that several sentences, reasons or labels share. */

/** The title of a work; one inside it has single marks. */
export const work = (title: string): string => `《${title.replace(/《/g, '〈').replace(/》/g, '〉')}》`;

/** A number before a measure word: 两, never 二. */
export const measured = (n: number, word: string): string =>
  `${n === 2 ? '两' : n <= 10 ? formats.count(n) : n}${word}`;

/** So many units: 两座城市, 12所大学. */
export const unitsCounted = (n: number, { measureWord, singular }: Noun): string =>
  `${measured(n, measureWord)}${singular}`;

/** So many of those that the ranking of a release ranks: 28所大学. */
export const ranked = (n: number, release: ReleaseKey, names: Names): string =>
  `${n}${names.measureWord(rankingOf(release))}${names.nouns(rankingOf(release))}`;

/** The units in focus as a title calls them: 中国城市. */
export const focusTitle = ({ unit, focus }: Pick<ReportNouns, 'unit' | 'focus'>): string =>
  focus.adjective === null ? focus.name : `${focus.adjective}${unit.singular}`;

/** Places from one to another: 第三至第八位; Arabic for both where the last is above ten. */
export const rangeOf = (from: number, to: number): string =>
  to > 10 ? `第${from}至第${to}位` : `${ordinal(from)}至${ordinal(to)}位`;

/** A score, or a difference of scores, in what the ranking of a release counts. */
export function points(value: string, release: ReleaseKey, names: Names): string {
  const measure = names.scoreMeasure(rankingOf(release));
  return measure === null ? `${quantity(value, 'count')}分` : quantity(value, measure);
}

/** What stands before points: an amount in a measure of its own, so many passengers, is no score. */
export const scoreWord = (release: ReleaseKey, names: Names): '得分' | '' =>
  names.scoreMeasure(rankingOf(release)) === null ? '得分' : '';

/** A name right before a figure: a Latin one is parted from it, and would else be read as one word with it. */
export const beforeFigure = (name: string): string => (/[\p{Script=Latin}\d]$/u.test(name) ? `${name} ` : name);

export const units = (ids: readonly string[], names: Names): string => list(ids.map(names.unit));
export const labels = (keys: readonly ReleaseKey[], names: Names): string => keys.map(names.label).join('、');
/** The first and the last of a run of releases. */
export const span = (keys: readonly ReleaseKey[], names: Names): string =>
  `${names.label(keys[0] ?? '')}至${names.label(keys.at(-1) ?? '')}`;

/** The measure word for the releases of a ranking: 期 of one that comes out twice a year, 届 of any other. */
export const edition = (ranking: string, names: Names): string =>
  names.cadence(ranking) === 'half-yearly' ? '期' : '届';

/** Between which two releases the method changed. */
const between = ({ release, previous }: MethodBreak, names: Names): string =>
  `${names.label(previous)}与${names.label(release)}之间`;

/** What is told goes across changes of method: which they are, and what that means for its places. */
export const acrossBreaks = (breaks: readonly MethodBreak[], names: Names): string =>
  breaks.length > 0 ? `；${breaks.map(each => between(each, names)).join('、')}方法有变，名次不完全可比` : '';

/** That the release before had another field: a sign, which a note below the chapter reads. */
export const fieldSince = ({ otherField }: { readonly otherField: boolean }): string => (otherField ? OTHER_FIELD : '');

/** The change of method that something is counted from. */
export const sinceMethod = (method: MethodBreak, names: Names): string => `${between(method, names)}方法有变以来`;

/** Places in the sequence that had no release. */
export const skippedEditions = (keys: readonly ReleaseKey[], names: Names): string =>
  keys.length > 0 ? `（${labels(keys, names)}未发布）` : '';

/** What a comparison is read with: that others were ranked, years without a release, places that are not on record. */
export function asides(
  told: {
    readonly universes: Figures['held']['universes'];
    /** Other units were ranked, whether or not sizes say so. */
    readonly otherField?: boolean;
    readonly skipped: readonly ReleaseKey[];
    readonly unplaced?: readonly ReleaseKey[];
  },
  names: Names,
): string {
  const { universes, otherField = false, skipped, unplaced = [] } = told;
  const parts = [
    ...(skipped.length > 0 ? [`${labels(skipped, names)}未发布`] : []),
    ...(unplaced.length > 0 ? [`${labels(unplaced, names)}没有确切名次记录`] : []),
  ];
  return `${fieldSince({ otherField: otherField || universes !== null })}${parts.length > 0 ? `（${parts.join('；')}）` : ''}`;
}

export const placed = ({ from, to }: Figures['bandMove']['now']): string => {
  if (from === to) return ordinal(from);
  return to === null ? `第${from}名及以后` : `第${from}—${to}名区间`;
};

/** A place told beside others in one sentence: all of them in Arabic figures where one is above ten. */
const beside = (rank: number, others: readonly number[]): string =>
  others.some(other => other > 10) ? `第${rank}位` : ordinal(rank);

/** What a publisher gave a unit before a correction or since, exact place or none; beside what it gave at the other time. */
export function given(what: Given, other: Given): string {
  switch (what.kind) {
    case 'rank':
      return placeAt(what.rank, what.joint, false, other.kind === 'rank' ? [other.rank] : []);
    case 'band':
      return placed(what);
    case 'tier':
      return `${what.tier}级`;
    case 'noPlace':
      return { unranked: '无名次', 'not-in-universe': '无名次（未纳入）', withdrawn: '无名次（已被撤出）' }[what.why];
    case 'noScore':
      return '无得分';
  }
}

/** The ends of an interval of ranks, as the publisher prints them. */
export const interval = ({ from, to }: RankInterval): string => (from === to ? `第${from}位` : `第${from}—${to}位`);

export const lowerFigure = (indicator: string, names: Names): string =>
  names.lowerIsBetter(indicator) ? '（逆指标，数值越低越好）' : '';

/** Of a list that is on record down to a place: those that a correction left empty. */
export const saveVacated = (vacated: readonly number[]): string =>
  vacated.length === 0 ? '' : `（${formats.list(vacated.map(formats.ordinal))}因更正空缺）`;

/** Behind a place: whether it is shared is open. */
export const mark = (isOpen: boolean): string => (isOpen ? OPEN_PLACE : '');

/** To hold a place: 位列第一, 居第16位, where 位列 would say 位 twice. */
const heldAt = (place: string): string => `${place.endsWith('位') ? '居' : '位列'}${place}`;

/** A place, shared or not, as what is said of a unit; where nobody can tell whether it is, with the sign that says so. */
export const placeOf = (rank: number, joint: boolean, isOpen: boolean, others: readonly number[] = []): string =>
  `${joint ? `并列${beside(rank, others)}` : heldAt(beside(rank, others))}${mark(isOpen)}`;

/** The same as the end of a move. */
export const placeAt = (rank: number, joint: boolean, isOpen: boolean, others: readonly number[] = []): string =>
  `${joint ? '并列' : ''}${beside(rank, others)}${mark(isOpen)}`;

/** How many places are between two that are told beside it: in figures of their style. */
export const placesBetween = (one: number, other: number): string => {
  const places = Math.abs(one - other);
  return Math.max(one, other) > 10 ? `${places}位` : measured(places, '位');
};

/** The two ends of a move. */
export function endsOf(
  { from, to, wasJoint, joint }: Pick<Figures['moved'], 'from' | 'to' | 'wasJoint' | 'joint'>,
  [wasOpen, isOpen]: readonly [boolean, boolean],
): { readonly start: string; readonly end: string } {
  return {
    start: placeAt(from, wasJoint, wasOpen, [to]),
    end: placeAt(to, joint, isOpen, [from]),
  };
}

/** Those that are in as many for certain, together. */
const alike = (above: readonly InMore[]): readonly (readonly InMore[])[] => [
  ...groupBy(above, ({ atLeast, exact }) => `${atLeast} ${exact}`).values(),
];

/** Who is in the top of as many of the rankings or more for certain: such a count is never told alone. Behind those who are named the others are counted. */
export function exceeded(
  { above, aboveBesides, top: of, basket }: Pick<Figures['topCount'], 'above' | 'aboveBesides' | 'top' | 'basket'>,
  name: (unit: string) => string,
  { measureWord }: Noun,
): string {
  /** Into how many; the first that are told say of what. */
  const into = (atLeast: number, isFirst: boolean, exact = false): string => {
    const some = measured(atLeast, measureWord);
    if (atLeast < basket.length) return `${exact ? '' : '至少'}进入其中${some}${isFirst ? `的${formats.top(of)}` : ''}`;
    if (atLeast === 1) return `进入其${formats.top(of)}`;
    if (atLeast === 2) return `${some}均进入${isFirst ? formats.top(of) : ''}`;
    return `进入全部${some}${isFirst ? `的${formats.top(of)}` : ''}`;
  };
  const groups = alike(above).map((group, index) => {
    const who = list(group.map(({ unit }) => name(unit)));
    return `${who}${into(group[0]?.atLeast ?? 0, index === 0, group[0]?.exact)}`;
  });
  // Cities and clusters of them are counted together, under the noun that holds for both.
  const others = aboveBesides
    ? [`另有${measured(aboveBesides.units, '个')}上榜者${into(aboveBesides.atLeast, groups.length === 0)}`]
    : [];
  const told = [...groups, ...others];
  return told.length > 0 ? `；${told.join('，')}` : '';
}
