import { type ReleaseKey, rankingOf } from '../../records/release.ts';

/** Keys of facts: two claims that tell the same key tell the same thing. */

export const place = (unit: string, release: ReleaseKey): string => `place ${unit} ${release}`;
export const run = (unit: string, release: ReleaseKey): string => `run ${unit} ${rankingOf(release)}`;
/** A unit was first, and nobody beside it, in each of several releases. */
export const ledAll = (unit: string, releases: readonly ReleaseKey[]): string => `led ${unit} ${releases.join('+')}`;
export const count = (unit: string, top: number): string => `count ${unit} ${top}`;
export const gap = (unit: string, other: string, release: ReleaseKey): string => `gap ${pair(unit, other)} ${release}`;
export const order = (unit: string, other: string, release: ReleaseKey): string =>
  `order ${pair(unit, other)} ${release}`;
export const figure = (unit: string, indicator: string, year: number | undefined): string =>
  `figure ${unit} ${indicator} ${year}`;
/** By how much a figure changed from one year to another, in whichever measure: the figures of a run do not say it. */
export const change = (unit: string, indicator: string, [from, to]: readonly [number, number]): string =>
  `change ${unit} ${indicator} ${from} ${to}`;

/** Which of two is ahead over the rankings that are counted. */
export const across = (unit: string, other: string): string => `across ${pair(unit, other)}`;

/** How often a unit rose and fell over the rankings that are counted. */
export const moves = (unit: string): string => `moves ${unit}`;

const pair = (unit: string, other: string): string => [unit, other].sort().join(' ');
