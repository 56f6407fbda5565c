import { type Content, n, nth, top } from '../content.ts';
import type { ExpectedOf } from '../expected.ts';
import { among, isWholeTop } from '../meanings.ts';
import type { Meaning } from '../piece.ts';
import { across } from './breaks.ts';

const so = (number: number): Meaning => (number === 0 ? 'none' : n(number));

export const wholes: ExpectedOf<'wholes'> = {
  topShare: ({ release, top: of, group, units, total, ties, vacated, beside }, t) => {
    const some = so(units.length);
    const how: Content = [
      [t.release(release), ties && 'ties', beside && 'correctionsCounted'],
      vacated.length > 0 && ['save', vacated.map(nth), 'vacated'],
    ];
    if (of === 1) return [n(total), nth(1), how, some, among(group), t.units(units)];
    const every = units.length === total && total > 1;
    if (isWholeTop({ top: of, total, beside, vacated }))
      return [
        [among(group), every ? (total === 2 ? 'both' : 'all') : some, top(of), 'places'],
        [t.release(release), t.units(units)],
      ];
    return [
      [among(group), every ? (total === 2 ? 'both' : ['all', n(total)]) : [some, n(total)], 'places', top(of)],
      [how, t.units(units)],
    ];
  },
  breadth: ({ release, previous, up, same, down, again, compared, joined, formed, left, merged, breaks }, t) => [
    [n(compared), t.nouns(release, compared), 'rankedInBoth', t.label(previous), t.release(release)],
    [so(up), 'up', so(same), 'same', so(down), 'down', again !== null && 'byPublished'],
    again !== null && ['countedAgain', so(again.up), 'up', so(again.same), 'same', so(again.down), 'down'],
    joined > 0 && [n(joined), 'newlyRanked'],
    formed > 0 && [n(formed), 'formedOf'],
    left > 0 && [n(left), 'noLongerRanked'],
    merged > 0 && [n(merged), 'mergedInto'],
    across(breaks, t),
  ],
  publishedBreadth: ({ release, previous, up, same, down, breaks }, t) => [
    ['byPublisher', t.nouns(release), so(up), 'up', so(same), 'same', so(down), 'down'],
    [t.release(release), t.label(previous)],
    across(breaks, t),
  ],
};
