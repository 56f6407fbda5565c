import { type Examples, fails, holds, open } from './example.ts';
import { index } from './published.ts';

/** GFCI 36 by the count of its publisher: of 121 centres 46 rose, 17 kept their place and 58 fell. */
const gfci36 = (moves: { readonly up: number; readonly same: number; readonly down: number } | null) =>
  index('gfci', {
    releases: [
      { id: '35', universe: 121 },
      { id: '36', universe: 121, ...(moves ? { publishedMoves: moves } : {}) },
    ],
  });
const COUNTED = { up: 46, same: 17, down: 58 };

/** A list of three that are on record as a whole, in both editions. */
const whole = (up: number, same: number, down: number) =>
  index('r', {
    releases: [
      { id: '35', listedTo: 3, universe: 3, places: { 'new-york': 1, london: 2, singapore: 3 } },
      {
        id: '36',
        listedTo: 3,
        universe: 3,
        places: { 'new-york': 1, singapore: 2, london: 3 },
        publishedMoves: { up, same, down },
      },
    ],
  });

const moves = (asserted: { readonly up?: number } = {}, release = 'gfci/36') =>
  ({ kind: 'publishedBreadth', release, ...asserted }) as const;

/** What is so of a list as a whole. */
export const wholes = {
  'S37 publishedBreadth': {
    holds: holds(gfci36(COUNTED), moves({ up: 46 }), { previous: 'gfci/35', ...COUNTED }),
    fails: fails(gfci36(COUNTED), moves({ up: 47 }), 'otherCount', { asserted: 47, found: 46 }),
    open: open(gfci36(null), moves(), 'uncounted', { release: 'gfci/36' }),
    // Where both lists are on record as a whole, they have to give the same count.
    guarded: {
      query: moves({}, 'r/36'),
      idle: { records: whole(1, 1, 1), figures: { up: 1, same: 1, down: 1 } },
      atWork: {
        records: whole(2, 0, 1),
        answer: { verdict: 'withhold', reason: { code: 'countsDiffer', release: 'r/36', previous: 'r/35' } },
      },
    },
  },
} satisfies Readonly<Record<string, Examples>>;
