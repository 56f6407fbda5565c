import { decimalsOf, isDecimal, round } from '../../decimal.ts';
import { groupBy } from '../../group-by.ts';
import type { Fault } from '../fault.ts';
import type { FlatKind } from '../kind.ts';
import { counted, type Note, note } from '../note.ts';
import type { Cell, Row } from '../row.ts';
import { splitFootnote } from '../tables/find-table.ts';
import { fault, type Told } from '../tables/grid.ts';
import { readDate } from './date.ts';
import { habitsOf, type NumberHabits, readNumber, saysMissing } from './number.ts';
import { tidyPlace } from './place.ts';

/** What the cells of a column are, as far as they are tidied. */
type Sort = 'number' | 'degree' | 'place' | 'date' | 'yes-no' | 'name';

const columns = (sort: Sort, names: string): readonly (readonly [string, Sort])[] =>
  names.split(' ').map(name => [name, sort] as const);

const SORTS: Readonly<Record<FlatKind, ReadonlyMap<string, Sort>>> = {
  units: new Map(columns('degree', 'latitude longitude')),
  groups: new Map(),
  rankings: new Map(),
  releases: new Map([
    ...columns('number', 'listed_to universe_size label_year noise noise_places weight score_decimals rose held fell'),
    ...columns('date', 'data_from data_to released'),
    ...columns('yes-no', 'history_complete ended'),
  ]),
  records: new Map([...columns('number', 'score vintage'), ...columns('place', 'rank'), ...columns('name', 'unit')]),
  indicators: new Map(columns('number', 'history_since')),
  values: new Map([...columns('number', 'value year vintage'), ...columns('name', 'unit')]),
  honours: new Map([...columns('number', 'order list_size'), ...columns('name', 'unit')]),
  sources: new Map([...columns('date', 'published accessed'), ...columns('yes-no', 'secondary')]),
};

interface Why {
  readonly en: string;
  readonly zh: string;
}

const WHY: Readonly<Record<Sort | 'missing' | 'filled' | 'rounded', Why>> = {
  number: { en: 'Written as numbers are stored.', zh: '按存储数字的形式书写。' },
  degree: { en: 'To a millionth of a degree.', zh: '取至百万分之一度。' },
  filled: { en: 'With as many decimals as the recipe declares.', zh: '按配方声明的小数位数补零。' },
  rounded: {
    en: 'Rounded to the decimals that the recipe declares: more digits are stored than are printed.',
    zh: '按配方声明的小数位数四舍五入：存储的位数多于公布的位数。',
  },
  place: { en: 'Written as places are stored.', zh: '按存储名次的形式书写。' },
  date: { en: 'Written as dates are stored.', zh: '按存储日期的形式书写。' },
  'yes-no': { en: 'Written as yes and no are stored.', zh: '按“是/否”的存储形式书写。' },
  name: { en: 'Without the mark that leads to a note.', zh: '去掉了指向注释的标记。' },
  missing: { en: 'It says that there is no figure: read as an empty cell.', zh: '表示没有数据：按空单元格读取。' },
};

type Tidied = { readonly text: string; readonly why: Why } | { readonly told: Told };

const YES_NO: ReadonlyMap<string, string> = new Map([
  ['true', 'yes'],
  ['false', 'no'],
  ['y', 'yes'],
  ['n', 'no'],
  ['是', 'yes'],
  ['否', 'no'],
  ['yes', 'yes'],
  ['no', 'no'],
]);

function tidyNumber(text: string, habits: NumberHabits): Tidied {
  const { text: bare } = splitFootnote(text);
  const read = readNumber(bare, habits);
  if (read === null) return { text, why: WHY.number };
  if ('told' in read) return read;
  return { text: read.value, why: read.decimals === 'as-written' ? WHY.number : WHY[read.decimals] };
}

/** A millionth of a degree is a hand's breadth: further digits are a computer's, not a place's. */
const DEGREE_DECIMALS = 6;

function tidyDegree(text: string, habits: NumberHabits): Tidied {
  if (!isDecimal(text) || decimalsOf(text) <= DEGREE_DECIMALS) return tidyNumber(text, habits);
  return { text: round(text, DEGREE_DECIMALS).replace(/\.?0+$/, ''), why: WHY.degree };
}

function tidyDate(text: string): Tidied {
  const [, by = '', rest = text] = /^(by\s+)(.*)$/.exec(text) ?? [];
  const read = readDate(rest);
  if (read === null) return { text, why: WHY.date };
  return 'told' in read ? read : { text: `${by}${read.value}`, why: WHY.date };
}

function tidyCell(text: string, sort: Sort, habits: NumberHabits): Tidied {
  if (sort === 'name') return { text: splitFootnote(text).text, why: WHY.name };
  if (saysMissing(text)) return { text: '', why: WHY.missing };
  if (ERROR.test(text)) return { told: errorTold(text) };
  if (sort === 'place') return { text: tidyPlace(text), why: WHY.place };
  if (sort === 'date') return tidyDate(text);
  if (sort === 'yes-no') return { text: YES_NO.get(text.toLowerCase()) ?? text, why: WHY['yes-no'] };
  return sort === 'degree' ? tidyDegree(text, habits) : tidyNumber(text, habits);
}

/** What a spreadsheet shows where it could not compute. */
const ERROR = /^#(?:REF!|DIV\/0!|VALUE!|NAME\?|NUM!|NULL!|SPILL!|CALC!)$/;

const errorTold = (text: string): Told => ({
  en: [
    `"${text}" is an error of the spreadsheet and no figure: its formula could not be computed.`,
    'Ask for a file with the figures, or empty the cell.',
  ],
  zh: [`“${text}”是电子表格的错误值而不是数据：其公式无法计算。`, '请取得含有数值的文件，或将该单元格留空。'],
});

const MEASURED: ReadonlySet<string> = new Set(['score', 'value']);

/** Rows as they are stored, and every cell that was changed for it. */
export interface TidiedRows {
  readonly rows: readonly Row[];
  readonly notes: readonly Note[];
}

/**
 * Writes the cells of a table as they are stored: numbers without marks between thousands, places, dates, yes and no, names
 * without the marks of notes. What is certain is changed, with a note; what is not is a fault that says what it may mean.
 */
export function tidyRows(kind: FlatKind, rows: readonly Row[], declared: Partial<NumberHabits> = {}): TidiedRows {
  const sorts = SORTS[kind];
  const habits = new Map(
    [...sorts]
      .filter(([, sort]) => sort === 'number' || sort === 'degree')
      .map(([column]) => {
        const texts = rows.flatMap(({ cells }) => textOf(cells.get(column)) ?? []);
        // Decimals are declared of what is measured; places, years and counts have none.
        return [column, habitsOf(texts, MEASURED.has(column) ? declared : { ...declared, decimals: null })];
      }),
  );
  const none = habitsOf([]);
  const notes: Note[] = [];
  const tidied = rows.map((row): Row => {
    const faults: Fault[] = [];
    const cells = new Map<string, Cell>();
    for (const [column, cell] of row.cells) {
      const sort = sorts.get(column);
      const before = textOf(cell);
      const after = sort && before ? tidyCell(before, sort, habits.get(column) ?? none) : null;
      if (after === null || before === undefined) cells.set(column, cell);
      else if ('told' in after) faults.push(fault(row.at, 'F07', after.told, column, before));
      else {
        cells.set(column, after.text);
        if (after.text !== before)
          notes.push(note(row.at, after.why.en, after.why.zh, { column, before, after: after.text }));
      }
    }
    return faults.length === 0 ? { ...row, cells } : { ...row, cells, faults: [...row.faults, ...faults] };
  });
  return { rows: tidied, notes: [...notes, ...lostZeros(tidied, declared)] };
}

/** Where a table has releases or years: figures of one of them are printed with the same decimals. */
const GROUPS = ['ranking', 'release', 'indicator', 'year'];

/**
 * Figures with fewer decimals than most of their release, or of their indicator and year, have: a spreadsheet drops a zero at
 * the end. They stay as they are, since nobody can tell what was printed; which they are is told, with the cell.
 */
function lostZeros(rows: readonly Row[], { decimals }: Partial<NumberHabits>): readonly Note[] {
  // Where decimals are declared, the zeros are there again.
  if (decimals !== undefined && decimals !== null) return [];
  const groups = groupBy(rows, ({ cells }) => GROUPS.map(column => textOf(cells.get(column)) ?? '').join('/'));
  return [...groups.values()].flatMap(group =>
    [...MEASURED].flatMap(column => {
      const figures = group.flatMap(({ at, cells }) => {
        const text = textOf(cells.get(column));
        return text !== undefined && isDecimal(text) ? [{ at, text, has: decimalsOf(text) }] : [];
      });
      const most = Math.max(0, ...figures.map(({ has }) => has));
      const short = figures.filter(({ has }) => has < most);
      // A column that mixes decimals at will is as it was published; one figure in ten ends in a zero.
      if (most === 0 || short.length * 4 > figures.length) return [];
      return short.map(({ at, text, has }) =>
        note(
          at,
          `${column} "${text}" has ${counted(has, 'decimal', 'decimals')} where most beside it have ${most}: a zero at its end may be lost. It is stored as it stands; write the zero, or declare the decimals, in a recipe or as score_decimals of the release.`,
          `${column}“${text}”的小数位数为${has}，同列多为${most}位：末尾的零可能已丢失。按原样存储；请补上零，或在配方中声明decimals，或在releases中声明score_decimals。`,
          { column },
        ),
      );
    }),
  );
}

const textOf = (cell: Cell | undefined): string | undefined => (typeof cell === 'string' ? cell : undefined);
