import type { Reasons } from '../../language.ts';
import { formats } from '../formats.ts';
import { points, rangeOf, scoreWord } from '../phrases.ts';

const { ordinal } = formats;

/** Why nothing is printed about scores and the differences between them. */
export const scores = {
  noScore: ({ unit, release }, n) => `${n.unit(unit)}在${n.release(release)}中的得分没有记录。`,
  precision: ({ release }, n) => `${n.release(release)}的得分记录小数位数不一。`,
  scoresContradict: ({ release }, n) => `${n.release(release)}的得分记录与名次不符。`,
  equalScores: ({ unit, other, release }, n) => `${n.unit(unit)}与${n.unit(other)}在${n.release(release)}中得分相同。`,
  withinNoise: ({ unit, other, release, noise }, n) =>
    `${n.unit(unit)}与${n.unit(other)}在${n.release(release)}中${scoreWord(release, n) && '的得分'}相差不到${points(noise, release, n)}，发布方认为这样的差距没有意义。`,
  aboveNoise: ({ unit, other, release, noise }, n) =>
    `${n.unit(unit)}与${n.unit(other)}在${n.release(release)}中${scoreWord(release, n) && '的得分'}相差不小于${points(noise, release, n)}。`,
  placeEmpty: ({ release, rank }, n) => `${n.release(release)}的${ordinal(rank)}${rank > 10 ? '' : '位'}空缺。`,
  spreadWithinNoise: ({ release, from, top: of, noise }, n) =>
    `${n.release(release)}${from === null ? formats.top(of) : rangeOf(from, of)}的${scoreWord(release, n)}相差不到${points(noise, release, n)}，发布方认为这样的差距没有意义。`,
  changeWithinNoise: ({ release, previous, noise }, n) =>
    `${n.release(release)}的${scoreWord(release, n) || '数值'}较${n.label(previous)}变化不到${points(noise, release, n)}，发布方认为这样的变化没有意义。`,
  noNoise: ({ release }, n) => `${n.release(release)}中多大的得分差距才有意义，没有记录。`,
  notListedTo: ({ release, top }, n) => `${n.release(release)}的记录未完整到第${top}名。`,
  goalpostsUnknown: ({ release }, n) => `没有记录表明${n.release(release)}的得分采用固定标尺。`,
  goalpostsMoved: ({ release, previous }, n) => `${n.release(release)}的得分标尺与${n.label(previous)}不同。`,
  otherPrecision: ({ release, previous }, n) => `${n.release(release)}的得分小数位数与${n.label(previous)}不同。`,
  gapWent: ({ unit, other, release, direction }, n) =>
    `${n.unit(unit)}领先${n.unit(other)}的得分差距在${n.release(release)}中是${direction === 'widened' ? '扩大' : '缩小'}的。`,
} satisfies Reasons<'scores'>;
