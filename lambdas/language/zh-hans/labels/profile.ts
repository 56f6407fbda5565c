import type { ProfileWords } from '../../labels.ts';
import type { ReportNouns } from '../../nouns.ts';
import { formats, numeral } from '../formats.ts';
import { measured, unitsCounted } from '../phrases.ts';

function axis(degrees: string, positive: string, negative: string): string {
  return degrees.startsWith('-') ? `${negative}${degrees.slice(1)}°` : `${positive}${degrees}°`;
}

/** A tier is no place, and is called what it is. */
const placeOr = (tiers: boolean): string => (tiers ? '名次或等级' : '名次');

export const profile = ({ unit: noun, ranking }: ReportNouns): ProfileWords => ({
  intro: (n, title) => `以下${unitsCounted(n, noun)}获评“${title}”，按获评名单的顺序排列，只列有记录的内容。`,
  chosenIntro: n => `以下${unitsCounted(n, noun)}的概况只列有记录的内容。`,
  otherYears: '名称旁的数据均注明年份，年份不尽相同，不宜直接比较。',
  coordinates: '坐标',
  rankings: tiers => `有${placeOr(tiers)}记录的榜单（含往次）`,
  rankingsValue: n => `${n}个`,
  moreRankings: (n, full, tiers) =>
    `另有${measured(n, '个')}榜单有${placeOr(tiers)}记录${full ? '，见完整表格' : ''}。`,
  overviewCaption: `本章${noun.singular}概览`,
  overviewHead: (top, tiers) => [
    '本次所获称号数',
    `进入前${numeral(top)}的${ranking.singular}数`,
    `有${placeOr(tiers)}记录的榜单数（含往次）`,
  ],
  count: top => `进入前${numeral(top)}的${ranking.singular}`,
  latestCaption: (unit, tiers) => `${unit}在各榜单中的最近${placeOr(tiers)}`,
  latestHead: ['榜单', '版次', '名次', '上次', '变化'],
  standingSubtitle: ({ basket, before, peers, older }) =>
    [
      '第1名在左，对数刻度。',
      basket ? '粗体为所跟踪的榜单。' : '',
      before ? '连线起于上次名次。' : '',
      peers ? `灰点为本章其他${noun.singular}。` : '',
      older ? '圆圈表示本版采用的最近一次发布中没有确切名次记录。' : '',
    ].join(''),
  standingAlt: (unit, n, tiers) => `点图：${unit}在${measured(n, '个')}榜单中的最近${placeOr(tiers)}。`,
  coursesTitle: unit => `${unit}历次发布的名次`,
  coursesSubtitle: (n, broken) =>
    `有两次及以上名次记录的榜单。第1名在上，灰色虚线为第${n}名，各图同用一个对数刻度；斜线处没有确切名次记录。${broken ? '其他虚线处方法有变。' : ''}`,
  coursesAlt: (unit, rankings) => `${unit}名次变化的小幅折线图，各为一个榜单：${formats.list(rankings)}。`,
  besideTitle: unit => `${unit}及其前后名次`,
  besideSubtitle: '所跟踪的各次发布中，前后至多各两名，以有记录者为限。',
  besideAlt: (unit, releases) => `${formats.list(releases)}中与${unit}名次相邻者的短名单。`,
  mapTitle: `各${noun.singular}的位置`,
  mapSubtitle: '按记录的坐标标点，不绘边界。',
  mapAlt: n => `经纬网上的${measured(n, '个')}点。`,
  valuesTitle: indicator => `${indicator}：两年对照`,
  valuesSubtitle: '圆圈为较早的一年，圆点为较晚的一年。只列确切数字，刻度含零。',
  valuesWithout: units => `两年数字没有同时记录的${noun.singular}：${formats.list(units)}。`,
  valuesAlt: (indicator, n) => `同一刻度上的成对圆点：${unitsCounted(n, noun)}各两年的${indicator}。`,
  valuesHead: ['较早年份', '当年数值', '较晚年份', '数值'],
  parallel: degrees => (degrees === '0' ? '0°' : axis(degrees, '北纬', '南纬')),
  meridian: degrees => (degrees === '0' ? '0°' : axis(degrees, '东经', '西经')),
  nothing: unit => `采用的榜单中均没有${unit}的名次。`,
  notSince: (unit, releases) =>
    `以下各榜单，本版采用的最近一次发布中没有${unit}的确切名次记录：${formats.list(releases)}。`,
  withdrawnSince: (unit, releases) => `以下各榜单，本版采用的最近一次发布已将${unit}撤出：${formats.list(releases)}。`,
  noneSince: (unit, releases) => `以下各榜单，本版采用的最近一次发布没有给出${unit}的名次：${formats.list(releases)}。`,
  succession: (older, newer) => `${newer}由${older}承继而来，两者的名次不能互代。`,
  little: (unit, rankings) => `${unit}在${formats.list(rankings)}中没有确切名次记录。`,
  clusters: (unit, clusters) =>
    `${formats.list(clusters)}${clusters.length === 1 ? '' : '分别'}作为整体排名，${unit}在其中没有单独名次。`,
  titleWithEdition: (title, edition) => `${title}（${edition}年度）`,
  indicator: (name, year) => `${name}（${year}年）`,
  above: figure => `超过${figure}`,
  atLeast: figure => `至少${figure}`,
  degrees: (latitude, longitude) => `${axis(latitude, '北纬', '南纬')}，${axis(longitude, '东经', '西经')}`,
});
