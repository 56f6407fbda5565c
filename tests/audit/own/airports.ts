import { type Dataset, EMPTY } from '../../../lambdas/records/dataset.ts';
import type { Indicator, IndicatorValue } from '../../../lambdas/records/indicator.ts';
import type { ReportDefinition } from '../../../lambdas/records/report.ts';
import type { Unit } from '../../../lambdas/records/unit.ts';

const unit = (id: string, en: string, zh: string, aliases: readonly string[] = []): Unit => ({
  ...{ id, kind: 'institution', names: { en, 'zh-Hans': zh }, aliases, country: null, codes: [], latitude: null },
  ...{ longitude: null, members: [], standsFor: null, sortKeys: {}, source: 'desk' },
});

const indicator = (id: string, en: string, zh: string, measure: string, measureZh: string): Indicator => ({
  ...{ id, names: { en, 'zh-Hans': zh }, measure, measures: { en: measure, 'zh-Hans': measureZh }, definition: null },
  ...{ direction: 'higher-is-better', source: 'desk' },
});

const value = (of: string, unitId: string, year: number, figure: string): IndicatorValue => ({
  ...{ indicator: of, unit: unitId, year, value: figure, bound: 'exact', vintage: 1, vintageReason: null },
  ...{ source: 'desk', note: null },
});

const report: ReportDefinition = {
  ...{ id: 'airports', languages: ['en', 'zh-Hans'], displayNames: {}, topN: 10, honours: null, ownRanking: null },
  ...{ notice: {}, basketNote: {}, since: 2024 },
  editions: [
    {
      ...{
        id: '2025',
        year: 2025,
        cutOff: '2025-11-30',

        event: null,
        ownRelease: '',
        ownHistory: [],
      },
      ...{ basket: ['traffic/2024', 'quality/2024', 'connectivity/2024'], alsoReads: [], histories: [], asks: [] },
      indicators: ['runways', 'passengers'],
    },
  ],
  titles: { en: 'Airports of the World', 'zh-Hans': '世界机场' },
  publisher: { en: 'Institute for Air Mobility', 'zh-Hans': '航空出行研究所' },
  focus: {
    all: true,
    kinds: ['institution'],
    names: { en: 'airports', 'zh-Hans': '机场' },
  },
  nouns: {
    institution: {
      en: { singular: 'airport', plural: 'airports', article: 'an' },
      'zh-Hans': { singular: '机场', measureWord: '座' },
    },
    ranking: {
      en: { singular: 'airport ranking', plural: 'airport rankings' },
      'zh-Hans': { singular: '机场排名', measureWord: '项' },
    },
  },
};

/** Airports with the names that publishers give them, a source and a ranking with names of places among them. */
export const AIRPORTS: Dataset = {
  ...EMPTY,
  units: [
    unit('lhr', 'London Heathrow Airport', '伦敦希思罗机场', ['Heathrow']),
    unit('lgw', 'London Gatwick Airport', '伦敦盖特威克机场'),
    unit('ams', 'Schiphol Airport', '史基浦机场'),
    unit('atl', 'Hartsfield-Jackson Atlanta International Airport', '亚特兰大国际机场'),
    unit('dxb', 'Dubai Airport', '迪拜机场'),
    unit('sin', 'Singapore Changi Airport', '新加坡樟宜机场'),
    unit('pvg', 'Shanghai Pudong International Airport', '上海浦东国际机场'),
    unit('pek', 'Capital Airport', '首都机场'),
    unit('cdg', 'Charles de Gaulle Airport', '戴高乐机场'),
    unit('nce', 'Nice', '尼斯'),
    unit('dat', 'Datong Airport', '大同机场'),
  ],
  sources: [
    {
      ...{ id: 'desk', edition: null, published: null, url: null, accessed: '2025-11', secondary: false },
      publisher: { en: 'Dubai Airport', 'zh-Hans': '迪拜机场' },
      title: { en: 'The Book of Singapore', 'zh-Hans': '新加坡年鉴' },
    },
  ],
  indicators: [
    indicator('runways', 'runways', '跑道数', 'runways', '条'),
    indicator('length', 'longest runway', '最长跑道', 'm', 'm'),
    indicator('passengers', 'passengers', '旅客吞吐量', 'million passengers', '百万人次'),
  ],
  values: [
    value('runways', 'dxb', 2025, '2'),
    value('runways', 'lhr', 2024, '2'),
    value('runways', 'lhr', 2025, '3'),
    value('length', 'dxb', 2025, '4447'),
    value('passengers', 'ams', 2024, '66.8'),
  ],
  reports: [report],
};
