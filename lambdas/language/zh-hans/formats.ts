import { multiply } from '../../records/decimal.ts';
import type { Formats } from '../language.ts';
import { measureOf, shareOf } from '../measure.ts';

const DIGITS = ['零', '一', '二', '三', '四', '五', '六', '七', '八', '九'];

/** Chinese numerals up to ninety-nine. */
export function numeral(n: number): string {
  if (!Number.isInteger(n) || n < 0 || n > 99) return String(n);
  if (n < 10) return DIGITS[n] ?? '';
  const tens = Math.floor(n / 10);
  return `${tens === 1 ? '' : DIGITS[tens]}十${n % 10 === 0 ? '' : DIGITS[n % 10]}`;
}

/** Moves the decimal point left; exact, nothing is rounded. */
function shifted(value: string, places: number): string {
  const [whole = '0', decimals = ''] = value.split('.');
  const digits = whole.padStart(places + 1, '0');
  const cut = digits.length - places;
  const rest = `${digits.slice(cut)}${decimals}`.replace(/0+$/, '');
  return rest ? `${digits.slice(0, cut)}.${rest}` : digits.slice(0, cut);
}

/** 万亿 holds a sum in no more than four decimals, that is down to an 亿; with more, newspapers print 亿: 1.8753万亿, but 41610.9亿. */
const isShort = (value: string): boolean => /^\d+(?:\.\d{1,4})?$/.test(value);

/** Up to a million, 万 stands for round figures: 2.8万, but 28294. */
const isRound = (value: string): boolean => /^\d+(?:\.\d)?$/.test(value);

/** 万 and 亿 only, from ten thousand up. */
function scaled(value: string): string {
  const negative = value.startsWith('-');
  const plain = negative ? value.slice(1) : value;
  const length = (plain.split('.')[0] ?? '').length;
  const text =
    length > 12 && isShort(shifted(plain, 12))
      ? `${shifted(plain, 12)}万亿`
      : length > 8
        ? `${shifted(plain, 8)}亿`
        : length > 6 || (length > 4 && isRound(shifted(plain, 4)))
          ? `${shifted(plain, 4)}万`
          : plain;
  return negative ? `−${text}` : text;
}

/** So many 亿, from ten thousand of them up 万亿. */
function hundredMillions(value: string): string {
  const plain = value.replace('-', '');
  const isLarge = (plain.split('.')[0] ?? '').length > 4;
  const amount = isLarge ? shifted(plain, isShort(shifted(plain, 4)) ? 4 : 0) : plain;
  return `${value.startsWith('-') ? '−' : ''}${amount}${isLarge && isShort(shifted(plain, 4)) ? '万' : ''}亿`;
}

const CURRENCIES: Readonly<Record<string, string>> = {
  USD: '美元',
  CNY: '元',
  EUR: '欧元',
  GBP: '英镑',
  JPY: '日元',
  HKD: '港元',
};

/** A rate of exchange, `CNY per USD`: 1美元兑6.449元. Null where the measure is none. */
function exchanged(value: string, measure: string): string | null {
  const [, of = '', per = ''] = /^(\w+) per (\w+)$/.exec(measure) ?? [];
  const [priced, one] = [CURRENCIES[of], CURRENCIES[per]];
  return priced && one ? `1${one}兑${scaled(value)}${priced}` : null;
}

/** A figure that is counted in so many ten to a power. */
function amount(value: string, power: number): string {
  if (power === 8) return hundredMillions(value);
  return scaled(power === 0 ? value : multiply(value, `1${'0'.repeat(power)}`));
}

function measured(value: string, measure: string): string {
  if (measure === 'count') return scaled(value);
  if (measure === 'place') return `第${value}位`;
  const of = shareOf(measure);
  if (of !== null) return `${value.replace('-', '−')}%${of && `（${of}）`}`;
  const { power, unit } = measureOf(measure);
  // A number behind a number would be read as one with it: 108.0（2010 = 100）.
  const behind = /^\d/.test(unit) ? `（${unit}）` : (CURRENCIES[unit] ?? unit);
  return exchanged(value, measure) ?? `${amount(value, power)}${behind}`;
}

/** Chinese by house rule: numerals to ten in idioms and ordinals, Arabic above; 两 before a measure word is the caller's. */
export const formats: Formats = {
  count: n => (n <= 10 ? numeral(n) : String(n)),
  ordinal: n => (n <= 10 ? `第${numeral(n)}` : `第${n}位`),
  figure: n => String(n).replace('-', '−'),
  top: n => (n <= 10 || n % 10 === 0 ? `前${numeral(n)}` : `前${n}名`),
  quantity: measured,
  date: date => {
    const [year = '', month, day] = date.split('-');
    return `${year}年${month ? `${Number(month)}月` : ''}${day ? `${Number(day)}日` : ''}`;
  },
  list: items => (items.length < 2 ? (items[0] ?? '') : `${items.slice(0, -1).join('、')}和${items.at(-1)}`),
  comma: '，',
  semicolon: '；',
  colon: '：',
};
