import type * as z from 'zod';
import { isObject } from '../fields.ts';
import { nearestWord } from '../spelling.ts';

/** What is wrong with a part of a definition, and what to write there, in English and Chinese. */
export interface ShapeWords {
  readonly en: readonly [message: string, remedy: string];
  readonly zh: readonly [message: string, remedy: string];
}

/** What each field is written like, by its name; of a list the whole of it. */
const EXAMPLES: Readonly<Record<string, string>> = {
  id: '"2023"',
  titles: '{ en: "…", zh-Hans: "…" }',
  names: '{ en: "…", zh-Hans: "…" }',
  publisher: '{ en: "…", zh-Hans: "…" }',
  notice: '{ en: "…", zh-Hans: "…" }',
  basketNote: '{ en: "…", zh-Hans: "…" }',
  languages: '[en, zh-Hans]',
  sections: '[{ id: findings }, { id: method }]',
  ownRanking: 'gfci',
  nouns: '{ ranking: { en: { singular: "index", plural: "indices", article: "an" } } }',
  focus: '{ all: true, names: { en: "cities" } }',
  all: 'true',
  kinds: '[city]',
  countries: '[CN]',
  groups: '[g20]',
  units: '[beijing]',
  adjective: '{ en: "Chinese", zh-Hans: "中国" }',
  client: 'beijing',
  topN: '10',
  mayLackFindings: 'true',
  since: '2019',
  honours: '{ report: influence, title: pioneer }',
  displayNames: '{ xian: { en: "Xi’an", zh-Hans: "西安" } }',
  theme: '{ accent: "#14533C", page: A4 }',
  fonts:
    '{ latin: { family: Lora, regular: fonts/Lora-Regular.ttf, bold: fonts/Lora-Bold.ttf, licence: "SIL OFL 1.1" } }',
  latin: '{ family: Lora, regular: fonts/Lora-Regular.ttf, bold: fonts/Lora-Bold.ttf, licence: "SIL OFL 1.1" }',
  han: '{ family: "LXGW WenKai", regular: fonts/WenKai-Regular.ttf, bold: fonts/WenKai-Bold.ttf, licence: "SIL OFL 1.1" }',
  family: 'Lora',
  regular: 'fonts/Lora-Regular.ttf',
  bold: 'fonts/Lora-Bold.ttf',
  licence: '"SIL OFL 1.1"',
  hues: '["#14533C", "#B4430F", "#1D5FA8", "#8A3D78", "#3A3A3A", "#6F5A00"]',
  textSize: '10.5',
  editions: '[{ id: "2023", year: 2023, cutOff: "2023-12-31" }]',
  year: '2023',
  cutOff: '"2023-12-31"',
  releaseAt: '"2023-06-29T09:00:00+08:00"',
  compiled: '"2023-06"',
  of: 'own-ranking',
  event: '{ names: { en: "…" }, place: { en: "…" }, date: "2023-06", source: page }',
  place: '{ en: "…", zh-Hans: "…" }',
  date: '"2023-06-29"',
  source: 'gfci-32',
  reissues: '"2023"',
  comparesWith: '"2022"',
  correction: '{ date: "2023-09-01", note: { en: "…" }, vintages: ["gfci/32/beijing@2"] }',
  vintages: '["gfci/32/beijing@2"]',
  ownRelease: '"2023"',
  ownHistory: '["2021", "2022"]',
  basket: '[gfci/32, kearney-gci/2022]',
  alsoReads: '[gfci/31]',
  histories: '[{ ranking: gfci, releases: ["30", "31", "32"], units: [beijing] }]',
  ranking: 'gfci',
  releases: '["30", "31", "32"]',
  indicators: '[unicorn-companies]',
  words: '[{ at: foreword, files: { en: words/foreword.en.md } }]',
  files: '{ en: words/foreword.en.md }',
  opinion: 'true',
  voice: '{ names: { en: "Jane Doe" } }',
  asks: '[{ kind: leader, unit: beijing, release: gfci/32 }]',
  kind: 'leader',
  claim: '{ kind: leader, unit: beijing, release: gfci/32 }',
  singular: '"city"',
  plural: '"cities"',
  article: '"a"',
};

/** What is expected, in words that complete "is no …" and "Write …". */
const SORTS: Readonly<Record<string, readonly [en: string, zh: string]>> = {
  string: ['text', '文字'],
  number: ['number', '数字'],
  int: ['whole number', '整数'],
  boolean: ['true or false', 'true或false'],
  array: ['list', '列表'],
  object: ['object with fields', '含字段的对象'],
  record: ['object with fields', '含字段的对象'],
};

/** The name of the field that a path leads to, and whether it leads to an entry of its list. */
function fieldOf(path: readonly PropertyKey[]): { readonly name: string; readonly isEntry: boolean } {
  const name = path.findLast(step => typeof step === 'string');
  return { name: typeof name === 'string' ? name : '', isEntry: typeof path.at(-1) === 'number' };
}

/** What a field is written like in one language, by the name of the field that holds one for each. */
const EXAMPLES_IN: Readonly<Record<string, (language: string) => string>> = {
  files: language => `words/foreword.${language}.md`,
  logos: () => '{ file: pictures/logo.svg, alt: { en: "…", zh-Hans: "…" } }',
};

/** Nouns of a language that has plurals, and of one that counts with a word between. */
const NOUN: Readonly<Record<string, string>> = {
  'zh-Hans': '{ singular: "大学", measureWord: "所" }',
};
const NOUN_WITH_PLURAL = '{ singular: "city", plural: "cities", article: "a" }';

const exampleOf = (path: readonly PropertyKey[]): string | null => {
  const { name } = fieldOf(path);
  const [above, holder] = path.slice(-3, -1).map(String);
  const inLanguage = path.length > 1 ? EXAMPLES_IN[String(path.at(-2))] : undefined;
  if (inLanguage !== undefined) return inLanguage(name);
  if (above === 'nouns' && holder !== undefined && path.length === 3) return NOUN[name] ?? NOUN_WITH_PLURAL;
  return Object.hasOwn(EXAMPLES, name) ? (EXAMPLES[name] ?? null) : null;
};

const such = (path: readonly PropertyKey[]): readonly [en: string, zh: string] => {
  const example = exampleOf(path);
  if (example === null) return ['', ''];
  const { isEntry } = fieldOf(path);
  return isEntry ? [`, as in ${example}`, `，如${example}之中`] : [`, such as ${example}`, `，如${example}`];
};

const sortOf = (issue: z.core.$ZodIssue): readonly [en: string, zh: string] => {
  if (issue.code === 'invalid_type') return SORTS[issue.expected] ?? [issue.expected, issue.expected];
  if (issue.code === 'invalid_value') {
    const values = issue.values.map(String);
    return [`one of ${values.join(', ')}`, `其中之一：${values.join('、')}`];
  }
  return ['value', '内容'];
};

/** The bound that a number, or a list, goes beyond. */
function bounded(issue: z.core.$ZodIssue): ShapeWords['en'] | null {
  if (issue.code !== 'too_small' && issue.code !== 'too_big') return null;
  const isSmall = issue.code === 'too_small';
  const bound = String(isSmall ? issue.minimum : issue.maximum);
  if (issue.origin === 'array')
    return [`a list of ${bound} ${isSmall ? 'or more' : 'at most'}`, `${isSmall ? '至少' : '至多'}${bound}项的列表`];
  return [`a number from ${bound} ${isSmall ? 'up' : 'down'}`, `不${isSmall ? '小' : '大'}于${bound}的数字`];
}

/** A kind of units that nobody knows: an orchestra is an institution, and the report calls it what it is. */
const isOfKnownKinds = ({ code, path }: z.core.$ZodIssue): boolean =>
  code === 'invalid_value' && fieldOf(path).name === 'kinds';
const OTHER_NOUN = [
  ', as the units on record have it; what the report calls them, such as orchestra, is written in "nouns"',
  '（与记录中的单位相同）；报告中的称呼（如乐团）写在nouns中',
] as const;

/** What is wrong with the shape of a definition at one place, and what to write there. */
export function shapeWords(
  issue: z.core.$ZodIssue,
  column: string,
  {
    value,
    isMissing,
  }: { /** What is written, in words. */ readonly value: string | null; readonly isMissing: boolean },
): ShapeWords {
  const place = column === '' ? 'The item' : column;
  const zhPlace = column === '' ? '该项' : column;
  const [en, zh] = isOfKnownKinds(issue) ? OTHER_NOUN : such(issue.path);
  const bound = bounded(issue);
  if (bound)
    return {
      en: [`${place} is out of bounds.`, `Write ${bound[0]}${en}.`],
      zh: [`${zhPlace}超出范围。`, `请填写${bound[1]}${zh}。`],
    };
  const [sort, zhSort] = sortOf(issue);
  const article = /^(?:true|one)\b/.test(sort) ? '' : /^[aeiou]/.test(sort) ? 'an ' : 'a ';
  const known = issue.code === 'invalid_value' ? issue.values.map(String) : [];
  const meant = value === null ? null : nearestWord(value, known);
  const [did, zhDid] = meant === null ? ['', ''] : [`Did you mean ${meant}? `, `是否应为${meant}？`];
  const write: ShapeWords['en'] = [`${did}Write ${article}${sort}${en}.`, `${zhDid}请填写${zhSort}${zh}。`];
  if (isMissing) return { en: [`${column} is missing.`, write[0]], zh: [`缺少${column}。`, write[1]] };
  const isNo = article === '' ? 'not ' : 'no ';
  return { en: [`${place} is ${isNo}${sort}.`, write[0]], zh: [`${zhPlace}不是${zhSort}。`, write[1]] };
}

/** A field that nobody knows, and the nearest that may stand there. */
export function unknownField(key: string, column: string, known: readonly string[]): ShapeWords {
  const place = column === '' ? 'the item' : column;
  const zhPlace = column === '' ? '该项' : column;
  const nearest = nearestWord(key, known);
  const [meant, zhMeant] =
    nearest === null
      ? ['Delete it', '请删除该字段']
      : [`Write ${nearest}, or delete it`, `请改为${nearest}，或删除该字段`];
  const there =
    known.length === 0 ? ['', ''] : [`; there are ${known.join(', ')}`, `；可用的字段有${known.join('、')}`];
  return {
    en: [`There is no field "${key}" in ${place}.`, `${meant}${there[0]}.`],
    zh: [`${zhPlace}中没有字段“${key}”。`, `${zhMeant}${there[1]}。`],
  };
}

/** The fields that a JSON Schema has at a path; none where it leaves them open. */
export function fieldsAt(schema: unknown, path: readonly PropertyKey[]): readonly string[] {
  const [step, ...rest] = path;
  if (!isObject(schema)) return [];
  const choices = Array.isArray(schema.anyOf) ? schema.anyOf : [];
  const found = choices.flatMap(choice => fieldsAt(choice, path));
  if (found.length > 0) return [...new Set(found)];
  const properties = isObject(schema.properties) ? schema.properties : {};
  if (step === undefined) return [...Object.keys(properties), ...namesIn(schema.propertyNames)];
  return fieldsAt(
    typeof step === 'number' ? schema.items : (properties[String(step)] ?? schema.additionalProperties),
    rest,
  );
}

/** The names that the fields of an object with names of one sort may have. */
const namesIn = (schema: unknown): readonly string[] =>
  isObject(schema) && Array.isArray(schema.enum) ? schema.enum.map(String) : [];
