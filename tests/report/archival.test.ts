import { describe, expect, test } from 'vitest';
import { selectInput } from '../../lambdas/claims/edition-input.ts';
import { LANGUAGES } from '../../lambdas/language/languages.ts';
import { createParts } from '../../lambdas/publishing/edition-parts.ts';
import { makeArtifact } from '../../lambdas/publishing/make-artifact.ts';
import { EMPTY } from '../../lambdas/records/dataset.ts';
import { parseFiles } from '../../lambdas/records/import/parse-files.ts';
import { folder } from '../support/folder.ts';
import { otherFont } from '../support/fonts.ts';
import { once } from '../support/once.ts';
import { jpeg, png } from '../support/pictures.ts';
import { reportFonts } from '../support/report-fonts.ts';
import { shortLogistics } from '../support/short-logistics.ts';

const DEFINITION = 'reports/logistics.yaml';

/** What an institute may bring: a logo with parts that are clear, a photograph with a profile, grey art, and its own font. */
const BROUGHT = {
  'pictures/mark.png': png({ width: 1000, height: 600, type: 6 }),
  'pictures/grey.png': png({ width: 1000, height: 600, type: 4 }),
  'pictures/quay.jpg': jpeg(),
  'fonts/Regular.ttf': otherFont.regular,
  'fonts/Bold.ttf': otherFont.bold,
};
const FONT = `{ family: ${otherFont.family}, regular: fonts/Regular.ttf, bold: fonts/Bold.ttf, licence: SIL OFL 1.1 }`;

const printed = once(async (_what: string): Promise<string> => {
  const files = shortLogistics();
  const written = new TextDecoder().decode(files.find(({ path }) => path === DEFINITION)?.bytes ?? new Uint8Array());
  const definition = `${written
    .replace('file: pictures/logo.svg', 'file: pictures/mark.png')
    .replace(
      /^theme:$/m,
      `theme:\n  fonts: { latin: ${FONT} }`,
    )}    coverArt: { file: pictures/grey.png, decorative: true }\n    pictures:\n      - { unit: singapore, file: pictures/quay.jpg, alt: { en: A quay at dusk }, width: 40 }\n`;
  const others = files.filter(({ path }) => path !== DEFINITION);
  const outcome = parseFiles([...others, ...folder({ [DEFINITION]: definition, ...BROUGHT })], EMPTY, LANGUAGES);
  if (!outcome.ok) throw new Error(outcome.faults.map(({ message, remedy }) => `${message} ${remedy}`).join('\n'));
  const parts = createParts(selectInput(outcome.dataset, 'logistics', '2023'));
  const { bytes } = await makeArtifact(parts, 'en/report.pdf', async () => reportFonts);
  return Buffer.from(bytes).toString('latin1');
});

/** The dictionaries of the objects that say this of themselves, without their streams. */
const dictionaries = (pdf: string, what: RegExp): readonly string[] =>
  pdf
    .split(/\nendobj\b/)
    .map(object => object.split(/\nstream\r?\n/)[0] ?? '')
    .map(object => object.slice(object.search(/\d+ \d+ obj\b/)))
    .filter(object => what.test(object));

describe('an edition with pictures and a font of its institute keeps what PDF/A-3a asks of them', () => {
  test('of each picture: colours of the device that the output intent defines, and no smoothing, other versions or codecs', async () => {
    const pdf = await printed('brought');
    const pictures = dictionaries(pdf, /\/Subtype \/Image\b/);
    const masks = pictures.filter(each => !/\/SMask \d/.test(each) && /\/DeviceGray/.test(each));
    // The logo, the art of the cover, the photograph, and what is clear of the first two.
    expect(pictures.length).toBeGreaterThanOrEqual(5);
    expect(pictures.filter(each => /\/SMask \d/.test(each)).length).toBe(2);
    expect(masks.length).toBeGreaterThanOrEqual(2);
    for (const picture of pictures) {
      expect(picture).toMatch(/\/ColorSpace \/Device(?:RGB|Gray)\b/);
      expect(picture).toMatch(/\/BitsPerComponent 8\b/);
      expect(picture).toMatch(/\/Filter \/(?:Flate|DCT)Decode\b/);
      expect(picture).not.toMatch(/\/Interpolate true|\/Alternates|\/OPI|\/SMaskInData|\/Mask \[/);
    }
    expect(dictionaries(pdf, /\/S \/GTS_PDFA1/)).toHaveLength(1);
    expect(pdf).not.toMatch(/\/DeviceCMYK|\/JPXDecode|\/LZWDecode|\/Encrypt\b/);
  });

  test('of the font of the institute, as of the others: embedded, with its glyphs by number and its letters by Unicode', async () => {
    const pdf = await printed('brought');
    const fonts = dictionaries(pdf, /\/Type \/FontDescriptor/);
    expect(fonts.filter(each => each.includes('LiberationSans')).length).toBe(2);
    for (const font of fonts) {
      expect(font).toMatch(/\/FontFile[23] \d+ 0 R/);
      expect(font).toMatch(/\/FontName \/[A-Z]{6}\+/);
    }
    for (const font of dictionaries(pdf, /\/Subtype \/Type0\b/)) {
      expect(font).toMatch(/\/ToUnicode \d+ 0 R/);
      expect(font).toMatch(/\/Encoding \/Identity-H/);
    }
    for (const font of dictionaries(pdf, /\/Subtype \/CIDFontType2\b/))
      expect(font).toMatch(/\/CIDToGIDMap \/Identity/);
    // No letter is drawn by what stands in for one.
    expect(pdf).not.toMatch(/\/Subtype \/(?:Type1|Type3|MMType1)\b/);
  });

  test('of the file: which level it keeps', async () => {
    const pdf = await printed('brought');
    expect(pdf).toMatch(/<pdfaid:part>3<\/pdfaid:part>\s*<pdfaid:conformance>A<\/pdfaid:conformance>/);
    expect(pdf).toMatch(/\/Marked true/);
    expect(pdf).toMatch(/\/StructTreeRoot \d+ 0 R/);
  });
});
