import type { PrintedLanguage } from '../../support/printed-languages.ts';
import type { Door } from './doors.ts';

const listed = (texts: string): readonly string[] =>
  texts
    .split('|')
    .map(each => each.trim())
    .filter(Boolean);

type ByDoor = Readonly<Record<PrintedLanguage, Readonly<Record<Door, readonly string[]>>>>;

/** Names, titles, captions, credits and measures as they are in the world: many of them names that exist. */
export const PLAIN_NAMES: ByDoor = {
  en: {
    title: listed(`Hospitals Yearbook|Ports Handbook|
      Global Cities Report|World's Best Airports|Top 500 Universities|Cities Outlook|The State of World Ports|
      China's Most Innovative Cities|Leading Cities of Asia|World University Rankings|The Good City Report|
      Rising Cities Monitor|Analysis Report on Overseas Influence of Chinese Cities|Cities and Climate|
      What Cities Are Made Of|The Global Competitiveness Report|Cities in the World|Doing Business|
      World Happiness Report|Human Development Report|Hospitals: A Comparison|World Airport Traffic Report|
      State of the Cities|The Rise of Asian Cities|Healthy Cities, Healthy People|Cities and Growth|
      How Cities Compare|Port Performance Index Report|Global Wealth Report|The Future of Ports|Women in Science|
      Airport Economics Survey|Green Cities Index Report|Universities and Regions`),
    publisher: listed(`National Audit Office|Institute for Air Mobility|Leading Cities|Great Place to Work Institute|
      Official Monetary and Financial Institutions Forum|First Institute of Oceanography|
      Association of Chartered Certified Accountants|Universities UK|Airports Council International|
      Top Employers Institute|Council for Higher Education Accreditation|Cities Alliance|World Bank|
      Shanghai Academy of Social Sciences|Standard & Poor's|Ranking Web of Universities|
      Joint Commission International|Rise Institute|Growth Lab at Harvard University|
      Mori Memorial Foundation, Institute for Urban Strategies|Brookings Institution|
      Chartered Institute of Logistics and Transport|Leading Hotels Research|Australian Bureau of Statistics|Mercer|
      Great Lakes Ports Association|Ports of Auckland|Cities Today Institute|Hospitals Authority|
      American Bureau of Shipping|Joint Research Centre|Future of Cities|Institute for Recovery|
      Board of Certified Planners|Independent Evaluation Office|The Royal Society|Advance HE|Schools Inspectorate|
      Best Cities Global Alliance|Rising Tide Foundation|Forward Thinking Institute|Resonance Consultancy|
      Economic Research Institute for ASEAN and East Asia|Port Authority of New York|Hospital Corporation|Clarivate|
      Stockholm International Peace Research Institute|Center for World University Rankings|Auditor General's Office|
      Institute of Certified Management Accountants`),
    event: listed(`World Cities Summit|Airports Going Green Conference|2nd Beijing Forum|Making Cities Resilient|
      Winners and Losers: a workshop|Rising Asia Forum|Davos|Fourth Cities Week|World Economic Forum Annual Meeting|
      Ports and Harbours Congress|Smart City Expo|UN Climate Change Conference|Growth and Recovery Summit|
      Bo'ao Forum for Asia|International Congress of Mathematicians|Ports Day`),
    role: listed(`Director of the Institute|Mayor of Haikou|Chair of the Audit Committee|Chartered accountant|Head of Research|
      Vice-President, Growth|Lead author|Second Secretary|Chief Executive|Founding Director|
      President of the Audit Chamber|Professor of Economics, Peking University|Minister of Transport|
      Senior Vice-President|Best Practice Lead|Champion for Cities|Chief Statistician|Dean of Studies|
      Principal Investigator|Emeritus Professor of Medicine`),
    section: listed(`Where airports lie|Which universities take part|Cities without records|
      About this report|Foreword|How cities compare|Method and sources|What is counted|Success factors|
      Further reading|Acknowledgements|Cities at a glance|Trade and transport|Cities index|The rankings explained|
      Universities and research|Who is in the lists|How to cite this report|Questions and answers|Cities by country|
      Green spaces|Risk and resilience|Introduction|Executive summary|Key findings|Results by country|
      Airports and cities|What we counted|Cities at night|Glossary|Data and definitions|Errata|List of tables|
      Health and safety|Ports and trade|Challenges and opportunities|Recovery and resilience|
      How hospitals are compared|Schools and teachers|Growth and its limits|Lessons learned|Success and failure|
      Airports in focus|Cities in context|Contact|Legal notice|Museums by night|Summary|Cities by region|
      How scores are computed|Museums and their visitors|Limits of the data|Trade in goods|Our readers ask|
      Ports of the Pacific|Hospitals and clinics|A note on names|Banks of the world|Airports at a glance|
      History of the index|Terms of use|Where the data come from`),
    caption: listed(`A dying art: the knife grinder|
      Terminal at dusk|A worker unloads a container|The Bund seen from the river|Passengers wait at the gate|
      Container ships off Shanghai|Night market, Beijing|The old town|Children play in the park|
      A tram on its way to the harbour|Ferry to the island|Members of the jury|Rice fields near the city|
      The audit team at work|The old harbour|Fishermen mend their nets|Winter in Beijing|
      The director opens the exhibition|Students cross the campus|Airport staff at the check-in desk|Opening ceremony|
      The library reading room|Cargo waits on the quay|A ferry crosses the bay|Loading grain|The reading room|
      Cranes in the morning mist|Visitors at the entrance|A fisherman and his boat|Snow on the runway|
      The mayor with students|Detail of the facade`),
    credit: listed(`Photograph: J. Smith / Reuters|Courtesy of Beijing Municipal Government|© 2022 Getty Images|
      Map data © OpenStreetMap contributors|Photo by Top Photo Agency|First Light Photography|CC BY-SA 4.0|
      Photograph: the press office of the port|Wikimedia Commons|Own work|Public domain|West & Co.|
      Forest Service Archive|Best Shots Ltd.|dpa/picture alliance|NASA Earth Observatory|
      Reproduced by kind permission of the National Gallery|Photo: Li Na, Xinhua|Budapest Airport press photo|
      Illustration: Anna Winner|All rights reserved|World Press Photo Foundation|
      Photo: Airports Council International|Photographs: Best & Sons|Image: ESA/Copernicus Sentinel|Alamy Stock Photo|
      Unsplash / Anna Lee|Map: Institute for Air Mobility|Shutterstock|Photo courtesy of Port of Rotterdam|
      With kind permission of the artist|The Trustees of the British Museum|Victory Pictures|Leading Edge Images|
      Bridgeman Images|Everest Studio|From the collection of the city archive|Photo: Xinhua / Zhang Wei|
      Getty Images / AFP|Rijksmuseum, Amsterdam|© OpenStreetMap contributors, ODbL|Photo: private|
      Drawing by the author|Magnum Photos|courtesy of the family`),
    alt: listed(`A harbour at night with ships|Sign of the institute|A street in the rain|Portrait of the director|
      Map of the delta|Skyline seen from a hill|Aerial view of the port|Logo of the institute|
      Bar of soap on a wooden table|A child with a kite|Container cranes at dawn|Drawing of an aeroplane|
      A crane against the sky|Signature of the president|Coat of arms`),
    opinion: listed(`We think that Beijing deserves more attention.|In our view rankings are read too fast.|
      We would like to see more parks.|Experts differ, and so do we.|We believe that libraries matter.|
      In our opinion walking should be easier.`),
    measure: listed(`the competitiveness of financial centres|the quality of life in cities|the performance of airports|
      the risk of failure of banks|research output|the ease of doing business|the openness of economies|
      passenger satisfaction|the efficiency of container ports|trust in institutions|freedom of the press|
      the recovery of patients after surgery|patents and publications|air quality|the reputation of universities|
      the connectivity of airports|the cost of living|green space per head`),
    ranking: listed(`World's Best Airports|QS World University Rankings|Global Power City Index|Top 500|
      Academic Ranking of World Universities|Skytrax World Airport Awards|Fastest Growing Cities|
      Global Liveability Index|Best Countries|Fragile States Index|Corruption Perceptions Index|Change the World|
      Times Higher Education Impact Rankings|Rising Stars|The Good Country Index|America's Best Hospitals|
      Cities in Motion Index|Failed States Index|Leading Universities|Beijing Index of Science Cities|
      International Shipping Centre Development Index|Forbes Global 2000|Fortune 500|Global Innovation Index|
      Best Hospitals Honor Roll|World's Most Livable Cities|Top Container Ports|Lloyd's List One Hundred Ports|
      Shanghai Ranking's Academic Ranking|Rising Universities|Worst Airports|Cities of Opportunity|
      Where to Be Born Index|Better Life Index|Ease of Doing Business|Beijing's Best Restaurants|
      London's Leading Companies|World's Busiest Airports|Growth 100|Global Peace Index|World's Most Powerful Cities|
      Best Small Cities|CWUR World University Rankings|Top 100 Think Tanks|World's 50 Best Restaurants|
      Fastest Growing Airports|Happy Planet Index`),
    short:
      listed(`QS WUR|GPCI|Best Airports|GFCI|Mercer QoL|THE|Innovation Cities|Fastest movers|S&P|A.T. Kearney|ARWU|CWTS|
      Top Ports|EF EPI|Best Global Universities|Forbes 2000`),
    publisherOfRanking:
      listed(`QS Quacquarelli Symonds|The Economist Intelligence Unit|U.S. News & World Report|Leiden University|
      Institute for Economics & Peace|Airports Council International|National Audit Office|
      Accreditation Board for Engineering and Technology|Shanghai Ranking Consultancy|Best Place Research|
      Audit Bureau of Circulations|Times Higher Education|Lloyd's List|Skytrax|Forbes|Consejo Superior|
      World Economic Forum|Reputation Institute|Leading Brands|American Board of Medical Specialties|Certified B Lab|
      Great Place to Work`),
    theme:
      listed(`finance|science|quality of life|growth|trade and shipping|risk|success in exams|innovation|growth and jobs|
      culture|safety and security|climate`),
    score:
      listed(`Passengers (million)|Overall score|Index (2015 = 100)|Points out of 100|Growth (%)|Citations per paper|
      Verified emissions|Score, weighted|Change on the year before|Citations|Weighted score|Rating|Score (of 100)|
      Movements|Cargo (t)|Growth rate|Audited revenue|Index value|Total (points)|Final score`),
    counted: listed(`million passengers|points|t|mm|index points|per cent|percentage points|kg per head|USD billion|
      deaths per 100 000|aircraft movements|tonnes of cargo|stars|publications|million TEU|days`),
    label:
      listed(`2022|GFCI 32|2022 (revised)|Spring 2021|2021/22|32nd edition|June 2020|2022 final|2022 edition|Fall 2022|
      2022 Q3|Vol. 12|2022 provisional|May 2022|2022–23|Summer 2020|No. 12`),
    indicator:
      listed(`Women who believe a husband is justified in beating his wife|Students who are foreign|Banks that were supervised|Births attended by skilled health staff|
      Passengers per year (millions)|GDP growth (annual %)|Unemployment rate|Change in population since 2010|
      Share of top 10% papers|Number of Fortune 500 headquarters|Deaths by falls|Highly cited researchers|
      Population aged 65 and above|Failure rate of banks|Bankruptcies|Losses from floods|Longest runway|Births|
      Migrants who returned|Students who passed|Rising sea level|Start-ups founded|Goods lost in transit|
      Population growth|Passengers lost|Flights cancelled|Flights that arrived late|
      Number of JCI-accredited hospitals|LEED-certified buildings|Rise in temperature|Firms that failed within a year|
      Time lost in traffic|Rate of decline|Trees planted|Best lap time|Winning percentage|Gold medals won|
      Children under five|Ships arriving|Growth of GDP since 2015|Ships waiting|Workers injured|Infant mortality|
      Wins per season|Deaths from falls|Decline in forest area|Cargo handled|Graduates employed|Time to recover|
      Hectares lost to fire|Surplus or deficit|Highest wind speed|Success rate of start-ups`),
    unitOfMeasure:
      listed(`mm|t|million passengers|%|CNY 100 million|km²|count|°C|kWh|TEU|persons per km²|ha|m³|index, 2015 = 100|
      deaths per million|USD|litres per day|min|dB`),
    definition: listed(`Gross domestic product, as stated by the city|Passengers who board and leave in a year|
      Companies of the Fortune Global 500 with headquarters in the city|Output divided by the population|
      Place in the part of the index on influence, among the 37 cities of the index|
      Students who passed the exam, as a share of all who sat it|Ships that arrived within a day of their schedule|
      Mean of the three tests|Flights that left more than 15 minutes late|Buildings with a certificate of the council|
      Hospitals with more than 500 beds`),
    tier: listed(`Alpha++|Gold|World class|Tier 1|High Sufficiency|Five stars|Leaders|Rising stars|Megahubs|Declining|A+|
      Best in class|Established|Platinum|Sufficiency|Emerging|Tier II|Contender|Laggards|Very high|Winning|Moderate|
      Top 10%|Beta -|Silver|Frontrunners|Level 4+`),
    honour: listed(`Best Airport|City of the Year|UNESCO City of Design|Most Improved Airport|
      Pioneering Chinese Cities in Building Global Image|European Capital of Culture|World's Best Regional Airport|
      Airport of the Year|5-Star Airport|Champion of the Earth|Airport Service Quality Award|Green Airport|
      Port of the Year|Nobel Prize|Best Newcomer|Winner|Gold Award|Most Liveable City`),
    noun: listed(`city|airport|university|financial centre|listed company|state-owned enterprise|container port|graduate school|
      free-trade zone|high-speed station|teaching hospital|regional airport|art museum|national park|primary school|
      metropolitan area|science park|cruise port|business school`),
    group:
      listed(`cities of the delta|first-tier cities|coastal ports|emerging economies|developing countries|member states|
      land-locked countries|newly industrialised countries|ports of the Baltic|megacities|island states|
      research universities|low-cost terminals|members of the alliance|free ports|Nordic capitals|inland ports|
      low-income economies`),
  },
  'zh-Hans': {
    title:
      listed(`全球城市报告|世界最佳机场|全球大学500强|城市展望|世界港口状况|中国最具创新力城市|亚洲领先城市|世界大学排名|世界一流大学与一流学科|中国城市海外影响力分析报告|城市与气候|中国城市竞争力蓝皮书|
      全球竞争力报告|世界幸福报告|人类发展报告|世界机场运输报告|亚洲城市的崛起|健康城市|城市与增长|中国城市发展报告|世界城市名册|一带一路城市报告|全球财富报告|港口的未来|科学中的女性|机场经济调查|
      绿色城市指数报告|大学与区域`),
    publisher:
      listed(`审计署|航空出行研究所|中国认证认可协会|国家认证认可监督管理委员会|自然资源部第一海洋研究所|上海社会科学院|参考消息报社|中国注册会计师协会|中国质量认证中心|
      清华大学产业发展与环境治理研究中心|中国（深圳）综合开发研究院|民航局机场司|高等教育评估中心|复兴研究院|振兴东北研究院|世界银行|北京大学首都发展研究院|布鲁金斯学会|国家统计局|
      中国物流与采购联合会|未来城市研究院|医院管理局|中国船级社|独立评价办公室|皇家学会|中国科学技术信息研究所|国务院发展研究中心|中国民用航空局|教育督导局|中国社会科学院|上海市质量技术认证中心|复旦大学|
      东亚经济研究所|纽约港务局|科睿唯安|斯德哥尔摩国际和平研究所|世界大学排名中心|审计长公署|中国教育科学研究院|国家市场监督管理总局认证认可技术研究中心`),
    event:
      listed(`世界城市峰会|第二届北京论坛|绿色机场大会|首届上海高峰论坛|城市复兴论坛|乡村振兴大会|达沃斯论坛|世界城市日|港口大会|智慧城市博览会|联合国气候变化大会|振兴峰会|第四届城市周|博鳌亚洲论坛|
      国际数学家大会|港口日`),
    role: listed(`院长|海口市市长|审计委员会主席|注册会计师|首席研究员|首席经济学家|第一作者|副院长|首席执行官|创始院长|审计署署长|北京大学经济学教授|交通部部长|高级副总裁|课题组组长|首席统计师|首席科学家|教务长|
      项目负责人|医学荣休教授`),
    section:
      listed(`关于本报告|前言|城市如何比较|方法与来源|统计范围|成功因素|往届获奖者|延伸阅读|致谢|城市一览|贸易与交通|榜单说明|高校与科研|如何引用本报告|常见问题|各国城市|绿地|风险与韧性|热点问题|港口与航运|附录|
      机场概况|城市发展|引言|摘要|主要发现|各国结果|机场与城市|我们统计了什么|城市之夜|术语表|数据与定义|勘误|表格目录|健康与安全|港口与贸易|挑战与机遇|复苏与韧性|医院如何比较|学校与教师|
      增长及其限度|经验教训|成功与失败|聚焦机场|联系方式|法律声明|城市竞争力|编后记|鸣谢|概要|各区域城市|得分如何计算|博物馆与观众|数据的局限|货物贸易|读者问答|太平洋港口|医院与诊所|名称说明|
      世界银行业|机场一览|指数沿革|使用条款|数据来自何处`),
    caption:
      listed(`黄昏的航站楼|工人正在卸货|从江上看外滩|旅客在登机口候机|上海附近的集装箱船|北京夜市|老城区|孩子们在公园玩耍|开往港口的电车|评审团成员|城郊稻田|滑雪场|雪后的城市|老港|列车驶离车站|渔民补网|
      北京的冬天|院长为展览揭幕|学生走过校园|机场值机柜台|开幕式|图书馆阅览室|码头上的货物|渡轮驶过海湾|伦敦的雨|装载粮食|颁奖现场|高架桥|超市门口|单车道|阅览室|晨雾中的岸桥|入口处的游客|渔民和船|
      跑道上的积雪|市长与学生|立面细部`),
    credit:
      listed(`摄影：张三／路透社|图片由北京市人民政府提供|视觉中国|新华社记者李四摄|港口新闻办公室供图|维基共享资源|作者自摄|公有领域|地图数据：OpenStreetMap|美国国家航空航天局|
      经国家美术馆许可转载|版权所有|CC BY-SA 4.0|图：王五|首都机场集团|第一财经|胜利图片社|图片：国际机场协会|欧洲航天局／哥白尼哨兵|图虫创意|站酷海洛|地图：航空出行研究所|鹿特丹港提供|
      经艺术家许可|大英博物馆理事会|人民视觉|市档案馆藏|中新社记者王六 摄|摄影：新华社／张伟|法新社|荷兰国立博物馆|图片：私人收藏|作者绘图|玛格南图片社|家属提供`),
    alt: listed(
      `夜色中的港口与船只|研究所标志|雨中的街道|所长肖像|三角洲地图|从山上看天际线|港口鸟瞰|研究所标识|木桌上的肥皂|放风筝的孩子|黎明的岸桥|飞机素描|滑梯旁的孩子|降落的飞机|天空下的吊车|院长签名|市徽`,
    ),
    opinion: listed(
      `我们认为北京值得更多关注。|在我们看来，榜单读得太快。|我们希望看到更多公园。|专家看法各异，我们也是。|我们相信图书馆很重要。|依我们看，步行应当更方便。|好的港口是安静的港口。`,
    ),
    measure:
      listed(`金融中心的竞争力|城市的生活质量|机场的表现|银行的破产风险|科研产出|学生对城市的评价|营商便利程度|单日降雪量|滑雪场的质量|海鲜市场的规模|经济体的开放程度|旅客满意度|集装箱港的效率|对机构的信任|新闻自由|
      患者术后恢复情况|专利与论文|空气质量|滑坡风险|降水量|单位能耗|高等教育质量|缺水程度|错峰出行|升学机会|大学的声誉|机场的通达程度|生活成本|人均绿地`),
    ranking:
      listed(`世界最佳机场|QS世界大学排名|全球城市实力指数|世界500强|世界大学学术排名|增长最快城市榜|全球宜居指数|脆弱国家指数|清廉指数|中国百强城市|世界一流大学排名|中国最佳医院|城市动态指数|
      北京科学城指数|国际航运中心发展指数|最受赞赏公司|中国企业500强|新一线城市榜|福布斯全球2000强|财富500强|全球创新指数|最佳医院荣誉榜|全球最宜居城市|集装箱港排名|劳氏百大港口|美好生活指数|
      北京最佳餐厅|世界最繁忙机场|进步最快医院|机遇之城|上升最快大学榜|全球和平指数|全球最具实力城市|最佳小城|全球百强智库|世界50佳餐厅|增长最快机场|快乐星球指数|中国最美乡村`),
    short: listed(
      `QS排名|最佳机场|全球金融中心指数|创新城市|软科|宜居指数|百强|清廉指数|软科世界排名|莱顿排名|百大港口|福布斯2000|宜居城市`,
    ),
    publisherOfRanking:
      listed(`经济学人智库|审计署|国家认证认可监督管理委员会|中国认证认可协会|上海软科教育信息咨询有限公司|莱顿大学|教育部学位与研究生教育评估中心|国际机场协会|中国质量认证中心|胡润研究院|泰晤士高等教育|劳氏日报|福布斯|
      世界经济论坛|声誉研究所|国家卫生健康委员会|中国银行业协会`),
    theme: listed(`金融|科学|生活质量|增长|贸易与航运|风险|高考|创新|增长与就业|文化|安全|气候`),
    score: listed(
      `旅客（百万人次）|总分|指数（2015年=100）|增长率|篇均被引|经核查的排放量|加权得分|较上年变化|被引次数|评级|得分（满分100）|起降架次|货邮（吨）|指数值|总计（分）|最终得分`,
    ),
    counted: listed(`百万人次|分|吨|毫米|指数点|个百分点|千克/人|亿元|单|例|架次|吨货物|星|篇|万标准箱|天`),
    label:
      listed(`2022年|第32期|2022年（修订）|2021年春|2021—2022年度|2020年6月|2022年终版|2022年版|2022年秋|2022年第三季度|第12卷|2022年初步|2022年5月|
      2022—2023年|2020年夏|第12期`),
    indicator: listed(`经认证的有机农田面积|获批专利数|经认证的企业数|
      年旅客吞吐量（百万人次）|地区生产总值增速|失业率|2010年以来的人口变化|前10%论文占比|世界500强企业总部数|单日最大降雪量|高被引学者数|65岁以上人口|银行破产率|破产企业数|洪灾损失|最长跑道|
      出生人数|返乡人数|毕业生升学率|海平面上升|新创企业数|亏损企业数|滑雪场数|人口增长|取消航班数|晚点航班数|获认证医院数|获批药品数|绿色建筑数|气温上升幅度|一年内倒闭企业数|拥堵损失时间|下降率|植树数|
      金牌数|获奖学生数|五岁以下儿童|女性领导企业占比|到港船舶|2015年以来的生产总值增长|受灾人数|亏损面|失败率|滑雪人次|降雨量|单身人口|错误率|缺勤率|婴儿死亡率|每季胜场数|跌倒死亡人数|
      森林面积减少量|货物吞吐量|毕业生就业数|恢复时间|火灾损失面积|盈亏额|最高风速|创业成功率`),
    unitOfMeasure: listed(
      `毫米|吨|百万人次|%|亿元|平方公里|个|℃|千瓦时|标准箱|人/平方公里|公顷|立方米|例/百万人|美元|升/天|分钟|分贝`,
    ),
    definition:
      listed(`城市公布的地区生产总值|一年内进出港的旅客|一日之内的降雪|总部位于该城市的《财富》世界500强企业数|产出除以人口|一年内失业的人口占比|该指数影响力部分在37个城市中的名次|
      通过考试的学生占应考学生的比例|在计划日期一天内到港的船舶|三次测试的平均值|晚点15分钟以上的航班|持有委员会证书的建筑|床位超过500张的医院`),
    tier: listed(
      `一线城市|新一线|世界一流|第一档|五星|领军|新星|A+|卓越|下降|成熟|铂金|充分|新兴|第二梯队|挑战者|落后|极高|优胜|中等|前10%|银级|领跑者|四级以上`,
    ),
    honour:
      listed(`最佳机场|年度城市|设计之都|进步最大机场|中国国际传播综合影响力先锋城市|欧洲文化之都|全国文明城市|国家卫生城市|五星机场|联合国教科文组织创意城市|机场服务质量奖|绿色机场|年度港口|诺贝尔奖|最佳新人|优胜奖|
      金奖|最宜居城市`),
    noun: listed(
      `城市|机场|大学|金融中心|上市公司|国有企业|集装箱港|研究生院|自由贸易区|高铁站|教学医院|支线机场|美术馆|产业集群|国家公园|小学|都市圈|科学园|邮轮港|商学院`,
    ),
    group: listed(
      `三角洲城市|一线城市|沿海港口|新兴经济体|发展中国家|成员国|内陆国家|新兴工业化国家|波罗的海港口|超大城市|岛国|研究型大学|低成本航站楼|联盟成员|自由港|北欧首都|内河港口|低收入经济体`,
    ),
  },
};
