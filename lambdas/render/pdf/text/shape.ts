import { refuse } from '../../../refusals/refusal.ts';
import type { FaceName, Faces, Script, Weight } from '../fonts.ts';
import { createMemory, type Memory } from './remember.ts';
import { hasShared, scriptOf, squeezes } from './script.ts';

/** A glyph as it is written into the page: its advance includes kerning, in thousandths of an em. */
export interface Glyph {
  readonly id: number;
  readonly advance: number;
  /** The advance of the glyph alone, as the font's width table has it. */
  readonly width: number;
  readonly codePoints: readonly number[];
}

/** Glyphs of one font that follow one another. */
export interface Run {
  readonly face: FaceName;
  readonly text: string;
  readonly glyphs: readonly Glyph[];
  /** In thousandths of an em. */
  readonly width: number;
  /** Width of the spaces at its end, in thousandths of an em. */
  readonly trailing: number;
}

/** Turns text into glyphs; the only part of the layout that knows the fonts. */
export type Shaper = (text: string, weight: Weight, context: string) => readonly Run[];

/** Joiners and other signs that steer line breaking and are not printed. */
const INVISIBLE = /[\u00ad\u200b-\u200d\u2060\ufeff\r\n]/g;

/** Half an em, the white half of a full-width mark. */
export const HALF_EM = 500;

/** Full-width marks that follow one another share their white. */
function squeezed(glyphs: readonly Glyph[], text: string): readonly Glyph[] {
  const characters = [...text];
  if (characters.length !== glyphs.length) return glyphs;
  return glyphs.map((glyph, index) =>
    squeezes(characters[index] ?? '', characters[index + 1] ?? '')
      ? { ...glyph, advance: glyph.advance - HALF_EM }
      : glyph,
  );
}

function shapeRun(faces: Faces, face: FaceName, text: string): Run {
  const font = faces[face];
  const scale = 1000 / font.unitsPerEm;
  const laid = font.layout(text);
  const natural = laid.glyphs.map((glyph, index): Glyph => {
    const width = glyph.advanceWidth * scale;
    return {
      id: glyph.id,
      width,
      advance: (laid.positions[index]?.xAdvance ?? glyph.advanceWidth) * scale,
      codePoints: glyph.codePoints,
    };
  });
  const glyphs = face.startsWith('han') ? squeezed(natural, text) : natural;
  const width = glyphs.reduce((sum, glyph) => sum + glyph.advance, 0);
  const spaces = text.length - text.trimEnd().length;
  const trailing = glyphs.slice(glyphs.length - spaces).reduce((sum, glyph) => sum + glyph.advance, 0);
  return { face, text, glyphs, width, trailing };
}

/** The face for a character: that of its script, or the other script's where only that one has it. */
function faceFor(faces: Faces, character: string, preferred: FaceName, other: FaceName, context: string): FaceName {
  const codePoint = character.codePointAt(0) ?? 0;
  if (faces[preferred].hasGlyphForCodePoint(codePoint)) return preferred;
  if (faces[other].hasGlyphForCodePoint(codePoint)) return other;
  throw refuse('missingGlyph', { character, text: context });
}

function split(faces: Faces, text: string, weight: Weight, own: Script, context: string) {
  const pieces: { face: FaceName; text: string }[] = [];
  const characters = [...text];
  for (const [index, character] of characters.entries()) {
    const script = scriptOf(character, characters[index - 1] ?? '', characters[index + 1] ?? '', own);
    const other = script === 'han' ? 'latin' : 'han';
    const face = faceFor(faces, character, `${script}-${weight}`, `${other}-${weight}`, context);
    const last = pieces.at(-1);
    if (last?.face === face) last.text += character;
    else pieces.push({ face, text: character });
  }
  return pieces;
}

/** Words repeat all through a report and from one report to the next: so many pieces are kept at the least. */
const KEPT = 30_000;

/** What was shaped with some faces, in any document of this process: it depends on nothing else. */
const shaped = new WeakMap<Faces, Memory<readonly Run[]>>();

function memoryOf(faces: Faces): Memory<readonly Run[]> {
  const known = shaped.get(faces);
  if (known) return known;
  const memory = createMemory<readonly Run[]>(KEPT);
  shaped.set(faces, memory);
  return memory;
}

/** A shaper over some faces. `own` is the script of the document's language: it chooses the font of the signs that both scripts use. */
export function createShaper(faces: Faces, own: Script): Shaper {
  const remember = memoryOf(faces);
  return (text, weight, context) => {
    const signs = own === 'han' && hasShared(text) ? 'han' : 'latin';
    return remember(`${signs} ${weight} ${text}`, () =>
      split(faces, text.replace(INVISIBLE, ''), weight, own, context).map(piece =>
        shapeRun(faces, piece.face, piece.text),
      ),
    );
  };
}
