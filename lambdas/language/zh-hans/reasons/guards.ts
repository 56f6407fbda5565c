import { rankingOf } from '../../../records/release.ts';
import type { Reasons } from '../../language.ts';
import { formats } from '../formats.ts';
import { given, measured, ranked } from '../phrases.ts';

const { ordinal, quantity, top: among } = formats;

/** What every question has to pass: what it names is on record and can be compared. */
export const guards = {
  unknownUnit: ({ unit }) => `没有关于“${unit}”的记录。`,
  unknownRanking: ({ ranking }) => `没有“${ranking}”这一排名的任何记录，无从认定其名次。`,
  unknownRelease: ({ release }) => `“${release}”没有记录，或无法确认在截止日期前已经发布。`,
  notPublished: ({ release }, n) => `${n.ranking(rankingOf(release))}${n.label(release)}未发布。`,
  unknownIndicator: ({ indicator }) => `没有指标“${indicator}”的数据记录。`,
  unknownGroup: ({ group }) => `没有“${group}”这一范围的记录。`,
  wrongUnitKind: ({ unit, ranking }, n) =>
    `${n.ranking(ranking)}的评价对象是${n.nouns(ranking)}，${n.unit(unit)}在其中没有名次。`,
  notOnRecord: ({ unit, release }, n) => `${n.unit(unit)}在${n.release(release)}中的名次没有记录。`,
  belowDepth: ({ unit, release, depth }, n) =>
    `${n.unit(unit)}不在${n.release(release)}前${depth}名之内，其后名次没有记录。`,
  inCluster: ({ unit, release, cluster }, n) =>
    n.succeeds(unit, cluster)
      ? `${n.release(release)}排名的是${n.unit(cluster)}，${n.unit(unit)}由其承继而来，在其中没有单独的名次。`
      : n.succeeds(cluster, unit)
        ? `${n.release(release)}排名的是由${n.unit(unit)}承继而来的${n.unit(cluster)}，${n.unit(unit)}在其中没有单独的名次。`
        : n.standsFor(unit, cluster)
          ? `${n.release(release)}排名的是${n.unit(cluster)}本身，${n.unit(unit)}在其中没有名次。`
          : `${n.release(release)}将${n.unit(cluster)}作为整体排名，${n.unit(unit)}没有单独的名次。`,
  banded: ({ unit, release }, n) => `${n.release(release)}只给出${n.unit(unit)}所在的区间，没有具体名次。`,
  tiered: ({ unit, release, tier }, n) => `${n.release(release)}只给出${n.unit(unit)}的等级（${tier}），没有具体名次。`,
  noRank: ({ unit, release }, n) => `${n.release(release)}没有给出${n.unit(unit)}的名次。`,
  notListed: ({ unit, release }, n) => `${n.release(release)}的名次全部有记录，其中没有${n.unit(unit)}。`,
  leftOut: ({ unit, release, status }, n) =>
    status === 'withdrawn'
      ? `${n.unit(unit)}已被撤出${n.release(release)}。`
      : `${n.unit(unit)}不在${n.release(release)}的评价范围之内。`,
  corrected: ({ unit, release, old, corrected }, n) =>
    `${n.unit(unit)}在${n.release(release)}中的名次在发布后由${given(old, corrected)}更正为${given(corrected, old)}，其他名次仍为原刊名次。`,
  countedTwice: ({ ranking, whole }, n) =>
    `${n.ranking(ranking)}是${n.ranking(whole)}的分项，同时统计会将同样的名次计入两次。`,
  nobodyOutside: ({ release, top, size }, n) =>
    `${n.release(release)}共有${ranked(size, release, n)}${size > top ? `，全部位居${top === 1 ? '第一' : among(top)}` : ''}，位居${top === 1 ? '第一' : among(top)}不说明任何问题。`,
  besideCorrected: ({ release, rank }, n) =>
    `在${n.release(release)}中居${ordinal(rank)}的各方，有的是经更正列到该名次，是否并列没有记录。`,
  tieUnknown: ({ release, rank }, n) => `${n.release(release)}的记录未完整到${ordinal(rank)}，不能排除并列。`,
  previousUnknown: ({ release }, n) =>
    `${n.ranking(rankingOf(release))}${n.label(release)}之前是哪一次发布，没有记录。`,
  firstRelease: ({ release }, n) => `${n.release(release)}是该系列的首次发布。`,
  methodBreak: ({ release, previous }, n) =>
    `${n.label(previous)}与${n.label(release)}之间方法有变，此项只在同一方法之内陈述。`,
  startsAnew: ({ release, previous }, n) =>
    `${n.label(previous)}与${n.label(release)}之间方法有变，最好、最低名次和连续升降自此重新计算。`,
  tooFewSince: ({ release, previous, have, need }, n) =>
    `${n.label(previous)}与${n.label(release)}之间方法有变，此后至所问的一次只有${measured(have, '次')}发布，至少需要${measured(need, '次')}。`,
  historyUndeclared: ({ ranking }, n) => `${n.ranking(ranking)}的历次结果未声明完整，“首次”“最好”“最低”无从认定。`,
  figuresUndeclared: ({ indicator }, n) => `${n.indicator(indicator)}的历年数据未声明完整，“首次”无从认定。`,
  tooFew: ({ have, need }) => `${have === 0 ? '没有' : `只有${have}项`}记录，至少需要${need}项。`,
  otherCount: ({ asserted, found }) => `记录得出的是${found}，而不是${asserted}。`,
  otherFigure: ({ asserted, found }) =>
    `记录得出的是${quantity(found, 'count')}，而不是${quantity(asserted, 'count')}。`,
  noChange: () => '前后没有变化。',
} satisfies Reasons<'guards'>;
