import { create } from 'fontkit';
import { describe, expect, test } from 'vitest';
import { fontsIn, pageFonts } from '../../../lambdas/render/html/fonts/page-fonts.ts';
import { checksum, tablesOf } from '../../../lambdas/render/html/fonts/true-type.ts';
import { renderHtml } from '../../../lambdas/render/html/render-html.ts';
import { loadFaces } from '../../../lambdas/render/pdf/fonts.ts';
import { reportFonts } from '../../support/report-fonts.ts';
import { chineseSample, englishSample } from './sample-documents.ts';

const RULE = /font-family:"Report (Latin|Han)";font-weight:(400|700);src:url\(data:font\/woff;base64,([^)]*)\)/g;

const facesIn = (rules: string) =>
  [...rules.matchAll(RULE)].map(([, script = '', weight = '', data = '']) => ({
    name: `${script} ${weight}`,
    font: create(Buffer.from(data, 'base64')),
  }));

const WHOLE = loadFaces(reportFonts);
const SOURCES = {
  'Latin 400': WHOLE['latin-regular'],
  'Latin 700': WHOLE['latin-bold'],
  'Han 400': WHOLE['han-regular'],
  'Han 700': WHOLE['han-bold'],
};
const isSource = (name: string): name is keyof typeof SOURCES => name in SOURCES;

const FIGURES = /[0-9]/;

describe.each([
  ['English', englishSample],
  ['Chinese', chineseSample],
] as const)('the fonts of the %s page', (_, document) => {
  const rules = pageFonts(document, reportFonts);
  const faces = facesIn(rules);

  test('draw every sign as the whole font does, at the same width', () => {
    expect(faces.map(({ name }) => name)).toEqual(['Latin 400', 'Han 400', 'Latin 700', 'Han 700']);
    for (const { name, font } of faces) {
      const source = isSource(name) ? SOURCES[name] : null;
      expect(font.unitsPerEm).toBe(source?.unitsPerEm);
      for (const sign of font.characterSet) {
        const text = String.fromCodePoint(sign);
        const [own] = font.layout(text).glyphs;
        const [whole] = source?.layout(text, FIGURES.test(text) ? ['tnum', 'lnum'] : []).glyphs ?? [];
        expect(own?.path.toSVG(), `${name} ${text}`).toBe(whole?.path.toSVG());
        expect(own?.advanceWidth).toBe(whole?.advanceWidth);
      }
    }
  });

  test('hold every sign of the document, each in one face of a weight', () => {
    const regular = faces.filter(({ name }) => name.endsWith('400')).flatMap(({ font }) => font.characterSet);
    expect(regular.filter((sign, index) => regular.indexOf(sign) !== index)).toEqual([]);
    const shown = [...JSON.stringify(document)].map(sign => sign.codePointAt(0) ?? 0);
    expect(shown.filter(sign => !regular.includes(sign))).toEqual([]);
  });

  test('set all figures at one width', () => {
    for (const { font } of faces.filter(({ name }) => name.startsWith('Latin')))
      expect(new Set(font.layout('0123456789').glyphs.map(({ advanceWidth }) => advanceWidth)).size).toBe(1);
  });

  test('are read back from a page, and other rules in their place are not', () => {
    const page = renderHtml(document, rules);
    expect(fontsIn(page)).toBe(rules);
    expect(fontsIn(renderHtml(document))).toBe('');
    expect(fontsIn(page.replace('</style>\n</head>', 'body{display:none}\n</style>\n</head>'))).toBe('');
    expect(fontsIn(page.replace('font-weight:400', 'unicode-range:U+31;font-weight:400'))).toBe('');
  });

  test('are the same bytes each time', () => {
    expect(pageFonts(structuredClone(document), reportFonts)).toBe(rules);
  });
});

test('marks are as wide as the language sets them', () => {
  const han = (document: typeof englishSample) =>
    facesIn(pageFonts(document, reportFonts)).find(({ name }) => name === 'Han 400')?.font;
  expect(han(chineseSample)?.hasGlyphForCodePoint(0x201c)).toBe(true);
  expect(han(englishSample)?.hasGlyphForCodePoint(0x201c)).toBe(false);
});

test('the sum of the tables of a font is that of its bytes', () => {
  const tables = tablesOf(reportFonts.latinRegular);
  expect(tables.has('glyf')).toBe(true);
  expect(checksum(new Uint8Array([0, 0, 0, 1, 0, 0, 1]))).toBe(0x101);
});
