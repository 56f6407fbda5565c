import { rankingOf } from '../../../records/release.ts';
import type { Reasons } from '../../language.ts';
import { formats } from '../formats.ts';
import { interval, measured, placed } from '../phrases.ts';

const { ordinal } = formats;

/** Why nothing is printed about bands, tiers, intervals of ranks, and places ranked anew. */
export const placing = {
  notBanded: ({ unit, release }, n) => `${n.release(release)}给出的是${n.unit(unit)}的具体名次，不是区间。`,
  otherBand: ({ unit, release, from, to }, n) =>
    `${n.unit(unit)}位于${n.release(release)}${to === null ? `第${from}名及以后` : `第${from}—${to}名区间`}。`,
  bandsOverlap: ({ unit, release, previous }, n) =>
    `${n.unit(unit)}在${n.label(previous)}和${n.release(release)}中的区间有重叠，无从判断升降。`,
  noTier: ({ unit, release }, n) => `${n.release(release)}没有给出${n.unit(unit)}的等级。`,
  otherTier: ({ unit, release, tier }, n) => `${n.release(release)}给${n.unit(unit)}的等级是${tier}。`,
  tierUnlisted: ({ ranking, tier }, n) => `${tier}在${n.ranking(ranking)}各等级中的高低，没有记录。`,
  sameBand: ({ unit, release, previous, from, to }, n) =>
    `${n.unit(unit)}在${n.release(release)}中与${n.label(previous)}同在${placed({ from, to })}，其中的具体名次没有给出。`,
  sameTier: ({ unit, release, previous, tier }, n) =>
    `${n.unit(unit)}在${n.release(release)}中与${n.label(previous)}同列${tier}级。`,
  otherTierMove: ({ unit, release, previous, before, now }, n) =>
    `${n.unit(unit)}在${n.label(previous)}为${before}级，在${n.release(release)}中为${now}级。`,
  noInterval: ({ unit, release }, n) => `${n.unit(unit)}在${n.release(release)}中的名次不确定区间没有记录。`,
  intervalsApart: ({ unit, other, release }, n) =>
    `发布方给出的${n.unit(unit)}与${n.unit(other)}在${n.release(release)}中的名次不确定区间没有重叠。`,
  sameRow: ({ unit, other, release }, n) => `${n.unit(unit)}与${n.unit(other)}在${n.release(release)}中合为一个名次。`,
  withinInterval: ({ unit, release, own, holds }, n) => {
    if ('other' in holds)
      return `发布方给出的${n.unit(unit)}（${interval(own)}）与${n.unit(holds.other)}（${interval(holds.theirs)}）在${n.release(release)}中的名次不确定区间有重叠，无从判断先后。`;
    const whose = `发布方给出的${n.unit(unit)}在${n.release(release)}中的名次不确定区间为${interval(own)}，`;
    return 'rank' in holds
      ? `${whose}也包含${n.label(holds.previous)}的名次（${ordinal(holds.rank)}），无从判断升降。`
      : `${whose}横跨${holds.top === 1 ? '首位' : formats.top(holds.top)}内外，无从判断是否越线。`;
  },
  withinPlaces: ({ release, places }, n) =>
    `据发布方所言，${n.release(release)}中名次相差不超过${measured(places, '位')}没有意义，故不作判断。`,
  otherPlaceAmong: ({ unit, release, group, rank }, n) =>
    `在${n.group(group)}范围内按${n.release(release)}的名次重新排列，${n.unit(unit)}居${ordinal(rank)}。`,
  outsidePercent: ({ unit, release, last, universe, percent }, n) =>
    `连同名次或区间相同者在内，${n.unit(unit)}在${n.release(release)}中排至第${last}位（共${universe}${n.measureWord(rankingOf(release))}），不在前${percent}%之列。`,
} satisfies Reasons<'placing'>;
