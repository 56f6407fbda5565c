import { LineCounter, parseDocument, visit } from 'yaml';
import type * as z from 'zod';
import type { WrittenLanguage } from '../../language-id.ts';
import { nearestWord } from '../../spelling.ts';
import { pathInWords, readAsFar } from '../as-far-as-read.ts';
import { brokenYaml } from '../broken-yaml.ts';
import type { Fault } from '../fault.ts';
import { SLUG_FORM } from '../forms.ts';
import { columnsOf, FLAT_KINDS, type FlatKind } from '../kind.ts';
import { placeIn } from '../read-yaml.ts';
import { fault, type Told } from '../tables/grid.ts';
import { type Recipe, recipeOf, recipeShape } from './recipe.ts';

export type ReadRecipe =
  | { readonly ok: true; readonly recipe: Recipe }
  | { readonly ok: false; readonly faults: readonly Fault[] };

/** A recipe of fifteen lines has a kilobyte. */
const MAX_LENGTH = 64 * 1024;

const FIELDS = `recipe, file, sheet, ${FLAT_KINDS.join(', ')}, when, skip, unpivot, decimals, decimal_mark, score_ranges, compute_ranks`;

const MEND = {
  en: `A recipe has these fields: ${FIELDS}; docs/data.md describes them.`,
  zh: `配方的字段有：${FIELDS}；详见docs/data.md。`,
};

/** How the fields of a recipe are written that are no kinds. */
const FORMS: Readonly<Record<string, Told['en']>> = {
  recipe: [SLUG_FORM.example, SLUG_FORM.zh],
  file: ['a pattern of names of files, such as "gci*.csv"', '文件名的样式，如"gci*.csv"'],
  sheet: ['a pattern of names of sheets, such as "2022*"', '工作表名的样式，如"2022*"'],
  when: [
    'a list of - { if: { Column: text }, set: { our_column: text } }',
    '列表，每项形如- { if: { 列: 文字 }, set: { 我们的列: 文字 } }',
  ],
  skip: ['a list of - { Column: text }', '列表，每项形如- { 列: 文字 }'],
  unpivot: [
    'the form of a head with what changes in braces, such as "{year}" or "GFCI {release} {field}"',
    '表头的样式，变化之处置于大括号内，如"{year}"或"GFCI {release} {field}"',
  ],
  decimals: ['one digit, such as 1', '一位数字，如1'],
  decimal_mark: ['"." or ","', '"."或","'],
  score_ranges: ['note', 'note'],
  compute_ranks: ['{ best: highest, ties: competition }', '{ best: highest, ties: competition }'],
};

const OF_COLUMN: Told['en'] = [
  'a text; one that begins with a brace stands in quotes, as in "{Column}"',
  '文字；以大括号开头的请加引号，如"{列}"',
];

/** What is wrong at a part of a recipe. */
interface Wrong {
  readonly path: readonly PropertyKey[];
  readonly told: Told;
}

/** What a field that nobody knows is told: the nearest that there is, or all. */
function unknownIn(place: string, key: string, known: readonly string[]): Told {
  const nearest = nearestWord(key, known);
  return {
    en: [
      `"${key}" is not known in ${place === '' ? 'a recipe' : place}.`,
      nearest === null ? MEND.en : `Write ${nearest}, or delete it.`,
    ],
    zh: [`${place === '' ? '配方' : place}中没有“${key}”。`, nearest === null ? MEND.zh : `请改为${nearest}，或删除。`],
  };
}

function wrongOf(issue: z.core.$ZodIssue, value: unknown, languages: readonly WrittenLanguage[]): readonly Wrong[] {
  const path = issue.path;
  const place = path.map(String).join('.');
  if (issue.code === 'unrecognized_keys') {
    const kind = FLAT_KINDS.find(each => each === place);
    const known = place === '' ? FIELDS.split(', ') : kind === undefined ? [] : allColumns(kind, languages);
    return issue.keys.map(key => ({ path: [...path, key], told: unknownIn(place, key, known) }));
  }
  if (place === '')
    return [
      {
        path,
        told: {
          en: [value === null ? 'The recipe is empty.' : 'The recipe has no fields.', MEND.en],
          zh: [value === null ? '配方是空的。' : '配方没有字段。', MEND.zh],
        },
      },
    ];
  const [field = '', ...deeper] = path.map(String);
  const [en, zh] = FORMS[field] ?? (deeper.length > 0 ? OF_COLUMN : [MEND.en, MEND.zh]);
  const isMissing = typeof value === 'object' && value !== null && !Object.hasOwn(value, field);
  const told: Told = {
    en: [isMissing ? `${place} is missing.` : `${place} is not as it must be.`, `Write ${en}.`],
    zh: [isMissing ? `缺少${place}。` : `${place}不符合要求。`, `请填写${zh}。`],
  };
  return [{ path, told }];
}

function allColumns(kind: FlatKind, languages: readonly WrittenLanguage[]): readonly string[] {
  const { required, optional } = columnsOf(kind, languages);
  return [...required, ...optional];
}

/** Every column that a condition sets and no kind of the recipe has. */
function unknownSets({ kinds, when }: Recipe, languages: readonly WrittenLanguage[]): readonly Wrong[] {
  const known = kinds.flatMap(({ kind }) =>
    allColumns(kind, languages).flatMap(column => [column, `${kind}.${column}`]),
  );
  return when.flatMap(({ set }, at) =>
    Object.keys(set)
      .filter(column => !known.includes(column))
      .map(column => ({ path: ['when', at, 'set', column], told: unknownSet(column, known) })),
  );
}

function unknownSet(column: string, known: readonly string[]): Told {
  const nearest = nearestWord(column, known);
  const [en, zh] = nearest === null ? ['Correct the name', '请更正列名'] : [`Write ${nearest}`, `请改为${nearest}`];
  return {
    en: [
      `"when" sets "${column}", and no kind of the recipe has such a column.`,
      `${en}; of one kind alone it is written with the kind, such as units.name_en.`,
    ],
    zh: [
      `when设定了“${column}”，而配方所给的种类都没有该列。`,
      `${zh}；只对一个种类设定时写明种类，例如units.name_en。`,
    ],
  };
}

/** All that a recipe as a whole lacks. `isWhole`: whether a part of it could be read. */
function objections(
  recipe: Recipe,
  languages: readonly WrittenLanguage[],
  isWhole: (path: readonly PropertyKey[]) => boolean,
): readonly Wrong[] {
  const { kinds, computeRanks, decimals } = recipe;
  if (kinds.length === 0 && FLAT_KINDS.every(kind => isWhole([kind])))
    return [
      {
        path: [],
        told: {
          en: ['The recipe gives nothing: it maps no column to a kind.', MEND.en],
          zh: ['配方没有给出任何内容：没有把列对应到任何种类。', MEND.zh],
        },
      },
    ];
  const sets = FLAT_KINDS.every(kind => isWhole([kind])) ? unknownSets(recipe, languages) : [];
  if (computeRanks === null) return sets;
  const records = kinds.find(({ kind }) => kind === 'records')?.columns;
  const isAsking = (records?.score === undefined || records.rank !== undefined) && isWhole(['records']);
  return [
    ...sets,
    ...(isAsking ? [{ path: ['compute_ranks'], told: FROM_SCORES }] : []),
    ...(decimals === null && isWhole(['decimals']) ? [{ path: ['compute_ranks'], told: DECLARE_DECIMALS }] : []),
  ];
}

const FROM_SCORES: Told = {
  en: [
    'compute_ranks asks for places from scores: records must give score, and no rank.',
    'Map score, and take rank out; where the publisher prints places, take compute_ranks out.',
  ],
  zh: [
    'compute_ranks要求由得分计算名次：records须给出score而不给rank。',
    '请对应score并去掉rank；若发布机构印有名次，请去掉compute_ranks。',
  ],
};

const DECLARE_DECIMALS: Told = {
  en: [
    'compute_ranks asks for the decimals of the scores: two that are equal as printed share a place.',
    'Declare decimals, such as "decimals: 2".',
  ],
  zh: ['compute_ranks须声明得分的小数位数：按公布位数相等者并列。', '请声明decimals，例如“decimals: 2”。'],
};

/** Where a document refers to a part of itself; null where it does not. A recipe is short, and references could grow. */
function referenceIn(document: ReturnType<typeof parseDocument>): number | null {
  let found: number | null = null;
  visit(document, {
    Alias(_, { range }) {
      found = range?.[0] ?? 0;
      return visit.BREAK;
    },
  });
  return found;
}

/** YAML → a recipe, or every fault of it. All that is written is text: 2022, no and 1.0 are what they look like. */
export function readRecipe(path: string, text: string, languages: readonly WrittenLanguage[]): ReadRecipe {
  const at = { file: path, row: null };
  const refused = (...told: readonly Told[]): ReadRecipe => ({
    ok: false,
    faults: told.map(each => fault(at, 'F17', each)),
  });
  if (text.length > MAX_LENGTH)
    return refused({
      en: [`The recipe has ${text.length} letters; the limit is ${MAX_LENGTH}.`, 'Check that it is the right file.'],
      zh: [`配方有${text.length}个字符，上限为${MAX_LENGTH}。`, '请核对是否选错了文件。'],
    });
  const lines = new LineCounter();
  const document = parseDocument(text, { schema: 'failsafe', lineCounter: lines, logLevel: 'silent' });
  const [broken] = document.errors;
  if (broken) return refused(brokenYaml(text, lines, broken));
  const reference = referenceIn(document);
  if (reference !== null) {
    const { line, col } = lines.linePos(reference);
    return refused({
      en: [
        `Line ${line}, column ${col} begins with a star, which in YAML refers to something else.`,
        'Put the text into quotes, such as file: "*.csv".',
      ],
      zh: [`第${line}行第${col}列以星号开头，在YAML中表示引用。`, '请加引号，例如file: "*.csv"。'],
    });
  }
  const value: unknown = document.toJS();
  const shape = recipeShape(languages);
  const { item, issues, unread } = readAsFar(
    value,
    part => shape.safeParse(part),
    standIn,
    path => path,
  );
  const recipe = item === null ? null : recipeOf(path, text, item);
  const wrong = [
    ...issues.flatMap(issue => wrongOf(issue, value, languages)),
    ...(recipe === null ? [] : objections(recipe, languages, part => unread.isWhole(part))).map(each => ({
      ...each,
      path: unread.asWritten(each.path),
    })),
  ];
  if (recipe !== null && wrong.length === 0) return { ok: true, recipe };
  const faults = wrong.map(
    ({ path: at, told }): Fault => ({
      ...fault({ file: path, row: null }, 'F17', told, at.length === 0 ? null : pathInWords(at)),
      ...(at.length === 0 ? {} : { line: placeIn(document, lines, at) }),
    }),
  );
  return { ok: false, faults };
}

/** What stands in for a field of a recipe that is asked for and cannot be read. */
const standIn = ([field, ...deeper]: readonly PropertyKey[]): unknown =>
  deeper.length === 0 && (field === 'recipe' || field === 'file') ? 'unread' : undefined;
