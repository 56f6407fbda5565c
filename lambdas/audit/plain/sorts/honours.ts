import type { Known } from '../known.ts';
import type { Told } from './told.ts';

/** The honours that are not those of the report's own title, a title of an edition each. */
function otherTitles({ dataset, report }: Known) {
  const others = dataset.honours.filter(({ title }) => title !== report.honours?.title);
  return [...new Map(others.map(honour => [`${honour.edition} ${honour.title}`, honour])).values()].sort((a, b) =>
    a.edition === b.edition ? (a.title < b.title ? -1 : 1) : a.edition < b.edition ? 1 : -1,
  );
}

/** What is told of titles that are not those of the report, and of the lists that they stand on. */
export const honours = {
  noOtherPlace: ({ facts }) => [{ edition: [facts.edition] }],
  allListsOpen: known => (otherTitles(known).every(({ listSize }) => listSize === null) ? [{}] : []),
  openLists: known => [
    {
      lists: otherTitles(known)
        .filter(({ listSize }) => listSize === null)
        .map(({ title, edition }) => [`title:${title}` as const, `edition:${edition}` as const]),
    },
  ],
  noOwnTitle: ({ dataset, language }) => (dataset.honours.some(({ titleNames }) => !titleNames[language]) ? [{}] : []),
} satisfies Readonly<Record<string, Told>>;
