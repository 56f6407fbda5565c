import { BOUNDS, type Indicator, type IndicatorValue, SCALES } from '../../indicator.ts';
import { DIRECTIONS } from '../../ranking.ts';
import { DECIMAL_FORM, TEXT_FORM, YEAR_FORM } from '../forms.ts';
import type { RowReader } from '../row-reader.ts';
import type { UnitIndex } from '../unit-index.ts';
import { readUnit } from './unit-cell.ts';

const HAN = /\p{Script=Han}/u;

/** Sums that are worded in every language by their currency: 亿元 is CNY 100 million. */
const SUM = /^(?:万亿|百万|十亿|亿|万)?(?:人民币元|元|美元|欧元|英镑|日元|港元)$/;

/** Measures and powers of ten that every language has a word of its own for, and currencies by their codes. */
const KNOWN = /\b(?:count|place|thousand|million|billion|trillion|per|cent|percent|of)\b|\b[A-Z]{3}\b/gi;

/** English words; a sign such as km, kg or kWh is one everywhere. */
const ENGLISH = /\p{Script=Latin}{4,}/u;

/** A measure stands behind its figures in every language: a word of one would stand so in the sentences of another. */
function refuseForeign(read: RowReader, measure: string): void {
  const refuse = (is: string, where: string, out: string, zh: readonly [string, string]): void =>
    read.refuse(
      'F06',
      'measure',
      measure,
      `"${measure}" is ${is}, and would stand so in ${where} sentences.`,
      `Give the measure in the words of each language, in measure_en and measure_zh, or bring a definition of the report whose "languages" leave ${out} out.`,
      zh,
    );
  if (read.asksFor('en') && HAN.test(measure) && !SUM.test(measure))
    refuse('Chinese', 'English', 'English', [
      `“${measure}”是中文，英文语句中也会照此印出。`,
      '请在measure_en和measure_zh中分别填写各语言的计量单位，或提供languages不含英语的报告定义。',
    ]);
  if (read.asksFor('zh-Hans') && ENGLISH.test(measure.replace(KNOWN, '')))
    refuse('English', 'Chinese', 'Chinese', [
      `“${measure}”是英文，中文语句中也会照此印出。`,
      '请在measure_en和measure_zh中分别填写各语言的计量单位，或提供languages不含中文的报告定义。',
    ]);
}

export function parseIndicator(read: RowReader): Indicator {
  const since = read.extra('history_since', YEAR_FORM);
  const measures = read.extraNames('measure');
  const measure = read.text('measure');
  if (measures === null) refuseForeign(read, measure);
  const scale = read.extra('scale', TEXT_FORM) === null ? null : read.word('scale', SCALES);
  return {
    id: read.id('indicator'),
    names: read.names('name'),
    measure,
    ...(measures === null ? {} : { measures }),
    direction: read.word('direction', DIRECTIONS),
    definition: read.optionalNames('definition'),
    // Kept only where it is declared, so that data without it are the same bytes as ever.
    ...(since === null ? {} : { historySince: Number(since) }),
    ...(scale === null ? {} : { scale }),
    source: read.source(),
  };
}

export const parseValue =
  (units: UnitIndex) =>
  (read: RowReader): IndicatorValue => ({
    indicator: read.id('indicator'),
    unit: readUnit(read, units),
    year: read.number('year', YEAR_FORM),
    value: read.text('value', DECIMAL_FORM),
    bound: read.word('bound', BOUNDS, 'exact'),
    ...read.vintage(),
    source: read.source(),
    note: read.optional('note'),
  });
