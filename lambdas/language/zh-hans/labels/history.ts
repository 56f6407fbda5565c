import type { HistoryWords } from '../../labels.ts';
import type { ReportNouns } from '../../nouns.ts';
import { measured } from '../phrases.ts';

export const history = ({ unit, focus }: ReportNouns): HistoryWords => ({
  intro:
    '第1名在上；低于所示名次的，无论有无确切名次，均为最下一栏中的圆圈，与之相连的为点线；方法有变处为虚线；两者均无记录，或其间有未画出的发布的，线条中断。',
  title: (ranking, first, last) => `${ranking}：${first}至${last}的名次`,
  subtitle: (releases, depth, breaks, isMixed) =>
    `共${measured(releases, '次')}发布，第1至第${depth}名；只画出图中列名的${unit.singular}${isMixed ? `；突出显示的为${focus.name}` : ''}${breaks.length > 0 ? `；${breaks.map(([previous, label]) => `${previous}与${label}之间`).join('、')}方法有变（虚线处），名次不完全可比` : ''}`,
  panels: (releases, depth, { below, broken }) =>
    `共${measured(releases, '次')}发布；上线为第1名，下线为第${depth}名${below ? '，圆圈为其下' : ''}${broken ? '；圆点间为虚线处方法有变' : ''}`,
  below: depth => `第${depth}名之外`,
  alt: (ranking, units, first, last) => `名次变化图：${units.join('、')}在${ranking}${first}至${last}中的名次`,
  describePoint: (label, place) => `${label}：${place}`,
  describeLine: (name, points) => `${name}，${points}。`,
});
