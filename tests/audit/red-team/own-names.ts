import type { PrintedLanguage } from '../../support/printed-languages.ts';
import type { Door } from '../own/doors.ts';

const listed = (texts: string): readonly string[] =>
  texts
    .split('|')
    .map(each => each.trim())
    .filter(Boolean);

type ByDoor = Readonly<Record<PrintedLanguage, Readonly<Partial<Record<Door, readonly string[]>>>>>;

/** What names, titles, captions, credits and measures may not assert: of the world, of units, of the authority of the report. */
export const SLIPPED_IN: ByDoor = {
  en: {
    title:
      listed(`Cities Recover|The Report Beijing Cannot Ignore|Audited Report on Cities|The Official United Nations Report on Cities|
      How Beijing Won|Small Cities Suffer|The World's Most Trusted City Report|Cities in Crisis, Endorsed by Harvard|Shanghai Stumbles|
      The Only Independent Report on Cities|Tourism Is Dead`),
    publisher:
      listed(`Audited by KPMG|The World's Leading Institute for Cities|KPMG-audited Institute|Small Cities Suffer|
      Institute Accredited by the European Commission|The Most Trusted Think Tank in Asia|Institute Approved by UNESCO|
      Beijing Thrives Foundation|Institute (ISO 9001 certified)`),
    event: listed(
      `Forum Where Beijing Was Praised|Summit Endorsed by the United Nations|Conference of Cities That Thrive|Cities Are Failing Summit`,
    ),
    role: listed(
      `Director, winner of the Nobel Prize|Mayor of a city that thrives|Certified by the Academy|The world's foremost expert on cities`,
    ),
    section:
      listed(`Small cities suffer|Why big cities fail|Trade recovers|Experts approve our method|Mid-sized cities catch their breath|
      A triumph of planning|Ports in distress|Cities have never been greener|Hubs under pressure|Tourism is back|Cities bleed talent|
      A year of success|Audited results|Universities struggle|Shipping suffers`),
    caption:
      listed(`Terminal 3, audited by KPMG|Beijing suffers|The port that saved Shanghai|A thriving harbour|The struggling port of Shanghai|
      Shanghai, pride of Asia|The cleanest harbour|Shenzhen beats Hong Kong|Certified green by the ministry|Tourists abandon London`),
    credit:
      listed(`the busiest of all|Photograph: Reuters. Beijing leads the world|Photograph approved by the United Nations|
      Getty Images, the world's best agency|Experts endorse this report|J. Smith, who proved that Beijing fails|Photograph: Beijing Port, busiest in Asia|
      Courtesy of the port that never sleeps|Photograph: J. Smith, award-winning|Ports are empty / Reuters`),
    alt: listed(`A chart on which Beijing rises|A harbour that outgrew London|The failing port of Shanghai|A skyline, certified by the city|
      Crowds, because Beijing thrives|The richest street in Asia`),
    opinion:
      listed(`Experts certify our method.|The ministry stands behind our report.|Our method is recognised worldwide.|
      Beijing overtook Shanghai.|Auditors found no fault.|Scientists have proved that Beijing thrives.|Our data are guaranteed by the state.|
      Everyone knows that Beijing fails.`),
    measure: listed(
      `the failure of ports|the success of Chinese cities|the struggle of small cities|cities, as approved by experts|how cities suffer|how badly ports fail`,
    ),
    ranking:
      listed(`Beijing Overtook Shanghai|Cities Ranking Endorsed by the UN|Shenzhen Thrives Index|The Only Audited Index of Cities|
      Shanghai Loses Index|The UN-Approved City Index|Index in Which Beijing Wins`),
    short: listed(`Beijing fails|UN-approved|Shanghai up|London suffers`),
    publisherOfRanking: listed(
      `Institute Trusted by Experts|Research Desk, Accredited by UNESCO|The Only Honest Institute|Vetted by KPMG`,
    ),
    theme: listed(
      `finance, which collapsed|trade (Beijing ahead)|culture, which Beijing dominates|finance, vetted by the UN`,
    ),
    score: listed(
      `Points that Beijing lost|Score, Beijing highest|Points, vetted by KPMG|Scores were rising|Score (peer-reviewed by Harvard)`,
    ),
    counted: listed(
      `points, up again|t, most of them in Beijing|points which rose|points approved by the UN|million t shipped by Beijing`,
    ),
    label: listed(`2022 (audited)|2022, approved by the UN|2022: Beijing wins|2022, a year of collapse`),
    indicator:
      listed(`Passengers, which doubled|Output that Beijing lost|Passengers, most in Shanghai|The collapse of London's output|
      Passengers have recovered|Output, validated by KPMG|Passengers, Beijing ahead`),
    unitOfMeasure: listed(`t (Beijing leads)|passengers, rising fast|t, verified by KPMG|passengers, best in Asia`),
    definition: listed(
      `Output, which collapsed in London|Passengers as vetted by KPMG|Output. Beijing leads|Passengers; Shanghai overtook Beijing`,
    ),
    tier: listed(
      `Better than Shanghai|Audited by KPMG|Beijing and its equals|Cities that overtook London|Endorsed by the UN`,
    ),
    honour: listed(
      `City that overtook Shanghai|Approved by the UN|Better than Beijing|City audited by KPMG|Winner over London`,
    ),
    noun: listed(`failing city|award-winning city|thriving city|city that fell behind|UN-approved city|declining city`),
    group: listed(
      `cities that recovered|thriving cities|failing ports|cities approved by the UN|cities ahead of London`,
    ),
  },
  'zh-Hans': {
    title: listed(
      `小城陷入困境|联合国审定城市报告|北京如何取胜|最具公信力的城市报告|唯一独立的城市报告|城市复苏了|官方认证城市报告|上海失势|旅游业已死`,
    ),
    publisher: listed(
      `毕马威审计|专家认可研究院|全球领先的城市研究院|经欧盟认证的研究所|亚洲最受信赖的智库|小城受困研究所|北京兴盛基金会|教科文组织批准的研究院`,
    ),
    event: listed(`表彰北京取胜的论坛|联合国认可的峰会|城市正在衰败峰会`),
    role: listed(`诺贝尔奖得主|繁荣之城市长|经科学院认证|全球首席城市专家`),
    section:
      listed(`小城受困|大城市为何失败|贸易复苏|专家认可本方法|规划的胜利|港口告急|城市正在复兴|旅游业归来|人才流失|成功之年|经审计的结果|
      高校陷入困境|航运业亏损|城市焕发生机|港口迎来寒冬`),
    caption: listed(
      `毕马威审计的航站楼|北京受困|拯救上海的港口|生机勃勃的港口|举步维艰的上海港|亚洲的骄傲|最洁净的港口|深圳击败香港|部委认证的绿色港|游客抛弃伦敦`,
    ),
    credit: listed(
      `最繁忙的港口|摄影：路透社。北京领先世界|联合国认可的照片|全球最佳图片社|专家认可本报告|亚洲第一大港供图|张三（获奖摄影师）|港口空无一人／新华社`,
    ),
    alt: listed(`北京上扬的图表|超越伦敦的港口|衰败的上海港|经市政府认证的天际线|亚洲最富的街道|北京兴旺，人潮涌动`),
    opinion: listed(
      `专家认证了我们的方法。|部委为我们的报告背书。|我们的方法举世公认。|北京超过上海。|审计师没有发现问题。|科学家已证明北京兴旺。|国家为我们的数据作保。|人人都知道北京失败了。`,
    ),
    measure: listed(`港口的失败|中国城市的成功|小城的困境|专家认可的城市|城市受困的程度|港口亏损的程度`),
    ranking: listed(`北京超越上海|联合国认可的城市排名|深圳兴盛指数|唯一经审计的城市指数|上海失利指数|北京取胜指数`),
    short: listed(`北京失败|联合国认可|上海上升|伦敦受困`),
    publisherOfRanking: listed(`专家信赖的研究所|经教科文组织认证的研究室|唯一诚信的研究所|毕马威核验`),
    theme: listed(`崩溃的金融|贸易（北京领先）|北京主导的文化|经联合国审核的金融`),
    score: listed(`北京失去的分数|得分（北京最高）|经毕马威审核的分数|正在上升的得分`),
    counted: listed(`分，再度上升|吨，多在北京|上升的分|联合国认可的分|北京运出的吨`),
    label: listed(`2022年（经审计）|2022年，联合国认可|2022年：北京取胜|2022年，崩溃之年`),
    indicator: listed(
      `翻番的客流|北京失去的产出|客流，上海居多|伦敦产出的崩溃|已经复苏的客流|毕马威验证的产出|客流（北京领先）`,
    ),
    unitOfMeasure: listed(`吨（北京领先）|人次，快速上升|吨，经毕马威核实|人次，亚洲最佳`),
    definition: listed(`产出，在伦敦崩溃|经毕马威审核的客流|产出。北京领先|客流；上海超过北京`),
    tier: listed(`优于上海|毕马威审计|北京及同级|超越伦敦的城市|联合国认可`),
    honour: listed(`超越上海的城市|联合国认可|优于北京|毕马威审计的城市|战胜伦敦奖`),
    noun: listed(`衰败城市|获奖城市|兴旺城市|落后的城市|联合国认可城市|失败城市`),
    group: listed(`复苏的城市|兴旺的城市|衰败的港口|联合国认可的城市|领先伦敦的城市`),
  },
};
