/** The scripts that a report is set in, each in a font of its own. */
export const FONT_SCRIPTS = ['latin', 'han'] as const;

export type FontScript = (typeof FONT_SCRIPTS)[number];

export const FONT_WEIGHTS = ['regular', 'bold'] as const;

export type FontWeight = (typeof FONT_WEIGHTS)[number];

/** The file of a font as it is kept: as it was given, so that its licence holds. */
export interface FontData {
  /** Hex, over the bytes. */
  readonly sha256: string;
  /** The bytes in base 64. Absent where they are kept apart, under their hash. */
  readonly content?: string;
}

/** A font of the institute for one script, with the paths of its files in the folder that was imported. */
export interface OwnFont extends Readonly<Record<FontWeight, string>> {
  /** What the font is called, as its files say it. */
  readonly family: string;
  /** The licence by which it may be embedded, as the institute tells it. */
  readonly licence: string;
  readonly data: Readonly<Record<FontWeight, FontData>>;
}

/** The fonts of the institute. A script that is left out is set as reports are. */
export type OwnFonts = { readonly [S in FontScript]?: OwnFont };

/** The fonts that are given, each with its script. */
export const fontsIn = (fonts: OwnFonts = {}): readonly { readonly script: FontScript; readonly font: OwnFont }[] =>
  FONT_SCRIPTS.flatMap(script => {
    const font = fonts[script];
    return font === undefined ? [] : [{ script, font }];
  });

/** The files of the fonts that are given. */
export const fontDataIn = (fonts?: OwnFonts): readonly FontData[] =>
  fontsIn(fonts).flatMap(({ font: { data } }) => [data.regular, data.bold]);

/** Fonts with the data of their files changed. */
export function withFontData({ latin, han }: OwnFonts, change: (data: FontData) => FontData): OwnFonts {
  const changed = ({ data, ...font }: OwnFont): OwnFont => ({
    ...font,
    data: { regular: change(data.regular), bold: change(data.bold) },
  });
  return { ...(latin && { latin: changed(latin) }), ...(han && { han: changed(han) }) };
}
