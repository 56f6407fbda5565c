import type { PrintedLanguage } from './printed-languages.ts';

const WORDS = ['zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];
const ORDINALS = ['', 'first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth', 'ninth', 'tenth'];
const MONTHS = 'January February March April May June July August September October November December'.split(' ');
const DIGITS = '零一二三四五六七八九';

/** What the words after a figure multiply it by. */
const SCALES = new Map([
  ['million', 1e6],
  ['billion', 1e9],
]);

/** Drops what the size of an amount costs in binary fractions. */
const exact = (value: number): number => Number(value.toPrecision(12));

/** A number as a value, and whether it is one of percent or of percentage points. */
interface Value {
  readonly number: number;
  readonly mark: '' | '%' | 'pp';
}

/** A minus stands before a figure and behind none: in 2020-2022 and CNY-USD there is none. */
const FIGURE = String.raw`((?<![\d\p{Script=Latin}])[−-])?(\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?)`;

const figured = (sign: string | undefined, figure: string, scale: number, mark: Value['mark']): Value => ({
  number: exact(Number(figure.replaceAll(',', '')) * scale * (sign === undefined ? 1 : -1)),
  mark,
});

function english(text: string): readonly Value[] {
  const word = [...WORDS, ...ORDINALS.slice(1)].join('|');
  const pattern = new RegExp(
    `${FIGURE}(?: (million|billion)\\b)?(%| percentage points?\\b)?|\\b(${word})( percentage points?\\b)?\\b|\\b(${MONTHS.join('|')})\\b`,
    'giu',
  );
  return [...text.matchAll(pattern)].flatMap(([, sign, figure, scale, percent, spelled, points, month]) => {
    const mark = percent === '%' ? '%' : (percent ?? points) === undefined ? '' : 'pp';
    if (figure !== undefined) return figured(sign, figure, SCALES.get(scale?.toLowerCase() ?? '') ?? 1, mark);
    // May is a month, may is none.
    if (month !== undefined && /^\p{Ll}/u.test(month)) return [];
    if (month !== undefined)
      return { number: MONTHS.findIndex(name => name.toLowerCase() === month.toLowerCase()) + 1, mark };
    const lower = (spelled ?? '').toLowerCase();
    return { number: Math.max(WORDS.indexOf(lower), ORDINALS.indexOf(lower)), mark };
  });
}

/** 二十三 → 23; 十 → 10; 百 alone is a hundred. */
function numeral(text: string): number {
  if (text === '百') return 100;
  if (text === '两') return 2;
  const [tens, ones] = text.includes('十') ? text.split('十') : [null, text];
  const digit = (sign: string) => Math.max(0, DIGITS.indexOf(sign));
  return (tens === null ? 0 : (tens === '' ? 1 : digit(tens)) * 10) + (ones ? digit(ones) : 0);
}

/** What a Chinese numeral counts or orders; without one of these a 一 is only a word. */
const BEFORE = '第|前|列';
const AFTER = '个|位|席|届|期|年|名|次|项|座|市|榜|强';

const CHINESE_SCALES = new Map([
  ['万亿', 1e12],
  ['万', 1e4],
  ['亿', 1e8],
]);

function chinese(text: string): readonly Value[] {
  const sign = `[${DIGITS}十两百]`;
  const pattern = new RegExp(
    `${FIGURE}\\s*(万亿|万|亿)?(%|\\s*个百分点)?|(?:${BEFORE})(${sign}+)|(${sign}+)(?=\\s*(?:${AFTER}))|([首冠])(?=位|个|次|名)`,
    'gu',
  );
  return [...text.matchAll(pattern)].map(([, minus, figure, scale, percent, ordered, counted, top]) => {
    const mark = percent === undefined ? '' : percent === '%' ? '%' : 'pp';
    if (figure !== undefined) return figured(minus, figure, CHINESE_SCALES.get(scale ?? '') ?? 1, mark);
    return { number: top !== undefined ? 1 : numeral(ordered ?? counted ?? ''), mark };
  });
}

const valuesOf = (text: string, language: PrintedLanguage): readonly Value[] =>
  language === 'en' ? english(text) : chinese(text);

/** The numbers that a text says, in figures or in words, as values: 2.8万 and 28,000 are one. */
export const numbersIn = (text: string, language: PrintedLanguage): readonly number[] =>
  valuesOf(text, language).map(({ number }) => number);

/** The same, with what they are numbers of where that is percent or percentage points: `-12.5%`, `2pp`, `28000`. */
export const valuesIn = (text: string, language: PrintedLanguage): readonly string[] =>
  valuesOf(text, language).map(({ number, mark }) => `${number}${mark}`);
