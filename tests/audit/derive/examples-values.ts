import { world } from '../../support/world.ts';
import { figure, indicator, members } from './altered.ts';
import type { Example } from './examples.ts';

const figures = world()
  .indicator('gdp', {
    historySince: 2018,
    figures: {
      beijing: { 2018: '20000', 2019: '24000', 2020: '26000', 2021: '28500' },
      shanghai: { 2021: '27000' },
      suzhou: { 2021: 'above 28000' },
    },
  })
  .indicator('share', { measure: 'percent', figures: { beijing: { 2020: '45.5', 2021: '47.80' } } })
  .indicator('rank', {
    measure: 'place',
    direction: 'lower-is-better',
    figures: { beijing: { 2019: '9', 2020: '7', 2021: '6' } },
  })
  .indicator('debt', { direction: 'lower-is-better', figures: { beijing: { 2021: '5' }, shanghai: { 2021: '6' } } })
  .group('pair', ['beijing', 'shanghai']);
const gdp = (year: number, text: string | null) => figure('gdp', 'beijing', year, text);

const converted = figures
  .economy('china')
  .indicator('gdp-cny', { measure: 'CNY', figures: { beijing: { 2021: '183980' } } })
  .indicator('average', { measure: 'CNY per USD', figures: { china: { 2021: '6.4515' } } })
  .indicator('year-end', { measure: 'CNY per USD', figures: { china: { 2021: '6.3757' } } });
const rates = [
  { indicator: 'average', unit: 'china' },
  { indicator: 'year-end', unit: 'china' },
];

/** Figures of indicators. */
export const VALUES: readonly Example[] = [
  {
    kind: 'trend',
    world: figures,
    form: { unit: 'beijing', indicator: 'gdp', direction: 'up', since: 2018, until: 2021 },
    figures: {
      unit: 'beijing',
      indicator: 'gdp',
      direction: 'up',
      points: [
        { year: 2018, value: '20000' },
        { year: 2019, value: '24000' },
        { year: 2020, value: '26000' },
        { year: 2021, value: '28500' },
      ],
    },
    otherwise: [
      ['one year is lost', gdp(2020, null), /^rests on the figure of 2020, of which no exact one is on record$/],
      [
        'one year is a bound',
        gdp(2020, 'above 26000'),
        /^rests on the figure of 2020, of which no exact one is on record$/,
      ],
      ['one year is another', gdp(2020, '23000'), /^does not go up in every year$/],
      ['it is a place', indicator('gdp', { measure: 'place' }), /does not go up in every year/],
    ],
  },
  {
    kind: 'trend',
    world: figures,
    form: { unit: 'beijing', indicator: 'rank', direction: 'up', since: 2019 },
    figures: {
      unit: 'beijing',
      indicator: 'rank',
      direction: 'up',
      points: [
        { year: 2019, value: '9' },
        { year: 2020, value: '7' },
        { year: 2021, value: '6' },
      ],
    },
    otherwise: [['it is no place', indicator('rank', { measure: 'count' }), /does not go up in every year/]],
  },
  {
    kind: 'value',
    world: figures,
    form: { unit: 'beijing', indicator: 'gdp', year: 2021, value: '28500' },
    figures: { unit: 'beijing', indicator: 'gdp', year: 2021, value: '28500', bound: 'exact' },
    otherwise: [
      ['it is another', gdp(2021, '28501'), /says "28500" as value asserted; the records say "28501"/],
      ['it is lost', gdp(2021, null), /rests on a figure of 2021 that is not on record/],
      ['it is a bound', gdp(2021, 'at-least 28500'), /only a bound is on record/],
    ],
  },
  {
    kind: 'value',
    world: figures,
    form: { unit: 'suzhou', indicator: 'gdp', year: 2021 },
    figures: { unit: 'suzhou', indicator: 'gdp', year: 2021, value: '28000', bound: 'above' },
    otherwise: [['it is lost', figure('gdp', 'suzhou', 2021, null), /not on record/]],
  },
  {
    kind: 'threshold',
    world: figures,
    form: { unit: 'beijing', indicator: 'gdp', year: 2021, above: '28000', first: true },
    figures: {
      unit: 'beijing',
      indicator: 'gdp',
      year: 2021,
      above: '28000',
      value: '28500',
      bound: 'exact',
      first: true,
    },
    otherwise: [
      ['it was above before', gdp(2019, '28001'), /and 2019 was above too/],
      ['one earlier year is lost', gdp(2019, null), /no exact figure of 2019 is on record/],
      ['one earlier year is a bound', gdp(2019, 'above 24000'), /no exact figure of 2019/],
      ['the history begins earlier', indicator('gdp', { historySince: 2017 }), /no exact figure of 2017/],
      ['nothing was measured before', indicator('gdp', { historySince: 2021 }), /before which nothing was measured/],
      ['the figure does not exceed', gdp(2021, '28000'), /^does not exceed 28000$/],
      ['it is a place', indicator('gdp', { measure: 'place' }), /has a place exceed another/],
    ],
  },
  {
    kind: 'threshold',
    world: figures,
    form: { unit: 'suzhou', indicator: 'gdp', year: 2021, above: '28000' },
    figures: { unit: 'suzhou', indicator: 'gdp', year: 2021, above: '28000', value: '28000', bound: 'above' },
    otherwise: [
      ['it is the figure itself', figure('gdp', 'suzhou', 2021, '28000'), /^does not exceed 28000$/],
      ['it is no less than the figure', figure('gdp', 'suzhou', 2021, 'at-least 28000'), /^does not exceed 28000$/],
    ],
  },
  {
    kind: 'topsGroup',
    world: figures,
    form: { unit: 'beijing', indicator: 'gdp', year: 2021, group: 'pair' },
    figures: {
      unit: 'beijing',
      indicator: 'gdp',
      year: 2021,
      group: 'pair',
      members: 2,
      value: '28500',
      bound: 'exact',
      best: 'highest',
    },
    otherwise: [
      ['another is as high', figure('gdp', 'shanghai', 2021, '28500'), /is not better than shanghai/],
      ['another is only known from below', figure('gdp', 'shanghai', 2021, 'above 27000'), /not better than shanghai/],
      ['another is not on record', figure('gdp', 'shanghai', 2021, null), /whose figure is not on record/],
      [
        'a member more',
        members('pair', 'beijing', 'shanghai', 'suzhou'),
        /^is not better than suzhou for certain, whose figure is only a bound$/,
      ],
      ['it is alone', members('pair', 'beijing'), /with nobody/],
      ['it is no member', members('pair', 'shanghai', 'suzhou'), /no member of pair/],
      ['lower is better', indicator('gdp', { direction: 'lower-is-better' }), /^is not better than shanghai$/],
    ],
  },
  {
    kind: 'topsGroup',
    world: figures,
    form: { unit: 'beijing', indicator: 'debt', year: 2021, group: 'pair' },
    figures: {
      unit: 'beijing',
      indicator: 'debt',
      year: 2021,
      group: 'pair',
      members: 2,
      value: '5',
      bound: 'exact',
      best: 'lowest',
    },
    otherwise: [
      ['it is only known from below', figure('debt', 'beijing', 2021, 'above 5'), /^is not better than shanghai$/],
    ],
  },
  {
    kind: 'valueChange',
    world: figures,
    form: { unit: 'beijing', indicator: 'gdp', from: 2020, to: 2021, change: '9.6' },
    figures: {
      unit: 'beijing',
      indicator: 'gdp',
      before: { year: 2020, value: '26000' },
      after: { year: 2021, value: '28500' },
      change: '9.6',
      in: 'percent',
    },
    otherwise: [
      [
        'one figure is another',
        gdp(2020, '26001'),
        /^says "26000" as figures\.before\.value; the records say "26001"$/,
      ],
      ['one figure is lost', gdp(2020, null), /of which one is not on record/],
      ['one figure is a bound', gdp(2021, 'at-least 28500'), /only a bound/],
      [
        'it is a share',
        indicator('gdp', { measure: 'percent' }),
        /^says "9\.6" as change asserted; the records say "2500\.0"$/,
      ],
      ['it is a place', indicator('gdp', { measure: 'place' }), /a percentage of a place/],
      ['it begins at nothing', gdp(2020, '0'), /has a percentage of 0/],
      ['it begins below nothing', gdp(2020, '-26000'), /has a percentage of -26000/],
    ],
  },
  {
    kind: 'valueChange',
    world: figures,
    form: { unit: 'beijing', indicator: 'share', from: 2020, to: 2021, change: '2.3' },
    figures: {
      unit: 'beijing',
      indicator: 'share',
      before: { year: 2020, value: '45.5' },
      after: { year: 2021, value: '47.80' },
      change: '2.3',
      in: 'points',
    },
    otherwise: [
      [
        'it is no share',
        indicator('share', { measure: 'USD' }),
        /^says "2\.3" as change asserted; the records say "5\.1"$/,
      ],
    ],
  },
  {
    kind: 'growthRate',
    world: figures,
    form: { unit: 'beijing', indicator: 'gdp', from: 2018, to: 2021, rate: '12.53', decimals: 2 },
    figures: {
      unit: 'beijing',
      indicator: 'gdp',
      before: { year: 2018, value: '20000' },
      after: { year: 2021, value: '28500' },
      years: 3,
      rate: '12.53',
    },
    otherwise: [
      [
        'one figure is another',
        gdp(2018, '20001'),
        /^says "20000" as figures\.before\.value; the records say "20001"$/,
      ],
      ['one figure is lost', gdp(2018, null), /of which one is not on record/],
      ['one figure is a bound', gdp(2018, 'above 20000'), /only a bound/],
      ['it begins at nothing', gdp(2018, '0'), /not above zero/],
      ['it ends below nothing', gdp(2021, '-1'), /not above zero/],
      ['it is a share', indicator('gdp', { measure: 'percent' }), /measured as percent/],
      ['it is a place', indicator('gdp', { measure: 'place' }), /measured as place/],
    ],
  },
  {
    kind: 'convertedThreshold',
    world: converted,
    form: { unit: 'beijing', indicator: 'gdp-cny', year: 2021, above: '28000', measure: 'USD', rates },
    figures: {
      unit: 'beijing',
      indicator: 'gdp-cny',
      year: 2021,
      above: '28000',
      measure: 'USD',
      value: '183980',
      bound: 'exact',
      rates: [
        { indicator: 'average', unit: 'china', rate: '6.4515', converted: '28517' },
        { indicator: 'year-end', unit: 'china', rate: '6.3757', converted: '28856' },
      ],
    },
    otherwise: [
      [
        'one rate says otherwise',
        figure('average', 'china', 2021, '6.6'),
        /^does not exceed 28000 by average of china$/,
      ],
      ['one rate is lost', figure('average', 'china', 2021, null), /no exact rate for 2021 is on record/],
      ['one rate is a bound', figure('average', 'china', 2021, 'above 6.4515'), /no exact rate/],
      ['one rate is nothing', figure('average', 'china', 2021, '0'), /no exact rate/],
      [
        'the figure is another',
        figure('gdp-cny', 'beijing', 2021, '180000'),
        /^does not exceed 28000 by average of china$/,
      ],
      [
        'the figure is lost',
        figure('gdp-cny', 'beijing', 2021, null),
        /converts a figure of 2021 that is not on record/,
      ],
      ['one rate is of another currency', indicator('year-end', { measure: 'CNY per EUR' }), /not in CNY per USD/],
      ['the figure is in another currency', indicator('gdp-cny', { measure: 'EUR' }), /not in EUR per USD/],
    ],
  },
];
