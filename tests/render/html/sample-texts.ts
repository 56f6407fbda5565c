/** The texts of the sample documents. Constructed: close to real reports, evidence of nothing. */
export interface SampleTexts {
  readonly language: 'en' | 'zh-Hans';
  readonly title: string;
  readonly edition: string;
  readonly overline: string;
  readonly subtitle: string;
  readonly facts: readonly (readonly [string, string])[];
  readonly notice: string;
  readonly words: Readonly<
    Record<'contents' | 'pageOf' | 'skipToContent' | 'sources' | 'source' | 'continued' | 'chartData', string>
  >;
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
  words: {
    contents: 'Contents',
    pageOf: 'Page {page} of {pages}',
    skipToContent: 'Skip to content',
    sources: 'Sources',
    source: 'Source',
    continued: '(continued)',
    chartData: 'Data of this chart',
  },
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

export const chinese: SampleTexts = {
  language: 'zh-Hans',
  title: '中国城市海外影响力分析报告',
  edition: '2022',
  overline: 'Almanac 样本版',
  subtitle: '中国城市在八大全球榜单中的位置，据公开记录编制',
  facts: [
    ['发布活动', '第二届中国城市国际传播论坛，海口，2023年2月17日'],
    ['截止日期', '2023年2月17日'],
    ['榜单', '8个'],
    ['所用记录', '1,204条'],
  ],
  notice: '本样本版由 Almanac 据公开记录编制，未经报告发布机构发布或审阅。',
  words: {
    contents: '目录',
    pageOf: '第{page}页，共{pages}页',
    skipToContent: '跳到正文',
    sources: '资料来源',
    source: '来源',
    continued: '（续）',
    chartData: '本图数据',
  },
  chapters: {
    findings: '主要发现',
    how: '如何阅读本报告',
    honours: '入选城市与总体结果',
    basket: '八大榜单',
    gfci: '第32期“全球金融中心指数”',
    profiles: '城市概况',
    sources: '资料来源',
  },
  keyFigures: [
    ['6/8', '八大榜单中有六个将北京列入前十'],
    ['第一', '北京在2021年版和2022年版均居首位'],
    ['10个', '2022年版入选城市'],
  ],
  findings: [
    '北京在八大榜单的六个中位列前十：《全球城市指数》（2022）、“全球金融中心指数”（第32期）、《国际科技创新中心指数》（2022）、《自然指数—科研城市》（2022）、《全球创新指数》科技集群（2022）和《全球创业生态系统报告》（2022）。',
    '北京在本报告2021年版和2022年版中均居首位。',
    '上海由第31期“全球金融中心指数”的第四降至第32期的第六，位于旧金山之后。',
    '深圳在第32期“全球金融中心指数”中上升一位，居第九。',
  ],
  see: '表1',
  how: [
    '各年版只采用截止日期之前公开的资料，此后发布的一概不用。',
    '名次相同的城市并列，其后名次空缺。',
    '“无记录”指 Almanac 未收录，不等于该城市未上榜。',
  ],
  signsHead: '符号',
  signs: [
    ['▲ 2', '较上一期上升两位'],
    ['▼ 1', '下降一位'],
    ['=', '不变'],
    ['–', '上一期名次无记录'],
  ],
  honoursLead: '2022年共有十个城市入选“海外影响力十强城市”，以公布顺序排列。',
  remark: '2021年亦入选',
  cities: english.cities.map(([en, zh]) => [zh, en] as const),
  rankings: [
    ['全球城市', '《全球城市指数》（2022）'],
    ['金融中心', '“全球金融中心指数”（第32期）'],
    ['创新中心', '《国际科技创新中心指数》（2022）'],
    ['自然指数', '《自然指数—科研城市》（2022）'],
    ['创新集群', '《全球创新指数》科技集群（2022）'],
    ['创业生态', '《全球创业生态系统报告》（2022）'],
    ['城市实力', '《全球城市实力指数》（2022）'],
    ['留学城市', '“QS最佳留学城市”（2023）'],
  ],
  matrix: {
    number: '表1',
    caption: '入选城市在八大榜单中的名次',
    unit: '城市',
    count: '前十',
    below: '在公布名次之后',
    cluster: '属城市集群',
    absent: '无记录',
    place: '名次',
    note: '集群名次不计为其中任一城市的名次。',
  },
  bars: [
    '图1',
    '北京进入前十的榜单数多于其他中国城市',
    '八大榜单中将该城市列入前十的榜单数',
    '各城市进入前十的榜单数条形图。',
    '北京6个，上海5个，深圳2个（另有1个可能），广州0个（另有1个可能）。',
    '资料来源：八大榜单；作者计算。',
    '至多',
  ],
  table: {
    number: '表2',
    caption: '第32期“全球金融中心指数”：前十名及其后的中国城市',
    note: '第31期名次以2022年3月公布者为准。',
    source: '资料来源：Z/Yen与中国（深圳）综合开发研究院“全球金融中心指数”（第32期），2022年9月。',
    up: '上升',
    down: '下降',
    same: '不变',
    unknown: '无记录',
    unknownSign: '无记录',
  },
  heads: ['名次', '城市', '经济体', '得分', '第31期', '变化'],
  places: ['纽约', '伦敦', '新加坡', '中国香港', '旧金山', '上海', '洛杉矶', '北京', '深圳', '巴黎', '广州'],
  history: [
    '图2',
    '上海2020年和2021年居第三，现居第六',
    '“全球金融中心指数”名次，第26—32期（半年一期），前十名城市',
    '六个金融中心第26—32期名次变化图。',
    '北京在第六至第八之间。上海在第28期升至第三，第30期降至第六。',
    '资料来源：Z/Yen与中国（深圳）综合开发研究院“全球金融中心指数”，第26—32期。',
  ],
  below: '第10名以后',
  profileFacts: [
    ['国家', '中国'],
    ['有记录的榜单', '8个中的8个'],
    ['最佳名次', '第一，《自然指数—科研城市》（2022）'],
  ],
  profileText: ['该市在八大榜单的六个中位列前十。', '在第32期“全球金融中心指数”中居第八，与第31期相同。'],
  gap: '未收录2019年以前的记录，故不述及更早年份。',
  standings: ['榜单', '名次', '上期', '变化', '该市在有记录的各榜单中的名次', '表'],
  sources: [
    '科尔尼《2022年全球城市报告》，2022年10月。https://www.kearney.com/global-cities/2022',
    'Z/Yen与中国（深圳）综合开发研究院“全球金融中心指数”（第32期），2022年9月。',
    '清华大学、自然科研《国际科技创新中心指数》（2022），2022年12月。',
    '施普林格·自然《自然指数—科研城市》（2022），2022年11月。',
    '世界知识产权组织《全球创新指数》（2022），2022年9月。',
  ],
};
