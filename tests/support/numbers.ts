import type { LanguageId } from '../../lambdas/records/language-id.ts';

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

function english(text: string): readonly number[] {
  const word = [...WORDS, ...ORDINALS.slice(1)].join('|');
  const pattern = new RegExp(
    `(\\d{1,3}(?:,\\d{3})+(?:\\.\\d+)?|\\d+(?:\\.\\d+)?)(?: (million|billion))?|\\b(${word})\\b|\\b(${MONTHS.join('|')})\\b`,
    'gi',
  );
  return [...text.matchAll(pattern)].map(([, figure, scale, spelled, month]) => {
    if (figure !== undefined) return exact(Number(figure.replaceAll(',', '')) * (SCALES.get(scale ?? '') ?? 1));
    if (month !== undefined) return MONTHS.findIndex(name => name.toLowerCase() === month.toLowerCase()) + 1;
    const lower = (spelled ?? '').toLowerCase();
    return Math.max(WORDS.indexOf(lower), ORDINALS.indexOf(lower));
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

function chinese(text: string): readonly number[] {
  const sign = `[${DIGITS}十两百]`;
  const pattern = new RegExp(
    `(\\d{1,3}(?:,\\d{3})+(?:\\.\\d+)?|\\d+(?:\\.\\d+)?)\\s*(万亿|万|亿)?|(?:${BEFORE})(${sign}+)|(${sign}+)(?=\\s*(?:${AFTER}))|([首冠])(?=位|个|次|名)`,
    'g',
  );
  const scales = new Map([
    ['万亿', 1e12],
    ['万', 1e4],
    ['亿', 1e8],
  ]);
  return [...text.matchAll(pattern)].map(([, figure, scale, ordered, counted, top]) => {
    if (figure !== undefined) return exact(Number(figure.replaceAll(',', '')) * (scales.get(scale ?? '') ?? 1));
    return top !== undefined ? 1 : numeral(ordered ?? counted ?? '');
  });
}

/** The numbers that a text says, in figures or in words, as values: 2.8万 and 28,000 are one. */
export const numbersIn = (text: string, language: LanguageId): readonly number[] =>
  language === 'en' ? english(text) : chinese(text);
