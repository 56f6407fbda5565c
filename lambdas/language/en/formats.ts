import { multiply } from '../../records/decimal.ts';
import type { Formats } from '../language.ts';

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

const MEASURES: Readonly<Record<string, (value: string) => string>> = {
  ...Object.fromEntries(CURRENCIES.map(code => [code, (value: string) => `${code} ${grouped(value)}`])),
  'CNY 100 million': value => `CNY ${hundredsOfMillions(value)}`,
  percent: value => `${grouped(value)}%`,
  '%': value => `${grouped(value)}%`,
  count: grouped,
  place: value => (SMALL_ORDINAL.test(value) ? `${value}${SUFFIX[plural.select(Number(value))]}` : grouped(value)),
};

/** English by house rule: words first to ninth and one to ten in text, numerals from 10th and 11. */
export const formats: Formats = {
  count: n => SMALL[n] ?? grouped(String(n)),
  ordinal: n => ORDINALS[n] || `${grouped(String(n))}${SUFFIX[plural.select(n)]}`,
  figure: n => grouped(String(n)).replace('-', '−'),
  top: n => `top ${SMALL[n] ?? n}`,
  quantity: (value, measure) => MEASURES[measure]?.(value) ?? `${grouped(value)} ${measure}`,
  date: date => {
    const [year = '', month, day] = date.split('-');
    const name = month ? (MONTHS[Number(month) - 1] ?? '') : '';
    return [day ? String(Number(day)) : '', name, year].filter(Boolean).join(' ');
  },
  list: items => conjunction.format([...items]),
  comma: ', ',
};
