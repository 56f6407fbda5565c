import { describe, expect, test } from 'vitest';
import { selectInput } from '../../../lambdas/claims/edition-input.ts';
import type { Block } from '../../../lambdas/document/blocks.ts';
import type { Document } from '../../../lambdas/document/document.ts';
import { createParts } from '../../../lambdas/publishing/edition-parts.ts';
import { partsOf } from '../../support/edition.ts';
import { accepted } from '../../support/folder.ts';
import { ECONOMIES, folderOf, type Institute, UNIVERSITIES } from '../../support/institute.ts';
import { pageFullness } from '../../support/page-fullness.ts';
import { PRINTED, type PrintedLanguage } from '../../support/printed-languages.ts';

/** So much of the body's height is used at the least. */
const LEAST = 0.6;

/** The pages under it that do not end a chapter, in words. */
const emptyPages = (document: Document): readonly string[] =>
  pageFullness(document)
    .filter(({ share, endsChapter }) => share < LEAST && !endsChapter)
    .map(({ page, head, share }) => `${page} ${head}: ${Math.round(share * 100)} %`);

/** The last page of a chapter holds so much at the least: what begins below it runs on, or it is worth a page. Sources that would leave a few lines to the last page are set tighter. */
const LEAST_AT_END = 0.39;

const emptyEnds = (document: Document): readonly string[] =>
  pageFullness(document)
    .filter(({ share, endsChapter }) => share < LEAST_AT_END && endsChapter)
    .map(({ page, head, share }) => `${page} ${head}: ${Math.round(share * 100)} %`);

const isSpread = (block: Block): boolean => block.kind === 'profile' && block.room === 'pages';

describe('pages are filled', () => {
  test.each(PRINTED)('no page of the sample in %s but the last of a chapter is nearly empty', language => {
    const document = partsOf('the sample, 2022').document(language);
    // A unit of which much is on record has pages of its own, others share one.
    const profiles = document.sections.flatMap(({ blocks }) =>
      blocks.flatMap(block => (block.kind === 'profile' ? [block] : [])),
    );
    expect(
      [...new Set(profiles.flatMap(({ room, charts }) => charts.map(({ form }) => `${room} ${form}`)))].sort(),
    ).toEqual(['pages dotStrip', 'pages ladders', 'pages smallMultiples', 'part dotStrip']);
    expect(emptyPages(document)).toEqual([]);
  });

  test.each(PRINTED)('what the sample tells in %s stands on fewer than 32 pages, before its full tables', language => {
    const document = partsOf('the sample, 2022').document(language);
    const titled = (wanted: string) => document.sections.find(({ id }) => id === wanted)?.title;
    const pages = pageFullness(document);
    const [tables, findings, changes, basket] = ['full-tables', 'findings', 'changes', 'basket'].map(titled);
    expect(pages.find(({ head }) => head === tables)?.page).toBeLessThanOrEqual(32);
    // The key findings end on their second page, where what changed begins; and no heatmap goes on overleaf.
    const pageOf = (title: string | undefined) => pages.find(({ head }) => head === title)?.page ?? 0;
    expect(pageOf(changes)).toBe(pageOf(findings) + 1);
    const [first, ...others] = pages.filter(({ head }) => head === basket);
    const beginsBehind = pages.some(({ page, endsChapter }) => page + 1 === first?.page && !endsChapter);
    expect(others).toHaveLength(beginsBehind ? 2 : 1);
  });

  test.each(PRINTED)('the histories of a unit take the room that they have, in %s', language => {
    const document = partsOf('the sample, 2022').document(language);
    const units = new Set(document.sections.filter(({ blocks }) => blocks.some(isSpread)).map(({ title }) => title));
    const pages = pageFullness(document).filter(({ head }) => units.has(head));
    expect(pages).toHaveLength(2 * units.size);
    expect(pages.filter(({ share }) => share < 0.7)).toEqual([]);
  });

  test.each(PRINTED)('nor one of the edition of the year before, in %s', language => {
    expect(emptyPages(partsOf('the sample, 2021').document(language))).toEqual([]);
  });

  test.each(PRINTED)('nor one of the constructed records, in %s', language => {
    expect(emptyPages(partsOf('the constructed records, 2023').document(language))).toEqual([]);
  });

  test.each([
    ['the sample, 2022', 'en'],
    ['the sample, 2022', 'zh-Hans'],
    ['the sample, 2021', 'en'],
    ['the sample, 2021', 'zh-Hans'],
    ['the sample of logistics, 2023', 'en'],
  ] as const)('the last page of no chapter of %s in %s is left to a few lines', (name, language) => {
    expect(emptyEnds(partsOf(name).document(language))).toEqual([]);
  });

  test.each(PRINTED)(
    'what is looked up in long and narrow tables takes a third of the pages at the most, in %s',
    language => {
      const document = partsOf('the sample, 2022').document(language);
      const pages = pageFullness(document);
      const tables = document.sections.find(({ id }) => id === 'full-tables')?.title;
      const first = pages.find(({ head }) => head === tables)?.page ?? 0;
      expect(pages.length + 2 - first).toBeLessThan((pages.length + 2) / 3);
    },
  );

  test('a short foreword, which has its page to itself, is set in larger letters', () => {
    const pages = pageFullness(partsOf('the sample of logistics, 2023').document('en'));
    expect(pages.find(({ head }) => head === 'Foreword')?.share).toBeGreaterThan(0.5);
  });

  test('nor one of a report about everybody, with the words of its institute between the chapters', () => {
    expect(emptyPages(partsOf('the sample of logistics, 2023').document('en'))).toEqual([]);
  });
});

/** The pages on which a chapter of a report of an institute begins or goes on, by the heads of pages. */
function pagesOf(institute: Institute, report: string, language: PrintedLanguage, id: string) {
  const document = createParts(selectInput(accepted(folderOf(institute)), report, '2023')).document(language);
  const title = document.sections.find(section => section.id === id)?.title;
  return pageFullness(document).filter(({ head }) => head === title);
}

test('the key findings begin on the page of a summary that leaves half of it', () => {
  const pages = pagesOf(UNIVERSITIES, 'research-report', 'en', 'summary');
  expect(pages).toHaveLength(1);
  expect(pages.every(({ share }) => share >= LEAST)).toBe(true);
});

test.each(PRINTED)('the summary begins on the page of a foreword of two lines, in %s', language => {
  const pages = pagesOf(ECONOMIES, 'openness-report', language, 'foreword');
  expect(pages).toHaveLength(1);
  expect(pages.every(({ share }) => share >= LEAST)).toBe(true);
  expect(pagesOf(ECONOMIES, 'openness-report', language, 'summary')).toEqual([]);
});

test.each(PRINTED)(
  'no page of the report of an institute but the last of a chapter is nearly empty, in %s',
  language => {
    const parts = createParts(selectInput(accepted(folderOf(ECONOMIES)), 'openness-report', '2023'));
    expect(emptyPages(parts.document(language))).toEqual([]);
  },
);
