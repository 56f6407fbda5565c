import { isPartialDate } from '../../partial-date.ts';
import type { Told } from '../tables/grid.ts';
import { serialDate } from '../tables/number-format.ts';

/** A date as it is stored, or why it cannot be told which date it is. */
export type ReadDate = { readonly value: string } | { readonly told: Told };

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

const monthNumber = (name: string): number => MONTHS.indexOf(name.slice(0, 3).toLowerCase()) + 1;

const two = (part: string | number): string => String(part).padStart(2, '0');

const date = (year: string, month: string | number, day?: string | number): ReadDate | null => {
  const value = [year, two(month), ...(day === undefined ? [] : [two(day)])].join('-');
  return isPartialDate(value) ? { value } : null;
};

function numeric(text: string, first: string, second: string, year: string): ReadDate | null {
  const [dayFirst, monthFirst] = [date(year, second, first), date(year, first, second)];
  if (dayFirst === null || monthFirst === null) return dayFirst ?? monthFirst;
  if (first === second) return dayFirst;
  const values = [dayFirst, monthFirst].flatMap(each => ('value' in each ? [each.value] : []));
  return {
    told: {
      en: [
        `"${text}" is ${values.join(' or ')}: it does not tell which number is the month.`,
        `Write ${values.join(' or ')}.`,
      ],
      zh: [`“${text}”可能是${values.join('或')}：无法得知哪个数字是月份。`, `请写成${values.join('或')}。`],
    },
  };
}

/**
 * The date that a cell holds, in the form in which dates are stored; null where it holds none. Day and month are taken for
 * what they are only where one of them can be no month.
 */
export function readDate(text: string): ReadDate | null {
  if (isPartialDate(text)) return { value: text };
  const form = (pattern: RegExp) => pattern.exec(text)?.slice(1);
  const withTime = form(/^(\d{4}-\d{2}-\d{2})[T ]00:00(?::00(?:\.0+)?)?Z?$/);
  if (withTime?.[0] !== undefined) return isPartialDate(withTime[0]) ? { value: withTime[0] } : null;
  const chinese = form(/^(\d{4})年(?:(\d{1,2})月(?:(\d{1,2})日)?)?$/);
  if (chinese?.[0] !== undefined) {
    const [year, month, day] = chinese;
    return month === undefined ? { value: year ?? '' } : date(year ?? '', month, day);
  }
  const yearFirst = form(/^(\d{4})[/.](\d{1,2})(?:[/.](\d{1,2}))?$/);
  if (yearFirst) return date(yearFirst[0] ?? '', yearFirst[1] ?? '', yearFirst[2]);
  const short = form(/^(\d{4})-(\d{1,2})(?:-(\d{1,2}))?$/);
  if (short) return date(short[0] ?? '', short[1] ?? '', short[2]);
  const yearLast = form(/^(\d{1,2})[-/.](\d{1,2})[-/.](\d{4})$/);
  if (yearLast) return numeric(text, yearLast[0] ?? '', yearLast[1] ?? '', yearLast[2] ?? '');
  const dayName = form(/^(\d{1,2})(?:st|nd|rd|th)?[\s-]+([A-Za-z]{3,9})\.?,?[\s-]+(\d{4})$/);
  if (dayName) return date(dayName[2] ?? '', monthNumber(dayName[1] ?? ''), dayName[0]);
  const nameDay = form(/^([A-Za-z]{3,9})\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})$/);
  if (nameDay) return date(nameDay[2] ?? '', monthNumber(nameDay[0] ?? ''), nameDay[1]);
  const nameYear = form(/^([A-Za-z]{3,9})\.?[\s-]+(\d{4})$/);
  if (nameYear) return date(nameYear[1] ?? '', monthNumber(nameYear[0] ?? ''));
  const serial = /^\d{5}$/.test(text) ? serialDate(Number(text)) : null;
  if (serial === null) return null;
  return {
    told: {
      en: [
        `"${text}" looks like the number by which a spreadsheet stores a date: ${serial}.`,
        `Write ${serial}, or give the column the format of a date.`,
      ],
      zh: [`“${text}”像是电子表格存储日期的序号，即${serial}。`, `请写成${serial}，或将该列设为日期格式。`],
    },
  };
}
