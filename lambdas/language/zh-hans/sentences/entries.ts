import type { Figures } from '../../../claims/schema/kinds.ts';
import { rankingOf } from '../../../records/release.ts';
import type { Sentences } from '../../language.ts';
import { formats } from '../formats.ts';
import { acrossBreaks, fieldSince, mark, placed, placeOf } from '../phrases.ts';

const { list } = formats;

/** The first so many; of one that is first place. */
const top = (n: number): string => (n === 1 ? '首位' : formats.top(n));

interface Reached {
  readonly top: number;
  readonly rank: number | null;
  readonly joint: boolean;
}

/** What was reached: first place, or the top so many with the place in it, where no band is on record instead. */
const reached = ({ top: of, rank, joint }: Reached, isOpen: boolean): string => {
  if (of === 1) return `${joint ? '并列' : ''}${top(1)}${mark(isOpen)}`;
  return `${top(of)}${rank === null ? '' : `，${placeOf(rank, joint, isOpen)}`}`;
};

/** Whether it is among the first so many, or first. */
const notAmong = (of: number): string => (of === 1 ? '不居首位' : `不在${top(of)}之列`);

/** The place of who is among the top again; of first place, only what it adds to that. */
const again = ({ top: of, rank, joint }: Reached, isOpen: boolean): string => {
  if (rank === null || (of === 1 && !joint && !isOpen)) return '';
  return `，${placeOf(rank, joint, isOpen)}`;
};

/** Where it is since it left, as far as that is on record. */
const gone = (band: Figures['leftTop']['band']): string => (band === null ? '已不在其列' : `位于${placed(band)}`);

/** Sentences about who came into a list or a ranking, and who left. */
export const entries = {
  enteredTop: ({ unit, release, open, previous, from, wasJoint, otherField, breaks, ...to }, n) => {
    const isOpen = open.includes(release);
    const { top: of, rank, joint } = to;
    const hasPlace = of > 1 && rank !== null;
    const then = `${n.label(previous)}${from === null ? notAmong(of) : placeOf(from, wasJoint, open.includes(previous), hasPlace ? [rank] : [])}`;
    const told = hasPlace
      ? `进入${n.release(release)}${top(of)}：${then}，${n.label(release)}${placeOf(rank, joint, isOpen, from === null ? [] : [from])}`
      : `${of === 1 ? '跻身' : '进入'}${n.release(release)}${reached(to, isOpen)}；${then}`;
    return `${n.unit(unit)}${told}${fieldSince({ otherField })}${acrossBreaks(breaks, n)}。`;
  },
  firstEntry: ({ unit, release, open, otherField, breaks, ...to }, n) =>
    `${n.unit(unit)}首次跻身${n.release(release)}${reached(to, open.includes(release))}${fieldSince({ otherField })}${acrossBreaks(breaks, n)}。`,
  returnedToTop: ({ unit, release, open, previous, last, unbroken, otherField, breaks, ...to }, n) => {
    const isOpen = open.includes(release);
    if (unbroken)
      return `${n.unit(unit)}重返${n.release(release)}${reached(to, isOpen)}；上次${to.top === 1 ? '居首位' : `位居${top(to.top)}`}是在${n.label(last)}${fieldSince({ otherField })}${acrossBreaks(breaks, n)}。`;
    const within = `${to.top === 1 ? '居' : '位居'}${top(to.top)}`;
    return `${n.unit(unit)}在${n.ranking(rankingOf(release))}中，${n.label(last)}${within}，${n.label(previous)}${notAmong(to.top)}，${n.label(release)}再度${within}${again(to, isOpen)}${acrossBreaks(breaks, n)}。`;
  },
  leftTop: ({ unit, release, previous, top: of, from, to, band, wasJoint, joint, open, otherField, breaks }, n) =>
    `${n.unit(unit)}${of === 1 ? '失去' : '跌出'}${n.release(release)}${top(of)}：${n.label(previous)}${from === null ? `尚在${top(of)}之列` : placeOf(from, wasJoint, open.includes(previous), to === null ? [] : [to])}，${n.label(release)}${to === null ? gone(band) : `${placeOf(to, joint, open.includes(release), from === null ? [] : [from])}`}${fieldSince({ otherField })}${acrossBreaks(breaks, n)}。`,
  newToRanking: ({ unit, release, previous }, n) =>
    `${n.unit(unit)}新纳入${n.release(release)}的评价范围，${n.label(previous)}不在评价范围之内。`,
  returnedToRanking: ({ unit, release, previous, last, unbroken, status }, n) =>
    `${n.unit(unit)}重新纳入${n.release(release)}的评价范围，${unbroken ? '上次纳入是在' : '此前曾纳入'}${n.label(last)}；${n.label(previous)}${status === 'withdrawn' ? '已被撤出' : '不在评价范围之内'}，因此不作比较。`,
  removed: ({ unit, release, previous, status }, n) =>
    status === 'withdrawn'
      ? `${n.unit(unit)}已被撤出${n.release(release)}；${n.label(previous)}在评价范围之内。`
      : `${n.unit(unit)}未纳入${n.release(release)}的评价范围；${n.label(previous)}在评价范围之内。`,
  succession: ({ unit, release, previous, succeeded }, n) =>
    `${n.unit(unit)}由${list(succeeded.map(n.unit))}承继而来，${n.release(release)}将其纳入评价范围；${n.label(previous)}评价的是后者，因此不作比较。`,
} satisfies Sentences<'entries'>;
