import type { Figures } from '../../../claims/schema/kinds.ts';
import { type Content, n, nth } from '../content.ts';
import type { ExpectedOf } from '../expected.ts';
import type { Facts } from '../facts.ts';
import { holding } from '../meanings.ts';
import { across, changed } from './breaks.ts';

type Extreme = Figures['bestRank'];

const placeOf = ({ unit, release, rank, joint, open }: Extreme, t: Facts): Content => [
  t.unit(unit),
  t.release(release),
  holding(joint, rank, open.includes(release)),
];

const recorded = ({ release, releases, method }: Extreme, t: Facts): Content => [
  t.rankingOf(release),
  method !== null && [changed(method, t), 'methodChanged', 'since'],
  n(releases),
  t.editions(release),
];

const since =
  (which: 'best' | 'worst') =>
  (
    { unit, release, rank, since: from, place, joint, wasJoint, open, method }: Figures['bestSince'],
    t: Facts,
  ): Content => [
    [t.unit(unit), t.release(release), holding(joint, rank, open.includes(release))],
    method === null
      ? [t.label(from), place !== null && holding(wasJoint, place, open.includes(from))]
      : [changed(method, t), 'methodChanged'],
    ['since', which],
  ];

export const histories: ExpectedOf<'histories'> = {
  bestRank: (figures, t) => [placeOf(figures, t), figures.equalled ? 'equals' : 'sets', recorded(figures, t), 'best'],
  bestSince: since('best'),
  worstRank: (figures, t) => [placeOf(figures, t), recorded(figures, t), 'worst', figures.equalled && 'same'],
  worstSince: since('worst'),
  regainedLead: ({ unit, release, last, joint, wasJoint, open, away, holder, skipped, breaks }, t) => [
    [t.unit(unit), t.release(release), 'regained', joint && 'joint', nth(1)],
    ['last', wasJoint && 'joint', nth(1), open.includes(last) && 'asListed', t.label(last)],
    [n(away), t.editions(release), 'without'],
    holder !== null && ['ledBy', away > 1 && 'each', t.unit(holder)],
    skipped.length > 0 && [t.labels(skipped), 'skipped'],
    across(breaks, t),
  ],
};
