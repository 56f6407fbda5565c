import { n, nth } from '../content.ts';
import { plain, times } from '../decimal.ts';
import type { Lexicon, ReadNumber } from '../lexicon.ts';
import type { Order } from '../order.ts';
import type { Meaning } from '../piece.ts';
import { comparisons } from './comparisons.ts';
import { counts } from './counts.ts';
import { courses } from './courses.ts';
import { dimensions } from './dimensions.ts';
import { entries } from './entries.ts';
import { histories } from './histories.ts';
import { honours } from './honours.ts';
import { keyFigures } from './key-figures.ts';
import { movements } from './movements.ts';
import { placing } from './placing.ts';
import { positions } from './positions.ts';
import { record } from './record.ts';
import { scores } from './scores.ts';
import { streaks } from './streaks.ts';
import { values } from './values.ts';
import { vocabulary } from './vocabulary.ts';
import { wholes } from './wholes.ts';

const DIGITS = '零一二三四五六七八九';
const NUMERAL = `[${DIGITS}十]+`;
/** Behind 第 and 前; before a measure word two is 两 and never 二. */
const ORDINAL = String.raw`\d+|${NUMERAL}`;
const FIRST = '首位|居首位|居首';

const NUMBER = new RegExp(
  [
    `(?<first>${FIRST})`,
    String.raw`第(?<begin>\d+)—(?<end>\d+)位`,
    String.raw`第(?<from>\d+)(?:—(?<to>\d+)名区间|名及以后)`,
    `第(?<place>${ORDINAL})[位名]?`,
    `前(?<top>${ORDINAL})名?`,
    String.raw`(?<start>\d{4})—(?<until>\d{4})年`,
    String.raw`(?<year>\d{4})年(?:(?<month>\d{1,2})月(?:(?<day>\d{1,2})日)?)?`,
    String.raw`(?<figure>[+−-]?(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?)(?<scale>万亿|万|亿)?`,
    `(?<numeral>两|(?!二(?!十))${NUMERAL})`,
  ].join('|'),
  'y',
);
const SCALES: Readonly<Record<string, number>> = { 万: 4, 亿: 8, 万亿: 12 };

/** 二十三 is 23, 两 is 2; null where the characters are no number. */
function numeral(text: string): string | null {
  const [tens, ones, more] = (text === '两' ? '二' : text).split('十');
  const digit = (character: string): number => DIGITS.indexOf(character);
  if (more !== undefined || [tens ?? '', ones ?? ''].some(part => part.length > 1)) return null;
  if (ones === undefined) return tens ? String(digit(tens)) : null;
  return String((tens ? digit(tens) : 1) * 10 + (ones ? digit(ones) : 0));
}

const count = (text: string): string => (/^\d/.test(text) ? plain(text) : (numeral(text) ?? text));
const two = (text: string): string => text.padStart(2, '0');

function meaning(found: Readonly<Record<string, string | undefined>>): Meaning {
  const {
    first,
    begin,
    end,
    from,
    to,
    place,
    top,
    start,
    until,
    year,
    month,
    day,
    figure,
    scale,
    numeral: word,
  } = found;
  if (first !== undefined) return 'nth:1';
  if (begin !== undefined) return `span:${begin}-${end}`;
  if (from !== undefined) return to === undefined ? `band:${from}+` : `band:${from}-${to}`;
  if (place !== undefined) return `nth:${count(place)}`;
  if (top !== undefined) return `top:${count(top)}`;
  if (start !== undefined) return `span:${start}-${until}`;
  if (month !== undefined) return `date:${year}-${two(month)}${day === undefined ? '' : `-${two(day)}`}`;
  if (year !== undefined) return `n:${year}`;
  return `n:${figure === undefined ? count(word ?? '') : times(figure, SCALES[scale ?? ''] ?? 0)}`;
}

function number(text: string, at: number): ReadNumber | null {
  NUMBER.lastIndex = at;
  const found = NUMBER.exec(text);
  return found?.groups ? { text: found[0], means: meaning(found.groups) } : null;
}

const STOP_WORDS =
  '所跟踪的 仍 均有名次的 此前排名的 者 将 其他 之间 在 中 位居 位于 介于 有确切名次记录的 后者 当时 因此 的方法 共 个 与 和 较 年度 的 度 本 此前 其中 其间有 有 为 是在 时 之列 由 自 至 占 获评 评价范围 将其纳入评价范围 评价 累计 依次为 名次 应为 相比 总体排名 的有 数 总体 有记录的 上榜者 变为 以及 其余 即 得分 贡献 按 按公布的权重计算 按所列 折算 范围内 逐 接连 依次 发布方给出的名次不确定区间（5%～95%）分别为 同时见于';

const CURRENCIES: Readonly<Record<string, string>> = {
  USD: '美元',
  CNY: '元',
  EUR: '欧元',
  GBP: '英镑',
  JPY: '日元',
  HKD: '港元',
};

const order: Order = {
  beforePart: null,
  release: (ranking, label) => [label, ranking],
  inList: (ranking, label) => [label, ranking],
  editions: halfYearly => (halfYearly ? 'issues' : 'editions'),
  measured: (value, measure) => {
    const [of = '', per = ''] = measure.split(' per ');
    return [of, per].every(code => Object.hasOwn(CURRENCIES, code))
      ? [n(1), `measure:${per}`, 'exchangedFor', n(value), `measure:${of}`]
      : [n(value), `measure:${measure}`];
  },
  endsMeet: nth,
};

export const ZH: Lexicon = {
  language: 'zh-Hans',
  apart: false,
  saysGenre: false,
  stopWords: STOP_WORDS.split(' '),
  vocabulary,
  order,
  expected: {
    ...positions,
    ...streaks,
    ...movements,
    ...courses,
    ...entries,
    ...histories,
    ...counts,
    ...comparisons,
    ...scores,
    ...values,
    ...honours,
    ...dimensions,
    ...placing,
    ...wholes,
    ...record,
  },
  keyFigures,
  nouns: {
    city: { singular: '城市' },
    cluster: { singular: '城市群' },
    economy: { singular: '经济体' },
    institution: { singular: '机构' },
    ranking: { singular: '榜单' },
  },
  measures: Object.entries(CURRENCIES).map(([code, word]) => [word, `measure:${code}`] as const),
  number,
};
