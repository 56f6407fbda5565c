import { emptied, isKnownWhole } from '../../derive/restated.ts';
import { depthOf, findRelease, rankingOf, sizeOf, succeededBy } from '../../derive/rows.ts';
import { earlier, previousOf, untoldMethod } from '../../derive/sequence.ts';
import { n, nth, top } from '../../expect/content.ts';
import { isLater, type Known, readReleases } from '../known.ts';
import type { Slots } from '../slots.ts';
import type { Told } from './told.ts';

/** Every way in which one unit was formed from another. */
const successions = (known: Known): readonly Slots[] =>
  known.dataset.units.flatMap(({ id }) =>
    succeededBy(known.rows.unit, id).map(older => ({
      newer: [known.facts.unit(id)],
      older: [known.facts.unit(older)],
    })),
  );

/** What is counted over, release by release, and the units that stand for others there. */
export const basket = {
  basket: known => {
    const { basket } = known.edition;
    return [
      {
        rankings: [n(basket.length)],
        top: [top(known.report.topN)],
        latest: basket.every(key => !readReleases(known).some(other => isLater(known, other, key))),
      },
    ];
  },
  oneSeries: ({ edition, rows, facts }) => {
    const series = edition.basket.map(key => rankingOf(rows, key)?.series);
    return [...new Set(series)].flatMap(each => {
      const lists = edition.basket.filter((_, at) => each !== undefined && series[at] === each);
      return lists.length > 1 ? [{ lists: facts.inList(lists) }] : [];
    });
  },
  cluster: ({ edition, rows, facts, dataset }) =>
    edition.basket.flatMap(key =>
      dataset.units
        .filter(({ id }) => rows.list(key).byUnit.has(id))
        .map(({ id, members }) => ({
          release: facts.inList([key]),
          cluster: [facts.unit(id)],
          members: { among: members.map(facts.unit) },
        })),
    ),
  succession: known => successions(known),
  measures: ({ dataset, facts, language }) =>
    dataset.rankings.flatMap(({ id, measured }) =>
      measured ? [{ ranking: [facts.ranking(id)], text: { as: [measured.value[language] ?? ''] } }] : [],
    ),
  coverage: known =>
    known.edition.basket.map(key => {
      const { rows, facts, language } = known;
      const found = findRelease(rows, key)?.released?.value;
      const before = previousOf(rows, key);
      // Across a change of method too, which a note names; not where one method alone is on record.
      const previous = before !== null && untoldMethod(rows, key, before) === null ? before : null;
      const all = (of: string) => isKnownWhole(rows, of);
      const depth = (of: string) => !all(of) && depthOf(rows, of) > 0 && [nth(depthOf(rows, of))];
      const empty = (of: string) => emptied(rows, of, depthOf(rows, of)).map(nth);
      const gaps = (of: string) => empty(of).length > 0 && empty(of);
      const inTiers = (of: string) => {
        const kinds = new Set(rows.list(of).rows.map(({ place }) => place.kind));
        kinds.delete('absent');
        return depthOf(rows, of) === 0 && kinds.has('tier') && kinds.size === 1;
      };
      const size = sizeOf(rows, key);
      const link = earlier(rows, key).kind;
      return {
        release: facts.release(key),
        publisher: { as: [rankingOf(rows, key)?.publisher[language] ?? ''] },
        by: found?.precision === 'by',
        released: found !== undefined && [facts.date(found.date)],
        universe: size !== null && [n(size)],
        nouns: size !== null && facts.nouns(key),
        whole: all(key),
        listedTo: depth(key),
        tiers: inTiers(key),
        vacated: gaps(key),
        previous: previous !== null && [facts.label(previous)],
        previousWhole: previous !== null && all(previous),
        previousListedTo: previous !== null && depth(previous),
        previousTiers: previous !== null && inTiers(previous),
        previousVacated: previous !== null && gaps(previous),
        isFirst: link === 'first',
        isUnknown: link === 'unknown',
        untold: previous === null && before !== null && [facts.label(before)],
      };
    }),
} satisfies Readonly<Record<string, Told>>;
