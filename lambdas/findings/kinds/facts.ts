import { type ReleaseKey, rankingOf } from '../../records/release.ts';

/** Keys of facts: two claims that tell the same key tell the same thing. */

export const place = (unit: string, release: ReleaseKey): string => `place ${unit} ${release}`;
export const run = (unit: string, release: ReleaseKey): string => `run ${unit} ${rankingOf(release)}`;
export const count = (unit: string, top: number): string => `count ${unit} ${top}`;
export const gap = (unit: string, other: string, release: ReleaseKey): string => `gap ${pair(unit, other)} ${release}`;
export const order = (unit: string, other: string, release: ReleaseKey): string =>
  `order ${pair(unit, other)} ${release}`;
export const figure = (unit: string, indicator: string, year: number | undefined): string =>
  `figure ${unit} ${indicator} ${year}`;

const pair = (unit: string, other: string): string => [unit, other].sort().join(' ');
