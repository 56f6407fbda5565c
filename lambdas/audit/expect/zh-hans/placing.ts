import { n, nth, placed } from '../content.ts';
import type { ExpectedOf } from '../expected.ts';

export const placing: ExpectedOf<'placing'> = {
  band: ({ unit, release, from, to }, t) => [t.unit(unit), t.release(release), placed({ from, to })],
  bandMove: ({ unit, release, previous, direction, before, now }, t) => [
    [t.unit(unit), t.release(release)],
    [t.label(previous), placed(before)],
    [direction, placed(now)],
  ],
  tier: ({ unit, release, tier: name }, t) => [
    [t.unit(unit), t.release(release)],
    ['listed', `tier:${name}`, 'tiers'],
  ],
  tierMove: ({ unit, release, previous, before, now, steps, direction }, t) => [
    [t.unit(unit), t.release(release), t.label(previous)],
    [`tier:${before}`, 'tiers', direction, `tier:${now}`, 'tiers'],
    [direction, n(steps), 'tiers'],
  ],
  intervalsOverlap: ({ unit, other, release, own, theirs }, t) => [
    [t.unit(unit), t.unit(other), t.release(release), 'tooClose', 'noise'],
    [t.interval(own), t.interval(theirs), 'overlap'],
  ],
  placeAmong: ({ unit, release, group, rank, of, joint }, t) => [
    [`group:${group}`, n(of), t.release(release), 'anew'],
    [t.unit(unit), joint ? 'joint' : 'listed', nth(rank)],
  ],
};
