import type { Dataset } from '../../records/dataset.ts';
import type { IndicatorValue } from '../../records/indicator.ts';
import { plain } from '../expect/decimal.ts';
import { countedIn } from '../expect/measure.ts';
import type { Piece } from '../expect/piece.ts';
import { createClosedReader } from '../expect/word-check.ts';
import type { Ledger } from '../ledger.ts';
import type { Stated } from './stated.ts';

/** Whether a sentence says of a unit just a figure that is on record, exactly, and no more. */
export type ValueCheck = (sentence: string) => boolean;

const after = ({ means }: Piece, sort: string): readonly string[] =>
  means.flatMap(each => (each.startsWith(`${sort}:`) ? [each.slice(sort.length + 1)] : []));

const YEAR = /^(?:19|20|21)\d{2}$/;

/** A figure in full: 85.9 of a measure in millions is 85900000. */
function inFull(value: string, noughts: number): string {
  const [whole = '', decimals = ''] = value.split('.');
  const all = decimals.padEnd(noughts, '0');
  return plain(`${whole}${all.slice(0, noughts)}${all.length > noughts ? `.${all.slice(noughts)}` : ''}`);
}

/**
 * Reads sentences such as "Dubai Airport had two runways in 2024.": one unit, one figure, what it is the figure of, and the year.
 * Without a year it holds where one year alone is on record.
 */
export function createValueCheck(dataset: Dataset, ledger: Ledger, stated: Stated): ValueCheck {
  const read = createClosedReader(dataset, ledger, stated.language, stated.having);
  const latest = new Map<string, IndicatorValue>();
  for (const value of dataset.values) {
    const key = `${value.indicator}/${value.unit}/${value.year}`;
    if (value.vintage > (latest.get(key)?.vintage ?? 0)) latest.set(key, value);
  }
  const onRecord = [...latest.values()];
  return sentence => {
    const pieces = read(sentence);
    const only = <T>(found: readonly T[]): T | null => (found.length === 1 ? (found[0] ?? null) : null);
    const unit = only(pieces.flatMap(piece => after(piece, 'unit').slice(0, 1)));
    const indicators = pieces.flatMap(piece => after(piece, 'indicator'));
    const measures = pieces.flatMap(piece => after(piece, 'measure'));
    const numbers = pieces.flatMap(piece => after(piece, 'n').slice(0, 1));
    const years = numbers.filter(each => YEAR.test(each));
    const year = only(years);
    const figure = only(year === null ? numbers : numbers.filter(each => each !== year));
    const isClosed = pieces.every(piece =>
      ['unit', 'indicator', 'measure', 'n'].some(sort => after(piece, sort).length > 0),
    );
    if (unit === null || figure === null || !isClosed || indicators.length + measures.length === 0) return false;
    return dataset.indicators.some(({ id, measure }) => {
      const { noughts, unit: counted } = countedIn(measure);
      const isNamed = indicators.length > 0 ? indicators.includes(id) : measures.includes(counted);
      const ofUnit = onRecord.filter(value => value.indicator === id && value.unit === unit);
      const value = year === null ? only(ofUnit) : ofUnit.find(each => String(each.year) === year);
      return (
        isNamed &&
        value?.bound === 'exact' &&
        [plain(value.value), inFull(value.value, noughts)].includes(plain(figure))
      );
    });
  };
}
