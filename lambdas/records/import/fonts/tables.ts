import { wrong } from '../wrong-file.ts';

/** The tables of a font, by their tags. */
export type Tables = ReadonlyMap<string, DataView>;

/** What a font says of its characters, its names, its measures and its rights. */
const NEEDED = ['OS/2', 'cmap', 'head', 'hhea', 'hmtx', 'maxp', 'name', 'post'];

/** Where its outlines are: TrueType, or OpenType with those of PostScript. */
const OUTLINES = [['glyf', 'loca'], ['CFF ']];

/** Formats that are known by their first bytes, and not taken. */
const STRANGE: Readonly<Record<string, string>> = {
  ttcf: 'a collection of several fonts (.ttc)',
  wOFF: 'a font for web pages alone (WOFF)',
  wOF2: 'a font for web pages alone (WOFF2)',
  '%!PS': 'a PostScript font (Type 1)',
};

/** First bytes of TrueType, of TrueType as older systems have it, and of OpenType with outlines of PostScript. */
const SIGNATURES = ['\0\x01\0\0', 'true', 'OTTO'];

/** How many bytes the head and each line of the list of tables have. */
const [HEAD, LINE] = [12, 16];

/** Where the table `head` keeps the sum of the whole file, which its own sum leaves out. */
const ADJUSTMENT = 8;

const textAt = (view: DataView, at: number): string =>
  String.fromCharCode(...Array.from({ length: 4 }, (_, index) => view.getUint8(at + index)));

/** The sum of a table as its list has it: its bytes in fours. */
function sumOf(table: DataView, tag: string): number {
  let sum = 0;
  for (let at = 0; at < table.byteLength; at += 4) {
    if (tag === 'head' && at === ADJUSTMENT) continue;
    const rest = Math.min(4, table.byteLength - at);
    let four = 0;
    for (let byte = 0; byte < 4; byte += 1) four = four * 256 + (byte < rest ? table.getUint8(at + byte) : 0);
    sum = (sum + four) % 2 ** 32;
  }
  return sum;
}

const damaged = (tag: string) =>
  wrong(
    [`Its table "${tag.trim()}" is damaged or cut off.`, 'Get the file anew from whoever publishes the font.'],
    [`其中的表“${tag.trim()}”已损坏或不完整。`, '请从字体发布者处重新获取文件。'],
  );

function refuseStrange(bytes: DataView): void {
  const signature = bytes.byteLength < HEAD ? '' : textAt(bytes, 0);
  if (SIGNATURES.includes(signature)) return;
  throw wrong(
    [
      `It is ${STRANGE[signature] ?? 'no font of a known format'}.`,
      'Give one font a file, as TrueType (.ttf) or OpenType (.otf).',
    ],
    ['不是单一的TrueType或OpenType字体文件。', '请以TrueType（.ttf）或OpenType（.otf）格式提供，每个文件一款字体。'],
  );
}

/**
 * The tables of a font file, each as its sum in the list says: what is damaged would print other letters, or none.
 *
 * @throws WrongFile with what to do
 */
export function tablesOf(given: Uint8Array): Tables {
  const bytes = new DataView(given.buffer, given.byteOffset, given.byteLength);
  refuseStrange(bytes);
  const tables = new Map<string, DataView>();
  const count = bytes.getUint16(4);
  if (HEAD + count * LINE > given.length) throw damaged('');
  for (let index = 0; index < count; index += 1) {
    const at = HEAD + index * LINE;
    const [tag, sum, from, length] = [
      textAt(bytes, at),
      bytes.getUint32(at + 4),
      bytes.getUint32(at + 8),
      bytes.getUint32(at + 12),
    ];
    if (from + length > given.length) throw damaged(tag);
    const table = new DataView(given.buffer, given.byteOffset + from, length);
    if (sumOf(table, tag) !== sum) throw damaged(tag);
    tables.set(tag, table);
  }
  if (tables.has('fvar'))
    throw wrong(
      [
        'It is a variable font, which has no weight of its own.',
        'Give the static files of the regular and the bold weight.',
      ],
      ['是可变字体，没有确定的字重。', '请提供常规与粗体两个静态文件。'],
    );
  const outlines = OUTLINES.find(tags => tags.some(tag => tables.has(tag))) ?? [];
  const missing = [...NEEDED, ...outlines].filter(tag => !tables.has(tag));
  if (outlines.length === 0) missing.push('glyf');
  if (missing.length > 0)
    throw wrong(
      [`It lacks the tables ${missing.join(', ')}.`, 'Get the whole font from whoever publishes it.'],
      [`缺少${missing.join('、')}表。`, '请从字体发布者处获取完整的字体。'],
    );
  return tables;
}

/** A table that a font cannot be without. */
export function tableOf(tables: Tables, tag: string): DataView {
  const table = tables.get(tag);
  if (table === undefined) throw damaged(tag);
  return table;
}
