import type { Fault, RuleId } from './fault.ts';

/** What each rule asks for, and what to do where it is broken, in Chinese; the place and what was found stand beside it. */
const RULES_IN_CHINESE: Readonly<Record<RuleId, readonly [message: string, remedy: string]>> = {
  V01: [
    '单位须以其id，或只属于一个单位的名称或别名来指称。',
    '请写明单位的id，或在units中补充该单位或别名；“almanac match”会列出相近的名称。',
  ],
  V02: [
    '一个单位在一次发布中（一个数值、一项称号）只能有一行，而这里有内容不同的两行。',
    '请删除错误的一行；若为更正，请写入vintage和原因。',
  ],
  V04: [
    '名次须为不小于1的整数或已知形式；没有名次的行须说明原因。',
    '请按公布的形式书写，如5、=10、10=、T10、并列10、第10名、101-150、150+；没有名次时请留空并填写status。',
  ],
  V05: ['名次与该榜单的并列规则不符。', '请对照来源核对名次，或更正榜单的tie_rule。'],
  V08: ['名次超出了参评单位总数。', '请核对名次和universe_size。'],
  V09: ['从第1名到listed_to的每个名次都须有记录（并列计入）。', '请补上缺少的记录，或将listed_to改为名次齐全之处。'],
  V14: ['该次发布须存在且已公布。', '请更正release，或在releases中补充。'],
  V16: ['每一行都须注明已登记的来源。', '请填写sources中的来源id，或先登记来源。'],
  V19: ['单位的类别须是该榜单所评的类别。', '请更正单位，或核对榜单的unit_kinds。'],
  V21: ['区间的起点须小于终点。', '请对照来源核对；若两数颠倒，请互换。'],
  V24: ['已存储的内容不会被覆盖：更正须以新的vintage并写明原因。', '请写入下一个vintage和vintage_reason。'],
  V26: ['同一榜单的两次发布不能同名。', '请更正其中一个的名称。'],
  V28: ['分项须属于本身不是分项的榜单；一次发布的权重之和不超过100。', '请核对dimension_of和weight。'],
  V29: ['层级须是榜单所列之一，并代替名次。', '请按榜单所列书写层级，并将名次留空。'],
  V30: ['名次区间的起点须小于终点，并包含该名次。', '请对照来源核对两者。'],
  V32: ['数值不得早于指标所声明的历史起点。', '请核对年份和history_since。'],
  V33: ['表示名次的数值须为不小于1的整数。', '请更正数值。'],
  V34: ['报告可能提及的两个单位印出来不能相同。', '请用displayNames区分两者。'],
  V35: ['一份报告所用的两个榜单不能有相同的简称。', '请在简称中加上发布机构。'],
  F01: ['文件不得超过上限。', '请拆分文件，或核对是否选错了文件。'],
  F02: ['文本须为已知编码：UTF-8、UTF-16、GB18030或Big5。', '请另存为“CSV UTF-8”。'],
  F03: ['文件夹中的每个文件都须属于已知种类。', '请改名或移出该文件夹。'],
  F04: ['文件须能作为工作簿、CSV或JSON读取。', '请在相应软件中打开检查并重新保存。'],
  F05: ['各列须为已知的列，每列一次，且每行与之相符。', '请核对表头与各行。'],
  F06: ['必填的内容须填写。', '请填写该单元格。'],
  F07: ['单元格须符合该列要求的形式。', '请按docs/data.md所述形式书写。'],
  F08: ['所引用的内容须已登记。', '请更正id，或补充登记。'],
  F09: ['一个id只能给出一次。', '请删除或更正其中之一。'],
  F10: ['一个榜单的各次发布须连成一条链。', '请核对previous。'],
  F11: ['只有城市群可以有成员或代表某城市；单位不能继承自身。', '请核对members、stands_for和succeeds。'],
  F12: ['同一称号的各行须一致。', '请统一各行内容。'],
  F13: ['所声明或要求的论断须符合其种类的形式，其中的id不得写错。', '请按docs/claims.md的形式书写。'],
  F14: ['文字须能印出：为字符而非部首，没有不可见符号，字体中有该字形。', '请重新输入该文字。'],
  F15: ['报告所要求的章节须有内容可印。', '请补充记录，或去掉该章节。'],
  F17: ['配方须可读取，其所用的列须在表中。', '请更正配方或表头。'],
  F16: ['导入的内容超过了可读取的上限。', '请分几次导入，并核对文件是否正确。'],
};

/** The fault with its words in Chinese: its own where it has them, else those of its rule. */
export function inChinese(fault: Fault): Fault {
  if (fault.translated) return fault;
  const [message, remedy] = RULES_IN_CHINESE[fault.rule];
  return { ...fault, translated: { 'zh-Hans': { message, remedy } } };
}
