import type { Document } from '../../../document/document.ts';
import { type FontFiles, loadFaces, type Script, type Weight } from '../../pdf/fonts.ts';
import { subsetOf } from './subset.ts';
import { packedFont } from './woff.ts';

/** Marks that two scripts share: they come from the font of the language's own, where they are as wide as it sets them. */
const MARKS = new Set([...'—‘’“”…·'].map(mark => mark.codePointAt(0)));

/** What any page may show. */
const ASCII = Array.from({ length: 0x7e - 0x20 + 1 }, (_, index) => 0x20 + index);

/** Parts of a document, and kinds of its blocks, whose words are never set in bold. */
const PLAIN_PARTS = new Set(
  'sentences gaps notes lead notice description alt spoken sourceLine subtitle meaning'.split(' '),
);
const PLAIN_KINDS = new Set(['claimList', 'sources']);
const PLAIN_TONES = new Set(['body', 'notice', 'small']);
const PLAIN_CELLS = new Set(['plain', 'same', 'unknown']);

/** Of prose those words are bold that head a paragraph. */
const headsOf = (sentences: readonly unknown[]): readonly unknown[] =>
  sentences.flatMap(sentence => {
    if (typeof sentence !== 'object' || sentence === null || !('head' in sentence) || !('text' in sentence)) return [];
    const { head, text } = sentence;
    return typeof head === 'number' && typeof text === 'string' ? [text.slice(0, head)] : [];
  });

/** What of a part of a document may be set in bold; undefined where nothing is. */
function boldPart(name: string, part: unknown): unknown {
  if (PLAIN_PARTS.has(name)) return undefined;
  // A count is bold whatever it means; of the data of a chart the heads are.
  if (name === 'count') return JSON.stringify(part);
  if (name === 'data' && Array.isArray(part)) return part[0];
  if (typeof part !== 'object' || part === null) return part;
  if ('kind' in part && typeof part.kind === 'string' && PLAIN_KINDS.has(part.kind)) return undefined;
  if ('tone' in part && typeof part.tone === 'string' && PLAIN_TONES.has(part.tone))
    return 'paragraphs' in part && Array.isArray(part.paragraphs) ? headsOf(part.paragraphs.flat()) : undefined;
  if ('meaning' in part && typeof part.meaning === 'string' && PLAIN_CELLS.has(part.meaning)) return undefined;
  return withoutPlainWords(part);
}

/** Of a value that stands with its label the label is plain; of others in a chart the name is, and their place is bold. */
function withoutPlainWords(part: object): object {
  if ('label' in part && 'value' in part) return { ...part, label: null };
  const isOther = ('focus' in part && part.focus === false) || ('isOwn' in part && part.isOwn === false);
  return isOther ? { ...part, name: null } : part;
}

/** A row of a table that stands out is bold in its head; of any other those cells are that mean something. */
function boldRow(name: string, part: unknown): unknown {
  const isRow = typeof part === 'object' && part !== null && 'emphasis' in part && 'cells' in part;
  if (!isRow) return boldPart(name, part);
  const { emphasis, cells } = part;
  return emphasis === 'none' ? { cells, count: 'count' in part ? part.count : null } : JSON.stringify(part);
}

/** Everything that is said in a document, and what of it may be set in bold. */
const WORDS: Readonly<Record<Weight, (document: Document) => string>> = {
  regular: ({ leftOut: _, ...document }) => JSON.stringify(document),
  bold: ({ sections, words, title, runningTitle }) => JSON.stringify([sections, words, title, runningTitle], boldRow),
};

/** A sign is told by what it means, and stands apart from words: it may come from another font. */
const isSymbol = (sign: string): boolean => /\p{S}/u.test(sign);

/**
 * Signs of a document that fonts of a report's own lack in a script, and those of every report have. A symbol counts only
 * where the font of the other script has none either.
 */
export function lackedIn(document: Document, script: Script, files: FontFiles, own: FontFiles): readonly string[] {
  const [usual, faces] = [loadFaces(files), loadFaces(own)];
  const inHan = document.typography.script === 'han';
  const isMark = (sign: number): boolean => inHan && MARKS.has(sign);
  const isOf = (sign: number): boolean =>
    script === 'latin'
      ? usual['latin-regular'].hasGlyphForCodePoint(sign) && !isMark(sign)
      : usual['han-regular'].hasGlyphForCodePoint(sign) &&
        (isMark(sign) || !faces['latin-regular'].hasGlyphForCodePoint(sign));
  const other = script === 'latin' ? 'han' : 'latin';
  const isLacked = (weight: Weight, sign: string): boolean => {
    const code = sign.codePointAt(0) ?? 0;
    if (!isOf(code) || faces[`${script}-${weight}`].hasGlyphForCodePoint(code)) return false;
    return !isSymbol(sign) || !faces[`${other}-${weight}`].hasGlyphForCodePoint(code);
  };
  return (['regular', 'bold'] as const)
    .flatMap(weight => [...new Set(WORDS[weight](document))].filter(sign => isLacked(weight, sign)))
    .filter((sign, index, all) => all.indexOf(sign) === index);
}

const faceRule = (family: string, weight: Weight, font: Uint8Array): string =>
  `@font-face{font-family:"${family}";font-weight:${weight === 'bold' ? 700 : 400};src:url(data:font/woff;base64,${Buffer.from(font).toString('base64')}) format("woff")}`;

/** A page is printed, and read back, with the same fonts: they are cut once for a document. */
const known = new WeakMap<Document, { readonly of: FontFiles; readonly rules: string }>();

/**
 * The fonts of a page, as style rules: of each face the signs that the document shows, so that no machine shows boxes and
 * every one shows the same. What the Latin face has, it sets; the rest is the Chinese one's.
 */
export function pageFonts(document: Document, files: FontFiles): string {
  const found = known.get(document);
  if (found?.of === files) return found.rules;
  const rules = (['regular', 'bold'] as const).flatMap(weight => faceRules(document, files, weight)).join('\n');
  known.set(document, { of: files, rules });
  return rules;
}

function faceRules(document: Document, files: FontFiles, weight: Weight): readonly string[] {
  const faces = loadFaces(files);
  const inHan = document.typography.script === 'han';
  const [latin, han] = [faces[`latin-${weight}`], faces[`han-${weight}`]];
  const signs = new Set(ASCII);
  for (const sign of WORDS[weight](document)) signs.add(sign.codePointAt(0) ?? 0);
  const isLatin = (sign: number) => latin.hasGlyphForCodePoint(sign) && !(inHan && MARKS.has(sign));
  const ofHan = [...signs].filter(sign => !isLatin(sign) && han.hasGlyphForCodePoint(sign));
  const [latinFile, hanFile] =
    weight === 'bold' ? [files.latinBold, files.hanBold] : [files.latinRegular, files.hanRegular];
  const rule = (family: string, file: Uint8Array, only: readonly number[]) =>
    // On a phone the heads of a heatmap, which are bold, stand upright.
    faceRule(family, weight, packedFont(subsetOf(file, only, files.subsetter, weight === 'bold')));
  return [
    rule('Report Latin', latinFile, [...signs].filter(isLatin)),
    ...(ofHan.length > 0 ? [rule('Report Han', hanFile, ofHan)] : []),
  ];
}

const ELEMENT = /<style id="fonts">\n([^<]*)\n<\/style>/;

/** The rules that stand in a page in place of its fonts; empty where there are none. */
export const fontsIn = (page: string): string => ELEMENT.exec(page)?.[1] ?? '';
