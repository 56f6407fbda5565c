import type { EditionInput } from '../claims/edition-input.ts';
import type { Document } from '../document/document.ts';
import { type FontData, fontsIn, type OwnFont } from '../records/font.ts';
import { refuse } from '../refusals/refusal.ts';
import { lackedIn } from '../render/html/fonts/page-fonts.ts';
import type { FontFiles } from '../render/pdf/fonts.ts';

/** Fonts are parsed once for the same files: those of an edition are the same each time that they are asked for. */
const known = new WeakMap<EditionInput, { readonly of: FontFiles; readonly files: FontFiles }>();

/** The fonts that an edition is set in: those of its institute, and for a script without one those of every report. */
export function fontsOf(input: EditionInput, of: FontFiles): FontFiles {
  const fonts = input.report.theme?.fonts;
  if (fonts === undefined) return of;
  const found = known.get(input);
  if (found?.of === of) return found.files;
  const bytesOf = ({ sha256 }: FontData): Uint8Array => {
    const content = input.fonts?.[sha256];
    if (content === undefined) throw new Error('A font is declared, and its bytes were not frozen with it.');
    return Buffer.from(content, 'base64');
  };
  const pair = ({ data }: OwnFont) => [bytesOf(data.regular), bytesOf(data.bold)] as const;
  const [latinRegular, latinBold] = fonts.latin ? pair(fonts.latin) : [of.latinRegular, of.latinBold];
  const [hanRegular, hanBold] = fonts.han ? pair(fonts.han) : [of.hanRegular, of.hanBold];
  const files: FontFiles = { latinRegular, latinBold, hanRegular, hanBold, subsetter: of.subsetter };
  known.set(input, { of, files });
  return files;
}

/** Letters that a font of the institute lacks would be set in another one, amid its own. */
export function refuseLackedSigns({ report }: EditionInput, document: Document, of: FontFiles, own: FontFiles): void {
  for (const { script, font } of fontsIn(report.theme?.fonts)) {
    const signs = lackedIn(document, script, of, own);
    if (signs.length > 0)
      throw refuse('fontLacks', {
        family: font.family,
        files: [font.regular, font.bold],
        language: document.language,
        signs,
        languages: report.languages,
      });
  }
}
