import { world } from '../../support/world.ts';
import {
  both,
  clustered,
  economies,
  goalposts,
  listedTo,
  lost,
  noise,
  place,
  ranking,
  segment,
  unlinked,
} from './altered.ts';
import type { Example } from './examples.ts';

const [then, now] = ['gfci/31', 'gfci/32'];
const gfci = world().ranking('gfci', {
  releases: [
    { id: '31', listedTo: 3, goalposts: 'fixed', places: { a: '2 score 730', b: '1 score 738', c: '3 score 720' } },
    {
      id: '32',
      listedTo: 4,
      goalposts: 'fixed',
      places: { a: '1 score 742', b: '2 score 741', c: '3 score 740', d: '3 score 740', e: '5 score 700', f: 6 },
    },
  ],
});
const inverted = ranking('gfci', { direction: 'lower-is-better' });

/** Scores within a release, and gaps on a fixed scale. */
export const SCORES: readonly Example[] = [
  {
    kind: 'scoreGap',
    world: gfci,
    form: { unit: 'a', other: 'b', release: now, gap: '1' },
    figures: { unit: 'a', other: 'b', release: now, gap: '1', lower: false, sameRank: false },
    otherwise: [
      ['a lower score is the better one', inverted, /has a no better than b/],
      ['the gap is noise', noise(now, '2'), /is below what the publisher calls noise/],
      ['one score has other decimals', place(now, 'b', '2 score 741.0'), /has no two scores/],
      ['one score is not on record', place(now, 'b', 2), /has no two scores/],
      ['the places go the other way', place(now, 'a', '3 score 742'), /goes against the places/],
      ['they share a place', place(now, 'b', '1 score 741'), /^says false as figures\.sameRank; the records say true$/],
      ['the ranking is of economies', economies('gfci'), /ranks another kind/],
    ],
  },
  {
    kind: 'withinNoise',
    world: noise(now, '5')(gfci),
    form: { unit: 'b', other: 'a', release: now },
    figures: { unit: 'b', other: 'a', release: now, gap: '1', noise: '5' },
    otherwise: [
      ['the noise is smaller', noise(now, '1'), /^is not below the noise$/],
      ['one score is not on record', place(now, 'a', 1), /has no two scores/],
      ['the scores differ by more', place(now, 'a', '1 score 746'), /^is not below the noise$/],
    ],
  },
  {
    kind: 'fieldSpread',
    world: gfci,
    form: { release: now, top: 3, spread: '2' },
    figures: { release: now, top: 3, total: 4, spread: '2' },
    otherwise: [
      ['the list is not on record so far', listedTo(now, 2), /down to 3, which is not on record/],
      ['one more may belong', place(now, 'e', '3-5'), /cannot tell whether e counts/],
      ['one score is not on record', place(now, 'c', 3), /rests on a score that is not on record/],
      ['one score has other decimals', place(now, 'c', '3 score 740.0'), /mixes scores/],
      ['one score goes against the places', place(now, 'c', '3 score 745'), /go against the places/],
      ['a lower score is the better one', inverted, /go against the places/],
      ['the spread is noise', noise(now, '3'), /noise/],
      ['it is a field of two', both(lost(now, 'c'), lost(now, 'd')), /fewer than three/],
    ],
  },
  {
    kind: 'fieldSpread',
    world: gfci,
    form: { release: now, from: 2, top: 3, spread: '1' },
    figures: { release: now, from: 2, top: 3, total: 3, spread: '1' },
    otherwise: [
      ['nobody stands where it begins', place(now, 'b', '1 score 742'), /has nobody at an end of 2 to 3/],
      ['one more may belong', place(now, 'e', '3-5'), /cannot tell whether e counts/],
      ['the list is not on record so far', listedTo(now, 2), /down to 3, which is not on record/],
    ],
  },
  {
    kind: 'score',
    world: gfci,
    form: { unit: 'a', release: now, score: '742' },
    figures: { unit: 'a', release: now, score: '742', lower: false },
    otherwise: [
      ['its score is another', place(now, 'a', '1 score 743'), /^says "742" as score asserted; the records say "743"$/],
      ['its score is not on record', place(now, 'a', 1), /has no score of a in gfci\/32/],
      ['a lower score is the better one', inverted, /says false as figures\.lower; the records say true/],
    ],
  },
  {
    kind: 'fieldAverage',
    world: gfci,
    form: { release: now, top: 3, statistic: 'mean', value: '740.8' },
    figures: { release: now, top: 3, statistic: 'mean', total: 4, value: '740.8' },
    otherwise: [
      ['the list is not on record so far', listedTo(now, 2), /down to 3, which is not on record/],
      ['one more may belong', place(now, 'e', '3-5'), /cannot tell whether e counts/],
      ['one score is not on record', place(now, 'c', 3), /rests on a score that is not on record/],
      [
        'one score is another',
        place(now, 'c', '3 score 739'),
        /^says "740\.8" as mean asserted; the records say "740\.5"$/,
      ],
      ['one score goes against the places', place(now, 'c', '3 score 745'), /go against the places/],
      ['it is a field of two', both(lost(now, 'c'), lost(now, 'd')), /fewer than three/],
    ],
  },
  {
    kind: 'fieldAverage',
    world: gfci,
    form: { release: now, top: 3, statistic: 'median' },
    figures: { release: now, top: 3, statistic: 'median', total: 4, value: '740.5' },
    otherwise: [
      ['one less belongs', place(now, 'd', '4 score 700'), /^says 4 as figures\.total; the records say 3$/],
      [
        'one score is another',
        place(now, 'b', '2 score 742'),
        /^says "740\.5" as figures\.value; the records say "741\.0"$/,
      ],
    ],
  },
  {
    kind: 'aheadIn',
    world: gfci,
    form: { unit: 'a', other: 'b', releases: [then, now], ahead: [now] },
    figures: { unit: 'a', other: 'b', ahead: [now], behind: [then] },
    otherwise: [
      ['they share a place', place(now, 'b', 1), /^is not known to be ahead of b or behind it in gfci\/32$/],
      ['the bands overlap', place(now, 'b', '1-2'), /is not known to be ahead/],
      ['the other may have left the field', lost(now, 'b'), /is not known to be ahead/],
      ['the other lies in a cluster', clustered(now, 'b', 2), /is not known to be ahead/],
      [
        'it may have left the field itself',
        lost(then, 'a'),
        /^is not known to be ahead of b or behind it in gfci\/31$/,
      ],
      ['the ranking is of economies', economies('gfci'), /ranks another kind/],
    ],
  },
  {
    kind: 'gapChange',
    world: gfci,
    form: { unit: 'b', other: 'c', release: now, direction: 'narrowed' },
    figures: { unit: 'b', other: 'c', release: now, previous: then, before: '18', now: '1', direction: 'narrowed' },
    otherwise: [
      ['the scale is another', goalposts(now, 'new'), /whose scale is not one/],
      ['the gap is wider', place(then, 'c', '3 score 738'), /has b no better than c in gfci\/31/],
      ['the gap was the same', place(then, 'c', '3 score 737'), /^tells a change of a gap that is the same$/],
      ['one gap is noise', noise(now, '2'), /noise in gfci\/32/],
      ['the change is noise', both(noise(now, '0'), noise(then, '17.5')), /below the noise of its publisher/],
      ['one gap was noise', noise(then, '19'), /noise in gfci\/31/],
      ['one score is not on record', place(then, 'c', 3), /has no two scores of b and c in gfci\/31/],
      [
        'the decimals are others',
        both(place(now, 'b', '2 score 741.0'), place(now, 'c', '3 score 740.0')),
        /of different decimals/,
      ],
      ['the places go the other way', place(now, 'b', '4 score 741'), /goes against the places in gfci\/32/],
      ['the method broke', segment(now, 'new'), /across a break/],
      [
        'the release before is not on record',
        unlinked(now),
        /^compares gfci\/32 with the release before it, which is not on record$/,
      ],
      ['the ranking is of economies', economies('gfci'), /ranks another kind/],
    ],
  },
];
