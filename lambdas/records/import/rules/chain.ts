import { groupBy } from '../../group-by.ts';
import { earliestDay, latestDay } from '../../partial-date.ts';
import { type Release, releaseKey } from '../../release.ts';
import { type Fault, inZh, type Located, whereToMend } from '../fault.ts';
import type { MergedDataset, Rule } from '../merged-dataset.ts';

const previousId = (release: Release): string | null =>
  release.previous && 'release' in release.previous.value ? release.previous.value.release : null;

const isFirst = (release: Release): boolean => release.previous !== null && 'first' in release.previous.value;

const before = (dataset: MergedDataset, release: Release): Located<Release> | undefined => {
  const id = previousId(release);
  return id === null ? undefined : dataset.merged.releases.get(releaseKey({ ranking: release.ranking, id }));
};

const fault = (
  at: Located<Release>,
  other: Located<Release> | undefined,
  [message, remedy]: readonly [string, string],
  zh: readonly [message: string, remedy: string],
): Fault => ({
  ...whereToMend(at.at, ...(other ? [other.at] : [])),
  column: 'previous',
  value: previousId(at.item) ?? 'first',
  rule: 'F10',
  message,
  remedy,
  translated: inZh(...zh),
});

const MEND = { en: 'Correct the previous release of one of them.', zh: '请更正其中一次的previous。' };

function unknownPrevious(dataset: MergedDataset, release: Located<Release>): readonly Fault[] {
  const id = previousId(release.item);
  if (id === null || dataset.knows('releases', releaseKey({ ranking: release.item.ranking, id }))) return [];
  const message = `The release before ${releaseKey(release.item)} is given as "${id}", and ${release.item.ranking} has no such release.`;
  return [
    fault(
      release,
      undefined,
      [message, 'Correct the id, add that release, or leave the cell empty if it is not known.'],
      [
        `${releaseKey(release.item)}的上一次发布写为“${id}”，而${release.item.ranking}没有这次发布。`,
        '请更正id、补充该次发布，或在未知时留空。',
      ],
    ),
  ];
}

/** The releases from one back to the first, or round to the one it began with. */
function circle(dataset: MergedDataset, release: Located<Release>): readonly Fault[] {
  const seen = [release.item.id];
  for (let at = before(dataset, release.item); at; at = before(dataset, at.item)) {
    if (at.item.id === release.item.id) {
      // One circle is one fault: it is told where its smallest id stands.
      if (seen.some(id => id < release.item.id)) return [];
      const message = `The chain of ${release.item.ranking} runs in a circle: ${[...seen, at.item.id].join(' ← ')}.`;
      return [
        fault(
          release,
          undefined,
          [message, MEND.en],
          [`${release.item.ranking}的各次发布首尾相接成环：${[...seen, at.item.id].join(' ← ')}。`, MEND.zh],
        ),
      ];
    }
    if (seen.includes(at.item.id)) return [];
    seen.push(at.item.id);
  }
  return [];
}

function outOfOrder(dataset: MergedDataset, release: Located<Release>): readonly Fault[] {
  const earlier = before(dataset, release.item);
  const [mine, its] = [release.item.released?.value, earlier?.item.released?.value];
  // "by" a date is no earliest day, so only a date "on" which the previous one came out can contradict.
  if (!earlier || !mine || its?.precision !== 'on' || earliestDay(its.date) <= latestDay(mine.date)) return [];
  const message = `${releaseKey(earlier.item)} is given as the release before ${releaseKey(release.item)}, and came out later (${its.date}, not ${mine.date}).`;
  return [
    fault(
      release,
      earlier,
      [message, 'Correct the previous release or the dates.'],
      [
        `${releaseKey(earlier.item)}被列为${releaseKey(release.item)}的上一次发布，而发布得更晚（${its.date}，后者为${mine.date}）。`,
        '请更正previous或日期。',
      ],
    ),
  ];
}

/** Two published releases of a ranking that claim the same place in the chain. */
function forks(dataset: MergedDataset): readonly Fault[] {
  const claims = [...dataset.merged.releases.values()].filter(
    ({ item }) => item.state === 'published' && item.previous !== null,
  );
  const byPlace = groupBy(claims, ({ item }) => `${item.ranking}/${isFirst(item) ? '' : previousId(item)}`);
  return [...byPlace.values()].flatMap(([first, ...others]) =>
    others.flatMap(other => {
      if (!first) return [];
      const place = isFirst(other.item) ? 'the first' : `the one after "${previousId(other.item)}"`;
      const message = `Both "${first.item.id}" and "${other.item.id}" are given as ${place} release of ${other.item.ranking}.`;
      const placeInChinese = isFirst(other.item) ? '首次发布' : `“${previousId(other.item)}”之后的一次发布`;
      return [
        fault(
          other,
          first,
          [message, MEND.en],
          [`${other.item.ranking}的“${first.item.id}”和“${other.item.id}”都被列为${placeInChinese}。`, MEND.zh],
        ),
      ];
    }),
  );
}

/** F10: what is stored as the previous release exists, came earlier, and makes one line of the releases of a ranking. */
export const chain: Rule = dataset => [
  ...[...dataset.merged.releases.values()].flatMap(release => [
    ...unknownPrevious(dataset, release),
    ...circle(dataset, release),
    ...outOfOrder(dataset, release),
  ]),
  ...forks(dataset),
];
