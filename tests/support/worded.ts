import type { ClaimKind, Figures } from '../../lambdas/claims/schema/kinds.ts';
import { createNames } from '../../lambdas/document/names.ts';
import { languageOf } from '../../lambdas/language/say.ts';
import { FIGURES } from '../language/samples.ts';
import type { PrintedLanguage } from './printed-languages.ts';
import type { Tale, Told } from './told-claims.ts';
import { world } from './world.ts';
import { named } from './world-rows.ts';

const CITIES = {
  beijing: '北京',
  paris: '巴黎',
  tokyo: '东京',
  rome: '罗马',
  oslo: '奥斯陆',
  london: '伦敦',
  a: '甲市',
  b: '乙市',
  c: '丙市',
  d: '丁市',
};
const DIMENSIONS = ['influence', 'attraction', 'culture', 'trade', 'connectivity', 'rents'];
const [SCIENCE, FINANCE] = [['science', '科学'] as const, ['finance', '金融'] as const];
const some = { figures: { beijing: { 2020: '1' } } };

/** Everything that the sample figures speak of, with names of its own, and an indicator in each unit of measurement. */
const cities = Object.entries(CITIES).reduce(
  (so, [id, zh]) => so.city(id, { names: named(id.charAt(0).toUpperCase() + id.slice(1), zh) }),
  world(),
);
const WORLD = DIMENSIONS.reduce((so, id) => so.ranking(id, { releases: [] }), cities)
  .ranking('gci', {
    tiers: ['Alpha+', 'Alpha', 'Beta+'],
    theme: SCIENCE,
    releases: ['2013', '2014', '2017', '2018', '2019', '2020', '2021', '2022'].map(id => ({ id })),
  })
  .ranking('eiu', { theme: SCIENCE, releases: [{ id: '2022' }] })
  .ranking('gfci', { theme: FINANCE, cadence: 'half-yearly', releases: ['29', '30', '31', '32'].map(id => ({ id })) })
  .city('china', { kind: 'economy', names: named('China', '中国') })
  .ranking('costs', { theme: FINANCE, direction: 'lower-is-better', releases: [{ id: '2021' }, { id: '2022' }] })
  .indicator('gdp', some)
  .indicator('gdp-cny', { ...some, measure: 'CNY' })
  .indicator('rate-average', { ...some, measure: 'CNY per USD' })
  .indicator('rate-end', { ...some, measure: 'CNY per USD' })
  .indicator('rate-market', { ...some, measure: 'CNY per USD' })
  .indicator('crime', { ...some, direction: 'lower-is-better', measure: 'percent' })
  .indicator('output', { ...some, measure: 'CNY 100 million' })
  .indicator('income', { ...some, measure: 'CNY' })
  .indicator('visits', { ...some, measure: 'count' })
  .indicator('standing', { ...some, measure: 'place', direction: 'lower-is-better' })
  .indicator('length', { ...some, measure: 'km' })
  .group('g', ['beijing', 'paris', 'tokyo'])
  .honours('pioneer', { edition: '2022', units: ['beijing'] })
  .honours('p', { edition: '2021', units: ['beijing'] });

const view = WORLD.view();
const unit = 'beijing';

/** Further figures, in units of measurement and sizes that the samples of the languages leave out. */
const MORE: { readonly [K in ClaimKind]?: readonly Figures[K][] } = {
  trend: [
    ['output', '36102.6', '40269.6', '41610.9'],
    ['income', '999', '10000', '123456789.5'],
    ['visits', '0.5', '12450', '1200000000000'],
    ['standing', '31', '22', '3'],
    ['length', '690', '699.3', '771.8'],
  ].map(([indicator = '', ...values]) => ({
    unit,
    indicator,
    direction: 'up',
    points: values.map((value, index) => ({ year: 2020 + index, value })),
  })),
  valueChange: [
    {
      unit,
      indicator: 'output',
      before: { year: 2020, value: '-12.50' },
      after: { year: 2021, value: '41610.9' },
      change: '12.0',
      in: 'percent',
    },
  ],
  coverage: [
    {
      release: 'gci/2022',
      universe: 1200,
      listedTo: 101,
      vacated: [7, 12],
      whole: false,
      window: { from: '2021', to: '2022-03-31' },
    },
  ],
};

function told<K extends ClaimKind>(language: PrintedLanguage, kind: K): readonly Told[] {
  const words = languageOf(language);
  const names = createNames(view, words);
  const tell = (figures: Figures[K]): Told => ({
    claim: { kind, figures },
    text: words.finish(words.sentence[kind](figures, names)),
  });
  return [...FIGURES[kind].map(tell), ...(MORE[kind] ?? []).map(tell)];
}

const isKind = (key: string): key is ClaimKind => Object.hasOwn(FIGURES, key);
const all = (language: PrintedLanguage): readonly Told[] =>
  Object.keys(FIGURES)
    .filter(isKind)
    .flatMap(kind => told(language, kind));

/** One sentence or more of every kind of claim, in each of the ways that it can be worded. */
export const EVERY_KIND: Tale = { input: WORLD.input(), told: { en: all('en'), 'zh-Hans': all('zh-Hans') } };
