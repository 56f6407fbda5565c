import type { Day } from './cron.ts';

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;

const AREAS = 'Africa|America|Antarctica|Arctic|Asia|Atlantic|Australia|Europe|Indian|Pacific';
const REGION = new RegExp(`^(?:${AREAS})(?:/[A-Z][A-Za-z]*(?:[_-][A-Za-z]+)*){1,2}$|^(?:Etc/)?UTC$`);

/** The zone that a name means to this machine; null when it means none. */
export function zoneMeant(name: string): string | null {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: name }).resolvedOptions().timeZone;
  } catch (error) {
    if (error instanceof RangeError) return null;
    throw error;
  }
}

/**
 * What is wrong with the name of a zone. Letters such as CST or IST mean one zone in China or India and another in
 * America or Ireland, and `Etc/GMT+8` lies west of Greenwich: only a region says whose clocks count.
 */
export function zoneFault(name: string): string | null {
  const meant = zoneMeant(name);
  if (meant === null) return `"${name}" is not a time zone of the IANA database`;
  if (REGION.test(name)) return null;
  return (
    `"${name}" does not say whose clocks count (here it would be read as ${meant}): ` +
    'name a region of the IANA database, such as Asia/Shanghai, or UTC'
  );
}

/** The clock of a zone. */
export interface ZoneClock {
  /** Milliseconds by which its clocks are ahead of UTC at an instant. */
  readonly ahead: (instant: number) => number;
  /** The instant at which its clocks show this time of this day; null when they skip it. The first, when they show it twice. */
  readonly instantOf: (day: Day, minutes: number) => number | null;
}

/** Reads the clocks of a zone. */
export function zoneClock(timeZone: string): ZoneClock {
  const format = new Intl.DateTimeFormat('en', {
    timeZone,
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
  });
  const ahead = (instant: number): number => {
    const shown = new Map(format.formatToParts(instant).map(({ type, value }) => [type, Number(value)]));
    const part = (type: Intl.DateTimeFormatPartTypes): number => shown.get(type) ?? Number.NaN;
    const asUtc = Date.UTC(part('year'), part('month') - 1, part('day'), part('hour'), part('minute'), part('second'));
    return asUtc - Math.floor(instant / 1000) * 1000;
  };
  return {
    ahead,
    instantOf: ({ year, month, day }, minutes) => {
      const shown = Date.UTC(year, month - 1, day) + minutes * MINUTE;
      const around = [ahead(shown - DAY), ahead(shown + DAY)].map(offset => shown - offset);
      const fitting = around.filter(instant => instant + ahead(instant) === shown);
      return fitting.length === 0 ? null : Math.min(...fitting);
    },
  };
}
