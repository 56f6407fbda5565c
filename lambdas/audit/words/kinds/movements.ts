import { SHAPES } from '../../shapes.ts';
import { says } from '../says.ts';
import { type Line, n, nth, type Terms } from '../terms.ts';

interface Field {
  readonly release: string;
  readonly universes: { readonly from: number; readonly to: number } | null;
  readonly skipped: readonly string[];
}

/** Sizes of a field that changed, and years without a release: told behind a comparison. */
export const behind = {
  en: ({ universes, skipped }: Field, t: Terms): Line => [
    universes !== null && [n(universes.from), n(universes.to)],
    skipped.length > 0 && ['skipped', t.labels(skipped)],
  ],
  'zh-Hans': ({ release, universes, skipped }: Field, t: Terms): Line => [
    universes !== null && [n(universes.from), t.nouns(release), t.editions(release), n(universes.to)],
    skipped.length > 0 && [t.labels(skipped), 'skipped'],
  ],
};

export const held = says(SHAPES.held, {
  en: (figures, t) => [
    t.unit(figures.unit),
    'same',
    figures.joint && 'joint',
    nth(figures.rank),
    t.release(figures.release),
    t.label(figures.previous),
    behind.en(figures, t),
  ],
  'zh-Hans': (figures, t) => [
    t.unit(figures.unit),
    t.release(figures.release),
    t.label(figures.previous),
    'same',
    figures.joint ? 'joint' : 'listed',
    nth(figures.rank),
    behind['zh-Hans'](figures, t),
  ],
});

const way = ({ from, to }: { readonly from: number; readonly to: number }) => (from > to ? 'up' : 'down');

export const moved = says(SHAPES.moved, {
  en: (figures, t) => [
    t.unit(figures.unit),
    [way(figures), n(Math.abs(figures.from - figures.to)), 'places'],
    t.label(figures.previous),
    figures.joint && 'joint',
    nth(figures.to),
    t.release(figures.release),
    behind.en(figures, t),
  ],
  'zh-Hans': (figures, t) => [
    t.unit(figures.unit),
    t.release(figures.release),
    t.label(figures.previous),
    [way(figures), n(Math.abs(figures.from - figures.to)), 'places'],
    way(figures),
    figures.joint && 'joint',
    nth(figures.to),
    behind['zh-Hans'](figures, t),
  ],
});

export const overtook = says(SHAPES.overtook, {
  en: ({ unit, others, total, rank, joint, release, previous }, t) => [
    [t.unit(unit), 'overtook', t.units(others)],
    total > others.length && [n(total - others.length), 'more'],
    joint && 'joint',
    nth(rank),
    t.release(release),
    t.label(previous),
  ],
  'zh-Hans': ({ unit, others, total, rank, joint, release, previous }, t) => [
    [t.unit(unit), t.release(release), 'overtook', t.units(others)],
    total > others.length && ['more', n(total), t.nouns(release)],
    'up',
    joint && 'joint',
    nth(rank),
    t.label(previous),
  ],
});

/** Up to so many are all named. */
const NAMED = 3;

export const biggestMove = says(SHAPES.biggestMove, {
  en: ({ units, release, previous, direction, places, compared, complete }, t) => [
    units.length > NAMED ? [n(units.length), t.nouns(release)] : t.units(units),
    direction === 'up' ? 'largestUp' : 'largestDown',
    t.release(release),
    ['since', t.label(previous)],
    [n(places), 'places', units.length > 1 && 'each'],
    [n(compared), t.nouns(release), complete ? 'rankedInBoth' : 'recordedInBoth'],
  ],
  'zh-Hans': ({ units, release, previous, direction, places, compared, complete }, t) => [
    t.release(release),
    t.label(previous),
    [complete ? 'rankedInBoth' : 'recordedInBoth', n(compared), t.nouns(release)],
    units.length > NAMED ? [n(units.length), t.nouns(release)] : t.units(units),
    units.length > 1 && 'each',
    [direction, n(places), 'places'],
    direction === 'up' ? 'largestUp' : 'largestDown',
  ],
});
