/** A QR code: so many modules a side, and the dark ones as a path of rectangles, a module a unit, white around them. */
export interface QrCode {
  readonly size: number;
  readonly d: string;
}

/** Of one version at error correction M: correction bytes a block, the data bytes of its blocks, where alignment marks stand. */
interface Version {
  readonly correction: number;
  readonly blocks: readonly number[];
  readonly marks: readonly number[];
}

const alike = (count: number, bytes: number): readonly number[] => Array.from({ length: count }, () => bytes);

/** ISO/IEC 18004, versions 1 to 10: addresses of up to 213 bytes. */
const VERSIONS: readonly Version[] = [
  { correction: 10, blocks: [16], marks: [] },
  { correction: 16, blocks: [28], marks: [6, 18] },
  { correction: 26, blocks: [44], marks: [6, 22] },
  { correction: 18, blocks: alike(2, 32), marks: [6, 26] },
  { correction: 24, blocks: alike(2, 43), marks: [6, 30] },
  { correction: 16, blocks: alike(4, 27), marks: [6, 34] },
  { correction: 18, blocks: alike(4, 31), marks: [6, 22, 38] },
  { correction: 22, blocks: [...alike(2, 38), ...alike(2, 39)], marks: [6, 24, 42] },
  { correction: 22, blocks: [...alike(3, 36), ...alike(2, 37)], marks: [6, 26, 46] },
  { correction: 26, blocks: [...alike(4, 43), 44], marks: [6, 28, 50] },
];

/** Modules of white that a reader needs around a code. */
const QUIET = 4;

const bitsOf = (value: number, length: number): readonly number[] =>
  Array.from({ length }, (_, at) => (value >>> (length - 1 - at)) & 1);

const sum = (values: readonly number[]): number => values.reduce((all, each) => all + each, 0);

/** The product in the field of 256 elements that the correction is computed in. */
function times(a: number, b: number): number {
  let product = 0;
  for (let bit = 7; bit >= 0; bit -= 1) {
    product = (product << 1) ^ ((product >>> 7) * 0x11d);
    product ^= ((b >>> bit) & 1) * a;
  }
  return product;
}

/** The coefficients of the divisor of so many correction bytes, the first, which is 1, left out. */
function divisorOf(degree: number): readonly number[] {
  let divisor: readonly number[] = [...alike(degree - 1, 0), 1];
  let root = 1;
  for (let step = 0; step < degree; step += 1) {
    const by = root;
    divisor = divisor.map((each, at) => times(each, by) ^ (divisor[at + 1] ?? 0));
    root = times(root, 2);
  }
  return divisor;
}

function correctionOf(data: readonly number[], divisor: readonly number[]): readonly number[] {
  let rest: readonly number[] = alike(divisor.length, 0);
  for (const byte of data) {
    const factor = byte ^ (rest[0] ?? 0);
    rest = divisor.map((each, at) => (rest[at + 1] ?? 0) ^ times(each, factor));
  }
  return rest;
}

/** The bytes of a text as they are laid into the code of a version: its data and the correction, block between block. */
function codewords(text: Uint8Array, number: number, { blocks, correction }: Version): readonly number[] {
  const capacity = sum(blocks);
  const bits = [...bitsOf(4, 4), ...bitsOf(text.length, number < 10 ? 8 : 16), ...[...text].flatMap(b => bitsOf(b, 8))];
  const ended = [...bits, ...alike(Math.min(4, capacity * 8 - bits.length), 0)];
  const whole = [...ended, ...alike((8 - (ended.length % 8)) % 8, 0)];
  const bytes = Array.from({ length: whole.length / 8 }, (_, at) =>
    whole.slice(at * 8, at * 8 + 8).reduce((byte, bit) => byte * 2 + bit, 0),
  );
  const padded = [
    ...bytes,
    ...Array.from({ length: capacity - bytes.length }, (_, at) => (at % 2 === 0 ? 0xec : 0x11)),
  ];
  const divisor = divisorOf(correction);
  const data = blocks.map((length, index) => {
    const from = sum(blocks.slice(0, index));
    return padded.slice(from, from + length);
  });
  const corrections = data.map(block => correctionOf(block, divisor));
  const between = (parts: readonly (readonly number[])[]): readonly number[] =>
    Array.from({ length: Math.max(...parts.map(({ length }) => length)) }, (_, at) => at).flatMap(at =>
      parts.flatMap(part => part[at] ?? []),
    );
  return [...between(data), ...between(corrections)];
}

/** Remainder of a code of so many bits beside its data, by the generator given. */
function checked(data: number, length: number, generator: number): number {
  let rest = data;
  for (let step = 0; step < length; step += 1) rest = (rest << 1) ^ ((rest >>> (length - 1)) * generator);
  return (data << length) | rest;
}

const MASKS: readonly ((row: number, column: number) => boolean)[] = [
  (row, column) => (row + column) % 2 === 0,
  row => row % 2 === 0,
  (_, column) => column % 3 === 0,
  (row, column) => (row + column) % 3 === 0,
  (row, column) => (Math.floor(row / 2) + Math.floor(column / 3)) % 2 === 0,
  (row, column) => ((row * column) % 2) + ((row * column) % 3) === 0,
  (row, column) => (((row * column) % 2) + ((row * column) % 3)) % 2 === 0,
  (row, column) => (((row + column) % 2) + ((row * column) % 3)) % 2 === 0,
];

type Modules = readonly (readonly boolean[])[];

/** What stands in every code of a version: marks, timing, and the room for what tells the mask and the version. */
function patterns(number: number, { marks }: Version, mask: number) {
  const size = number * 4 + 17;
  const dark = Array.from({ length: size }, () => new Array<boolean>(size).fill(false));
  const fixed = Array.from({ length: size }, () => new Array<boolean>(size).fill(false));
  const set = (row: number, column: number, isDark: boolean): void => {
    const [modules, kept] = [dark[row], fixed[row]];
    if (!modules || !kept || column < 0 || column >= size) return;
    modules[column] = isDark;
    kept[column] = true;
  };
  for (let at = 0; at < size; at += 1) {
    set(6, at, at % 2 === 0);
    set(at, 6, at % 2 === 0);
  }
  const square = (row: number, column: number, reach: number, light: readonly number[]): void => {
    for (let down = -reach; down <= reach; down += 1)
      for (let right = -reach; right <= reach; right += 1)
        set(row + down, column + right, !light.includes(Math.max(Math.abs(down), Math.abs(right))));
  };
  for (const [row, column] of [
    [3, 3],
    [3, size - 4],
    [size - 4, 3],
  ] as const)
    square(row, column, 4, [2, 4]);
  const last = marks.at(-1) ?? 0;
  for (const row of marks)
    for (const column of marks) {
      const isCorner = [row, column].every(each => each === 6 || each === last) && !(row === last && column === last);
      if (!isCorner) square(row, column, 2, [1]);
    }
  // Error correction M is told as 00.
  const format = bitsOf(checked(mask, 10, 0x537) ^ 0x5412, 15).toReversed();
  for (const [at, bit] of format.entries()) {
    const isDark = bit === 1;
    if (at < 6) set(at, 8, isDark);
    else if (at < 8) set(at + 1, 8, isDark);
    else set(8, at === 8 ? 7 : 14 - at, isDark);
    if (at < 8) set(8, size - 1 - at, isDark);
    else set(size - 15 + at, 8, isDark);
  }
  set(size - 8, 8, true);
  if (number >= 7)
    for (const [at, bit] of bitsOf(checked(number, 12, 0x1f25), 18)
      .toReversed()
      .entries()) {
      const [near, far] = [Math.floor(at / 3), size - 11 + (at % 3)];
      set(near, far, bit === 1);
      set(far, near, bit === 1);
    }
  return { size, dark, fixed };
}

/** Lays the bits between the patterns, from the right to the left, up and down by turns. */
function laid(bytes: readonly number[], number: number, version: Version, mask: number): Modules {
  const { size, dark, fixed } = patterns(number, version, mask);
  const bits = bytes.flatMap(byte => bitsOf(byte, 8));
  const isTurned = MASKS[mask] ?? (() => false);
  let next = 0;
  for (let right = size - 1; right >= 1; right -= 2) {
    // The timing takes a column of its own.
    const pair = right <= 6 ? right - 1 : right;
    const isUp = ((pair + 1) & 2) === 0;
    for (let step = 0; step < size; step += 1)
      for (const column of [pair, pair - 1]) {
        const row = isUp ? size - 1 - step : step;
        const modules = dark[row];
        if (!modules || fixed[row]?.[column]) continue;
        modules[column] = (bits[next] === 1) !== isTurned(row, column);
        next += 1;
      }
  }
  return dark;
}

/** How hard a code is to read: long runs, blocks, what looks like a corner mark, and too much of one colour. */
function hardness(modules: Modules): number {
  const size = modules.length;
  const turned = modules.map((row, at) => row.map((_, column) => modules[column]?.[at] ?? false));
  const lines = [...modules, ...turned].map(row => row.map(isDark => (isDark ? '1' : '0')).join(''));
  const runs = lines.flatMap(line => [...line.matchAll(/0{5,}|1{5,}/g)].map(([run]) => run.length - 2));
  const corners = lines.flatMap(line => [...line.matchAll(/(?=0000(?=1011101)|1011101(?=0000))/g)]).length;
  const blocks = modules.flatMap((row, at) =>
    row.filter(
      (isDark, column) =>
        row[column + 1] === isDark && modules[at + 1]?.[column] === isDark && modules[at + 1]?.[column + 1] === isDark,
    ),
  ).length;
  const share = modules.flat().filter(Boolean).length / (size * size);
  return sum(runs) + corners * 40 + blocks * 3 + Math.floor(Math.abs(share * 20 - 10)) * 10;
}

function pathOf(modules: Modules): string {
  return modules
    .flatMap((row, y) => {
      const line = row.map(isDark => (isDark ? '1' : '0')).join('');
      return [...line.matchAll(/1+/g)].map(
        ({ index, 0: run }) =>
          `M${index + QUIET},${y + QUIET}H${index + QUIET + run.length}V${y + QUIET + 1}H${index + QUIET}Z`,
      );
    })
    .join('');
}

/** A text as a QR code, the same wherever it is made: of up to 213 bytes, as a code that is read from a page has at most. */
export function codeOf(text: string): QrCode {
  const bytes = new TextEncoder().encode(text);
  const index = VERSIONS.findIndex(({ blocks }, at) => bytes.length + (at < 9 ? 2 : 3) <= sum(blocks));
  const version = VERSIONS[index];
  if (!version) throw new Error(`"${text}" is too long for a code: give an address of at most 213 bytes`);
  const number = index + 1;
  const words = codewords(bytes, number, version);
  const tried = MASKS.map((_, mask) => laid(words, number, version, mask));
  const [first = [], ...others] = tried;
  const clearest = others.reduce((best, each) => (hardness(each) < hardness(best) ? each : best), first);
  return { size: clearest.length + 2 * QUIET, d: pathOf(clearest) };
}
