import fc from 'fast-check';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { type CellLike, makeOpenDocument, makeWorkbook } from '../awkward/make-workbook.ts';

const HEAD = ['City', 'Year', 'Rank', 'Score', 'Note'];

const RIGHT: readonly (readonly CellLike[])[] = [
  ['Institute 2022'],
  HEAD,
  ['Tokyo', { value: '2022', type: 'n' }, '1', { value: '96.4', type: 'n' }, 'a & b'],
  ['Paris', '2022', '=2', { value: '94.8', type: 'n', format: '0.0' }, ''],
  ['北京', '2022', '=2', { value: '94.8', type: 'n', formula: 'D4*1' }, '*'],
  ["Xi'an", '2022', '5', '', ''],
  ['Source: the institute'],
];

/** The workbook that all of it begins with. */
export const RIGHT_BOOK = makeWorkbook([{ name: '2022', rows: RIGHT }]);

/** Cells that stand in no sheet that anybody made with care. */
const CELL: fc.Arbitrary<CellLike> = fc.oneof(
  fc.constantFrom<CellLike>(
    '',
    '=',
    '=1+1',
    '\u0000',
    '\ud800',
    '_x000D_',
    '１２',
    '1-10',
    '101–150',
    '150+',
    'NaN',
    '-0',
    '{Rank}',
    '__proto__',
  ),
  fc.string({ unit: 'binary', maxLength: 12 }),
  fc
    .record({
      value: fc.oneof(
        fc.constantFrom('1e309', '-1', '2958466', '96.300000000000011', '0x10', '1e-400', '#REF!', 'TRUE', ''),
        fc.double().map(String),
        fc.integer().map(String),
      ),
      type: fc.constantFrom('n', 'str', 'b', 'e'),
      formula: fc.option(fc.constantFrom('1/0', 'WEBSERVICE("http://127.0.0.1:1")'), { nil: undefined }),
      format: fc.option(fc.constantFrom('yyyy-mm-dd', '0%', '[Red]0.0;"', '@', 'General', '\\'), { nil: undefined }),
    })
    .map(({ formula, format, ...cell }) => ({ ...cell, ...(formula && { formula }), ...(format && { format }) })),
);

/** Sheets with some of their cells replaced. */
const ROWS: fc.Arbitrary<readonly (readonly CellLike[])[]> = fc
  .array(fc.tuple(fc.nat({ max: RIGHT.length + 2 }), fc.nat({ max: HEAD.length + 1 }), CELL), { maxLength: 8 })
  .map(changes => {
    const rows = RIGHT.map(row => [...row]);
    for (const [at, column, cell] of changes) {
      while (rows.length <= at) rows.push([]);
      const row = rows[at] ?? [];
      while (row.length <= column) row.push('');
      row[column] = cell;
    }
    return rows;
  });

const BOOK: fc.Arbitrary<Uint8Array> = fc.oneof(
  fc
    .record({
      rows: ROWS,
      merged: fc.array(fc.constantFrom('A1:E1', 'A3:A5', 'E5:A1', 'A1:XFD1048576', 'A0:B0', 'x', ''), { maxLength: 2 }),
      hiddenRows: fc.array(fc.nat({ max: 8 }), { maxLength: 2 }),
      since1904: fc.boolean(),
      more: ROWS,
    })
    .map(({ rows, merged, hiddenRows, since1904, more }) =>
      makeWorkbook(
        [
          { name: '2022', rows, merged, hiddenRows },
          { name: 'Sheet 2', rows: more, hidden: true },
        ],
        { since1904 },
      ),
    ),
  ROWS.map(rows => makeOpenDocument([{ name: '2022', rows }])),
);

/** What is done to the text of a part: a piece of it is cut out, said twice, or another stands in its place. */
const PIECES = [
  '<row r="1048577"><c r="A1048577"><v>1</v></c></row>',
  '<c r="ZZZ1" t="s"><v>99999999</v></c>',
  '<c t="s"><v>-1</v></c>',
  '<c r="A-1" s="999" t="n"><v>1</v></c>',
  '<mergeCell ref="A1:XFD1048576"/>',
  '</sheetData>',
  '<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;">]>',
  '&b;&amp;&#0;&#x110000;',
  '<![CDATA[]]><x:y z=>',
  '<table:table-cell table:number-columns-repeated="999999999" office:value-type="float" office:value="1"/>',
  '<table:table-row table:number-rows-repeated="999999999"><table:table-cell><text:p>x</text:p></table:table-cell></table:table-row>',
  '\u0000',
  '<',
] as const;

interface Damage {
  readonly part: number;
  readonly at: number;
  readonly length: number;
  readonly put: string;
}

const DAMAGE: fc.Arbitrary<Damage> = fc.record({
  part: fc.nat({ max: 20 }),
  at: fc.nat({ max: 1_000_000 }),
  length: fc.oneof(fc.constant(0), fc.nat({ max: 40 })),
  put: fc.oneof(fc.constant(''), fc.constantFrom(...PIECES)),
});

/** The workbook with the texts of its parts damaged, and whole parts gone. */
function damagedParts(book: Uint8Array, damages: readonly Damage[], gone: number | null): Uint8Array {
  const parts = unzipSync(book);
  const names = Object.keys(parts);
  for (const { part, at, length, put } of damages) {
    const name = names[part % names.length] ?? '';
    const text = strFromU8(parts[name] ?? new Uint8Array());
    // At the edge of a tag, or anywhere.
    const place = at % (text.length + 1);
    const edge = put.startsWith('<') ? Math.max(0, text.lastIndexOf('<', place)) : place;
    parts[name] = strToU8(`${text.slice(0, edge)}${put}${text.slice(edge + length)}`);
  }
  if (gone !== null) delete parts[names[gone % names.length] ?? ''];
  return zipSync(parts);
}

/** The file with bytes altered, or cut short. */
function damagedBytes(
  book: Uint8Array,
  bytes: readonly (readonly [at: number, byte: number])[],
  kept: number,
): Uint8Array {
  const altered = Uint8Array.from(book);
  for (const [at, byte] of bytes) altered[at % altered.length] = byte;
  return altered.subarray(0, Math.max(1, Math.round((altered.length * kept) / 100)));
}

const BYTE = fc.tuple(fc.nat({ max: 1_000_000 }), fc.nat({ max: 255 }));

/** Workbooks as no editor means them: odd cells, broken parts, damaged bytes. */
export const FUZZED: fc.Arbitrary<Uint8Array> = fc.oneof(
  { weight: 2, arbitrary: BOOK },
  {
    weight: 4,
    arbitrary: fc
      .tuple(BOOK, fc.array(DAMAGE, { minLength: 1, maxLength: 4 }), fc.option(fc.nat({ max: 9 }), { freq: 5 }))
      .map(([book, damages, gone]) => damagedParts(book, damages, gone)),
  },
  {
    weight: 2,
    arbitrary: fc
      .tuple(BOOK, fc.array(BYTE, { minLength: 1, maxLength: 12 }), fc.constantFrom(100, 100, 100, 98, 60, 5))
      .map(([book, bytes, kept]) => damagedBytes(book, bytes, kept)),
  },
);
