import type { Tongue } from './world.ts';

const EN_COUNTS = ['zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];
const EN_ORDINALS = ['', 'first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth', 'ninth', 'tenth'];
const ZH_DIGITS = '零一二三四五六七八九';
const MONTHS = 'January February March April May June July August September October November December'.split(' ');

/** What numbers, ordinals, decimals and dates look like in print. */
export const SHAPES: Readonly<Record<Tongue, { count: string; ordinal: string; decimal: string; date: string }>> = {
  en: {
    count: `(?:\\d[\\d,]*|${EN_COUNTS.flatMap(word => [word, capital(word)]).join('|')}|none|None)`,
    ordinal: `(?:\\d*(?<!1)(?:1st|2nd|3rd)|\\d*(?:1[123]|[04-9])th|${EN_ORDINALS.filter(Boolean).join('|')})`,
    decimal: '[−-]?\\d[\\d,]*(?:\\.\\d+)?',
    date: `(?:(?:\\d{1,2} )?(?:${MONTHS.join('|')}) )?\\d{4}`,
  },
  zh: {
    count: `(?:\\d+|[两十${ZH_DIGITS}]+)`,
    ordinal: `第(?:\\d+|[十${ZH_DIGITS}]+)位?`,
    decimal: '[−-]?\\d+(?:\\.\\d+)?(?:万亿|亿|万)?',
    date: '\\d{4}年(?:\\d{1,2}月(?:\\d{1,2}日)?)?',
  },
};

function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}

function chinese(text: string): number {
  if (/^\d+$/.test(text)) return Number(text);
  const digit = (sign: string): number => (sign === '两' ? 2 : ZH_DIGITS.indexOf(sign));
  const [tens, ones] = text.split('十');
  if (ones === undefined) return digit(text);
  return (tens ? digit(tens) : 1) * 10 + (ones ? digit(ones) : 0);
}

/** A number as it was printed: seven, 7, 七. */
export function countOf(text: string, tongue: Tongue): number {
  if (tongue === 'zh') return chinese(text);
  const word = text.toLowerCase();
  if (word === 'none') return 0;
  const known = EN_COUNTS.indexOf(word);
  return known >= 0 ? known : Number(text.replaceAll(',', ''));
}

/** A place as it was printed: seventh, 28th, 第七, 第28位. */
export function ordinalOf(text: string, tongue: Tongue): number {
  if (tongue === 'zh') return chinese(text.replace(/^第/, '').replace(/位$/, ''));
  const known = EN_ORDINALS.indexOf(text.toLowerCase());
  return known > 0 ? known : Number(text.replace(/\D+$/, ''));
}

const SCALES: Readonly<Record<string, number>> = {
  万: 4,
  亿: 8,
  万亿: 12,
  thousand: 3,
  million: 6,
  billion: 9,
  trillion: 12,
};

/** A decimal as a plain string, its thousands signs gone and 万, 亿, million and billion multiplied out. */
export function decimalOf(text: string): string {
  const [, sign = '', digits = '', scale = ''] =
    /^([−-]?)([\d,.]+) ?(万亿|亿|万|thousand|million|billion|trillion)?$/.exec(text) ?? [];
  const plain = digits.replaceAll(',', '');
  const shift = SCALES[scale] ?? 0;
  const [whole = '', decimals = ''] = plain.split('.');
  const moved = `${whole}${decimals.padEnd(shift, '0').slice(0, shift)}${decimals.length > shift ? `.${decimals.slice(shift)}` : ''}`;
  return `${sign ? '-' : ''}${shift === 0 ? plain : moved}`;
}

/** A date as it is stored: 2022-06-29, 2022-06, 2022. */
export function dateOf(text: string, tongue: Tongue): string {
  if (tongue === 'zh') {
    const [, year = '', month, day] = /^(\d{4})年(?:(\d+)月)?(?:(\d+)日)?$/.exec(text) ?? [];
    return [year, month, day].flatMap(part => (part ? [part.padStart(2, '0')] : [])).join('-');
  }
  const parts = text.split(' ');
  const year = parts.at(-1) ?? '';
  const month = parts.at(-2);
  const day = parts.at(-3);
  return [
    year,
    ...(month ? [String(MONTHS.indexOf(month) + 1).padStart(2, '0')] : []),
    ...(day ? [day.padStart(2, '0')] : []),
  ].join('-');
}
