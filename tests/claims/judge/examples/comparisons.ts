import { type Examples, fails, holds, open } from './example.ts';
import { BASKET, type Changed, gfci, type Places, rankingsOf2022 } from './published.ts';

const themed = (places: Readonly<Record<'nature' | 'gihi' | 'gfci' | 'iscd', Places>>) =>
  Object.entries(places).reduce(
    (so, [id, of]) =>
      so.ranking(id, {
        theme: id === 'nature' || id === 'gihi' ? ['science', '科学'] : ['finance', '金融'],
        releases: [{ id: '2022', listedTo: 10, places: of }],
      }),
    rankingsOf2022().with(rows => ({ ...rows, rankings: [], releases: [], records: [] })),
  );
const OF_BEIJING = { nature: { beijing: 1 }, gihi: { beijing: 3 }, gfci: { beijing: 8 }, iscd: { beijing: 10 } };
const best = (theme?: string) =>
  ({
    kind: 'themes',
    unit: 'beijing',
    basket: Object.keys(OF_BEIJING).map(id => `${id}/2022`),
    ...(theme === undefined ? {} : { best: theme }),
  }) as const;
const scienceFirst = { best: { ranks: [1, 3], median: '2' }, lowest: { ranks: [8, 10], median: '9' } };

/** GFCI 32 down to the 25th, and the communication index of mainland cities by Zhejiang University. */
const withDomestic = (by: Changed = { 32: { listedTo: 25 } }) =>
  gfci(by).ranking('zju', {
    releases: [
      { id: '2022', listedTo: 8, places: { beijing: 1, shanghai: 2, shenzhen: 5, guangzhou: 7, hangzhou: 8 } },
    ],
  });
const order = (same?: boolean) =>
  ({
    kind: 'orderInBoth',
    release: 'gfci/32',
    domestic: 'zju/2022',
    ...(same === undefined ? {} : { same }),
  }) as const;
const bothOrders = {
  units: ['shanghai', 'beijing', 'shenzhen', 'guangzhou'],
  theirs: ['beijing', 'shanghai', 'shenzhen', 'guangzhou'],
};

const standing = (others: string[], ahead?: string[]) =>
  ({
    kind: 'standingAcross',
    unit: 'beijing',
    others,
    basket: BASKET,
    ...(ahead === undefined ? {} : { ahead }),
  }) as const;

/** One against several, one order against another, one sort of rankings against another. */
export const comparisons = {
  'S45 themes': {
    holds: holds(themed(OF_BEIJING), best('science'), scienceFirst),
    fails: fails(themed(OF_BEIJING), best('finance'), 'otherTheme', { which: 'best', ranking: 'nature' }),
    open: open(themed({ ...OF_BEIJING, iscd: {} }), best(), 'tooFewThemes', { have: 1, need: 2 }),
    // Medians nearer than five places tell of no difference.
    guarded: {
      query: best(),
      idle: { records: themed(OF_BEIJING), figures: scienceFirst },
      atWork: {
        records: themed({ ...OF_BEIJING, iscd: { beijing: 5 } }),
        answer: { verdict: 'withhold', reason: { code: 'themesAlike', least: 5 } },
      },
    },
  },
  'S46 orderInBoth': {
    holds: holds(withDomestic(), order(false), bothOrders),
    fails: fails(withDomestic(), order(true), 'otherOrder', { unit: 'shanghai', other: 'beijing' }),
    // Between the tenth place and Guangzhou's another may stand.
    open: open(withDomestic({}), order(), 'notListedTo', { release: 'gfci/32', top: 25 }),
    // Who shares a place stands in no order.
    guarded: {
      query: order(),
      idle: { records: withDomestic(), figures: bothOrders },
      atWork: {
        records: withDomestic({ 32: { listedTo: 25, places: { beijing: 6 } } }),
        answer: { verdict: 'withhold', reason: { code: 'sharedInOrder', units: ['beijing', 'shanghai'] } },
      },
    },
  },
  'S47 standingAcross': {
    holds: holds(rankingsOf2022(), standing(['new-york', 'shanghai', 'tokyo'], ['shanghai']), {
      ahead: ['shanghai'],
      behind: ['new-york'],
      neither: ['tokyo'],
    }),
    fails: fails(rankingsOf2022(), standing(['new-york', 'shanghai'], ['new-york', 'shanghai']), 'otherStanding', {
      other: 'new-york',
      ahead: false,
    }),
    open: open(rankingsOf2022(), standing(['tokyo'], ['tokyo']), 'standingUntold', { others: ['tokyo'] }),
    // What is not on record counts for the other side.
    guarded: {
      query: standing(['shanghai']),
      idle: { records: rankingsOf2022(), figures: { ahead: ['shanghai'] } },
      atWork: {
        records: rankingsOf2022({}, { gihi: ['shanghai'] }),
        answer: { verdict: 'withhold', reason: { code: 'standingUntold', others: ['shanghai'] } },
      },
    },
  },
} satisfies Readonly<Record<string, Examples>>;
