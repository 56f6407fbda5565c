import { textIn } from '../expect/names.ts';
import { calledShort } from './known.ts';
import { isMeasure } from './listed.ts';
import { type Check, isSaid, told } from './table-check.ts';

/** The key of the short names: each ranking of which a record is read and that has one, with its own name and who publishes it. */
export const shortNames: Check = (table, reader) => {
  const { facts, language } = reader.known;
  if (!reader.forms.shortNamesCaption.test(table.caption)) return null;
  const due = calledShort(reader.known);
  const isMeasured = due.some(({ measured }) => measured !== undefined);
  const listed = new Set<string>();
  for (const row of table.rows) {
    const [short, name, publisher, measures] = row;
    const found = due.find(
      ranking =>
        textIn(ranking.names, language) === name &&
        textIn(ranking.publisher, language) === publisher &&
        isSaid(short, [facts.ranking(ranking.id)], reader),
    );
    if (found === undefined || listed.has(found.id)) return told(row, 'is no short name on record, or one twice');
    if (isMeasured && !isMeasure(measures, found.id, reader)) return told(row, 'is not what it measures');
    listed.add(found.id);
  }
  const left = due.find(({ id }) => !listed.has(id));
  return left === undefined ? null : told([left.id], 'has a short name that the key leaves out');
};
