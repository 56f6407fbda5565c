/** The tables of a TrueType font by their tags. */
type Tables = ReadonlyMap<string, DataView>;

const HEADER = 12;
const ENTRY = 16;

const viewOf = (bytes: Uint8Array): DataView => new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
const bytesOf = (view: DataView): Uint8Array => new Uint8Array(view.buffer, view.byteOffset, view.byteLength);
const padded = (length: number): number => (length + 3) & ~3;

/** A tag of four letters as the number that stands for it in a font. */
const tagNumber = (tag: string): number => viewOf(new TextEncoder().encode(tag)).getUint32(0);

/** The tables of a font, in the order of its directory. */
export function tablesOf(font: Uint8Array): Tables {
  const view = viewOf(font);
  return new Map(
    Array.from({ length: view.getUint16(4) }, (_, index) => {
      const at = HEADER + ENTRY * index;
      const tag = new TextDecoder().decode(font.subarray(at, at + 4));
      const from = view.getUint32(at + 8);
      return [tag, viewOf(font.subarray(from, from + view.getUint32(at + 12)))] as const;
    }),
  );
}

function tableOf(tables: Tables, tag: string): DataView {
  const table = tables.get(tag);
  if (!table) throw new Error(`A font has no table "${tag}"; the fonts of a page have to be TrueType files`);
  return table;
}

/** Where the data of each glyph stands. */
function glyphData(tables: Tables): (glyph: number) => DataView {
  const [glyf, loca] = [tableOf(tables, 'glyf'), tableOf(tables, 'loca')];
  const long = tableOf(tables, 'head').getInt16(50) === 1;
  const at = (glyph: number) => (long ? loca.getUint32(4 * glyph) : 2 * loca.getUint16(2 * glyph));
  return glyph => viewOf(bytesOf(glyf).subarray(at(glyph), at(glyph + 1)));
}

const WORDS = 1;
const SCALE = 8;
const MORE = 0x20;
const TWO_SCALES = 0x40;
const MATRIX = 0x80;

/** Where a glyph that is put together names its parts: offsets of their numbers; none of a glyph that is drawn itself. */
function partsAt(data: DataView): readonly number[] {
  if (data.byteLength === 0 || data.getInt16(0) >= 0) return [];
  const found: number[] = [];
  for (let at = 10; ; ) {
    const flags = data.getUint16(at);
    found.push(at + 2);
    at += flags & WORDS ? 8 : 6;
    at += flags & SCALE ? 2 : flags & TWO_SCALES ? 4 : flags & MATRIX ? 8 : 0;
    if (!(flags & MORE)) return found;
  }
}

/** Glyphs and all that they are put together from, that of no sign first. */
function closure(glyphs: Iterable<number>, dataOf: (glyph: number) => DataView): readonly number[] {
  const found = new Set([0, ...[...glyphs].toSorted((a, b) => a - b)]);
  // A set that grows while it is gone through is gone through to its end.
  for (const glyph of found) {
    const data = dataOf(glyph);
    for (const at of partsAt(data)) found.add(data.getUint16(at));
  }
  return [...found];
}

function copyOf(table: DataView, change: (copy: DataView) => void): DataView {
  const copy = viewOf(bytesOf(table).slice());
  change(copy);
  return copy;
}

/** Which glyph stands for which sign: one subtable of runs, named for two platforms. */
function cmap(signs: readonly (readonly [sign: number, glyph: number])[]): DataView {
  const view = viewOf(new Uint8Array(36 + 12 * signs.length));
  view.setUint16(2, 2);
  for (const [index, platform, encoding] of [
    [0, 0, 4],
    [1, 3, 10],
  ] as const) {
    view.setUint16(4 + 8 * index, platform);
    view.setUint16(6 + 8 * index, encoding);
    view.setUint32(8 + 8 * index, 20);
  }
  view.setUint16(20, 12);
  view.setUint32(24, 16 + 12 * signs.length);
  view.setUint32(32, signs.length);
  signs.forEach(([sign, glyph], index) => {
    view.setUint32(36 + 12 * index, sign);
    view.setUint32(40 + 12 * index, sign);
    view.setUint32(44 + 12 * index, glyph);
  });
  return view;
}

/** Of what a font says of itself: its copyright, and the licence with its address. */
const RIGHTS = new Set([0, 13, 14]);

/** The names of a font that have to go with it, those for Windows, and no other. */
function rights(name: DataView): DataView {
  const storage = name.getUint16(4);
  const kept = Array.from({ length: name.getUint16(2) }, (_, index) => 6 + 12 * index)
    .filter(entry => name.getUint16(entry) === 3 && RIGHTS.has(name.getUint16(entry + 6)))
    .map(entry => {
      const from = storage + name.getUint16(entry + 10);
      return {
        head: bytesOf(name).subarray(entry, entry + 8),
        text: bytesOf(name).subarray(from, from + name.getUint16(entry + 8)),
      };
    });
  const start = 6 + 12 * kept.length;
  const table = new Uint8Array(kept.reduce((sum, { text }) => sum + text.length, start));
  const view = viewOf(table);
  view.setUint16(2, kept.length);
  view.setUint16(4, start);
  let at = start;
  kept.forEach(({ head, text }, index) => {
    table.set(head, 6 + 12 * index);
    view.setUint16(6 + 12 * index + 8, text.length);
    view.setUint16(6 + 12 * index + 10, at - start);
    table.set(text, at);
    at += text.length;
  });
  return view;
}

/** The same font with the glyphs of some signs and no other, and without rules of shaping. */
export function subsetTrueType(font: Uint8Array, glyphOf: ReadonlyMap<number, number>): Uint8Array {
  const tables = tablesOf(font);
  const dataOf = glyphData(tables);
  const glyphs = closure(glyphOf.values(), dataOf);
  const place = new Map(glyphs.map((glyph, index) => [glyph, index]));
  const placeOf = (glyph: number): number => place.get(glyph) ?? 0;

  const data = glyphs.map(glyph =>
    copyOf(dataOf(glyph), copy => {
      for (const at of partsAt(copy)) copy.setUint16(at, placeOf(copy.getUint16(at)));
    }),
  );
  const glyf = new Uint8Array(data.reduce((sum, each) => sum + padded(each.byteLength), 0));
  const loca = viewOf(new Uint8Array(4 * (glyphs.length + 1)));
  let at = 0;
  data.forEach((each, index) => {
    glyf.set(bytesOf(each), at);
    at += padded(each.byteLength);
    loca.setUint32(4 * (index + 1), at);
  });

  const [hhea, metrics] = [tableOf(tables, 'hhea'), tableOf(tables, 'hmtx')];
  const measured = hhea.getUint16(34);
  const hmtx = viewOf(new Uint8Array(4 * glyphs.length));
  glyphs.forEach((glyph, index) => {
    hmtx.setUint16(4 * index, metrics.getUint16(4 * Math.min(glyph, measured - 1)));
    const bearing = glyph < measured ? 4 * glyph + 2 : 4 * measured + 2 * (glyph - measured);
    hmtx.setInt16(4 * index + 2, metrics.getInt16(bearing));
  });

  const signs = [...glyphOf].toSorted(([a], [b]) => a - b).map(([sign, glyph]) => [sign, placeOf(glyph)] as const);
  return written(
    new Map([
      ['OS/2', tableOf(tables, 'OS/2')],
      ['cmap', cmap(signs)],
      ['glyf', viewOf(glyf)],
      [
        'head',
        copyOf(tableOf(tables, 'head'), head => {
          head.setUint32(8, 0);
          head.setInt16(50, 1);
        }),
      ],
      ['hhea', copyOf(hhea, copy => copy.setUint16(34, glyphs.length))],
      ['hmtx', hmtx],
      ['loca', loca],
      ['maxp', copyOf(tableOf(tables, 'maxp'), maxp => maxp.setUint16(4, glyphs.length))],
      ['name', rights(tableOf(tables, 'name'))],
      // Version 3: glyphs without names.
      ['post', copyOf(viewOf(bytesOf(tableOf(tables, 'post')).subarray(0, 32)), post => post.setUint32(0, 0x30000))],
    ]),
  );
}

/** The sum by which a table, or a whole font, is known. */
export function checksum(bytes: Uint8Array): number {
  const whole = new Uint8Array(padded(bytes.length));
  whole.set(bytes);
  const view = viewOf(whole);
  let sum = 0;
  for (let at = 0; at < whole.length; at += 4) sum = (sum + view.getUint32(at)) >>> 0;
  return sum;
}

/** A font of these tables, which are in the order of their tags. */
function written(tables: Tables): Uint8Array {
  const from = HEADER + ENTRY * tables.size;
  const font = new Uint8Array([...tables.values()].reduce((sum, table) => sum + padded(table.byteLength), from));
  const view = viewOf(font);
  const power = Math.floor(Math.log2(tables.size));
  view.setUint32(0, 0x10000);
  view.setUint16(4, tables.size);
  view.setUint16(6, 16 * 2 ** power);
  view.setUint16(8, power);
  view.setUint16(10, 16 * (tables.size - 2 ** power));
  let at = from;
  let head = 0;
  [...tables].forEach(([tag, table], index) => {
    const entry = HEADER + ENTRY * index;
    view.setUint32(entry, tagNumber(tag));
    view.setUint32(entry + 4, checksum(bytesOf(table)));
    view.setUint32(entry + 8, at);
    view.setUint32(entry + 12, table.byteLength);
    font.set(bytesOf(table), at);
    if (tag === 'head') head = at;
    at += padded(table.byteLength);
  });
  view.setUint32(head + 8, (0xb1b0afba - checksum(font)) >>> 0);
  return font;
}
