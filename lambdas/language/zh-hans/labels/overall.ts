import type { OverallWords } from '../../labels.ts';
import type { ReportNouns } from '../../nouns.ts';
import { formats } from '../formats.ts';

export const overall = ({ unit }: ReportNouns): OverallWords => ({
  result: '总体结果',
  notEstablished: (what, why) => `${what}，无法确认：${why}`,
  lengthOfLead: '领先持续了多久',
  otherPlaces: edition => `${edition}年度总体排名的名次，除上述者外均没有记录，因此本报告不列总体排名表。`,
  editionsCaption: '总体排名的历年记录',
  editionsHead: ['版次', '发布时间', '第一位', '有记录的名次数'],
  notPublished: '未发布',
  places: n => `${n}`,
  scoresTitle: release => `${release}的得分`,
  scoresSubtitle: top =>
    `每点为一${unit.measureWord}${unit.singular}，相接处叠放；着色的为前${formats.count(top)}名（含并列）`,
  scoresAlt: (release, n, low, high) =>
    `${release}中${n}${unit.measureWord}${unit.singular}的得分，自${low}至${high}。`,
  scoreHead: name => name ?? '得分',
  scoresCut: top => `前${formats.count(top)}名`,
  scored: (name, score) => `${name} ${score}`,
  honouredBefore: edition => `${edition}年度也获此称号`,
  notHonouredBefore: edition => `${edition}年度未获此称号`,
  honoursAlone: `获评${unit.singular}`,
  otherTitles: '其他称号',
  titlesCaption: `其他称号及获评${unit.singular}`,
  titlesHead: ['称号', '年度', unit.singular],
  titlesNote: lists => (lists === 'all' ? '各名单是否完整，没有记录。' : `以下名单是否完整，没有记录：${lists}。`),
  noOwnTitle: '以外文列出的称号，中文名称没有记录。',
  leftTitle: (units, previous, edition) => `${previous}年度曾获评而${edition}年度未再获评的有${units}。`,
  earlierLists: edition => `${edition}年度以前的获评名单本版未采用，各${unit.singular}自何时起获评，无从得知。`,
  unmeasured: '未查到总体结果的评价内容和计算依据。',
  criteria: '未查到称号的评选标准。',
});
