import { rankingOf } from '../../../records/release.ts';
import type { Sentences } from '../../language.ts';
import { formats } from '../formats.ts';
import { acrossBreaks, measured, saveVacated } from '../phrases.ts';

const { top, list } = formats;

/** Sentences about a list as a whole. */
export const wholes = {
  topShare: ({ release, top: of, group, units, total, ties, vacated, beside }, n) =>
    `在${n.release(release)}的${of === 1 ? '首位' : top(of)}（${ties ? '含并列' : ''}${beside ? '计入更正' : ''}共${total}个）${saveVacated(vacated)}中，${group === null ? n.focus() : n.group(group)}${units.length === 0 ? '未占席位' : `占${units.length === total && total > 1 ? '全部' : ''}${measured(units.length, '席')}：${list(units.map(n.unit))}`}。`,
  breadth: ({ release, previous, up, same, down, again, compared, joined, formed, left, merged, breaks }, n) => {
    const others = `${joined > 0 ? `；新列入${joined}个` : ''}${formed > 0 ? `；此前由他者代表${formed}个` : ''}${left > 0 ? `；不再列入${left}个` : ''}${merged > 0 ? `；改由他者代表${merged}个` : ''}`;
    return `与${n.label(previous)}相比，${n.release(release)}中${again ? '按公布名次' : ''}${up}个${n.nouns(rankingOf(release))}名次上升、${same}个持平、${down}个下降${again ? `，仅在前后均有排名者之间重新排列则${again.up}个上升、${again.same}个持平、${again.down}个下降` : ''}（两次均有排名的共${compared}个${others}）${acrossBreaks(breaks, n)}。`;
  },
  publishedBreadth: ({ release, previous, up, same, down, breaks }, n) =>
    `据发布方统计，与${n.label(previous)}相比，${n.release(release)}中${up}个${n.nouns(rankingOf(release))}名次上升、${same}个持平、${down}个下降${acrossBreaks(breaks, n)}。`,
} satisfies Sentences<'wholes'>;
