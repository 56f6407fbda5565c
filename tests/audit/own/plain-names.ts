import type { PrintedLanguage } from '../../support/printed-languages.ts';
import type { Door } from './doors.ts';

const listed = (texts: string): readonly string[] =>
  texts
    .split('|')
    .map(each => each.trim())
    .filter(Boolean);

type ByDoor = Readonly<Record<PrintedLanguage, Readonly<Partial<Record<Door, readonly string[]>>>>>;

/** Names, titles, captions, credits and measures as they are in the world: many of them names that exist. */
export const PLAIN_NAMES: ByDoor = {
  en: {
    title:
      listed(`Global Cities Report|World's Best Airports|Top 500 Universities|Cities Outlook|The State of World Ports|China's Most Innovative Cities|
      Leading Cities of Asia|World University Rankings|The Good City Report|Rising Cities Monitor|Analysis Report on Overseas Influence of Chinese Cities|
      Cities and Climate|What Cities Are Made Of`),
    publisher:
      listed(`National Audit Office|Institute for Air Mobility|Leading Cities|Great Place to Work Institute|Official Monetary and Financial Institutions Forum|
      First Institute of Oceanography|Association of Chartered Certified Accountants|Universities UK|Airports Council International|Top Employers Institute|
      Council for Higher Education Accreditation|Cities Alliance|World Bank|Shanghai Academy of Social Sciences|Standard & Poor's|Ranking Web of Universities|
      Joint Commission International|Rise Institute|Growth Lab at Harvard University|Mori Memorial Foundation, Institute for Urban Strategies`),
    event: listed(
      `World Cities Summit|Airports Going Green Conference|2nd Beijing Forum|Making Cities Resilient|Winners and Losers: a workshop|Rising Asia Forum`,
    ),
    role: listed(
      `Director of the Institute|Mayor of Haikou|Chair of the Audit Committee|Chartered accountant|Head of Research|Vice-President, Growth|Lead author|Second Secretary`,
    ),
    section:
      listed(`About this report|Foreword|How cities compare|Method and sources|Cities and their neighbours|What is counted|Success factors|Winners of earlier editions|
      Further reading|Acknowledgements|Cities at a glance|Trade and transport|Cities index|The rankings explained|Universities and research|Who is in the lists|How to cite this report|
      Questions and answers|Cities by country|Green spaces|Risk and resilience`),
    caption:
      listed(`Terminal at dusk|A worker unloads a container|The Bund seen from the river|Passengers wait at the gate|Container ships off Shanghai|
      Night market, Beijing|The old town|Children play in the park|A tram on its way to the harbour|Ferry to the island|Members of the jury|Rice fields near the city|The audit team at work`),
    credit:
      listed(`Photograph: J. Smith / Reuters|Courtesy of Beijing Municipal Government|© 2022 Getty Images|Map data © OpenStreetMap contributors|Photo by Top Photo Agency|
      First Light Photography|CC BY-SA 4.0|Photograph: the press office of the port|Wikimedia Commons|Own work|Public domain|West & Co.|Forest Service Archive|Best Shots Ltd.|
      dpa/picture alliance|NASA Earth Observatory|Reproduced by kind permission of the National Gallery|Photo: Li Na, Xinhua|Budapest Airport press photo|Illustration: Anna Winner|
      All rights reserved|World Press Photo Foundation`),
    alt: listed(
      `A harbour at night with ships|Sign of the institute|A street in the rain|Portrait of the director|Map of the delta|Skyline seen from a hill|Two people at a table reading`,
    ),
    opinion: listed(
      `We think that Beijing deserves more attention.|In our view rankings are read too fast.|We would like to see more parks.|Experts differ, and so do we.`,
    ),
    measure:
      listed(`the competitiveness of financial centres|the quality of life in cities|the performance of airports|the risk of failure of banks|research output|
      how students see their city|the ease of doing business`),
    ranking:
      listed(`World's Best Airports|QS World University Rankings|Global Power City Index|Top 500|Academic Ranking of World Universities|Skytrax World Airport Awards|
      Fastest Growing Cities|Global Liveability Index|Best Countries|Fragile States Index|Corruption Perceptions Index|Change the World|Times Higher Education Impact Rankings|
      Rising Stars|Most Admired Companies|The Good Country Index|America's Best Hospitals|Cities in Motion Index|Failed States Index|Leading Universities|
      Beijing Index of Science Cities|International Shipping Centre Development Index`),
    short: listed(`QS WUR|GPCI|Best Airports|GFCI|Mercer QoL|THE|Innovation Cities|Fastest movers|S&P|A.T. Kearney`),
    publisherOfRanking:
      listed(`QS Quacquarelli Symonds|The Economist Intelligence Unit|U.S. News & World Report|Leiden University|Institute for Economics & Peace|
      Airports Council International|National Audit Office|Accreditation Board for Engineering and Technology|Shanghai Ranking Consultancy|Best Place Research|Audit Bureau of Circulations`),
    theme: listed(`finance|science|quality of life|growth|trade and shipping|risk|success in exams`),
    score: listed(
      `Passengers (million)|Overall score|Index (2015 = 100)|Points out of 100|Growth (%)|Citations per paper|Verified emissions|Score, weighted|Change on the year before`,
    ),
    counted: listed(
      `million passengers|points|t|mm|index points|per cent|percentage points|kg per head|USD billion|deaths per 100 000`,
    ),
    label: listed(`2022|GFCI 32|2022 (revised)|Spring 2021|2021/22|32nd edition|June 2020|2022 final`),
    indicator:
      listed(`Passengers per year (millions)|GDP growth (annual %)|Unemployment rate|Change in population since 2010|Share of top 10% papers|
      Number of Fortune 500 headquarters|Deaths by falls|Highly cited researchers|Population aged 65 and above|Failure rate of banks|Bankruptcies|Losses from floods|
      Longest runway|Births|Migrants who returned|Students who passed|Rising sea level|Start-ups founded|Goods lost in transit`),
    unitOfMeasure: listed(`mm|t|million passengers|%|CNY 100 million|km²|count|°C|kWh|TEU|persons per km²`),
    definition:
      listed(`Gross domestic product, as stated by the city|Passengers who board and leave in a year|Snow that fell within a day|
      Companies of the Fortune Global 500 with headquarters in the city|Output divided by the population|Share of people who lost their job within a year|
      Place in the part of the index on influence, among the 37 cities of the index`),
    tier: listed(
      `Alpha++|Gold|World class|Tier 1|High Sufficiency|Five stars|Leaders|Rising stars|Megahubs|Declining|A+|Best in class|Established`,
    ),
    honour:
      listed(`Best Airport|City of the Year|UNESCO City of Design|Most Improved Airport|Pioneering Chinese Cities in Building Global Image|European Capital of Culture|
      World's Best Regional Airport|Airport of the Year|5-Star Airport|Champion of the Earth`),
    noun: listed(
      `city|airport|university|financial centre|listed company|state-owned enterprise|container port|graduate school|free-trade zone|high-speed station`,
    ),
    group: listed(
      `cities of the delta|first-tier cities|coastal ports|emerging economies|developing countries|member states|land-locked countries|newly industrialised countries`,
    ),
  },
  'zh-Hans': {
    title: listed(
      `全球城市报告|世界最佳机场|全球大学500强|城市展望|世界港口状况|中国最具创新力城市|亚洲领先城市|世界大学排名|世界一流大学与一流学科|中国城市海外影响力分析报告|城市与气候|中国城市竞争力蓝皮书`,
    ),
    publisher:
      listed(`审计署|航空出行研究所|中国认证认可协会|国家认证认可监督管理委员会|自然资源部第一海洋研究所|上海社会科学院|参考消息报社|中国注册会计师协会|中国质量认证中心|
      清华大学产业发展与环境治理研究中心|中国（深圳）综合开发研究院|民航局机场司|高等教育评估中心|复兴研究院|振兴东北研究院|世界银行|北京大学首都发展研究院`),
    event: listed(`世界城市峰会|第二届北京论坛|绿色机场大会|首届上海高峰论坛|城市复兴论坛|乡村振兴大会`),
    role: listed(`院长|海口市市长|审计委员会主席|注册会计师|首席研究员|首席经济学家|第一作者|副院长`),
    section:
      listed(`关于本报告|前言|城市如何比较|方法与来源|城市与邻里|统计范围|成功因素|往届获奖者|延伸阅读|致谢|城市一览|贸易与交通|榜单说明|高校与科研|如何引用本报告|常见问题|各国城市|
      绿地|风险与韧性|热点问题|港口与航运|附录|机场概况|城市发展`),
    caption: listed(
      `黄昏的航站楼|工人正在卸货|从江上看外滩|旅客在登机口候机|上海附近的集装箱船|北京夜市|老城区|孩子们在公园玩耍|开往港口的电车|评审团成员|城郊稻田|滑雪场|雪后的城市`,
    ),
    credit:
      listed(`摄影：张三／路透社|图片由北京市人民政府提供|视觉中国|新华社记者李四摄|港口新闻办公室供图|维基共享资源|作者自摄|公有领域|地图数据：OpenStreetMap|
      美国国家航空航天局|经国家美术馆许可转载|版权所有|CC BY-SA 4.0|图：王五|首都机场集团|第一财经|胜利图片社`),
    alt: listed(`夜色中的港口与船只|研究所标志|雨中的街道|所长肖像|三角洲地图|从山上看天际线|两人在桌旁阅读`),
    opinion: listed(
      `我们认为北京值得更多关注。|在我们看来，榜单读得太快。|我们希望看到更多公园。|专家看法各异，我们也是。`,
    ),
    measure: listed(
      `金融中心的竞争力|城市的生活质量|机场的表现|银行的破产风险|科研产出|学生对城市的评价|营商便利程度|单日降雪量|滑雪场的质量|海鲜市场的规模`,
    ),
    ranking:
      listed(`世界最佳机场|QS世界大学排名|全球城市实力指数|世界500强|世界大学学术排名|增长最快城市榜|全球宜居指数|脆弱国家指数|清廉指数|中国百强城市|
      世界一流大学排名|中国最佳医院|城市动态指数|北京科学城指数|国际航运中心发展指数|最受赞赏公司|中国企业500强|新一线城市榜`),
    short: listed(`QS排名|最佳机场|全球金融中心指数|创新城市|软科|宜居指数|百强|清廉指数`),
    publisherOfRanking:
      listed(`经济学人智库|审计署|国家认证认可监督管理委员会|中国认证认可协会|上海软科教育信息咨询有限公司|莱顿大学|教育部学位与研究生教育评估中心|
      国际机场协会|中国质量认证中心|胡润研究院`),
    theme: listed(`金融|科学|生活质量|增长|贸易与航运|风险|高考`),
    score: listed(`旅客（百万人次）|总分|指数（2015年=100）|增长率|篇均被引|经核查的排放量|加权得分|较上年变化`),
    counted: listed(`百万人次|分|吨|毫米|指数点|个百分点|千克/人|亿元|单|例`),
    label: listed(`2022年|第32期|2022年（修订）|2021年春|2021—2022年度|2020年6月|2022年终版`),
    indicator:
      listed(`年旅客吞吐量（百万人次）|地区生产总值增速|失业率|2010年以来的人口变化|前10%论文占比|世界500强企业总部数|单日最大降雪量|高被引学者数|65岁以上人口|
      银行破产率|破产企业数|洪灾损失|最长跑道|出生人数|返乡人数|毕业生升学率|海平面上升|新创企业数|亏损企业数|滑雪场数`),
    unitOfMeasure: listed(`毫米|吨|百万人次|%|亿元|平方公里|个|℃|千瓦时|标准箱|人/平方公里`),
    definition: listed(
      `城市公布的地区生产总值|一年内进出港的旅客|一日之内的降雪|总部位于该城市的《财富》世界500强企业数|产出除以人口|一年内失业的人口占比|该指数影响力部分在37个城市中的名次`,
    ),
    tier: listed(`一线城市|新一线|世界一流|第一档|五星|领军|新星|A+|卓越|下降|成熟`),
    honour: listed(
      `最佳机场|年度城市|设计之都|进步最大机场|中国国际传播综合影响力先锋城市|欧洲文化之都|全国文明城市|国家卫生城市|五星机场|联合国教科文组织创意城市`,
    ),
    noun: listed(`城市|机场|大学|金融中心|上市公司|国有企业|集装箱港|研究生院|自由贸易区|高铁站`),
    group: listed(`三角洲城市|一线城市|沿海港口|新兴经济体|发展中国家|成员国|内陆国家|新兴工业化国家`),
  },
};
