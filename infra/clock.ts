import { cronFaults } from './cron.ts';
import { firstSkipped, lastTimes, nextTimes, timeIn } from './next-times.ts';
import { zoneFault, zoneMeant } from './time-zone.ts';

const DAY = 24 * 3_600_000;

/** Days within which a rehearsal must have verified, or an alarm rings. */
export const REHEARSAL_DAYS = 40;

/** When the stack does something by itself. */
export interface Clock {
  readonly timeZone: string;
  readonly yearlyCron: string;
  readonly rehearsalCron: string;
  readonly scrubCron: string;
}

/** One time at which the edition is due. */
export interface Due {
  /** When the schedule strikes. */
  readonly at: number;
  /** From when on an edition counts as the one of this time. */
  readonly from: number;
}

/** As many as a monthly schedule has in twenty years. */
const MOST_DUES = 240;

/**
 * The last time at which an edition was due, and the next ones in twenty years. An edition that was published in the
 * last fifth of the time since the one before counts: then somebody made it by hand, and the clock found nothing new to
 * make. CloudWatch remembers 455 days, which is a fifth of a year more than a year, and a little.
 */
export function dues({ timeZone, yearlyCron }: Clock, now: number): readonly Due[] {
  const past = lastTimes(yearlyCron, timeZone, now);
  const times = [...past, ...nextTimes(yearlyCron, timeZone, now, MOST_DUES)];
  // Counted from a time that stays the same until the next one has passed, and so does the stack.
  const all = times.filter(at => at < (times[0] ?? now) + 22 * 366 * DAY);
  const due = all.map((at, index) => ({ at, from: Math.round(at - (at - (all[index - 1] ?? at - 365 * DAY)) / 5) }));
  return due.slice(past.length > 0 ? 1 : 0);
}

type Schedule = 'yearlyCron' | 'rehearsalCron' | 'scrubCron';

const SCHEDULES: readonly Schedule[] = ['yearlyCron', 'rehearsalCron', 'scrubCron'];

/** The next three times of a schedule, in words. */
function times(expression: string, timeZone: string, now: number): string {
  const next = nextTimes(expression, timeZone, now, 3);
  return next.length === 0 ? 'never' : next.map(instant => timeIn(timeZone, instant)).join(', ');
}

function scheduleFault(name: Schedule, expression: string, timeZone: string, now: number): string | null {
  const next = nextTimes(expression, timeZone, now, 36);
  if (next.length === 0)
    return `${expression} can never strike again: there is no such day from now on. Next times: never`;
  const skipped = firstSkipped(expression, timeZone, now);
  if (skipped !== null)
    return `${expression} strikes at ${skipped}, which the clocks of ${timeZone} skip, and nothing would happen. Next times that do come: ${times(expression, timeZone, now)}`;
  const rare =
    name === 'rehearsalCron' && next.findIndex((instant, at) => instant - (next[at - 1] ?? now) > REHEARSAL_DAYS * DAY);
  if (rare !== false && rare >= 0)
    return `${expression} leaves more than ${REHEARSAL_DAYS} days between two rehearsals, so an alarm would ring. Next times: ${times(expression, timeZone, now)}`;
  return null;
}

/** What is wrong with the clock, each fault with its field, its reason and the next times. */
export function clockFaults(clock: Clock, now: number): readonly (readonly [field: keyof Clock, fault: string])[] {
  const { timeZone } = clock;
  const inZone = zoneFault(timeZone);
  const readable = SCHEDULES.filter(name => cronFaults(clock[name]).length === 0);
  if (zoneMeant(timeZone) === null) return [['timeZone', `"${timeZone}" is not a time zone of the IANA database`]];
  const said = readable.map(name => `${name}: ${times(clock[name], timeZone, now)}`).join('; ');
  const zone =
    inZone === null ? [] : [['timeZone', `${inZone}. As it stands the next times would be ${said}`] as const];
  const schedules = readable.flatMap(name => {
    const fault = scheduleFault(name, clock[name], timeZone, now);
    return fault === null ? [] : [[name, fault] as const];
  });
  return [...zone, ...schedules];
}

const KINDS = { published: 'yearlyCron', rehearsed: 'rehearsalCron', scrubbed: 'scrubCron' } as const;

/** So many times are reckoned ahead for the page of the API: five years of editions, one of what happens monthly. */
const AHEAD = { published: 5, rehearsed: 12, scrubbed: 12 } as const;

/** The times at which the clock strikes, for the page of the API: it shows the first that has not passed. */
export const clockTimes = (clock: Clock, now: number) =>
  (['published', 'rehearsed', 'scrubbed'] as const).map(kind => ({
    kind,
    times: nextTimes(clock[KINDS[kind]], clock.timeZone, now, AHEAD[kind]).map(instant => ({
      at: `${new Date(instant).toISOString().slice(0, 16)}Z`,
      shown: timeIn(clock.timeZone, instant).slice(0, 16),
    })),
    timeZone: clock.timeZone,
  }));

/** The next times of the schedules, one line each, for whoever deploys. */
export const clockLines = (clock: Clock, now: number): readonly string[] => [
  `The edition is made and published at ${times(clock.yearlyCron, clock.timeZone, now)}; clocks of ${clock.timeZone}.`,
  `It is rehearsed at ${times(clock.rehearsalCron, clock.timeZone, now)}.`,
  `The published files are checked at ${times(clock.scrubCron, clock.timeZone, now)}.`,
];
