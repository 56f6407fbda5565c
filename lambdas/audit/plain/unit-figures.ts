import { findRelease, rankOf, rowOf, sizeOf } from '../derive/rows.ts';
import { unitsWithPages } from './known.ts';
import { type Check, eachUnit, isSaid, numbersIn, releaseSaid, told } from './table-check.ts';
import { lackingOne, twoYears } from './two-years.ts';

/** A unit and its position, as it is on record. */
export const positions: Check = (table, reader) => {
  const { known, forms } = reader;
  if (!forms.mapTitle.test(table.caption)) return null;
  return eachUnit(table, 0, reader, (unit, [, said = '']) => {
    const { latitude, longitude } = known.rows.unit(unit) ?? {};
    const given = [...said.matchAll(/\d+(?:\.\d+)?/g)].map(([number]) => number);
    return given.join(' ') === [latitude, longitude].map(degrees => (degrees ?? '').replace('-', '')).join(' ');
  });
};

/** Each unit with a profile that has an exact figure in both of two years, the same for all, the earlier first. */
export const values: Check = (table, reader) => {
  const { known, forms } = reader;
  const said = forms.valuesTitle.exec(table.caption)?.groups?.indicator?.toLowerCase();
  if (said === undefined) return null;
  const { indicators } = known.dataset;
  const indicator = indicators.find(({ names }) => names[known.language]?.toLowerCase() === said)?.id ?? '';
  const years = twoYears(known, indicator);
  const lacking = lackingOne(known, indicator);
  const due = unitsWithPages(known).length - lacking.length;
  if (table.rows.length !== due) return told(table.heads, 'leaves out who has a figure in both years');
  return eachUnit(table, 0, reader, (unit, [, ...cells]) => {
    if (years === null || lacking.includes(unit)) return false;
    return years.every((year, at) => {
      const [when = '', figure] = cells.slice(2 * at);
      const { value } = known.rows.figures(indicator, unit).get(year) ?? { value: '' };
      return numbersIn(when).join() === String(year) && isSaid(figure, known.facts.amount(value, indicator), reader);
    });
  });
};

/** A unit, its place, and from which place to which it may as well stand, by the word of the publisher. */
export const unsure: Check = (table, reader) => {
  const { known, forms } = reader;
  const said = forms.intervalsTitle.exec(table.caption)?.groups?.release;
  if (said === undefined) return null;
  const key = releaseSaid(said, reader) ?? '';
  const noise = findRelease(known.rows, key)?.noisePlaces?.value ?? 0;
  return eachUnit(table, 0, reader, (unit, [, place = '', span = '']) => {
    const [row, rank] = [rowOf(known.rows, unit, key), rankOf(known.rows, unit, key)];
    if (row === null || rank === null || rank !== numbersIn(place)[0]) return false;
    const last = Math.min(rank + noise, sizeOf(known.rows, key) ?? Number.POSITIVE_INFINITY);
    const { from, to } = row.interval ?? { from: Math.max(1, rank - noise), to: last };
    return numbersIn(span).join() === [from, to].join();
  });
};

/** A unit with its score in the report's own result: of all that have one, and nobody twice. */
export const scores: Check = (table, reader) => {
  const { known, forms } = reader;
  if (!table.isDrawn || !forms.scoresTitle.test(table.caption)) return null;
  const key = `${known.report.ownRanking}/${known.edition.ownRelease}`;
  return eachUnit(
    table,
    0,
    reader,
    (unit, [, said = '']) => rowOf(known.rows, unit, key)?.score === said.replace('−', '-'),
  );
};
