import type { PartialDate } from './release.ts';

const FORM = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/;

const isLeap = (year: number): boolean => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;

/** Days of a month of the Gregorian calendar, by plain arithmetic: a clock and a time zone have no say here. */
const daysIn = (year: number, month: number): number =>
  month === 2 ? (isLeap(year) ? 29 : 28) : [4, 6, 9, 11].includes(month) ? 30 : 31;

const two = (n: number): string => String(n).padStart(2, '0');

interface Parts {
  readonly year: string;
  readonly month: string | undefined;
  readonly day: string | undefined;
}

function partsOf(text: string): Parts | null {
  const match = FORM.exec(text);
  if (!match?.[1]) return null;
  const [, year, month, day] = match;
  if (Number(year) < 1000) return null;
  if (month !== undefined && (Number(month) < 1 || Number(month) > 12)) return null;
  if (day !== undefined && (Number(day) < 1 || Number(day) > daysIn(Number(year), Number(month)))) return null;
  return { year, month, day };
}

/** Whether the text is a calendar date known to the year, the month or the day. */
export const isPartialDate = (text: string): boolean => partsOf(text) !== null;

/** Whether the text is a date known to the day. */
export const isFullDate = (text: string): boolean => partsOf(text)?.day !== undefined;

function known(date: PartialDate): Parts {
  const parts = partsOf(date);
  if (!parts) throw new RangeError(`"${date}" is not a date: write 2022, 2022-06 or 2022-06-29.`);
  return parts;
}

/** The first day that the date can mean: `2022-06` → `2022-06-01`. */
export function earliestDay(date: PartialDate): string {
  const { year, month, day } = known(date);
  return `${year}-${month ?? '01'}-${day ?? '01'}`;
}

/** The last day that the date can mean: `2022-06` → `2022-06-30`. */
export function latestDay(date: PartialDate): string {
  const { year, month, day } = known(date);
  const last = month ?? '12';
  return `${year}-${last}-${day ?? two(daysIn(Number(year), Number(last)))}`;
}

/**
 * Order of two dates, by their first day and then by their last: -1, 0 or 1. `2022` stands after `2022-01` (it may
 * mean a later day); to ask whether one is surely before the other compare `latestDay` with `earliestDay`.
 */
export function comparePartialDates(a: PartialDate, b: PartialDate): -1 | 0 | 1 {
  const [left, right] = [earliestDay(a) + latestDay(a), earliestDay(b) + latestDay(b)];
  return left < right ? -1 : left > right ? 1 : 0;
}
