import type { WrittenLanguage } from '../language-id.ts';
import { decode } from './encoding.ts';
import type { Fault, RuleId } from './fault.ts';
import { type InputFile, MAX_FILE_BYTES } from './input-file.ts';
import { columnsOf, type FlatKind, type Kind, kindOf, type NestedKind } from './kind.ts';
import { readCsv } from './read-csv.ts';
import { readJson } from './read-json.ts';
import type { Row } from './row.ts';

/** The files of a folder, opened: rows by kind, texts of the nested kinds, and what could not be opened. */
export interface OpenedFiles {
  readonly rows: (kind: FlatKind) => readonly Row[];
  readonly texts: (kind: NestedKind) => readonly { readonly file: string; readonly text: string }[];
  readonly faults: readonly Fault[];
  /** Kinds of which a file could not be read, so that nothing can be said to be missing from them. */
  readonly unread: ReadonlySet<Kind>;
}

type Opened =
  | {
      readonly kind: FlatKind;
      readonly rows: readonly Row[];
      readonly faults: readonly Fault[];
      readonly unread: boolean;
    }
  | { readonly kind: NestedKind; readonly file: string; readonly text: string }
  | { readonly kind: Kind | null; readonly faults: readonly Fault[]; readonly unread: true };

const megabytes = (bytes: number): string => `${(bytes / 1024 / 1024).toFixed(1)} MB`;

type ReadText = { readonly ok: true; readonly text: string } | { readonly ok: false; readonly fault: Fault };

function readText(file: InputFile): ReadText {
  const fault = (rule: RuleId, message: string, remedy: string): ReadText => ({
    ok: false,
    fault: { file: file.path, row: null, column: null, value: null, rule, message, remedy },
  });
  if (file.bytes === null || file.size > MAX_FILE_BYTES)
    return fault(
      'F01',
      `The file is ${megabytes(file.size)} (${file.size} bytes); the limit is ${megabytes(MAX_FILE_BYTES)}.`,
      'Split it into several files in a folder of the kind, or check that it is the right file.',
    );
  const decoded = decode(file.bytes);
  return decoded.ok ? decoded : fault('F02', decoded.message, decoded.remedy);
}

function openFile(file: InputFile, languages: readonly WrittenLanguage[]): Opened | null {
  const kind = kindOf(file.path);
  if (kind === 'ignored') return null;
  if ('unknown' in kind) {
    const fault: Fault = {
      file: file.path,
      row: null,
      column: null,
      value: null,
      rule: 'F03',
      message: kind.unknown,
      remedy: kind.remedy,
    };
    return { kind: null, faults: [fault], unread: true };
  }
  const read = readText(file);
  if (!read.ok) return { kind: 'flat' in kind ? kind.flat : kind.nested, faults: [read.fault], unread: true };
  if ('nested' in kind) return { kind: kind.nested, file: file.path, text: read.text };
  const columns = columnsOf(kind.flat, languages);
  const sheet = (kind.format === 'csv' ? readCsv : readJson)(file.path, kind.flat, columns, read.text);
  return { kind: kind.flat, ...sheet, unread: sheet.faults.length > 0 };
}

/** Opens every file of the folder; one that cannot be read is a fault and stops no other. */
export function openFiles(files: readonly InputFile[], languages: readonly WrittenLanguage[]): OpenedFiles {
  const opened = files.map(file => openFile(file, languages)).filter(file => file !== null);
  return {
    rows: kind => opened.flatMap(file => ('rows' in file && file.kind === kind ? file.rows : [])),
    texts: kind => opened.flatMap(file => ('text' in file && file.kind === kind ? [file] : [])),
    faults: opened.flatMap(file => ('faults' in file ? file.faults : [])),
    unread: new Set(opened.flatMap(file => ('unread' in file && file.unread && file.kind !== null ? [file.kind] : []))),
  };
}
