import { nth, top } from '../content.ts';
import type { ExpectedOf } from '../expected.ts';
import { across } from './breaks.ts';

export const entries: ExpectedOf<'entries'> = {
  enteredTop: ({ unit, release, open, joint, previous, top: of, rank, breaks }, t) => [
    [
      t.unit(unit),
      'entered',
      top(of),
      t.release(release),
      joint && 'joint',
      rank !== null && nth(rank),
      open.includes(release) && 'asListed',
    ],
    ['notIn', t.label(previous)],
    across(breaks, t),
  ],
  firstEntry: ({ unit, release, open, joint, top: of, rank, breaks }, t) => [
    [t.unit(unit), 'entered', top(of), t.release(release)],
    ['firstTime', joint && 'joint', rank !== null && nth(rank), open.includes(release) && 'asListed'],
    across(breaks, t),
  ],
  returnedToTop: ({ unit, release, open, joint, last, top: of, rank, breaks }, t) => [
    [
      t.unit(unit),
      'returned',
      top(of),
      t.release(release),
      joint && 'joint',
      rank !== null && nth(rank),
      open.includes(release) && 'asListed',
    ],
    ['last', t.label(last)],
    across(breaks, t),
  ],
  leftTop: ({ unit, release, previous, top: of, from, to, wasJoint, joint, open, breaks }, t) => [
    [t.unit(unit), 'left', top(of), t.release(release)],
    [
      wasJoint && 'joint',
      from === null ? 'stillIn' : nth(from),
      open.includes(previous) && 'asListed',
      t.label(previous),
    ],
    [to === null ? 'gone' : [joint && 'joint', nth(to), open.includes(release) && 'asListed'], 'now'],
    across(breaks, t),
  ],
  newToRanking: ({ unit, release, previous }, t) => [
    [t.unit(unit), 'newlyCovered', t.release(release)],
    ['outside', t.label(previous)],
  ],
  returnedToRanking: ({ unit, release, previous, last, unbroken }, t) => [
    [t.unit(unit), 'coveredAgain', t.release(release)],
    [unbroken && 'last', t.label(last)],
    ['outside', t.label(previous), 'notCompared'],
  ],
  removed: ({ unit, release, previous, status }, t) => [
    [t.unit(unit), status === 'withdrawn' ? 'withdrawn' : 'notCovered', t.release(release)],
    [t.label(previous), 'covered'],
  ],
  succession: ({ unit, release, previous, succeeded }, t) => [
    [t.release(release), t.unit(unit), 'succeeds', t.units(succeeded)],
    [t.label(previous), 'coveredThese', 'notCompared'],
  ],
};
