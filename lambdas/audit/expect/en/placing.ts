import { n, nth, placed, top } from '../content.ts';
import type { ExpectedOf } from '../expected.ts';
import { holding } from '../meanings.ts';
import { across } from './breaks.ts';

export const placing: ExpectedOf<'placing'> = {
  band: ({ unit, release, from, to }, t) => [t.unit(unit), placed({ from, to }), t.release(release)],
  bandMove: ({ unit, release, previous, direction, before, now, breaks }, t) => [
    [t.unit(unit), direction],
    [placed(before), t.label(previous)],
    [placed(now), t.release(release)],
    across(breaks, t),
  ],
  tier: ({ unit, release, tier: name }, t) => [t.unit(unit), `tier:${name}`, t.release(release)],
  tierMove: ({ unit, release, previous, before, now, steps, direction, breaks }, t) => [
    [t.unit(unit), direction, n(steps), 'tiers'],
    [`tier:${before}`, t.label(previous), `tier:${now}`, t.release(release)],
    across(breaks, t),
  ],
  intervalsOverlap: ({ unit, other, release, own, theirs }, t) => [
    [t.unit(unit), t.unit(other), t.release(release), 'tooClose'],
    [t.interval(own), t.interval(theirs), 'overlap'],
  ],
  topPercent: ({ unit, release, from, to, joint, universe, percent }, t) => [
    [t.unit(unit), from === to ? holding(joint, from, false) : placed({ from, to }), n(universe), t.release(release)],
    [top(percent), 'percent'],
  ],
  placeAmong: ({ unit, release, group, rank, of, joint }, t) => [
    [`group:${group}`, n(of), 'anew', t.release(release)],
    [t.unit(unit), joint && 'joint', nth(rank)],
  ],
};
