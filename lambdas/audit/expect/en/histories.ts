import type { Figures } from '../../../claims/schema/kinds.ts';
import { type Content, n, nth } from '../content.ts';
import type { ExpectedOf } from '../expected.ts';
import type { Facts } from '../facts.ts';
import { across, changed } from './breaks.ts';

const extreme =
  (which: 'best' | 'worst') =>
  ({ unit, release, rank, releases, equalled, joint, open, method }: Figures['bestRank'], t: Facts): Content => [
    [t.unit(unit), equalled ? 'equals' : 'sets', which],
    [n(releases), 'editions', t.rankingOf(release)],
    method !== null && ['since', 'methodChanged', changed(method, t)],
    [joint && 'joint', nth(rank), open.includes(release) && 'asListed', t.label(release)],
  ];

const since =
  (which: 'best' | 'worst') =>
  (
    { unit, release, rank, since: from, place, joint, wasJoint, open, method }: Figures['bestSince'],
    t: Facts,
  ): Content => [
    [t.unit(unit), joint && 'joint', nth(rank), open.includes(release) && 'asListed', t.release(release)],
    [which, 'since', method === null ? t.label(from) : ['methodChanged', changed(method, t)]],
    place !== null && [wasJoint && 'joint', nth(place), open.includes(from) && 'asListed'],
  ];

export const histories: ExpectedOf<'histories'> = {
  bestRank: extreme('best'),
  bestSince: since('best'),
  worstRank: extreme('worst'),
  worstSince: since('worst'),
  regainedLead: ({ unit, release, last, joint, wasJoint, open, away, holder, skipped, breaks }, t) => [
    [t.unit(unit), 'regained', joint && 'joint', nth(1), t.release(release)],
    [wasJoint ? 'lastJointly' : 'last', open.includes(last) && 'asListed', t.label(last)],
    [n(away), 'editions', 'without'],
    holder !== null && [away > 1 && 'each', 'ledBy', t.unit(holder)],
    skipped.length > 0 && ['skipped', t.labels(skipped)],
    across(breaks, t),
  ],
};
