import { inParts } from '../../refusals/refusal.ts';
import { type Extent, extentOfJson, extentOfLines, NO_EXTENT } from './extent.ts';
import type { Fault } from './fault.ts';
import type { InputFile } from './input-file.ts';
import { LIMITS } from './limits.ts';
import { fault } from './tables/grid.ts';

/** What is counted and what to do, in the languages of those who import. */
interface Words {
  readonly what: string;
  readonly remedy: string;
  readonly zh: readonly [what: string, remedy: string];
}

const SPLIT = 'Split the files over several imports, or check that they are the right ones.';
const SPLIT_ZH = '请分几次导入，并核对文件是否正确。';

const FILES: Words = { what: 'Files', remedy: SPLIT, zh: ['文件数', SPLIT_ZH] };
const BYTES: Words = { what: 'Bytes', remedy: SPLIT, zh: ['总字节数', SPLIT_ZH] };

/** What is counted in one file. */
const OF_FILE = {
  columns: {
    what: 'Columns',
    remedy: 'Leave out what is no ranking, or write a row for each value.',
    zh: ['列数', '请删去与排名无关的列，或每个数值写成一行。'],
  },
  signs: {
    what: 'Signs of one cell',
    remedy: 'Shorten the text, or check for a quotation mark that is never closed.',
    zh: ['单元格字数', '请缩短文字，并检查是否有未闭合的引号。'],
  },
  nesting: {
    what: 'Parts within parts',
    remedy: 'Give it the shape that docs/data.md describes.',
    zh: ['嵌套层数', '请按docs/data.md所述的结构书写。'],
  },
} as const satisfies Partial<Record<keyof Extent, Words>>;

/** What is counted in all files together. */
const OF_ALL = {
  rows: { what: 'Rows of this import', remedy: SPLIT, zh: ['本次导入的行数', SPLIT_ZH] },
  cells: { what: 'Cells of this import', remedy: SPLIT, zh: ['本次导入的单元格数', SPLIT_ZH] },
} as const satisfies Partial<Record<keyof Extent, Words>>;

const ALL = '(all files)';

function overFault(file: string, { what, remedy, zh }: Words, found: number | null, limit: number): Fault {
  const said = inParts('overLimit', { what, found, limit, remedy });
  const count = found === null ? `超过上限${limit}` : `为${found}，上限为${limit}`;
  return fault({ file, row: null }, 'F16', { en: [said.words, said.remedy], zh: [`${zh[0]}${count}。`, zh[1]] });
}

const isUtf16 = ([first, second, third]: Uint8Array): boolean =>
  (first === 0xff && second === 0xfe) ||
  (first === 0xfe && second === 0xff) ||
  (first !== 0 && second === 0 && third !== 0);

/** The text's bytes in an encoding of which every mark of CSV and JSON is one byte of its own. */
function inSingleMarks(bytes: Uint8Array): Uint8Array {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return bytes.subarray(3);
  if (!isUtf16(bytes)) return bytes;
  return new TextEncoder().encode(new TextDecoder(bytes[0] === 0xfe ? 'utf-16be' : 'utf-16le').decode(bytes));
}

function extentOf({ path, bytes }: InputFile): Extent {
  if (bytes === null) return NO_EXTENT;
  if (/\.json$/i.test(path)) return extentOfJson(inSingleMarks(bytes));
  return /\.(csv|tsv|txt)$/i.test(path) ? extentOfLines(inSingleMarks(bytes)) : NO_EXTENT;
}

const keysOf = <T extends object>(of: T) => Object.keys(of).filter((key): key is keyof T & string => key in of);

/**
 * What of the files is over a limit. Asked before any of them is opened, so that what is too much to be read is never
 * read; a single file's size is told when it is opened (F01).
 */
export function overLimits(files: readonly InputFile[]): readonly Fault[] {
  if (files.length > LIMITS.files) return [overFault(ALL, FILES, files.length, LIMITS.files)];
  const bytes = files.reduce((sum, { size }) => sum + (size > LIMITS.fileBytes ? 0 : size), 0);
  if (bytes > LIMITS.bytes) return [overFault(ALL, BYTES, bytes, LIMITS.bytes)];
  const extents = files.map(file => ({ path: file.path, extent: extentOf(file) }));
  const ofFiles = extents.flatMap(({ path, extent }) =>
    keysOf(OF_FILE)
      .filter(key => extent[key] > LIMITS[key])
      .map(key => overFault(path, OF_FILE[key], null, LIMITS[key])),
  );
  const ofAll = keysOf(OF_ALL)
    .filter(key => extents.reduce((sum, { extent }) => sum + extent[key], 0) > LIMITS[key])
    .map(key => overFault(ALL, OF_ALL[key], null, LIMITS[key]));
  return [...ofFiles, ...ofAll];
}
