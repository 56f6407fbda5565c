import type { UnitNoun } from '../../../records/report.ts';
import { literal, oneOf } from '../pattern.ts';
import type { Words } from '../words.ts';
import { byRules, type NamedReader, type NamedRule, UNIT } from './named.ts';

/** What is ranked. */
const KINDS = `城市 小城 大城 都市 城镇 机场 航站楼 港口 港 码头 枢纽 国家 经济体 地区 大学 高校 院校 学校 医院 博物馆 企业 公司 银行 岛屿 省份 区域 地方`;

/** Whoever makes what is published, and what they make. */
const MAKER = '(?:研究院|研究所|研究室|研究中心|智库|机构|学会|出版社|图片社|通讯社|专家|摄影师|学者)';
const WORK = '(?:报告|指数|榜单?|排名|排行榜|研究|调查|年鉴|蓝皮书|数据|方法|结果|结论|记录|名单|统计)';

/** To look at something and stand up for it. */
const VOUCH = oneOf(
  `审计 审定 认证 认可 核准 核实 核验 审核 验证 背书 公证 鉴定 担保 作保 信赖 赞许 证实 评审 评定 审查 肯定 推崇 盛赞 赞誉`,
);
/** What only bears such a word in its name: whose office it is. */
const OFFICE =
  '(?!(?:署|局|处|司|厅|办|所|院|学|师|员|委|监督|管理|服务|咨询|标准|制度|体系|机构|中心|协会|认可|认证|与|和|及|量|率|标志|费|技术|研究|检测|检验|培训))';
/** Who would stand behind it. */
const AGENT =
  '(?:联合国|欧盟|政府|专家|官方|权威|学界|业界|国际|世界银行|教科文组织|毕马威|普华永道|德勤|安永|学者|科学家|部委|国家|人人|[\\p{Script=Han}]{1,6}(?:部|委|局|署|厅|会|组织|大学|科学院|集团|公司|银行)|[A-Z]{2,})';

/** How it went, of whomever it is told. */
const WENT =
  oneOf(`取胜 获胜 胜出 失势 失利 失败 失守 失宠 兴盛 兴旺 繁荣 昌盛 受困 受挫 受创 受损 受阻 亏损 告急 告捷 复苏 复兴 苏醒 觉醒 崛起 衰败 衰落
  衰退 没落 崩溃 崩塌 倒闭 凋敝 萧条 低迷 惨淡 腾飞 起飞 飞跃 夺冠 夺魁 领先 领跑 超越 超过 赶超 反超 击败 战胜 打败 胜过 优于 落后 垫底 上升 下降 上扬 下滑 上涨 下跌
  攀升 跌落 沉沦 陨落 称霸 称雄 流失 翻番 翻倍 飙升 暴跌 走强 走弱 回暖 遇冷 逆袭 反弹 居首 居末 登顶 得势 成功 受宠 败北 一蹶不振 风生水起 欣欣向荣 生机勃勃 举步维艰 落败 掉队 全胜 消亡
  垂死 重振雄风 重振 蒸蒸日上 奄奄一息 黯然失色 减半 腰斩 枯竭 绝迹 动摇 凋零 停摆 瘫痪`);
/** Of those what tells it in a word that only looks like a verb: not for what is counted, such as a rate of failure. */
const AILING = oneOf(
  `受困 受挫 受创 受阻 告急 陷入 陷于 濒临 面临 迎来 走向 重获 焕发 遭遇 沦为 跻身 正在 正(?=[\\p{Script=Han}]) 已死 已亡 垂死 濒死 归来 一蹶不振 举步维艰`,
);
const OUTCOME = oneOf(`成功 胜利 失败 崩溃 崩塌 危机 衰败 衰落 没落 奇迹 困境 辉煌 骄傲 耻辱 复兴 繁荣 兴旺 兴盛`);
const FINE = oneOf(
  `衰败 衰落 没落 获奖 兴旺 兴盛 繁荣 落后 失败 成功 复苏 领先 受困 亏损 破败 崛起 腾飞 萧条 知名 著名 闻名 卓越 杰出 优胜 困顿 称霸 蒸蒸日上 欣欣向荣 生机勃勃`,
);

const NAMING: readonly Words[] = ['name', 'work', 'title'];
const LISTED: readonly Words[] = ['list', 'count', 'award', 'kind'];
const PICTURED: readonly Words[] = ['caption', 'credit'];
const EVERY: readonly Words[] = [...NAMING, ...LISTED, ...PICTURED];

function rulesOf(nouns: readonly UnitNoun[]): readonly NamedRule[] {
  const kind = oneOf([...KINDS.split(' '), ...nouns.map(({ singular }) => literal(singular))].join(' '));
  const U = `${UNIT}+[市港城州]?`;
  const rule = (of: readonly Words[], as: NamedRule['as'], ...patterns: readonly string[]): NamedRule => ({
    of,
    as,
    finds: new RegExp(patterns.join('|'), 'gu'),
  });
  const ends = '(?=$|[，,。；;：:！!）)／/])';
  return [
    rule(
      [...EVERY, 'measure'],
      'vouched',
      `${AGENT}[^，。；：、\\s]{0,4}?(?:${VOUCH}|批准)${OFFICE}`,
      `经[^，。、；：]{2,10}?${VOUCH}${OFFICE}`,
      `经${VOUCH}(?=[)）]?$)`,
      `(?<=^|[（(，,：:；;])[\\p{Script=Han}A-Za-z]{2,10}${VOUCH}${ends}`,
      `[\\p{Script=Han}A-Za-z]{2}(?:${VOUCH}|批准)的(?=[^，。]{0,8}(?:${WORK}|${MAKER}|${kind}|航站楼|照片|图))`,
    ),
    // What is counted may be certified: fields of organic farming.
    rule([...NAMING, ...PICTURED, 'award', 'kind', 'measure'], 'vouched', `经${VOUCH}${OFFICE}`),
    rule(['list', 'count'], 'vouched', `[\\p{Script=Han}A-Za-z]{2}(?:审计|认证|验证|审核|核验|公证)的`),
    rule(
      [...NAMING, 'count', 'award'],
      'vouched',
      '获得?(?:批准|认证|认可|审定|核准)[)）]?$|评为(?:优秀|最佳|第一|一流)',
    ),
    rule(NAMING, 'vouched', `(?:核实|审计|认证|核验|验证)过?的${WORK}`, `官方(?:认证|认可|报告|榜单|排名|评定|指定)`),
    rule(
      ['name', 'work', 'title', 'list', 'credit'],
      'authority',
      '权威(?!人士)',
      `唯一[^，。]{0,8}?(?:${WORK}|${MAKER})`,
      `最[具有受]?(?:公信力?|权威性?|可靠|可信|信赖|信任|诚信|独立|客观|公正|科学性?|准确|尊敬|推崇|专业)[^，。]{0,8}(?:${WORK}|${MAKER})`,
      `(?:最[^，。]{1,4}?|首屈一指|顶尖|顶级|一流|领先|首席|头号|王牌)的?[^，。、城港校国]{0,6}?${MAKER}`,
      '首席[^，。、]{0,6}?专家',
      `(?:最[^，。]{1,4}?|首屈一指|顶尖|顶级|领先|头号)的[^，。、]{0,6}?${MAKER}`,
    ),
    rule(
      ['name'],
      'authority',
      '奖章?(?:得主|获得者|获奖者)|获奖者|首屈一指',
      '(?:亚洲|全球|世界|全国|中国|欧洲|国内)(?:最|首席|第一|顶[尖级]|头号)[^，。]{0,6}',
    ),
    rule(
      NAMING.concat('list'),
      'vouched',
      `(?<!质量|产品|体系|技术|标准|身份|安全|资格|职业|能力|合格)(?<=[\\p{Script=Han}A-Za-z]{2})(?:认可|认证|背书|信赖|推崇|盛赞|嘉奖|赞誉|表彰)(?:的|(?=${MAKER}))`,
    ),
    rule(
      ['title', 'work'],
      'fared',
      `(?:${kind}|${UNIT}+)(?:不[^同仅只]|无[人力法]|未(?!来))`,
      '时代(?:来临|到来|终结|结束)',
    ),
    rule(
      ['title'],
      'fared',
      '没有|毫无|不再|不堪|告罄|欢庆|欢呼|齐心|重开|淤塞',
      `(?<!不|未|如何|与|和)(?:${AILING}|(?:回归|${WENT})(?!与|和|因素|经验|之道|案例|要素|者|的?原因|率))`,
      '(?<![为除])了(?=$|[，,。！!])',
      `${OUTCOME}之[年路作城地旅]|的(?:胜利|失败|崩溃|骄傲|危机|困境|奇迹|辉煌|衰[败落])${ends}`,
    ),
    rule(
      ['work', 'name'],
      'fared',
      `${kind}(?:${AILING})`,
      `${kind}(?:为何|如何|怎样)?(?:${WENT})(?:了|中)?${ends}`,
      `(?:业|市场|贸易|旅游|航运|经济)(?:已死|${AILING})`,
      '(?<![为除])了(?=$|[，,。！!])',
      `${FINE}之[城港国校]`,
    ),
    rule(['kind'], 'fared', `(?:${FINE}|${WENT})(?:中|了)?的?(?=${kind}|[\\p{Script=Han}])`),
    rule(
      [...EVERY, 'measure'],
      'fared',
      `${U}(?:如何|怎样|何以|为何)?(?:已经?|正在?|再度|再次|又|将|曾|终于|一路|仍)?(?:${WENT}|${AILING})`,
      `${U}(?:最[佳强优好](?=$|指数|榜)|第[一二三四五](?:名|位)|第[一二三](?=$)|辉煌|居首|大获|卓越(?!斯)|征服|不眠|不[倒败])`,
      `${U}(?:失去|主导|统治|独占|夺得|夺走|赢得|输掉|运出|垄断)`,
      `${U}[^，。；：]{0,6}?的(?:崩溃|衰[落败]|崛起|胜利|失败|成功|兴旺|危机|没落|沉沦|陨落|消亡)`,
      `(?:超越|超过|胜过|战胜|击败|打败|领先于?|优于|高于|强于|不如|不及|落后于?|拯救|改变|造就|成就|抛弃|挽救|毁掉|力压)了?${U}`,
      `${U}(?:及|和|与)其?(?:同[级类侪辈档]|对手|追随者|后继者|同伴)`,
      `[，,（(：:；;]\\s*(?:多在|大多在|主要在|均在|半数在)${U}|${U}(?:居多|最多|最少|最强|最高|居首|最佳)(?=$|[，,。；;）)])`,
      `(?:亚洲|全球|世界|全国|欧洲|国内|中国)(?:最佳|最强|最高|最多|第一)(?=$|[，,。；;）)])`,
    ),
    rule(
      LISTED,
      'fared',
      `[，,（(：:；;。]\\s*(?:[\\p{Script=Han}]{0,4}?)(?:再度|再次|快速|迅速|持续|不断|正在|已经?|又|仍在?|在${U})(?:${WENT}|增长|减少)`,
      `(?:已经?|正在|再度|持续|快速|不断)(?:${WENT}|增长|减少)的`,
      `(?<=^|[，,（(：:；;。])(?:${WENT})的(?=[\\p{Script=Han}])`,
      `(?:崩溃|辉煌|危机|胜利|失败|丰收|奇迹)之年`,
      `(?<=[，,])(?:急剧|大幅|迅猛|逐年|连年|一路)?(?:${WENT})`,
    ),
    rule(['award'], 'fared', `(?:超越|胜过|战胜|击败|优于|不如|落后于?|领先于?)${U}`),
    rule(
      ['measure'],
      'fared',
      `${kind}的(?:失败|成功|困境|危机|衰[败落]|胜利|辉煌|兴旺|痛苦|苦难)`,
      `(?:${kind}|小城)[\\p{Script=Han}]{0,3}?(?:受困|亏损|失败|成功|兴旺|衰败|受挫)的?程度`,
    ),
    rule(
      PICTURED,
      'fared',
      `${WENT}|(?!正)${AILING}|的(?:骄傲|耻辱|荣耀|明珠)${ends}|真美|失去|离弃|背弃|死去|[,，][^,，。／/]{0,4}(?:热爱|深爱)|拯救|抛弃|逃离|挽救|赞美|羡慕|盛赞|空无一[人物]|年度(?=摄影|图片)|(?:奖|奖章)(?:得主|获得者)|(?:获奖|知名|著名)(?=摄影|图片|作家|画家)`,
    ),
    rule(['credit'], 'authority', `最[^近新后终初，。]{1,3}的?|全球最佳|世界第一|亚洲第一|全国第一|首屈一指`),
  ];
}

export const ZH_NAMED: NamedReader = {
  create: nouns => byRules(rulesOf(nouns)),
};
