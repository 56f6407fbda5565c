import type { Measuring } from './measures.ts';

/** The two languages that a report is printed in. */
export type Tongue = 'en' | 'zh';
export type Named = Readonly<Record<Tongue, string>>;

export interface Unit {
  readonly id: string;
  readonly kind: 'city' | 'cluster';
  readonly names: Named;
  readonly country: string;
  readonly members: readonly string[];
  readonly standsFor: string | null;
  readonly succeeds: readonly string[];
}

export interface Group {
  readonly id: string;
  readonly names: Named;
  readonly members: readonly string[];
}

export type Place =
  | { readonly is: 'rank'; readonly rank: number }
  | { readonly is: 'band'; readonly from: number; readonly to: number | null }
  | { readonly is: 'unranked' }
  | { readonly is: 'withdrawn' }
  | { readonly is: 'outside' };

/** What one release says of one unit, at first (`printed`) and since a correction, if there was one. */
export interface Entry {
  readonly unit: string;
  readonly printed: Place;
  readonly corrected: { readonly place: Place; readonly on: string } | null;
  /** As published; null where the ranking prints none. */
  readonly score: string | null;
}

export interface Release {
  readonly id: string;
  readonly ranking: string;
  readonly labels: Named;
  readonly year: number;
  /** The day it came out. */
  readonly date: string;
  /** False for a year that is known to have no release: it has no entries. */
  readonly published: boolean;
  readonly method: string;
  readonly noise: string | null;
  /** So many places apart, or fewer, is no difference by the word of the publisher; null where it says nothing. */
  readonly noisePlaces: number | null;
  readonly window: { readonly from: string; readonly to: string };
  /** Every unit of the field and every unit that is known to be outside it. */
  readonly entries: ReadonlyMap<string, Entry>;
}

export interface Ranking {
  readonly id: string;
  readonly names: Named;
  readonly shorts: Named;
  readonly publisher: Named;
  readonly cadence: 'yearly' | 'half-yearly';
  readonly ties: 'competition' | 'dense' | 'strict';
  readonly lowerIsBetter: boolean;
  readonly clusters: boolean;
  /** What it is about; null where nobody says. */
  readonly theme: Named | null;
  readonly ended: boolean;
  /** From the very first on, oldest first, those that did not appear among them. */
  readonly releases: readonly Release[];
}

export interface Indicator {
  readonly id: string;
  readonly names: Named;
  readonly measure: Measuring;
  readonly lowerIsBetter: boolean;
  /** unit → year → value: all that was ever measured, as first printed. */
  readonly values: ReadonlyMap<string, ReadonlyMap<number, string>>;
  /** `unit/year` → what the figure was restated to since, and when, the first time first. */
  readonly restated: ReadonlyMap<string, readonly Restatement[]>;
  readonly since: number;
}

/** A figure that its publisher gave anew. */
export interface Restatement {
  readonly value: string;
  readonly on: string;
}

export interface Honour {
  readonly edition: number;
  readonly units: readonly string[];
}

/** Everything there is to know. What is handed out of it is less. */
export interface World {
  readonly seed: number;
  readonly units: readonly Unit[];
  readonly groups: readonly Group[];
  readonly rankings: readonly Ranking[];
  readonly indicators: readonly Indicator[];
  readonly honours: readonly Honour[];
  readonly title: Named;
  readonly report: { readonly id: string; readonly titles: Named; readonly own: string; readonly topN: number };
  readonly focus: { readonly country: string; readonly names: Named };
  readonly edition: { readonly year: number; readonly cutOff: string };
}

/** The place of an entry on a day: the corrected one from the day of the correction on. */
export const placeOn = ({ printed, corrected }: Entry, day: string): Place =>
  corrected && corrected.on <= day ? corrected.place : printed;

/** What an indicator gave of a unit in a year up to a day: as first printed, then as restated, once or more. */
export function printingsOf(
  { values, restated }: Indicator,
  unit: string,
  year: number,
  day: string,
): readonly string[] {
  const first = values.get(unit)?.get(year);
  if (first === undefined) return [];
  const since = (restated.get(`${unit}/${year}`) ?? []).filter(({ on }) => on <= day);
  return [first, ...since.map(({ value }) => value)];
}
