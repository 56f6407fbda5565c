import type { Honour } from '../../honour.ts';
import { COUNT_FORM } from '../forms.ts';
import type { RowReader } from '../row-reader.ts';
import type { UnitIndex } from '../unit-index.ts';
import { readUnit } from './unit-cell.ts';

export const parseHonour =
  (units: UnitIndex) =>
  (read: RowReader): Honour => ({
    report: read.id('report'),
    edition: read.id('edition'),
    title: read.id('title'),
    titleNames: read.partialNames('title'),
    unit: readUnit(read, units),
    order: read.number('order', COUNT_FORM),
    listSize: read.optionalNumber('list_size', COUNT_FORM),
    source: read.source(),
    note: read.optional('note'),
  });
