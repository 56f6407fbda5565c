import type { Figures } from '../../../claims/schema/kinds.ts';
import { type Content, nth, placed, top } from '../content.ts';
import type { ExpectedOf } from '../expected.ts';
import { holding } from '../meanings.ts';
import type { Meaning } from '../piece.ts';
import { across } from './breaks.ts';

/** The top so many and the place that was reached, where it is an exact one; a top of one is first place. */
const reached = ({ release, top: of, rank, joint, open }: Figures['firstEntry']): Content => {
  if (of === 1) return [joint && 'joint', nth(1), open.includes(release) && 'asListed'];
  return [top(of), rank !== null && holding(joint, rank, open.includes(release))];
};

const within = (of: number): Meaning => (of === 1 ? nth(1) : top(of));

/** The field is another than before. */
const otherwise = ({ otherField }: Pick<Figures['enteredTop'], 'otherField'>): Content => [otherField && 'otherRanked'];

/** No exact place: the band that is given in its stead, or none. */
const gone = (band: Figures['leftTop']['band']): Meaning => (band === null ? 'gone' : placed(band));

export const entries: ExpectedOf<'entries'> = {
  enteredTop: (figures, t) => {
    const { unit, release, previous, from, wasJoint, top: of, rank, joint, open } = figures;
    const before: Content = [
      t.label(previous),
      from === null ? ['notIn', within(of)] : holding(wasJoint, from, open.includes(previous)),
    ];
    return [
      [t.unit(unit), 'entered', t.release(release)],
      // Both places stand behind the top, in the order of time; first place is both.
      of > 1 && rank !== null
        ? [top(of), before, t.label(release), holding(joint, rank, open.includes(release))]
        : [reached(figures), before],
      otherwise(figures),
      across(figures.breaks, t),
    ];
  },
  firstEntry: (figures, t) => [
    [t.unit(figures.unit), 'firstTime', 'entered', t.release(figures.release), reached(figures)],
    otherwise(figures),
    across(figures.breaks, t),
  ],
  returnedToTop: (figures, t) => {
    const { unit, release, previous, last, unbroken, top: of, rank, joint, open, breaks } = figures;
    if (unbroken)
      return [
        [t.unit(unit), 'returned', t.release(release), reached(figures)],
        ['last', within(of), t.label(last)],
        otherwise(figures),
        across(breaks, t),
      ];
    const isPlain = of === 1 && !joint && !open.includes(release);
    return [
      [t.unit(unit), t.rankingOf(release), t.label(last), within(of)],
      [t.label(previous), 'notIn', within(of)],
      [t.label(release), 'oneMore', within(of)],
      rank !== null && !isPlain && holding(joint, rank, open.includes(release)),
      across(breaks, t),
    ];
  },
  leftTop: ({ unit, release, previous, top: of, from, to, band, wasJoint, joint, open, breaks, ...field }, t) => [
    [t.unit(unit), 'left', t.release(release), within(of)],
    [t.label(previous), from === null ? ['stillIn', within(of)] : holding(wasJoint, from, open.includes(previous))],
    [t.label(release), to === null ? gone(band) : holding(joint, to, open.includes(release))],
    otherwise(field),
    across(breaks, t),
  ],
  newToRanking: ({ unit, release, previous }, t) => [
    [t.unit(unit), 'newlyCovered', t.release(release)],
    [t.label(previous), 'outside'],
  ],
  returnedToRanking: ({ unit, release, previous, last, unbroken, status }, t) => [
    [t.unit(unit), 'coveredAgain', t.release(release)],
    [unbroken ? 'last' : 'onceCovered', t.label(last)],
    [t.label(previous), status === 'withdrawn' ? 'withdrawn' : 'outside', 'notCompared'],
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
