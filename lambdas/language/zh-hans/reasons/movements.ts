import { rankingOf } from '../../../records/release.ts';
import type { Reasons } from '../../language.ts';
import { formats } from '../formats.ts';
import { given, placeAt } from '../phrases.ts';

const { ordinal } = formats;

/** Why nothing is printed about moves between editions. */
export const movements = {
  smallMoves: ({ release, direction }, n) =>
    `前后均有名次记录者在${n.release(release)}中${direction === 'up' ? '上升' : '下降'}均未超过一位。`,
  notEarlier: ({ release, since }, n) => `${n.release(since)}并不在${n.release(release)}之前。`,
  nextRelease: ({ release, since }, n) => `${n.release(release)}紧接${n.label(since)}，无从跨越数次表述。`,
  tooFewInBoth: ({ release, previous, have, need }, n) =>
    `在${n.label(previous)}与${n.release(release)}中均有确切名次记录的${have === 0 ? '一个也没有' : `只有${have}${n.measureWord(rankingOf(release))}`}，至少需要${need}${n.measureWord(rankingOf(release))}。`,
  sameRankThen: ({ unit, release, since, rank }, n) =>
    `${n.unit(unit)}在${n.label(since)}和${n.release(release)}中均居${ordinal(rank)}。`,
  noBetter: ({ unit, release }, n) => `${n.unit(unit)}没有比${n.release(release)}更好的名次记录。`,
  noMove: ({ unit, release }, n) => `${n.unit(unit)}在${n.release(release)}中名次未变。`,
  otherSharing: ({ unit, release, previous, rank, joint }, n) =>
    joint
      ? `${n.unit(unit)}在${n.release(release)}中并列${ordinal(rank)}，${n.label(previous)}单独居${ordinal(rank)}。`
      : `${n.unit(unit)}在${n.release(release)}中单独居${ordinal(rank)}，${n.label(previous)}并列${ordinal(rank)}。`,
  notAhead: ({ unit, other, release }, n) => `${n.unit(unit)}在${n.release(release)}中并未领先${n.unit(other)}。`,
  notBehind: ({ unit, other, release }, n) => `${n.unit(unit)}在${n.release(release)}中并未落后于${n.unit(other)}。`,
  othersFell: ({ unit, release }, n) =>
    `${n.unit(unit)}在${n.release(release)}中名次没有提高，是其他上榜者名次下降所致。`,
  didNotFall: ({ unit, release }, n) => `${n.unit(unit)}在${n.release(release)}中名次没有下降。`,
  universeGrew: ({ release, previous }, n) =>
    `${n.label(previous)}与${n.label(release)}的排名对象不同，仅就两次均有排名者而言，这一变化未必成立。`,
  placesRunOn: ({ release, previous }, n) =>
    `${n.release(release)}并列之后不空出名次；按排在前面的数目计算，与${n.label(previous)}相比的这一变化并不成立。`,
  restated: ({ unit, release, old, corrected }, n) =>
    `${n.unit(unit)}在${n.release(release)}中的名次在发布后由${given(old, corrected)}更正为${given(corrected, old)}；按原名次和按更正后的名次比较，结果不同。`,
  fieldUnknown: ({ release, previous }, n) =>
    `${n.label(previous)}与${n.label(release)}的排名对象是否有变，没有记录；仅在前后均有名次记录者之间重新排列，没有这样的变化。`,
  scoreNotUp: ({ unit, release, previous }, n) =>
    `${n.unit(unit)}在${n.release(release)}中的得分并不优于${n.label(previous)}，因此不称其为超越。`,
  movedOtherWay: ({ unit, release, previous, from, to, wasJoint, joint, open }, n) =>
    `${n.unit(unit)}由${n.label(previous)}的${placeAt(from, wasJoint, open.includes(previous), [to])}${from > to ? '升' : '降'}至${n.release(release)}的${placeAt(to, joint, open.includes(release), [from])}。`,
} satisfies Reasons<'movements'>;
