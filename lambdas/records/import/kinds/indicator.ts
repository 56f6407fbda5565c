import { BOUNDS, type Indicator, type IndicatorValue, SCALES } from '../../indicator.ts';
import { DIRECTIONS } from '../../ranking.ts';
import { DECIMAL_FORM, TEXT_FORM, YEAR_FORM } from '../forms.ts';
import type { RowReader } from '../row-reader.ts';
import type { UnitIndex } from '../unit-index.ts';
import { readUnit } from './unit-cell.ts';

export function parseIndicator(read: RowReader): Indicator {
  const since = read.extra('history_since', YEAR_FORM);
  const measures = read.extraNames('measure');
  const scale = read.extra('scale', TEXT_FORM) === null ? null : read.word('scale', SCALES);
  return {
    id: read.id('indicator'),
    names: read.names('name'),
    measure: read.text('measure'),
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
