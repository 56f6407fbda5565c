import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import type { EditionParts } from '../../lambdas/publishing/edition-parts.ts';
import type { FinishedFile, faultsOf as Verify } from '../../lambdas/publishing/verification.ts';
import { readPage } from '../render/html/read-page.ts';
import { readFolder } from '../sample/read-folder.ts';
import { EDITIONS } from '../support/edition.ts';
import {
  PSEUDO,
  PSEUDO_CITATIONS,
  PSEUDO_HEADS,
  PSEUDO_ID,
  PSEUDO_LEXICON,
  PSEUDO_PLAIN,
  PSEUDO_STATED,
  pseudo,
} from '../support/pseudo-language.ts';
import { inPseudoToo } from '../support/pseudo-records.ts';
import { readPdf } from '../support/read-pdf.ts';
import { reportFonts } from '../support/report-fonts.ts';

const fonts = async () => reportFonts;
const NAMES = ['html', 'pdf'].flatMap(format => ['en', 'zh-Hans', PSEUDO_ID].map(id => `${id}/report.${format}`));

let parts: EditionParts;
let faultsOf: typeof Verify;
let files: readonly FinishedFile[];
const bytesOf = (name: string): Uint8Array => files.find(file => file.name === name)?.bytes ?? new Uint8Array();
const pageOf = (id: string) => readPage(new TextDecoder().decode(bytesOf(`${id}/report.html`)));

/** One line adds a language to the product, and one to what the check can read: here a test adds them, for itself alone. */
beforeAll(async () => {
  vi.resetModules();
  const { LANGUAGES } = await import('../../lambdas/language/languages.ts');
  const { LEXICONS } = await import('../../lambdas/audit/expect/lexicons.ts');
  const { PLAIN_LANGUAGES } = await import('../../lambdas/audit/plain/languages.ts');
  const { statedIn } = await import('../../lambdas/audit/own/languages.ts');
  const { CITATION_LANGUAGES } = await import('../../lambdas/audit/cited/languages.ts');
  const { HEADS } = await import('../../lambdas/audit/drawn/head-forms.ts');
  vi.resetModules();
  vi.doMock('../../lambdas/audit/cited/languages.ts', () => ({
    CITATION_LANGUAGES: [...CITATION_LANGUAGES, PSEUDO_CITATIONS],
  }));
  vi.doMock('../../lambdas/audit/drawn/head-forms.ts', () => ({ HEADS: [...HEADS, [PSEUDO_ID, PSEUDO_HEADS]] }));
  vi.doMock('../../lambdas/language/languages.ts', () => ({ LANGUAGES: [...LANGUAGES, PSEUDO] }));
  vi.doMock('../../lambdas/audit/expect/lexicons.ts', () => ({ LEXICONS: [...LEXICONS, PSEUDO_LEXICON] }));
  vi.doMock('../../lambdas/audit/plain/languages.ts', () => ({
    PLAIN_LANGUAGES: [...PLAIN_LANGUAGES, PSEUDO_PLAIN],
  }));
  vi.doMock('../../lambdas/audit/own/languages.ts', () => ({
    statedIn: (language: string) => (language === PSEUDO_ID ? PSEUDO_STATED : statedIn(language)),
  }));
  const { accepted } = await import('../support/folder.ts');
  const { selectCompared } = await import('../../lambdas/claims/compared-input.ts');
  const { createParts } = await import('../../lambdas/publishing/edition-parts.ts');
  const { makeArtifact } = await import('../../lambdas/publishing/make-artifact.ts');
  ({ faultsOf } = await import('../../lambdas/publishing/verification.ts'));
  const { folder, report, edition } = EDITIONS['the constructed records, 2023'];
  parts = createParts(selectCompared(accepted(inPseudoToo(readFolder(folder))), report, edition));
  const made: FinishedFile[] = [];
  for (const name of ['claims.json', ...NAMES])
    made.push({ name, bytes: (await makeArtifact(parts, name, fonts)).bytes });
  files = made;
}, 300_000);

afterAll(() => {
  vi.doUnmock('../../lambdas/audit/cited/languages.ts');
  vi.doUnmock('../../lambdas/audit/drawn/head-forms.ts');
  vi.doUnmock('../../lambdas/language/languages.ts');
  vi.doUnmock('../../lambdas/audit/expect/lexicons.ts');
  vi.doUnmock('../../lambdas/audit/plain/languages.ts');
  vi.doUnmock('../../lambdas/audit/own/languages.ts');
  vi.resetModules();
});

test('a language that only a test has registered is imported by columns of its own and printed in both formats', async () => {
  const { title, language, sections } = parts.document(PSEUDO_ID);
  expect(language).toBe(PSEUDO_ID);
  expect(title).toBe(pseudo(parts.document('en').title));
  expect(sections.map(section => section.title)).toEqual(parts.document('en').sections.map(each => pseudo(each.title)));
  expect(pageOf(PSEUDO_ID).text.length / pageOf('en').text.length).toBeGreaterThan(1.38);
  const pdf = await readPdf(bytesOf(`${PSEUDO_ID}/report.pdf`));
  expect(pdf.content).toContain(pseudo('Key findings'));
});

test('nothing that it prints is said in English', () => {
  const said = JSON.stringify(parts.document(PSEUDO_ID).sections.map(({ blocks }) => blocks));
  const texts = [...said.matchAll(/"(?:text|caption|label|title|subtitle|alt)":"((?:[^"\\]|\\.)*)"/g)].map(
    ([, text = '']) => text,
  );
  expect(texts.length).toBeGreaterThan(1000);
  expect(texts.filter(text => /[aeiou]/.test(text))).toEqual([]);
});

test('the verification before publishing finds nothing to object to in any of the three languages', async () => {
  expect(await faultsOf(parts, files, async () => reportFonts)).toEqual([]);
}, 300_000);

test('a sentence in it that says something else is refused', async () => {
  const page = new TextDecoder().decode(bytesOf(`${PSEUDO_ID}/report.html`));
  const rose = pseudo(' rose ');
  expect(page).toContain(rose);
  const turned = new TextEncoder().encode(page.replace(rose, pseudo(' fell ')));
  const others = files.filter(({ name }) => name !== `${PSEUDO_ID}/report.html`);
  expect(
    await faultsOf(parts, [...others, { name: `${PSEUDO_ID}/report.html`, bytes: turned }], async () => reportFonts),
  ).not.toEqual([]);
}, 300_000);
