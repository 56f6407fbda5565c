import type { FiguresPlacing } from '../../claims/schema/figures-placing.ts';
import type { RankInterval } from '../../records/record.ts';
import type { Language } from '../language.ts';
import { formats } from './formats.ts';
import { measured } from './measured.ts';

const { ordinal, top, quantity, list } = formats;

const at = (key: string): string => key.split('/')[0] ?? '';

/** The ends of an interval of ranks, as the publisher prints them. */
export const interval = ({ from, to }: RankInterval): string => (from === to ? `第${from}位` : `第${from}—${to}位`);

/** Sentences about tiers, intervals of ranks, places ranked anew, runs of moves, and averages. */
export const sentence: Pick<Language['sentence'], keyof FiguresPlacing> = {
  tier: ({ unit, release, tier }, n) => `${n.unit(unit)}在${n.release(release)}中列${tier}级。`,
  tierMove: ({ unit, release, previous, before, now, steps, direction }, n) => {
    const way = direction === 'up' ? '升' : '降';
    return `${n.unit(unit)}在${n.release(release)}中由${n.label(previous)}的${before}级${way}至${now}级，${way}${measured(steps, '级')}。`;
  },
  intervalsOverlap: ({ unit, other, release, own, theirs }, n) =>
    `${n.unit(unit)}与${n.unit(other)}在${n.release(release)}中的名次差距在误差范围内，不宜过度解读：发布方给出的名次不确定区间（5%～95%）分别为${interval(own)}和${interval(theirs)}，相互重叠。`,
  placeAmong: ({ unit, release, group, rank, of, joint }, n) =>
    `在${n.group(group)}（共${of}个）范围内，按${n.release(release)}的名次重新排列，${n.unit(unit)}${joint ? '并列' : '列'}${ordinal(rank)}。`,
  rankTrend: ({ unit, direction, releases, ranks }, n) => {
    const [base = '', ...steps] = releases;
    const [from = 0, ...to] = ranks;
    const edition = n.cadence(at(base)) === 'half-yearly' ? '期' : '届';
    const way = direction === 'up' ? '升' : '降';
    return `${n.unit(unit)}在${n.ranking(at(base))}${n.label(steps[0] ?? '')}至${n.label(steps.at(-1) ?? '')}的${measured(steps.length, edition)}中名次逐${edition}${direction === 'up' ? '上升' : '下降'}，由${n.label(base)}的${ordinal(from)}依次${way}至${list(to.map(ordinal))}。`;
  },
  fieldAverage: ({ release, top: of, statistic, total, value }, n) =>
    `${n.release(release)}${top(of)}共${total}个${n.nouns(at(release))}${total > of ? '（含并列）' : ''}，得分的${statistic === 'mean' ? '平均数' : '中位数'}为${quantity(value, 'count')}分。`,
};
