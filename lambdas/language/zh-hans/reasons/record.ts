import type { Reasons } from '../../language.ts';

/** Why nothing is printed about the record itself: method, corrections, coverage. */
export const record = {
  endUnknown: ({ ranking }, n) => `${n.ranking(ranking)}是否停止发布，没有记录。`,
  goesOn: ({ ranking, release }, n) => `${n.ranking(ranking)}仍有${n.label(release)}的发布。`,
  seriesWentOn: ({ ranking, release }, n) =>
    `${n.release(release)}与${n.ranking(ranking)}同属一个系列，且晚于其所称的最后一次发布。`,
  sameMethod: ({ release, previous }, n) => `${n.label(previous)}和${n.release(release)}采用同一方法。`,
  segmentUnknown: ({ release }, n) => `${n.release(release)}采用何种方法，没有记录。`,
  noRevision: ({ unit, release }, n) => `${n.unit(unit)}在${n.release(release)}中未见更正记录。`,
  nothingCorrected: ({ unit, release }, n) =>
    `${n.unit(unit)}在${n.release(release)}中有更正，更正后名次和得分与原刊相同。`,
  correctionUnknown: ({ unit, release }, n) =>
    `${n.unit(unit)}在${n.release(release)}中的记录有更正，更正前后的内容没有全部记录。`,
  coverageUnknown: ({ release }, n) => `${n.release(release)}的评价范围没有记录。`,
} satisfies Reasons<'record'>;
