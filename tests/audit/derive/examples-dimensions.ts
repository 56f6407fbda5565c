import { type World, world } from '../../support/world.ts';
import type { PlaceText } from '../../support/world-rows.ts';
import {
  both,
  goalposts,
  lost,
  noise,
  noisePlaces,
  place,
  ranking,
  row,
  segment,
  universe,
  unlinked,
  weight,
} from './altered.ts';
import type { Example } from './examples.ts';

const now = 'gpci/2022';

/** A dimension of the index with the one city's places in it. */
const part = (so: World, id: string, share: string | null, ...[then, today]: readonly [PlaceText, PlaceText]): World =>
  so.ranking(id, {
    dimensionOf: 'gpci',
    releases: [
      { id: '2021', goalposts: 'fixed', ...(share === null ? {} : { weight: share }), places: { tokyo: then } },
      { id: '2022', goalposts: 'fixed', ...(share === null ? {} : { weight: share }), places: { tokyo: today } },
    ],
  });

const index = world().ranking('gpci', {
  releases: [
    { id: '2021', goalposts: 'fixed', universe: 40, places: { tokyo: '18 score 53.0', paris: 20 } },
    {
      id: '2022',
      goalposts: 'fixed',
      universe: 40,
      places: { tokyo: '16 score 57.0 within 14-18', paris: '19 within 18-21', lima: '25 within 22-27' },
    },
  ],
});
const linear = part(
  part(part(index, 'economy', '50', 'score 60.0', 'score 66.0'), 'culture', '30', 'score 50.0', 'score 52.0'),
  'transport',
  '20',
  'score 40.0',
  'score 42.0',
);
const culture = (score: string) => place('culture/2022', 'tokyo', `score ${score}`);
const transport = (score: string) => place('transport/2022', 'tokyo', `score ${score}`);
const whole = (score: string) => place(now, 'tokyo', `16 score ${score}`);

const seven: readonly (readonly [string, string | null, number])[] = [
  ['air', null, 8],
  ['art', '10', 33],
  ['digital', '10', 31],
  ['housing', '10', 30],
  ['influence', '10', 2],
  ['people', '30', 8],
  ['trade', '10', 8],
];
const profile = seven.reduce((so, [id, share, rank]) => part(so, id, share, rank, rank), index);

/** Nobody can tell whether others hold it too. */
const listed = { joint: false, open: true };

/** The dimensions of an index, and the publisher's own intervals. */
export const DIMENSIONS: readonly Example[] = [
  {
    kind: 'dimensionProfile',
    world: profile,
    form: { unit: 'tokyo', release: now },
    figures: {
      unit: 'tokyo',
      release: now,
      rank: 16,
      joint: false,
      open: true,
      universe: 40,
      dimensions: 7,
      strengths: [
        { ranking: 'influence', rank: 2, ...listed },
        { ranking: 'people', rank: 8, ...listed },
        { ranking: 'trade', rank: 8, ...listed },
      ],
      weaknesses: [
        { ranking: 'art', rank: 33, ...listed },
        { ranking: 'digital', rank: 31, ...listed },
      ],
    },
    otherwise: [
      [
        'one is a place worse',
        place('people/2022', 'tokyo', 9),
        /^says "people" as figures\.strengths\[1\]\.ranking; the records say "trade"$/,
      ],
      [
        'one weighs more',
        weight('air/2022', '11'),
        /^says "trade" as figures\.strengths\[2\]\.ranking; the records say "air"$/,
      ],
      [
        'one reaches the last quarter',
        place('housing/2022', 'tokyo', 32),
        /as figures\.weaknesses; the records say \[\{"ranking":"art","rank":33,.*\{"ranking":"housing","rank":32,.*\{"ranking":"digital","rank":31,[^{]*\]$/,
      ],
      [
        'one is shared',
        place('influence/2022', 'lima', 2),
        /says false as figures\.strengths\[0\]\.joint; the records say true$/,
      ],
      ['the whole is shared', place(now, 'lima', 16), /says false as figures\.joint; the records say true$/],
      ['one has no place', lost('air/2022', 'tokyo'), /has no exact place of tokyo in air\/2022/],
      ['one place is a band', place('air/2022', 'tokyo', '8-9'), /has no exact place/],
      ['one has another field', universe('air/2022', 39), /compares places of 40 with places of 39 in air\/2022/],
      ['the field is larger', universe(now, 45), /^says 40 as figures\.universe; the records say 45$/],
      ['the size of the field is not on record', universe(now, null), /needs the size of the field/],
      [
        'one dimension is of another index',
        ranking('housing', { dimensionOf: 'gci' }),
        /^says 7 as figures\.dimensions; the records say 6$/,
      ],
      ['one ranks another kind', ranking('air', { unitKinds: ['economy'] }), /ranks another kind/],
      ['the place in the whole is a tier', place(now, 'tokyo', 'tier Alpha'), /has no exact place/],
    ],
  },
  {
    kind: 'dimensionEnds',
    world: profile,
    form: { unit: 'tokyo', release: now },
    figures: {
      unit: 'tokyo',
      release: now,
      rank: 16,
      joint: false,
      open: true,
      universe: 40,
      dimensions: 7,
      highest: [{ ranking: 'influence', rank: 2, ...listed }],
      lowest: [{ ranking: 'art', rank: 33, ...listed }],
    },
    otherwise: [
      [
        'another has the lowest place too',
        place('trade/2022', 'tokyo', 33),
        /as figures\.lowest; the records say \[\{"ranking":"art","rank":33,.*\{"ranking":"trade","rank":33,[^{]*\]$/,
      ],
      [
        'another is a place better',
        place('air/2022', 'tokyo', 1),
        /^says "influence" as figures\.highest\[0\]\.ranking; the records say "air"$/,
      ],
      [
        'the best is shared',
        place('influence/2022', 'lima', 2),
        /as figures\.highest\[0\]\.joint; the records say true$/,
      ],
      ['the whole is shared', place(now, 'lima', 16), /says false as figures\.joint; the records say true$/],
      ['one has no place', lost('air/2022', 'tokyo'), /has no exact place of tokyo in air\/2022/],
      ['one has another field', universe('air/2022', 39), /compares places of 40 with places of 39 in air\/2022/],
      ['the size of the field is not on record', universe(now, null), /needs the size of the field/],
      ['so many places are no difference in one of them', noisePlaces('air/2022', 31), /calls no different$/],
      ['all have one number', both(...seven.map(([id]) => place(`${id}/2022`, 'tokyo', 8))), /have one number$/],
      [
        'one dimension is of another index',
        ranking('housing', { dimensionOf: 'gci' }),
        /^says 7 as figures\.dimensions; the records say 6$/,
      ],
      ['one ranks another kind', ranking('air', { unitKinds: ['economy'] }), /ranks another kind/],
      ['the place in the whole is a tier', place(now, 'tokyo', 'tier Alpha'), /has no exact place/],
    ],
  },
  {
    kind: 'drivenBy',
    world: linear,
    form: { unit: 'tokyo', release: now, dimension: 'economy' },
    figures: {
      unit: 'tokyo',
      release: now,
      previous: 'gpci/2021',
      dimension: 'economy',
      change: '4',
      contribution: '3',
    },
    otherwise: [
      ['the scale of the whole is another', goalposts(now, 'new'), /whose scale is not one/],
      ['the change of the whole is noise', noise(now, '5'), /below the noise of its publisher/],
      ['the scale of one is another', goalposts('culture/2022', 'new'), /culture\/2022, whose scale is not one/],
      ['a lower score is better in the driver', ranking('economy', { direction: 'lower-is-better' }), /the other way$/],
      ['one weight changed', weight('culture/2022', '31'), /needs one weight of culture in both/],
      [
        'the weights are not the whole',
        both(weight('culture/2021', '31'), weight('culture/2022', '31')),
        /add up to 101/,
      ],
      ['one score is lost', lost('transport/2021', 'tokyo'), /needs the scores of tokyo in transport/],
      ['the score of the whole is not on record', place(now, 'tokyo', 16), /needs the scores of tokyo in gpci\/2021/],
      ['it is no weighted sum', culture('52.5'), /takes gpci\/2022 for a weighted sum/],
      ['it was no weighted sum', place('gpci/2021', 'tokyo', '18 score 53.2'), /takes gpci\/2021 for a weighted sum/],
      [
        'the whole is a little higher, within the rounding',
        whole('57.1'),
        /^says "4" as figures\.change; the records say "4\.1"$/,
      ],
      [
        'another gave as much',
        both(culture('60.0'), whole('59.4')),
        /^names one dimension, and culture and economy gave as much$/,
      ],
      [
        'it gave less than two fifths',
        both(culture('59.0'), transport('54.5'), whole('61.6')),
        /gave less than two fifths/,
      ],
      [
        'the whole went the other way',
        both(culture('38.0'), transport('37.0'), whole('51.8')),
        /^says "economy" as dimension asserted; the records say "culture"$/,
      ],
      ['nothing changed', both(culture('42.0'), transport('37.0'), whole('53.0')), /explains a change of nothing/],
      ['the method broke', segment(now, 'new'), /across a break/],
      ['the method of one broke', segment('economy/2022', 'new'), /compares economy\/2022 .* across a break/],
      [
        'the release before is not on record',
        unlinked(now),
        /^compares gpci\/2022 with the release before it, which is not on record$/,
      ],
    ],
  },
  {
    kind: 'intervalsOverlap',
    world: index,
    form: { unit: 'tokyo', other: 'paris', release: now },
    figures: { unit: 'tokyo', other: 'paris', release: now, own: { from: 14, to: 18 }, theirs: { from: 18, to: 21 } },
    otherwise: [
      [
        'one is elsewhere',
        row(now, 'paris', { interval: { from: 19, to: 21 } }),
        /^compares intervals that do not overlap$/,
      ],
      [
        'one is not on record',
        place(now, 'paris', 19),
        /^has no two intervals of tokyo and paris in gpci\/2022 to compare$/,
      ],
      ['the ranking is of economies', ranking('gpci', { unitKinds: ['economy'] }), /ranks another kind/],
    ],
  },
];
