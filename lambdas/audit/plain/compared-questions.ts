import type { Asked } from '../ledger.ts';
import { answeredOtherwise, isSame, isTrue, type Pair, pairsOf } from './compared-answers.ts';
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

/** What it is about, and what either edition says: sentences of one question, and none of the first so many left out. */
export const sentences: Check = (table, { known, forms }) => {
  if (!forms.changedCaption.test(table.caption)) return null;
  const all = answeredOtherwise(known);
  const saying = (text: string, asked: Asked | null): boolean =>
    isTrue(asked) ? asked.sentence?.[known.language] === text : forms.notPrintedCell.test(text);
  const used = new Set<Pair>();
  for (const row of table.rows) {
    const [, then = '', now = ''] = row;
    const pair = all.find(each => !used.has(each) && saying(then, each.before) && saying(now, each.after));
    if (!pair) return told(row, 'sets side by side what the two editions answer to no one question');
    used.add(pair);
  }
  return table.rows.length === Math.min(all.length, MOST)
    ? null
    : told(table.heads, 'leaves out a sentence of which the two editions say otherwise');
};

/** So many are set side by side. */
const MOST = 8;
