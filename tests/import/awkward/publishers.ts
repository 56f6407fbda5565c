import { unzipSync, zipSync } from 'fflate';
import { ranking, table } from '../../support/folder.ts';
import type { AwkwardFile } from './awkward-file.ts';
import { makeWorkbook } from './make-workbook.ts';

const text = (...lines: readonly string[]): string => `${lines.join('\n')}\n`;

const INSTITUTE = text(
  'recipe: institute',
  'file: "institute*"',
  'decimals: 1',
  'records: { ranking: gci, release: "2022", unit: "{Name}", rank: "{Rank}", score: "{Score}", source: page }',
);

/** A workbook of two sheets, one of which did not come through. */
const CUT_OFF = ((): Uint8Array => {
  const rows = [
    ['Name', 'Rank', 'Score'],
    ['Tokyo', '1', '96.3'],
  ];
  const { 'xl/worksheets/sheet2.xml': _, ...left } = unzipSync(
    makeWorkbook([
      { name: 'A', rows },
      { name: 'B', rows },
    ]),
  );
  return zipSync(left);
})();

/** Made-up rows in the forms in which publishers' files come, each with the recipe that reads it. */
export const PUBLISHERS: readonly AwkwardFile[] = [
  {
    what: 'places with the sign of a tie in a column of its own, bands, ranges of scores, and rows without a place',
    files: {
      'imports/institute.yaml': text(
        'recipe: institute',
        'file: institute*.csv',
        'decimals: 1',
        'score_ranges: note',
        'records:',
        '  ranking: gci',
        '  release: "{year}"',
        '  unit: "{Name}"',
        '  rank: "{prefix}{Rank}"',
        '  score: "{Overall}"',
        '  source: page',
        'when:',
        '  - if: { Rank: Reporter }',
        '    set: { rank: "", status: unranked }',
      ),
      'Institute 2022 (final).csv': text(
        'year,Rank,Name,Overall,Teaching,prefix',
        '2022,1,Tokyo,96.4,92.3,',
        '2022,2,Paris,94.8,90.9,=',
        '2022,2,Beijing,94.8,94.2,=',
        '2022,101–125,Shanghai,53.1–55.8,40.2,',
        "2022,Reporter,Xi'an,n/a,n/a,",
      ),
    },
    rows: ['beijing 2 94.8', 'paris 2 94.8', 'shanghai 101-125 -', 'tokyo 1 96.4', 'xian unranked -'],
    says: [
      [
        /Read by the recipe institute \(imports\/institute\.yaml\): 5 rows/,
        /按配方institute（imports\/institute\.yaml）读取：5行/,
      ],
      [/1 score is a range: kept in the note/, /1个得分是区间/],
    ],
  },
  {
    what: 'a workbook with a sheet a year, and the year nowhere else',
    files: {
      'imports/sheets.yaml': text(
        'recipe: sheets',
        'file: sheets*',
        'records: { ranking: gci, release: "{sheet*}", unit: "{City}", rank: "{Rank}", source: page }',
      ),
      'Sheets (final).xlsx': makeWorkbook([
        { name: '2021', rows: [['Institute'], ['City', 'Rank'], ['Tokyo', '1']] },
        { name: '2022', rows: [['Institute'], ['City', 'Rank'], ['Tokyo', '2'], ['Paris', '1']] },
      ]),
    },
    rows: ['tokyo 1 -', 'paris 1 -', 'tokyo 2 -'],
  },
  {
    what: 'a file whose name alone says the year',
    files: {
      'imports/names.yaml': text(
        'recipe: names',
        'file: "Names * (final).csv"',
        'records: { ranking: gci, release: "{file*}", unit: "{City}", rank: "{Rank}", source: page }',
      ),
      'NAMES 2022 (final).csv': text('City,Rank', 'Tokyo,1'),
    },
    rows: ['tokyo 1 -'],
  },
  {
    what: 'a range where a score should be, with nothing said of it',
    files: {
      'imports/institute.yaml': text(
        'recipe: institute',
        'file: institute.csv',
        'records: { ranking: gci, release: "2022", unit: "{Name}", rank: "{Rank}", score: "{Score}", source: page }',
      ),
      'institute.csv': text('Rank,Name,Score', '1,Tokyo,96.4', '2-10,Paris,53.1–55.8'),
    },
    faults: ['F07 row 3 score'],
    says: [[/is a range and no score/, /是区间而不是得分/]],
  },
  {
    what: 'points without places, of several dates, from which places are computed',
    files: {
      'imports/points.yaml': text(
        'recipe: points',
        'file: points*.csv',
        'decimals: 2',
        'compute_ranks: { best: highest, ties: competition }',
        'records:',
        '  ranking: gci',
        '  release: "{date}"',
        '  unit: "{team}"',
        '  score: "{points}"',
        '  source: page',
        'when:',
        '  - if: { team: "* (unranked)" }',
        '    set: { unit: "{*}", status: unranked }',
      ),
      'points.csv': text(
        'team,points,date',
        'Tokyo,1858,2022',
        'Paris,1795.23,2022',
        'Beijing,1795.23,2022',
        'Shanghai,1794.9,2022',
        'Xian (unranked),NA,2022',
        'Paris,1790,2021',
        'Tokyo,1780.5,2021',
      ).replace('Xian', "Xi'an"),
    },
    rows: [
      'paris 1 1790.00',
      'tokyo 2 1780.50',
      'beijing 2 1795.23',
      'paris 2 1795.23',
      'shanghai 4 1794.90',
      'tokyo 1 1858.00',
      'xian unranked -',
    ],
    says: [[/4 places of gci\/2022 computed from the scores \(highest is best/, /gci\/2022的4个名次由得分计算得出/]],
  },
  {
    what: 'years as columns, with marks on their heads and in the cells',
    files: {
      'imports/wide.yaml': text(
        'recipe: wide',
        'file: wide.xlsx',
        'unpivot: "{year}"',
        'records: { ranking: gci, release: "{year}", unit: "{城市}", rank: "{value}", source: page }',
        'when:',
        '  - if: { value: "–" }',
        '    set: { status: not-in-universe }',
      ),
      'wide.xlsx': makeWorkbook([
        {
          name: '历年名次',
          rows: [
            ['大城市指数历年名次'],
            [],
            ['城市', '国家', '2021年', '2022*'],
            ['东京', '日本', { value: '2', type: 'n' }, { value: '1', type: 'n' }],
            ['巴黎', '法国', '1', '=2'],
            ['北京', '中国', '–', '=2'],
            ['* 初步结果'],
          ],
          merged: ['A1:D1'],
        },
      ]),
    },
    rows: ['beijing not-in-universe -', 'paris 1 -', 'tokyo 2 -', 'beijing 2 -', 'paris 2 -', 'tokyo 1 -'],
    says: [
      [/row 1 taken as the title/, /第1行视为标题/],
      [/row 7 taken as notes/, /第7行视为表下注释/],
    ],
  },
  {
    what: 'two rows of heads, each release over its place and score',
    files: {
      'imports/pairs.yaml': text(
        'recipe: pairs',
        'file: pairs.csv',
        'unpivot: "GCI {release} {field}"',
        'records: { ranking: gci, release: "{release}", unit: "{Centre}", rank: "{Rank}", score: "{Rating}", source: page }',
      ),
      'pairs.csv': text(
        'Great Cities Index,,,,',
        'Centre,GCI 2022,,GCI 2021,',
        ',Rank,Rating,Rank,Rating',
        'Tokyo,1,760,2,755',
        'Paris,2,749,1,758',
        'Beijing,3,741,,',
      ),
    },
    rows: ['paris 1 758', 'tokyo 2 755', 'beijing 3 741', 'paris 2 749', 'tokyo 1 760'],
    says: [[/rows 2–3 taken as one head/, /第2至3行合为表头/]],
  },
  {
    what: 'semicolons, decimal commas and rows that are sums',
    files: {
      'imports/sums.yml': text(
        'recipe: sums',
        'file: "*scores*"',
        'decimal_mark: ","',
        'skip:',
        '  - { City: "World*" }',
        '  - { City: Average }',
        'records: { ranking: gci, release: "2022", unit: "{City}", rank: "{Rank}", score: "{Score}", source: page }',
      ),
      'City Scores [2022].csv': text(
        'Rank;City;Score',
        '1;Tokyo;1.020',
        '2;Paris;980,5',
        ';World;700,0',
        ';average;650',
      ),
    },
    rows: ['paris 2 980.5', 'tokyo 1 1020'],
    says: [[/2 rows skipped, as the recipe says \(rows 4, 5\)/, /按配方略过2行/]],
  },
  {
    what: 'a table of next year whose head has another name',
    files: {
      'imports/institute.yaml': text(
        'recipe: institute',
        'file: institute*.csv',
        'records: { ranking: gci, release: "2022", unit: "{Name}", rank: "{Rank}", source: page }',
      ),
      'institute2023.csv': text('Place,Name', '1,Tokyo'),
    },
    faults: ['F17 row 1'],
    says: [[/names "Rank", and the table has no such column/, /“Rank”在表中没有对应的列/]],
  },
  {
    what: 'rows with more cells than the head, since their decimal commas are not in quotes',
    files: {
      'imports/institute.yaml': INSTITUTE,
      'institute.csv': text('Name,Rank,Score', 'Tokyo,1,96,3', 'Paris,2,94,0'),
    },
    faults: ['F04 row 2'],
    says: [[/2 rows have more cells than the head has columns/, /有2行的单元格多于表头的列/]],
  },
  {
    what: 'two columns of one name that the recipe reads',
    files: {
      'imports/institute.yaml': INSTITUTE,
      'institute.csv': text('Name,Rank,Score,Rank', 'Tokyo,1,96.3,9', 'Paris,2,94.0,8'),
    },
    faults: ['F17 row 1 B'],
    says: [[/2 columns are called "Rank" \(B, D\)/, /有2列同名“Rank”（B、D）/]],
  },
  {
    what: 'a workbook whose marks of notes are raised figures',
    files: {
      'imports/institute.yaml': INSTITUTE,
      'institute.xlsx': makeWorkbook([
        {
          name: 'A',
          rows: [
            ['Name', 'Rank', 'Score'],
            ['Tokyo', { value: '1', raised: '2' }, { value: '96.3', raised: '1' }],
          ],
        },
      ]),
    },
    rows: ['tokyo 1 96.3'],
  },
  {
    what: 'a workbook that lists a sheet which it does not hold',
    files: { 'imports/institute.yaml': INSTITUTE, 'institute.xlsx': CUT_OFF },
    faults: ['F04 file'],
    says: [[/lists the sheet "B" and does not hold it/, /列有工作表“B”而文件中没有/]],
  },
  {
    what: 'a recipe whose pattern begins with a star that is not in quotes',
    files: {
      'imports/institute.yaml': text('recipe: institute', 'file: *.csv'),
      'institute.csv': text('Rank,Name', '1,Tokyo'),
    },
    faults: ['F17 file'],
    says: [[/Line 2, column 7 begins with a star/, /第2行第7列以星号开头/]],
  },
  ...(
    [
      ['a full-width colon', 'recipe：a\nfile: a*', /line 1, column 1: the colon is a full-width one/, /冒号是全角的/],
      ['curly quotes', 'file: a*\nrecords: { unit: “{Name}” }', /the quotes are curly ones/, /引号是弯引号/],
      [
        'a tab at the beginning of a line',
        'records:\n\tranking: gci',
        /line 2, column 1: the line begins with a tab/,
        /以制表符开头/,
      ],
      ['a field that stands twice', 'file: a*\nfile: b*', /line 2, column 1: the field stands twice/, /出现了两次/],
      ['a quote that is not closed', 'file: "a', /the quotes of the line do not come in pairs/, /该行的引号不成对/],
      [
        'a field that is indented by itself',
        'recipe: a\n file: a',
        /indented otherwise than what it belongs to/,
        /缩进/,
      ],
      ['nothing in it', '', /The recipe is empty/, /配方是空的/],
    ] as const
  ).map(
    ([what, yaml, en, zh]): AwkwardFile => ({
      what: `a recipe with ${what}`,
      files: { 'imports/a.yaml': yaml },
      faults: ['F17 file'],
      says: [[en, zh]],
    }),
  ),
  ...(
    [
      [
        'unit: {Name}',
        'records: { unit: {Name} }',
        /records\.unit is not as it must be\.\n.*stands in quotes, as in "\{Column\}"/,
      ],
      ['decimals: one', 'decimals: one', /decimals is not as it must be\.\n.*Write one digit/],
      ['unpivot: year', 'unpivot: year', /unpivot is not as it must be\.\n.*in braces/],
      ['file:', 'file: ""', /file is not as it must be\.\n.*a pattern of names of files/],
    ] as const
  ).map(
    ([what, yaml, en]): AwkwardFile => ({
      what: `a recipe that says ${what}`,
      files: { 'imports/a.yaml': text('recipe: a', ...(yaml.startsWith('file') ? [] : ['file: a*']), yaml) },
      // Without a kind it gives nothing, which is a fault besides.
      faults: what.startsWith('unit') ? ['F17 file records.unit'] : ['F17 file', `F17 file ${what.split(':')[0]}`],
      says: [[en, /不符合要求。\n.*请填写/]],
    }),
  ),
  {
    what: 'a recipe for every file, beside files that are none of its business',
    files: {
      'imports/a.yaml': INSTITUTE.replace('institute*', '*'),
      'institute.csv': text('Name,Rank,Score', 'Edo,1,9.5'),
      'aliases.csv': 'alias,unit\nEdo,tokyo\n',
      'notes.md': '# Where it comes from',
      'read me.txt': 'It was sent in May.',
    },
    rows: ['tokyo 1 9.5'],
  },
  {
    what: 'a page of the publisher’s beside its table, under one name',
    files: {
      'imports/a.yaml': INSTITUTE,
      'institute 2022.csv': text('Name,Rank,Score', 'Tokyo,1,9.5'),
      'institute 2022.pdf': '%PDF-1.7',
    },
    faults: ['F03 file'],
    says: [[/A file of this form is not read/, /不读取这种格式的文件/]],
  },
  {
    what: 'a table in a text file, which the recipe names as one',
    files: {
      'imports/a.yaml': INSTITUTE.replace('institute*', 'institute*.txt'),
      'institute 2022.txt': text('Name\tRank\tScore', 'Tokyo\t1\t9.5'),
    },
    rows: ['tokyo 1 9.5'],
    says: [[/separated by tabs/, /以制表符分隔/]],
  },
  {
    what: 'two recipes of one id',
    files: {
      'imports/a.yaml': INSTITUTE,
      'imports/b.yaml': INSTITUTE,
      'institute.csv': text('Name,Rank,Score', 'Tokyo,1,9'),
    },
    faults: ['F17 file'],
    says: [[/The recipe of imports\/a\.yaml has the id institute too/, /也以institute为id/]],
  },
  {
    what: 'a recipe in the encoding of another system',
    files: {
      'imports/a.yaml': new Uint8Array(Buffer.from(`\ufeff${INSTITUTE}`, 'utf16le')),
      'institute.csv': text('Name,Rank,Score', 'Tokyo,1,9.5'),
    },
    rows: ['tokyo 1 9.5'],
    says: [[/imports\/a\.yaml\n {2}The file is in UTF-16/, /UTF-16/]],
  },
  {
    what: 'a recipe and a table to whose names a system added .txt',
    files: { 'imports/institute.yaml.txt': INSTITUTE, 'records.csv.txt': 'x' },
    faults: ['F03 file', 'F03 file'],
    says: [[/ends in \.txt behind its own ending/, /原扩展名之后又有\.txt/]],
  },
  {
    what: 'a recipe that lies beside the files',
    files: { 'institute.yaml': INSTITUTE, 'institute.csv': text('Name,Rank,Score', 'Tokyo,1,9.5') },
    faults: ['F03 file', 'F03 file'],
    says: [
      [/A recipe belongs into the folder imports\//, /配方请放入文件夹imports\//],
      [/no recipe is for it\.\n.*Write a recipe for it/, /没有用于它的配方/],
    ],
  },
  {
    what: 'a recipe that is no YAML',
    files: { 'imports/institute.yaml': text('recipe: institute', 'file: "a.csv'), 'notes.md': 'x' },
    faults: ['F17 file'],
    says: [[/Not valid YAML at line [23], column/, /不是有效的YAML/]],
  },
  {
    what: 'a recipe with a word that is not known, and one that computes places that are printed',
    files: {
      'imports/a.yaml': text('recipe: a', 'file: a.csv', 'records: { ranking: gci, place: "{Rank}" }'),
      'imports/b.yaml': text(
        'recipe: b',
        'file: b.csv',
        'decimals: 1',
        'compute_ranks: { best: highest, ties: competition }',
        'records: { rank: "{Rank}", score: "{Score}" }',
      ),
    },
    faults: ['F17 file records.place', 'F17 file compute_ranks'],
    says: [[/"place" is not known in records/, /records中没有“place”/]],
  },
  {
    what: 'a release and a source that the publisher’s file brings with it, next year as this year',
    files: {
      'imports/institute.yaml': text(
        'recipe: institute',
        'file: institute*.csv',
        'records: { ranking: gci, release: "{Year}", unit: "{City}", rank: "{Rank}", source: "institute-{Year}" }',
        'releases: { ranking: gci, release: "{Year}", label_en: "GCI {Year}", label_zh: "{Year}年", source: "institute-{Year}" }',
        'sources:',
        '  source: institute-{Year}',
        '  publisher_en: Institute',
        '  publisher_zh: 研究所',
        '  title_en: Great Cities',
        '  title_zh: 大城市',
        '  accessed: "2026-11"',
      ),
      'institute-2030.csv': text('Year,City,Rank', '2030,Tokyo,1', '2030,Paris,2'),
      'institute-2031.csv': text('Year,City,Rank', '2031,Tokyo,2', '2031,Paris,1'),
    },
    rows: ['paris 2 -', 'tokyo 1 -', 'paris 1 -', 'tokyo 2 -'],
  },
  {
    what: 'scores with more decimals than the recipe declares',
    files: {
      'imports/institute.yaml': INSTITUTE,
      'institute.csv': text('Name,Rank,Score', 'Tokyo,1,96.37', 'Paris,2,94.0'),
    },
    faults: ['F07 row 2 score'],
    says: [[/"96\.37" prints 2 decimals, and the recipe declares 1/, /“96\.37”印有2位小数，而配方声明为1位/]],
  },
  {
    what: 'a workbook that shows one decimal and stores more, and scores with fewer',
    files: {
      'imports/institute.yaml': INSTITUTE,
      'institute.xlsx': makeWorkbook([
        {
          name: 'A',
          rows: [
            ['Name', 'Rank', 'Score'],
            ['Tokyo', '1', { value: '96.37', type: 'n', format: '0.0' }],
            ['Paris', '2', { value: '94', type: 'n' }],
            ['Beijing', '3', { value: '93.299999999999997', type: 'n' }],
          ],
        },
      ]),
    },
    rows: ['beijing 3 93.3', 'paris 2 94.0', 'tokyo 1 96.4'],
    says: [
      [/1 cell shows fewer digits than stored/, /1个单元格显示的位数少于存储的位数/],
      [
        /"96\.37" → "96\.4" \(row 2\)\. Rounded to the decimals that the recipe declares/,
        /按配方声明的小数位数四舍五入/,
      ],
      [/"94" → "94\.0" \(row 3\)\. With as many decimals as the recipe declares/, /按配方声明的小数位数补零/],
    ],
  },
  {
    what: 'two tables side by side with other heads, cells without a head, and rows that end early',
    files: {
      'imports/institute.yaml': INSTITUTE,
      'institute a.xlsx': makeWorkbook([
        {
          name: 'A',
          rows: [
            ['Name', 'Rank', 'Score', '', 'Nation', 'Place'],
            ['Tokyo', '1', '96.3', 'x', 'France', '1'],
            ['Paris', '2', '94.0', '', 'China', '2', '', 'see note'],
          ],
        },
      ]),
      'institute b.csv': text('Name,Rank,Score', 'Beijing,3'),
    },
    rows: ['beijing 3 -', 'paris 2 94.0', 'tokyo 1 96.3'],
    says: [
      [/Not read: 3 columns \(D, "Nation", "Place"\)/, /未读取3列（D、"Nation"、"Place"）/],
      [/Not read: 1 cell beyond the last column that has a name \(H3\)/, /最后一个有名称的列以外的1个单元格（H3）/],
      [/1 row has fewer cells than the head \(2\)/, /有1行的单元格少于表头（第2行）/],
    ],
  },
  {
    what: 'two tables side by side under the same heads',
    files: {
      'imports/institute.yaml': INSTITUTE,
      'institute.xlsx': makeWorkbook([
        {
          name: 'A',
          rows: [
            ['Name', 'Rank', 'Score', '', 'Name', 'Rank', 'Score'],
            ['Tokyo', '1', '96.3', '', 'Beijing', '3', '93.1'],
            ['Paris', '2', '94.0', '', 'Shanghai', '4', '92.0'],
          ],
        },
      ]),
    },
    faults: ['F17 row 1 A', 'F17 row 1 B', 'F17 row 1 C'],
    says: [[/2 columns are called "Name" \(A, E\).*\n.*put one below the other/, /请上下排列/]],
  },
  {
    what: 'a workbook whose tables the recipe does not fit, told at the sheet that fits best',
    files: {
      'imports/institute.yaml': INSTITUTE,
      'institute.xlsx': makeWorkbook([
        { name: 'Notes', rows: [['Compiled by the institute'], ['in 2022']] },
        { name: 'Table', rows: [['Institute'], ['Name', 'Place', 'Score'], ['Tokyo', '1', '96.3']] },
      ]),
    },
    faults: ['F17 row 2'],
    says: [[/institute\.xlsx \[Table\]\n {2}row 2 \[F17\]/, /institute\.xlsx \[Table\]\n {2}第2行 \[F17\]/]],
  },
  {
    what: 'a publisher’s file that bears the name of a kind of ours',
    files: {
      'imports/institute.yaml': INSTITUTE.replace('institute*', 'records*'),
      'records.csv': text('Name,Rank,Score', 'Tokyo,1,96.3'),
    },
    faults: ['F05 row 1'],
    says: [
      [
        /read as that, not by the recipe institute, which is for "records\*"/,
        /没有按配方institute（用于“records\*”）读取/,
      ],
    ],
  },
  {
    what: 'rows that sum others up, and a recipe that does not say so',
    files: {
      'imports/institute.yaml': INSTITUTE,
      'institute.csv': text('Name,Rank,Score', 'Tokyo,1,96.3', 'Grand total,,96.3', 'Average of all cities,,96.3'),
    },
    faults: ['V01 row 3 unit', 'V01 row 4 unit'],
    says: [[/"Grand total" matches no unit: it reads as a sum.*\n.*"skip"/, /像是其他各行的合计或平均.*\n.*skip/]],
  },
  {
    what: 'a head that stands again where a page began, and rows that name a group',
    files: {
      'imports/institute.yaml': `${INSTITUTE}skip:\n  - { Rank: "" }\n`,
      'institute.csv': text(
        'Name,Rank,Score*',
        'Asia,,',
        'Tokyo,1,96.3',
        'Name,Rank,Score',
        'Europe,,',
        'Paris,2,94.0',
      ),
    },
    rows: ['paris 2 94.0', 'tokyo 1 96.3'],
    says: [
      [/1 row repeats the head, and was passed over \(4\)/, /有1行重复表头，已略过（第4行）/],
      [/2 rows skipped, as the recipe says \(rows 2, 5\)/, /按配方略过2行/],
    ],
  },
  {
    what: 'many cells that are changed for one reason, told in one line',
    files: {
      'imports/institute.yaml': INSTITUTE,
      'institute.csv': text(
        'Name,Rank,Score',
        'Tokyo,1,96',
        'Paris,2,95',
        'Beijing,3,94',
        'Shanghai,4,93',
        "Xi'an,5,92",
        'China,6,91',
      ),
      'rankings.csv': table('rankings', [ranking('gci', { unit_kinds: 'city;economy' })]),
    },
    rows: ['beijing 3 94.0', 'china 6 91.0', 'paris 2 95.0', 'shanghai 4 93.0', 'tokyo 1 96.0', 'xian 5 92.0'],
    says: [
      [
        /score: "96" → "96\.0", "95" → "95\.0", "94" → "94\.0", and 3 more \(row 2, row 3, row 4, row 5, row 6, and 1 more\)\. With/,
        /另有3处（|另有3处 \(/,
      ],
    ],
  },
  {
    what: 'a publisher’s file that is empty',
    files: { 'imports/institute.yaml': INSTITUTE, 'institute.csv': '' },
    faults: ['F17 file'],
    says: [[/The file is empty/, /文件是空的/]],
  },
  {
    what: 'scores from which places are to be computed, one of which is missing',
    files: {
      'imports/points.yaml': text(
        'recipe: points',
        'file: points.csv',
        'decimals: 0',
        'compute_ranks: { best: highest, ties: competition }',
        'records: { ranking: gci, release: "2022", unit: "{team}", score: "{points}", source: page }',
      ),
      'points.csv': text('team,points', 'Tokyo,1858', 'Paris,n/a'),
    },
    faults: ['V04 row 3 score'],
    says: [[/no score that a place could be computed from/, /没有可用来计算名次的得分/]],
  },
  {
    what: 'a publisher’s file without a recipe',
    files: { 'gci 2022.csv': table('records', []) },
    faults: ['F03 file'],
    says: [[/no known kind/, /不属于任何已知的种类/]],
  },
];
