import { rankingOf } from '../../../records/release.ts';
import type { Sentences } from '../../language.ts';
import { formats } from '../formats.ts';
import { beforeFigure, measured, points, rangeOf, ranked, scoreWord } from '../phrases.ts';

const { top } = formats;

/** Sentences about scores and the differences between them. */
export const scores = {
  score: ({ unit, release, score, lower }, n) =>
    `${n.unit(unit)}在${n.release(release)}中${scoreWord(release, n)}为${points(score, release, n)}${lower ? '（分数越低越好）' : ''}。`,
  scoreGap: ({ unit, other, release, gap, lower, sameRank }, n) =>
    `${n.unit(unit)}在${n.release(release)}中领先${beforeFigure(n.unit(other))}${points(gap, release, n)}${sameRank ? '，但名次相同' : ''}${lower ? '（分数越低越好）' : ''}。`,
  gapChange: ({ unit, other, release, previous, before, now, direction }, n) =>
    `在${n.release(release)}中，${n.unit(unit)}领先${n.unit(other)}的${scoreWord(release, n)}差距由${n.label(previous)}的${points(before, release, n)}${direction === 'widened' ? '扩大' : '缩小'}至${points(now, release, n)}${n.lowerScoreIsBetter(rankingOf(release)) ? '（分数越低越好）' : ''}。`,
  fieldSpread: ({ release, from, top: of, total, spread }, n) => {
    if (from === undefined)
      return `${n.release(release)}${top(of)}${total > of ? `（含并列共${total}${n.measureWord(rankingOf(release))}）` : ''}的${scoreWord(release, n)}差距为${points(spread, release, n)}。`;
    const tied = total > of - from + 1 ? '（含并列）' : '';
    return `在${n.release(release)}中，${rangeOf(from, of)}的${measured(total, n.measureWord(rankingOf(release)))}${n.nouns(rankingOf(release))}${tied}之间的${scoreWord(release, n)}差距为${points(spread, release, n)}。`;
  },
  fieldAverage: ({ release, top: of, statistic, total, value }, n) =>
    `${n.release(release)}${top(of)}共${ranked(total, release, n)}${total > of ? '（含并列）' : ''}，${scoreWord(release, n) && '得分的'}${statistic === 'mean' ? '平均数' : '中位数'}为${points(value, release, n)}。`,
  withinNoise: ({ unit, other, release, gap, noise }, n) =>
    `${n.unit(unit)}与${n.unit(other)}在${n.release(release)}中相差${points(gap, release, n)}，小于发布方认为有意义的${points(noise, release, n)}，不宜过度解读。`,
} satisfies Sentences<'scores'>;
