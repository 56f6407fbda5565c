import { type Content, nth, top } from '../content.ts';
import type { ExpectedOf } from '../expected.ts';
import { holding } from '../meanings.ts';
import { across } from './breaks.ts';

/** The place that was reached, where it is an exact one. */
const reached = (rank: number | null, joint: boolean, isOpen: boolean): Content =>
  rank === null ? [] : [holding(joint, isOpen), nth(rank)];

export const entries: ExpectedOf<'entries'> = {
  enteredTop: ({ unit, release, open, joint, previous, top: of, rank, breaks }, t) => [
    [t.unit(unit), 'entered', t.release(release), top(of), reached(rank, joint, open.includes(release))],
    [t.label(previous), 'notIn', top(of)],
    across(breaks, t),
  ],
  firstEntry: ({ unit, release, open, joint, top: of, rank, breaks }, t) => [
    [t.unit(unit), 'firstTime', 'entered', t.release(release), top(of)],
    reached(rank, joint, open.includes(release)),
    across(breaks, t),
  ],
  returnedToTop: ({ unit, release, open, joint, last, top: of, rank, breaks }, t) => [
    [t.unit(unit), 'returned', t.release(release), top(of), reached(rank, joint, open.includes(release))],
    ['last', top(of), t.label(last)],
    across(breaks, t),
  ],
  leftTop: ({ unit, release, previous, top: of, from, to, wasJoint, joint, open, breaks }, t) => [
    [t.unit(unit), 'left', t.release(release), top(of)],
    [t.label(previous), from === null ? ['stillIn', top(of)] : [holding(wasJoint, open.includes(previous)), nth(from)]],
    ['now', to === null ? 'gone' : [holding(joint, open.includes(release)), nth(to)]],
    across(breaks, t),
  ],
  newToRanking: ({ unit, release, previous }, t) => [
    [t.unit(unit), t.release(release), 'newlyCovered'],
    [t.label(previous), 'outside'],
  ],
  returnedToRanking: ({ unit, release, previous, last, unbroken }, t) => [
    [t.unit(unit), 'coveredAgain', t.release(release)],
    [unbroken ? 'last' : 'onceCovered', t.label(last)],
    [t.label(previous), 'outside', 'notCompared'],
  ],
  removed: ({ unit, release, previous, status }, t) => [
    [t.unit(unit), status === 'withdrawn' ? 'withdrawn' : 'notCovered', t.release(release)],
    [t.label(previous), 'covered'],
  ],
  succession: ({ unit, release, previous, succeeded }, t) => [
    [t.unit(unit), t.units(succeeded), 'succeeds', t.release(release)],
    [t.label(previous), 'coveredThese', 'notCompared'],
  ],
};
