import { type Examples, fails, holds, open } from './example.ts';
import { index, type Places } from './published.ts';

/** The first ten of GFCI 34 with their ratings, further places, and the noise that is stated for the ratings. */
const gfci34 = (places: Places = {}, noise?: string) =>
  index('gfci', {
    releases: [
      {
        id: '34',
        listedTo: 10,
        ...(noise === undefined ? {} : { noise }),
        places: {
          'new-york': '1 score 763',
          london: '2 score 744',
          singapore: '3 score 742',
          'hong-kong': '4 score 741',
          'san-francisco': '5 score 735',
          'los-angeles': '6 score 734',
          shanghai: '7 score 733',
          'washington-dc': '8 score 732',
          chicago: '9 score 731',
          geneva: '10 score 730',
          ...places,
        },
      },
    ],
  });
const between = (spread?: string) =>
  ({
    kind: 'fieldSpread',
    release: 'gfci/34',
    from: 3,
    top: 8,
    ...(spread === undefined ? {} : { spread }),
  }) as const;
const tenPoints = { from: 3, top: 8, total: 6, spread: '10' };

/** What lies between scores. */
export const scores = {
  'S38 fieldSpread': {
    holds: holds(gfci34(), between('10'), tenPoints),
    fails: fails(gfci34(), between('11'), 'otherFigure', { asserted: '11', found: '10' }),
    open: open(gfci34({ 'los-angeles': 6 }), between(), 'noScore', { unit: 'los-angeles' }),
    // Of third to eighth somebody has to be eighth.
    guarded: {
      query: between(),
      idle: { records: gfci34(), figures: tenPoints },
      atWork: {
        records: gfci34({ 'washington-dc': '7 score 733' }),
        answer: { verdict: 'withhold', reason: { code: 'placeEmpty', release: 'gfci/34', rank: 8 } },
      },
    },
  },
  'S38 fieldSpread, within the noise of the scores': {
    holds: holds(gfci34({}, '10'), between('10'), tenPoints),
    fails: fails(gfci34({}, '12'), between('11'), 'otherFigure'),
    open: open(gfci34({}, '12'), between('10'), 'spreadWithinNoise', { from: 3, top: 8, noise: '12' }),
    guarded: {
      query: between(),
      idle: { records: gfci34({}, '10'), figures: tenPoints },
      atWork: {
        records: gfci34({}, '10.5'),
        answer: { verdict: 'withhold', reason: { code: 'spreadWithinNoise', noise: '10.5' } },
      },
    },
  },
} satisfies Readonly<Record<string, Examples>>;
