import type { PrinterWords } from '../../../lambdas/document/document.ts';
import { languageOf } from '../../../lambdas/language/say.ts';

/** The texts of the sample documents. Constructed: close to real reports, evidence of nothing. */
export interface SampleTexts {
  readonly language: 'en' | 'zh-Hans';
  readonly title: string;
  readonly edition: string;
  readonly overline: string;
  readonly subtitle: string;
  readonly facts: readonly (readonly [string, string])[];
  readonly notice: string;
  readonly words: PrinterWords;
  readonly chapters: Readonly<
    Record<'findings' | 'how' | 'honours' | 'basket' | 'gfci' | 'profiles' | 'sources', string>
  >;
  readonly keyFigures: readonly (readonly [string, string])[];
  readonly findings: readonly string[];
  readonly see: string;
  readonly how: readonly string[];
  readonly signsHead: string;
  readonly signs: readonly (readonly [string, string])[];
  readonly honoursLead: string;
  readonly remark: string;
  readonly cities: readonly (readonly [string, string])[];
  readonly rankings: readonly (readonly [string, string])[];
  readonly matrix: Readonly<
    Record<'number' | 'caption' | 'unit' | 'count' | 'below' | 'cluster' | 'absent' | 'place' | 'note', string>
  >;
  readonly bars: readonly string[];
  readonly table: Readonly<
    Record<'number' | 'caption' | 'note' | 'source' | 'up' | 'down' | 'same' | 'unknown' | 'unknownSign', string>
  >;
  readonly heads: readonly string[];
  readonly places: readonly string[];
  readonly history: readonly string[];
  readonly below: string;
  readonly profileFacts: readonly (readonly [string, string])[];
  readonly profileText: readonly string[];
  readonly gap: string;
  readonly standings: readonly string[];
  readonly sources: readonly string[];
}

export const english: SampleTexts = {
  language: 'en',
  title: 'Analysis Report on Overseas Influence of Chinese Cities',
  edition: '2022',
  overline: 'Almanac sample edition',
  subtitle: 'How Chinese cities stand in eight global rankings, compiled from public records',
  facts: [
    ['Released at', '2nd Forum on Global Communication of Chinese Cities, Haikou, 17 February 2023'],
    ['Cut-off', '17 February 2023'],
    ['Rankings', '8'],
    ['Records read', '1,204'],
  ],
  notice:
    'Sample edition compiled by Almanac from public records. It was neither issued nor reviewed by the institute that publishes the report.',
  words: languageOf('en').words.printer,
  chapters: {
    findings: 'Key findings',
    how: 'How to read this report',
    honours: 'Honours and overall result',
    basket: 'The basket of eight rankings',
    gfci: 'Global Financial Centres Index 32',
    profiles: 'City profiles',
    sources: 'Sources',
  },
  keyFigures: [
    ['6 of 8', 'rankings of the basket list Beijing among their first ten'],
    ['first', 'place of Beijing in the 2021 and 2022 editions'],
    ['10', 'cities were honoured in the 2022 edition'],
  ],
  findings: [
    'Beijing is among the top ten in six of eight rankings: Kearney Global Cities Index 2022, GFCI 32, Global Innovation Hubs Index 2022, Nature Index Science Cities 2022, WIPO GII clusters 2022 and Startup Genome GSER 2022.',
    'Beijing led the 2021 and the 2022 editions of this report.',
    'Shanghai fell from fourth in GFCI 31 to sixth in GFCI 32, behind San Francisco.',
    'Shenzhen rose one place to ninth in GFCI 32.',
  ],
  see: 'Table 1',
  how: [
    'An edition of this report reads what was public on its cut-off date. Nothing released later is read.',
    'Cities that share a rank are tied; the rank that follows is left empty.',
    '“Not on record” means that Almanac holds no record of it, not that the city was not ranked.',
  ],
  signsHead: 'Signs',
  signs: [
    ['▲ 2', 'up two places since the previous release'],
    ['▼ 1', 'down one place'],
    ['=', 'unchanged'],
    ['–', 'previous rank not on record'],
  ],
  honoursLead:
    'Ten cities were named Top Ten Cities for Overseas Influence in 2022. They are listed in the order of the announcement.',
  remark: 'also honoured in 2021',
  cities: [
    ['Beijing', '北京'],
    ['Shanghai', '上海'],
    ['Shenzhen', '深圳'],
    ['Guangzhou', '广州'],
    ['Hangzhou', '杭州'],
    ['Chengdu', '成都'],
    ['Chongqing', '重庆'],
    ['Tianjin', '天津'],
    ['Nanjing', '南京'],
    ['Qingdao', '青岛'],
  ],
  rankings: [
    ['Kearney GCI', 'Kearney Global Cities Index 2022'],
    ['GFCI 32', 'Global Financial Centres Index 32'],
    ['GIHI', 'Global Innovation Hubs Index 2022'],
    ['Nature Index', 'Nature Index Science Cities 2022'],
    ['GII clusters', 'WIPO Global Innovation Index clusters 2022'],
    ['GSER', 'Startup Genome Global Startup Ecosystem Report 2022'],
    ['GPCI', 'Mori Global Power City Index 2022'],
    ['QS Students', 'QS Best Student Cities 2023'],
  ],
  matrix: {
    number: 'Table 1',
    caption: 'Places of the honoured cities in the eight rankings',
    unit: 'City',
    count: 'Top ten',
    below: 'below the published places',
    cluster: 'ranked as part of a cluster of cities',
    absent: 'not on record',
    place: 'place',
    note: 'A cluster is never counted as a place of one of its cities.',
  },
  bars: [
    'Figure 1',
    'Beijing stands among the first ten more often than any other Chinese city',
    'Rankings of the basket, out of eight, that list the city among the first ten',
    'Bar chart of the number of rankings that list a city among the first ten.',
    'Beijing 6, Shanghai 5, Shenzhen 2 with one more possible, Guangzhou none with one possible.',
    'Source: the eight rankings of the basket; own count.',
    'up to',
  ],
  table: {
    number: 'Table 2',
    caption: 'GFCI 32: the first ten and Chinese centres below',
    note: 'Ranks of GFCI 31 as published in March 2022.',
    source: 'Source: Z/Yen and China Development Institute, The Global Financial Centres Index 32, September 2022.',
    up: 'up',
    down: 'down',
    same: 'unchanged',
    unknown: 'not on record',
    unknownSign: 'not on record',
  },
  heads: ['Rank', 'Centre', 'Economy', 'Rating', 'GFCI 31', 'Change'],
  places: [
    'New York',
    'London',
    'Singapore',
    'Hong Kong',
    'San Francisco',
    'Shanghai',
    'Los Angeles',
    'Beijing',
    'Shenzhen',
    'Paris',
    'Guangzhou',
  ],
  history: [
    'Figure 2',
    'Shanghai was third in 2020 and 2021, sixth now',
    'GFCI rank, releases 26 to 32 (half-yearly), centres among the first ten',
    'Bump chart of GFCI ranks for six centres, GFCI 26 to GFCI 32.',
    'Beijing moved between sixth and eighth. Shanghai rose to third in GFCI 28 and fell to sixth in GFCI 30.',
    'Source: Z/Yen and China Development Institute, GFCI 26 to 32.',
  ],
  below: 'below 10',
  profileFacts: [
    ['Country', 'China'],
    ['Rankings on record', '8 of 8'],
    ['Best place', 'first, Nature Index Science Cities 2022'],
  ],
  profileText: [
    'The city is among the top ten in six of eight rankings.',
    'It was eighth in GFCI 32, unchanged from GFCI 31.',
  ],
  gap: 'Records before 2019 are not held, so nothing is said of earlier years.',
  standings: ['Ranking', 'Rank', 'Previous', 'Change', 'Places of the city in every ranking on record', 'Table'],
  sources: [
    'Kearney, 2022 Global Cities Report, October 2022. https://www.kearney.com/global-cities/2022',
    'Z/Yen and China Development Institute, The Global Financial Centres Index 32, September 2022. https://www.longfinance.net/programmes/financial-centre-futures/global-financial-centres-index/gfci-publications/global-financial-centres-index-32/',
    'Tsinghua University and Nature Research, Global Innovation Hubs Index 2022, December 2022.',
    'Springer Nature, Nature Index 2022 Science Cities, November 2022.',
    'World Intellectual Property Organization, Global Innovation Index 2022, September 2022.',
  ],
};
