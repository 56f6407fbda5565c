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

const { count, ordinal, quantity, list } = formats;

/** Parts that several sentences, reasons or labels share. */

export const capital = (text: string): string => `${text.charAt(0).toUpperCase()}${text.slice(1)}`;

/** So many of them: "one city", "three cities". */
export const counted = (n: number, { singular, plural }: Pick<Noun, 'singular' | 'plural'>): string =>
  `${count(n)} ${n === 1 ? singular : plural}`;

/** One of the units, whichever: "a city". */
export const aUnit = ({ article, singular }: Noun): string => `${article} ${singular}`;

/** The units in focus as a title calls them: "Chinese cities". */
export const focusTitle = ({ unit, focus }: Pick<ReportNouns, 'unit' | 'focus'>): string =>
  focus.adjective === null ? focus.name : `${focus.adjective} ${unit.plural}`;

export const places = (n: number): string => counted(n, { singular: 'place', plural: 'places' });
export const tiers = (n: number): string => counted(n, { singular: 'tier', plural: 'tiers' });
export const editions = (n: number): string => counted(n, { singular: 'edition', plural: 'editions' });

/** So many of all: "none of the three", "neither of the two", "both", "all three", "two of the three", "the one". */
export function someOf(some: number, all: number): string {
  const none = all === 2 ? 'neither' : 'none';
  if (some < all) return `${some === 0 ? none : count(some)} of the ${count(all)}`;
  if (all === 1) return `the ${count(all)}`;
  return all === 2 ? 'both' : `all ${count(all)}`;
}

/** Whichever of all, behind a negation: "any of the three", "either of the two", "the one". */
export function anyOf(all: number): string {
  if (all === 1) return `the ${count(all)}`;
  return `${all === 2 ? 'either' : 'any'} of the ${count(all)}`;
}

/** The rankings that are counted over, behind their number. */
export const tracked = ({ length }: readonly string[], { rankingNoun }: Names): string =>
  `${length === 1 ? rankingNoun.singular : rankingNoun.plural} tracked`;

/** A score, or a difference of scores, in what the ranking of a release counts: "1 point", "2.5 million passengers". */
export function points(value: string, release: ReleaseKey, names: Names): string {
  const measure = names.scoreMeasure(rankingOf(release));
  if (measure !== null) return quantity(value, measure);
  return `${quantity(value, 'count')} ${isOne(value) ? 'point' : 'points'}`;
}
export const isOne = (value: string): boolean => /^[-+]?1(\.0+)?$/.test(value);

export const units = (ids: readonly string[], names: Names): string => list(ids.map(names.unit));
export const labels = (keys: readonly ReleaseKey[], names: Names): string => list(keys.map(names.label));
/** The first and the last of a run of releases. */
export const span = (keys: readonly ReleaseKey[], names: Names): string =>
  `${names.label(keys[0] ?? '')} to ${names.label(keys.at(-1) ?? '')}`;

/** Releases as those that are meant: "the 2021 and the 2022". */
export const theLabels = (keys: readonly ReleaseKey[], names: Names): string =>
  list(keys.map(key => `the ${names.label(key)}`));

const disjunction = new Intl.ListFormat('en-GB', { type: 'disjunction' });
/** Whichever of them, behind a negation: "neither in A or B". */
export const either = (items: readonly string[]): string => disjunction.format([...items]);

/** When the method changed: between which two releases. */
const between = ({ release, previous }: MethodBreak, names: Names): string =>
  `between ${names.label(previous)} and ${names.label(release)}`;

/** What is told goes across changes of method: which they are, and what that means for its places. */
export const acrossBreaks = (breaks: readonly MethodBreak[], names: Names): string =>
  breaks.length > 0
    ? `; the method changed ${list(breaks.map(each => between(each, names)))}, so places are not strictly comparable`
    : '';

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
    ...(skipped.length > 0 ? [notAppeared(skipped, names)] : []),
    ...(unplaced.length > 0 ? [`no exact place known for ${labels(unplaced, names)}`] : []),
  ];
  return `${fieldSince({ otherField: otherField || universes !== null })}${parts.length > 0 ? ` (${parts.join('; ')})` : ''}`;
}

/** That the edition before had another field: a sign, which a note below the chapter reads. */
export const fieldSince = ({ otherField }: { readonly otherField: boolean }): string => (otherField ? OTHER_FIELD : '');

/** The change of method that something is counted from. */
export const sinceMethod = (method: MethodBreak, names: Names): string =>
  `since the method changed ${between(method, names)}`;

const notAppeared = (keys: readonly ReleaseKey[], names: Names): string =>
  `no edition appeared for ${labels(keys, names)}`;

/** Places in the sequence that had no release. */
export const skippedEditions = (keys: readonly ReleaseKey[], names: Names): string =>
  keys.length > 0 ? ` (${notAppeared(keys, names)})` : '';

export const placed = ({ from, to }: Figures['bandMove']['now']): string =>
  from === to ? `${ordinal(from)} place` : `the ${from}${to === null ? '+' : `–${to}`} band`;

/** What a publisher gave a unit that has no exact place, or no score, before a correction or since. */
export function given(what: Given): string {
  switch (what.kind) {
    case 'rank':
      return placeOf(what.rank, what.joint, false);
    case 'band':
      return placed(what);
    case 'tier':
      return what.tier;
    case 'noPlace':
      return { unranked: 'no place', 'not-in-universe': 'no place (not covered)', withdrawn: 'no place (withdrawn)' }[
        what.why
      ];
    case 'noScore':
      return 'no score';
  }
}

/** The ends of an interval of ranks, as the publisher prints them. */
export const interval = ({ from, to }: RankInterval): string => (from === to ? `${from}` : `${from}–${to}`);

export const lowerFigure = (indicator: string, names: Names): string =>
  names.lowerIsBetter(indicator) ? ' (lower is better)' : '';

/** Of a list that is on record down to a place: those that a correction left empty. */
export const saveVacated = (vacated: readonly number[], of = formats.ordinal): string =>
  vacated.length === 0
    ? ''
    : ` save ${list(vacated.map(of))}, vacated by ${vacated.length === 1 ? 'the correction' : 'corrections'}`;

/** On a day, in a month or in a year. */
export const onDate = (date: string): string => `${date.length > 7 ? 'on' : 'in'} ${formats.date(date)}`;

/** Behind a place: whether it is shared is open. */
export const mark = (isOpen: boolean): string => (isOpen ? OPEN_PLACE : '');

/** A place, shared or not; where nobody can tell whether it is, with the sign that says so. */
export const placeOf = (rank: number, joint: boolean, isOpen: boolean): string =>
  `${joint ? 'joint ' : ''}${ordinal(rank)}${mark(isOpen)}`;

/** The same as where who came stands: "in joint third place". */
export const inPlace = (rank: number, joint: boolean, isOpen: boolean): string =>
  `in ${joint ? 'joint ' : ''}${ordinal(rank)} place${mark(isOpen)}`;

/** Those that are in as many for certain, together. */
const alike = (above: readonly InMore[]): readonly (readonly InMore[])[] => [
  ...groupBy(above, ({ atLeast, exact }) => `${atLeast} ${exact}`).values(),
];

/** Who is in the top of as many of the rankings or more for certain: such a count is never told alone. Behind those who are named the others are counted. */
export function exceeded(
  { above, aboveBesides, top: of, basket }: Pick<Figures['topCount'], 'above' | 'aboveBesides' | 'top' | 'basket'>,
  name: (unit: string) => string,
): string {
  const most = (atLeast: number, exact = false): string => {
    if (atLeast === basket.length) return someOf(atLeast, basket.length);
    return exact ? count(atLeast) : `at least ${count(atLeast)}`;
  };
  const groups = alike(above).map((group, index) => {
    const who = list(group.map(({ unit }) => name(unit)));
    const where = index === 0 ? `${group.length === 1 ? 'is' : 'are'} in the ${formats.top(of)} of` : 'in';
    return `${who} ${where} ${most(group[0]?.atLeast ?? 0, group[0]?.exact)}`;
  });
  if (aboveBesides && groups.length === 0) {
    const are = aboveBesides.units === 1 ? 'other is' : 'others are';
    return `; ${count(aboveBesides.units)} ${are} in the ${formats.top(of)} of ${most(aboveBesides.atLeast)}`;
  }
  const others = aboveBesides
    ? [
        `${count(aboveBesides.units)} ${aboveBesides.units === 1 ? 'other' : 'others'} ${aboveBesides.atLeast === basket.length ? 'of' : 'in'} ${most(aboveBesides.atLeast)}`,
      ]
    : [];
  const all = [...groups, ...others];
  return all.length > 0 ? `; ${[...all.slice(0, -1), `${all.length > 1 ? 'and ' : ''}${all.at(-1)}`].join(', ')}` : '';
}

/** The same of a count that is all of them, which no other can exceed: who is in all of them too. */
export function alsoInAll(
  { above, aboveBesides }: Pick<Figures['topCount'], 'above' | 'aboveBesides'>,
  name: (unit: string) => string,
): string {
  const besides = aboveBesides ? [`${count(aboveBesides.units)} ${aboveBesides.units === 1 ? 'other' : 'others'}`] : [];
  const who = [...above.map(({ unit }) => name(unit)), ...besides];
  if (who.length === 0) return '';
  const isOne = above.length + (aboveBesides?.units ?? 0) === 1;
  return `; so ${isOne ? 'is' : 'are'} ${list(who)}`;
}
