import type { PrinterWords } from '../../../lambdas/document/document.ts';
import { languageOf } from '../../../lambdas/language/say.ts';

/** Texts of the constructed report, in both languages. Its figures are invented for tests. */
export interface ReportWords {
  readonly language: 'en' | 'zh-Hans';
  readonly printer: PrinterWords;
  readonly title: string;
  readonly running: string;
  readonly subject: string;
  readonly overline: string;
  readonly subtitle: string;
  readonly notice: readonly string[];
  readonly coverFacts: readonly (readonly [string, string])[];
  readonly chapters: Readonly<
    Record<'findings' | 'reading' | 'result' | 'basket' | 'profiles' | 'sources' | 'full', string>
  >;
  readonly findings: readonly string[];
  readonly body: readonly string[];
  readonly figures: readonly (readonly [string, string])[];
  readonly signs: readonly (readonly [string, string])[];
  readonly honoured: readonly [title: string, lead: string, remark: string];
  readonly tableHeads: readonly [string, string, string, string, string];
  readonly rankings: readonly string[];
  readonly matrix: readonly [caption: string, unit: string, count: string];
  readonly legend: readonly [rank: string, below: string, cluster: string, absent: string];
  readonly chart: readonly [title: string, subtitle: string, below: string];
  readonly bars: readonly [title: string, subtitle: string];
  readonly note: string;
  readonly sourceLine: string;
  readonly profile: readonly [text: string, gap: string, caption: string, tag: string];
  readonly profileFacts: readonly (readonly [string, string])[];
  readonly table: (number: number) => string;
  readonly figure: (number: number) => string;
  readonly source: (number: number) => string;
}

export const ENGLISH: ReportWords = {
  language: 'en',
  printer: languageOf('en').words.printer,
  title: 'Analysis Report on Overseas Influence of Chinese Cities',
  running: 'Overseas Influence of Chinese Cities 2022',
  subject: 'R&D <sample> of ranking records',
  overline: 'Institute for City Records · Annual report',
  subtitle: 'How Chinese cities stand in eight global rankings, and how that has changed',
  notice: [
    'Sample edition. Compiled from public records; neither issued nor reviewed by the institute.',
    'The basket of eight rankings is this sample’s own choice, since no public text names the eight.',
  ],
  coverFacts: [
    ['Released', '17 February 2023, Haikou'],
    ['Cut-off', '17 February 2023'],
    ['Rankings in the basket', '8'],
    ['Records read', '1,274'],
    ['Edition before', '2021'],
    ['Languages', 'English, 简体中文'],
  ],
  chapters: {
    findings: 'Key findings',
    reading: 'How to read this report',
    result: 'Honours and overall result',
    basket: 'The basket: eight global rankings side by side',
    profiles: 'Profiles of the ten honoured cities',
    sources: 'Sources',
    full: 'Full tables',
  },
  findings: [
    'Beijing is among the top ten in six of the eight global rankings of the basket.',
    'Beijing led the report’s own ranking in the 2021 and the 2022 editions.',
    'Shanghai rose 2 places to fourth in the Global Financial Centres Index 32, its best place on record since GFCI 28.',
    'Ten cities are honoured in 2022; seven of them were also honoured in 2021.',
  ],
  body: [
    'A rank is printed as its publisher printed it. Where two cities share a place both carry the same number, and the next place stays empty. Nothing is filled in from memory: what is not on record is said to be not on record.',
    'The change of a rank is counted in places between two releases of one ranking, and only where the later release names the earlier one as its predecessor. A release that was withdrawn, or whose method broke with the one before, is marked in every chart by a dashed line.',
    'GDP per head exceeded 28,000 US dollars in 2021, about 180 thousand yuan at the exchange rate of that year.',
  ],
  figures: [
    ['6 of 8', 'rankings with Beijing in the top ten'],
    ['10', 'cities honoured in 2022'],
    ['4th', 'place of Shanghai in GFCI 32'],
    ['1,274', 'records read'],
  ],
  signs: [
    ['▲ 2', 'Two places better than in the release before'],
    ['▼ 3', 'Three places worse than in the release before'],
    ['=', 'The same place as before'],
    ['=12', 'Shares twelfth place with another city'],
    ['>100', 'Known to be below the hundredth place'],
    ['·', 'Not on record: the release, or the part of it that is on record, does not say'],
  ],
  honoured: [
    'Ten honoured cities',
    'Ten cities are honoured in the 2022 edition; they are listed in no order.',
    'Also honoured in 2021',
  ],
  tableHeads: ['Rank', 'City', 'Score', 'Previous rank', 'Change'],
  rankings: [
    'Kearney Global Cities Index',
    'GFCI 32',
    'Global Innovation Hubs Index',
    'Nature Index Science Cities',
    'WIPO GII clusters',
    'Startup Genome GSER',
    'Mori GPCI',
    'QS Best Student Cities',
  ],
  matrix: ['Chinese cities in the eight rankings of the basket', 'City', 'Top ten in'],
  legend: ['Rank; darker is better', 'Known to be below', 'Part of a cluster', 'Not on record'],
  chart: [
    'Shanghai and Beijing held the top ten through seven releases',
    'Rank in the Global Financial Centres Index, releases 26 to 32',
    'below 20',
  ],
  bars: [
    'Beijing stands in the top ten most often',
    'Number of the eight rankings of the basket with a place among the first ten',
  ],
  note: 'Ranks in brackets are of the release before. The publisher revised release 29 in March 2021.',
  sourceLine:
    'Source: Z/Yen and China Development Institute, Global Financial Centres Index 32, September 2022; our calculations.',
  profile: [
    'Beijing is among the top ten in six of the eight rankings. It leads the Nature Index Science Cities for the sixth year running. In GFCI 32 it stands eighth, the same as in GFCI 31.',
    'Not on record: its place in the Mori index before 2016, and its score in the clusters of 2019.',
    'Where the city stands in the rankings of the basket',
    'Honoured 2022',
  ],
  profileFacts: [
    ['Country', 'China'],
    ['Population', '21.89 million (2021)'],
    ['GDP per head', '28,477 US dollars (2021)'],
    ['Visitors from overseas', 'not on record'],
    ['Clusters it belongs to', 'Beijing'],
    ['Honours', '2021, 2022'],
  ],
  table: number => `Table ${number}`,
  figure: number => `Figure ${number}`,
  source: number =>
    `Z/Yen Group and China Development Institute. The Global Financial Centres Index ${20 + number}. Published September ${2000 + (number % 23)}. https://www.longfinance.net/media/documents/GFCI_${20 + number}_Report_2022.09.22_v1.0.pdf. Read on 4 October 2022.`,
};

export const CHINESE: ReportWords = {
  language: 'zh-Hans',
  printer: languageOf('zh-Hans').words.printer,
  title: '中国城市海外影响力分析报告',
  running: '中国城市海外影响力分析报告（2022）',
  subject: '排名记录<样本>与R&D',
  overline: '城市记录研究所 · 年度报告',
  subtitle: '中国城市在八个全球榜单中的位次及其变化',
  notice: [
    '样本版本：由公开记录汇编而成，未经研究所发布或审阅。',
    '八个榜单的选取由本样本自行决定，公开文字并未列明是哪八个。',
  ],
  coverFacts: [
    ['发布', '2023年2月17日，海口'],
    ['数据截止', '2023年2月17日'],
    ['纳入榜单', '8个'],
    ['读取记录', '1,274条'],
    ['上一版', '2021年'],
    ['语言', 'English、简体中文'],
  ],
  chapters: {
    findings: '主要发现',
    reading: '阅读说明',
    result: '荣誉与总体结果',
    basket: '八个全球榜单对照',
    profiles: '十个获荣誉城市概况',
    sources: '资料来源',
    full: '完整表格',
  },
  findings: [
    '北京在八个全球榜单中的六个位列前十。',
    '北京在2021年和2022年两版报告中均居首位。',
    '上海在《全球金融中心指数》第32期中上升2位，列第四，为第28期以来有记录的最好位次。',
    '2022年有10个城市获得荣誉，其中7个在2021年也获得荣誉。',
  ],
  body: [
    '位次按发布机构印发的原样刊载。两个城市并列时，二者标同一位次，其后一位空缺。本报告不凭记忆补充任何内容：没有记录的，一律写明“无记录”。',
    '位次变化以同一榜单前后两期之间的名次差计算，且仅在后一期载明前一期为其上一期时计算。已撤回的版本，或方法与上一期不同的版本，在各图中以虚线标示。厦门（Xi’an与Łódź同表）等城市名按来源原样书写。',
    '2021年人均地区生产总值超过2.8万美元，按当年汇率约合18.4万元人民币；2022年第一季度的数据尚未公布，故不作比较。',
  ],
  figures: [
    ['8中有6', '北京进入前十的榜单数'],
    ['10个', '2022年获荣誉的城市'],
    ['第四', '上海在GFCI 32中的位次'],
    ['1,274条', '读取的记录'],
  ],
  signs: [
    ['▲ 2', '比上一期上升2位'],
    ['▼ 3', '比上一期下降3位'],
    ['=', '与上一期相同'],
    ['并列12', '与其他城市并列第12名'],
    ['>100', '已知在第100名之后'],
    ['·', '无记录：该期或其已收录部分未载'],
  ],
  honoured: ['十个获荣誉城市', '2022年版有10个城市获得荣誉，排名不分先后。', '2021年也获荣誉'],
  tableHeads: ['位次', '城市', '得分', '上期位次', '变化'],
  rankings: [
    '科尔尼全球城市指数',
    '全球金融中心指数32',
    '全球科技创新中心指数',
    '自然指数科研城市',
    'WIPO科技集群',
    '全球创业生态',
    '森纪念财团GPCI',
    'QS最佳留学城市',
  ],
  matrix: ['中国城市在八个榜单中的位次', '城市', '前十次数'],
  legend: ['位次，颜色越深越靠前', '已知在其后', '属于集群', '无记录'],
  chart: ['上海与北京连续七期位居前十', '《全球金融中心指数》第26—32期位次', '20名以后'],
  bars: ['北京进入前十的次数最多', '八个榜单中位列前十的榜单数'],
  note: '括号内为上一期位次。发布机构于2021年3月修订了第29期。',
  sourceLine: '资料来源：Z/Yen集团与综合开发研究院《全球金融中心指数》（第32期），2022年9月；作者计算。',
  profile: [
    '北京在八个榜单中的六个位列前十。在自然指数科研城市中连续第六年居首。在《全球金融中心指数》第32期中列第八，与第31期相同。',
    '无记录：2016年以前在森纪念财团指数中的位次，以及2019年集群得分。',
    '该市在各榜单中的位次',
    '2022年获荣誉',
  ],
  profileFacts: [
    ['国家', '中国'],
    ['常住人口', '2189万人（2021年）'],
    ['人均地区生产总值', '28,477美元（2021年）'],
    ['入境游客', '无记录'],
    ['所属集群', '北京'],
    ['荣誉', '2021年、2022年'],
  ],
  table: number => `表${number}`,
  figure: number => `图${number}`,
  source: number =>
    `Z/Yen集团、综合开发研究院：《全球金融中心指数》（第${20 + number}期），${2000 + (number % 23)}年9月发布，https://www.longfinance.net/media/documents/GFCI_${20 + number}_Report_2022.09.22_v1.0.pdf，2022年10月4日读取。`,
};
