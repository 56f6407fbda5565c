import { describe, expect, test } from 'vitest';
import type { Document } from '../../lambdas/document/document.ts';
import { drawChart } from '../../lambdas/render/chart/forms.ts';
import { loadFaces } from '../../lambdas/render/pdf/fonts.ts';
import { layOut } from '../../lambdas/render/pdf/layout/book.ts';
import { createShaper } from '../../lambdas/render/pdf/text/shape.ts';
import { createTypesetter } from '../../lambdas/render/pdf/text/typesetter.ts';
import { partsOf } from '../support/edition.ts';
import { reportFonts } from '../support/report-fonts.ts';

const REPORTS = [
  ['the sample, 2022', 'en'],
  ['the sample, 2022', 'zh-Hans'],
  ['the sample, 2021', 'en'],
  ['the sample, 2021', 'zh-Hans'],
  ['the sample of logistics, 2023', 'en'],
] as const;

/** What is drawn on each page, a text a run of signs. */
function drawnOn(document: Document): readonly (readonly string[])[] {
  const shaper = createShaper(loadFaces(reportFonts), document.typography.script);
  const typesetter = createTypesetter(shaper, document.typography, document.han[0] ?? null);
  return layOut(document, { typesetter, drawChart }).pages.map(({ ops }) =>
    ops.flatMap(op =>
      op.kind === 'glyphs' ? [String.fromCodePoint(...op.glyphs.flatMap(({ codePoints }) => codePoints))] : [],
    ),
  );
}

describe.each(REPORTS)('signs in %s, %s', (name, language) => {
  const document = partsOf(name).document(language);
  const feet = [document.words.openPlace, document.words.otherField];

  test('that stand on a page of paper are explained at its foot, and no others', () => {
    const pages = drawnOn(document);
    for (const [index, texts] of pages.entries()) {
      const all = texts.join('').replaceAll(' ', '');
      for (const foot of feet) {
        const sign = foot.slice(0, 1);
        const explained = all.includes(foot.replaceAll(' ', ''));
        const stands = all.replaceAll(foot.replaceAll(' ', ''), '').includes(sign);
        expect({ page: index + 1, sign, explained }).toEqual({ page: index + 1, sign, explained: stands });
      }
    }
    expect(pages.flat().some(text => text.includes(feet[1]?.slice(0, 1) ?? ''))).toBe(true);
  });

  test('that are seen in a section of the page of the web are explained below it', () => {
    const bearing = document.sections.slice(1).flatMap(({ id, blocks }) => {
      // What is read out in place of a chart is not seen, and the legend explains what it has.
      const seen = JSON.stringify(
        blocks.filter(({ kind }) => kind !== 'legend'),
        (key, value) => (['alt', 'description', 'spoken'].includes(key) ? undefined : value),
      );
      const notes = blocks.flatMap(block => (block.kind === 'prose' ? block.paragraphs.flat() : []));
      return feet
        .filter(foot => seen.replaceAll(foot, '').includes(foot.slice(0, 1)))
        .map(foot => ({ id, foot, explained: notes.some(({ text }) => text === foot) || seen.includes(`"${foot}"`) }));
    });
    expect(bearing.length).toBeGreaterThan(0);
    expect(bearing.filter(({ explained }) => !explained)).toEqual([]);
  });
});
