/** The part of fontkit 2.0.4 that this room uses; the package ships no types. */
declare module 'fontkit' {
  export interface FontGlyph {
    readonly id: number;
    readonly advanceWidth: number;
    /** How far the next sign of an upright line stands below it. */
    readonly advanceHeight: number;
    readonly path: { toSVG(): string };
    codePoints: readonly number[];
  }

  export interface Font {
    readonly unitsPerEm: number;
    readonly postscriptName: string;
    readonly fullName: string | null;
    readonly copyright: string | null;
    /** Every code point that it has a glyph for. */
    readonly characterSet: readonly number[];
    /** Tags of what its signs can be shaped by. */
    readonly availableFeatures: readonly string[];
    /** The glyph of that number; `codePoints` is what it stands for in the text, none where it is a part of another. */
    getGlyph(id: number, codePoints?: readonly number[]): FontGlyph | null;
    hasGlyphForCodePoint(codePoint: number): boolean;
    /** `features`: OpenType features that are on besides the usual ones. */
    layout(
      text: string,
      features?: readonly string[],
    ): {
      readonly glyphs: readonly FontGlyph[];
      readonly positions: readonly { readonly xAdvance: number }[];
    };
  }

  export function create(bytes: Uint8Array): Font;
}
