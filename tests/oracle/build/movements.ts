import type { Match } from '../grammar.ts';
import type { Ends } from '../statement/parts.ts';
import type { Statement } from '../statement.ts';
import { at, field, joint, wasJoint, wayOf } from './slots.ts';

const ends = (m: Match, n: 1 | 2): Ends =>
  m.has(`r${n}`)
    ? { from: m.place(`r${n}`), to: m.place(`r${n}`) }
    : { from: Number(m.decimal(`f${n}`)), to: m.has(`t${n}`) ? Number(m.decimal(`t${n}`)) : null };

/** Of each who moved most: from where to where. English tells the later place first. */
function courses(m: Match): Extract<Statement, { is: 'biggestMove' }>['ends'] {
  const slot = m.has('ends') ? 'ends' : 'end';
  const [places, joints] = [m.places(slot), m.joints(slot)];
  const [then, now] = m.text(slot).includes('由') ? [0, 1] : [1, 0];
  return m.units(m.has('ends') ? 'ends' : 'units').flatMap((unit, index) =>
    m.has(slot)
      ? [
          {
            unit,
            from: places[2 * index + then] ?? Number.NaN,
            wasJoint: joints[2 * index + then] ?? null,
            rank: places[2 * index + now] ?? Number.NaN,
            joint: joints[2 * index + now] ?? null,
          },
        ]
      : [],
  );
}

/** The place before and the place now. */
export const movements = {
  publishedBreadth: m => ({
    is: 'publishedBreadth',
    release: m.release('release'),
    previous: m.label('previous', at(m.release('release'))),
    up: m.count('up'),
    same: m.count('same'),
    down: m.count('down'),
  }),
  movedOver: m => ({
    is: 'movedOver',
    unit: m.unit('unit'),
    release: m.label('release', m.ranking('ranking')),
    previous: m.label('previous', m.ranking('ranking')),
    way: wayOf(m),
    places: m.count('places'),
    from: m.place('from'),
    wasJoint: wasJoint(m),
    rank: m.place('rank'),
    joint: joint(m),
    ...field(m),
    unplaced: m.has('unplaced') ? m.labels('unplaced', m.ranking('ranking')) : [],
  }),
  belowBest: m => ({
    is: 'belowBest',
    unit: m.unit('unit'),
    release: m.release('release'),
    rank: m.place('rank'),
    joint: joint(m),
    places: m.count('places'),
    best: new Set(m.places('held')).size === 1 ? (m.places('held')[0] ?? Number.NaN) : Number.NaN,
    held: m.labels('held', at(m.release('release'))),
  }),
  held: m => ({
    is: 'held',
    unit: m.unit('unit'),
    release: m.release('release'),
    previous: m.label('previous', at(m.release('release'))),
    rank: m.has('rank') ? m.place('rank') : 1,
    joint: joint(m),
    ...field(m),
    skipped: m.has('skipped') ? m.labels('skipped', at(m.release('release'))) : [],
  }),
  sharing: m => ({
    is: 'sharing',
    unit: m.unit('unit'),
    release: m.release('release'),
    previous: m.label('previous', at(m.release('release'))),
    rank: m.place('rank') === m.place('again') ? m.place('rank') : Number.NaN,
    joint: joint(m),
    ...field(m),
    skipped: m.has('skipped') ? m.labels('skipped', at(m.release('release'))) : [],
  }),
  moved: m => ({
    is: 'moved',
    unit: m.unit('unit'),
    release: m.release('release'),
    previous: m.label('previous', at(m.release('release'))),
    way: wayOf(m),
    places: m.count('places'),
    from: m.has('from') ? m.place('from') : null,
    wasJoint: wasJoint(m),
    rank: m.place('rank'),
    joint: joint(m),
    ...field(m),
    skipped: m.has('skipped') ? m.labels('skipped', at(m.release('release'))) : [],
  }),
  overtook: m => ({
    is: 'overtook',
    unit: m.unit('unit'),
    others: m.units('others'),
    total: m.has('more') ? m.units('others').length + m.count('more') : m.countOr('total', null),
    release: m.release('release'),
    previous: m.label('previous', at(m.release('release'))),
    rank: m.place('rank'),
    joint: joint(m),
  }),
  overtaken: m => ({
    is: 'overtaken',
    unit: m.unit('unit'),
    others: m.units('others'),
    total: m.has('more') ? m.units('others').length + m.count('more') : m.countOr('total', null),
    release: m.release('release'),
    previous: m.label('previous', at(m.release('release'))),
    rank: m.place('rank'),
    joint: joint(m),
  }),
  biggestMove: m => ({
    is: 'biggestMove',
    units: m.has('units') ? m.units('units') : [],
    count: m.countOr('count', null),
    way: wayOf(m),
    places: m.count('places'),
    ends: courses(m),
    release: m.release('release'),
    previous: m.label('previous', at(m.release('release'))),
    compared: m.count('compared'),
    complete: /^(ranked|排名)$/.test(m.text('scope')),
    again:
      m.has('againPlaces') && m.has('pub')
        ? {
            // Where nobody is named again, it is the same again.
            units: m.has('again') ? m.units('again') : m.has('againCount') || !m.has('units') ? [] : m.units('units'),
            count: m.countOr('againCount', m.has('again') ? null : m.countOr('count', null)),
            places: m.count('againPlaces'),
          }
        : null,
  }),
  breadth: m => ({
    is: 'breadth',
    release: m.release('release'),
    previous: m.label('previous', at(m.release('release'))),
    compared: m.count('compared'),
    up: m.count('up'),
    same: m.count('same'),
    down: m.count('down'),
    again: m.has('up2') && m.has('pub') ? { up: m.count('up2'), same: m.count('same2'), down: m.count('down2') } : null,
    joined: m.countOr('joined', 0),
    formed: m.countOr('formed', 0),
    merged: m.countOr('merged', 0),
    left: m.countOr('left', 0),
  }),
  bandMove: m => ({
    is: 'bandMove',
    unit: m.unit('unit'),
    release: m.release('release'),
    previous: m.label('previous', at(m.release('release'))),
    way: wayOf(m),
    before: ends(m, 1),
    now: ends(m, 2),
  }),
  rankTrend: m => ({
    is: 'rankTrend',
    unit: m.unit('unit'),
    ranking: m.ranking('ranking'),
    way: wayOf(m),
    count: m.count('count'),
    base: m.label('base', m.ranking('ranking')),
    steps: m.labels('steps', m.ranking('ranking')),
    from: m.place('from'),
    ranks: m.places('steps'),
    joint: [wasJoint(m), ...m.joints('steps')],
    ...field(m),
  }),
} satisfies Readonly<Record<string, (m: Match) => Statement>>;
