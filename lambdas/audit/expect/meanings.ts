import type { Figures } from '../../claims/schema/kinds.ts';
import { type Content, n, nth, top } from './content.ts';
import type { Facts } from './facts.ts';
import type { Meaning } from './piece.ts';

/** What figures come to before any language orders it. */

/** The way of a change, by its sign. */
export const way = (change: string) => (change.startsWith('-') ? 'down' : 'up');

/** How much a change is, whichever way. */
export const unsigned = (change: string): string => change.replace('-', '');

/** The way from one place to another. */
export const wayOfRank = ({ from, to }: { readonly from: number; readonly to: number }) => (from > to ? 'up' : 'down');

/** In how many of them: a number, unless it is none or all. */
export const howMany = (count: number, of: number): Meaning => (count === 0 ? 'none' : count === of ? 'all' : n(count));

/** A count with those of whom it is certain that theirs is larger. */
export type Exceeded = Pick<Figures['topCount'], 'above' | 'aboveBesides' | 'top' | 'basket'>;

/** Those that are named beside a count, together where it is as many of them, no more of any or perhaps more of each. */
export const exceeding = ({ above }: Exceeded) =>
  above
    .filter((one, at) => above.findIndex(other => isAlike(one, other)) === at)
    .map(one => ({
      units: above.flatMap(other => (isAlike(one, other) ? [other.unit] : [])),
      atLeast: one.atLeast,
      exact: one.exact,
    }));

type Beside = Exceeded['above'][number];

/** As many of two, and as sure of both. */
const isAlike = (one: Beside, other: Beside): boolean => one.atLeast === other.atLeast && one.exact === other.exact;

/** Those that are only counted beside it, behind those that are named. */
export const besides = (
  { above, aboveBesides }: Exceeded,
  say: (units: Meaning, atLeast: number, isFirst: boolean) => Content,
): Content => (aboveBesides ? say(n(aboveBesides.units), aboveBesides.atLeast, above.length === 0) : []);

/** The top so many; a top of one is first place, alone or shared. */
export const amongFirst = (of: number): Content => (of === 1 ? [nth(1), 'ties'] : [top(of)]);

/** Those of the basket that cover the unit, give it no tier and do not have it among their first. */
export const missed = ({ basket, within, outside, tiered }: Figures['topCount']): readonly string[] =>
  basket.filter(key => ![within, outside, tiered].some(told => told.includes(key)));

/** A figure that is a bound says so; what was converted is cut off, so it is about that much. */
export const bounded = { exact: [], above: ['moreThan'], 'at-least': ['atLeast'] } as const;
export const converted = { ...bounded, exact: ['about'] } as const;

export const among = (group: string | null): Meaning => (group === null ? 'focus:' : `group:${group}`);

/** Lists by how far down they are known, in the order in which each depth comes first. */
export const byDepth = (below: Figures['placesKnown']['below']) =>
  below
    .filter(({ depth }, at) => below.findIndex(other => other.depth === depth) === at)
    .map(({ depth }) => ({
      depth,
      keys: below.flatMap(one => (one.depth === depth ? [one.release] : [])),
    }));

/** Whether it is so in every one of several rankings that are counted over. */
export const isEvery = ({ length }: readonly string[], basket: readonly string[]): boolean =>
  length > 1 && length === basket.length;

/** Whether a top holds as many as its name says, and nothing is told of why it would not. */
export const isWholeTop = ({
  top: of,
  total,
  beside,
  vacated,
}: Pick<Figures['topShare'], 'top' | 'total' | 'beside' | 'vacated'>): boolean =>
  total === of && !beside && vacated.length === 0;

/** Whether tops are of several sizes, since some are shared. */
export const hasSizes = (seats: readonly { readonly total: number }[]): boolean =>
  new Set(seats.map(({ total }) => total)).size > 1;

type Seats = Pick<Figures['seatsOver'], 'releases' | 'seats' | 'direction'>;

/** Seats that took no one way are told by their number, where the top is of one size. */
export const isTogether = ({ seats, direction }: Omit<Seats, 'releases'>): boolean =>
  direction === null && !hasSizes(seats);

/** Releases in which as many seats were held, in the order of the first of each. */
export const withAsMany = ({ releases, seats }: Omit<Seats, 'direction'>) =>
  seats
    .filter(({ count }, index) => seats.findIndex(other => other.count === count) === index)
    .map(({ count, total }) => ({ count, total, keys: releases.filter((_, at) => seats[at]?.count === count) }));

/** A place, and whether it is shared, or that nobody can tell. */
export const standing = ({
  rank,
  joint,
  open,
}: {
  readonly rank: number;
  readonly joint: boolean;
  readonly open: boolean;
}): Content => [joint && 'joint', nth(rank), open && 'asListed'];

/** A place with how it is held, of languages that say so before it: shared, or alone as far as is told; and that this is open. */
export const holding = (joint: boolean, rank: number, isOpen: boolean): Content => [
  joint ? 'joint' : 'ranks',
  nth(rank),
  isOpen && 'asListed',
];

/** Years only where the labels are consecutive years with one release each; else editions. */
export const counted = (
  { releases, years }: { readonly releases: readonly string[]; readonly years: readonly number[] | null },
  t: Facts,
): Meaning => (years === null ? t.editions(releases[0] ?? '') : 'years');

/** Up to so many are all named. */
export const NAMED = 3;
