import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { coveredRuns } from '../../../infra/build/glyphs.ts';
import { normaliseCell } from '../../../lambdas/records/import/normalise.ts';
import { unprintable } from '../../../lambdas/records/import/printable.ts';
import { loadFaces } from '../../../lambdas/render/pdf/fonts.ts';
import { createShaper } from '../../../lambdas/render/pdf/text/shape.ts';
import { refused } from '../../support/folder.ts';
import { reportFonts } from '../../support/report-fonts.ts';

const why = (text: string): string =>
  unprintable(text)
    .map(({ message, remedy }) => `${message} ${remedy}`)
    .join(' ');

test('what the import takes for printable is what the fonts have', () => {
  const { covered }: { covered: readonly string[] } = JSON.parse(
    readFileSync(new URL('../../../templates/glyphs.json', import.meta.url), 'utf8'),
  );
  expect(covered).toEqual(coveredRuns());
});

test.each([
  ['a left-to-right mark', 'Bei\u200ejing', 'Beijing'],
  ['a zero-width space', 'Bei\u200bjing', 'Beijing'],
  ['a soft hyphen', 'Bei\u00adjing', 'Beijing'],
  ['a variation selector', '葛\u{e0100}城', '葛城'],
  ['a tab', 'New\tYork', 'New York'],
  ['a line break of a spreadsheet', 'New \r\n York', 'New York'],
  ['a line separator', 'New\u2028York', 'New York'],
  ['a vertical tab', 'New\vYork', 'New York'],
  ['a letter and its accent', 'Zu\u0308rich', 'Zürich'],
])('%s is tidied away', (_, written, meant) => {
  expect(normaliseCell(written)).toBe(meant);
  expect(unprintable(normaliseCell(written))).toEqual([]);
});

describe('what cannot be printed is named', () => {
  test.each([
    ['a radical', '⻰岩', 'The sign "⻰" (U+2EF0) is a radical', 'Write 龙 (U+9F99).'],
    ['a radical of Kangxi', '⼤连', 'The sign "⼤" (U+2F24) is a radical', 'Write 大 (U+5927).'],
    ['a control sign', 'Bei\u0007jing', 'control sign (U+0007)', 'type it again'],
    ['a turn of direction', 'Bei\u202ejing', '(U+202E) turns the direction', 'without formatting'],
    ['a sign of private use', '北\ue000', 'U+E000 is of private use', 'Write the character that is meant'],
    ['a letter that no font has', 'Dubai (دبي)', 'the signs "د" (U+062F), "ب" (U+0628), "ي" (U+064A)', 'alias'],
    ['a character beyond the fonts', '𤆵镇', 'the sign "𤆵" (U+241B5)', 'Chinese characters'],
    ['half a character', 'a\ud800', 'U+D800 is no character', 'type it again'],
  ])('%s', (_, text, message, remedy) => {
    expect(why(text)).toContain(message);
    expect(why(text)).toContain(remedy);
  });
});

test('what is never printed may have any script, and still nothing that deceives', () => {
  expect(unprintable('دبي', false)).toEqual([]);
  expect(unprintable('\u202edubai', false)).toHaveLength(1);
});

test('whatever passes can be set in type, in either language and weight', () => {
  const faces = loadFaces(reportFonts);
  const shapers = [createShaper(faces, 'latin'), createShaper(faces, 'han')];
  const signs = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.string({ unit: 'grapheme' }),
    fc.array(fc.integer({ min: 0, max: 0x3ffff }), { maxLength: 20 }).map(points => String.fromCodePoint(...points)),
    fc
      .array(fc.integer({ min: 0x2e80, max: 0x9fff }), { maxLength: 20 })
      .map(points => String.fromCodePoint(...points)),
  );
  fc.assert(
    fc.property(signs, written => {
      const text = normaliseCell(written);
      if (unprintable(text).length > 0) return;
      for (const shaper of shapers) for (const weight of ['regular', 'bold'] as const) shaper(text, weight, text);
    }),
    { numRuns: 2_000 },
  );
});

test('a spreadsheet and a definition are held to it, with file, row and column', () => {
  const file = (path: string, text: string) => {
    const bytes = new TextEncoder().encode(text);
    return { path, bytes, size: bytes.length };
  };
  const faults = refused([
    file('groups.csv', 'group,name_en,name_zh,members,source\nlongyan,Longyan,⻰岩,x,s\n'),
    file('statements/one.json', '{ "id": "s1", "text": { "en": "a\\u202eb", "zh-Hans": null } }'),
  ]).filter(({ rule }) => rule === 'F14');
  expect(faults.map(({ file, row, column, value }) => [file, row, column, value])).toEqual([
    ['groups.csv', 2, 'name_zh', '⻰岩'],
    ['statements/one.json', 1, 'text.en', 'a\u202eb'],
  ]);
});
