import { create, type Font } from 'fontkit';
import { describe, expect, test } from 'vitest';
import { fontsIn, pageFonts } from '../../../lambdas/render/html/fonts/page-fonts.ts';
import { subsetOf } from '../../../lambdas/render/html/fonts/subset.ts';
import { renderHtml } from '../../../lambdas/render/html/render-html.ts';
import { loadFaces } from '../../../lambdas/render/pdf/fonts.ts';
import { reportFonts } from '../../support/report-fonts.ts';
import { nearest, topThree } from '../chart/samples.ts';
import { chineseSample, englishSample } from './sample-documents.ts';

const RULE = /font-family:"Report (Latin|Han)";font-weight:(400|700);src:url\(data:font\/woff;base64,([^)]*)\)/g;

const facesIn = (rules: string) =>
  [...rules.matchAll(RULE)].map(([, script = '', weight = '', data = '']) => ({
    name: `${script} ${weight}`,
    font: create(Buffer.from(data, 'base64')),
  }));

/** The signs of a font; U+FFFF, which is none, ends the table that they stand in. */
const signsIn = (font: Font): readonly number[] => font.characterSet.filter(sign => sign !== 0xffff);

const WHOLE = loadFaces(reportFonts);
const SOURCES = {
  'Latin 400': WHOLE['latin-regular'],
  'Latin 700': WHOLE['latin-bold'],
  'Han 400': WHOLE['han-regular'],
  'Han 700': WHOLE['han-bold'],
};
const isSource = (name: string): name is keyof typeof SOURCES => name in SOURCES;

const widthsOf = (font: Font, text: string, features: readonly string[] = []): readonly number[] =>
  font.layout(text, features).positions.map(({ xAdvance }) => xAdvance);

/** Pairs that stand nearer to each other than either alone. */
const PAIRS = ['AV', 'Ta', 'Yo', 'P.', 'LT', 'W,', '7.'];

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
      for (const sign of signsIn(font)) {
        const text = String.fromCodePoint(sign);
        const [own] = font.layout(text).glyphs;
        const [whole] = source?.layout(text).glyphs ?? [];
        expect(own?.path.toSVG(), `${name} ${text}`).toBe(whole?.path.toSVG());
        expect(own?.advanceWidth).toBe(whole?.advanceWidth);
      }
    }
  });

  test('hold every sign of the document, each in one face of a weight', () => {
    const regular = faces.filter(({ name }) => name.endsWith('400')).flatMap(({ font }) => signsIn(font));
    expect(regular.filter((sign, index) => regular.indexOf(sign) !== index)).toEqual([]);
    const shown = [...JSON.stringify(document)].map(sign => sign.codePointAt(0) ?? 0);
    expect(shown.filter(sign => !regular.includes(sign))).toEqual([]);
  });

  test('hold in bold what heads a paragraph of rules, and no more of it', () => {
    const [head, rest] = ['Ω截止。', 'Ж语'];
    const rule = { text: `${head}${rest}`, head: head.length, claim: null, notes: [] };
    const [section] = document.sections;
    if (!section) throw new Error('a document without sections');
    const prose = { kind: 'prose', tone: 'body', paragraphs: [[rule]] } as const;
    const bold = facesIn(pageFonts({ ...document, sections: [{ ...section, blocks: [prose] }] }, reportFonts)).flatMap(
      ({ name, font }) => (name.endsWith('700') ? signsIn(font) : []),
    );
    expect([...head].filter(sign => !bold.includes(sign.codePointAt(0) ?? 0))).toEqual([]);
    expect(bold).not.toContain('Ж'.codePointAt(0));
  });

  test('set all figures at one width where figures are asked to be', () => {
    for (const { font } of faces.filter(({ name }) => name.startsWith('Latin')))
      expect(new Set(widthsOf(font, '0123456789', ['tnum', 'lnum'])).size).toBe(1);
  });

  test('set pairs of letters as near to each other as the whole font does', () => {
    for (const { name, font } of faces.filter(each => each.name.startsWith('Latin'))) {
      const source = isSource(name) ? SOURCES[name] : font;
      for (const pair of PAIRS) expect(widthsOf(font, pair), pair).toEqual(widthsOf(source, pair));
      expect(widthsOf(font, 'AV')).not.toEqual([...'AV'].flatMap(letter => widthsOf(font, letter)));
    }
  });

  test('set signs of heads, which stand upright on a phone, as far below one another as the whole font does', () => {
    for (const { name, font } of faces.filter(each => each.name === 'Han 700')) {
      const source = isSource(name) ? SOURCES[name] : null;
      const highOf = (of: Font | null, text: string) =>
        of?.layout(text).glyphs.map(({ advanceHeight }) => advanceHeight);
      for (const sign of signsIn(font)) {
        const text = String.fromCodePoint(sign);
        expect(highOf(font, text), text).toEqual(highOf(source, text));
      }
    }
  });

  test('are read back from a page', () => {
    expect(fontsIn(renderHtml(document, rules))).toBe(rules);
    expect(fontsIn(renderHtml(document))).toBe('');
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

/** Cities that the report is not about, whose names no other part of the sample says. */
const OTHERS = '慕墨悉';

test('the bold font has no sign that is nowhere set in bold: of other units, labels of values, who made the report', () => {
  const [first, ...sections] = chineseSample.sections;
  if (first === undefined) throw new Error('the sample has no section');
  const slope = {
    ...topThree,
    lines: topThree.lines.map(line => ({ ...line, name: line.focus ? '珀' : (OTHERS[0] ?? '') })),
  };
  const ladders = {
    ...nearest,
    ladders: [
      {
        name: 'GFCI',
        rungs: [
          { text: '1', name: OTHERS[1] ?? '', isOwn: false },
          { text: '2', name: '琼', isOwn: true },
        ],
      },
    ],
  };
  const blocks = first.blocks.map(block =>
    block.kind === 'cover'
      ? { ...block, notice: ['黛'], facts: [{ label: OTHERS[2] ?? '', value: '瑶', notes: [] }] }
      : block,
  );
  const document = { ...chineseSample, sections: [{ ...first, blocks: [...blocks, slope, ladders] }, ...sections] };
  const faces = facesIn(pageFonts(document, reportFonts));
  const has = (name: string, text: string): readonly boolean[] => {
    const font = faces.find(face => face.name === name)?.font;
    return [...text].map(sign => font?.hasGlyphForCodePoint(sign.codePointAt(0) ?? 0) ?? false);
  };
  expect(has('Han 400', `${OTHERS}黛珀琼瑶`)).not.toContain(false);
  expect(has('Han 700', `${OTHERS}黛`)).not.toContain(true);
  expect(has('Han 700', '珀琼瑶')).not.toContain(false);
});

test('a font that is none is refused in words', () => {
  const none = new TextEncoder().encode('no font at all, whatever its name says');
  expect(() => subsetOf(none, [0x41], reportFonts.subsetter)).toThrow('cannot read a font');
  expect(() => subsetOf(reportFonts.latinRegular, [0x41], reportFonts.subsetter)).not.toThrow();
});

test('a page brings the copyright and the licence of its fonts, and no other name', () => {
  const [regular] = facesIn(pageFonts(englishSample, reportFonts));
  expect(regular?.font.copyright).toContain('Adobe');
  expect(regular?.font.fullName).toBeNull();
});
