import { Big } from 'big.js';

/** What a cell shows of the number that it holds. */
export interface Shown {
  readonly text: string;
  /** True where more digits are stored than are shown: then what is stored was read. */
  readonly more: boolean;
}

/** Formats that a workbook names by number only (ECMA-376, 18.8.30); of the dates, as much as they show. */
const BUILT_IN: ReadonlyMap<number, string> = new Map([
  [1, '0'],
  [2, '0.00'],
  [3, '#,##0'],
  [4, '#,##0.00'],
  [9, '0%'],
  [10, '0.00%'],
  [14, 'yyyy-mm-dd'],
  [15, 'd-mmm-yy'],
  [16, 'd-mmm'],
  [17, 'mmm-yy'],
  [22, 'yyyy-mm-dd h:mm'],
  [27, 'yyyy-mm-dd'],
  [28, 'yyyy-mm-dd'],
  [29, 'yyyy-mm-dd'],
  [30, 'yyyy-mm-dd'],
  [31, 'yyyy-mm-dd'],
  [36, 'yyyy-mm-dd'],
  [37, '#,##0'],
  [38, '#,##0'],
  [39, '#,##0.00'],
  [40, '#,##0.00'],
  [50, 'yyyy-mm-dd'],
  [57, 'yyyy-mm'],
  [58, 'yyyy-mm-dd'],
]);

/** The code of a number format: its own, or the one that its number stands for. */
export const formatCode = (id: number, own: ReadonlyMap<number, string>): string =>
  own.get(id) ?? BUILT_IN.get(id) ?? 'General';

/** The part of a code that is for positive numbers, without texts, colours and escaped signs. */
const skeleton = (code: string): string =>
  (code.replace(/"[^"]*"|\[[^\]]*\]|\\.|_.|\*./g, '').split(';')[0] ?? '').toLowerCase();

/** What a code shows in place of zero, such as a dash; null where it shows a number. */
function inPlaceOfZero(code: string): string | null {
  const [, , zero] = code.match(/(?:"[^"]*"|\[[^\]]*\]|\\.|_.|\*.|[^;])+|(?<=;)(?=;|$)/g) ?? [];
  if (zero === undefined) return null;
  const bare = zero.replace(/"[^"]*"|\[[^\]]*\]|\\.|_.|\*./g, '');
  if (/[0#@]|general/i.test(bare)) return null;
  return zero
    .replace(/\[[^\]]*\]|_.|\*.|\?/g, '')
    .replace(/"([^"]*)"|\\(.)/g, '$1$2')
    .trim();
}

const isDate = (form: string): boolean => form !== 'general' && /[dy]|m/.test(form);

/** Days from the first day of year 1 to one of the Gregorian calendar, turned about: the calendar date of a day number. */
function calendarDate(days: number): { readonly year: number; readonly month: number; readonly day: number } {
  // Howard Hinnant's civil_from_days, counted from 0000-03-01, so that a leap day ends its year.
  const z = days + 719_468;
  const era = Math.floor(z / 146_097);
  const ofEra = z - era * 146_097;
  const yearOfEra = Math.floor(
    (ofEra - Math.floor(ofEra / 1460) + Math.floor(ofEra / 36_524) - Math.floor(ofEra / 146_096)) / 365,
  );
  const ofYear = ofEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const shifted = Math.floor((5 * ofYear + 2) / 153);
  const month = shifted < 10 ? shifted + 3 : shifted - 9;
  return {
    year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0),
    month,
    day: ofYear - Math.floor((153 * shifted + 2) / 5) + 1,
  };
}

const two = (n: number): string => String(n).padStart(2, '0');

/** Days from 1970-01-01 of a serial number; spreadsheets believe in a 29 February 1900, which is their 60. */
const dayNumber = (serial: number, since1904: boolean): number =>
  since1904 ? serial - 24_107 : serial - 25_569 + (serial < 60 ? 1 : 0);

/** The date of a spreadsheet's serial number, `2022-06-29`; null where it stands for none. */
export function serialDate(serial: number, since1904 = false): string | null {
  if (!Number.isFinite(serial) || serial < 1 || serial >= 2_958_466) return null;
  const { year, month, day } = calendarDate(dayNumber(Math.floor(serial), since1904));
  return `${year}-${two(month)}-${two(day)}`;
}

function dateShown(raw: string, form: string, since1904: boolean): string {
  const date = serialDate(Number(raw), since1904);
  if (date === null) return raw;
  const [year = '', month = ''] = date.split('-');
  if (/[hs]/.test(form) && !Number.isInteger(Number(raw))) {
    const minutes = Math.round((Number(raw) % 1) * 1440);
    return `${date} ${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`;
  }
  if (/d/.test(form)) return date;
  return form.includes('m') ? `${year}-${month}` : year;
}

/** What is left out below this is the tail of a binary number and no digit that anybody wrote. */
const TAIL = new Big('1e-9');

/** A stored number as its cell shows it: dates as dates, percents with their sign, the zeros at the end that are shown. */
export function shownNumber(raw: string, code: string, since1904: boolean): Shown {
  const form = skeleton(code);
  if (isDate(form)) return { text: dateShown(raw, form, since1904), more: false };
  const plain = /e/i.test(raw) ? new Big(raw).toFixed() : raw;
  const number = /[0#?]/.test(form) && !/e|\//.test(form);
  if (!number) return { text: plain, more: false };
  const percent = form.includes('%');
  const insteadOfZero = new Big(plain).eq(0) ? inPlaceOfZero(code) : null;
  if (insteadOfZero !== null) return { text: insteadOfZero, more: false };
  // Each comma behind the digits shows the number by a thousand smaller.
  const thousands = /[0#?](,+)(?![,0#?])/.exec(form)?.[1]?.length ?? 0;
  const value = new Big(plain).times(percent ? 100 : 1).div(new Big(1000).pow(thousands));
  const places = /\.([0#?]+)/.exec(form)?.[1] ?? '';
  const rounded = value.round(places.length, Big.roundHalfUp);
  const exact = value
    .minus(rounded)
    .abs()
    .lt(TAIL.times(value.abs().gt(1) ? value.abs() : 1));
  const zeros = places.replace(/[^0]/g, '').length;
  const text = exact ? rounded.toFixed(Math.max(zeros, decimals(rounded.toFixed()))) : value.toFixed();
  return { text: percent ? `${text}%` : text, more: !exact };
}

const decimals = (text: string): number => text.split('.')[1]?.length ?? 0;
