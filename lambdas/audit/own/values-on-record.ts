import type { Dataset } from '../../records/dataset.ts';
import type { IndicatorValue } from '../../records/indicator.ts';
import { plain } from '../expect/decimal.ts';
import { countedIn } from '../expect/measure.ts';
import type { Piece } from '../expect/piece.ts';
import { createClosedReader } from '../expect/word-check.ts';
import type { Ledger } from '../ledger.ts';
import type { Objection } from './objection.ts';
import type { Stated } from './stated.ts';

/** What a sentence says of a figure of a unit, held against what is on record. */
export interface ValueCheck {
  /** Whether it says just a figure that is on record, exactly, and no more. */
  readonly holds: (sentence: string) => boolean;
  /** What to do about one that tells a figure of somebody otherwise, or more than that; null where no such figure is on record. */
  readonly remedy: (sentence: string) => Objection | null;
}

/** A figure, and by how many noughts its measure stands for more. */
interface OnRecord {
  readonly value: IndicatorValue;
  readonly noughts: number;
}

/** A sentence about a figure of one unit, and the figures on record that it may mean. */
interface Asserted {
  readonly figure: string;
  /** Words of it that are none of the figure. */
  readonly more: readonly string[];
  readonly meant: readonly OnRecord[];
  /** Of several years, where the sentence names none. */
  readonly years: readonly OnRecord[];
}

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
  const only = <T>(found: readonly T[]): T | null => (found.length === 1 ? (found[0] ?? null) : null);

  const assertedBy = (sentence: string): Asserted | null => {
    const pieces = read(sentence);
    const unit = only(pieces.flatMap(piece => after(piece, 'unit').slice(0, 1)));
    const indicators = pieces.flatMap(piece => after(piece, 'indicator'));
    const measures = pieces.flatMap(piece => after(piece, 'measure'));
    const numbers = pieces.flatMap(piece => after(piece, 'n').slice(0, 1));
    const year = only(numbers.filter(each => YEAR.test(each)));
    const figure = only(year === null ? numbers : numbers.filter(each => each !== year));
    if (unit === null || figure === null || indicators.length + measures.length === 0) return null;
    const more = pieces.filter(piece =>
      ['unit', 'indicator', 'measure', 'n'].every(sort => after(piece, sort).length === 0),
    );
    const named = dataset.indicators.flatMap(({ id, measure }) => {
      const { noughts, unit: counted } = countedIn(measure);
      const isNamed = indicators.length > 0 ? indicators.includes(id) : measures.includes(counted);
      const ofUnit = onRecord.filter(value => value.indicator === id && value.unit === unit);
      return isNamed ? [ofUnit.map(value => ({ value, noughts }))] : [];
    });
    const isExact = ({ value }: OnRecord): boolean => value.bound === 'exact';
    const inYear = ({ value }: OnRecord): boolean => String(value.year) === year;
    const meant = named.flatMap(ofUnit => (year === null ? only(ofUnit) : ofUnit.find(inYear)) ?? []).filter(isExact);
    const years = year === null && meant.length === 0 ? named.flat().filter(isExact) : [];
    return { figure, more: more.map(({ text }) => text), meant, years };
  };

  const isSo = (figure: string, { value: { value }, noughts }: OnRecord): boolean =>
    [plain(value), inFull(value, noughts)].includes(plain(figure));

  return {
    holds: sentence => {
      const asserted = assertedBy(sentence);
      return (
        asserted !== null && asserted.more.length === 0 && asserted.meant.some(each => isSo(asserted.figure, each))
      );
    },
    remedy: sentence => {
      const { figure = '', more = [], meant = [], years = [] } = assertedBy(sentence) ?? {};
      if (years.length > 0) {
        const all = years.map(({ value: { value, year } }) => [value, year] as const).sort((a, b) => a[1] - b[1]);
        return {
          en: `name the year: on record are ${all.map(([value, year]) => `${value} (${year})`).join(', ')}`,
          zh: `请写明年份：记录中为${all.map(([value, year]) => `${value}（${year}年）`).join('、')}`,
        };
      }
      const of = meant.find(each => isSo(figure, each)) ?? meant[0];
      if (of === undefined) return null;
      const { year, value } = of.value;
      if (!isSo(figure, of)) return { en: `on record is ${value} (${year})`, zh: `记录中为${value}（${year}年）` };
      return {
        en: `the figure is on record; beside it stand the unit, what it is the figure of, the year and “has” or “had”, and not ${more.map(word => `“${word}”`).join(', ')}`,
        zh: `该数字有记录；句中只写对象、指标、年份和“有”“为”等词，不写${more.map(word => `“${word}”`).join('、')}`,
      };
    },
  };
}
