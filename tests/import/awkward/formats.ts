import { strToU8, zipSync } from 'fflate';
import { record, records, table } from '../../support/folder.ts';
import type { AwkwardFile } from './awkward-file.ts';
import { type CellLike, makeOpenDocument, makeWorkbook, openDocumentOf } from './make-workbook.ts';

const HEAD = [
  'ranking',
  'release',
  'unit',
  'rank',
  'score',
  'status',
  'basis',
  'vintage',
  'vintage_reason',
  'source',
  'note',
];

const row = (unit: CellLike, rank: CellLike, score: CellLike = '', release: CellLike = '2022'): readonly CellLike[] => [
  'gci',
  release,
  unit,
  rank,
  score,
  '',
  '',
  '',
  '',
  'page',
];

const number = (value: string, format?: string): CellLike => ({ value, type: 'n', ...(format ? { format } : {}) });

const book = (rows: readonly (readonly CellLike[])[]) => makeWorkbook([{ name: 'Sheet1', rows: [HEAD, ...rows] }]);

const latin = (text: string): Uint8Array => Uint8Array.from([...text].map(letter => letter.charCodeAt(0)));

const utf16 = (text: string): Uint8Array =>
  new Uint8Array(new Uint16Array([0xfeff, ...Array.from(text, l => l.charCodeAt(0))]).buffer);

/** A text with its Chinese names written in the bytes of an older encoding. */
const inBytes = (text: string, signs: Readonly<Record<string, readonly number[]>>): Uint8Array =>
  Uint8Array.from([...text].flatMap(letter => signs[letter] ?? [...new TextEncoder().encode(letter)]));

const GBK = { 北: [0xb1, 0xb1], 京: [0xbe, 0xa9], 上: [0xc9, 0xcf], 海: [0xba, 0xa3], 东: [0xb6, 0xab] };
const BIG5 = { 北: [0xa5, 0x5f], 京: [0xa8, 0xca], 上: [0xa4, 0x57], 海: [0xae, 0xfc] };

const CSV = table('records', [record('北京', '1'), record('上海', '2')]);
const TWO = ['beijing 1 -', 'shanghai 2 -'];

/** A zip of which one part, unpacked, is larger than any workbook. */
const bomb = (): Uint8Array =>
  makeWorkbook([{ name: 'Sheet1', rows: [HEAD] }], {
    parts: { 'xl/worksheets/sheet9.xml': [new Uint8Array(150 * 1024 * 1024), { level: 9 }] },
  });

/** The archive with a list that has one part less. */
function withoutListed(archive: Uint8Array): Uint8Array {
  const altered = Uint8Array.from(archive);
  const end = altered.length - 22;
  const view = new DataView(altered.buffer);
  const first = view.getUint32(end + 16, true);
  const length = 46 + view.getUint16(first + 28, true) + view.getUint16(first + 30, true);
  view.setUint16(end + 10, view.getUint16(end + 10, true) - 1, true);
  view.setUint32(end + 12, view.getUint32(end + 12, true) - length, true);
  return altered;
}

/** The archive with the record of its end in the form for large ones (ZIP64) too. */
function withLargeEnd(archive: Uint8Array): Uint8Array {
  const end = archive.length - 22;
  const old = new DataView(archive.buffer, archive.byteOffset);
  const [count, size, from] = [
    old.getUint16(end + 10, true),
    old.getUint32(end + 12, true),
    old.getUint32(end + 16, true),
  ];
  const added = new DataView(new ArrayBuffer(76));
  added.setUint32(0, 0x06064b50, true);
  added.setBigUint64(4, 44n, true);
  added.setBigUint64(24, BigInt(count), true);
  added.setBigUint64(32, BigInt(count), true);
  added.setBigUint64(40, BigInt(size), true);
  added.setBigUint64(48, BigInt(from), true);
  added.setUint32(56, 0x07064b50, true);
  added.setBigUint64(64, BigInt(end), true);
  const last = archive.slice(end);
  new DataView(last.buffer).setUint16(10, 0xffff, true);
  return Uint8Array.from([...archive.subarray(0, end), ...new Uint8Array(added.buffer), ...last]);
}

const cellOf = (text: string, attributes = ''): string =>
  `<table:table-cell ${attributes}><text:p>${text}</text:p></table:table-cell>`;

const headCells = HEAD.map(name => cellOf(name)).join('');

const openRow = (unit: string, rank: string, score: string): string =>
  `<table:table-row>${cellOf('gci')}${cellOf('2022')}${unit}${rank}${score}<table:table-cell/><table:table-cell/><table:table-cell/><table:table-cell/>${cellOf('page')}</table:table-row>`;

const openFigure = (value: string, shown: string, type = 'float'): string =>
  cellOf(shown, `office:value-type="${type}" office:value="${value}"`);

/** A spreadsheet with what a person does not see at once: merged rows, raised marks, readings, hidden columns, country's numbers. */
const SUBTLE = openDocumentOf(
  '<style:style style:name="T1"><style:text-properties style:text-position="super 58%"/></style:style><style:style style:name="ta2"><style:table-properties table:display="false"/></style:style>',
  `<table:table table:name="x" table:style-name="ta2"><table:table-column table:number-columns-repeated="2"/><table:table-column table:visibility="collapse" table:number-columns-repeated="2"/><table:table-row>${headCells}</table:table-row>${openRow(
    cellOf('Tokyo<text:span text:style-name="T1">2</text:span>'),
    openFigure('1', '1'),
    openFigure('96.3', '96,30'),
  )}${openRow(
    cellOf('<text:ruby><text:ruby-base>Paris</text:ruby-base><text:ruby-text>パリ</text:ruby-text></text:ruby>'),
    cellOf('2', 'table:number-rows-spanned="2" office:value-type="float" office:value="2"'),
    openFigure('95.47', '95,5'),
  )}${openRow(cellOf('Beijing'), '<table:covered-table-cell/>', openFigure('1095.25', '1.095,25'))}</table:table>`,
);

/** Files of every form. */
export const FORMATS: readonly AwkwardFile[] = [
  {
    what: 'a workbook of one sheet, with numbers as numbers',
    files: {
      'records.xlsx': book([row('北京', number('1'), number('96.3', '0.00')), row('上海', number('2'), number('95'))]),
    },
    rows: ['beijing 1 96.30', 'shanghai 2 95'],
  },
  {
    what: 'a workbook whose sheets are named for their kinds, beside one of words',
    files: {
      'Everything (2).XLSX': makeWorkbook([
        { name: 'Read me', rows: [['Filled in by the desk'], ['in November']] },
        { name: 'Records', rows: [HEAD, row('Tokyo', number('1'))] },
      ]),
    },
    rows: ['tokyo 1 -'],
    says: [[/no table of a known kind/, /没有已知种类的表格/]],
  },
  {
    what: 'a workbook of records with a sheet for each release',
    files: {
      'records.xlsx': makeWorkbook([
        { name: '2021', rows: [HEAD, row('Tokyo', number('3'), '', number('2021'))] },
        { name: '2022', rows: [HEAD, row('Tokyo', number('2'), '', number('2022'))] },
      ]),
    },
    rows: ['tokyo 3 -', 'tokyo 2 -'],
  },
  {
    what: 'formulas, by the value that is stored with them',
    files: {
      'records.xlsx': book([
        row(
          'Tokyo',
          { value: '2', type: 'n', formula: 'RANK(E2,E:E)' },
          { value: '12', type: 'n', formula: 'SUM(F2:F9)' },
        ),
      ]),
    },
    rows: ['tokyo 2 12'],
    says: [[/2 cells hold formulas/, /2个单元格为公式/]],
  },
  {
    what: 'a formula that was never computed',
    files: { 'records.xlsx': book([row('Tokyo', { value: '', type: 'n', formula: 'RANK(E2,E:E)' })]) },
    faults: ['F04 row 2 D'],
    says: [
      [/formula without a stored value; the first is D2/, /没有存储的值，首个为D2/],
      [/shared place, such as =4, write 4= or T4/, /请写作4=或T4/],
    ],
  },
  {
    what: 'dates and percents, by their format',
    files: {
      'releases.xlsx': makeWorkbook([
        {
          name: 'releases',
          rows: [
            [
              'ranking',
              'release',
              'label_en',
              'label_zh',
              'label_year',
              'state',
              'previous',
              'data_from',
              'data_to',
              'released',
              'listed_to',
              'universe_size',
              'segment',
              'history_complete',
              'note',
              'source',
            ],
            [
              'gci',
              '2023',
              '2023',
              '2023年',
              number('2023'),
              '',
              '2022',
              number('44562', 'yyyy-mm'),
              number('44926', 'mmm-yy'),
              number('45106', 'd/m/yyyy'),
              '',
              '',
              '',
              '',
              '',
              'page',
            ],
          ],
        },
      ]),
      'records.csv': table('records', [record('tokyo', '1', { release: '2023' })]),
    },
    rows: ['tokyo 1 -'],
  },
  {
    what: 'a place that is merged over the rows that share it',
    files: {
      'records.xlsx': makeWorkbook([
        {
          name: 'x',
          rows: [
            HEAD,
            row('Tokyo', number('1')),
            row('Paris', number('2')),
            row('Beijing', ''),
            row('Shanghai', number('4')),
          ],
          merged: ['D3:D4'],
        },
      ]),
    },
    rows: ['beijing 2 -', 'paris 2 -', 'shanghai 4 -', 'tokyo 1 -'],
    says: [[/1 cell is merged over several rows/, /1处单元格跨行合并/]],
  },
  {
    what: 'hidden rows and a hidden sheet',
    files: {
      'records.xlsx': makeWorkbook([
        {
          name: 'records',
          hidden: true,
          rows: [HEAD, row('Tokyo', number('1')), row('Paris', number('2'))],
          hiddenRows: [3],
        },
      ]),
    },
    rows: ['paris 2 -', 'tokyo 1 -'],
    says: [
      [/1 row is hidden in the workbook \(3\), and read all the same/, /隐藏了1行（3），仍已读取/],
      [/sheet is hidden/, /工作表在文件中被隐藏/],
    ],
  },
  {
    what: 'a workbook with macros',
    files: {
      'records.xlsm': makeWorkbook([{ name: 'x', rows: [HEAD, row('Tokyo', number('1'))] }], {
        parts: { 'xl/vbaProject.bin': strToU8('Sub AutoOpen()') },
      }),
    },
    rows: ['tokyo 1 -'],
    says: [[/has macros: they were not read/, /含有宏：未读取/]],
  },
  {
    what: 'an archive that unpacks to more than a workbook can hold',
    files: { 'records.xlsx': bomb() },
    faults: ['F01 file'],
    says: [[/Unpacked, the workbook is larger than 100.0 MB/, /解开后超过100.0 MB/]],
  },
  {
    what: 'a workbook that was cut off',
    files: { 'records.xlsx': book([row('Tokyo', number('1'))]).subarray(0, 900) },
    faults: ['F04 file'],
    says: [[/was cut off: its end is not there/, /缺少文件的结尾/]],
  },
  {
    what: 'a workbook of which only the list of its parts was cut off',
    files: { 'records.xlsx': book([row('Tokyo', number('1'))]).slice(0, -23) },
    faults: ['F04 file'],
    says: [[/was cut off: its end is not there/, /缺少文件的结尾/]],
  },
  {
    what: 'a workbook in the form of large archives',
    files: { 'records.xlsx': withLargeEnd(book([row('Tokyo', number('1'))])) },
    rows: ['tokyo 1 -'],
  },
  {
    what: 'an OpenDocument spreadsheet with what is not seen at once',
    files: { 'records.ods': SUBTLE },
    rows: ['beijing 2 1095.25', 'paris 2 95.47', 'tokyo 1 96.30'],
    says: [
      [/1 cell is merged over several rows/, /1处单元格跨行合并/],
      [/1 cell shows fewer digits than stored/, /1个单元格显示的位数少于存储的位数/],
      [/The sheet is hidden/, /工作表在文件中被隐藏/],
      [/Columns are hidden in the workbook \(C–D\)/, /隐藏了若干列（C–D）/],
      [/unit: "Tokyo²" → "Tokyo"/, /去掉了指向注释的标记/],
    ],
  },
  {
    what: 'percentages in an OpenDocument spreadsheet, of which fewer digits are shown than stored',
    files: {
      'records.ods': openDocumentOf(
        '',
        `<table:table table:name="x"><table:table-row>${headCells}</table:table-row>${openRow(cellOf('Tokyo'), openFigure('1', '1'), openFigure('0.963', '96%', 'percentage'))}</table:table>`,
      ),
    },
    rows: ['tokyo 1 96.3'],
    says: [[/1 cell shows fewer digits than stored/, /存储的值/]],
  },
  {
    what: 'an OpenDocument spreadsheet with a password',
    files: {
      'records.ods': openDocumentOf('', '', {
        'META-INF/manifest.xml': strToU8('<manifest:file-entry><manifest:encryption-data/></manifest:file-entry>'),
      }),
    },
    faults: ['F04 file'],
    says: [[/locked with a password/, /设有密码/]],
  },
  {
    what: 'numbers that their format shows by thousands, and a zero that it shows as a dash',
    files: {
      'records.xlsx': book([
        row('Tokyo', number('1'), number('96371', '#,##0.000,')),
        row('Paris', number('2'), number('0', '_(* #,##0.0_);_(* \\(#,##0.0\\);_(* "–"??_);_(@_)')),
        row('Beijing', number('3'), number('0', '0.0;-0.0')),
      ]),
    },
    rows: ['beijing 3 0.0', 'paris 2 -', 'tokyo 1 96.371'],
    says: [[/"–" → "" \(row 3\)/, /表示没有数据/]],
  },
  {
    what: 'a workbook whose list of parts is damaged',
    files: { 'records.xlsx': withoutListed(book([row('Tokyo', number('1'))])) },
    faults: ['F04 file'],
    says: [[/damaged: it cannot be unpacked/, /已损坏/]],
  },
  {
    what: 'an archive that is no workbook',
    files: { 'records.xlsx': zipSync({ 'a.txt': strToU8('a') }) },
    faults: ['F04 file'],
    says: [[/holds no workbook/, /没有可读取的工作簿/]],
  },
  {
    what: 'a workbook of the old form under a new name',
    files: { 'records.xlsx': Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]) },
    faults: ['F04 file'],
    says: [[/old form \(\.xls\)|password/, /旧式Excel|密码/]],
  },
  {
    what: 'a web page that bears the name of a table',
    files: { 'records.csv': '<html><table><tr><td>Tokyo</td></tr></table></html>' },
    faults: ['F04 file'],
    says: [[/web page/, /实为网页/]],
  },
  {
    what: 'an OpenDocument spreadsheet',
    files: {
      'records.ods': makeOpenDocument([
        {
          name: 'x',
          rows: [HEAD, row('Tokyo', number('1'), number('96.3', '96.30')), row('Paris', number('2'))],
          hiddenRows: [3],
        },
      ]),
    },
    rows: ['paris 2 -', 'tokyo 1 96.30'],
    says: [[/1 row is hidden/, /隐藏了1行/]],
  },
  {
    what: 'semicolons between the columns, and decimal points',
    files: { 'records.csv': table('records', [record('Tokyo', '1', { score: '9.5' })]).replaceAll(',', ';') },
    rows: ['tokyo 1 9.5'],
    says: [[/separated by semicolons/, /以分号分隔/]],
  },
  {
    what: 'tabs between the columns',
    files: { 'records.tsv': CSV.replaceAll(',', '\t') },
    rows: TWO,
    says: [[/separated by tabs/, /以制表符分隔/]],
  },
  {
    what: 'upright strokes between the columns',
    files: { 'records.csv': CSV.replaceAll(',', '|') },
    rows: TWO,
    says: [[/separated by upright strokes/, /以竖线分隔/]],
  },
  {
    what: 'full-width commas between the columns',
    files: { 'records.csv': CSV.replaceAll(',', '，') },
    rows: TWO,
    says: [[/separated by full-width commas/, /以全角逗号分隔/]],
  },
  {
    what: 'accents that a conversion broke',
    files: { 'records.csv': table('records', [record('Tokyo', '1', { note: 'SÃ£o Paulo, ZÃ¼rich â€“ 2022' })]) },
    faults: ['F02 file'],
    says: [[/Line 2 reads ".*SÃ£o Paulo.*", which was ".*São Paulo/, /第2行为“.*SÃ£o Paulo.*”，.*São Paulo/]],
  },
  {
    what: 'accents that only look broken',
    files: { 'records.csv': table('records', [record('Tokyo', '1', { note: 'Ã is a letter, 北京' })]) },
    rows: ['tokyo 1 -'],
  },
  {
    what: 'texts as formulas, as they are written to keep spreadsheets from making numbers of them',
    files: { 'records.csv': CSV.replace('上海', '="上海"').replace(',1,', ',="1",').replace(',2,', ',"=2",') },
    rows: TWO,
    says: [[/2 cells are written as a formula of one text/, /2个单元格写成只含文字的公式/]],
  },
  {
    what: 'a quote that is not closed',
    files: { 'records.csv': CSV.replace('上海', '"上海') },
    faults: ['F04 file'],
    says: [[/begins with a quote that is not closed/, /以引号开头而没有闭合/]],
  },
  {
    what: 'a quote within a cell that is in no quotes',
    files: { 'records.csv': CSV.replace('上海', '上"海"') },
    faults: ['F04 file'],
    says: [[/A cell of line 3 has a quote inside/, /第3行有一个单元格内含引号/]],
  },
  {
    what: 'a table of which the head alone is there',
    files: { ...records(record('Tokyo', '1')), 'values.csv': table('values', []) },
    rows: ['tokyo 1 -'],
    says: [[/There is a head and no row below it/, /只有表头/]],
  },
  {
    what: 'names in a workbook with how they are read beside them',
    files: {
      'records.xlsx': book([row({ value: '東京', reading: 'トウキョウ' }, number('1'))]),
      'aliases.csv': 'alias,unit\n東京,tokyo\n',
    },
    rows: ['tokyo 1 -'],
  },
  {
    what: 'a first line that says what separates the columns',
    files: { 'records.csv': `sep=;\r\n${CSV.replaceAll(',', ';')}` },
    rows: TWO,
    says: [[/first line says/, /首行注明/]],
  },
  { what: 'a byte order mark', files: { 'records.csv': `\uFEFF${CSV}` }, rows: TWO },
  {
    what: 'UTF-16, as a spreadsheet saves "Unicode text"',
    files: { 'records.tsv': utf16(CSV.replaceAll(',', '\t')) },
    rows: TWO,
    says: [[/UTF-16 \(little-endian\)/, /UTF-16/]],
  },
  {
    what: 'GB18030, as a Chinese Windows saves',
    files: { 'records.csv': inBytes(CSV, GBK) },
    rows: TWO,
    says: [[/GB18030; it was converted/, /GB18030，已转换/]],
  },
  {
    what: 'Big5, as a Windows of Taiwan or Hong Kong saves',
    files: { 'records.csv': inBytes(CSV, BIG5) },
    rows: TWO,
    says: [[/Big5; it was converted/, /Big5，已转换/]],
  },
  {
    what: 'a Western code page, which is not taken for Chinese',
    files: { 'records.csv': latin(table('records', [record('S\u00e3o Paulo', '1'), record('Z\u00fcrich', '2')])) },
    faults: ['F02 file'],
    says: [[/Windows-1252\) it would read .*São Paulo/, /西欧编码/]],
  },
  {
    what: 'a name in capitals with the mark of a copy, in a folder of the kind',
    files: { 'Records/GCI 2022 [final] (3).CSV': CSV },
    rows: TWO,
    says: [[/read as "records"/, /按“records”读取/]],
  },
  {
    what: 'files that systems and spreadsheets leave behind',
    files: { ...records(record('Tokyo', '1')), 'Thumbs.db': 'x', '~$records.xlsx': 'x', '.DS_Store': 'x' },
    rows: ['tokyo 1 -'],
    says: [[/Passed over: a system or a spreadsheet leaves/, /已略过/]],
  },
  {
    what: 'columns in capitals, with spaces in their names',
    files: { 'records.csv': CSV.replace('vintage_reason', 'Vintage Reason').replace('ranking,', 'Ranking,') },
    rows: TWO,
    says: [[/"Vintage Reason" was read as "vintage_reason"/, /“Vintage Reason”按“vintage_reason”读取/]],
  },
];

/** Tables with something around them. */
export const TABLES: readonly AwkwardFile[] = [
  {
    what: 'a title above the table and notes below it',
    files: {
      'records.csv': `Great Cities Index 2022,,,\n"as published, with ties",,,\n\n${CSV}\n\nSource: the Institute\n* provisional`,
    },
    rows: TWO,
    says: [
      [/rows 1–2 taken as the title .*the head is row 4/, /第1至2行视为标题；表头为第4行/],
      [/rows 8–9 taken as notes below the table/, /第8至9行视为表下注释/],
    ],
  },
  {
    what: 'a title that is merged over the columns of a workbook',
    files: {
      'records.xlsx': makeWorkbook([
        {
          name: 'x',
          rows: [
            ['Great Cities Index 2022'],
            [],
            HEAD,
            row('Tokyo', number('1')),
            [],
            ['注：并列名次以相同数字表示。'],
          ],
          merged: ['A1:K1'],
        },
      ]),
    },
    rows: ['tokyo 1 -'],
    says: [
      [/row 1 taken as the title/, /第1行视为标题/],
      [/row 6 taken as notes/, /第6行视为表下注释/],
    ],
  },
  {
    what: 'an empty column between the others',
    files: { 'records.csv': CSV.replaceAll('\ngci,', '\ngci,,').replace('ranking,', 'ranking,,') },
    rows: TWO,
    says: [[/1 empty column passed over/, /略过1个空列/]],
  },
  {
    what: 'a column with content and no name',
    files: { 'records.csv': CSV.replaceAll('\ngci,', '\ngci,x,').replace('ranking,', 'ranking,,') },
    faults: ['F05 row 1 column 2'],
    says: [[/Column 2 has no name/, /第2列没有列名/]],
  },
  {
    what: 'a head with several things wrong, as one fault',
    files: { 'records.csv': CSV.replace('rank,', 'place,').replace('note', 'remark') },
    faults: ['F05 row 1'],
    says: [
      [/"place" is not known\. The column "remark" is not known\. The column "rank" is missing/, /未知的列“place”/],
    ],
  },
];
