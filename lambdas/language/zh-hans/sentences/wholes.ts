import { rankingOf } from '../../../records/release.ts';
import type { Sentences } from '../../language.ts';
import { formats } from '../formats.ts';
import { acrossBreaks, measured, ranked, saveVacated } from '../phrases.ts';

const { top, list } = formats;

/** Sentences about a list as a whole. */
export const wholes = {
  topShare: ({ release, top: of, group, units, total, ties, vacated, beside }, n) => {
    // Ten seats in the top ten are its places; of another number it is said.
    const isPlain = of > 1 && total === of && !beside && vacated.length === 0;
    const size = isPlain ? '' : `（${ties ? '含并列' : ''}${beside ? '计入更正' : ''}共${total}席）`;
    return `在${n.release(release)}的${of === 1 ? '首位' : top(of)}${size}${saveVacated(vacated)}中，${group === null ? n.focus() : n.group(group)}${units.length === 0 ? '未占席位' : `占${units.length === total && total > 1 ? '全部' : ''}${measured(units.length, '席')}：${list(units.map(n.unit))}`}。`;
  },
  breadth: ({ release, previous, up, same, down, again, compared, joined, formed, left, merged, breaks }, n) => {
    const word = n.measureWord(rankingOf(release));
    const others = `${joined > 0 ? `；新列入${joined}${word}` : ''}${formed > 0 ? `；此前由他者代表${formed}${word}` : ''}${left > 0 ? `；不再列入${left}${word}` : ''}${merged > 0 ? `；改由他者代表${merged}${word}` : ''}`;
    return `与${n.label(previous)}相比，${n.release(release)}中${again ? '按公布名次' : ''}${ranked(up, release, n)}名次上升、${same}${word}持平、${down}${word}下降${again ? `，仅在前后均有排名者之间重新排列则${again.up}${word}上升、${again.same}${word}持平、${again.down}${word}下降` : ''}（两次均有排名的共${compared}${word}${others}）${acrossBreaks(breaks, n)}。`;
  },
  publishedBreadth: ({ release, previous, up, same, down, breaks }, n) => {
    const word = n.measureWord(rankingOf(release));
    return `据发布方统计，与${n.label(previous)}相比，${n.release(release)}中${ranked(up, release, n)}名次上升、${same}${word}持平、${down}${word}下降${acrossBreaks(breaks, n)}。`;
  },
} satisfies Sentences<'wholes'>;
