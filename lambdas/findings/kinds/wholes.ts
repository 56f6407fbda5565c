import { inFocus } from '../../claims/focus.ts';
import { releaseKey } from '../../records/release.ts';
import { asField, never } from '../select/weigh.ts';
import { itself, one, type Treatments, two } from './treatment.ts';

/** How findings treat what is so of a list as a whole. */
export const wholes: Treatments<'wholes'> = {
  topShare: {
    proposed: {
      // How many of the top are of those that the report is about, where the list goes down to it. A ranking of none but
      // those gives them every place.
      release: ({ view, release, facts, before, top }) => {
        const both = [release, ...(before ? [releaseKey(before)] : [])];
        const ranksOthers = both.flatMap(each => view.recordsOf(each)).some(({ unit }) => !inFocus(view, unit));
        return (facts.listedTo?.value ?? 0) >= top && ranksOthers ? [{ kind: 'topShare', release, top }] : [];
      },
    },
    about: 'own',
    precedence: 390,
    facts: itself,
    news: asField,
    looksAt: one,
    shown: 'release',
    nearest: ({ count: _count, of: _of, ...found }) => [found],
  },
  breadth: {
    proposed: {
      release: ({ view, release, before }) =>
        before && view.isWhole(release) && view.isWhole(releaseKey(before)) ? [{ kind: 'breadth', release }] : [],
    },
    about: 'own',
    precedence: 400,
    facts: itself,
    news: asField,
    looksAt: two,
    shown: 'release',
    nearest: ({ release }) => [{ kind: 'breadth', release }],
  },
  publishedBreadth: {
    proposed: {
      release: ({ release, facts }) => (facts.publishedMoves ? [{ kind: 'publishedBreadth', release }] : []),
    },
    about: 'own',
    precedence: 405,
    // The lists on record give the same count, or none.
    facts: ({ query: { release } }) => [`breadth:${release}`],
    news: never('askedOnly'),
    looksAt: two,
    shown: 'none',
    nearest: ({ release }) => [
      { kind: 'publishedBreadth', release },
      { kind: 'breadth', release },
    ],
  },
};
