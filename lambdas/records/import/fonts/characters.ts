/** Unicode of the whole range, and of the first plane, as the table `cmap` knows them. */
const [SEGMENTS, GROUPS] = [4, 12];

/** The most signs that Unicode has: a table that speaks of more is none. */
const MOST = 0x11_0000;

/** Signs of the first plane: segments with a shift, or with a place in a list of glyphs. */
function inSegments(table: DataView): ReadonlySet<number> {
  const signs = new Set<number>();
  const count = table.getUint16(6) / 2;
  const [ends, starts] = [14, 16 + count * 2];
  const [shifts, places] = [starts + count * 2, starts + count * 4];
  for (let index = 0; index < count; index += 1) {
    const at = index * 2;
    const [start, end] = [table.getUint16(starts + at), table.getUint16(ends + at)];
    const [shift, place] = [table.getUint16(shifts + at), table.getUint16(places + at)];
    for (let sign = start; sign <= end && sign < 0xffff; sign += 1) {
      const glyph = place === 0 ? sign + shift : table.getUint16(places + at + place + (sign - start) * 2);
      if (glyph % 0x1_0000 !== 0) signs.add(sign);
    }
  }
  return signs;
}

/** Signs of all planes: groups that follow one another, as the glyphs do. */
function inGroups(table: DataView): ReadonlySet<number> {
  const signs = new Set<number>();
  const count = table.getUint32(12);
  for (let index = 0; index < count; index += 1) {
    const at = 16 + index * 12;
    const [start, end, glyph] = [table.getUint32(at), table.getUint32(at + 4), table.getUint32(at + 8)];
    for (let sign = start; sign <= end && sign < MOST; sign += 1) if (glyph + sign - start > 0) signs.add(sign);
  }
  return signs;
}

const READERS: ReadonlyMap<number, (table: DataView) => ReadonlySet<number>> = new Map([
  [SEGMENTS, inSegments],
  [GROUPS, inGroups],
]);

/** The code points that a font has a glyph for, by its table `cmap`. */
export function charactersOf(table: DataView): ReadonlySet<number> {
  const lists = Array.from({ length: table.getUint16(2) }, (_, index) => {
    const at = 4 + index * 8;
    const from = table.getUint32(at + 4);
    const list = new DataView(table.buffer, table.byteOffset + from, table.byteLength - from);
    return { platform: table.getUint16(at), format: list.getUint16(0), list };
  });
  // Lists of Unicode alone: those of Macintosh, and of symbols, count otherwise.
  const unicode = lists.filter(({ platform, format }) => (platform === 0 || platform === 3) && READERS.has(format));
  return new Set(unicode.flatMap(({ format, list }) => [...(READERS.get(format)?.(list) ?? [])]));
}
