import {
  type Dict,
  isArray,
  isBytes,
  isDict,
  isName,
  isWord,
  type PdfFile,
  Tokens,
  textOf,
  UnreadablePdf,
  type Value,
  type Word,
} from './pdf-objects.ts';

/** Glyphs that are shown with one operator. Points, as the page's content counts them. */
export interface ShownText {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly size: number;
}

/** What the content of a page shows. */
export interface PageContent {
  /** Texts by the id of their marked content, in the order in which they are drawn. */
  readonly byId: ReadonlyMap<number, readonly string[]>;
  /** Points from the foot of the page to the first baseline of each marked content. */
  readonly heights: ReadonlyMap<number, number>;
  /** Texts that belong to no element. */
  readonly loose: readonly ShownText[];
  /** Objects that are drawn, by their names among the resources, each with the marked content that it stands in. */
  readonly objects: readonly { readonly name: string; readonly id: number | null }[];
}

interface FontReading {
  /** Text by the number of a glyph. */
  readonly text: ReadonlyMap<number, string>;
  /** Thousandths of an em by the number of a glyph. */
  readonly widths: ReadonlyMap<number, number>;
  readonly usual: number;
}

/** Reads the fonts of a file, each once. */
export type Fonts = (font: Value | undefined) => FontReading;

const BLOCK = /beginbf(char|range)([\s\S]*?)endbf\1/g;

/** What a ToUnicode map says of each glyph. */
function unicodeOf(map: string): ReadonlyMap<number, string> {
  const found = new Map<number, string>();
  const code = (value: Value | undefined): number =>
    isBytes(value) ? [...value.bytes].reduce((sum, sign) => sum * 256 + sign.charCodeAt(0), 0) : Number.NaN;
  const meant = (value: Value | undefined): string =>
    textOf(isBytes(value) ? { bytes: `\u00fe\u00ff${value.bytes}` } : value);
  for (const [, kind, body = ''] of map.matchAll(BLOCK)) {
    const values = all(new Tokens(body)).flatMap(value => (isWord(value) ? [] : [value]));
    const step = kind === 'char' ? 2 : 3;
    for (let at = 0; at + step <= values.length; at += step) {
      const from = code(values[at]);
      const to = values[at + step - 1];
      if (isArray(to)) for (const [index, each] of to.entries()) found.set(from + index, meant(each));
      else if (kind === 'char') found.set(from, meant(to));
      else if (code(values[at + 1]) === from) found.set(from, meant(to));
      else throw new UnreadablePdf('a font maps a run of glyphs to a run of letters');
    }
  }
  return found;
}

function all(tokens: Tokens): readonly (Value | Word)[] {
  const found: (Value | Word)[] = [];
  for (let value = tokens.next(); value !== undefined; value = tokens.next()) found.push(value);
  return found;
}

function widthsOf(list: Value | undefined, get: PdfFile['get']): ReadonlyMap<number, number> {
  const widths = new Map<number, number>();
  const values = isArray(list) ? list : [];
  for (let at = 0; at < values.length; ) {
    const [first, next] = [values[at], get(values[at + 1])];
    if (typeof first !== 'number') throw new UnreadablePdf('a font has widths of no glyph');
    if (isArray(next)) {
      for (const [index, width] of next.entries()) if (typeof width === 'number') widths.set(first + index, width);
      at += 2;
      continue;
    }
    const width = values[at + 2];
    if (typeof next !== 'number' || typeof width !== 'number') throw new UnreadablePdf('a font has widths of no glyph');
    for (let id = first; id <= next; id += 1) widths.set(id, width);
    at += 3;
  }
  return widths;
}

/** The fonts of a file: glyphs of two bytes each, with a map to the letters that they show. */
export function createFonts(file: PdfFile): Fonts {
  const known = new Map<Value | undefined, FontReading>();
  return font => {
    const found = known.get(font);
    if (found) return found;
    const dict = file.dict(font);
    const map = dict.get('ToUnicode');
    if (map === undefined) throw new UnreadablePdf('a font does not say which letters its glyphs show');
    const [descendant] = listOf(file.get(dict.get('DescendantFonts')));
    const own = file.dict(descendant);
    const usual = file.get(own.get('DW'));
    const read: FontReading = {
      text: unicodeOf(file.stream(map).toString('latin1')),
      widths: widthsOf(file.get(own.get('W')), file.get),
      usual: typeof usual === 'number' ? usual : 1000,
    };
    known.set(font, read);
    return read;
  };
}

const listOf = (value: Value | undefined): readonly Value[] => (isArray(value) ? value : []);

/** Operators that could show text, or move it, in a way that reports do not use. */
const STRANGE = new Set(['Tj', "'", '"', 'Td', 'TD', 'T*', 'Tc', 'Tw', 'Tz', 'TL', 'Tr', 'Ts', 'BI', 'MP', 'DP', 'sh']);

/**
 * Reads what a page's content shows: marked content with its texts, and texts outside of any.
 *
 * @throws UnreadablePdf where the content uses operators for text that reports are not made with
 */
export function readContent(content: string, resources: Dict, file: PdfFile, fonts: Fonts): PageContent {
  const fontTable = file.dict(resources.get('Font'));
  const marks: (number | null)[] = [];
  const byId = new Map<number, string[]>();
  const heights = new Map<number, number>();
  const loose: ShownText[] = [];
  const objects: { readonly name: string; readonly id: number | null }[] = [];
  let [font, size, x, y]: [FontReading | null, number, number, number] = [null, 0, 0, 0];
  let operands: Value[] = [];
  // Of the way that a page's lengths are counted only what turns heights into points: a factor, and where it begins.
  let [upright, foot]: [number, number] = [1, 0];
  const kept: (readonly [number, number])[] = [];

  const show = (list: readonly Value[]): void => {
    if (!font) throw new UnreadablePdf('text is shown in no font');
    let [text, units] = ['', 0];
    for (const part of list) {
      if (typeof part === 'number') units -= part;
      else if (isBytes(part))
        for (let at = 0; at + 1 < part.bytes.length; at += 2) {
          const id = (part.bytes.charCodeAt(at) << 8) | part.bytes.charCodeAt(at + 1);
          const letters = font.text.get(id);
          if (letters === undefined) throw new UnreadablePdf(`a font does not say what its glyph ${id} shows`);
          text += letters;
          units += font.widths.get(id) ?? font.usual;
        }
    }
    const id = marks.findLast(mark => mark !== null) ?? null;
    if (id === null) loose.push({ text, x, y, size, width: (units * size) / 1000 });
    else byId.set(id, [...(byId.get(id) ?? []), text]);
    if (id !== null && !heights.has(id)) heights.set(id, upright * y + foot);
  };

  const tokens = new Tokens(content);
  for (let token = tokens.next(); token !== undefined; token = tokens.next()) {
    if (!isWord(token)) {
      operands.push(token);
      continue;
    }
    const [first, second] = operands;
    switch (token.word) {
      case 'BMC':
        marks.push(null);
        break;
      case 'BDC': {
        const mark = isDict(second) ? second.get('MCID') : null;
        marks.push(typeof mark === 'number' ? mark : null);
        break;
      }
      case 'EMC':
        marks.pop();
        break;
      case 'Tf':
        font = isName(first) ? fonts(fontTable.get(first.name)) : null;
        size = typeof second === 'number' ? second : 0;
        break;
      case 'Tm':
        [x, y] = [operands[4], operands[5]].map(value => (typeof value === 'number' ? value : 0)) as [number, number];
        break;
      case 'q':
        kept.push([upright, foot]);
        break;
      case 'Q':
        [upright, foot] = kept.pop() ?? [upright, foot];
        break;
      case 'cm': {
        const [scale, shift] = [operands[3], operands[5]].map(value => (typeof value === 'number' ? value : 0)) as [
          number,
          number,
        ];
        [upright, foot] = [upright * scale, upright * shift + foot];
        break;
      }
      case 'Do':
        objects.push({ name: isName(first) ? first.name : '', id: marks.findLast(mark => mark !== null) ?? null });
        break;
      case 'TJ':
        show(listOf(first));
        break;
      default:
        if (STRANGE.has(token.word)) throw new UnreadablePdf(`a page uses the operator ${token.word}`);
    }
    operands = [];
  }
  return { byId, heights, loose, objects };
}
