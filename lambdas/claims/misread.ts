import type * as z from 'zod';
import { isObject } from '../records/fields.ts';
import { nearestWord } from '../records/spelling.ts';
import { KINDS } from './schema/kinds.ts';
import { IN_CHINESE } from './schema/parameters.ts';

/** What is wrong with a query at one of its parameters, in the languages of those who ask. */
export interface Misread {
  readonly path: readonly PropertyKey[];
  /** What is written there; null where nothing is. */
  readonly found: string | null;
  readonly en: string;
  readonly zh: string;
}

/** The nearest that there is to what is written, as the languages ask for it; nothing where none is near. */
function meant(written: unknown, known: readonly string[]): readonly [en: string, zh: string] {
  const word = typeof written === 'string' ? nearestWord(written, known) : null;
  return word === null ? ['', ''] : [` (did you mean "${word}"?)`, `（是否指“${word}”？）`];
}

/** What stands under these names, one within another. */
const at = (value: unknown, path: readonly PropertyKey[]): unknown =>
  path.reduce<unknown>(
    (held, key) =>
      Array.isArray(held) && typeof key === 'number' ? held[key] : isObject(held) ? held[String(key)] : undefined,
    value,
  );

/** What is wrong with a query: for a kind, a parameter or a choice that is mistyped, with the nearest that there is. */
export const misread = (query: unknown, { issues }: z.ZodError): readonly Misread[] =>
  issues.flatMap(issue => told(query, issue));

function told(query: unknown, issue: z.core.$ZodIssue): readonly Misread[] {
  const { path } = issue;
  const value = at(query, path);
  const found = value === undefined ? null : shown(value);
  const kinds = Object.keys(KINDS);
  const name = path.map(String).join('.') || 'form';
  if (issue.code === 'invalid_union' && name === 'kind') {
    const [en, zh] = found === null ? meant(strayKey(query), ['kind']) : meant(value, kinds);
    return found === null
      ? [
          {
            path,
            found,
            en: `kind: there is none; it says which kind of claim this is${en}`,
            zh: `缺少kind：写明陈述的种类${zh}`,
          },
        ]
      : [
          {
            path,
            found,
            en: `kind: there is no kind of claim "${found}"${en}`,
            zh: `kind：没有种类“${found}”${zh}`,
          },
        ];
  }
  if (issue.code === 'unrecognized_keys') {
    const kind = kinds.find(each => each === at(query, ['kind']));
    const all = parameters(kind);
    const known = all.filter(each => !isObject(query) || !(each in query));
    return issue.keys.map(key => {
      const [en, zh] = meant(key, known);
      const [takes, zhTakes] =
        all.length === 0 ? ['', ''] : [`; it takes ${all.join(', ')}`, `；可写${all.join('、')}`];
      return {
        path: [...path, key],
        found: shown(at(query, [...path, key])),
        en: `${name}: ${kind ?? 'it'} has no parameter "${key}"${en}${en === '' ? takes : ''}`,
        zh: `${kind ?? '此处'}没有参数“${key}”${zh}${zh === '' ? zhTakes : ''}`,
      };
    });
  }
  const [asked, zhAsked] = askedFor(issue);
  if (found === null && path.length > 0)
    return [{ path, found, en: `${name}: it is missing; write ${asked}`, zh: `缺少${name}：请填写${zhAsked}` }];
  const [en, zh] = issue.code === 'invalid_value' ? meant(value, issue.values.map(String)) : ['', ''];
  return [
    {
      path,
      found,
      en: `${name}: "${found}" is not as it must be; write ${asked}${en}`,
      zh: `${name}：“${found}”不符合要求，请填写${zhAsked}${zh}`,
    },
  ];
}

/** A value as it is named: of what has parts, that it has some. */
const shown = (value: unknown): string => (typeof value === 'object' && value !== null ? '…' : String(value));

const SORTS: Readonly<Record<string, readonly [en: string, zh: string]>> = {
  string: ['a text', '文字'],
  number: ['a number', '数字'],
  int: ['a whole number', '整数'],
  boolean: ['true or false', 'true或false'],
  array: ['a list', '列表'],
  object: [
    'an object with its fields, such as { kind: leader, unit: beijing, release: gfci/32 }',
    '含字段的对象，如{ kind: leader, unit: beijing, release: gfci/32 }',
  ],
};

/** What a parameter asks for, as it completes "write …" and 请填写…. */
function askedFor(issue: z.core.$ZodIssue): readonly [en: string, zh: string] {
  if (issue.code === 'invalid_type') return SORTS[issue.expected] ?? ['a value of its kind', '该种类的值'];
  if (issue.code === 'invalid_value') {
    const values = issue.values.map(String);
    return values.length === 1
      ? [`${values[0]}`, `${values[0]}`]
      : [`one of ${values.join(', ')}`, `其中之一：${values.join('、')}`];
  }
  if (issue.code === 'too_small' || issue.code === 'too_big') {
    const bound = String(issue.code === 'too_small' ? issue.minimum : issue.maximum);
    const isSmall = issue.code === 'too_small';
    if (issue.origin === 'array')
      return [`a list of ${bound} ${isSmall ? 'or more' : 'at most'}`, `${isSmall ? '至少' : '至多'}${bound}项的列表`];
    return [`a number from ${bound} ${isSmall ? 'up' : 'down'}`, `不${isSmall ? '小' : '大'}于${bound}的数字`];
  }
  return [issue.message, IN_CHINESE[issue.message] ?? '该种类所要求的写法'];
}

/** The parameters of a kind; none of no kind. */
const parameters = (kind: string | undefined): readonly string[] =>
  Object.entries(KINDS).flatMap(([name, { query }]) =>
    name === kind ? Object.keys(query.shape).filter(each => each !== 'kind') : [],
  );

/** A name that stands where `kind` should. */
const strayKey = (query: unknown): string | undefined =>
  isObject(query) ? Object.keys(query).find(key => nearestWord(key, ['kind']) !== null) : undefined;
