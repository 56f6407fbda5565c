import { beforeAll, describe, expect, test } from 'vitest';
import type { Section } from '../../lambdas/document/document.ts';
import { textOf as textOfElement } from '../render/html/read-page.ts';
import { inTurn } from '../support/depth.ts';
import { EDITION_NAMES, type Edition, madeEdition, type Printed } from '../support/edition.ts';
import { chartsOf, missing, sectionRuns } from '../support/pieces.ts';
import { PRINTED, type PrintedLanguage } from '../support/printed-languages.ts';
import { elementsOf, type PdfBookmark, squeezed } from '../support/read-pdf.ts';

/** What a page of the web shows of a section. */
function onPage({ html }: Printed, { id }: Section): string {
  const found = html.elements.find(
    ({ tag, attributes }) => ['section', 'header'].includes(tag) && attributes.get('id') === id,
  );
  if (!found) throw new Error(`no section ${id}`);
  return textOfElement(html, found);
}

const flat = (items: readonly PdfBookmark[]): readonly PdfBookmark[] =>
  items.flatMap(item => [item, ...flat(item.items)]);

/** The pages that a section begins and ends on, by the bookmarks; the cover is the first page. */
function pagesOf({ pdf, document }: Printed, section: Section) {
  if (document.sections.indexOf(section) === 0) return pdf.pages.slice(0, 1);
  const marks = flat(pdf.outline);
  const at = marks.findIndex(({ title }) => squeezed(title) === squeezed(section.title));
  const [from, to] = [marks[at]?.page, marks[at + 1]?.page ?? pdf.pages.length];
  if (!from) throw new Error(`no bookmark leads to ${section.title}`);
  return pdf.pages.filter(({ number }) => number >= from && number <= to);
}

describe.each(inTurn(EDITION_NAMES))('%s', name => {
  let edition: Edition;

  beforeAll(async () => {
    edition = await madeEdition(name);
  });

  const inEverySection = (
    language: PrintedLanguage,
    check: (printed: Printed, section: Section) => readonly string[],
  ) => {
    const printed = edition.printed[language];
    return printed.document.sections.flatMap(section => check(printed, section).map(lost => `${section.id}: ${lost}`));
  };

  describe.each(PRINTED)('%s', language => {
    test('every text and figure of the document stands in its section of the page', () => {
      const lost = inEverySection(language, (printed, section) => {
        const text = onPage(printed, section);
        return sectionRuns(section, 'html').flatMap(run => missing(text, run) ?? []);
      });
      expect(lost).toEqual([]);
    });

    test('every text and figure of the document stands on the pages of its section of the PDF', () => {
      const lost = inEverySection(language, (printed, section) => {
        const text = pagesOf(printed, section)
          .map(({ content }) => content)
          .join('\n');
        return sectionRuns(section, 'pdf').flatMap(run => missing(text, run) ?? []);
      });
      expect(lost).toEqual([]);
    });

    test('the data of every chart stand in the alternative text of its figure in the PDF', () => {
      const lost = inEverySection(language, (printed, section) => {
        const figures = pagesOf(printed, section)
          .flatMap(({ struct }) => elementsOf(struct))
          .flatMap(({ alt }) => alt ?? []);
        return section.blocks.flatMap(chartsOf).flatMap(chart => {
          const alt = figures.find(text => squeezed(text).startsWith(squeezed(chart.alt))) ?? '';
          const [head = [], ...rows] = chart.data;
          return rows.flatMap(([name = '', ...cells]) => {
            const texts =
              chart.form === 'bars'
                ? [name, chart.bars.find(bar => bar.name === name)?.text ?? '']
                : [name, ...cells.flatMap((cell, index) => [head[index + 1] ?? '', cell])];
            return missing(alt, { what: `${chart.number}, data of ${name}`, texts }) ?? [];
          });
        });
      });
      expect(lost).toEqual([]);
    });

    test('a figure that was changed by one would be missed', () => {
      const printed = edition.printed[language];
      const wrong = (text: string) => text.replace(/\d(?=\D*$)/, digit => String((Number(digit) + 1) % 10));
      const unnoticed = printed.document.sections.flatMap(section => {
        const text = onPage(printed, section);
        return sectionRuns(section, 'html')
          .filter(
            ({ what, texts }) => /^(prose|claims|honours|sentences)$/.test(what) && texts.some(text => /\d/.test(text)),
          )
          .filter(run => missing(text, { ...run, texts: run.texts.map(wrong) }) === null)
          .map(({ what }) => `${section.id}: ${what}`);
      });
      expect(unnoticed).toEqual([]);
    });
  });
});
