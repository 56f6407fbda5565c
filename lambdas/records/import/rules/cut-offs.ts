import { earliestDay } from '../../partial-date.ts';
import type { EditionDefinition } from '../../report.ts';
import { type Fault, inZh } from '../fault.ts';
import type { MergedDataset, Rule } from '../merged-dataset.ts';

/** The day on which the first of all releases on record may have come out; null where no day is on record. */
function firstDay({ merged }: MergedDataset): string | null {
  const days = [...merged.releases.values()].flatMap(({ item }) =>
    item.released && item.state === 'published' ? [earliestDay(item.released.value.date)] : [],
  );
  return days.sort()[0] ?? null;
}

/** Whether an edition reads nothing, since its cut-off lies before every release; null, or the day of the first of them. */
export function firstAfter(dataset: MergedDataset, { basket, alsoReads, cutOff }: EditionDefinition): string | null {
  const first = firstDay(dataset);
  return first !== null && basket.length + alsoReads.length === 0 && first > cutOff ? first : null;
}

/** V43: some release came out by the cut-off of an edition. What the edition lacks for want of any is not told beside it. */
export const cutOffs: Rule = dataset =>
  dataset.incoming.reports.items.flatMap(({ item, at }) =>
    item.editions.flatMap((edition, index): readonly Fault[] => {
      const first = firstAfter(dataset, edition);
      if (first === null) return [];
      return [
        {
          ...at,
          column: `editions[${index}].cutOff`,
          value: edition.cutOff,
          rule: 'V43',
          message: `No release on record had come out by ${edition.cutOff}, the cut-off of the edition "${edition.id}": the first is of ${first}.`,
          remedy: 'Write the day up to which releases are read, or bring the releases that came out before it.',
          translated: inZh(
            `“${edition.id}”版的截止日期为${edition.cutOff}，而此前没有任何有记录的发布：最早的为${first}。`,
            '请填写读取发布的截止日期，或补充此前的发布。',
          ),
        },
      ];
    }),
  );
