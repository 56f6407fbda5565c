import { type Cron, type Day, parseCron } from './cron.ts';
import { type ZoneClock, zoneClock } from './time-zone.ts';

const DAY = 24 * 3_600_000;

/** Dates and days of the week come round together after so many years, and with them the Sundays on which clocks change. */
const YEARS_AHEAD = 28;

const dayAt = (instant: number): Day => {
  const date = new Date(instant);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
};

/** Days on which the schedule strikes, from the day before an instant on: the zone may be a day behind. */
function* strikingDays(cron: Cron, after: number): Generator<Day> {
  const end = Date.UTC(cron.until + 1, 0, 1);
  for (let noon = Math.floor(after / DAY) * DAY - DAY / 2; noon < end; noon += DAY)
    if (cron.strikesOn(dayAt(noon))) yield dayAt(noon);
}

/** The times at which a schedule strikes in a zone from an instant on, as EventBridge Scheduler keeps it. */
function* timesFrom(expression: string, timeZone: string, after: number): Generator<number> {
  const [cron, clock] = [parseCron(expression), zoneClock(timeZone)];
  for (const day of strikingDays(cron, after))
    for (const time of cron.times) {
      const instant = clock.instantOf(day, time);
      if (instant !== null && instant > after) yield instant;
    }
}

/** The next times at which a schedule strikes, at most `count`. */
export function nextTimes(expression: string, timeZone: string, after: number, count: number): readonly number[] {
  const found: number[] = [];
  for (const instant of timesFrom(expression, timeZone, after)) {
    found.push(instant);
    if (found.length === count) break;
  }
  return found;
}

/** The last two times at which a schedule struck, the earlier first; none when it did not strike twice in 28 years. */
export function lastTimes(expression: string, timeZone: string, before: number): readonly number[] {
  for (const days of [3, 70, 800, YEARS_AHEAD * 366]) {
    const found: number[] = [];
    for (const instant of timesFrom(expression, timeZone, before - days * DAY)) {
      if (instant > before) break;
      found.push(instant);
    }
    if (found.length > 1) return found.slice(-2);
  }
  return [];
}

/** Days in whose course the clocks of a zone go forward; no zone changes them twice in a week. */
function* daysOfChange({ ahead }: ZoneClock, after: number): Generator<number> {
  for (let week = after; week < after + YEARS_AHEAD * 366 * DAY; week += 7 * DAY) {
    if (ahead(week + 7 * DAY) <= ahead(week)) continue;
    for (let at = week; at < week + 7 * DAY; at += DAY) if (ahead(at + DAY) > ahead(at)) yield at;
  }
}

/** The first time at which a schedule would strike while the clocks skip an hour; EventBridge Scheduler leaves it out. */
export function firstSkipped(expression: string, timeZone: string, after: number): string | null {
  const [cron, clock] = [parseCron(expression), zoneClock(timeZone)];
  for (const at of daysOfChange(clock, after))
    for (const day of [at, at + DAY].map(instant => dayAt(instant + clock.ahead(instant)))) {
      const time = cron.strikesOn(day) ? cron.times.find(one => clock.instantOf(day, one) === null) : undefined;
      if (time !== undefined) return shown(day, time);
    }
  return null;
}

const two = (value: number): string => String(value).padStart(2, '0');

const shown = ({ year, month, day }: Day, minutes: number): string =>
  `${year}-${two(month)}-${two(day)} ${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`;

/** An instant as the clocks of the zone show it, and in UTC: `2027-01-10 06:00 (2027-01-09T22:00Z)`. */
export function timeIn(timeZone: string, instant: number): string {
  const local = instant + zoneClock(timeZone).ahead(instant);
  const minutes = Math.floor((((local % DAY) + DAY) % DAY) / 60_000);
  return `${shown(dayAt(local), minutes)} (${new Date(instant).toISOString().slice(0, 16)}Z)`;
}
