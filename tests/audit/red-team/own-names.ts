import type { PrintedLanguage } from '../../support/printed-languages.ts';
import type { Door } from '../own/doors.ts';

const listed = (texts: string): readonly string[] =>
  texts
    .split('|')
    .map(each => each.trim())
    .filter(Boolean);

type ByDoor = Readonly<Record<PrintedLanguage, Readonly<Record<Door, readonly string[]>>>>;

/** What names, titles, captions, credits and measures may not assert: of the world, of units, of the authority of the report. */
export const SLIPPED_IN: ByDoor = {
  en: {
    title: listed(`Cities Recover|The Report Beijing Cannot Ignore|Audited Report on Cities|
      The Official United Nations Report on Cities|How Beijing Won|Small Cities Suffer|
      The World's Most Trusted City Report|Cities in Crisis, Endorsed by Harvard|Shanghai Stumbles|
      The Only Independent Report on Cities|Tourism Is Dead|Ports Regain Ground|London Falls Behind|
      Why Small Ports Perish|Certified City Rankings|The Authoritative Guide to Cities|Tourism Has Returned|
      A Report Ministers Rely On|Shenzhen, City of Winners|Markets Tremble|Report of the World's Finest Scholars|
      Singapore Never Sleeps|Hospitals Overwhelmed|Ports That Feed the World`),
    publisher:
      listed(`Audited by KPMG|The World's Leading Institute for Cities|KPMG-audited Institute|Small Cities Suffer|
      Institute Accredited by the European Commission|The Most Trusted Think Tank in Asia|
      Institute Approved by UNESCO|Beijing Thrives Foundation|Institute (ISO 9001 certified)|
      Institute Backed by the World Bank|Harvard-endorsed Institute|The Foremost Academy of Cities|
      Europe's Top Think Tank|Trusted by Governments|Licensed by the Ministry|Ports Are Dying Trust|
      Beijing Outshines Foundation|Beijing Excels Centre|Institute Honoured by the Queen|
      Asia's Most Admired Institute|Government-approved Bureau|Rated Excellent by Moody's`),
    event:
      listed(`Forum Where Beijing Was Praised|Summit Endorsed by the United Nations|Conference of Cities That Thrive|
      Cities Are Failing Summit|Ceremony Where London Triumphed|Forum Blessed by the Pope|Beijing Wins Again Gala|
      Gala of the Unbeaten City`),
    role: listed(`Director, winner of the Nobel Prize|Mayor of a city that thrives|Certified by the Academy|
      The world's foremost expert on cities|Recipient of the Fields Medal|The most cited economist in Asia|
      Minister, endorsed by all|Head of the best bank in Asia|Asia's greatest planner|Economist trusted by presidents`),
    section: listed(`Small cities suffer|Why big cities fail|Trade recovers|Experts approve our method|
      Mid-sized cities catch their breath|A triumph of planning|Ports in distress|Cities have never been greener|
      Hubs under pressure|Tourism is back|Cities bleed talent|A year of success|Audited results|Universities struggle|
      Shipping suffers|Ports on the brink|How small towns lost their shops|Museums reopen|Banks wobble|
      Nothing but praise|Scholars vouch for our data|Freight dries up|The end of growth|Regions pull together|
      |Harbours silt up|Tourists stay away|Hospitals run out of beds|
      Schools outdo colleges|Merchants rejoice|Ports lag|Trade has halved|A golden age|Verified figures|
      Cities never sleep|Shipping booms|Losers and winners`),
    caption: listed(`Terminal 3, audited by KPMG|Beijing suffers|The port that saved Shanghai|A thriving harbour|
      The struggling port of Shanghai|Shanghai, pride of Asia|The cleanest harbour|Shenzhen beats Hong Kong|
      Certified green by the ministry|Tourists abandon London|Beijing goes from strength to strength|
      The bridge that changed Shanghai for good|A harbour in its death throes|London, envy of the world|
      Verified by the port authority|Empty because trade collapsed|Hong Kong loses its shine|
      The town everyone admires|The best-loved park|Shanghai outshines London|A city that conquered its smog|
      The port is dying|Approved by the fire brigade`),
    credit:
      listed(`the busiest of all|Photograph: Reuters. Beijing leads the world|Photograph approved by the United Nations|
      Getty Images, the world's best agency|Experts endorse this report|J. Smith, who proved that Beijing fails|
      Photograph: Beijing Port, busiest in Asia|Courtesy of the port that never sleeps|
      Photograph: J. Smith, award-winning|Ports are empty / Reuters|Photo: Reuters, which praised our report|
      the largest agency in Asia|Image licensed by Beijing, a city on the rise|Photo: Li, Pulitzer laureate|
      Beijing prospers / AFP|courtesy of the richest bank|Photographer of the year J. Smith|Photo: AP, certified|
      the fastest agency|Photo by Li, who loves Beijing|Beijing is beautiful / AP|most beautiful port`),
    alt: listed(`A chart on which Beijing rises|A harbour that outgrew London|The failing port of Shanghai|
      A skyline, certified by the city|Crowds, because Beijing thrives|The richest street in Asia|
      A line that shows how London lost|Beijing, more beautiful than Shanghai|A flourishing market|
      Passengers flee the airport|The only clean river in Asia|A harbour that lost its ships|
      The tallest tower in China|Shoppers desert London`),
    opinion:
      listed(`Experts certify our method.|The ministry stands behind our report.|Our method is recognised worldwide.|
      Beijing overtook Shanghai.|Auditors found no fault.|Scientists have proved that Beijing thrives.|
      Our data are guaranteed by the state.|Everyone knows that Beijing fails.|Harvard has certified our approach.|
      The United Nations relies on this report.|Our ranking is accepted by all ministries.|
      Shanghai has dethroned London.|Studies have established that Beijing thrives.|Nobody disputes our figures.|
      Economists have confirmed our findings.|Our data are beyond dispute.|London was overtaken by Beijing.|
      Ministries certify our data.`),
    measure:
      listed(`the failure of ports|the success of Chinese cities|the struggle of small cities|cities, as approved by experts|
      how cities suffer|how badly ports fail|how much better Beijing is|the prosperity of Shanghai|the agony of ports|
      cities, certified by the UN|how cities prosper|the decline of London|the rise of ports|
      finance, vetted by experts`),
    ranking: listed(`Beijing Overtook Shanghai|Cities Ranking Endorsed by the UN|Shenzhen Thrives Index|
      The Only Audited Index of Cities|Shanghai Loses Index|The UN-Approved City Index|Index in Which Beijing Wins|
      London Collapses Index|The Government-Endorsed Ranking|Index That Shanghai Tops|Beijing Is Best Index|
      Cities That Beat London|Shenzhen Rose Report|Beijing Conquers Index|Index Praised by the UN|
      The Most Reliable Ranking|London Is Dead Index`),
    short: listed(
      `Beijing fails|UN-approved|Shanghai up|London suffers|London lost|Beijing first|State-endorsed|Shanghai thrives`,
    ),
    publisherOfRanking:
      listed(`Institute Trusted by Experts|Research Desk, Accredited by UNESCO|The Only Honest Institute|Vetted by KPMG|
      Beijing Office, Endorsed by Harvard|World-recognised Bureau, certified|The Most Reliable Agency|
      Praised by the UN`),
    theme:
      listed(`finance, which collapsed|trade (Beijing ahead)|culture, which Beijing dominates|finance, vetted by the UN|
      trade, which soared|finance (London worst)|health, endorsed by the WHO`),
    score: listed(`Points that Beijing lost|Score, Beijing highest|Points, vetted by KPMG|Scores were rising|
      Score (peer-reviewed by Harvard)|Points, Shanghai most|Score certified by EY|Marks that London forfeited|
      Points (verified)|Score, London lowest|Points which fell|Marks, vouched for by EY`),
    counted: listed(`points, up again|t, most of them in Beijing|points which rose|points approved by the UN|
      million t shipped by Beijing|points, falling fast|t, audited by EY|points that doubled|kg, most in London`),
    label: listed(`2022 (audited)|2022, approved by the UN|2022: Beijing wins|2022, a year of collapse|2022 (certified)|
      2022, endorsed by the UN|2022: London loses|2022, the year of failure|2022, approved|2022: Shanghai rises`),
    indicator:
      listed(`Passengers, which doubled|Output that Beijing lost|Passengers, most in Shanghai|The collapse of London's output|
      Passengers have recovered|Output, validated by KPMG|Passengers, Beijing ahead|Freight, which halved|
      Output London forfeited|The rise of Shanghai's trade|Births have doubled|Trade, certified by EY|
      Visitors, fewest in London|Trade that London lost|Trade, rising again|The fall of London|
      Visitors, most in Beijing|Output, certified by the state`),
    unitOfMeasure:
      listed(`t (Beijing leads)|passengers, rising fast|t, verified by KPMG|passengers, best in Asia|t (London last)|
      kg, soaring|t, certified by EY|points, highest in China`),
    definition: listed(`Output, which collapsed in London|Passengers as vetted by KPMG|Output. Beijing leads|
      Passengers; Shanghai overtook Beijing|Trade, which soared in Beijing|Output, as certified by EY|
      Births. London declines|Freight that Shanghai lost`),
    tier: listed(`Better than Shanghai|Audited by KPMG|Beijing and its equals|Cities that overtook London|Endorsed by the UN|
      Worse than London|Certified by EY|Shanghai and its rivals|Cities that outgrew Beijing|UN-certified|
      Ahead of Beijing|Approved by the ministry|Stronger than London`),
    honour:
      listed(`City that overtook Shanghai|Approved by the UN|Better than Beijing|City audited by KPMG|Winner over London|
      City that beat London|Endorsed by Harvard|Stronger than Beijing|Port certified by EY|Victory over Shanghai`),
    noun: listed(`failing city|award-winning city|thriving city|city that fell behind|UN-approved city|declining city|
      struggling port|world-beating airport|flourishing city|airport that recovered|state-certified hospital|
      dying port|award-winning museum|UN-endorsed hospital`),
    group: listed(`cities that recovered|thriving cities|failing ports|cities approved by the UN|cities ahead of London|
      ports that thrived|booming towns|cities in decline|hospitals certified by the UN|ports behind Shanghai|
      towns that collapsed|ailing ports|banks better than London`),
  },
  'zh-Hans': {
    title:
      listed(`小城陷入困境|联合国审定城市报告|北京如何取胜|最具公信力的城市报告|唯一独立的城市报告|城市复苏了|官方认证城市报告|上海失势|旅游业已死|港口重振雄风|伦敦掉队|小港为何消亡|权威城市排名|
      经认证的城市报告|旅游业回来了|部长信赖的报告|深圳：赢家之城|全球顶尖学者的报告|上海不眠|医院不堪重负`),
    publisher:
      listed(`毕马威审计|专家认可研究院|全球领先的城市研究院|经欧盟认证的研究所|亚洲最受信赖的智库|小城受困研究所|北京兴盛基金会|教科文组织批准的研究院|世界银行背书的研究所|哈佛认可研究院|首屈一指的城市学院|
      欧洲顶级智库|政府信赖|教育部认证研究所|港口垂死信托|上海辉煌基金会|北京卓越中心|女王嘉奖的研究所|亚洲最受尊敬的研究院|政府批准的研究局|穆迪评为优秀`),
    event: listed(`表彰北京取胜的论坛|联合国认可的峰会|城市正在衰败峰会|伦敦大获全胜颁奖礼|北京再度夺魁晚会`),
    role: listed(
      `诺贝尔奖得主|繁荣之城市长|经科学院认证|全球首席城市专家|菲尔兹奖获得者|亚洲最受引用的经济学家|亚洲最佳银行行长|首席权威专家|亚洲最伟大的规划师|总统信赖的经济学家`,
    ),
    section:
      listed(`小城受困|大城市为何失败|贸易复苏|专家认可本方法|规划的胜利|港口告急|城市正在复兴|旅游业归来|人才流失|成功之年|经审计的结果|高校陷入困境|航运业亏损|城市焕发生机|港口迎来寒冬|港口濒临崩溃|博物馆重开|
      银行动摇|一片赞誉|学者为数据担保|货运枯竭|增长的终结|各地齐心协力|没有旅客的机场|港口淤塞|游客绝迹|医院床位告罄|学校胜过学院|商人欢庆|港口落后|贸易减半|黄金时代来临|核实的数据|城市不眠|航运业兴旺|
      赢家与输家`),
    caption:
      listed(`毕马威审计的航站楼|北京受困|拯救上海的港口|生机勃勃的港口|举步维艰的上海港|亚洲的骄傲|最洁净的港口|深圳击败香港|部委认证的绿色港|游客抛弃伦敦|北京蒸蒸日上|改变上海的大桥|奄奄一息的港口|
      令世界羡慕的伦敦|港务局核实|因贸易崩溃而空荡|香港黯然失色|人人赞美的小镇|最受喜爱的公园|上海盖过伦敦|战胜雾霾的城市|港口正在死去|消防局批准`),
    credit:
      listed(`最繁忙的港口|摄影：路透社。北京领先世界|联合国认可的照片|全球最佳图片社|专家认可本报告|亚洲第一大港供图|张三（获奖摄影师）|港口空无一人／新华社|路透社（盛赞本报告）|亚洲最大图片社|
      北京欣欣向荣／法新社|普利策奖得主李某|最富有的银行供图|年度摄影师张某|美联社（经认证）|最快的图片社|李某摄，他热爱北京|北京真美／美联社|最美港口`),
    alt: listed(`北京上扬的图表|超越伦敦的港口|衰败的上海港|经市政府认证的天际线|亚洲最富的街道|北京兴旺，人潮涌动|显示伦敦失败的曲线|比上海更美的北京|兴旺的市场|旅客逃离机场|亚洲唯一干净的河|失去船只的港口|
      中国最高的塔|顾客离弃伦敦`),
    opinion:
      listed(`专家认证了我们的方法。|部委为我们的报告背书。|我们的方法举世公认。|北京超过上海。|审计师没有发现问题。|科学家已证明北京兴旺。|国家为我们的数据作保。|人人都知道北京失败了。|
      哈佛认证了我们的做法。|联合国依赖本报告。|我们的排名得到各部委承认。|上海已取代伦敦。|研究证实北京兴旺。|没有人质疑我们的数据。|经济学家证实了我们的发现。|我们的数据无可争辩。|伦敦被北京超过。|
      各部委认证我们的数据。`),
    measure: listed(
      `港口的失败|中国城市的成功|小城的困境|专家认可的城市|城市受困的程度|港口亏损的程度|北京好多少|上海的繁荣|港口的痛苦|联合国认证的城市|城市兴旺的程度|伦敦的衰落|港口的崛起|经专家审核的金融`,
    ),
    ranking:
      listed(`北京超越上海|联合国认可的城市排名|深圳兴盛指数|唯一经审计的城市指数|上海失利指数|北京取胜指数|伦敦崩溃指数|政府背书的排名|上海居首的指数|北京最佳指数|击败伦敦的城市|深圳崛起报告|北京征服指数|
      联合国赞誉的指数|最可靠的排名|伦敦已死指数`),
    short: listed(`北京失败|联合国认可|上海上升|伦敦受困|伦敦落败|北京第一名|国家背书|上海兴旺`),
    publisherOfRanking: listed(
      `专家信赖的研究所|经教科文组织认证的研究室|唯一诚信的研究所|毕马威核验|哈佛背书的北京办公室|权威认证局|最可靠的机构|联合国赞誉`,
    ),
    theme: listed(
      `崩溃的金融|贸易（北京领先）|北京主导的文化|经联合国审核的金融|飙升的贸易|金融（伦敦垫底）|世卫组织认可的健康`,
    ),
    score: listed(
      `北京失去的分数|得分（北京最高）|经毕马威审核的分数|正在上升的得分|分数，上海最多|安永认证的得分|伦敦输掉的分数|分数（经核验）|得分，伦敦最低|下跌的分数|安永担保的分数`,
    ),
    counted: listed(
      `分，再度上升|吨，多在北京|上升的分|联合国认可的分|北京运出的吨|分，急剧下降|吨，经安永审计|翻倍的分|公斤，伦敦最多`,
    ),
    label:
      listed(`2022年（经审计）|2022年，联合国认可|2022年：北京取胜|2022年，崩溃之年|2022年（经认证）|2022年，联合国背书|2022年：伦敦失利|2022年，失败之年|2022年，获批准|
      2022年：上海上升`),
    indicator:
      listed(`翻番的客流|北京失去的产出|客流，上海居多|伦敦产出的崩溃|已经复苏的客流|毕马威验证的产出|客流（北京领先）|减半的货运|伦敦输掉的产出|上海贸易的崛起|已经翻倍的出生数|安永认证的贸易|访客，伦敦最少|
      伦敦失去的贸易|贸易，再度上升|伦敦的没落|访客，北京最多|国家认证的产出`),
    unitOfMeasure: listed(
      `吨（北京领先）|人次，快速上升|吨，经毕马威核实|人次，亚洲最佳|吨（伦敦垫底）|公斤，飙升|吨，经安永认证|分，全国最高`,
    ),
    definition: listed(
      `产出，在伦敦崩溃|经毕马威审核的客流|产出。北京领先|客流；上海超过北京|在北京飙升的贸易|经安永认证的产出|出生人数。伦敦下降|上海失去的货运`,
    ),
    tier: listed(
      `优于上海|毕马威审计|北京及同级|超越伦敦的城市|联合国认可|不如伦敦|安永认证|上海及其对手|胜过北京的城市|经联合国认证|领先北京|部委批准|强于伦敦`,
    ),
    honour: listed(
      `超越上海的城市|联合国认可|优于北京|毕马威审计的城市|战胜伦敦奖|击败伦敦的城市|哈佛背书|强于北京|安永认证的港口|战胜上海`,
    ),
    noun: listed(
      `衰败城市|获奖城市|兴旺城市|落后的城市|联合国认可城市|失败城市|困顿港口|称霸机场|繁荣城市|复苏的机场|国家认证医院|垂死港口|获奖博物馆|联合国背书医院`,
    ),
    group: listed(
      `复苏的城市|兴旺的城市|衰败的港口|联合国认可的城市|领先伦敦的城市|兴旺的港口|腾飞的小镇|衰落中的城市|联合国认证的医院|落后上海的港口|崩溃的小镇|困顿的港口|优于伦敦的银行`,
    ),
  },
};
