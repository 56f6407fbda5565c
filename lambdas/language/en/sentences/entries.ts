import type { Sentences } from '../../language.ts';
import { formats } from '../formats.ts';
import { acrossBreaks, placeOf } from '../phrases.ts';

const { top, list } = formats;

/** The place within the top that was reached; nothing where a band is on record instead. */
const reached = (rank: number | null, joint: boolean, open: boolean): string =>
  rank === null ? '' : `, at ${placeOf(rank, joint, open)}`;

/** Sentences about who came into a list or a ranking, and who left. */
export const entries = {
  enteredTop: ({ unit, release, joint, open, previous, top: of, rank, breaks }, n) =>
    `${n.unit(unit)} entered the ${top(of)} of ${n.release(release)}${reached(rank, joint, open.includes(release))}; it was not in it in ${n.label(previous)}${acrossBreaks(breaks, n)}.`,
  firstEntry: ({ unit, release, joint, open, top: of, rank, breaks }, n) =>
    `${n.unit(unit)} entered the ${top(of)} of ${n.release(release)} for the first time${reached(rank, joint, open.includes(release))}${acrossBreaks(breaks, n)}.`,
  returnedToTop: ({ unit, release, joint, open, last, top: of, rank, breaks }, n) =>
    `${n.unit(unit)} returned to the ${top(of)} of ${n.release(release)}${reached(rank, joint, open.includes(release))}; it was last in it in ${n.label(last)}${acrossBreaks(breaks, n)}.`,
  leftTop: ({ unit, release, previous, top: of, from, to, wasJoint, joint, open, breaks }, n) =>
    `${n.unit(unit)} dropped out of the ${top(of)} of ${n.release(release)}: ${from === null ? 'still among them' : placeOf(from, wasJoint, open.includes(previous))} in ${n.label(previous)}, ${to === null ? 'no longer among them now' : `${placeOf(to, joint, open.includes(release))} now`}${acrossBreaks(breaks, n)}.`,
  newToRanking: ({ unit, release, previous }, n) =>
    `${n.unit(unit)} is newly included in ${n.release(release)}; it was outside the scope of ${n.label(previous)}.`,
  returnedToRanking: ({ unit, release, previous, last, unbroken }, n) =>
    `${n.unit(unit)} is covered again by ${n.release(release)}, as it ${unbroken ? 'last ' : ''}was by ${n.label(last)}; it was outside the scope of ${n.label(previous)}, so nothing is compared.`,
  removed: ({ unit, release, previous, status }, n) =>
    `${n.unit(unit)} ${status === 'withdrawn' ? 'was withdrawn from' : 'is not covered by'} ${n.release(release)}; ${n.label(previous)} covered it.`,
  succession: ({ unit, release, previous, succeeded }, n) =>
    `${n.release(release)} covers ${n.unit(unit)}, which succeeds ${list(succeeded.map(n.unit))}; ${n.label(previous)} covered ${succeeded.length === 1 ? 'the latter' : 'these'}, so nothing is compared.`,
} satisfies Sentences<'entries'>;
