import { compareDecimals, isDecimal } from '../decimal.ts';
import { isFullDate, isPartialDate } from '../partial-date.ts';
import { countryMeant, isCountry } from './countries.ts';

/** The form of a cell: how to tell it, and how to say it. */
export interface Form {
  readonly fits: (text: string) => boolean;
  /** Completes "Write …". */
  readonly example: string;
  /** Completes 请填写…. */
  readonly zh: string;
  /** What was meant by a text that does not fit, where it can be told. */
  readonly meant?: (text: string) => string | null;
}

const SLUG = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;
const WHOLE = /^(?:0|[1-9]\d{0,8})$/;

const within = (text: string, limit: number): boolean => isDecimal(text) && Math.abs(Number(text)) <= limit;

export const SLUG_FORM: Form = {
  fits: text => SLUG.test(text),
  example: 'small letters and digits with single hyphens between them, such as "kearney-gci"',
  zh: '小写字母和数字，其间可用单个连字符，如kearney-gci',
};
export const COUNT_FORM: Form = {
  fits: text => WHOLE.test(text) && text !== '0',
  example: 'a whole number from 1 up, such as 12',
  zh: '不小于1的整数，如12',
};
export const DIGIT_FORM: Form = {
  fits: text => /^\d$/.test(text),
  example: 'one digit, such as 2',
  zh: '一位数字，如2',
};
export const TALLY_FORM: Form = {
  fits: text => WHOLE.test(text),
  example: 'a whole number from 0 up, such as 12',
  zh: '不小于0的整数，如12',
};
export const YEAR_FORM: Form = {
  fits: text => /^[1-9]\d{3}$/.test(text),
  example: 'a year, such as 2022',
  zh: '年份，如2022',
};
export const DECIMAL_FORM: Form = {
  fits: isDecimal,
  example: 'a number with a decimal point and no thousands mark, such as 96.30',
  zh: '带小数点、不带千位分隔符的数字，如96.30',
};
export const NOISE_FORM: Form = {
  fits: text => isDecimal(text) && !text.startsWith('-') && Number(text) > 0,
  example: 'a difference between scores above zero, such as 1.5',
  zh: '大于0的得分之差，如1.5',
};
export const WEIGHT_FORM: Form = {
  fits: text => isDecimal(text) && compareDecimals(text, '0') > 0 && compareDecimals(text, '100') <= 0,
  example: 'a share in percent, above 0 and up to 100, without the sign, such as 12.5',
  zh: '大于0且不超过100的百分数，不带百分号，如12.5',
};
/** Any text that is not empty. */
export const TEXT_FORM: Form = { fits: () => true, example: 'a text', zh: '文字' };
/** A number alone would read as a place beside places. */
export const TIER_FORM: Form = {
  fits: text => text !== '' && !text.includes(';') && /[^\d\s.,+=<>≥–—-]/u.test(text),
  example:
    'the name of one tier as the publisher prints it, such as Alpha+; where it prints a number alone, which would read as a place, with its noun, such as “group 1”',
  zh: '发布机构所印的一个层级名，如Alpha+；若只印数字，会被读作名次，请连同名称填写，如“第1组”',
};
export const DATE_FORM: Form = {
  fits: isPartialDate,
  example: 'a date, such as 2022, 2022-06 or 2022-06-29',
  zh: '日期，如2022、2022-06或2022-06-29',
};
export const DAY_FORM: Form = {
  fits: isFullDate,
  example: 'a date with its day, such as 2022-06-29',
  zh: '精确到日的日期，如2022-06-29',
};
export const RELEASED_FORM: Form = {
  fits: text => isPartialDate(text.replace(/^by\s+/, '')),
  example: 'a date, such as 2022-06-29, or "by 2023-01" for no later than that',
  zh: '日期，如2022-06-29；不晚于某时则写“by 2023-01”',
};
export const COUNTRY_FORM: Form = {
  fits: isCountry,
  example: 'the two letters of ISO 3166-1, such as CN',
  zh: 'ISO 3166-1的两个字母，如CN',
  meant: countryMeant,
};
export const CODE_FORM: Form = {
  fits: text => /^[a-z0-9-]+:\S+$/.test(text),
  example: 'a code with its system, such as cn-adm:110000',
  zh: '带体系名的代码，如cn-adm:110000',
};
export const LATITUDE_FORM: Form = {
  fits: text => within(text, 90),
  example: 'degrees from -90 to 90, such as 39.9',
  zh: '-90至90的度数，如39.9',
};
export const LONGITUDE_FORM: Form = {
  fits: text => within(text, 180),
  example: 'degrees from -180 to 180, such as 116.4',
  zh: '-180至180的度数，如116.4',
};
export const URL_FORM: Form = {
  fits: text => /^https?:\/\/\S+$/.test(text) && URL.canParse(text),
  example: 'an address that begins with https:// or http://',
  zh: '以https://或http://开头的网址',
};

/** What a form asks for, as it completes "Write …" and 请填写…, with what was meant by a text that does not fit. */
export function formAsked(form: Form, text: string): readonly [en: string, zh: string] {
  const meant = form.meant?.(text) ?? null;
  const [en, zh] = meant === null ? ['', ''] : [` (did you mean ${meant}?)`, `（是否指${meant}？）`];
  return [`${form.example}${en}`, `${form.zh}${zh}`];
}
