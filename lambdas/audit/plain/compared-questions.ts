import type { Asked } from '../ledger.ts';
import { changedRows, changedSubjects, isSame, isTrue, type Pair, pairsOf, type Side } from './compared-answers.ts';
import { type Check, numbersIn, told } from './table-check.ts';

/** Tables that tell what became of the questions of an edition in the next one. */

/** How the rows of the table read, and which questions each of them counts. */
const ROWS = [
  ['sameAnswerLabel', pair => isTrue(pair.before) && isTrue(pair.after) && isSame(pair)],
  ['otherAnswerLabel', pair => isTrue(pair.before) && isTrue(pair.after) && !isSame(pair)],
  ['newlyTrueLabel', pair => !isTrue(pair.before) && isTrue(pair.after)],
  ['noLongerTrueLabel', pair => isTrue(pair.before) && !isTrue(pair.after)],
] as const satisfies readonly (readonly [string, (pair: Pair) => boolean])[];

/** How many questions were answered alike and otherwise, by those that both editions put and those that one did. */
export const questions: Check = (table, { known, forms }) => {
  if (!forms.questionsCaption.test(table.caption)) return null;
  if (known.compared === null) return told(table.heads, 'compares with an edition of which nothing is on record');
  const pairs = pairsOf(known);
  const wrong = table.rows.find(([label = '', ...cells], at) => {
    const [form, isOf] = ROWS[at] ?? [];
    const found = isOf ? pairs.filter(isOf) : [];
    const both = found.filter(({ before, after }) => before !== null && after !== null).length;
    const counted = cells.map(text => numbersIn(text)[0] ?? 0).join();
    return form === undefined || !forms[form].test(label) || counted !== [both, found.length - both].join();
  });
  if (wrong === undefined && table.rows.length === ROWS.length) return null;
  return told(wrong ?? [], 'is not what became of the questions of the two editions');
};

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
