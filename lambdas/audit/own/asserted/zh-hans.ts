import type { UnitNoun } from '../../../records/report.ts';
import { type AssertedReader, assertedOf, type Subject } from './asserted.ts';
import { ZH_OPINED } from './opined.ts';

const literal = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
const joined = (words: string): string => words.replace(/\s+/g, '');

/** What a report is made of, and what it finds. */
const MATTER =
  joined(`榜单|名单|清单|排名|排行榜|指数|发布机构|发布方|发布者|出版社|出版方|数据|数字|记录|样本(?!版)|方法|评选标准|标准|评价|评选|称号|头衔|荣誉|
  奖项|奖牌|结果|结论|发现|名次|位次|得分|分数|权重|来源|定义|口径|更正|修订|误差|差距|格局|胜负|版次|版本|画像|内容|专家|评审团|委员会|调查|民意|排行|
  城市|港口|机场|城镇|国家|经济体|大学|高校|企业|群岛|地区|省份`);

/** Who or what in particular, of these. */
const POINTS =
  joined(`这些|那些|上述|前述|以上|所选|入选|当选|上榜|全部|有关|相关|本报告的|报告的|我们的?|本[所院]的?|我国|缺失的|收费的|隐去的?|老牌|新|旧|大|小|中|好|强|弱|
  各大?|两个|其|本|该|此|这|那|中国|日本|亚洲|欧洲|美国|英国|德国|法国|印度|韩国|北美|非洲|东方|西方|全球|世界|国内|国外|海外|内陆|沿海|(?!本报告|我们|本[院所机])[^，。；：]{1,6}的`);

/** How things went, and places on the map. */
const OUTCOME =
  joined(`重心|潮流|风向|势头|悬念|地位|名声|声誉|秩序|旧秩序|曲线|成绩|时代|王朝|魔咒|巨龙|巨人|新星|强者|弱者|追兵|追赶者|捷足先登者|后来者|挑战者|热门|热门选手|
  黑马|捷报|喜讯|佳绩|疫情|战争|改革|投资|创新|头雁|头雁效应|颁奖典礼|颁奖|格局|局面|竞争|实力|优势|前景|走势|稳定|变化|波动|政府|各国政府|联合国|世界银行|市场|资本|公众|业界`);
const LANDS =
  joined(`亚洲|欧洲|非洲|美洲|北美|南美|大洋洲|东方|西方|中国|日本|印度|韩国|俄罗斯|德国|法国|英国|美国|意大利|西班牙|土耳其|巴西|墨西哥|加拿大|澳大利亚|
  北京|上海|广州|深圳|香港|澳门|台北|东京|大阪|首尔|新加坡|伦敦|巴黎|柏林|纽约|洛杉矶|芝加哥|波士顿|悉尼|墨尔本|莫斯科|迪拜|孟买|世界(?!大同)|全球`);

const GENERIC = [
  /^是?(?:认识|了解|观察|通往|走近|理解)|^是(?:一?[扇面座条个种])?[^，。]{0,12}的?(?:窗口|镜子|途径|大门|工具|起点|桥梁|地方|家园)$/u,
  /^(?:难以|说不)[^，。]{0,3}尽/u,
  /^(?:会变|常在$|会老|来来去去|因[^，。]{1,4}而|让人|使人|属于(?:每一?个?人|所有人|大家)|不是孤岛|不是终点|(?:都)?有(?:着)?(?:各自|自己)|需要|值得)/u,
  /^[^，。]{0,6}(?:见[于后附下第方诸]|列[于在]|载于|刊于|写在|收在|附于|另见)/u,
  /(?:如何|怎样|为什么|为何|什么|吗|呢)/u,
];
const NOTED = [
  /^(?!.*(?:同意|批准|可靠|覆盖|完整|齐全|独立|专家|委员会|评审|沿用|估算|推算|差错|权威|联合国|政府|其余|评价|确认|审定))/u,
];
const REPORT_MAY = [
  /^(?:的[^，。]{1,6})?(?:也|还|将|把|旨在|意在|致力|力求|力图|希望|愿|以|分|共|每年|按|依|据|自|从|用|为(?!.{0,3}世界)|不|未|回答|关注|提出|探讨|讨论|询问|追问|感谢|献给|面向|属于|邀请|欢迎|编制|刊印|公布|收录|汇集|参考|参照|统计|计入|介绍|讲述|说明|解释|描述|比较|观察|关心|试图|尝试|受|有|由(?!.{0,8}(?:联合国|政府|专家))|是(?:献|写|为|一[份本次]|我们|本|20)|首|中|里|内)/u,
];
const INSTITUTE_MAY = [
  /^(?:的|也|还|将|把|愿|希望|感谢|欢迎|邀请|每年|自|从|根据(?!.{0,8}(?:联合国|政府|世界银行))|编制|发布|出版|编写|推出|制作|关注|研究|位于|在|设在|坐落|以|对|为此|谨|诚|相信|认为|参考|不|未|选|首|图书馆|同[仁事]|编辑|联系|地址)/u,
];

/** What praises, or tells how it went, in whatever sentence. */
const TOLD =
  joined(`捷报|喜讯|喜人|脱颖而出|势如破竹|势不可|稳中有进|稳步|更上层楼|实至名归|众望所归|有目共睹|好戏|毫厘之差|悬殊之?战|险胜|一切照旧|面目一新|头雁|明珠|声名鹊起|
  名声大噪|声誉日隆|大放异彩|重放光彩|异军突起|收获之年|丰收|捷足先登|信赖本|采用本|采用我们|被[^，。]{1,8}引用|好评|行销|资助[了本]|出资|赞助了?本|(?:由|系)[^，。]{1,8}创立|隶属|(?:联合国|组织)成员|
  同意(?:本|我们|了)|确认了?(?:这些|本|我们)|覆盖全|全世界的|权威|客观公正|科学严谨|真实可靠|数据齐全|具有代表性|经得起|互相独立|方法先进|联合国|世界银行`);
const HOPED = /力求|力图|努力|希望|愿|争取|致力|感谢|未经|并非|无关/u;

export const ZH_ASSERTED: AssertedReader = {
  stands: { published: '榜单', report: '本报告', institute: '本机构', focus: '这些城市' },
  create: (nouns: readonly UnitNoun[]) => {
    const units = nouns.map(({ singular }) => literal(singular)).filter(noun => noun !== '机构');
    const matter = [MATTER, ...units].join('|');
    const subjects = (isNote: boolean): readonly Subject[] => [
      { begins: /^(?:本报告|这份报告|我们的报告|本年度报告)/u, may: REPORT_MAY },
      { begins: /^(?:本[所院]|本机构|我[所院])/u, may: INSTITUTE_MAY },
      {
        begins: new RegExp(
          `^(?!本报告(?!的)|我们(?!的)|本[院所](?!的)|本机构(?!的))[《“]?(?:${POINTS})?(?:${POINTS})?(?:${matter})[》”]?`,
          'u',
        ),
        may: isNote ? [...GENERIC, ...NOTED] : GENERIC,
      },
      { begins: new RegExp(`^(?:老牌|昔日|新)?(?:${OUTCOME}|${LANDS})`, 'u'), may: GENERIC },
    ];
    return (text, isNote) => {
      const clauses = text
        .split(/[,，;；:：。!！“”()（）]/u)
        .map(clause => clause.trim())
        .filter(Boolean);
      const isAsked = /[?？][”’]?$/u.test(text.trim());
      return [
        ...(isAsked ? [] : assertedOf(clauses, subjects(isNote))),
        ...(HOPED.test(text) ? [] : [...text.matchAll(new RegExp(TOLD, 'gu'))].map(([word]) => word)),
      ];
    };
  },
  opined: ZH_OPINED,
};
