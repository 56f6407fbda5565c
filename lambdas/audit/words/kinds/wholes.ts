import { SHAPES } from '../../shapes.ts';
import { says } from '../says.ts';
import { n, nth, top } from '../terms.ts';

const among = (group: string | null) => (group === null ? ('focus:' as const) : (`group:${group}` as const));

export const topShare = says(SHAPES.topShare, {
  en: ({ release, top: of, group, units, total }, t) => [
    [among(group), units.length === 0 ? 'none' : n(units.length)],
    [n(total), 'places', top(of), t.release(release), total > of && 'ties'],
    t.units(units),
  ],
  'zh-Hans': ({ release, top: of, group, units, total }, t) => [
    [t.release(release), top(of), total > of && 'ties', n(total)],
    [among(group), units.length === 0 ? 'none' : [n(units.length), 'places']],
    t.units(units),
  ],
});

export const breadth = says(SHAPES.breadth, {
  en: ({ release, previous, up, same, down, compared, joined, left }, t) => [
    [n(compared), t.nouns(release), 'rankedInBoth', t.label(previous), t.release(release)],
    [n(up), 'up', n(same), 'same', n(down), 'down'],
    joined > 0 && [n(joined), 'newlyRanked'],
    left > 0 && [n(left), 'noLongerRanked'],
  ],
  'zh-Hans': ({ release, previous, up, same, down, compared, joined, left }, t) => [
    [t.label(previous), t.release(release)],
    [n(up), t.nouns(release), 'up', n(same), 'same', n(down), 'down'],
    ['rankedInBoth', n(compared)],
    joined > 0 && ['newlyRanked', n(joined)],
    left > 0 && ['noLongerRanked', n(left)],
  ],
});

export const coverage = says(SHAPES.coverage, {
  en: ({ release, universe, listedTo, window }, t) => [
    t.release(release),
    universe !== null && [n(universe), t.nouns(release)],
    listedTo !== null && ['placesDownTo', nth(listedTo)],
    window !== null && ['dataFrom', t.date(window.from), t.date(window.to)],
  ],
  'zh-Hans': ({ release, universe, listedTo, window }, t) => [
    t.release(release),
    universe !== null && [n(universe), t.nouns(release)],
    listedTo !== null && [top(listedTo), 'placesDownTo'],
    window !== null && ['dataFrom', t.date(window.from), t.date(window.to)],
  ],
});
