import { multiply } from '../../records/decimal.ts';
import type { Formats } from '../language.ts';
import { measureOf, shareOf } from '../measure.ts';

const SMALL = ['zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];
const ORDINALS = ['', 'first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth', 'ninth'];
const SUFFIX = { zero: 'th', one: 'st', two: 'nd', few: 'rd', many: 'th', other: 'th' } as const;
const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];
const plural = new Intl.PluralRules('en', { type: 'ordinal' });
const conjunction = new Intl.ListFormat('en-GB', { type: 'conjunction' });

/** Thousands commas from 1,000; the decimals stay as they were written. */
function grouped(value: string): string {
  const [whole = '', decimals] = value.split('.');
  const commas = whole.replace('-', '').replace(/\B(?=(\d{3})+$)/g, ',');
  return `${value.startsWith('-') ? '−' : ''}${commas}${decimals ? `.${decimals}` : ''}`;
}

/** Hundreds of millions of a currency in billions, below ten of them in millions; exact, nothing is rounded. */
function hundredsOfMillions(value: string): string {
  const billions = /^-?\d{2}/.test(value);
  return billions ? `${grouped(multiply(value, '0.1'))} billion` : `${grouped(multiply(value, '100'))} million`;
}

const SMALL_ORDINAL = /^\d{1,6}$/;

const CURRENCIES = ['USD', 'CNY', 'EUR', 'GBP', 'JPY', 'HKD'];

const SCALES: Readonly<Record<number, string>> = { 3: 'thousand', 6: 'million', 9: 'billion', 12: 'trillion' };

/** A figure that is counted in so many ten to a power. */
function amount(value: string, power: number): string {
  const scale = SCALES[power];
  if (power === 0 || scale) return scale ? `${grouped(value)} ${scale}` : grouped(value);
  return power === 8 ? hundredsOfMillions(value) : grouped(multiply(value, `1${'0'.repeat(power)}`));
}

function measured(value: string, measure: string): string {
  if (measure === 'count') return grouped(value);
  if (measure === 'place')
    return SMALL_ORDINAL.test(value) ? `${value}${SUFFIX[plural.select(Number(value))]}` : grouped(value);
  const of = shareOf(measure);
  if (of !== null) return `${grouped(value)}%${of && ` ${of}`}`;
  const { power, unit } = measureOf(measure);
  if (CURRENCIES.includes(unit)) return `${unit} ${amount(value, power)}`;
  // A number behind a number would be read as one with it: 108.0 (2010 = 100).
  const behind = /^\d/.test(unit) ? `(${unit})` : unit;
  return [amount(value, power), behind].filter(Boolean).join(' ');
}

/** English by house rule: words first to ninth and one to ten in text, numerals from 10th and 11. */
export const formats: Formats = {
  count: n => SMALL[n] ?? grouped(String(n)),
  ordinal: n => ORDINALS[n] || `${grouped(String(n))}${SUFFIX[plural.select(n)]}`,
  figure: n => grouped(String(n)).replace('-', '−'),
  top: n => `top ${SMALL[n] ?? n}`,
  quantity: measured,
  date: date => {
    const [year = '', month, day] = date.split('-');
    const name = month ? (MONTHS[Number(month) - 1] ?? '') : '';
    return [day ? String(Number(day)) : '', name, year].filter(Boolean).join(' ');
  },
  list: items => conjunction.format([...items]),
  comma: ', ',
  semicolon: '; ',
  colon: ': ',
};
