import { strFromU8, Unzip, UnzipInflate } from 'fflate';
import { LIMITS } from '../limits.ts';

/** What an archive holds, or why it was not opened. */
export type Unzipped =
  | { readonly ok: true; readonly names: readonly string[]; readonly texts: ReadonlyMap<string, string> }
  | { readonly ok: false; readonly why: 'too-large' | 'damaged' | 'cut-off' };

/** Compressed bytes that are opened in one step: what they can grow to at most is held before the next is counted. */
const STEP = 16 * 1024;

/** Forms of compression that workbooks have: none, and that of every archive. */
const READ_FORMS: readonly number[] = [0, 8];

/** The record at the end of an archive, and the comment of 64 KB at most that may follow it. */
const END_BYTES = 22;
const LONGEST_COMMENT = 0xffff;

const [END, END_OF_64, LOCATOR_OF_64, ENTRY] = [0x06054b50, 0x06064b50, 0x07064b50, 0x02014b50] as const;

const latin = (bytes: Uint8Array): string => strFromU8(bytes, true);

/** The names that the directory at the end of an archive lists; null where it is not there, or not whole. */
function listedNames(bytes: Uint8Array): ReadonlySet<string> | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const isAt = (at: number, mark: number): boolean =>
    at >= 0 && at + 4 <= bytes.length && view.getUint32(at, true) === mark;
  const first = Math.max(0, bytes.length - END_BYTES - LONGEST_COMMENT);
  let end = bytes.length - END_BYTES;
  while (end >= first && !isAt(end, END)) end -= 1;
  if (end < first) return null;
  let [count, size, directoryEnd] = [view.getUint16(end + 10, true), view.getUint32(end + 12, true), end];
  if (isAt(end - 20, LOCATOR_OF_64)) {
    directoryEnd = Number(view.getBigUint64(end - 12, true));
    if (!isAt(directoryEnd, END_OF_64) || directoryEnd + 56 > bytes.length) return null;
    count = Number(view.getBigUint64(directoryEnd + 32, true));
    size = Number(view.getBigUint64(directoryEnd + 40, true));
  }
  const names = new Set<string>();
  let at = directoryEnd - size;
  for (let entry = 0; entry < count; entry++) {
    if (!isAt(at, ENTRY) || at + 46 > directoryEnd) return null;
    const [name, extra, comment] = [28, 30, 32].map(offset => view.getUint16(at + offset, true));
    const text = bytes.subarray(at + 46, at + 46 + (name ?? 0));
    names.add((view.getUint16(at + 8, true) & 0x800) === 0 ? latin(text) : strFromU8(text));
    at += 46 + (name ?? 0) + (extra ?? 0) + (comment ?? 0);
  }
  return at === directoryEnd ? names : null;
}

/**
 * The wanted files of an archive as texts. The directory at its end has to be whole and to list what is there: of an archive
 * that was cut off some files may be whole, and nothing would tell that others are gone. What they grow to is counted while they are opened, whatever the archive says of
 * itself, so that a small file cannot fill the memory.
 */
export function unzip(bytes: Uint8Array, wanted: (name: string) => boolean): Unzipped {
  const listed = listedNames(bytes);
  if (listed === null) return { ok: false, why: 'cut-off' };
  const names: string[] = [];
  const chunks = new Map<string, Uint8Array[]>();
  const open = new Set<string>();
  let [total, damaged] = [0, false];
  const reader = new Unzip(file => {
    names.push(file.name);
    if (!wanted(file.name) || chunks.has(file.name)) return;
    if (!READ_FORMS.includes(file.compression)) {
      damaged = true;
      return;
    }
    const parts: Uint8Array[] = [];
    chunks.set(file.name, parts);
    open.add(file.name);
    file.ondata = (error, chunk, last) => {
      if (error) {
        damaged = true;
        return;
      }
      total += chunk.length;
      if (total <= LIMITS.unpackedBytes) parts.push(chunk);
      if (last) open.delete(file.name);
    };
    file.start();
  });
  reader.register(UnzipInflate);
  try {
    for (
      let at = 0;
      at < bytes.length && !damaged && total <= LIMITS.unpackedBytes && names.length <= LIMITS.parts;
      at += STEP
    )
      reader.push(bytes.subarray(at, at + STEP), at + STEP >= bytes.length);
  } catch (error) {
    // The library throws a FlateError for data that no compression could have written, and says no more of it.
    if (!(error instanceof Error && 'code' in error)) throw error;
    damaged = true;
  }
  if (total > LIMITS.unpackedBytes || names.length > LIMITS.parts) return { ok: false, why: 'too-large' };
  const found = new Set(names);
  const same = names.every(name => listed.has(name)) && [...listed].every(name => found.has(name));
  if (damaged || open.size > 0 || names.length === 0 || !same) return { ok: false, why: 'damaged' };
  return {
    ok: true,
    names,
    texts: new Map([...chunks].map(([name, parts]) => [name, strFromU8(joined(parts))])),
  };
}

function joined(parts: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((length, part) => length + part.length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}
