import { groupBy } from '../group-by.ts';
import type { Release } from '../release.ts';
import type { Located } from './fault.ts';
import type { MergedDataset } from './merged-dataset.ts';
import { type Note, note } from './note.ts';

/**
 * Releases of which nobody says what came before them, where their ranking has others: nothing compares them, and no report
 * tells a change. That is a value, so it is told and no fault; once a ranking, at the first of its releases that was brought.
 */
export function unlinkedReleases({ incoming, merged }: MergedDataset): readonly Note[] {
  const all = groupBy([...merged.releases.values()], ({ item }) => item.ranking);
  return [...groupBy(incoming.releases.items, ({ item }) => item.ranking)].flatMap(([ranking, brought]) => {
    const loose = brought.filter(isLoose);
    const [first] = loose;
    const known = all.get(ranking) ?? [];
    // One of several may be the first that is on record.
    if (first === undefined || known.length < 2 || known.filter(isLoose).length < 2) return [];
    const ids = loose.map(({ item }) => item.id);
    return [
      note(
        first.at,
        'What came before these releases is not said ("previous" is empty): none of them is compared with an earlier one, and no change is told. Give "previous" in releases: the id of the release before, or "first".',
        '这些发布未写明上一次发布（previous为空）：均不与更早的发布比较，也不报告变化。请在releases中填写previous：上一次发布的id，或first。',
        { of: `${ranking} ${ids.join(', ')}` },
      ),
    ];
  });
}

const isLoose = ({ item }: Located<Release>): boolean => item.previous === null && item.state === 'published';
