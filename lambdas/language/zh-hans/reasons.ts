import type { Language } from '../language.ts';
import { formats } from './formats.ts';
import { measured } from './measured.ts';
import { reason as reasonDimensions } from './reasons-dimensions.ts';
import { reason as reasonMore } from './reasons-more.ts';
import { reason as reasonPlacing } from './reasons-placing.ts';
import { reason as reasonValues } from './reasons-values.ts';

const { ordinal, top, list } = formats;

export const reason: Language['reason'] = {
  ...reasonMore,
  ...reasonDimensions,
  ...reasonValues,
  ...reasonPlacing,
  unknownUnit: ({ unit }) => `没有关于“${unit}”的记录。`,
  unknownRanking: ({ ranking }) => `没有“${ranking}”这一排名的任何记录，无从认定其名次。`,
  unknownRelease: ({ release }) => `“${release}”没有记录，或发布于截止日期之后。`,
  unknownIndicator: ({ indicator }) => `没有指标“${indicator}”的数据记录。`,
  unknownGroup: ({ group }) => `没有“${group}”这一范围的记录。`,
  wrongUnitKind: ({ unit, ranking }, n) =>
    `${n.ranking(ranking)}的评价对象是${n.nouns(ranking)}，${n.unit(unit)}在其中没有名次。`,
  notOnRecord: ({ unit, release }, n) => `没有${n.unit(unit)}在${n.release(release)}中的记录。`,
  belowDepth: ({ unit, release, depth }, n) =>
    `${n.unit(unit)}不在${n.release(release)}前${depth}名之内，其后名次没有记录。`,
  inCluster: ({ unit, release, cluster }, n) =>
    `${n.release(release)}将${n.unit(cluster)}作为整体排名，${n.unit(unit)}没有单独的名次。`,
  banded: ({ unit, release }, n) => `${n.release(release)}只给出${n.unit(unit)}所在的区间，没有具体名次。`,
  noRank: ({ unit, release }, n) => `${n.release(release)}没有给出${n.unit(unit)}的名次。`,
  otherRank: ({ unit, release, rank }, n) => `${n.unit(unit)}在${n.release(release)}中列${ordinal(rank)}。`,
  tied: ({ unit, release, rank, with: others }, n) =>
    `${n.unit(unit)}在${n.release(release)}中与${list(others.map(n.unit))}并列${ordinal(rank)}。`,
  notTied: ({ unit, release, rank }, n) => `${n.unit(unit)}在${n.release(release)}中列${ordinal(rank)}，没有并列。`,
  tieUnknown: ({ release, rank }, n) => `${n.release(release)}的记录未完整到${ordinal(rank)}，不能排除并列。`,
  previousUnknown: ({ release }, n) =>
    `${n.ranking(release.split('/')[0] ?? '')}${n.label(release)}之前是哪一次发布，没有记录。`,
  firstRelease: ({ release }, n) => `${n.release(release)}是该系列的首次发布。`,
  methodBreak: ({ release, previous }, n) => `${n.label(previous)}与${n.label(release)}之间方法有变，两者不可比。`,
  historyUndeclared: ({ ranking }, n) => `${n.ranking(ranking)}的历次结果未声明完整，“首次”“最好”“最低”无从认定。`,
  figuresUndeclared: ({ indicator }, n) => `${n.indicator(indicator)}的历年数据未声明完整，“首次”无从认定。`,
  tooFew: ({ have, need }) => `只有${have}项记录，至少需要${need}项。`,
  sinceMismatch: ({ since, until, count, possible }) =>
    `${since}年至${until}年只有${measured(possible, '次')}发布，与所称的${measured(count, '次')}不符。`,
  otherCount: ({ asserted, found }) => `记录得出的是${found}，而不是${asserted}。`,
  countUnknown: ({ atLeast, atMost }) =>
    `${atLeast === 0 ? '' : `至少${measured(atLeast, '个')}、`}至多${measured(atMost, '个')}：在部分榜单中的情况没有记录。`,
  noBasket: ({ of }) => `没有列明所统计的${of ? measured(of, '个') : ''}榜单，无从核对。`,
  noMove: ({ unit, release }, n) => `${n.unit(unit)}在${n.release(release)}中名次未变。`,
  notAhead: ({ unit, other, release }, n) => `${n.unit(unit)}在${n.release(release)}中并未领先${n.unit(other)}。`,
  notBehind: ({ unit, other, release }, n) => `${n.unit(unit)}在${n.release(release)}中并未落后于${n.unit(other)}。`,
  othersFell: ({ unit, release }, n) => `${n.unit(unit)}在${n.release(release)}中名次没有提高，是其他对象下降所致。`,
  universeGrew: ({ release, previous }, n) =>
    `${n.label(previous)}与${n.label(release)}的评价范围不同，在两次均有排名的城市中这一变化不成立。`,
  wasIn: ({ unit, release, top: of }, n) => `${n.unit(unit)}当时已在${n.release(release)}的${top(of)}之列。`,
  wasOut: ({ unit, release, top: of }, n) => `${n.unit(unit)}不在${n.release(release)}的${top(of)}之列。`,
  notBest: ({ unit, release, rank }, n) => `${n.unit(unit)}在${n.release(release)}中曾列${ordinal(rank)}。`,
  noValue: ({ unit, indicator, year }, n) => `没有${n.unit(unit)}${year}年${n.indicator(indicator)}的数据记录。`,
  notStrict: ({ unit, indicator, year }, n) =>
    `${n.unit(unit)}${year}年${n.indicator(indicator)}的数据不支持这一说法。`,
  notAbove: ({ unit, indicator, year }, n) => `${n.unit(unit)}${year}年${n.indicator(indicator)}没有超过该值。`,
  notHighest: ({ unit, other, indicator, year, best }, n) =>
    `${year}年${n.unit(unit)}的${n.indicator(indicator)}并不${best === 'highest' ? '高' : '低'}于${n.unit(other)}。`,
  notMember: ({ unit, group }, n) => `${n.unit(unit)}不属于${n.group(group)}。`,
  listIncomplete: ({ title, edition }, n) => `${edition}年度“${n.honourTitle(title)}”的完整名单没有记录。`,
  notHonoured: ({ unit, title, edition }, n) => `${n.unit(unit)}未获评${edition}年度“${n.honourTitle(title)}”。`,
  noChange: () => '没有可报告的内容。',
};
