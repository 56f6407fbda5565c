import { textIn } from '../expect/names.ts';
import { otherTitles } from './other-titles.ts';
import { type Check, told } from './table-check.ts';

/** Title, edition, holders: each title on record, with all who hold it, in the order of the list. */
export const titles: Check = (table, { known, forms, phrases }) => {
  if (!forms.titlesCaption.test(table.caption)) return null;
  const { dataset, facts, language } = known;
  const due = otherTitles(known);
  const wrong = table.rows.find(([name, edition, holders = ''], at) => {
    const one = due[at];
    if (!one) return true;
    const units = dataset.honours
      .filter(({ title, edition: of }) => title === one.title && of === one.edition)
      .toSorted((a, b) => a.order - b.order)
      .map(({ unit }) => facts.unit(unit));
    const isRight =
      name === textIn(one.titleNames, language) && edition === one.edition && phrases.says(holders, units) === null;
    return !isRight;
  });
  if (wrong === undefined && table.rows.length === due.length) return null;
  return told(wrong ?? table.heads, 'is not what is on record of other titles');
};
