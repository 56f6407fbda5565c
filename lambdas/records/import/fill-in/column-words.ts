import type { FlatKind } from '../flat-kind.ts';

/** What a column is called in Chinese, what to write in it in either language, and how it stands in the example (`a|b`: in English and Chinese). */
export type ColumnWords = readonly [zh: string, enNote: string, zhNote: string, example: string];

/** By column; `*` stands for the column of each language. */
type KindWords = Readonly<Record<string, ColumnWords>>;

const SOURCE: ColumnWords = [
  '来源',
  'The id of a row of sources. Every row has one.',
  'sources中的来源id，每行必填。',
  'example-page',
];
const NOTE: ColumnWords = ['备注', 'Anything worth keeping; it is never printed.', '值得保留的说明，不会印出。', ''];
const VINTAGE: ColumnWords = [
  '版次',
  'Empty: 1. A figure that its publisher corrected is a new row with the next number.',
  '留空为1。发布机构更正的数值另起一行，版次加1。',
  '',
];
const VINTAGE_REASON: ColumnWords = [
  '更正原因',
  'From vintage 2 on: what was corrected, and where that was announced.',
  '版次2起必填：更正了什么、在何处公告。',
  '',
];

const ownSource = (zh: string, en: string): ColumnWords => [
  `${zh}的来源`,
  `The source of ${en}, where it is not that of the row.`,
  `${zh}的来源，与本行来源相同时留空。`,
  '',
];

/** What each kind is called in Chinese. */
export const KINDS_IN_CHINESE: Readonly<Record<FlatKind, string>> = {
  units: '单位',
  groups: '分组',
  rankings: '榜单',
  releases: '发布',
  records: '排名记录',
  indicators: '指标',
  values: '指标数值',
  honours: '称号',
  sources: '来源',
};

/** What each kind holds. */
export const KIND_NOTES: Readonly<Record<FlatKind, readonly [en: string, zh: string]>> = {
  units: [
    'What rankings rank: cities, clusters of cities, economies, institutions.',
    '榜单所评：城市、城市群、经济体、机构。',
  ],
  groups: ['A named set of units, such as the first-tier cities.', '一组单位，如一线城市。'],
  rankings: ['A published list over one universe.', '以一定范围的单位为对象发布的榜单。'],
  releases: ['One publication of a ranking.', '榜单的一次发布。'],
  records: [
    'One unit in one release: a place, a score, or why there is none.',
    '一个单位在一次发布中的名次、得分，或没有名次的原因。',
  ],
  indicators: ['What is measured, apart from rankings.', '排名以外的统计指标。'],
  values: ['One figure of one unit in one year.', '一个单位某一年的数值。'],
  honours: ['A title that a report gave to a unit.', '报告授予单位的称号。'],
  sources: ['Where a fact was seen; it is cited in print.', '事实的出处，印出时注明。'],
};

export const COLUMN_WORDS: Readonly<Record<FlatKind, KindWords>> = {
  units: {
    unit: [
      '单位id',
      'Small letters and digits with single hyphens. It stays for ever; names may change.',
      '小写字母和数字，以单个连字符相连；一经使用不再更改。',
      'example-city',
    ],
    kind: [
      '类别',
      'city, cluster (of cities), economy or institution.',
      'city为城市，cluster为城市群，economy为经济体，institution为机构。',
      'city',
    ],
    'name_*': ['名称', 'As it is printed.', '印出的名称。', 'Example City|示例市'],
    aliases: [
      '别名',
      'Other spellings in publishers’ files, with ; between them.',
      '发布机构所用的其他写法，以分号分隔。',
      'Exampleton;Shili',
    ],
    country: ['国家或地区', 'Two letters of ISO 3166-1. May be empty.', 'ISO 3166-1两位字母代码，可留空。', 'CN'],
    codes: [
      '代码',
      'Further codes, each with its system, with ; between them.',
      '其他代码，写作“体系:代码”，以分号分隔。',
      'cn-adm:999900',
    ],
    latitude: [
      '纬度',
      'Degrees from -90 to 90; with longitude, or both empty.',
      '-90至90度；与经度同填或同空。',
      '39.5',
    ],
    longitude: ['经度', 'Degrees from -180 to 180.', '-180至180度。', '116.5'],
    members: [
      '成员',
      'Of a cluster only: the ids of its cities, with ; between them.',
      '仅城市群：成员城市的id，以分号分隔。',
      '',
    ],
    stands_for: [
      '代表城市',
      'Of a cluster only: the city that its row counts for.',
      '仅城市群：该行所代表的城市。',
      '',
    ],
    succeeds: [
      '继承',
      'Units that this one was formed from. A new name alone is an alias.',
      '由哪些单位合并或改设而成；仅改名者写作别名。',
      '',
    ],
    'sort_key_*': ['排序键', 'What the Chinese name is sorted by: pinyin.', '中文名称的排序依据：拼音。', '|shili'],
    source: SOURCE,
  },
  groups: {
    group: [
      '分组id',
      'Small letters and digits with single hyphens.',
      '小写字母和数字，以单个连字符相连。',
      'example-group',
    ],
    'name_*': ['名称', 'As it stands in a sentence.', '句中所用的名称。', 'the example cities|示例城市'],
    members: ['成员', 'Ids of units, with ; between them.', '单位id，以分号分隔。', 'example-city'],
    source: SOURCE,
  },
  rankings: {
    ranking: [
      '榜单id',
      'Small letters and digits with single hyphens.',
      '小写字母和数字，以单个连字符相连。',
      'example-index',
    ],
    'name_*': ['名称', 'As the publisher prints it.', '发布机构所印的名称。', 'Example Cities Index|示例城市指数'],
    'short_name_*': [
      '简称',
      'With the publisher where two rankings share a title.',
      '两个榜单同名时加上发布机构。',
      'Example Index|示例指数',
    ],
    'publisher_*': ['发布机构', 'Who publishes it.', '发布该榜单的机构。', 'Example Institute|示例研究院'],
    series: [
      '系列',
      'Empty: a series of its own. Rankings of one series share an id here.',
      '留空则自成系列；同一系列的榜单填相同的id。',
      '',
    ],
    cadence: ['频率', 'Empty: unknown.', '留空为未知。', 'yearly'],
    direction: [
      '得分方向',
      'Of the score. Rank 1 is always the best place.',
      '就得分而言；第1名总是最好。',
      'higher-is-better',
    ],
    tie_rule: [
      '并列规则',
      'competition: 1, 2, 2, 4. dense: 1, 2, 2, 3. strict: no ties.',
      'competition为1、2、2、4；dense为1、2、2、3；strict为无并列。',
      'competition',
    ],
    unit_kinds: [
      '所评类别',
      'city, cluster, economy, institution; with ; between them.',
      'city、cluster、economy、institution，以分号分隔。',
      'city',
    ],
    dimension_of: [
      '所属榜单',
      'Where the list is one dimension of another: the id of that ranking.',
      '若为某榜单的分项，填该榜单的id。',
      '',
    ],
    theme_en: ['主题英文名', 'What the ranking is about, in English.', '榜单主题的英文名称。', 'finance'],
    theme_zh: ['主题中文名', 'What the ranking is about, in Chinese.', '榜单主题的中文名称。', '金融'],
    tiers: ['层级', 'Names of tiers, the best first, with ; between them.', '层级名称，由高到低，以分号分隔。', ''],
    source: SOURCE,
  },
  releases: {
    ranking: ['榜单', 'The id of the ranking.', '榜单id。', 'example-index'],
    release: [
      '发布id',
      'Within the ranking, such as 2022 or 32; any but first.',
      '榜单内的id，如2022或32，不能是first。',
      '2022',
    ],
    'label_*': ['名称', 'No two releases of a ranking share one.', '同一榜单的各次发布不得同名。', '2022|2022年'],
    label_year: [
      '名称所示年份',
      'The year in the label; not always that of publication.',
      '名称中的年份，不一定是发布年份。',
      '2022',
    ],
    state: ['状态', 'Empty: published.', '留空为已发布。', ''],
    previous: [
      '上一次发布',
      'The id of the release before, or first; empty: not known.',
      '上一次发布的id；没有则填first；不详则留空。',
      'first',
    ],
    data_from: [
      '数据起',
      'The time that the data cover; both or neither.',
      '数据所涵盖的时间；起止同填或同空。',
      '2021-01',
    ],
    data_to: ['数据止', 'As precise as it is known.', '按所知精度填写。', '2021-12'],
    released: [
      '发布日期',
      '2022, 2022-06, 2022-06-29; or “by 2023-01” for no later than that.',
      '2022、2022-06或2022-06-29；“by 2023-01”表示不晚于此。',
      '2022-06-29',
    ],
    listed_to: [
      '收录至',
      'Every place from 1 to here is on record. Empty for single places only.',
      '第1名至该名次均已收录；只有个别名次时留空。',
      '1',
    ],
    universe_size: ['参评总数', 'How many units were ranked.', '参评单位的总数。', '100'],
    segment: ['方法', 'A change of method starts a new one.', '方法改变则另起一段。', ''],
    history_complete: [
      '历史完整',
      'Whether every release up to this one is on record.',
      '此前各次发布是否均已登记。',
      '',
    ],
    noise: [
      '误差',
      'Differences between scores below this mean nothing, by the publisher’s word.',
      '据发布机构，得分差小于此值没有意义。',
      '',
    ],
    noise_places: [
      '名次误差',
      'Differences of so many places, or of fewer, mean nothing, by the publisher’s word.',
      '据发布机构，名次相差不超过此数没有意义。',
      '',
    ],
    ended: ['已终止', 'Whether the publisher said that this was the last.', '发布机构是否声明此为最后一次。', ''],
    weight: ['权重', 'Of a dimension: its share of the whole, in percent.', '分项占总分的百分比。', ''],
    goalposts: [
      '标度',
      'Releases with the same text have their scores on one fixed scale.',
      '文字相同的各次发布得分同一标度。',
      '',
    ],
    score_decimals: ['得分小数位', 'How many decimals the scores are printed with.', '公布得分的小数位数。', ''],
    rose: ['上升数', 'How many rose, by the publisher’s own count.', '发布机构自行统计的上升数。', ''],
    held: ['持平数', 'How many kept their place, by that count.', '同一统计中的持平数。', ''],
    fell: ['下降数', 'How many fell, by that count.', '同一统计中的下降数。', ''],
    note: NOTE,
    source: SOURCE,
    label_year_source: ownSource('名称所示年份', 'the year'),
    previous_source: ownSource('上一次发布', 'the release before'),
    data_source: ownSource('数据时间', 'the time of the data'),
    released_source: ownSource('发布日期', 'the date'),
    listed_to_source: ownSource('收录至', 'the depth'),
    universe_size_source: ownSource('参评总数', 'the number of units'),
    segment_source: ownSource('方法', 'the method'),
    history_complete_source: ownSource('历史完整', 'the history'),
    noise_source: ownSource('误差', 'the noise'),
    noise_places_source: ownSource('名次误差', 'the noise in places'),
    ended_source: ownSource('已终止', 'the end'),
    weight_source: ownSource('权重', 'the weight'),
    goalposts_source: ownSource('标度', 'the scale'),
    score_decimals_source: ownSource('得分小数位', 'the decimals'),
    moves_source: ownSource('升降家数', 'the count of moves'),
  },
  records: {
    ranking: ['榜单', 'The id of the ranking.', '榜单id。', 'example-index'],
    release: ['发布', 'The id of the release.', '发布id。', '2022'],
    unit: ['单位', 'An id, or a name that exactly one unit bears.', 'id，或只属于一个单位的名称。', 'example-city'],
    rank: [
      '名次',
      '5, =10, T10, 101-150, 150+; empty with a tier, a score or a status.',
      '5、并列10、第10名、101-150、150+；有层级、得分或状态时可留空。',
      '1',
    ],
    tier: ['层级', 'A tier of the ranking, in place of a rank.', '榜单的层级，代替名次。', ''],
    interval: [
      '名次区间',
      'The publisher’s own 5–95% interval of the rank, such as 3-7.',
      '发布机构自己的名次区间（5–95%），如3-7。',
      '',
    ],
    score: ['得分', 'As published, with its decimals.', '按公布的小数位数。', '96.30'],
    status: [
      '状态',
      'Why there is no rank. With a score only unranked.',
      '没有名次的原因：unranked未排名，not-in-universe不在参评范围，withdrawn已撤出，not-collected未采集；有得分者只能为unranked。',
      '',
    ],
    basis: [
      '依据',
      'How the place was seen. Empty: printed.',
      '名次的依据：printed原文所印，list-order据列出次序，prior-column据往期栏，stated-unchanged据“不变”之语，computed由本院计算；留空为printed。',
      '',
    ],
    vintage: VINTAGE,
    vintage_reason: VINTAGE_REASON,
    source: SOURCE,
    note: NOTE,
  },
  indicators: {
    indicator: [
      '指标id',
      'Small letters and digits with single hyphens.',
      '小写字母和数字，以单个连字符相连。',
      'example-gdp',
    ],
    'name_*': ['名称', 'As it is printed.', '印出的名称。', 'Example output per head|示例人均产值'],
    measure: [
      '计量单位',
      'Such as USD, percent, CNY per USD; place for a rank in a part of an index.',
      '如USD、percent、CNY per USD；指数分项名次为place。',
      'USD',
    ],
    direction: ['方向', 'Whether higher or lower is better.', '高者为好还是低者为好。', 'higher-is-better'],
    'definition_*': ['定义', 'In every language or in none.', '各语言同填或同空。', '|'],
    history_since: ['历史起点', 'From this year on every year is on record.', '自该年起每年均有记录。', ''],
    source: SOURCE,
  },
  values: {
    indicator: ['指标', 'The id of the indicator.', '指标id。', 'example-gdp'],
    unit: ['单位', 'An id, or a name that exactly one unit bears.', 'id，或只属于一个单位的名称。', 'example-city'],
    year: ['年份', 'Four digits.', '四位数字。', '2021'],
    value: [
      '数值',
      'A decimal point, no thousands mark, the decimals as printed.',
      '用小数点，不用千位分隔，按公布的小数位数。',
      '28000',
    ],
    bound: ['界', '“exceeded 28,000” is above. Empty: exact.', '“超过28000”为above；留空为确数。', ''],
    vintage: VINTAGE,
    vintage_reason: VINTAGE_REASON,
    source: SOURCE,
    note: NOTE,
  },
  honours: {
    report: ['报告', 'The id of the report that gave it.', '授予称号的报告id。', 'example-report'],
    edition: ['期次', 'The id of its edition.', '该报告的期次id。', '2022'],
    title: ['称号id', 'The same over the editions.', '各期次相同。', 'example-pioneer'],
    'title_*': ['称号名称', 'The Chinese may be empty.', '中文可留空。', 'Example Pioneer|示例先锋'],
    unit: ['单位', 'An id, or a name that exactly one unit bears.', 'id，或只属于一个单位的名称。', 'example-city'],
    order: ['次序', 'The order of naming; not a rank.', '列名的先后，不是名次。', '1'],
    list_size: ['获称号数', 'How many hold the title, where the full list was seen.', '见到完整名单时的总数。', '1'],
    source: SOURCE,
    note: NOTE,
  },
  sources: {
    source: [
      '来源id',
      'Small letters and digits with single hyphens.',
      '小写字母和数字，以单个连字符相连。',
      'example-page',
    ],
    'publisher_*': ['发布机构', 'Who published it.', '发布该内容的机构。', 'Example Institute|示例研究院'],
    'title_*': ['标题', 'Of the page or the publication.', '网页或出版物的标题。', 'Example Cities Index|示例城市指数'],
    'edition_*': ['版本', 'In every language or in none.', '各语言同填或同空。', '2022|2022年'],
    published: ['发布日期', 'As precise as it is known.', '按所知精度填写。', '2022-06-29'],
    url: ['网址', 'The page where it was seen.', '所见网页的地址。', 'https://example.org/2022'],
    accessed: ['查阅日期', 'When it was seen.', '查阅的日期。', '2022-07-01'],
    secondary: [
      '转引',
      'yes: the page is not the publisher’s own. Empty counts as yes.',
      'yes表示并非发布机构自己的网页；留空按yes计。',
      'no',
    ],
    recipes: ['配方', 'The import fills it in.', '由导入填写。', ''],
  },
};
