import type { MergedDataset } from './merged-dataset.ts';
import { type Note, note } from './note.ts';

/** Editions are of the year of their cut-off, or, where the publishers of that year take their time, of the one before. */
const MOST_BEHIND = 1;

/**
 * Editions whose year lies far from that of their cut-off. A report may well look back, so it is told and no fault.
 */
export const yearsApart = ({ incoming }: MergedDataset): readonly Note[] =>
  incoming.reports.items.flatMap(({ item, at }) =>
    item.editions.flatMap(({ id, year, cutOff }, index) => {
      const behind = Number(cutOff.slice(0, 4)) - year;
      if (behind >= 0 && behind <= MOST_BEHIND) return [];
      return [
        note(
          at,
          `The edition "${id}" is of the year ${year}, and its cut-off is ${cutOff}: what is printed is of ${year}, from what had come out by then. If that is not meant, correct editions[${index}].year or its cut-off.`,
          `“${id}”版的年份为${year}，而截止日期为${cutOff}：刊印的是${year}年版，读取截至该日的发布。若非本意，请更正editions[${index}].year或截止日期。`,
          { column: `editions[${index}].year` },
        ),
      ];
    }),
  );
