import type { ReasonFactsMore } from '../../claims/schema/reasons-more.ts';
import type { Language } from '../language.ts';
import { formats } from './formats.ts';

const figure = (value: string): string => formats.quantity(value, 'count');

export const reason: Pick<Language['reason'], keyof ReasonFactsMore> = {
  stillCovered: ({ unit, release }, n) => `${n.unit(unit)}在${n.release(release)}的评价范围之内。`,
  noPredecessor: ({ unit, release }, n) => `没有${n.release(release)}曾评价${n.unit(unit)}之前身的记录。`,
  succeedsOthers: ({ unit, release, others }, n) =>
    `${n.unit(unit)}由${formats.list(others.map(n.unit))}承继而来，后者在${n.release(release)}的评价范围之内：既非新增，也不作比较。`,
  notCovered: ({ unit, release }, n) => `${n.unit(unit)}在${n.release(release)}时已不在评价范围之内。`,
  noReason: ({ unit, release }, n) => `${n.release(release)}中${n.unit(unit)}情况变动的原因没有记录。`,
  endUnknown: ({ ranking }, n) => `没有${n.ranking(ranking)}停止发布的记录。`,
  goesOn: ({ ranking, release }, n) => `${n.ranking(ranking)}仍有${n.label(release)}的发布。`,
  noEarlier: ({ unit, release }, n) => `${n.release(release)}之前，${n.unit(unit)}没有这样的名次，无从以哪一次为起点。`,
  otherSince: ({ since, found }, n) => `起点应为${n.label(found)}，而不是${since}年。`,
  ledBefore: ({ unit, release }, n) => `${n.unit(unit)}在${n.release(release)}中已居首位。`,
  neverLed: ({ unit, release }, n) => `${n.release(release)}之前，${n.unit(unit)}从未居首位。`,
  noScore: ({ unit, release }, n) => `没有${n.unit(unit)}在${n.release(release)}中的得分记录。`,
  precision: ({ release }, n) => `${n.release(release)}的得分记录小数位数不一。`,
  scoresContradict: ({ release }, n) => `${n.release(release)}的得分记录与名次不符。`,
  equalScores: ({ unit, other, release }, n) => `${n.unit(unit)}与${n.unit(other)}在${n.release(release)}中得分相同。`,
  otherFigure: ({ asserted, found }) => `记录得出的是${figure(found)}，而不是${figure(asserted)}。`,
  scoreNotUp: ({ unit, release, previous }, n) =>
    `${n.unit(unit)}在${n.release(release)}中的得分并不优于${n.label(previous)}，因此不称其为超越。`,
  withinNoise: ({ unit, other, release, noise }, n) =>
    `${n.unit(unit)}与${n.unit(other)}在${n.release(release)}中的得分相差不到${figure(noise)}分，发布方认为这样的差距没有意义。`,
  aboveNoise: ({ unit, other, release, noise }, n) =>
    `${n.unit(unit)}与${n.unit(other)}在${n.release(release)}中的得分相差不小于${figure(noise)}分。`,
  spreadWithinNoise: ({ release, top: of, noise }, n) =>
    `${n.release(release)}${formats.top(of)}的得分相差不到${figure(noise)}分，发布方认为这样的差距没有意义。`,
  noNoise: ({ release }, n) => `没有关于${n.release(release)}中多大的得分差距才有意义的记录。`,
  notListedTo: ({ release, top }, n) => `${n.release(release)}的记录未完整到第${top}名。`,
  notWhole: ({ release }, n) => `${n.release(release)}的名次没有全部记录。`,
  sumMismatch: ({ release, found, universe }, n) =>
    `${n.release(release)}共有${universe}个排名，有记录的是${found}个。`,
  otherKinds: ({ ranking }, n) => `${n.ranking(ranking)}的评价对象是${n.nouns(ranking)}，不含城市。`,
  clusterAmong: ({ release, cluster }, n) =>
    `${n.release(release)}将${n.unit(cluster)}作为整体排名，无法确定是否计入。`,
  countryUnknown: ({ unit }, n) => `没有${n.unit(unit)}所属国家的记录。`,
  noGroup: () => '没有说明统计的范围。',
  noBase: ({ unit, indicator, year }, n) =>
    `${year}年${n.unit(unit)}${n.indicator(indicator)}不大于零，无从计算百分比。`,
  yearsReversed: ({ from, to }) => `变化应由较早的年份到较晚的年份，而不是由${from}年到${to}年。`,
  roundsAway: ({ unit, indicator, from, to }, n) =>
    `${from}年至${to}年${n.unit(unit)}${n.indicator(indicator)}的变化四舍五入后为零。`,
  noValueChange: ({ unit, indicator, from, to }, n) =>
    `${n.unit(unit)}${n.indicator(indicator)}在${from}年和${to}年相同。`,
  isPlace: ({ indicator }, n) => `${n.indicator(indicator)}是名次，不能计算百分比。`,
  notBanded: ({ unit, release }, n) => `${n.release(release)}给出的是${n.unit(unit)}的具体名次，不是区间。`,
  otherBand: ({ unit, release, from, to }, n) =>
    `${n.unit(unit)}位于${n.release(release)}${to === null ? `第${from}名及以后` : `第${from}—${to}名区间`}。`,
  bandsOverlap: ({ unit, release, previous }, n) =>
    `${n.unit(unit)}在${n.label(previous)}和${n.release(release)}中的区间有重叠，无从判断升降。`,
  sameMethod: ({ release, previous }, n) => `${n.label(previous)}和${n.release(release)}采用同一方法。`,
  segmentUnknown: ({ release }, n) => `${n.release(release)}采用何种方法，没有记录。`,
  noRevision: ({ unit, release }, n) => `没有${n.unit(unit)}在${n.release(release)}中的更正记录。`,
  coverageUnknown: ({ release }, n) => `${n.release(release)}的评价范围没有记录。`,
};
