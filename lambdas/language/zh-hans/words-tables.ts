import type { BasketWords, LeagueWords } from '../words.ts';
import { numeral } from './formats.ts';
import { measured } from './phrases.ts';

export const basket: BasketWords = {
  intro: (rankings, top) =>
    `本章统计${measured(rankings, '个')}全球榜单，每个榜单取截止日期前的一次发布，榜单在查看结果之前确定。一个城市在其中几个榜单进入前${numeral(top)}，只有当它在每一个榜单中的情况都有记录时才给出确数；否则只给出能够确认的下限。`,
  listCaption: '所统计的榜单',
  listHead: ['榜单', '发布机构', '版次', '发布时间', '记录完整至'],
  completeTo: (n, universe) => `前${n}名${universe ? `（共${universe}个）` : ''}`,
  matrixCaption: focus => `${focus}在各全球榜单中的名次`,
  city: '城市',
  count: top => `前${numeral(top)}数`,
  exactCount: n => String(n),
  atLeast: n => `≥${n}`,
  atMost: n => `≤${n}`,
  spokenRank: (unit, ranking, rank) => `${unit}，${ranking}：${rank}`,
  spokenBelow: (unit, ranking, depth) => `${unit}，${ranking}：不在前${depth}名`,
  spokenCluster: (unit, ranking, cluster) => `${unit}，${ranking}：属于${cluster}`,
  spokenAbsent: (unit, ranking) => `${unit}，${ranking}：没有记录`,
  spokenOutside: (unit, ranking) => `${unit}，${ranking}：不在评价范围`,
  outsideSign: '–',
  legendOutside: '不在该榜单的评价范围',
  band: (from, to) => (to === null ? `${from}+` : `${from}—${to}`),
  clusterSign: '群',
  absentSign: '·',
  legendRanks: ['第1—2位', '第3—5位', '第6—10位', '第11—20位', '第20位之后'],
  legendTier: '榜单给出的等级，没有具体名次',
  legendBelow: '不在所示名次之内（>10即不在前十）',
  legendCluster: '属于被整体排名的城市群，没有单独名次',
  legendAbsent: top => `没有记录；“>5”等表示不在前五名，但是否在前${numeral(top)}无从得知`,
  barsTitle: top => `进入前${numeral(top)}的全球榜单数`,
  barsSubtitle: rankings => `共${rankings}个榜单；实心为已确认，斜线为没有记录、因而可能的部分`,
  barsAlt: (units, rankings, top) => `条形图：${units}个城市在${rankings}个全球榜单中进入前${numeral(top)}的数目`,
  barsData: ['城市', '已确认', '至多'],
  barExact: (n, of) => `${n}/${of}`,
  barAtLeast: n => `至少${n}个`,
  barAtMost: n => `至多${n}个`,
  barBetween: (least, most) => `至少${least}个，至多${most}个`,
  clusterNote: (cluster, members, ranking) => `${ranking}将${cluster}作为整体排名，其中的${members}没有单独名次。`,
};

export const league: LeagueWords = {
  caption: release => `${release}：前列城市与中国城市`,
  head: previous => ['名次', '城市', previous ?? '此前名次', '变化'],
  tied: rank => `=${rank}`,
  spokenTied: ordinal => `并列${ordinal}`,
  up: places => `▲ ${places}`,
  down: places => `▼ ${places}`,
  tiersUp: tiers => `▲ ${tiers}级`,
  tiersDown: tiers => `▼ ${tiers}级`,
  spokenTiersUp: tiers => `上升${measured(tiers, '级')}`,
  spokenTiersDown: tiers => `下降${measured(tiers, '级')}`,
  same: '=',
  spokenUp: places => `上升${measured(places, '位')}`,
  spokenDown: places => `下降${measured(places, '位')}`,
  spokenSame: '名次不变',
  entered: top => `进入前${numeral(top)}`,
  below: depth => `>${depth}`,
  notOnRecord: '没有记录',
  inCluster: '属于城市群',
  outside: '不在评价范围',
  undefinedChange: '–',
  spokenUndefined: '无法计算',
  band: (from, to) => (to === null ? `第${from}名以后` : `第${from}—${to}名`),
  coverage: ({ release, publisher, released, listedTo, universe, nouns, previous, previousListedTo }) =>
    `${release}的发布机构为${publisher}${released ? `，${released}` : ''}${universe ? `，共评价${universe}个${nouns}` : ''}。${
      listedTo ? `记录完整至第${listedTo}名。` : '其名次记录不完整。'
    }${
      previous
        ? `与${previous}比较${previousListedTo ? `，后者记录完整至第${previousListedTo}名` : '，后者的名次记录不完整'}。`
        : '此前一次发布没有可比的记录，因此不列变化。'
    }`,
  releasedOn: date => `${date}发布`,
  releasedBy: date => `不晚于${date}发布`,
  releasedUnknown: '没有记录',
  fewBefore: (previous, full) =>
    `表中多数在${previous}的名次没有记录，故不列变化${full ? '；已有的记录见完整表格' : ''}。`,
  leftOut: (n, full) => `另有${measured(n, '个')}有名次记录的城市${full ? '见完整表格' : '未列入'}。`,
  noFocus: focus => `${focus}在本榜单中没有名次记录。`,
};
