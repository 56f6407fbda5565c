import type { Figures } from '../../../claims/schema/kinds.ts';
import { rankingOf } from '../../../records/release.ts';
import type { Sentences } from '../../language.ts';
import { formats } from '../formats.ts';
import { acrossBreaks, fieldSince, inPlace, mark, placed, placeOf } from '../phrases.ts';

const { top, list } = formats;

interface Reached {
  readonly top: number;
  readonly rank: number | null;
  readonly joint: boolean;
}

/** First place, shared or not, or open. */
const first = (joint: boolean, isOpen: boolean): string => `${joint ? 'joint ' : ''}first place${mark(isOpen)}`;

/** What was reached: first place, or the top so many with the place in it, where no band is on record instead. */
const reached = ({ top: of, rank, joint }: Reached, release: string, isOpen: boolean, verb: string): string => {
  if (of === 1) return `${verb} ${first(joint, isOpen)} in ${release}`;
  return `${verb} the ${top(of)} of ${release}${rank === null ? '' : `, ${inPlace(rank, joint, isOpen)}`}`;
};

/** The place of who is among the top again; of first place, only what it adds to that. */
const again = ({ top: of, rank, joint }: Reached, isOpen: boolean): string => {
  if (rank === null || (of === 1 && !joint && !isOpen)) return '';
  return `, ${inPlace(rank, joint, isOpen)}`;
};

/** Where it was before, of which no place is on record. */
const outside = (of: number): string => (of === 1 ? 'was not in first place' : `stood outside the ${top(of)}`);

/** Where it is since it left, as far as that is on record. */
const gone = (band: Figures['leftTop']['band']): string => (band === null ? 'no longer there' : `in ${placed(band)}`);

/** Sentences about who came into a list or a ranking, and who left. */
export const entries = {
  enteredTop: ({ unit, release, open, previous, from, wasJoint, otherField, breaks, ...to }, n) =>
    `${n.unit(unit)} ${reached(to, n.release(release), open.includes(release), to.top === 1 ? 'took' : 'entered')}${from === null ? `; it ${outside(to.top)}` : `, having been ${placeOf(from, wasJoint, open.includes(previous))}`} in ${n.label(previous)}${fieldSince({ otherField })}${acrossBreaks(breaks, n)}.`,
  firstEntry: ({ unit, release, joint, open, top: of, rank, otherField, breaks }, n) => {
    const isOpen = open.includes(release);
    const entered = of === 1 ? `took ${first(joint, isOpen)} in` : `entered the ${top(of)} of`;
    const at = of === 1 || rank === null ? '' : `, ${inPlace(rank, joint, isOpen)}`;
    return `${n.unit(unit)} ${entered} ${n.release(release)} for the first time${at}${fieldSince({ otherField })}${acrossBreaks(breaks, n)}.`;
  },
  returnedToTop: ({ unit, release, open, previous, last, unbroken, otherField, breaks, ...to }, n) => {
    const isOpen = open.includes(release);
    if (unbroken)
      return `${n.unit(unit)} ${reached(to, n.release(release), isOpen, 'returned to')}; it was last there in ${n.label(last)}${fieldSince({ otherField })}${acrossBreaks(breaks, n)}.`;
    const within = to.top === 1 ? 'in first place in' : `in the ${top(to.top)} of`;
    return `${n.unit(unit)} was ${within} ${n.ranking(rankingOf(release))} in ${n.label(last)}, was not in ${n.label(previous)}, and is again in ${n.label(release)}${again(to, isOpen)}${acrossBreaks(breaks, n)}.`;
  },
  leftTop: ({ unit, release, previous, top: of, from, to, band, wasJoint, joint, open, otherField, breaks }, n) =>
    `${n.unit(unit)} ${of === 1 ? 'lost first place in' : `dropped out of the ${top(of)} of`} ${n.release(release)}: ${from === null ? 'still there' : placeOf(from, wasJoint, open.includes(previous))} in ${n.label(previous)}, ${to === null ? gone(band) : placeOf(to, joint, open.includes(release))} in ${n.label(release)}${fieldSince({ otherField })}${acrossBreaks(breaks, n)}.`,
  newToRanking: ({ unit, release, previous }, n) =>
    `${n.unit(unit)} is newly included in ${n.release(release)}; it was outside the scope of ${n.label(previous)}.`,
  returnedToRanking: ({ unit, release, previous, last, unbroken, status }, n) =>
    `${n.unit(unit)} is covered again by ${n.release(release)}, as it ${unbroken ? 'last ' : ''}was by ${n.label(last)}; it was ${status === 'withdrawn' ? 'withdrawn from' : 'outside the scope of'} ${n.label(previous)}, so nothing is compared.`,
  removed: ({ unit, release, previous, status }, n) =>
    `${n.unit(unit)} ${status === 'withdrawn' ? 'was withdrawn from' : 'is not covered by'} ${n.release(release)}; ${n.label(previous)} covered it.`,
  succession: ({ unit, release, previous, succeeded }, n) =>
    `${n.release(release)} covers ${n.unit(unit)}, which succeeds ${list(succeeded.map(n.unit))}; ${n.label(previous)} covered ${succeeded.length === 1 ? 'the latter' : 'these'}, so nothing is compared.`,
} satisfies Sentences<'entries'>;
