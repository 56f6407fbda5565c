import type { Match } from '../grammar.ts';
import type { Statement } from '../statement.ts';
import type { Place } from '../world.ts';
import { at } from './slots.ts';

const isJoint = (m: Match): boolean => /^(joint|并列)/.test(m.text('joint'));

/** A place before or since a correction: a rank, a band, or none. */
const placeIn = (m: Match, rank: string, at: string): Place => {
  if (m.has(rank)) return { is: 'rank', rank: m.place(rank) };
  if (m.has(`${at}f`)) return { is: 'band', from: Number(m.decimal(`${at}f`)), to: Number(m.decimal(`${at}t`)) };
  return { is: /withdrawn|撤出/.test(m.text(`${at}w`)) ? 'withdrawn' : m.has(`${at}w`) ? 'outside' : 'unranked' };
};

/** Between which two releases the method changed: of the ranking that is named before them, or of that of the later one. */
function methodChanged(m: Match): { readonly release: string; readonly previous: string } {
  const ranking = m.has('ranking') ? m.ranking('ranking') : at(m.release('release'));
  return {
    release: m.has('now') ? m.label('now', ranking) : m.release('release'),
    previous: m.label('previous', ranking),
  };
}

/** Where a unit stands. */
export const places = {
  leader: m => ({
    is: 'leader',
    unit: m.unit('unit'),
    release: m.release('release'),
    universe: m.countOr('universe', null),
  }),
  position: m => ({
    is: 'position',
    unit: m.unit('unit'),
    release: m.release('release'),
    rank: m.place('rank'),
    sole: !m.has('open'),
    universe: m.countOr('universe', null),
  }),
  joint: m => ({
    is: 'joint',
    units: m.units('units'),
    count: m.countOr('count', null),
    rank: m.place('rank'),
    release: m.release('release'),
  }),
  clusterPlace: m => ({
    is: 'clusterPlace',
    unit: m.unit('unit'),
    cluster: m.unit('cluster'),
    release: m.release('release'),
    rank: m.place('rank'),
    joint: /joint|并列/.test(m.text('joint')) || (m.has('open') ? null : false),
  }),
  placesKnown: m => ({
    is: 'placesKnown',
    unit: m.unit('unit'),
    count: m.has('none') ? 0 : m.countOr('count', null),
    of: m.has('both') ? 2 : m.countOr('of', null),
    within: m.has('within') ? m.shorts('within') : null,
    without: m.has('without') ? m.shorts('without') : [],
    below: m.has('below') ? m.shorts('below') : [],
    depths: m.has('below') ? m.depths('below') : [],
    together: m.has('together') ? m.shorts('together') : [],
    unknown: m.has('unknown') ? m.shorts('unknown') : [],
    open: m.countOr('open', 0),
  }),
  topPercent: m => ({
    is: 'topPercent',
    unit: m.unit('unit'),
    release: m.release('release'),
    from: m.has('rank') ? m.place('rank') : Number(m.decimal('from')),
    to: m.has('rank') ? m.place('rank') : Number(m.decimal('to')),
    joint: /joint|并列/.test(m.text('joint')),
    universe: m.count('universe'),
    percent: Number(m.text('percent')),
  }),
  band: m => ({
    is: 'band',
    unit: m.unit('unit'),
    release: m.release('release'),
    from: Number(m.decimal('from')),
    to: m.has('to') ? Number(m.decimal('to')) : null,
  }),
  placeAmong: m => ({
    is: 'placeAmong',
    unit: m.unit('unit'),
    group: m.group('group') ?? '',
    of: m.count('of'),
    release: m.release('release'),
    rank: m.place('rank'),
    joint: isJoint(m),
  }),
  coverage: m => ({
    is: 'coverage',
    release: m.release('release'),
    universe: m.countOr('universe', null),
    listedTo: m.has('listed') ? (/[a-z第]/.test(m.text('listed')) ? m.place('listed') : m.count('listed')) : null,
    vacated: m.has('vac') ? m.places('vac') : [],
    whole: m.has('every'),
    window: m.has('wf') ? { from: m.date('wf'), to: m.date('wt') } : null,
  }),
  revision: m => ({
    is: 'revision',
    unit: m.unit('unit'),
    release: m.release('release'),
    old: placeIn(m, 'old', 'o'),
    corrected: placeIn(m, 'corrected', 'c'),
    on: m.has('date') ? m.date('date') : null,
  }),
  methodChange: m => ({
    is: 'methodChange',
    ...methodChanged(m),
  }),
} satisfies Readonly<Record<string, (m: Match) => Statement>>;
