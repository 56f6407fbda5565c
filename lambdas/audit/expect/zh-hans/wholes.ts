import { n, nth, top } from '../content.ts';
import type { ExpectedOf } from '../expected.ts';
import { among, isWholeTop } from '../meanings.ts';
import { across } from './breaks.ts';

export const wholes: ExpectedOf<'wholes'> = {
  topShare: ({ release, top: of, group, units, total, ties, vacated, beside }, t) => [
    [
      t.release(release),
      of === 1 ? nth(1) : top(of),
      (of === 1 || !isWholeTop({ top: of, total, beside, vacated })) && [
        ties && 'ties',
        beside && 'correctionsCounted',
        n(total),
        'places',
      ],
    ],
    vacated.length > 0 && [vacated.map(nth), 'vacated'],
    [
      among(group),
      units.length === 0 ? 'none' : [units.length === total && total > 1 && 'all', n(units.length), 'places'],
    ],
    t.units(units),
  ],
  breadth: ({ release, previous, up, same, down, again, compared, joined, formed, left, merged, breaks }, t) => [
    [t.label(previous), t.release(release)],
    [again !== null && 'byPublished', n(up), t.nouns(release), 'up', n(same), 'same', n(down), 'down'],
    again !== null && ['countedAgain', n(again.up), 'up', n(again.same), 'same', n(again.down), 'down'],
    ['rankedInBoth', n(compared)],
    joined > 0 && ['newlyRanked', n(joined)],
    formed > 0 && ['formedOf', n(formed)],
    left > 0 && ['noLongerRanked', n(left)],
    merged > 0 && ['mergedInto', n(merged)],
    across(breaks, t),
  ],
  publishedBreadth: ({ release, previous, up, same, down, breaks }, t) => [
    ['byPublisher', t.label(previous), t.release(release)],
    [n(up), t.nouns(release), 'up', n(same), 'same', n(down), 'down'],
    across(breaks, t),
  ],
};
