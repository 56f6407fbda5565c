import type { Known } from '../known.ts';
import { otherTitles } from '../other-titles.ts';
import { PLACED, type Told } from './told.ts';

/** Who holds the report's own title, edition by edition as they are on record, the earliest first. */
function holders({ dataset, report }: Known): readonly (readonly [edition: string, units: readonly string[]])[] {
  const rows = dataset.honours.filter(({ title }) => title === report.honours?.title);
  const editions = [...new Set(rows.map(({ edition }) => edition))].sort(
    (a, b) => a.length - b.length || (a < b ? -1 : 1),
  );
  return editions.map(of => [of, rows.filter(({ edition }) => edition === of).map(({ unit }) => unit)]);
}

/** What is told of titles that are not those of the report, and of the lists that they stand on. */
export const honours = {
  titlesCaption: known => (otherTitles(known).length > 0 ? [{}] : []),
  /** None but first places is on record of the result of the edition. */
  noOtherPlace: ({ rows, report, edition, facts }) => {
    const placed = rows
      .list(`${report.ownRanking}/${edition.ownRelease}`)
      .rows.filter(({ place }) => PLACED.includes(place.kind));
    const isFirst = placed.every(({ place }) => place.kind === 'rank' && place.rank === 1);
    return placed.length > 0 && isFirst ? [{ edition: [facts.edition] }] : [];
  },
  /** Of the two lists that a true claim lays side by side. */
  leftTitle: known =>
    known.claims.flatMap(({ kind, verdict, form }) => {
      if (kind !== 'honoursChange' || verdict !== 'true') return [];
      const listOf = (edition: unknown) => holders(known).find(([of]) => of === edition)?.[1] ?? [];
      const left = listOf(form.previous).filter(unit => !listOf(form.edition).includes(unit));
      const edition = (of: unknown) => [`edition:${String(of)}` as const];
      return [{ previous: edition(form.previous), edition: edition(form.edition), units: left.map(known.facts.unit) }];
    }),
  earlierLists: known => {
    const [[first] = ['']] = holders(known);
    return first === '' || String(known.report.since) === first ? [] : [{ edition: [`edition:${first}` as const] }];
  },
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
