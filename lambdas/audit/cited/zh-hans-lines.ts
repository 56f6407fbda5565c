import type { LineForms } from './evidence-forms.ts';

/** Lines of evidence as Chinese words them. */
export const ZH_LINES: LineForms = {
  place:
    /^(?<where>.+?)，(?:(?<unranked>未列名次)|(?<outside>不在评价范围)|(?<unread>没有记录)|(?<withdrawn>已由发布机构撤下)|(?<scored>(?:得分(?<score>[^，]+)，)?无名次)|(?<joint>并列)?(?<rank>第\d+位)|第(?<from>\d+)—(?<to>\d+)位|(?<least>第\d+位)或以后|(?<tier>.+?)级)(?:（不确定区间5%～95%：第(?<low>\d+)—(?<high>\d+)位）)?(?:（更正后，第(?<vintage>\d+)版）)?$/,
  value: /^(?<of>.+)：(?<amount>.+?)(?:（更正后，第(?<vintage>\d+)版）)?$/,
  honour: /^(?<honour>.+：.+)$/,
  group: /^(?<group>.+：.+)$/,
  ranks: /^(?<ranking>.+)的排名对象为(?<nouns>.+)$/,
  theme: /^(?<ranking>.+)的主题记录为(?<theme>.+)$/,
  tiers: /^(?<ranking>.+)的等级由高到低为(?<tiers>.+)$/,
  dimension: /^(?<ranking>.+)为(?<whole>.+)的一个维度$/,
  defined: /^(?<indicator>.+)$/,
  historySince: /^(?<indicator>.+)：(?<year>\d+)年以来历年均有记录，此前没有统计$/,
  succeeds: /^(?<unit>.+)由(?<others>.+)承继而来$/,
  cameOut: /^(?<release>.+)已发布$/,
  didNotComeOut: /^(?<release>.+)没有发布$/,
  labelYear: /^(?<release>.+)标示的年份为(?<year>\d+)年$/,
  previous: /^(?<release>.+)的上一次发布为(?<previous>.+)$/,
  first: /^(?<release>.+)为该榜单的第一次发布$/,
  dataWindow: /^(?<release>.+)：数据期为(?<from>.+)至(?<to>.+)$/,
  released: /^(?<release>.+)：(?<by>不晚于)?(?<date>.+)发布$/,
  listedTo: /^(?<release>.+)记录完整至(?<depth>第\d+位)(?:（(?<vacated>.+)因更正空缺）)?$/,
  absentFrom: /^(?<release>.+)记录完整至(?<depth>第\d+位)，其中没有(?<units>.+)$/,
  universeSize: /^(?<release>.+)共评价(?<size>\d+)(?<nouns>\D.*)$/,
  segment: /^(?<release>.+)：方法系列“(?<segment>.+)”$/,
  complete: /^截至(?<release>.+)的历次发布均有记录$/,
  incomplete: /^截至(?<release>.+)的历次发布没有全部记录$/,
  weight: /^(?<release>.+)占总分的(?<weight>[^的]+)$/,
  goalposts: /^(?<release>.+)：得分标尺“(?<scale>.+)”$/,
  publishedMoves:
    /^(?<release>.+)：据发布方统计，(?<up>\d+)[^\d、]+上升、(?<same>\d+)[^\d、]+持平、(?<down>\d+)[^\d、]+下降$/,
  noise: /^(?<release>.+)：据发布方说明，得分相差不足(?<noise>[\d.]+)分视为相同$/,
  noisePlaces: /^(?<release>.+)：据发布方说明，名次相差不超过(?<places>\d+)位视为没有差别$/,
  ended: /^(?<release>.+)为该榜单的最后一次发布$/,
  continued: /^(?<release>.+)不是该榜单的最后一次发布$/,
  statedIn: /^见(?<work>.+)$/,
};
