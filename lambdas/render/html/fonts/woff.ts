import { zlibSync } from 'fflate';

const HEADER = 44;
const ENTRY = 20;
const SFNT_HEADER = 12;
const SFNT_ENTRY = 16;
const padded = (length: number): number => (length + 3) & ~3;

/** A TrueType font as a WOFF file: the same tables, each packed, by a packer that gives the same bytes on every machine. */
export function packedFont(font: Uint8Array): Uint8Array {
  const view = new DataView(font.buffer, font.byteOffset, font.byteLength);
  const tables = Array.from({ length: view.getUint16(4) }, (_, index) => {
    const entry = SFNT_HEADER + SFNT_ENTRY * index;
    const [tag, sum, from, length] = [0, 4, 8, 12].map(at => view.getUint32(entry + at));
    const plain = font.subarray(from, (from ?? 0) + (length ?? 0));
    const packed = zlibSync(plain, { level: 9 });
    return { tag, sum, length, data: packed.length < plain.length ? packed : plain };
  });
  const start = HEADER + ENTRY * tables.length;
  const file = new Uint8Array(tables.reduce((sum, { data }) => sum + padded(data.length), start));
  const out = new DataView(file.buffer);
  out.setUint32(0, 0x774f4646);
  out.setUint32(4, view.getUint32(0));
  out.setUint32(8, file.length);
  out.setUint16(12, tables.length);
  out.setUint32(16, font.length);
  out.setUint16(20, 1);
  let at = start;
  tables.forEach(({ tag = 0, sum = 0, length = 0, data }, index) => {
    const entry = HEADER + ENTRY * index;
    [tag, at, data.length, length, sum].forEach((value, field) => {
      out.setUint32(entry + 4 * field, value);
    });
    file.set(data, at);
    at += padded(data.length);
  });
  return file;
}
