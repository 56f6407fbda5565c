import { type Content, given, n, nth, top } from '../content.ts';
import type { ExpectedOf } from '../expected.ts';

export const record: ExpectedOf<'record'> = {
  discontinued: ({ ranking, last }, t) => [
    [t.ranking(ranking), 'discontinued'],
    ['last', n(1), t.editions(last), t.label(last)],
  ],
  methodChange: ({ release, previous }, t) => [t.release(release), t.label(previous), 'methodChanged', 'notComparable'],
  revision: ({ unit, release, of, old, corrected, on }, t) => [
    [on !== null && t.date(on), 'corrected', t.unit(unit), t.release(release), of === 'score' ? 'ofScore' : 'ofPlace'],
    ...[old, corrected].map(
      (one): Content => (typeof one === 'string' ? [n(one)] : [given(one), one.kind === 'tier' && 'tiers']),
    ),
  ],
  coverage: ({ release, universe, listedTo, vacated, whole, window }, t) => [
    t.release(release),
    universe !== null && [n(universe), t.nouns(release)],
    whole && 'everyPlace',
    listedTo !== null &&
      !whole && [
        listedTo > 1 ? top(listedTo) : nth(1),
        'placesDownTo',
        vacated.length > 0 && [vacated.map(nth), 'vacated'],
      ],
    window !== null && ['dataFrom', t.date(window.from), t.date(window.to)],
  ],
};
