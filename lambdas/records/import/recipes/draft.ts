import { groupBy } from '../../group-by.ts';
import { normaliseCell } from '../normalise.ts';
import { readRank } from '../rank.ts';
import { isSum } from '../sums.ts';
import { possibleHeads, type Table, tableBelow } from '../tables/find-table.ts';
import type { Grid, Opened } from '../tables/grid.ts';
import { habitsOf, saysMissing } from '../tidy/number.ts';
import { tidyPlace } from '../tidy/place.ts';
import { type Line, quoted, type Why } from './draft-line.ts';
import { otherSheets, sheetLines, sheetsOf } from './draft-sheets.ts';
import { asId } from './template.ts';

const NUMBER = /^-?[\d.,\s]*\d[\d.,\s]*%?$/;
const YEAR = /^(\d{4})年?$/;
const RANGE = /^-?\d+(?:[.,]\d+)?\s*[-–—~～]\s*-?\d+(?:[.,]\d+)?$/;
/** A head with one number in it, such as the year or the number of a release. */
const NUMBERED = /^(\D*)(\d{1,4})(年度?)?(\D*)$/;
const FIELD =
  /(?:rank(?:ing)?|place|position|pos\.?|rating|score|points|total|名次|排名|位次|得分|分数|评分|积分|总分)/i;
const PLACE_FIELD = /rank|place|pos|名次|排名|位次/i;
const UNIT =
  /^(?:name|city|cities|centre|center|team|country|economy|university|institution|城市|名称|国家|地区|经济体|大学|学校|机构|单位)/i;
const COUNTRY = /^(?:country|economy|国家|地区|经济体)/i;
const RANK = /^(?:rank|ranking|place|position|pos\.?|#|no\.?|排名|名次|位次)$|\brank$/i;

const SCORE = /^(?:overall|score|total|points|rating|总分|得分|综合得分|积分|指数)|score|points|得分/i;
const BESIDE = /^(?:note|remark|comment|source|备注|说明|来源)/i;
const RELEASE = /^(?:year|edition|release|date|年份|年度|年|届次|期次|日期)$/i;

interface Column {
  readonly name: string;
  readonly texts: readonly string[];
}

const isText = (text: string): boolean => text !== '' && !NUMBER.test(text);

/** The head that a person would see: the first row that names most columns and holds no figures but years. */
function headOf(grid: Grid): Table | null {
  const named = possibleHeads(grid).filter(({ names, from, to }) => {
    const filled = names.filter(name => name !== '');
    const lower = to > from ? (grid.rows[to]?.cells.map(normaliseCell).filter(Boolean) ?? []) : [];
    const figures = [...filled, ...lower].filter(name => !isText(name) && !YEAR.test(name));
    return filled.length > 1 && figures.length === 0 && new Set(filled).size === filled.length;
  });
  const width = (names: readonly string[]): number => names.filter(name => name !== '').length;
  const [first, ...others] = named;
  if (!first) return null;
  const best = others.reduce((found, head) => (width(head.names) > width(found.names) ? head : found), first);
  return tableBelow(grid, best);
}

const columnsOfTable = ({ columns, rows }: Table): readonly Column[] =>
  columns
    .filter(({ name }) => name !== '')
    .map(({ name, at }) => ({ name, texts: rows.map(({ cells }) => normaliseCell(cells[at] ?? '')) }));

const filledOf = ({ texts }: Column): readonly string[] => texts.filter(text => text !== '');

const examples = (column: Column): string => [...new Set(filledOf(column))].slice(0, 3).join(', ');

const from = (column: Column): Why => ({
  en: `guessed from the column "${column.name}": ${examples(column)}`,
  zh: `据列“${column.name}”推测：${examples(column)}`,
});

const reference = (column: Column): string => `{${column.name}}`;

interface Wide {
  readonly pattern: string;
  readonly release: string;
  readonly rank: string | null;
  readonly score: string | null;
  readonly heads: ReadonlySet<string>;
  /** Whether all of it is of one year, so that the other columns are so too. */
  readonly single: boolean;
}

/** A head that is told apart from others by a number and a word of what it holds: `GP 2021 Place`, `Rank (2021)`, `2021年排名`. */
interface Numbered {
  readonly name: string;
  readonly number: string;
  /** The word of what the column holds. */
  readonly field: string;
  /** What stands before the number and behind it, with `{field}` for the word. */
  readonly before: string;
  readonly after: string;
}

function numberedOf({ name }: Column): readonly Numbered[] {
  const [, before = '', number = '', year = '', after = ''] = NUMBERED.exec(name) ?? [];
  // 年度 is no part of what the placeholder of a year takes.
  const rest = year === '年度' ? `度${after}` : after;
  const field = FIELD.exec(rest)?.[0] ?? FIELD.exec(before)?.[0];
  if (number === '' || field === undefined) return [];
  const behind = FIELD.test(rest);
  return [
    {
      name,
      number,
      field,
      before: behind ? before : before.replace(field, '{field}'),
      after: behind ? rest.replace(field, '{field}') : rest,
    },
  ];
}

/** The largest set of heads that differ in their number and in the word of what they hold; null where there is none. */
function pairsOf(columns: readonly Column[]): Wide | null {
  const sets = [
    ...groupBy(columns.flatMap(numberedOf), ({ before, after }) => JSON.stringify([before, after])).values(),
  ]
    .map(list => ({ list, count: new Set(list.map(({ number }) => number)).size }))
    .sort((a, b) => b.count - a.count || b.list.length - a.list.length);
  // One year alone in a head is read so too where it is that of the places, and no other column holds them.
  const [largest] = sets.filter(({ list, count }) => count > 1 || isOnlyRank(columns, list));
  const [first] = largest?.list ?? [];
  if (!largest || !first) return null;
  const fields = [...new Set(largest.list.map(({ field }) => field))];
  const [only, ...others] = fields;
  const release = largest.list.every(({ number }) => YEAR.test(number)) ? '{year}' : '{release}';
  const pattern = `${first.before}${release}${first.after}`;
  const cell = (form: (field: string) => boolean): string | null => {
    const found = fields.find(form);
    if (found === undefined) return null;
    return others.length === 0 ? '{value}' : `{${found}}`;
  };
  return {
    // One word alone stands as it is: a placeholder would take other heads with a number for the same.
    pattern: others.length === 0 ? pattern.replace('{field}', only ?? '') : pattern,
    release,
    rank: cell(field => PLACE_FIELD.test(field)),
    score: cell(field => !PLACE_FIELD.test(field)),
    heads: new Set(largest.list.map(({ name }) => name)),
    single: largest.count === 1,
  };
}

/** Whether the places of a table stand in one column, whose head says the year: `Rank (2022)`. */
const isOnlyRank = (columns: readonly Column[], [first]: readonly Numbered[]): boolean =>
  first !== undefined &&
  YEAR.test(first.number) &&
  PLACE_FIELD.test(first.field) &&
  !columns.some(({ name }) => RANK.test(name));

/** The heads that hold several years or releases, if the table is a wide one. */
function wideOf(columns: readonly Column[]): Wide | null {
  const years = columns.filter(({ name }) => YEAR.test(name));
  if (years.length < 2) return pairsOf(columns);
  const places = years.every(column =>
    filledOf(column).every(text => saysMissing(text) || 'place' in readRank(tidyPlace(text))),
  );
  const heads = new Set(years.map(({ name }) => name));
  const [rank, score] = places ? ['{value}', null] : [null, '{value}'];
  return { pattern: '{year}', release: '{year}', rank, score, heads, single: false };
}

/** What stands in the column of places and is none: each with a status to decide on. */
const wordsAmong = (rank: Column): readonly string[] =>
  [...new Set(filledOf(rank))]
    .filter(text => !saysMissing(text) && !('place' in readRank(tidyPlace(text))))
    .slice(0, 5);

function scoreLines(score: Column | null): readonly Line[] {
  if (score === null) return [];
  const texts = filledOf(score);
  const numbers = texts.filter(text => NUMBER.test(text));
  const habits = habitsOf(numbers);
  const mark = habits.mark ?? '.';
  // More than these are the tail of a binary number.
  const decimals = numbers
    .map(text => text.replace(/\s*%$/, '').split(mark)[1]?.length ?? 0)
    .filter(count => count < 8);
  return [
    {
      text: `decimals: ${Math.max(0, ...decimals)}`,
      why: { en: 'as many as the publisher prints', zh: '发布机构所印的小数位数' },
    },
    ...(habits.mark === ',' ? [{ text: 'decimal_mark: ","' }] : []),
    ...(texts.some(text => RANGE.test(text))
      ? [{ text: 'score_ranges: note', why: { en: 'ranges are no scores', zh: '区间不是得分' } }]
      : []),
  ];
}

/** The cells of all releases of a wide table as one column. */
const together = (columns: readonly Column[], { pattern, heads }: Wide): Column => ({
  name: pattern,
  texts: columns.filter(({ name }) => heads.has(name)).flatMap(({ texts }) => texts),
});

const distinct = (column: Column): number => new Set(filledOf(column)).size;

/**
 * The column of what is ranked: one that is named so, or whose texts are all different, or, over several years, of those
 * that no row leaves empty the one of most texts; a country is one only where nothing else is.
 */
function unitColumn(columns: readonly Column[]): Column | null {
  const texts = columns.filter(column => filledOf(column).some(isText));
  const ofUnits = texts.filter(({ name }) => UNIT.test(name) && !COUNTRY.test(name));
  const each = texts.filter(
    column => !COUNTRY.test(column.name) && new Set(filledOf(column)).size === column.texts.length,
  );
  const country = texts.find(({ name }) => UNIT.test(name));
  const [most] = texts
    .filter(
      column => column !== country && !BESIDE.test(column.name) && filledOf(column).length === column.texts.length,
    )
    .filter(column => country === undefined || distinct(column) > distinct(country))
    .sort((a, b) => distinct(b) - distinct(a));
  return ofUnits[0] ?? each[0] ?? most ?? country ?? texts[0] ?? null;
}

/** Where no column says which release it is: the name of the sheet or of the file may. */
function releaseOfName(file: string, { sheet }: Grid): Line {
  if (sheet !== null && YEAR.test(sheet))
    return { text: '  release: "{sheet*}"', why: { en: `the name of the sheet: ${sheet}`, zh: `工作表名：${sheet}` } };
  const numbers = (file.split('/').at(-1) ?? file).match(/\d+/g) ?? [];
  const [number] = numbers;
  if (number !== undefined && numbers.length === 1)
    return {
      text: '  release: "{file*}"',
      why: { en: `what the * of the file stands for: ${number}`, zh: `file中*所代表的文字：${number}` },
    };
  return { text: '  release: ""', why: { en: 'no column says which: write the id', zh: '没有相应的列：请填写id' } };
}

/** The part of a file's name that stays the same from year to year. */
const patternOf = (file: string): string => (file.split('/').at(-1) ?? file).replace(/\d+/g, '*');

/**
 * A draft of the recipe for a file, from its heads and cells: guesses, each with what it was guessed from, for a person to
 * correct. Null where no table was found. Of a workbook it reads the sheet that is asked for, else the longest.
 */
export function draftRecipe(
  file: string,
  opened: Opened,
  language: 'en' | 'zh-Hans',
  asked: string | null = null,
): string | null {
  const sheets = sheetsOf(opened);
  const grid = sheets.find(({ sheet }) => asked === null || sheet === asked);
  const table = grid ? headOf(grid) : null;
  if (!grid || !table || table.rows.length === 0) return null;
  const columns = columnsOfTable(table);
  const wide = wideOf(columns);
  const free = columns.filter(({ name }) => !wide?.heads.has(name));
  const find = (form: RegExp): Column | null => free.find(({ name }) => form.test(name)) ?? null;
  const prefix =
    free.find(column => filledOf(column).length > 0 && filledOf(column).every(text => text === '=' || text === 'T')) ??
    null;
  const rank = free.find(column => column !== prefix && RANK.test(column.name)) ?? null;
  const release = find(RELEASE);
  const named = unitColumn(free.filter(column => column !== rank && column !== prefix && column !== release));
  const score =
    wide && !(wide.single && wide.score === null)
      ? null
      : (free.find(column => SCORE.test(column.name) && filledOf(column).some(text => NUMBER.test(text))) ?? null);
  const stem = (file.split('/').at(-1) ?? file).replace(/\.[^.]*$/, '').replace(/\d+/g, ' ');
  const id = asId(stem) || 'publisher';
  const place = wide ? wide.rank : rank ? `${prefix ? reference(prefix) : ''}${reference(rank)}` : null;
  const figure = wide?.score ?? (score ? reference(score) : null);
  const compute = place === null && figure !== null;
  const words = rank ? wordsAmong(rank) : [];
  const sums = named ? [...new Set(filledOf(named))].filter(isSum) : [];
  const aside = named
    ? [...new Set(filledOf(named).map(text => / \([^()]*\)$/.exec(text)?.[0] ?? ''))].filter(text =>
        /unranked|未排名/i.test(text),
      )
    : [];
  const used = new Set([prefix, rank, release, named, score].map(column => column?.name));
  const others = free.filter(({ name }) => !used.has(name)).map(({ name }) => name);
  const lines: readonly Line[] = [
    { text: `recipe: ${id}` },
    {
      text: `file: ${quoted(patternOf(file))}`,
      why: { en: 'a * stands for any text, such as the year', zh: '*代表任意文字，例如年份' },
    },
    ...sheetLines(sheets, grid),
    ...scoreLines(score ?? (compute && wide ? together(columns, wide) : null)),
    ...(wide
      ? [
          {
            text: `unpivot: ${quoted(wide.pattern)}`,
            why: { en: [...wide.heads].slice(0, 3).join(', '), zh: [...wide.heads].slice(0, 3).join('、') },
          },
        ]
      : []),
    ...(compute
      ? [
          {
            text: 'compute_ranks: { best: highest, ties: competition }',
            why: {
              en: 'no column holds places; say lowest where the least is best',
              zh: '没有名次列；若低者居前请改为lowest',
            },
          },
        ]
      : []),
    { text: 'records:' },
    { text: `  ranking: ${id}`, why: { en: 'an id of rankings', zh: 'rankings中的id' } },
    wide
      ? { text: `  release: ${quoted(wide.release)}`, why: { en: 'an id of its releases', zh: '其发布的id' } }
      : release
        ? { text: `  release: ${quoted(reference(release))}`, why: from(release) }
        : releaseOfName(file, grid),
    named
      ? { text: `  unit: ${quoted(reference(named))}`, why: from(named) }
      : { text: '  unit: ""', why: { en: 'no column found: name it', zh: '未找到相应的列：请指明' } },
    ...(place === null ? [] : [{ text: `  rank: ${quoted(place)}`, ...(rank ? { why: from(rank) } : {}) }]),
    ...(figure === null ? [] : [{ text: `  score: ${quoted(figure)}`, ...(score ? { why: from(score) } : {}) }]),
    { text: `  source: ${id}`, why: { en: 'an id of sources', zh: 'sources中的id' } },
    ...(words.length + aside.length > 0
      ? [{ text: 'when:', why: { en: 'what these words mean has to be decided', zh: '这些文字的含义须由人判断' } }]
      : []),
    ...words.map(word => ({
      text: `  - { if: { ${quoted(rank?.name ?? '')}: ${quoted(word)} }, set: { rank: "", status: unranked } }`,
    })),
    ...aside.map(word => ({
      text: `  - { if: { ${quoted(named?.name ?? '')}: ${quoted(`*${word}`)} }, set: { unit: "{*}", status: unranked } }`,
    })),
    ...(sums.length > 0 ? [{ text: 'skip:', why: { en: 'no units, but sums', zh: '不是单位，而是汇总' } }] : []),
    ...sums.map(sum => ({ text: `  - { ${quoted(named?.name ?? '')}: ${quoted(sum)} }` })),
    ...(others.length > 0
      ? [{ text: '', why: { en: `not read: ${others.join(', ')}`, zh: `未读取：${others.join('、')}` } }]
      : []),
    ...otherSheets(sheets, grid),
  ];
  const width = Math.min(60, Math.max(...lines.map(({ text }) => text.length)));
  const printed = lines.map(({ text, why }) => {
    if (!why) return text;
    const comment = `# ${(language === 'en' ? why.en : why.zh).replace(/\s+/g, ' ')}`;
    return text === '' ? comment : `${text.padEnd(width)}  ${comment}`;
  });
  return `${printed.join('\n')}\n`;
}
