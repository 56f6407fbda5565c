import { n, placed, top } from '../content.ts';
import type { ExpectedOf } from '../expected.ts';
import { holding } from '../meanings.ts';
import { across } from './breaks.ts';

export const placing: ExpectedOf<'placing'> = {
  band: ({ unit, release, from, to }, t) => [t.unit(unit), t.release(release), placed({ from, to })],
  bandMove: ({ unit, release, previous, direction, before, now, breaks }, t) => [
    [t.unit(unit), t.release(release)],
    [t.label(previous), placed(before)],
    [direction, placed(now)],
    across(breaks, t),
  ],
  tier: ({ unit, release, tier: name }, t) => [
    [t.unit(unit), t.release(release)],
    ['ranks', `tier:${name}`, 'tiers'],
  ],
  tierMove: ({ unit, release, previous, before, now, steps, direction, breaks }, t) => [
    [t.unit(unit), t.release(release), t.label(previous)],
    [`tier:${before}`, 'tiers', direction, `tier:${now}`, 'tiers'],
    [direction, n(steps), 'tiers'],
    across(breaks, t),
  ],
  intervalsOverlap: ({ unit, other, release, own, theirs }, t) => [
    [t.unit(unit), t.unit(other), t.release(release), 'tooClose', 'noise'],
    [t.interval(own), t.interval(theirs), 'overlap'],
  ],
  topPercent: ({ unit, release, from, to, joint, universe, percent }, t) => [
    [t.unit(unit), t.release(release), from === to ? holding(joint, from, false) : placed({ from, to })],
    [n(universe), t.nouns(release), top(percent), 'percent'],
  ],
  placeAmong: ({ unit, release, group, rank, of, joint }, t) => [
    [`group:${group}`, n(of), t.release(release), 'anew'],
    [t.unit(unit), holding(joint, rank, false)],
  ],
};
