import type { BasketWords } from '../../labels.ts';
import type { ReportNouns } from '../../nouns.ts';
import { formats, numeral } from '../formats.ts';
import { focusTitle, unitsCounted } from '../phrases.ts';

export const basket = ({ unit, cluster, ranking: noun, focus }: ReportNouns): BasketWords => ({
  intro: (rankings, top, latest) =>
    `本章统计${unitsCounted(rankings, noun)}，每${noun.measureWord}取${latest ? '本版采用的最近一次' : '本版指定的一次'}发布。某${unit.singular}在其中一些${noun.singular}中的名次没有记录的，其进入前${numeral(top)}的${noun.singular}数以“至少”表示。`,
  oneSeries: rankings => `${formats.list(rankings)}属于同一系列，分别计入。`,
  listCaption: '所跟踪的榜单',
  listHead: ['榜单', '发布机构', '版次', '发布时间', '记录完整至'],
  measuresHead: '评价内容',
  measures: text => text,
  completeTo: (n, universe, vacated) =>
    `第${n}名${universe ? `（共${universe}${unit.measureWord}）` : ''}${vacated.length > 0 ? `，${vacated.map(rank => `第${rank}名`).join('、')}空缺` : ''}`,
  completeAll: universe => `全部${universe}${unit.measureWord}`,
  matrixCaption: focus => `${focus === null ? '' : `${focus}在`}所跟踪${noun.singular}中的名次`,
  unit: unit.singular,
  unitOf: kinds => formats.list([...new Set(kinds.map(({ singular }) => singular))]),
  count: top => `进入前${numeral(top)}的${noun.singular}数`,
  exactCount: n => String(n),
  atLeast: n => `≥${n}`,
  notKnown: '无法确认',
  notTold: '不计',
  spokenRank: (unit, ranking, rank) => `${unit}，${ranking}：${rank}`,
  spokenBelow: (unit, ranking, depth) => `${unit}，${ranking}：不在前${depth}名`,
  spokenCluster: (name, ranking, whole) => `${name}，${ranking}：属于${whole}`,
  spokenAbsent: (unit, ranking) => `${unit}，${ranking}：没有记录`,
  spokenOutside: (unit, ranking) => `${unit}，${ranking}：其中没有名次`,
  outsideSign: '–',
  legendOutside: '在该榜单中没有名次',
  band: (from, to) => (to === null ? `${from}+` : `${from}—${to}`),
  clusterSign: '群',
  absentSign: '·',
  legendRanks: ['第1—2位', '第3—5位', '第6—10位', '第11—20位', '第20位之后'],
  legendTier: '榜单给出的等级，没有具体名次',
  legendBelow: top => `不在所示名次之内，因而不在前${numeral(top)}`,
  legendCluster: `随所属${cluster.singular}合并排名，没有单独名次`,
  legendOpen: top => `不在所示名次之内，是否在前${numeral(top)}无法确认`,
  legendAbsent: '没有记录',
  legendUncounted: (top, isVacuous) =>
    `进入前${numeral(top)}的数目无法确认${isVacuous ? '，或因有榜单的全部名次均在其内而不计' : ''}`,
  barsTitle: top => `进入前${numeral(top)}的${noun.singular}数`,
  barsSubtitle: (rankings, { others, leftOut, clustered }) =>
    `共${rankings}${noun.measureWord}${noun.singular}；${focus.all ? '' : `所列为${focusTitle({ unit, focus })}${others ? `，以及已确认数目不低于其中任一者的其他${unit.singular}` : ''}；`}实心为已确认，斜线为因没有记录而无法确认的部分${clustered ? '；仅有合并名次的不计' : ''}${leftOut ? `；已确认数目为零的${unit.singular}未列` : ''}`,
  barsAlt: (units, rankings, top) =>
    `条形图：${unitsCounted(units, unit)}在${unitsCounted(rankings, noun)}中进入前${numeral(top)}的数目`,
  barsData: ['已确认', '无法确认'],
  barExact: (n, of) => `${n}${noun.measureWord}（共${of}${noun.measureWord}）`,
  barAtLeast: (n, of) => `至少${n}${noun.measureWord}（共${of}${noun.measureWord}）`,
  barOpen: (least, unknown, of) =>
    `至少${least}${noun.measureWord}（共${of}${noun.measureWord}），另有${unknown}${noun.measureWord}无法确认`,
  bearerNote: (bearer, unit) => `${cluster.singular}“${bearer}”列入排名之处，${unit}的名次即其名次。`,
  clusterNote: (cluster, members, ranking) =>
    `${ranking}将${cluster}作为整体排名，其中的${formats.list(members)}没有单独名次。`,
});
