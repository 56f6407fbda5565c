import { decode } from '../encoding.ts';
import type { Fault, RuleId } from '../fault.ts';
import { type InputFile, MAX_FILE_BYTES } from '../input-file.ts';
import { LIMITS } from '../limits.ts';
import { type Note, note } from '../note.ts';
import { type ImportWatch, UNWATCHED } from '../watch.ts';
import { readDelimited } from './delimited.ts';
import { fault, type Opened, type Told } from './grid.ts';
import { readOpenDocument } from './open-document.ts';
import { unzip } from './unzip.ts';
import { MAX_CELLS, MAX_COLUMNS, readWorkbook, TooManyCells } from './workbook.ts';
import { BrokenXml } from './xml.ts';

export type ReadText =
  | { readonly ok: true; readonly text: string; readonly notes: readonly Note[] }
  | { readonly ok: false; readonly fault: Fault };

const megabytes = (bytes: number): string => `${(bytes / 1024 / 1024).toFixed(1)} MB`;

const faultOf = (file: InputFile, rule: RuleId, told: Told): Fault => fault({ file: file.path, row: null }, rule, told);

const tooLarge = (file: InputFile): Fault =>
  faultOf(file, 'F01', {
    en: [
      `The file is ${megabytes(file.size)} (${file.size} bytes); the limit is ${megabytes(MAX_FILE_BYTES)}.`,
      'Split it into several files in a folder of the kind, or check that it is the right file.',
    ],
    zh: [
      `文件大小为${megabytes(file.size)}（${file.size}字节），上限为${megabytes(MAX_FILE_BYTES)}。`,
      '请拆分为同类文件夹中的多个文件，或核对是否选错了文件。',
    ],
  });

/** The bytes of a file, or the fault that they are too many. */
const bytesOf = (file: InputFile): Uint8Array | Fault =>
  file.bytes === null || file.size > MAX_FILE_BYTES ? tooLarge(file) : file.bytes;

/** A file as a text, whatever of the known encodings it is in. */
export function readText(file: InputFile): ReadText {
  const bytes = bytesOf(file);
  if ('rule' in bytes) return { ok: false, fault: bytes };
  const decoded = decode(bytes);
  if (!decoded.ok) return { ok: false, fault: faultOf(file, 'F02', decoded.told) };
  const { text, encoding } = decoded;
  const at = { file: file.path, row: null };
  const notes =
    encoding === null
      ? []
      : [
          note(
            at,
            `The file is in ${encoding}; it was converted to Unicode.`,
            `文件编码为${encoding}，已转换为Unicode。`,
          ),
        ];
  return { ok: true, text, notes };
}

const startsWith = (bytes: Uint8Array, ...head: readonly number[]): boolean =>
  head.every((byte, at) => bytes[at] === byte);

const WANTED =
  /^(?:content\.xml|mimetype|META-INF\/manifest\.xml|xl\/(?:workbook|styles|sharedStrings)\.xml|xl\/_rels\/workbook\.xml\.rels|xl\/worksheets\/[^/]+\.xml)$/;

const nothing = (...faults: readonly Fault[]): Opened => ({ grids: [], notes: [], faults });

function openArchive(file: InputFile, bytes: Uint8Array, watch: ImportWatch): Opened {
  const damaged = faultOf(file, 'F04', {
    en: ['The workbook is damaged: it cannot be unpacked.', 'Open it in the spreadsheet and save it again.'],
    zh: ['工作簿已损坏，无法解开。', '请在电子表格软件中打开并重新保存。'],
  });
  const found = unzip(bytes, name => WANTED.test(name));
  if (!found.ok && found.why === 'cut-off')
    return nothing(
      faultOf(file, 'F04', {
        en: [
          'The workbook was cut off: its end is not there.',
          'Get the file anew: it was not copied or loaded whole.',
        ],
        zh: ['工作簿不完整：缺少文件的结尾。', '请重新取得文件：复制或下载没有完成。'],
      }),
    );
  if (!found.ok && found.why === 'damaged') return nothing(damaged);
  if (!found.ok)
    return nothing(
      faultOf(file, 'F01', {
        en: [
          `Unpacked, the workbook is larger than ${megabytes(LIMITS.unpackedBytes)}.`,
          'Keep the sheets that are to be imported and delete the others; check where the file comes from.',
        ],
        zh: [`工作簿解开后超过${megabytes(LIMITS.unpackedBytes)}。`, '请只保留要导入的工作表，并核对文件的来源。'],
      }),
    );
  const { names, texts } = found;
  const content = texts.get('content.xml');
  if ((texts.get('META-INF/manifest.xml') ?? '').includes('encryption-data'))
    return nothing(faultOf(file, 'F04', LOCKED));
  try {
    if (texts.has('xl/workbook.xml')) {
      const opened = readWorkbook(file.path, texts, watch);
      const macros = names.some(name => /vbaProject\.bin$/i.test(name));
      if (!macros) return opened;
      const at = { file: file.path, row: null };
      const told = note(at, 'The workbook has macros: they were not read.', '工作簿含有宏：未读取。');
      return { ...opened, notes: [told, ...opened.notes] };
    }
    if (content !== undefined && (texts.get('mimetype') ?? '').includes('opendocument.spreadsheet'))
      return readOpenDocument(file.path, content);
  } catch (error) {
    if (error instanceof BrokenXml) return nothing(damaged);
    if (!(error instanceof TooManyCells)) throw error;
    return nothing(
      faultOf(file, 'F01', {
        en: [
          `The workbook holds more than ${MAX_CELLS} cells, or something beyond column ${MAX_COLUMNS} (${error.message}).`,
          'Delete what does not belong to the table, or split it into several workbooks.',
        ],
        zh: [
          `工作簿的单元格超过${MAX_CELLS}个，或第${MAX_COLUMNS}列以外还有内容。`,
          '请删除不属于表格的内容，或拆分为多个工作簿。',
        ],
      }),
    );
  }
  return nothing(
    faultOf(file, 'F04', {
      en: ['The archive holds no workbook that can be read.', 'Save the table as .xlsx, .ods or "CSV UTF-8".'],
      zh: ['压缩文件中没有可读取的工作簿。', '请将表格另存为.xlsx、.ods或“CSV UTF-8”。'],
    }),
  );
}

const LOCKED: Told = {
  en: ['The workbook is locked with a password.', 'Open it in the spreadsheet and save it without a password.'],
  zh: ['工作簿设有密码。', '请在电子表格软件中打开并另存为没有密码的文件。'],
};

const OLD_WORKBOOK: Told = {
  en: [
    'The file is an Excel workbook of the old form (.xls), or one that is locked with a password.',
    'Open it in the spreadsheet and save it as .xlsx without a password.',
  ],
  zh: ['文件是旧式Excel工作簿（.xls）或设有密码。', '请在电子表格软件中打开并另存为没有密码的.xlsx。'],
};

const WEB_PAGE: Told = {
  en: [
    'The file is a web page, though it bears the name of a table.',
    'Open it in the spreadsheet and save it as .xlsx or "CSV UTF-8".',
  ],
  zh: ['文件虽以表格命名，实为网页。', '请在电子表格软件中打开并另存为.xlsx或“CSV UTF-8”。'],
};

/** The sheets of a file, told by what it holds and not by its name: a workbook, or columns with a sign between them. */
export function openTables(file: InputFile, watch: ImportWatch = UNWATCHED): Opened {
  const bytes = bytesOf(file);
  if ('rule' in bytes) return nothing(bytes);
  if (startsWith(bytes, 0x50, 0x4b, 0x03, 0x04)) return openArchive(file, bytes, watch);
  if (startsWith(bytes, 0xd0, 0xcf, 0x11, 0xe0)) return nothing(faultOf(file, 'F04', OLD_WORKBOOK));
  const read = readText(file);
  if (!read.ok) return nothing(read.fault);
  if (/^\s*<(?:!doctype html|html|table|meta|\?xml)/i.test(read.text)) return nothing(faultOf(file, 'F04', WEB_PAGE));
  const opened = readDelimited(file.path, read.text);
  return { ...opened, notes: [...read.notes, ...opened.notes] };
}
