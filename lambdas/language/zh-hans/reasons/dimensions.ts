import type { Reasons } from '../../language.ts';
import { formats } from '../formats.ts';

const { quantity } = formats;

/** Why nothing is printed about the dimensions of an index. */
export const dimensions = {
  noDimensions: ({ ranking }, n) => `${n.ranking(ranking)}的各维度没有记录。`,
  otherField: ({ release, whole }, n) =>
    `${n.release(release)}与${n.release(whole)}的评价范围记录不一致，两者的名次不能并列比较。`,
  noExtremes: ({ unit, release }, n) =>
    `在${n.release(release)}有记录的维度中，${n.unit(unit)}没有一项与总体名次相差足够大并位于前四分之一或后四分之一。`,
  allLevel: ({ unit, release }, n) =>
    `在${n.release(release)}有记录的各维度中，${n.unit(unit)}的名次相同，没有最高与最低之分。`,
  weightUnknown: ({ release }, n) => `${n.release(release)}在总分中所占的权重没有记录。`,
  weightsChanged: ({ release, previous }, n) => `${n.release(release)}的权重与${n.label(previous)}不同。`,
  weightsSum: ({ release, found }, n) =>
    `${n.release(release)}各维度有记录的权重合计为${quantity(found, 'percent')}，总分没有全部计入。`,
  notLinear: ({ unit, release }, n) => `${n.unit(unit)}在${n.release(release)}中各维度加权合计与总分不符。`,
  otherWay: ({ unit, release, previous }, n) =>
    `由${n.label(previous)}到${n.release(release)}，${n.unit(unit)}总分的变动方向与各维度加权合计的变动方向不一致。`,
  noDriver: ({ unit, release, previous }, n) =>
    `由${n.label(previous)}到${n.release(release)}，没有哪一个维度单独占${n.unit(unit)}得分变动的足够份额。`,
  otherDirection: ({ ranking, whole }, n) =>
    `${n.rankingShort(ranking)}与${n.ranking(whole)}中，一项得分越高越好，另一项得分越低越好，因此不把前者的变动说成后者变动的一部分。`,
  otherDriver: ({ unit, release, asserted, found }, n) =>
    `${n.unit(unit)}在${n.release(release)}中的得分变动主要来自${n.rankingShort(found)}，而不是${n.rankingShort(asserted)}。`,
} satisfies Reasons<'dimensions'>;
