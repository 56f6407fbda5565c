/** What is asked of HarfBuzz, by the names of its C functions; everything is a number: an address, a code point, a flag. */
interface Engine {
  call(name: string, ...values: readonly number[]): number;
  /** Its memory, which moves when it grows: asked for anew each time. */
  memory(): Uint8Array<ArrayBuffer>;
}

/** One engine a process for the same bytes: compiling takes longer than cutting out. */
const engines = new WeakMap<Uint8Array, Engine>();

function engineOf(wasm: Uint8Array): Engine {
  const known = engines.get(wasm);
  if (known) return known;
  const { exports } = new WebAssembly.Instance(new WebAssembly.Module(wasm));
  const { memory } = exports;
  if (!(memory instanceof WebAssembly.Memory)) throw new Error('harfbuzz-subset.wasm has no memory');
  const engine: Engine = {
    call: (name, ...values) => {
      const called = exports[name];
      if (typeof called !== 'function') throw new Error(`harfbuzz-subset.wasm has no function "${name}"`);
      return Number(called(...values));
    },
    memory: () => new Uint8Array(memory.buffer),
  };
  engine.call('_initialize');
  engines.set(wasm, engine);
  return engine;
}

/** A tag of four letters as the number that stands for it in a font. */
const tagNumber = (tag: string): number => [...tag].reduce((number, sign) => number * 256 + sign.charCodeAt(0), 0);

/** Constants of hb.h and hb-subset.h. */
const WRITABLE = 2;
const WITHOUT_HINTS = 1;
const DROPPED_TABLES = 3;
const NAMES = 4;
const FEATURES = 6;

/** Of what a font says of itself: its copyright, and the licence with its address. */
const RIGHTS = [0, 13, 14];

/** Of no use to a page. */
const DROPPED = ['BASE', 'DSIG', 'STAT', 'gasp'].map(tagNumber);

/** Of use where lines stand upright: how far signs are below one another. Brackets are turned by a browser itself. */
const UPRIGHT = ['VORG', 'vhea', 'vmtx'].map(tagNumber);

/** Shaping that goes on by itself, figures that stand under one another, and full marks that give way to each other. */
const SHAPING = [
  ...['calt', 'ccmp', 'clig', 'curs', 'kern', 'liga', 'locl', 'mark', 'mkmk', 'rclt', 'rlig'],
  ...['lnum', 'tnum'],
  ...['chws', 'halt'],
].map(tagNumber);

/**
 * The same font with the glyphs of some signs and those that they are shaped into, and no other; `upright`: with what lines
 * from top to bottom need.
 */
export function subsetOf(font: Uint8Array, signs: readonly number[], wasm: Uint8Array, upright = false): Uint8Array {
  const { call, memory } = engineOf(wasm);
  const address = call('malloc', font.length);
  memory().set(font, address);
  const blob = call('hb_blob_create', address, font.length, WRITABLE, 0, 0);
  const face = call('hb_face_create', blob, 0);
  const input = call('hb_subset_input_create_or_fail');
  const keep = (set: number, only: readonly number[]): void => {
    call('hb_set_clear', set);
    for (const each of only) call('hb_set_add', set, each);
  };
  const asked = (which: number): number => call('hb_subset_input_set', input, which);
  call('hb_subset_input_set_flags', input, WITHOUT_HINTS);
  keep(asked(FEATURES), SHAPING);
  keep(asked(NAMES), RIGHTS);
  for (const table of upright ? DROPPED : [...DROPPED, ...UPRIGHT]) call('hb_set_add', asked(DROPPED_TABLES), table);
  keep(call('hb_subset_input_unicode_set', input), signs);

  const made = call('hb_subset_or_fail', face, input);
  const subset = made === 0 ? null : bytesOf(made, engineOf(wasm));
  for (const [free, what] of [
    ['hb_face_destroy', made],
    ['hb_subset_input_destroy', input],
    ['hb_face_destroy', face],
    ['hb_blob_destroy', blob],
    ['free', address],
  ] as const)
    if (what !== 0) call(free, what);
  if (subset === null || subset.length === 0)
    throw new Error('HarfBuzz cannot read a font; those of a page have to be TrueType or OpenType files');
  return subset;
}

/** A face of the engine as a font file. */
function bytesOf(face: number, { call, memory }: Engine): Uint8Array {
  const blob = call('hb_face_reference_blob', face);
  const from = call('hb_blob_get_data', blob, 0);
  const bytes = memory().slice(from, from + call('hb_blob_get_length', blob));
  call('hb_blob_destroy', blob);
  return bytes;
}
