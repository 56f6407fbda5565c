import type { Match } from '../grammar.ts';
import type { Statement } from '../statement.ts';
import { at, field, joint, methodOf, topOf, wasJoint } from './slots.ts';

function extreme(is: 'bestRank' | 'worstRank', m: Match): Statement {
  const ranking = m.ranking('ranking');
  return {
    is,
    unit: m.unit('unit'),
    ranking,
    release: m.has('full') ? m.release('full') : m.label('release', ranking),
    rank: m.place('rank'),
    joint: joint(m),
    editions: m.count('editions'),
    equalled: /^(matched|追平|与)$/.test(m.text('equal')),
    method: methodOf(m, ranking),
  };
}

function since(is: 'bestSince' | 'worstSince', m: Match): Statement {
  const release = m.release('release');
  return {
    is,
    unit: m.unit('unit'),
    release,
    rank: m.place('rank'),
    joint: joint(m),
    since: m.label(m.has('since') ? 'since' : 'changed', at(release)),
    method: methodOf(m, at(release)),
    once: m.has('then') ? m.place('then') : null,
    wasJoint: wasJoint(m),
  };
}

/** Who came, came back or left; the best and the lowest places. */
export const entries = {
  enteredTop: m => ({
    is: 'enteredTop',
    unit: m.unit('unit'),
    // Where the edition is named once more beside its place, it is the same one.
    top: m.has('now') && m.label('now', at(m.release('release'))) !== m.release('release') ? Number.NaN : topOf(m),
    release: m.release('release'),
    rank: m.has('rank') ? m.place('rank') : m.has('first') ? 1 : null,
    joint: joint(m),
    previous: m.label('previous', at(m.release('release'))),
    from: m.has('from') ? m.place('from') : null,
    wasJoint: wasJoint(m),
    outside: m.has('t2') || m.has('out'),
    ...field(m),
  }),
  firstEntry: m => ({
    is: 'firstEntry',
    unit: m.unit('unit'),
    top: topOf(m),
    release: m.release('release'),
    rank: m.has('rank') ? m.place('rank') : m.has('first') ? 1 : null,
    joint: joint(m),
    ...field(m),
  }),
  returnedToTop: m => {
    const release = m.has('now') ? m.label('now', m.ranking('ranking')) : m.release('release');
    return {
      is: 'returnedToTop',
      unit: m.unit('unit'),
      top: m.has('t3') && m.count('t3') !== m.count('top') ? Number.NaN : topOf(m),
      release,
      rank: m.has('rank') ? m.place('rank') : m.has('first') ? 1 : null,
      joint: joint(m),
      last: m.label('last', at(release)),
      out: m.has('out') ? m.label('out', at(release)) : null,
      ...field(m),
    };
  },
  leftTop: m => ({
    is: 'leftTop',
    unit: m.unit('unit'),
    top: topOf(m),
    release: m.release('release'),
    previous: m.label('previous', at(m.release('release'))),
    from: m.has('from') ? m.place('from') : null,
    to: m.has('to') ? m.place('to') : null,
    band: m.has('bf') ? { from: Number(m.decimal('bf')), to: m.has('bt') ? Number(m.decimal('bt')) : null } : null,
    now: m.has('now') ? m.label('now', at(m.release('release'))) : m.release('release'),
    wasJoint: wasJoint(m),
    joint: joint(m),
    ...field(m),
  }),
  newToRanking: m => ({
    is: 'newToRanking',
    unit: m.unit('unit'),
    release: m.release('release'),
    previous: m.label('previous', at(m.release('release'))),
  }),
  returnedToRanking: m => ({
    is: 'returnedToRanking',
    unit: m.unit('unit'),
    release: m.release('release'),
    previous: m.label('previous', at(m.release('release'))),
    last: m.label('last', at(m.release('release'))),
    once: !/last|上次/.test(m.text('unbroken')),
    withdrawn: /withdrawn|撤出/.test(m.text('gone')),
  }),
  removed: m => ({
    is: 'removed',
    unit: m.unit('unit'),
    release: m.release('release'),
    previous: m.label('previous', at(m.release('release'))),
    withdrawn: /^(was withdrawn from|已被撤出)$/.test(m.text('how')),
  }),
  succession: m => ({
    is: 'succession',
    unit: m.unit('unit'),
    succeeded: m.units('others'),
    release: m.release('release'),
    previous: m.label('previous', at(m.release('release'))),
  }),
  bestRank: m => extreme('bestRank', m),
  worstRank: m => extreme('worstRank', m),
  bestSince: m => since('bestSince', m),
  worstSince: m => since('worstSince', m),
  regainedLead: m => ({
    is: 'regainedLead',
    unit: m.unit('unit'),
    release: m.release('release'),
    joint: joint(m),
    wasJoint: wasJoint(m),
    last: m.label('last', at(m.release('release'))),
    away: m.count('away'),
    holder: m.has('holder') ? m.unit('holder') : null,
    skipped: m.has('skipped') ? m.labels('skipped', at(m.release('release'))) : [],
  }),
} satisfies Readonly<Record<string, (m: Match) => Statement>>;
