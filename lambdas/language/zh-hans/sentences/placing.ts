import { rankingOf } from '../../../records/release.ts';
import type { Sentences } from '../../language.ts';
import { acrossBreaks, interval, measured, placed, placeOf, ranked } from '../phrases.ts';

/** Sentences about bands, tiers, intervals of ranks, and places ranked anew. */
export const placing = {
  band: ({ unit, release, from, to }, n) => `${n.unit(unit)}位于${n.release(release)}${placed({ from, to })}。`,
  bandMove: ({ unit, release, previous, direction, before, now, breaks }, n) =>
    `${n.unit(unit)}在${n.release(release)}中由${n.label(previous)}的${placed(before)}${direction === 'up' ? '升' : '降'}至${placed(now)}${acrossBreaks(breaks, n)}。`,
  tier: ({ unit, release, tier }, n) => `${n.unit(unit)}在${n.release(release)}中位列${tier}级。`,
  tierMove: ({ unit, release, previous, before, now, steps, direction, breaks }, n) => {
    const way = direction === 'up' ? '升' : '降';
    return `${n.unit(unit)}在${n.release(release)}中由${n.label(previous)}的${before}级${way}至${now}级，${way}${measured(steps, '级')}${acrossBreaks(breaks, n)}。`;
  },
  intervalsOverlap: ({ unit, other, release, own, theirs }, n) =>
    `${n.unit(unit)}与${n.unit(other)}在${n.release(release)}中的名次差距在误差范围内，不宜过度解读：发布方给出的名次不确定区间（5%～95%）分别为${interval(own)}和${interval(theirs)}，相互重叠。`,
  topPercent: ({ unit, release, from, to, joint, universe, percent }, n) =>
    `${n.unit(unit)}在${n.release(release)}中${from === to ? placeOf(from, joint, false) : `位于${placed({ from, to })}`}（共${ranked(universe, release, n)}），位居前${percent}%。`,
  placeAmong: ({ unit, release, group, rank, of, joint }, n) =>
    `在${n.group(group)}（共${of}${n.measureWord(rankingOf(release))}）范围内，按${n.release(release)}的名次重新排列，${n.unit(unit)}${placeOf(rank, joint, false)}。`,
} satisfies Sentences<'placing'>;
