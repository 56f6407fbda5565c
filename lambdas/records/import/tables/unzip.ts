import { strFromU8, Unzip, UnzipInflate } from 'fflate';
import { LIMITS } from '../limits.ts';

/** What an archive holds, or why it was not opened. */
export type Unzipped =
  | { readonly ok: true; readonly names: readonly string[]; readonly texts: ReadonlyMap<string, string> }
  | { readonly ok: false; readonly why: 'too-large' | 'damaged' };

/** Compressed bytes that are opened in one step: what they can grow to at most is held before the next is counted. */
const STEP = 16 * 1024;

/** Forms of compression that workbooks have: none, and that of every archive. */
const READ_FORMS: readonly number[] = [0, 8];

/**
 * The wanted files of an archive as texts. What they grow to is counted while they are opened, whatever the archive says of
 * itself, so that a small file cannot fill the memory.
 */
export function unzip(bytes: Uint8Array, wanted: (name: string) => boolean): Unzipped {
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
  if (damaged || open.size > 0 || names.length === 0) return { ok: false, why: 'damaged' };
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
