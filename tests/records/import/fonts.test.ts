import { describe, expect, test } from 'vitest';
import { openFont } from '../../../lambdas/records/import/fonts.ts';
import { folder } from '../../support/folder.ts';
import { damagedTable, otherFont, renamedTable, withTable } from '../../support/fonts.ts';
import { reportFonts } from '../../support/report-fonts.ts';

function open(content: string | Uint8Array) {
  const [file] = folder({ 'fonts/institute.ttf': content });
  if (!file) throw new Error('a folder of one file has one');
  return openFont(file);
}

const { regular, bold } = otherFont;

/** Says in the table OS/2 what may not be done with the font. */
const withRights = (rights: number): Uint8Array =>
  withTable(regular, 'OS/2', table => {
    table.writeUInt16BE(rights, 8);
  });

describe('a font is refused with what to do', () => {
  test.each<readonly [string, string | Uint8Array, RegExp, RegExp]>([
    ['an empty file', '', /no font of a known format/, /TrueType \(\.ttf\) or OpenType/],
    ['a page of the web', '<html></html>', /no font of a known format/, /TrueType/],
    ['a font for the web', 'wOF2000000000000', /for web pages alone/, /TrueType/],
    ['a collection', 'ttcf000000000000', /a collection of several fonts/, /one font a file/i],
    ['a font that was cut', regular.subarray(0, 60_000), /damaged or cut off/, /anew/],
    ['a font that ends in its list', regular.subarray(0, 40), /damaged or cut off/, /anew/],
    ['a font with a damaged outline', damagedTable(regular, 'glyf'), /"glyf" is damaged/, /anew/],
    ['a font without widths', renamedTable(regular, 'hmtx', 'hmty'), /lacks the tables hmtx/, /whole font/],
    ['a font without outlines', renamedTable(regular, 'glyf', 'glyg'), /lacks the tables glyf/, /whole font/],
    ['a variable font', renamedTable(regular, 'FFTM', 'fvar'), /variable font/, /static files/],
    ['a font that may not be embedded', withRights(0x0002), /may not be embedded \(fsType 2/, /whose licence allows/],
    ['a font that may not be cut', withRights(0x0104), /may not be embedded in part/, /whose licence allows/],
    ['a font of pixels alone', withRights(0x0200), /but as pixels/, /whose licence allows/],
    [
      'a font whose names lie outside of it',
      withTable(regular, 'name', table => {
        table.writeUInt16BE(0xffff, 4);
      }),
      /speak of more than they hold/,
      /anew/,
    ],
    ['a font of too many bytes', new Uint8Array(12_000_001), /has 12000001 bytes/, /at most 12000000/],
  ])('%s', (_, content, message, remedy) => {
    const { taken, faults } = open(content);
    expect([...taken.values()]).toEqual([null]);
    expect(faults).toHaveLength(1);
    expect(faults[0]).toMatchObject({
      rule: 'F23',
      file: 'fonts/institute.ttf',
      message: expect.stringMatching(message),
      remedy: expect.stringMatching(remedy),
    });
  });
});

describe('a font tells of itself', () => {
  const read = (content: Uint8Array) => open(content).taken.get('fonts/institute.ttf');

  test('what it is called, how heavy it is, and what it has', () => {
    expect(read(regular)).toMatchObject({ families: ['Liberation Sans'], weight: 'regular' });
    expect(read(bold)).toMatchObject({ families: ['Liberation Sans'], weight: 'bold' });
    const has = (sign: string) => read(regular)?.signs.has(sign.codePointAt(0) ?? 0);
    expect([...'Aéœ–“'].map(has)).toEqual([true, true, true, true, true]);
    expect([...'市Ḷ𠮷'].map(has)).toEqual([false, false, false]);
  });

  test('its bytes are kept as they are', () => {
    expect(Buffer.from(read(regular)?.data.content ?? '', 'base64').equals(Buffer.from(regular))).toBe(true);
  });

  test('one may be previewed and printed', () => {
    expect(open(withRights(0x0004)).faults).toEqual([]);
  });

  test('a Chinese one is read as well, with characters beyond the first plane', () => {
    const font = read(reportFonts.hanRegular);
    expect(font?.families).toEqual(['Noto Sans SC']);
    expect([...'城市排名，𱁬'].map(sign => font?.signs.has(sign.codePointAt(0) ?? 0))).not.toContain(false);
  });
});
