import type { Match } from '../grammar.ts';
import type { LineRule } from '../line-rule.ts';
import { compare } from '../truth/decimals.ts';
import { figureOn, printings } from '../truth/figures.ts';
import type { Truth } from '../truth/places.ts';
import { isTrue } from './reason.ts';

const figureOf = (truth: Truth, m: Match, slot: 'unit' | 'other', year: number): string | null =>
  figureOn(truth, m.indicator('indicator'), m.unit(slot), year);

const sortOf = (truth: Truth, m: Match) =>
  truth.world.indicators.find(({ id }) => id === m.indicator('indicator'))?.measure.sort;

/** Why something is not said of figures of indicators. */
export const REASONS_OF_FIGURES: readonly LineRule[] = [
  {
    en: ['No figure for {indicator:I} of {unit:U} in {year:Y} published by the cut-off date is on record.'],
    zh: ['截至截止日期发布的{year:Y}年{unit:U}{indicator:I}的数据没有记录。'],
    holds: (m, truth) =>
      isTrue(
        !truth.handed.figures.has(`${m.indicator('indicator')}/${m.unit('unit')}/${m.year('year')}`),
        '“no figure” of a figure on record',
        'S23',
        m.unit('unit'),
      ),
  },
  {
    en: ['{indicator:I} of {unit:U} was above {above:Q} in {year:Y} already.'],
    zh: ['{year:Y}年{unit:U}{indicator:I}已超过{above:Q}。'],
    holds: (m, truth) => {
      const found = figureOf(truth, m, 'unit', m.year('year'));
      return isTrue(
        found !== null && compare(found, m.decimal('above')) > 0,
        'an earlier figure that was not above',
        'S24',
        `${found}`,
      );
    },
  },
  {
    en: ['The figure for {indicator:I} of {unit:U} in {year:Y} is not above {above:Q}.'],
    zh: ['{year:Y}年{unit:U}{indicator:I}没有超过{above:Q}。'],
    holds: (m, truth) => {
      const found = figureOf(truth, m, 'unit', m.year('year'));
      return isTrue(
        found !== null && compare(found, m.decimal('above')) <= 0,
        '“not above” of a figure that is',
        'S24',
        `${found}`,
      );
    },
  },
  {
    en: ['The figure for {indicator:I} of {unit:U} in {year:Y} does not bear it out.'],
    zh: ['{year:Y}年{unit:U}{indicator:I}的数据不支持这一说法。'],
    holds: (m, truth) =>
      isTrue(figureOf(truth, m, 'unit', m.year('year')) !== null, 'figure that does not exist', 'S24', m.unit('unit')),
  },
  {
    en: ['In {year:Y} {unit:U} is not <way=above|below> {other:U} in {indicator:I}.'],
    zh: ['{year:Y}年{unit:U}的{indicator:I}并不<way=高|低>于{other:U}。'],
    holds: (m, truth) => {
      const [a, b] = [figureOf(truth, m, 'unit', m.year('year')), figureOf(truth, m, 'other', m.year('year'))];
      const sign = /above|高/.test(m.text('way')) ? 1 : -1;
      return isTrue(
        a !== null && b !== null && sign * (Number(a) - Number(b)) <= 0,
        'false order of two figures',
        'S25',
        `${a} and ${b}`,
      );
    },
  },
  {
    en: [
      'The rate a year at which {indicator:I} of {unit:U} changed from {from:Y} to {to:Y} is nothing when it is rounded.',
    ],
    zh: ['{from:Y}年至{to:Y}年{unit:U}{indicator:I}的年均变化率四舍五入后为零。'],
    holds: (m, truth) => {
      const [from, to] = [m.year('from'), m.year('to')];
      const [a, b] = [figureOf(truth, m, 'unit', from), figureOf(truth, m, 'unit', to)];
      const rate = a === null || b === null ? Number.NaN : (Number(b) / Number(a)) ** (1 / (to - from)) - 1;
      return isTrue(a !== b && Math.abs(rate) < 0.0005, 'false “no rate”', 'S23', `${a} and ${b}`);
    },
  },
  {
    en: [
      'The change in {indicator:I} of {unit:U} from {from:Y} to {to:Y} is nothing when it is rounded.',
      '{indicator:I} of {unit:U} is the same in {from:Y} and {to:Y}.',
    ],
    zh: [
      '{from:Y}年至{to:Y}年{unit:U}{indicator:I}的变化四舍五入后为零。',
      '{unit:U}{indicator:I}在{from:Y}年和{to:Y}年相同。',
    ],
    holds: (m, truth) => {
      const [a, b] = [figureOf(truth, m, 'unit', m.year('from')), figureOf(truth, m, 'unit', m.year('to'))];
      return isTrue(
        a !== null && b !== null && Math.abs(Number(a) - Number(b)) / Number(a) < 0.0005,
        'false “no change”',
        'S23',
        `${a} and ${b}`,
      );
    },
  },
  {
    en: [
      'The figure for {indicator:I} of {unit:U} in {year:Y} was restated from {old:Q} to {corrected:Q} after printing; the years do not compare alike as first printed and as restated.',
    ],
    zh: [
      '{year:Y}年{unit:U}{indicator:I}在发布后由{old:Q}更正为{corrected:Q}；按最初发布的数据和按更正后的数据比较，结果不同。',
    ],
    holds: (m, truth) => {
      const given = printings(truth, m.indicator('indicator'), m.unit('unit'), m.year('year'));
      const [first, last] = [given[0], given.at(-1)].map(Number);
      return isTrue(
        given.length > 1 &&
          first !== last &&
          first === Number(m.decimal('old')) &&
          last === Number(m.decimal('corrected')),
        'a figure told as restated that was not so',
        'Amendment "Restatement"',
        given.join(', '),
      );
    },
  },
  {
    en: ['A rate of growth is told over {need:N} years or more; from {from:Y} to {to:Y} there <v=is|are> {have:N}.'],
    zh: ['增长率至少须跨{need:N}年，{from:Y}年至{to:Y}年只有{have:N}年。'],
    holds: (m, truth) =>
      isTrue(
        m.year('to') - m.year('from') === m.count('have') && m.count('have') < m.count('need'),
        'too few years though there are enough',
        'S23',
        `${truth.world.edition.year}`,
      ),
  },
  {
    en: ['{indicator:I} is a percentage; its change is told in percentage points, not as a rate.'],
    zh: ['{indicator:I}是百分比，其变化以百分点表示，不计算增长率。'],
    holds: (m, truth) =>
      isTrue(
        truth.world.indicators.some(({ id, measure }) => id === m.indicator('indicator') && measure.sort === 'share'),
        'a percentage that is none',
        'S23',
        m.text('indicator'),
      ),
  },
  {
    en: [
      'The figure for {indicator:I} of {unit:U} in {year:Y} is on record as <bound=more than|at least> {value:Q} only, which leaves it open.',
    ],
    zh: ['{year:Y}年{unit:U}{indicator:I}的记录只说明<bound=超过|不低于>{value:Q}，无从认定。'],
    holds: (m, truth) => {
      const bound = truth.handed.bounds.get(`${m.indicator('indicator')}/${m.unit('unit')}/${m.year('year')}`);
      const is = /more|超过/.test(m.text('bound')) ? 'above' : 'at-least';
      return isTrue(
        bound?.is === is && Number(bound.value) === Number(m.decimal('value')),
        'a bound that is not on record',
        'S24',
        bound ? `${bound.is} ${bound.value}` : 'none',
      );
    },
  },
  {
    en: ['{indicator:I} is measured on a scale without a true zero, so a change in percent says nothing.'],
    zh: ['{indicator:I}的计量尺度没有真正的零点，不以百分比表示变化。'],
    holds: (m, truth) =>
      isTrue(
        sortOf(truth, m) === 'degrees',
        'a scale without a true zero that has one',
        'S23',
        m.indicator('indicator'),
      ),
  },
  {
    en: ['{indicator:I} is a place, and a place has no percentage.'],
    zh: ['{indicator:I}是名次，不能计算百分比。'],
    holds: (m, truth) => isTrue(sortOf(truth, m) === 'place', 'a place that is none', 'S23', m.indicator('indicator')),
  },
  {
    en: ['{indicator:I} is a rate; its change is told in its own units, not as a rate of growth.'],
    zh: ['{indicator:I}是比率，其变化以自身单位表示，不计算增长率。'],
    holds: (m, truth) => isTrue(sortOf(truth, m) === 'rate', 'a rate that is none', 'S23', m.indicator('indicator')),
  },
];
