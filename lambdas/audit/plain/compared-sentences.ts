import type { Asked } from '../ledger.ts';
import { changedRows, changedSubjects, type Side } from './compared-answers.ts';
import { type Check, told } from './table-check.ts';

/** What it is about, and what either edition says of it: one row a subject, and none of the first so many left out. */
export const sentences: Check = (table, { known, forms }) => {
  if (!forms.changedCaption.test(table.caption)) return null;
  const all = changedRows(known);
  const isWorded = (text: string | undefined, asked: Asked): boolean => asked.sentence?.[known.language] === text;
  const saying = (text: string, side: Side): boolean => {
    if ('answer' in side) return isWorded(text, side.answer);
    if (side.instead.length === 0) {
      const said = forms.notPrintedCell.exec(text)?.groups;
      const { asked } = side;
      return (
        said !== undefined &&
        (said.isFalse !== undefined) === (asked?.verdict === 'false') &&
        said.why === asked?.why?.[known.language]
      );
    }
    return side.instead.some(each => isWorded(text, each));
  };
  const used = new Set<string>();
  for (const row of table.rows) {
    const [, then = '', now = ''] = row;
    const found = all.find(
      ({ subject, before, after }) => !used.has(subject) && saying(then, before) && saying(now, after),
    );
    if (!found) return told(row, 'sets side by side what the two editions answer to no one question');
    used.add(found.subject);
  }
  return table.rows.length === Math.min(changedSubjects(known), MOST)
    ? null
    : told(table.heads, 'leaves out a sentence of which the two editions say otherwise');
};

/** So many are set side by side. */
const MOST = 8;
