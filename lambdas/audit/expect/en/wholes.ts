import { n, nth, top } from '../content.ts';
import type { ExpectedOf } from '../expected.ts';
import { among } from '../meanings.ts';
import { across } from './breaks.ts';

export const wholes: ExpectedOf<'wholes'> = {
  topShare: ({ release, top: of, group, units, total, ties, vacated, beside }, t) => [
    [among(group), units.length === 0 ? 'none' : n(units.length)],
    [n(total), 'places', top(of), t.release(release), ties && 'ties', beside && 'correctionsCounted'],
    vacated.length > 0 && ['save', vacated.map(nth), 'vacated'],
    t.units(units),
  ],
  breadth: ({ release, previous, up, same, down, again, compared, joined, left, breaks }, t) => [
    [n(compared), t.nouns(release), 'rankedInBoth', t.label(previous), t.release(release)],
    [again !== null && 'byPublished', n(up), 'up', n(same), 'same', n(down), 'down'],
    again !== null && ['countedAgain', n(again.up), 'up', n(again.same), 'same', n(again.down), 'down'],
    joined > 0 && [n(joined), 'newlyRanked'],
    left > 0 && [n(left), 'noLongerRanked'],
    across(breaks, t),
  ],
};
