import { Big } from 'big.js';
import { decimalsOf, isDecimal } from '../../decimal.ts';
import type { Told } from '../tables/grid.ts';

/** The sign before the decimals, as a column of numbers uses it. */
export type DecimalMark = '.' | ',';

/** What is known of the numbers of a column. */
export interface NumberHabits {
  /** Declared, or shown by cells that can be read in one way only; null where nothing tells. */
  readonly mark: DecimalMark | null;
  /** Whether some cells have the comma before decimals and others between thousands, each for certain. */
  readonly isMixed: boolean;
  /** Whether every number of the column bears a percent sign. */
  readonly percent: boolean;
  /** Decimals that are declared, to which binary numbers are rounded; null: none are. */
  readonly decimals: number | null;
  /** Whether more digits than are printed may be stored, as in a workbook that shows fewer of them. */
  readonly storesMore: boolean;
}

/** A number as it is stored, with what became of its decimals; or why it cannot be told which number it is. */
export type ReadNumber =
  | { readonly value: string; readonly decimals: 'as-written' | 'filled' | 'rounded' }
  | { readonly told: Told };

/** What publishers write where there is no figure. */
const MISSING = /^(?:n\/?a|#n\/a|na\.|n\.a\.?|null|none|nil|nd|n\.d\.|–|—|−|-|\.\.|\.\.\.|…|暂无|无|缺)$/i;

/** Whether a cell says that there is no figure. */
export const saysMissing = (text: string): boolean => MISSING.test(text);

/** Full-width signs of numbers; minus signs; spaces and apostrophes between groups of three digits. */
const plain = (text: string): string =>
  text
    .replace(/[．，％＋－]/g, sign => String.fromCharCode(sign.charCodeAt(0) - 0xfee0))
    .replace(/^[−–]/, '-')
    .replace(/^\+/, '')
    .replace(/(?<=\d)[\s'’](?=\d{3}(?:\D|$))/g, '');

const GROUPED = { '.': /^-?\d{1,3}(?:,\d{3})+(?:\.\d+)?$/, ',': /^-?\d{1,3}(?:\.\d{3})+(?:,\d+)?$/ } as const;
const SIMPLE = { '.': /^-?\d*(?:\.\d+)?$/, ',': /^-?\d*(?:,\d+)?$/ } as const;

/** The number that a text is with this sign before its decimals; null where it is none. */
function withMark(text: string, mark: DecimalMark): string | null {
  if (text === '' || text === '-' || !(GROUPED[mark].test(text) || SIMPLE[mark].test(text))) return null;
  const [whole = '', decimals] = text.replaceAll(mark === '.' ? ',' : '.', '').split(mark);
  const digits = whole.replace(/^(-?)0+(?=\d)/, '$1');
  const filled = digits === '' || digits === '-' ? `${digits}0` : digits;
  return decimals === undefined ? filled : `${filled}.${decimals}`;
}

const withoutPercent = (text: string): string => text.replace(/\s*%$/, '');

/** What the cells of a column tell of how its numbers are written. */
export function habitsOf(texts: readonly string[], declared: Partial<NumberHabits> = {}): NumberHabits {
  const numbers = texts.map(plain).filter(text => /\d/.test(text));
  const only = (mark: DecimalMark, other: DecimalMark): boolean =>
    numbers.map(withoutPercent).some(text => withMark(text, mark) !== null && withMark(text, other) === null);
  const [point, comma] = [only('.', ','), only(',', '.')];
  const shown = point === comma ? null : point ? '.' : ',';
  return {
    mark: declared.mark ?? shown,
    isMixed: point && comma,
    percent: numbers.length > 0 && numbers.every(text => text.endsWith('%')),
    decimals: declared.decimals ?? null,
    storesMore: declared.storesMore ?? false,
  };
}

/** More digits than anybody prints: what a computer makes of 96.3. */
export const isBinaryTail = (value: string): boolean =>
  decimalsOf(value) >= 10 && value.replace(/\D/g, '').replace(/^0+/, '').length >= 14;

/** The number that a computer made such digits of. */
export const withoutTail = (value: string): string => new Big(value).round(8, Big.roundHalfUp).toFixed();

const ambiguous = (text: string, values: readonly string[], isMixed: boolean): Told => ({
  en: [
    isMixed
      ? `"${text}" is ${values.join(' or ')}: in its column the comma stands before decimals in some cells and between thousands in others.`
      : `"${text}" is ${values.join(' or ')}: nothing in its column tells whether the comma stands before decimals or between thousands.`,
    `Write ${values.join(' or ')}; in a recipe declare "decimal_mark".`,
  ],
  zh: [
    isMixed
      ? `“${text}”可能是${values.join('或')}：该列中逗号有的是小数点，有的是千位分隔符。`
      : `“${text}”可能是${values.join('或')}：该列中没有其他数字能说明逗号是小数点还是千位分隔符。`,
    `请写成${values.join('或')}；在配方中可声明decimal_mark。`,
  ],
});

/** A number with the decimals that are declared. One that prints more of them is not rounded: the recipe is wrong, or the file. */
function withDecimals(text: string, value: string, decimals: number, storesMore: boolean): ReadNumber {
  const [found, rounded] = [decimalsOf(value), new Big(value).round(decimals, Big.roundHalfUp)];
  const stored = rounded.toFixed(decimals);
  if (found <= decimals) return { value: stored, decimals: found < decimals ? 'filled' : 'as-written' };
  if (storesMore || isBinaryTail(value)) return { value: stored, decimals: 'rounded' };
  return {
    told: {
      en: [
        `"${text}" prints ${found} decimals, and the recipe declares ${decimals}.`,
        `Declare "decimals: ${found}", or correct the cell: a number that is printed is not rounded.`,
      ],
      zh: [
        `“${text}”印有${found}位小数，而配方声明为${decimals}位。`,
        `请声明decimals: ${found}，或更正该单元格；已公布的数字不作四舍五入。`,
      ],
    },
  };
}

/**
 * The number that a cell holds, as it is stored: decimal point, no marks between thousands, no percent sign, the decimals as
 * they were. Null where the cell holds something else than a number.
 */
export function readNumber(text: string, habits: NumberHabits): ReadNumber | null {
  const bare = plain(text);
  const percent = bare.endsWith('%');
  if (percent && !habits.percent)
    return {
      told: {
        en: [
          `"${text}" bears a percent sign, and other numbers of its column do not.`,
          `Write ${withoutPercent(bare)} if all of them are percent, or correct the others.`,
        ],
        zh: [
          `“${text}”带有百分号，而同列其他数字没有。`,
          `若全列都是百分数，请写成${withoutPercent(bare)}；否则请更正其他数字。`,
        ],
      },
    };
  const number = withoutPercent(bare);
  const [point, comma] = [withMark(number, '.'), withMark(number, ',')];
  if (point === null && comma === null) return null;
  const certain = point === comma || point === null || comma === null;
  const stored = isDecimal(number);
  const value = certain
    ? (point ?? comma ?? '')
    : habits.mark === null
      ? // What is written as it is stored is what it says, where nothing in its column speaks against it.
        stored
        ? number
        : null
      : habits.mark === '.'
        ? point
        : comma;
  if (value === null)
    return {
      told: ambiguous(
        text,
        [point, comma].filter(each => each !== null),
        habits.isMixed,
      ),
    };
  if (habits.decimals !== null) return withDecimals(text, value, habits.decimals, habits.storesMore);
  if (!isBinaryTail(value)) return { value, decimals: 'as-written' };
  const short = withoutTail(value);
  return {
    told: {
      en: [
        `"${text}" has the digits of a computation: it is not known how many of them were printed.`,
        `Write ${short} with the decimals that the publisher prints; of scores declare them in releases as "score_decimals", or in a recipe as "decimals", and such digits are rounded.`,
      ],
      zh: [
        `“${text}”带有计算机运算的尾数：无法得知公布时保留几位小数。`,
        `请按公布的小数位数写，如${short}；得分可在releases中声明score_decimals，或在配方中声明decimals，此类尾数即按其四舍五入。`,
      ],
    },
  };
}
