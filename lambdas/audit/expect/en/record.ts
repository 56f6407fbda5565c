import { given, n, nth } from '../content.ts';
import type { ExpectedOf } from '../expected.ts';

export const record: ExpectedOf<'record'> = {
  discontinued: ({ ranking, last }, t) => [t.ranking(ranking), 'discontinued', 'last', 'editions', t.label(last)],
  methodChange: ({ release, previous }, t) => [
    t.rankingOf(release),
    'methodChanged',
    t.label(previous),
    t.label(release),
    'notComparable',
  ],
  revision: ({ unit, release, of, old, corrected, on }, t) => [
    ['corrected', on !== null && t.date(on), of === 'score' ? 'ofScore' : 'ofPlace', t.unit(unit), t.release(release)],
    ...[old, corrected].map(one => (typeof one === 'string' ? n(one) : given(one))),
  ],
  coverage: ({ release, universe, listedTo, vacated, whole, window }, t) => [
    t.release(release),
    universe !== null && [n(universe), t.nouns(release, universe)],
    whole && 'everyPlace',
    listedTo !== null &&
      !whole && [
        listedTo > 1 && 'placesDownTo',
        nth(listedTo),
        vacated.length > 0 && ['save', vacated.map(nth), 'vacated'],
      ],
    window !== null && ['dataFrom', t.date(window.from), t.date(window.to)],
  ],
};
