import type { Figures } from '../../../claims/schema/kinds.ts';
import { type Content, nth, placed, top } from '../content.ts';
import type { ExpectedOf } from '../expected.ts';
import type { Facts } from '../facts.ts';
import type { Meaning } from '../piece.ts';
import { across } from './breaks.ts';

type Entered = Figures['firstEntry'];

const placeOf = ({ release, rank, joint, open }: Entered): Content => [
  joint && 'joint',
  rank !== null && nth(rank),
  open.includes(release) && 'asListed',
];

/** The top so many, and the place in it; a top of one is first place and no other. */
const reached = (figures: Entered, t: Facts): Content =>
  figures.top === 1
    ? [placeOf({ ...figures, rank: 1 }), t.release(figures.release)]
    : [top(figures.top), t.release(figures.release), placeOf(figures)];

/** The field is another than before. */
const otherwise = ({ otherField }: Pick<Figures['enteredTop'], 'otherField'>): Content => [otherField && 'otherRanked'];

/** No exact place: the band that is given in its stead, or none. */
const gone = (band: Figures['leftTop']['band']): Meaning => (band === null ? 'gone' : placed(band));

export const entries: ExpectedOf<'entries'> = {
  enteredTop: (figures, t) => [
    [t.unit(figures.unit), 'entered', reached(figures, t)],
    [
      figures.from === null
        ? ['notIn', figures.top === 1 ? nth(1) : top(figures.top)]
        : [
            'havingBeen',
            figures.wasJoint && 'joint',
            nth(figures.from),
            figures.open.includes(figures.previous) && 'asListed',
          ],
      t.label(figures.previous),
    ],
    otherwise(figures),
    across(figures.breaks, t),
  ],
  firstEntry: (figures, t) => [
    [t.unit(figures.unit), 'entered'],
    figures.top === 1
      ? [reached(figures, t), 'firstTime']
      : [top(figures.top), t.release(figures.release), 'firstTime', placeOf(figures)],
    otherwise(figures),
    across(figures.breaks, t),
  ],
  returnedToTop: (figures, t) => {
    const { unit, release, previous, last, unbroken, top: of, rank, joint, open, breaks } = figures;
    if (unbroken)
      return [
        [t.unit(unit), 'returned', reached(figures, t)],
        ['last', t.label(last)],
        otherwise(figures),
        across(breaks, t),
      ];
    const isPlain = of === 1 && !joint && !open.includes(release);
    return [
      [t.unit(unit), of === 1 ? nth(1) : top(of), t.rankingOf(release), t.label(last)],
      ['notIn', t.label(previous)],
      ['oneMore', t.label(release), rank !== null && !isPlain && placeOf(figures)],
      across(breaks, t),
    ];
  },
  leftTop: ({ unit, release, previous, top: of, from, to, band, wasJoint, joint, open, breaks, ...field }, t) => [
    [t.unit(unit), 'left', of === 1 ? nth(1) : top(of), t.release(release)],
    [
      wasJoint && 'joint',
      from === null ? 'stillIn' : nth(from),
      open.includes(previous) && 'asListed',
      t.label(previous),
    ],
    [to === null ? gone(band) : [joint && 'joint', nth(to), open.includes(release) && 'asListed'], t.label(release)],
    otherwise(field),
    across(breaks, t),
  ],
  newToRanking: ({ unit, release, previous }, t) => [
    [t.unit(unit), 'newlyCovered', t.release(release)],
    ['outside', t.label(previous)],
  ],
  returnedToRanking: ({ unit, release, previous, last, unbroken, status }, t) => [
    [t.unit(unit), 'coveredAgain', t.release(release)],
    [unbroken && 'last', t.label(last)],
    [status === 'withdrawn' ? 'withdrawn' : 'outside', t.label(previous), 'notCompared'],
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
