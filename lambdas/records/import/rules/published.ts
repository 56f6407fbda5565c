import { releaseKey } from '../../release.ts';
import { type Fault, inZh, whereToMend } from '../fault.ts';
import type { Rule } from '../merged-dataset.ts';

/** V14: a record belongs to a release that exists and was published. */
export const published: Rule = dataset =>
  [...dataset.merged.records.values()].flatMap(({ item, at }): readonly Fault[] => {
    const key = releaseKey({ ranking: item.ranking, id: item.release });
    const release = dataset.merged.releases.get(key);
    const fault = { column: 'release', value: item.release, rule: 'V14' } as const;
    if (release === undefined) {
      // Of an unknown ranking nothing more is said than that.
      if (dataset.knows('releases', key) || !dataset.knows('rankings', item.ranking)) return [];
      const known = [...dataset.merged.releases.values()].filter(other => other.item.ranking === item.ranking);
      const list = known.map(other => other.item.id).join(', ');
      const remedy = `Correct the release${list ? ` (on record: ${list})` : ''}, or add it to releases.`;
      const translated = inZh(
        `没有名为“${key}”的发布。`,
        `请更正release${list ? `（已登记的有：${known.map(other => other.item.id).join('、')}）` : ''}，或在releases中补充。`,
      );
      return [{ ...at, ...fault, message: `There is no release "${key}".`, remedy, translated }];
    }
    if (release.item.state === 'published') return [];
    const message = `The release "${key}" is marked not-published, so it has no records; there is one of ${item.unit}.`;
    const remedy = 'Take the record out, or correct the state of the release.';
    const translated = inZh(
      `发布“${key}”标记为未发布，因而没有记录，而这里有${item.unit}的一行。`,
      '请去掉该记录，或更正该次发布的state。',
    );
    return [{ ...whereToMend(at, release.at), ...fault, message, remedy, translated }];
  });
