/** One field of a schedule: what it is called, and the least and the greatest number in it. */
interface Field {
  readonly name: string;
  readonly from: number;
  readonly to: number;
  readonly words?: readonly string[];
}

const MONTHS = ['JAN', 'FEB', 'MAR', 'APR', 'MAY', 'JUN', 'JUL', 'AUG', 'SEP', 'OCT', 'NOV', 'DEC'];
const DAYS = ['SUN', 'MON', 'TUE', 'WED', 'THU', 'FRI', 'SAT'];

const FIELDS: readonly Field[] = [
  { name: 'minute', from: 0, to: 59 },
  { name: 'hour', from: 0, to: 23 },
  { name: 'day of the month', from: 1, to: 31 },
  { name: 'month', from: 1, to: 12, words: MONTHS },
  { name: 'day of the week', from: 1, to: 7, words: DAYS },
  { name: 'year', from: 1970, to: 2199 },
];

function faultOf({ name, from, to, words = [] }: Field, text: string): string | null {
  if (text === '*' || (text === '?' && name.startsWith('day'))) return null;
  const last =
    name === 'day of the month' ? /^L$|^\d+W$/ : name === 'day of the week' ? /^[1-7]?L$|^[1-7]#[1-5]$/ : null;
  for (const part of text.toUpperCase().split(',')) {
    if (last?.test(part)) continue;
    const [, range = '', step] = /^([^/]+)(?:\/([1-9]\d*))?$/.exec(part) ?? [];
    const ends = range === '*' && step !== undefined ? [] : range.split('-');
    const known = (end: string) =>
      words.includes(end) || (/^\d+$/.test(end) && Number(end) >= from && Number(end) <= to);
    if (ends.length > 2 || !ends.every(known)) return `the ${name} "${text}" is not within ${from} to ${to}`;
  }
  return null;
}

/** What is wrong with a schedule such as `cron(0 6 10 1 ? *)`; empty when nothing is. */
export function cronFaults(text: string): readonly string[] {
  const inside = /^cron\((.*)\)$/.exec(text)?.[1];
  const fields = inside?.trim().split(/\s+/) ?? [];
  if (fields.length !== FIELDS.length)
    return ['write it as cron(minute hour day-of-month month day-of-week year), six fields'];
  const faults = FIELDS.map((field, at) => faultOf(field, fields[at] ?? '')).filter(fault => fault !== null);
  const open = [fields[2], fields[4]].filter(field => field === '?').length;
  return open === 1 ? faults : [...faults, 'exactly one of day of the month and day of the week must be ?'];
}
