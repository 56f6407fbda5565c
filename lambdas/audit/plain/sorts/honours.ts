import { otherTitles } from '../other-titles.ts';
import type { Told } from './told.ts';

/** What is told of titles that are not those of the report, and of the lists that they stand on. */
export const honours = {
  titlesCaption: known => (otherTitles(known).length > 0 ? [{}] : []),
  noOtherPlace: ({ facts }) => [{ edition: [facts.edition] }],
  allListsOpen: known => (otherTitles(known).every(({ listSize }) => listSize === null) ? [{}] : []),
  openLists: known => [
    {
      lists: otherTitles(known)
        .filter(({ listSize }) => listSize === null)
        .map(({ title, edition }) => [`title:${title}/${edition}` as const, `edition:${edition}` as const]),
    },
  ],
  noOwnTitle: ({ dataset, language }) => (dataset.honours.some(({ titleNames }) => !titleNames[language]) ? [{}] : []),
} satisfies Readonly<Record<string, Told>>;
