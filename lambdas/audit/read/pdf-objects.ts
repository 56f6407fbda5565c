import { inflateSync } from 'node:zlib';

/** A name such as /Page. */
export interface Name {
  readonly name: string;
}
/** A reference to an object of the file. */
export interface Ref {
  readonly ref: number;
}
/** A string, one sign a byte. */
export interface Bytes {
  readonly bytes: string;
}
export type Dict = ReadonlyMap<string, Value>;
export type Value = null | boolean | number | Name | Ref | Bytes | readonly Value[] | Dict;

/** A word that stands by itself: an operator of a page's content, `obj`, `stream`. */
export interface Word {
  readonly word: string;
}

/** A file that is not laid out as the reports are: what it says is not known, so nothing of it is proven. */
export class UnreadablePdf extends Error {
  override readonly name = 'UnreadablePdf';

  constructor(what: string) {
    super(`The PDF cannot be read back: ${what}.`);
  }
}

const isObject = (value: Value | Word | undefined): value is Exclude<Value, null | boolean | number> | Word =>
  typeof value === 'object' && value !== null;
export const isDict = (value: Value | undefined): value is Dict => value instanceof Map;
export const isArray = (value: Value | undefined): value is readonly Value[] => Array.isArray(value);
export const isRef = (value: Value | Word | undefined): value is Ref => isObject(value) && 'ref' in value;
export const isName = (value: Value | Word | undefined): value is Name => isObject(value) && 'name' in value;
export const isBytes = (value: Value | Word | undefined): value is Bytes => isObject(value) && 'bytes' in value;
export const isWord = (value: Value | Word | undefined): value is Word => isObject(value) && 'word' in value;

const NUMBER = /^[+-]?(?:\d+\.?\d*|\.\d+)$/;
const WHITE = 1;
const DELIMITER = 2;
/** What each sign is: white space, a delimiter, or a regular sign (ISO 32000-1, 7.2.2). */
const SORT = new Uint8Array(256);
for (const code of [0, 9, 10, 12, 13, 32]) SORT[code] = WHITE;
for (const sign of '()<>[]{}/%') SORT[sign.charCodeAt(0)] = DELIMITER;
const COMMENT = '%'.charCodeAt(0);
const ESCAPES: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t', b: '\b', f: '\f' };

/** Reads one token after another, of a file or of a page's content (ISO 32000-1, 7.2 and 7.3). */
export class Tokens {
  readonly #text: string;
  at: number;

  constructor(text: string, at = 0) {
    this.#text = text;
    this.at = at;
  }

  /** The next value or word; undefined at the end. References are read where two whole numbers and an R follow. */
  next(): Value | Word | undefined {
    this.#skip();
    const sign = this.#text[this.at];
    switch (sign) {
      case undefined:
        return undefined;
      case '/':
        this.at += 1;
        return { name: this.#regular().replace(/#([0-9a-f]{2})/gi, (_, hex: string) => byte(hex)) };
      case '(':
        return this.#literal();
      case '[':
        this.at += 1;
        return this.#list(']');
      case '<':
        if (this.#text[this.at + 1] !== '<') return this.#hex();
        this.at += 2;
        return this.#dict();
      case ']':
      case '>':
        throw new UnreadablePdf(`"${sign}" stands alone at ${this.at}`);
      default:
        return this.#wordOrNumber();
    }
  }

  #skip(): void {
    const text = this.#text;
    for (;;) {
      while (SORT[text.charCodeAt(this.at)] === WHITE) this.at += 1;
      if (text.charCodeAt(this.at) !== COMMENT) return;
      const end = text.slice(this.at).search(/[\r\n]/);
      this.at = end < 0 ? text.length : this.at + end;
    }
  }

  #regular(): string {
    const [text, from] = [this.#text, this.at];
    let at = from;
    while (at < text.length && SORT[text.charCodeAt(at)] === 0) at += 1;
    this.at = at;
    return text.slice(from, at);
  }

  #wordOrNumber(): Value | Word {
    const from = this.at;
    const found = this.#regular();
    if (found === '') throw new UnreadablePdf(`"${this.#text[from]}" stands at ${from}`);
    if (!NUMBER.test(found))
      return found === 'true' ? true : found === 'false' ? false : found === 'null' ? null : { word: found };
    return Number(found);
  }

  #list(end: string): readonly Value[] {
    const values: Value[] = [];
    for (;;) {
      this.#skip();
      if (this.#text.startsWith(end, this.at)) {
        this.at += end.length;
        return values;
      }
      const value = this.next();
      if (value === undefined) throw new UnreadablePdf('a list has no end');
      if (!isWord(value)) values.push(value);
      else if (value.word === 'R') values.push(reference(values.pop(), values.pop()));
      else throw new UnreadablePdf(`"${value.word}" stands in a list`);
    }
  }

  #dict(): Dict {
    const flat = this.#list('>>');
    const dict = new Map<string, Value>();
    for (let at = 0; at < flat.length; at += 2) {
      const [key, value] = [flat[at], flat[at + 1]];
      if (!isName(key) || value === undefined) throw new UnreadablePdf('a dictionary has a value without a name');
      if (dict.has(key.name)) throw new UnreadablePdf(`a dictionary names ${key.name} twice`);
      dict.set(key.name, value);
    }
    return dict;
  }

  #hex(): Bytes {
    const end = this.#text.indexOf('>', this.at);
    if (end < 0) throw new UnreadablePdf('a string has no end');
    const digits = this.#text.slice(this.at + 1, end).replace(/\s/g, '');
    this.at = end + 1;
    const bytes = Buffer.from(digits.length % 2 === 0 ? digits : `${digits}0`, 'hex');
    // A buffer ends before the first sign that is no digit.
    if (bytes.length * 2 < digits.length) throw new UnreadablePdf('a string has a sign that is no digit');
    return { bytes: bytes.toString('latin1') };
  }

  #literal(): Bytes {
    const text = this.#text;
    let [found, depth, at] = ['', 1, this.at + 1];
    for (; depth > 0; at += 1) {
      const sign = text[at];
      if (sign === undefined) throw new UnreadablePdf('a string has no end');
      if (sign === '\\') {
        const octal = /^[0-7]{1,3}/.exec(text.slice(at + 1, at + 4))?.[0];
        if (octal !== undefined) found += String.fromCharCode(Number.parseInt(octal, 8) & 0xff);
        else if (text[at + 1] !== '\n') found += ESCAPES[text[at + 1] ?? ''] ?? text[at + 1] ?? '';
        at += octal?.length ?? 1;
        continue;
      }
      if (sign === '(') depth += 1;
      if (sign === ')') depth -= 1;
      if (depth > 0) found += sign;
    }
    this.at = at;
    return { bytes: found };
  }
}

const byte = (hex: string): string => String.fromCharCode(Number.parseInt(hex, 16));

function reference(generation: Value | undefined, number: Value | undefined): Ref {
  if (generation !== 0 || typeof number !== 'number') throw new UnreadablePdf('a reference is not to an object');
  return { ref: number };
}

/** A string meant for people: UTF-16 where it says so, else of one byte a letter. */
export function textOf(value: Value | undefined): string {
  if (!isBytes(value)) return '';
  const { bytes } = value;
  if (!bytes.startsWith('\u00fe\u00ff')) return bytes;
  let text = '';
  for (let at = 2; at + 1 < bytes.length; at += 2)
    text += String.fromCharCode((bytes.charCodeAt(at) << 8) | bytes.charCodeAt(at + 1));
  return text;
}

/** A file of one piece: a table of where each object stands, and the objects, read when they are asked for. */
export interface PdfFile {
  readonly trailer: Dict;
  /** The value behind a reference, and behind that; any other value as it is. */
  readonly get: (value: Value | undefined) => Value | undefined;
  readonly dict: (value: Value | undefined) => Dict;
  /** What a stream holds, unpacked. */
  readonly stream: (value: Value | undefined) => Buffer;
  /** The same as it is packed. */
  readonly packed: (value: Value | undefined) => Buffer;
}

/**
 * Opens a PDF as pdfkit writes it: one table of objects, no later revision, no encryption, streams plain or deflated.
 *
 * @throws UnreadablePdf on any other
 */
export function openPdf(bytes: Uint8Array): PdfFile {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const text = buffer.toString('latin1');
  const { offsets, trailer } = readTable(text);
  const known = new Map<number, { readonly value: Value; readonly end: number }>();

  const read = (id: number): { readonly value: Value; readonly end: number } => {
    const found = known.get(id);
    if (found) return found;
    const at = offsets.get(id);
    if (at === undefined) return { value: null, end: 0 };
    const tokens = new Tokens(text, at);
    const [number, generation, word] = [tokens.next(), tokens.next(), tokens.next()];
    if (number !== id || generation !== 0 || !isWord(word) || word.word !== 'obj')
      throw new UnreadablePdf(`object ${id} does not stand where the table says`);
    const value = tokens.next();
    if (value === undefined || isWord(value)) throw new UnreadablePdf(`object ${id} is empty`);
    const object = { value, end: tokens.at };
    known.set(id, object);
    return object;
  };
  const get = (value: Value | undefined): Value | undefined => (isRef(value) ? get(read(value.ref).value) : value);

  const streamOf = (
    value: Value | undefined,
  ): { readonly ref: number; readonly dict: Dict; readonly packed: Buffer } => {
    if (!isRef(value)) throw new UnreadablePdf('a stream is not an object of its own');
    const { value: dict, end } = read(value.ref);
    if (!isDict(dict)) throw new UnreadablePdf(`object ${value.ref} is no stream`);
    const from = /\s*stream\r?\n/y;
    from.lastIndex = end;
    const length = get(dict.get('Length'));
    if (!from.test(text) || typeof length !== 'number') throw new UnreadablePdf(`object ${value.ref} is no stream`);
    return { ref: value.ref, dict, packed: buffer.subarray(from.lastIndex, from.lastIndex + length) };
  };

  return {
    trailer,
    get,
    dict: value => {
      const found = get(value);
      return isDict(found) ? found : new Map();
    },
    packed: value => streamOf(value).packed,
    stream: value => {
      const { ref, dict, packed } = streamOf(value);
      const filter = get(dict.get('Filter'));
      if (filter === undefined || filter === null) return packed;
      if (!isName(filter) || filter.name !== 'FlateDecode' || dict.has('DecodeParms'))
        throw new UnreadablePdf(`object ${ref} is packed in a way that reports are not`);
      try {
        return inflateSync(packed);
      } catch {
        // Whatever the packer finds wrong is told as any other object that cannot be read.
        throw new UnreadablePdf(`object ${ref} cannot be unpacked`);
      }
    },
  };
}

function readTable(text: string): { readonly offsets: ReadonlyMap<number, number>; readonly trailer: Dict } {
  const start = /startxref\s+(\d+)\s+%%EOF\s*$/.exec(text.slice(-256))?.[1];
  if (start === undefined) throw new UnreadablePdf('it has no end');
  const tokens = new Tokens(text, Number(start));
  const [head, first, count] = [tokens.next(), tokens.next(), tokens.next()];
  if (!isWord(head) || head.word !== 'xref' || first !== 0 || typeof count !== 'number')
    throw new UnreadablePdf('it has no table of objects of one piece');
  const offsets = new Map<number, number>();
  for (let id = 0; id < count; id += 1) {
    const [at, , state] = [tokens.next(), tokens.next(), tokens.next()];
    if (typeof at !== 'number' || !isWord(state))
      throw new UnreadablePdf(`its table does not say where object ${id} is`);
    if (state.word === 'n') offsets.set(id, at);
  }
  const [word, trailer] = [tokens.next(), tokens.next()];
  if (!isWord(word) || word.word !== 'trailer' || isWord(trailer) || !isDict(trailer))
    throw new UnreadablePdf('it has no trailer');
  for (const other of ['Prev', 'XRefStm', 'Encrypt'])
    if (trailer.has(other)) throw new UnreadablePdf(`its trailer has /${other}: reports are in one piece and open`);
  return { offsets, trailer };
}
