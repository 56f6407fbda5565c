import { create, type Font } from 'fontkit';

/** The bytes of the four fonts that a report is set in, static files, and of what cuts out of them what a page needs. */
export interface FontFiles {
  readonly latinRegular: Uint8Array;
  readonly latinBold: Uint8Array;
  readonly hanRegular: Uint8Array;
  readonly hanBold: Uint8Array;
  /** HarfBuzz's subsetter, a WebAssembly module. */
  readonly subsetter: Uint8Array;
}

export type Script = 'latin' | 'han';
export type Weight = 'regular' | 'bold';
export type FaceName = `${Script}-${Weight}`;

/** The parsed fonts. */
export type Faces = Readonly<Record<FaceName, Font>>;

export const FACE_NAMES: readonly FaceName[] = ['latin-regular', 'latin-bold', 'han-regular', 'han-bold'];

/**
 * A glyph that says, each time that it is laid out, what it stands for in that text. fontkit keeps one object a glyph
 * and the code points that it was first met with, none if that was as a part of another glyph (’ in ”): a PDF would be
 * another one, and its text unreadable there, by what the same process had printed before it.
 */
function textualGlyphs(font: Font): Font {
  const glyphOf = font.getGlyph.bind(font);
  font.getGlyph = (id, codePoints = []) => {
    const glyph = glyphOf(id, codePoints);
    if (glyph && codePoints.length > 0) glyph.codePoints = codePoints;
    return glyph;
  };
  return font;
}

/** Parsing a Chinese font takes longer than a page, so each file is parsed once a process. */
const parsed = new WeakMap<Uint8Array, Font>();

function parse(bytes: Uint8Array): Font {
  const known = parsed.get(bytes);
  if (known) return known;
  const font = textualGlyphs(create(bytes));
  parsed.set(bytes, font);
  return font;
}

const loaded = new WeakMap<FontFiles, Faces>();

/** The faces of some font files; the same files answer with the same faces. */
export function loadFaces(files: FontFiles): Faces {
  const known = loaded.get(files);
  if (known) return known;
  const faces: Faces = {
    'latin-regular': parse(files.latinRegular),
    'latin-bold': parse(files.latinBold),
    'han-regular': parse(files.hanRegular),
    'han-bold': parse(files.hanBold),
  };
  loaded.set(files, faces);
  return faces;
}
