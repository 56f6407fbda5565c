import type { Sentences } from '../../language.ts';
import { formats } from '../formats.ts';
import { acrossBreaks, placeOf } from '../phrases.ts';

const { top, list } = formats;

/** The place within the top that was reached; nothing where a band is on record instead. */
const reached = (rank: number | null, joint: boolean, open: boolean): string =>
  rank === null ? '' : `，${placeOf(rank, joint, open)}`;

/** Sentences about who came into a list or a ranking, and who left. */
export const entries = {
  enteredTop: ({ unit, release, joint, open, previous, top: of, rank, breaks }, n) =>
    `${n.unit(unit)}进入${n.release(release)}${top(of)}${reached(rank, joint, open.includes(release))}；${n.label(previous)}时不在${top(of)}之列${acrossBreaks(breaks, n)}。`,
  firstEntry: ({ unit, release, joint, open, top: of, rank, breaks }, n) =>
    `${n.unit(unit)}首次跻身${n.release(release)}${top(of)}${reached(rank, joint, open.includes(release))}${acrossBreaks(breaks, n)}。`,
  returnedToTop: ({ unit, release, joint, open, last, top: of, rank, breaks }, n) =>
    `${n.unit(unit)}重返${n.release(release)}${top(of)}${reached(rank, joint, open.includes(release))}；上次位居${top(of)}是在${n.label(last)}${acrossBreaks(breaks, n)}。`,
  leftTop: ({ unit, release, previous, top: of, from, to, wasJoint, joint, open, breaks }, n) =>
    `${n.unit(unit)}跌出${n.release(release)}${top(of)}：${n.label(previous)}${from === null ? `尚在${top(of)}之列` : placeOf(from, wasJoint, open.includes(previous))}，${to === null ? '本次已不在其列' : `本次${placeOf(to, joint, open.includes(release))}`}${acrossBreaks(breaks, n)}。`,
  newToRanking: ({ unit, release, previous }, n) =>
    `${n.unit(unit)}为${n.release(release)}新增评价对象，${n.label(previous)}时不在评价范围之内。`,
  returnedToRanking: ({ unit, release, previous, last, unbroken }, n) =>
    `${n.unit(unit)}重新纳入${n.release(release)}的评价范围，${unbroken ? '上次纳入是在' : '此前曾纳入'}${n.label(last)}；${n.label(previous)}时不在评价范围之内，因此不作比较。`,
  removed: ({ unit, release, previous, status }, n) =>
    status === 'withdrawn'
      ? `${n.unit(unit)}已被撤出${n.release(release)}；${n.label(previous)}时在评价范围之内。`
      : `${n.unit(unit)}未纳入${n.release(release)}的评价范围；${n.label(previous)}时在评价范围之内。`,
  succession: ({ unit, release, previous, succeeded }, n) =>
    `${n.unit(unit)}由${list(succeeded.map(n.unit))}承继而来，${n.release(release)}将其纳入评价范围；${n.label(previous)}评价的是后者，因此不作比较。`,
} satisfies Sentences<'entries'>;
