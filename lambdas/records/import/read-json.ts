import { type Fault, inZh, type RuleId } from './fault.ts';
import { firstBroken, type JsonPlace } from './json-place.ts';
import { repeatedFields } from './json-repeats.ts';
import type { Columns, FlatKind } from './kind.ts';
import { normaliseCell } from './normalise.ts';
import type { Cell, Row, Sheet } from './row.ts';
import { fault } from './tables/grid.ts';

type Items =
  | { readonly ok: true; readonly items: readonly unknown[]; readonly repeats: readonly Fault[] }
  | { readonly ok: false; readonly fault: Fault };

const repeatFaults = (file: string, text: string): readonly Fault[] =>
  repeatedFields(text).map(({ item, field }) => ({
    file,
    row: item,
    column: field,
    value: null,
    rule: 'F05',
    message: `The field "${field}" stands twice in one object.`,
    remedy: 'Delete one of the two.',
    translated: inZh(`字段“${field}”在一个对象中出现了两次。`, '请删除其中一个。'),
  }));

const IN_CHINESE: Readonly<Record<JsonPlace['expected'], string>> = {
  'a value': '值',
  'a field': '字段名',
  '":"': '冒号',
  'a comma or the end of the list': '逗号或列表的结尾',
  'a comma or the end of the object': '逗号或对象的结尾',
  'nothing more': '文件结尾',
};

function brokenJson(file: string, text: string): Fault {
  const { line, column, expected } = firstBroken(text);
  return fault({ file, row: null }, 'F04', {
    en: [
      `Not valid JSON: at line ${line}, column ${column}, ${expected} was expected.`,
      'Mend that place; often a comma or a quotation mark is missing just before it.',
    ],
    zh: [
      `不是有效的JSON：第${line}行第${column}列处应为${IN_CHINESE[expected]}。`,
      '请修改该处；常见原因是其前缺少逗号或引号。',
    ],
  });
}

/** JSON → the items of its array; `oneOrMany` takes a single object as an array of one. */
export function readItems(file: string, text: string, oneOrMany = false): Items {
  try {
    const value: unknown = JSON.parse(text);
    if (Array.isArray(value)) return { ok: true, items: value, repeats: repeatFaults(file, text) };
    if (oneOrMany && isObject(value)) return { ok: true, items: [value], repeats: repeatFaults(file, text) };
    const told = {
      en: ['The file is not an array.', 'Put the objects between [ and ].'],
      zh: ['文件不是数组。', '请将各对象置于[和]之间。'],
    } as const;
    return { ok: false, fault: fault({ file, row: null }, 'F04', told) };
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    return { ok: false, fault: brokenJson(file, text) };
  }
}

/** A number with a point or an exponent, as it was written: JSON.parse would drop the last zeros of 96.30. */
class WrittenDecimal {
  readonly text: string;
  constructor(text: string) {
    this.text = text;
  }
}

const MARK = 'written decimal';
const TOKENS = /"[^"\\]*(?:\\.[^"\\]*)*"|-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?/g;

const keepDecimals = (text: string): string =>
  text.replace(TOKENS, token =>
    token.startsWith('"') || !/[.eE]/.test(token) ? token : JSON.stringify({ [MARK]: token }),
  );

const revive = (_key: string, value: unknown): unknown =>
  isObject(value) && typeof value[MARK] === 'string' ? new WrittenDecimal(value[MARK]) : value;

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value) && !(value instanceof WrittenDecimal);
}

type ReadCell =
  | { readonly cell: Cell }
  | {
      readonly message: string;
      readonly remedy: string;
      readonly value: string;
      readonly zh: readonly [message: string, remedy: string];
    };

function readCell(value: unknown, isList: boolean): ReadCell {
  if (value === null || value === undefined) return { cell: isList ? [] : '' };
  if (value instanceof WrittenDecimal)
    return {
      value: value.text,
      message: 'A number with decimals is not read from JSON as a number.',
      remedy: `Write it as a string, "${value.text}", so that its decimals are kept.`,
      zh: ['JSON中带小数的数字不能写成数字。', `请写成字符串"${value.text}"，以保留小数位数。`],
    };
  if (Array.isArray(value) && value.every(entry => typeof entry === 'string')) {
    const entries = value.map(normaliseCell).filter(Boolean);
    if (isList) return { cell: entries };
    return {
      value: entries.join('; '),
      message: 'One value is asked for, not a list.',
      remedy: 'Write a single string.',
      zh: ['此处应为一个值，而不是列表。', '请写成一个字符串。'],
    };
  }
  if (typeof value === 'string')
    return { cell: isList ? value.split(';').map(normaliseCell).filter(Boolean) : normaliseCell(value) };
  if (!isList && typeof value === 'boolean') return { cell: value ? 'yes' : 'no' };
  if (!isList && Number.isSafeInteger(value)) return { cell: String(value) };
  return {
    value: JSON.stringify(value),
    message: 'The value is neither a string, a whole number, true or false, nor null.',
    remedy: isList ? 'Write a list of strings.' : 'Write it as a string.',
    zh: ['该值既不是字符串、整数、true或false，也不是null。', isList ? '请写成字符串的列表。' : '请写成字符串。'],
  };
}

function readObject(
  file: string,
  kind: FlatKind,
  { required, optional, lists }: Columns,
  item: unknown,
  row: number,
): Row {
  const at = { file, row };
  const faultAt = (
    rule: RuleId,
    column: string | null,
    value: string | null,
    message: string,
    remedy: string,
    zh: readonly [message: string, remedy: string],
  ): Fault => ({
    ...at,
    column,
    value,
    rule,
    message,
    remedy,
    translated: inZh(...zh),
  });
  if (!isObject(item))
    return {
      at,
      cells: new Map(),
      faults: [
        faultAt('F05', null, null, 'The item is not an object.', 'Write { … }.', ['该项不是对象。', '请写成{ … }。']),
      ],
    };
  const known = [...required, ...optional];
  const cells = known.map(column => ({ column, ...readCell(item[column], lists.includes(column)) }));
  return {
    at,
    cells: new Map(cells.flatMap(read => ('cell' in read ? [[read.column, read.cell] as const] : []))),
    faults: [
      ...cells.flatMap(read =>
        'cell' in read ? [] : [faultAt('F07', read.column, read.value, read.message, read.remedy, read.zh)],
      ),
      ...Object.keys(item)
        .filter(field => !known.includes(field))
        .map(field =>
          faultAt(
            'F05',
            field,
            null,
            `The field "${field}" is not known.`,
            `The fields of ${kind} are: ${required.join(', ')}.`,
            [`未知的字段“${field}”。`, `${kind}的字段为：${required.join('、')}。`],
          ),
        ),
    ],
  };
}

/** JSON → rows of the same columns as CSV. A field that is left out is an empty cell. */
export function readJson(file: string, kind: FlatKind, columns: Columns, text: string): Sheet {
  const read = readItems(file, text);
  if (!read.ok) return { rows: [], faults: [read.fault], notes: [], columns: new Map() };
  const items: unknown = JSON.parse(keepDecimals(text), revive);
  const list: readonly unknown[] = Array.isArray(items) ? items : [];
  return {
    rows: list.map((item, at) => readObject(file, kind, columns, item, at + 1)),
    faults: read.repeats,
    notes: [],
    columns: new Map(),
  };
}
