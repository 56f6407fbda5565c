import type { Reasons } from '../../language.ts';
import { formats } from '../formats.ts';

const { ordinal } = formats;

/** Why nothing is printed about a list as a whole. */
export const wholes = {
  notWhole: ({ release }, n) => `${n.release(release)}的名次没有全部记录。`,
  sumMismatch: ({ release, found, universe }, n) =>
    `${n.release(release)}共有${universe}个排名，有记录的是${found}个。`,
  placeBeyond: ({ release, rank, universe }, n) =>
    `${n.release(release)}的排名共有${universe}个，而有记录的名次到${ordinal(rank)}。`,
  takenOut: ({ release, found, universe }, n) =>
    `${n.release(release)}原有${universe}个排名，其后有的撤出或失去名次，现有名次的是${found}个。`,
  countsBeyond: ({ release, found, universe }, n) =>
    `发布方就${n.release(release)}所给的上升、持平、下降数合计${found}个，而其排名只有${universe}个。`,
  otherKinds: ({ ranking }, n) => `${n.ranking(ranking)}的评价对象是${n.nouns(ranking)}，不含${n.unitNoun.singular}。`,
  clusterAmong: ({ release, cluster }, n) =>
    `${n.release(release)}将${n.unit(cluster)}作为整体排名，无法确认是否计入。`,
  countryUnknown: ({ unit }, n) => `${n.unit(unit)}属于哪个国家，没有记录。`,
  noGroup: () => '没有说明统计的范围。',
  uncounted: ({ release }, n) => `${n.release(release)}的发布方自行统计的升降数没有记录。`,
  countsDiffer: ({ release, previous }, n) =>
    `${n.release(release)}发布方自行统计的升降数与按该次和${n.label(previous)}的完整名单所得不符。`,
} satisfies Reasons<'wholes'>;
