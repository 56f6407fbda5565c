import { asPlace, never } from '../select/weigh.ts';
import { at, everyRelease, itself, none, ofPlace, places, type Treatments, two } from './treatment.ts';

/** How findings treat who came into the top or the list, came back, and left. */
export const entries: Treatments<'entries'> = {
  enteredTop: {
    proposed: {
      unit: about => (about.previous === null ? [] : [{ kind: 'enteredTop', ...at(about), top: about.top }]),
      listed: about => [{ kind: 'enteredTop', ...at(about), top: about.top }],
    },
    tells: 'place',
    precedence: 60,
    facts: ofPlace,
    news: asPlace('ranks'),
    looksAt: two,
    shown: 'release',
    nearest: query => [{ kind: 'band', ...at(query) }, ...places(query)],
  },
  firstEntry: {
    proposed: {
      unit: about => (about.previous === null ? [] : [{ kind: 'firstEntry', ...at(about), top: about.top }]),
    },
    tells: 'place',
    precedence: 40,
    facts: ofPlace,
    news: asPlace('ranks'),
    looksAt: everyRelease,
    shown: 'release',
    nearest: (query, view) => [{ kind: 'enteredTop', ...at(query), top: view.input.report.topN }],
  },
  returnedToTop: {
    proposed: {
      unit: about => (about.previous === null ? [] : [{ kind: 'returnedToTop', ...at(about), top: about.top }]),
    },
    tells: 'place',
    precedence: 50,
    facts: ofPlace,
    news: asPlace('ranks'),
    looksAt: ({ release, last }) => [release, last],
    shown: 'release',
    nearest: none,
  },
  leftTop: {
    proposed: {
      unit: about => (about.previous === null ? [] : [{ kind: 'leftTop', ...at(about), top: about.top }]),
      listed: about => [{ kind: 'leftTop', ...at(about), top: about.top }],
    },
    tells: 'place',
    precedence: 70,
    facts: ofPlace,
    news: asPlace('ranks'),
    looksAt: two,
    shown: 'release',
    nearest: query => [{ kind: 'band', ...at(query) }, ...places(query)],
  },
  newToRanking: {
    proposed: { unit: about => (about.previous === null ? [] : [{ kind: 'newToRanking', ...at(about) }]) },
    tells: 'own',
    precedence: 410,
    facts: itself,
    news: never('askedOnly'),
    looksAt: two,
    shown: 'release',
    nearest: query => [
      { kind: 'succession', ...at(query) },
      { kind: 'returnedToRanking', ...at(query) },
      ...places(query),
    ],
  },
  returnedToRanking: {
    proposed: 'never',
    tells: 'own',
    precedence: 420,
    facts: itself,
    news: never('askedOnly'),
    looksAt: two,
    shown: 'release',
    nearest: query => [{ kind: 'band', ...at(query) }, ...places(query)],
  },
  removed: {
    proposed: 'never',
    tells: 'own',
    precedence: 440,
    facts: itself,
    news: never('askedOnly'),
    looksAt: two,
    shown: 'release',
    nearest: query => [{ kind: 'band', ...at(query) }, ...places(query)],
  },
  succession: {
    proposed: {
      unit: about =>
        about.previous !== null && about.view.unit(about.unit)?.succeeds ? [{ kind: 'succession', ...at(about) }] : [],
    },
    tells: 'own',
    precedence: 430,
    facts: itself,
    news: never('askedOnly'),
    looksAt: two,
    shown: 'release',
    nearest: none,
  },
};
