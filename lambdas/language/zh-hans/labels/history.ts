import type { HistoryWords } from '../../labels.ts';
import type { ReportNouns } from '../../nouns.ts';
import { formats } from '../formats.ts';
import { measured } from '../phrases.ts';

export const history = ({ unit, focus }: ReportNouns): HistoryWords => ({
  intro:
    '第1名在上。名次低于图示范围的，无论有无确切名次，均以最下一栏的圆圈表示，并以点线相连；方法有变处为虚线；名次没有记录，或其间有未画出的发布的，线条中断。',
  title: (ranking, first, last) => `${ranking}：${first}至${last}的名次`,
  subtitle: (releases, depth, breaks, highlighted, areSkipped) =>
    `共${measured(releases, '次')}发布，第1至第${depth}名；只画出标有名称的${unit.singular}${highlighted.length === 0 ? '' : `；突出显示的为${highlighted === 'focus' ? focus.name : formats.list(highlighted)}`}${areSkipped ? '；三点表示其间名次略去' : ''}${breaks.length > 0 ? `；${breaks.map(([previous, label]) => `${previous}与${label}之间`).join('、')}方法有变（虚线处），名次不完全可比` : ''}`,
  panels: (releases, depth, { below, broken }) =>
    `共${measured(releases, '次')}发布；上线为第1名，下线为第${depth}名${below ? `，圆圈表示在第${depth}名之后` : ''}${broken ? '；圆点间为虚线处方法有变' : ''}`,
  below: depth => `第${depth}名之外`,
  alt: (ranking, units, first, last) => `名次变化图：${units.join('、')}在${ranking}${first}至${last}中的名次`,
  describePoint: (label, place) => `${label}：${place}`,
  describeLine: (name, points) => `${name}，${points}。`,
});
