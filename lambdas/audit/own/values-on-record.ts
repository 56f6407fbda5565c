import type { Dataset } from '../../records/dataset.ts';
import type { IndicatorValue } from '../../records/indicator.ts';
import { plain } from '../expect/decimal.ts';
import { countedIn } from '../expect/measure.ts';
import type { Piece } from '../expect/piece.ts';
import { createClosedReader } from '../expect/word-check.ts';
import type { Ledger, LedgerClaim } from '../ledger.ts';
import type { PrintedFigure } from './figures.ts';
import type { Objection } from './objection.ts';
import { literal } from './pattern.ts';
import type { Stated } from './stated.ts';

/** What a sentence says of a figure of a unit, held against what is on record. */
export interface ValueCheck {
  /** Whether the figures that stand in a sentence are those of indicators. */
  readonly areValues: (figures: readonly PrintedFigure[]) => boolean;
  /** What is wrong with a sentence in which one such figure stands; null where it says just that one, exactly, and no more. */
  readonly wrongIn: (sentence: string, figures: readonly PrintedFigure[]) => Objection | null;
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

  const indicatorNames = dataset.indicators.flatMap(({ names }) => names[stated.language] ?? []);
  const measures = new Set(dataset.indicators.map(({ measure }) => countedIn(measure).unit));
  /** A sentence with the names of indicators as they are on record, whatever their letters, and with short forms in full. */
  const inFullWords = (sentence: string): string => {
    const named = indicatorNames.reduce(
      (text, name) => text.replace(new RegExp(`${literal(name)}(?!\\p{L})`, 'giu'), name),
      sentence,
    );
    return stated.shortForms.reduce((text, [short, whole]) => {
      const isOfName = indicatorNames.some(name => short.test(name) && text.includes(name));
      const isName = indicatorNames.includes(whole) || /^[A-Z]{3}$/.test(whole) || measures.has(whole.trim());
      return isOfName || !isName ? text : text.replace(short, whole);
    }, named);
  };

  const assertedBy = (sentence: string): Asserted | null => {
    const pieces = read(inFullWords(sentence));
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

  const measureOf = (indicator: string): string => {
    const { measure = '', measures = {} } = dataset.indicators.find(({ id }) => id === indicator) ?? {};
    return measures[stated.language] ?? measure;
  };
  const claims = new Map(ledger.claims.map(claim => [claim.id, claim]));
  const isOf = ({ value }: OnRecord, { unit, indicator, year }: LedgerClaim['form']): boolean =>
    value.unit === unit && value.indicator === indicator && value.year === year;

  return {
    areValues: figures => figures.length > 0 && figures.every(({ claim }) => claims.get(claim ?? '')?.kind === 'value'),
    wrongIn: (sentence, figures) => {
      const [told, ...others] = figures;
      const claim = claims.get(told?.claim ?? '');
      if (told === undefined || claim?.verdict !== 'true' || told.figure !== 'value')
        return { en: 'holds a figure that the ledger does not have', zh: '含有台账中没有的数字' };
      const asserted = others.length > 0 ? null : assertedBy(sentence);
      const { figure = '', more = [], meant = [] } = asserted ?? {};
      const isPrinted = read(told.text).some(piece => after(piece, 'n')[0] === figure);
      if (!meant.some(each => isOf(each, claim.form) && isSo(figure, each)) || !isPrinted)
        return {
          en: `does not say just what “${told.text}” is the figure of: one unit, one indicator and the year`,
          zh: `没有写明“${told.text}”是哪个对象、哪个指标、哪一年的数字`,
        };
      return more.length === 0
        ? null
        : {
            en: `says ${more.map(word => `“${word}”`).join(', ')} besides its figure`,
            zh: `除数字外还写有${more.map(word => `“${word}”`).join('、')}`,
          };
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
      const { year, value, unit, indicator } = of.value;
      const asked = `claim value unit=${unit} indicator=${indicator} year=${year}`;
      const written = `{{${asked} figure=value}}`;
      if (!isSo(figure, of)) {
        const measure = measureOf(indicator);
        return {
          en: `on record is ${value}${measure === 'count' ? '' : `, in ${measure}`} (${year}), which ${written} prints`,
          zh: `记录中为${value}${measure === 'count' ? '' : `，单位为${measure}`}（${year}年），写作${written}`,
        };
      }
      if (more.length === 0)
        return {
          en: `the figure is on record: ${written} in its place prints it with its source`,
          zh: `该数字有记录：以${written}代之，即连同来源一并刊印`,
        };
      return {
        en: `the figure is on record; beside it stand the unit, what it is the figure of, the year and “has” or “had”, and not ${more.map(word => `“${word}”`).join(', ')}; {{${asked}}} prints a whole sentence of it`,
        zh: `该数字有记录；句中只写对象、指标、年份和“有”“为”等词，不写${more.map(word => `“${word}”`).join('、')}；{{${asked}}}会刊印完整的句子`,
      };
    },
  };
}
