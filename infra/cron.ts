/** One field of a schedule: what it is called, and the least and the greatest number in it. */
interface Field {
  readonly name: string;
  readonly from: number;
  readonly to: number;
  readonly words?: readonly string[];
  /** Forms that this field alone has. */
  readonly special?: RegExp;
}

const MONTHS = ['JAN', 'FEB', 'MAR', 'APR', 'MAY', 'JUN', 'JUL', 'AUG', 'SEP', 'OCT', 'NOV', 'DEC'];
const DAYS = ['SUN', 'MON', 'TUE', 'WED', 'THU', 'FRI', 'SAT'];

const MINUTE: Field = { name: 'minute', from: 0, to: 59 };
const HOUR: Field = { name: 'hour', from: 0, to: 23 };
const DAY_OF_MONTH: Field = { name: 'day of the month', from: 1, to: 31, special: /^(?:L|\d+W)$/ };
const MONTH: Field = { name: 'month', from: 1, to: 12, words: MONTHS };
const DAY_OF_WEEK: Field = {
  name: 'day of the week',
  from: 1,
  to: 7,
  words: DAYS,
  special: /^(?:[1-7]?L|[1-7]#[1-5])$/,
};
const YEAR: Field = { name: 'year', from: 1970, to: 2199 };

const FIELDS: readonly Field[] = [MINUTE, HOUR, DAY_OF_MONTH, MONTH, DAY_OF_WEEK, YEAR];

/** The number that a field gives to `7` or to `SUN`; null for what is neither, or out of its range. */
function numberIn({ from, to, words = [] }: Field, text: string): number | null {
  const value = words.includes(text) ? words.indexOf(text) + from : /^\d+$/.test(text) ? Number(text) : Number.NaN;
  return value >= from && value <= to ? value : null;
}

/** The numbers that `4`, `MON-FRI`, `0/15` or `*` stands for; null when it stands for none. */
function numbersIn(field: Field, part: string): readonly number[] | null {
  const [, range = '', step] = /^([^/]+)(?:\/([1-9]\d*))?$/.exec(part) ?? [];
  const [first = '', last, ...more] = range === '*' ? [`${field.from}`, `${field.to}`] : range.split('-');
  const from = numberIn(field, first);
  // A single number with a step runs to the end: `0/15`.
  const to = last === undefined ? (step === undefined ? from : field.to) : numberIn(field, last);
  if (from === null || to === null || more.length > 0 || to < from) return null;
  const by = Number(step ?? 1);
  return Array.from({ length: Math.floor((to - from) / by) + 1 }, (_, at) => from + at * by);
}

const partsOf = (text: string): readonly string[] => text.toUpperCase().split(',');

function faultOf(field: Field, text: string): string | null {
  if (text === '?' && field.name.startsWith('day')) return null;
  const odd = partsOf(text).find(part => !field.special?.test(part) && numbersIn(field, part) === null);
  return odd === undefined
    ? null
    : `the ${field.name} "${text}" is not within ${field.from} to ${field.to}, or its range runs backwards`;
}

const fieldsIn = (text: string): readonly string[] => /^cron\((.*)\)$/.exec(text)?.[1]?.trim().split(/\s+/) ?? [];

/** What is wrong with a schedule such as `cron(0 6 10 1 ? *)`; empty when nothing is. */
export function cronFaults(text: string): readonly string[] {
  const fields = fieldsIn(text);
  if (fields.length !== FIELDS.length)
    return ['write it as cron(minute hour day-of-month month day-of-week year), six fields'];
  const faults = FIELDS.map((field, at) => faultOf(field, fields[at] ?? '')).filter(fault => fault !== null);
  const open = [fields[2], fields[4]].filter(field => field === '?').length;
  return open === 1 ? faults : [...faults, 'exactly one of day of the month and day of the week must be ?'];
}

/** A day of the calendar; the month counts from 1. */
export interface Day {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** A schedule, read: the days on which it strikes, and its times on each of them. */
export interface Cron {
  readonly strikesOn: (day: Day) => boolean;
  /** Minutes since midnight, ascending. */
  readonly times: readonly number[];
  /** The last year in which it may strike. */
  readonly until: number;
}

const weekdayOf = ({ year, month, day }: Day): number => new Date(Date.UTC(year, month - 1, day)).getUTCDay() + 1;
const lengthOf = ({ year, month }: Day): number => new Date(Date.UTC(year, month, 0)).getUTCDate();

/** The working day nearest to a day of the month, within that month. */
function nearestWeekday(wanted: number, date: Day): number {
  const length = lengthOf(date);
  const day = Math.min(wanted, length);
  const weekday = weekdayOf({ ...date, day });
  if (weekday === 7) return day > 1 ? day - 1 : day + 2;
  if (weekday === 1) return day < length ? day + 1 : day - 2;
  return day;
}

/** Whether a special form, such as `L`, `15W`, `6L` or `2#1`, means this day. */
function meansDay(field: Field, part: string, date: Day): boolean {
  const count = Number.parseInt(part, 10);
  if (field === DAY_OF_MONTH) return date.day === (part === 'L' ? lengthOf(date) : nearestWeekday(count, date));
  if (part === 'L') return weekdayOf(date) === 7;
  if (weekdayOf(date) !== count) return false;
  const [, nth] = part.split('#');
  return nth === undefined ? date.day + 7 > lengthOf(date) : Math.ceil(date.day / 7) === Number(nth);
}

/** Reads a schedule that has no faults. */
export function parseCron(text: string): Cron {
  const faults = cronFaults(text);
  if (faults.length > 0) throw new RangeError(`${text} cannot be read: ${faults.join('; ')}.`);
  const [minute = '', hour = '', dayOfMonth = '', month = '', dayOfWeek = '', year = ''] = fieldsIn(text);
  const numbers = (field: Field, written: string): ReadonlySet<number> =>
    new Set(partsOf(written).flatMap(part => (field.special?.test(part) ? [] : (numbersIn(field, part) ?? []))));
  const [minutes, hours, months, years] = [
    numbers(MINUTE, minute),
    numbers(HOUR, hour),
    numbers(MONTH, month),
    numbers(YEAR, year),
  ];
  const [field, written, placeOf] =
    dayOfMonth === '?'
      ? [DAY_OF_WEEK, dayOfWeek, weekdayOf]
      : ([DAY_OF_MONTH, dayOfMonth, (date: Day) => date.day] as const);
  const days = numbers(field, written);
  const special = partsOf(written).filter(part => field.special?.test(part));
  return {
    strikesOn: date =>
      years.has(date.year) &&
      months.has(date.month) &&
      (days.has(placeOf(date)) || special.some(part => meansDay(field, part, date))),
    times: [...hours].flatMap(each => [...minutes].map(one => each * 60 + one)).sort((one, other) => one - other),
    until: Math.max(...years),
  };
}
