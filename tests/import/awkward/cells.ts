import { record, records, release, table } from '../../support/folder.ts';
import type { AwkwardFile } from './awkward-file.ts';

const scores = (...texts: readonly string[]) =>
  records(
    ...['tokyo', 'paris', 'beijing', 'shanghai', 'xian']
      .slice(0, texts.length)
      .map((unit, at) => record(unit, String(at + 1), { score: texts[at] ?? '' })),
  );

const places = (...texts: readonly string[]) =>
  records(
    ...['tokyo', 'paris', 'beijing', 'shanghai', 'xian']
      .slice(0, texts.length)
      .map((unit, at) => record(unit, texts[at] ?? '')),
  );

/** Cells that are written otherwise than they are stored. */
export const CELLS: readonly AwkwardFile[] = [
  {
    what: 'marks between thousands, with decimals',
    files: scores('2,655.40', '1,020', '980.5'),
    rows: ['beijing 3 980.5', 'paris 2 1020', 'tokyo 1 2655.40'],
    says: [[/score: "2,655\.40" → "2655\.40" \(row 2\)/, /score: "1,020" → "1020"/]],
  },
  {
    what: 'a comma of which nothing tells what it is',
    files: scores('1,020', '980'),
    faults: ['F07 row 2 score'],
    says: [[/"1,020" is 1020 or 1\.020: nothing in its column tells/, /“1,020”可能是1020或1\.020/]],
  },
  {
    what: 'a comma of which other cells tell one against the other what it is',
    files: scores('97,5', '12,500.5', '98,500'),
    faults: ['F07 row 4 score'],
    says: [
      [/in its column the comma stands before decimals in some cells/, /该列中逗号有的是小数点，有的是千位分隔符/],
    ],
  },
  {
    what: 'decimal commas',
    files: scores('97,5', '96', '1.095,25'),
    rows: ['beijing 3 1095.25', 'paris 2 96', 'tokyo 1 97.5'],
    says: [[/"97,5" → "97\.5"/, /"1\.095,25" → "1095\.25"/]],
  },
  {
    what: 'spaces and apostrophes between thousands, full-width digits and signs',
    files: scores('1\u202f234.5', "1'100.0", '９８．５０'),
    rows: ['beijing 3 98.50', 'paris 2 1100.0', 'tokyo 1 1234.5'],
    says: [[/"1 234\.5" → "1234\.5"/, /"98．50" → "98\.50"/]],
  },
  {
    what: 'percent signs on every figure',
    files: scores('12.3%', '9.75 %', '8％'),
    rows: ['beijing 3 8', 'paris 2 9.75', 'tokyo 1 12.3'],
    says: [[/"12\.3%" → "12\.3"/, /"9\.75 %" → "9\.75"/]],
  },
  {
    what: 'a percent sign on one figure of several',
    files: scores('12.3%', '9.75'),
    faults: ['F07 row 2 score'],
    says: [[/other numbers of its column do not/, /同列其他数字没有/]],
  },
  {
    what: 'the tail of a binary number',
    files: scores('96.300000000000011', '95.1'),
    faults: ['F07 row 2 score'],
    says: [[/Write 96\.3 with the decimals that the publisher prints/, /请按公布的小数位数写，如96\.3/]],
  },
  {
    what: 'words and dashes where there is no figure',
    files: scores('96.30', 'n/a', '–', 'NA', '...'),
    rows: ['beijing 3 -', 'paris 2 -', 'shanghai 4 -', 'tokyo 1 96.30', 'xian 5 -'],
    says: [[/"n\/a" → "" \(row 3\)\. It says that there is no figure/, /表示没有数据/]],
  },
  {
    what: 'places as ordinals, with words and with decimals',
    files: places('1st', 'No. 2', '3.0', '#4', '5*'),
    rows: ['beijing 3 -', 'paris 2 -', 'shanghai 4 -', 'tokyo 1 -', 'xian 5 -'],
    says: [
      [/rank: "1st" → "1"/, /"No\. 2" → "2"/],
      [/"3\.0" → "3"/, /"5\*" → "5"/],
    ],
  },
  {
    what: 'places as publishers print shared ones, in five ways',
    files: places('=1', '1=', 'T1', '并列第1名', '５'),
    rows: ['beijing 1 -', 'paris 1 -', 'shanghai 1 -', 'tokyo 1 -', 'xian 5 -'],
  },
  {
    what: 'places in words',
    files: places('joint 1st', '1st=', '3 (tie)', '=3rd', '5th place'),
    rows: ['beijing 3 -', 'paris 1 -', 'shanghai 3 -', 'tokyo 1 -', 'xian 5 -'],
    says: [
      [/rank: "joint 1st" → "=1"/, /"1st=" → "=1"/],
      [/"3 \(tie\)" → "=3"/, /"5th place" → "5"/],
    ],
  },
  {
    what: 'bands in words, months that were bands, and what a spreadsheet could not compute',
    files: places('1', '101 to 150', '2001-10', '#DIV/0!'),
    faults: ['V04 row 4 rank', 'F07 row 5 rank'],
    says: [
      [/"101 to 150" → "101-150"/, /按存储名次的形式书写/],
      [/"2001-10" looks like a band that a spreadsheet turned into a date/, /“2001-10”像是被电子表格变成日期的区间/],
      [/"#DIV\/0!" is an error of the spreadsheet/, /“#DIV\/0!”是电子表格的错误值/],
    ],
  },
  {
    what: 'a half place, which is none',
    files: places('1', '1.5'),
    faults: ['V04 row 3 rank'],
    says: [[/not a rank/, /名次须为不小于1的整数/]],
  },
  {
    what: 'a band that a spreadsheet turned into a date',
    files: places('1', '2-Oct', '2022-10-03'),
    faults: ['V04 row 3 rank', 'V04 row 4 rank'],
    says: [[/looks like a band that a spreadsheet turned into a date/, /像是被电子表格变成日期的区间/]],
  },
  {
    what: 'names with marks that lead to a note',
    files: records(record('北京*', '1'), record('Tokyo [2]', '2'), record('Paris²', '3')),
    rows: ['beijing 1 -', 'paris 3 -', 'tokyo 2 -'],
    says: [[/unit: "北京\*" → "北京" \(row 2\)/, /去掉了指向注释的标记/]],
  },
  {
    what: 'an exact repeat of a row',
    files: records(record('Tokyo', '1'), record('Paris', '2'), record('tokyo', '1')),
    rows: ['paris 2 -', 'tokyo 1 -'],
    says: [[/row 4: It repeats row 2 of records\.csv exactly .*read once/, /与records\.csv第2行完全相同/]],
  },
  {
    what: 'a repeat that is not exact',
    files: records(record('Tokyo', '1'), record('Paris', '2'), record('tokyo', '3')),
    faults: ['V02 row 4'],
    says: [[/with other content/, /而内容不同/]],
  },
  {
    what: 'local dates of which each can be one date only',
    files: {
      'releases.csv': table('releases', [
        release('2021', { previous: 'first' }),
        release('2022', { previous: '2021', released: '29/06/2022', data_from: '2021年1月', data_to: 'Dec 2021' }),
      ]),
      ...records(record('Tokyo', '1')),
    },
    rows: ['tokyo 1 -'],
    says: [
      [/released: "29\/06\/2022" → "2022-06-29"/, /"2021年1月" → "2021-01"/],
      [/"Dec 2021" → "2021-12"/, /按存储日期的形式书写/],
    ],
  },
  {
    what: 'a local date that can be two',
    files: {
      'releases.csv': table('releases', [
        release('2021', { previous: 'first' }),
        release('2022', { previous: '2021', released: '05/06/2022' }),
      ]),
      ...records(record('Tokyo', '1')),
    },
    faults: ['F07 row 3 released'],
    says: [[/"05\/06\/2022" is 2022-06-05 or 2022-05-06/, /可能是2022-06-05或2022-05-06/]],
  },
  {
    what: 'the number by which a spreadsheet stores a date',
    files: {
      'releases.csv': table('releases', [
        release('2021', { previous: 'first' }),
        release('2022', { previous: '2021', released: '44741' }),
      ]),
      ...records(record('Tokyo', '1')),
    },
    faults: ['F07 row 3 released'],
    says: [[/stores a date: 2022-06-29/, /即2022-06-29/]],
  },
  {
    what: '198 rows without a key',
    files: records(
      record('Tokyo', '1'),
      ...Array.from({ length: 198 }, (_, at) => record('', String(at + 2), { release: '' })),
    ),
    faults: ['F06 row 3 release, unit'],
    says: [[/row 3, row 4, row 5, row 6, row 7 … \(198 rows in all\)/, /共198行/]],
  },
  {
    what: 'twelve units that nobody knows, as one fault',
    files: records(
      ...Array.from({ length: 12 }, (_, at) => record(`Town ${String.fromCharCode(65 + at)}`, String(at + 1))),
    ),
    faults: ['V01 row 2 unit'],
    says: [[/12 rows in all\), unit, "Town A", "Town B"/, /共12行/]],
  },
  {
    what: 'a comma that is missing in JSON',
    files: { 'records.json': '[\n  {"ranking": "gci",\n   "release": "2022"\n   "unit": "tokyo"}\n]' },
    faults: ['F04 file'],
    says: [[/at line 4, column 4, a comma or the end of the object was expected/, /第4行第4列处应为逗号或对象的结尾/]],
  },
  {
    what: 'JSON that was cut off',
    files: { 'records.json': '[{"ranking": "gci"}' },
    faults: ['F04 file'],
    says: [[/line 1, column 20, a comma or the end of the list/, /第1行第20列/]],
  },
];
