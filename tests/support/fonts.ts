import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const { resolve } = createRequire(import.meta.url);

/** A font of another family than reports have, with the letters of Western Europe; static files under the OFL. */
const fileOf = (weight: 'Regular' | 'Bold'): Uint8Array =>
  readFileSync(resolve(`pdfjs-dist/standard_fonts/LiberationSans-${weight}.ttf`));

export const otherFont = { family: 'Liberation Sans', regular: fileOf('Regular'), bold: fileOf('Bold') } as const;

const [HEAD, LINE] = [12, 16];

/** The line of a table in the list of a font. */
function lineOf(font: Buffer, tag: string): number {
  const lines = Array.from({ length: font.readUInt16BE(4) }, (_, index) => HEAD + index * LINE);
  const line = lines.find(at => font.toString('latin1', at, at + 4) === tag);
  if (line === undefined) throw new Error(`the font has no table ${tag}`);
  return line;
}

const sumOf = (table: Buffer): number => {
  const whole = Buffer.concat([table, Buffer.alloc((4 - (table.length % 4)) % 4)]);
  return Array.from({ length: whole.length / 4 }, (_, at) => whole.readUInt32BE(at * 4)).reduce(
    (sum, four) => (sum + four) % 2 ** 32,
    0,
  );
};

/** A font with a table changed, and the sum of it with it. */
export function withTable(font: Uint8Array, tag: string, change: (table: Buffer) => void): Uint8Array {
  const changed = Buffer.from(font);
  const line = lineOf(changed, tag);
  const from = changed.readUInt32BE(line + 8);
  const table = changed.subarray(from, from + changed.readUInt32BE(line + 12));
  change(table);
  changed.writeUInt32BE(sumOf(table), line + 4);
  return changed;
}

/** A font that says that a table of it is another. */
export function renamedTable(font: Uint8Array, tag: string, name: string): Uint8Array {
  const changed = Buffer.from(font);
  changed.write(name, lineOf(changed, tag), 4, 'latin1');
  return changed;
}

/** A font with one byte of a table turned, and the sum as it was. */
export function damagedTable(font: Uint8Array, tag: string): Uint8Array {
  const changed = Buffer.from(font);
  const at = changed.readUInt32BE(lineOf(changed, tag) + 8) + 100;
  changed.writeUInt8(changed.readUInt8(at) ^ 0x55, at);
  return changed;
}
