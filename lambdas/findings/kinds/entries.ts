import { isTakenOut } from '../../claims/rank-status.ts';
import { never } from '../select/weigh.ts';
import { at, everyRelease, none, ownFact, placeChange, places, type Treatments, two } from './treatment.ts';

/** How findings treat who came into the top or the list, came back, and left. */
export const entries: Treatments<'entries'> = {
  enteredTop: {
    proposed: {
      unit: about => (about.previous === null ? [] : [{ kind: 'enteredTop', ...at(about), top: about.top }]),
      listed: about => [{ kind: 'enteredTop', ...at(about), top: about.top }],
    },
    ...placeChange,
    precedence: 60,
    looksAt: two,
    shown: 'release',
    nearest: query => [{ kind: 'band', ...at(query) }, ...places(query)],
  },
  firstEntry: {
    proposed: {
      unit: about => (about.previous === null ? [] : [{ kind: 'firstEntry', ...at(about), top: about.top }]),
    },
    ...placeChange,
    precedence: 40,
    looksAt: everyRelease,
    shown: 'release',
    nearest: (query, view) => [{ kind: 'enteredTop', ...at(query), top: view.input.report.topN }],
  },
  returnedToTop: {
    proposed: {
      unit: about => (about.previous === null ? [] : [{ kind: 'returnedToTop', ...at(about), top: about.top }]),
    },
    ...placeChange,
    // Of three releases in order no step is known that the way out of the top could be weighed like.
    news: (claim, weighing) => (claim.figures.unbroken ? placeChange.news : never('askedOnly'))(claim, weighing),
    precedence: 50,
    looksAt: ({ release, previous, last, unbroken }) => [release, ...(unbroken ? [] : [previous]), last],
    shown: 'release',
    nearest: none,
  },
  leftTop: {
    proposed: {
      unit: about => (about.previous === null ? [] : [{ kind: 'leftTop', ...at(about), top: about.top }]),
      listed: about => [{ kind: 'leftTop', ...at(about), top: about.top }],
    },
    ...placeChange,
    precedence: 70,
    looksAt: two,
    shown: 'release',
    nearest: query => [{ kind: 'band', ...at(query) }, ...places(query)],
  },
  newToRanking: {
    proposed: { unit: about => (about.previous === null ? [] : [{ kind: 'newToRanking', ...at(about) }]) },
    ...ownFact,
    precedence: 410,
    looksAt: two,
    shown: 'release',
    nearest: query => [
      { kind: 'succession', ...at(query) },
      { kind: 'returnedToRanking', ...at(query) },
      ...places(query),
    ],
  },
  returnedToRanking: {
    proposed: {
      unit: about =>
        about.previous !== null && isTakenOut(about.view.rankStatus(about.unit, about.previous))
          ? [{ kind: 'returnedToRanking', ...at(about) }]
          : [],
    },
    ...ownFact,
    precedence: 420,
    looksAt: two,
    shown: 'release',
    nearest: query => [{ kind: 'band', ...at(query) }, ...places(query)],
  },
  removed: {
    proposed: {
      unit: about => (about.previous !== null && isTakenOut(about.status) ? [{ kind: 'removed', ...at(about) }] : []),
    },
    ...ownFact,
    precedence: 440,
    looksAt: two,
    shown: 'release',
    nearest: query => [{ kind: 'band', ...at(query) }, ...places(query)],
  },
  succession: {
    proposed: {
      unit: about =>
        about.previous !== null && about.view.unit(about.unit)?.succeeds ? [{ kind: 'succession', ...at(about) }] : [],
    },
    ...ownFact,
    precedence: 430,
    looksAt: two,
    shown: 'release',
    nearest: none,
  },
};
