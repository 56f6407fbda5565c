import { describe, expect, test } from 'vitest';
import { declaredOtherwise } from '../../lambdas/audit/pictures.ts';
import { selectInput } from '../../lambdas/claims/edition-input.ts';
import { declaredBy } from '../../lambdas/publishing/declared.ts';
import { createParts, type EditionParts } from '../../lambdas/publishing/edition-parts.ts';
import { makeArtifact } from '../../lambdas/publishing/make-artifact.ts';
import { faultsOf } from '../../lambdas/publishing/verification.ts';
import { readPage } from '../render/html/read-page.ts';
import { accepted } from '../support/folder.ts';
import { ECONOMIES, folderOf, type Institute, UNIVERSITIES } from '../support/institute.ts';
import { once } from '../support/once.ts';
import { readPdf, squeezed } from '../support/read-pdf.ts';
import { reportFonts } from '../support/report-fonts.ts';

const INSTITUTES: Readonly<Record<string, { readonly institute: Institute; readonly report: string }>> = {
  economies: { institute: ECONOMIES, report: 'openness-report' },
  universities: { institute: UNIVERSITIES, report: 'research-report' },
};

const partsOf = once((name: string): EditionParts => {
  const of = INSTITUTES[name];
  if (of === undefined) throw new Error(`there is no institute of ${name}`);
  return createParts(selectInput(accepted(folderOf(of.institute)), of.report, '2023'));
});

const filesOf = once(async (name: string) => {
  const parts = partsOf(name);
  const names = parts.input.report.languages.flatMap(language => [`${language}/report.html`, `${language}/report.pdf`]);
  const files = [];
  for (const each of ['claims.json', ...names])
    files.push({ name: each, bytes: (await makeArtifact(parts, each, async () => reportFonts)).bytes });
  return files;
});

/** Words of another domain than the institute's own. */
const STRANGE: Readonly<Record<string, RegExp>> = {
  economies: /\bcit(?:y|ies)\b|城市|\buniversit|大学|\bclusters?\b|集群|\binstitutions?\b/gi,
  universities:
    /\bcit(?:y|ies)\b|\beconom(?:y|ies)\b|\bclusters?\b|\binstitutions?\b|\bleague rankings?\b|\p{Script=Han}/giu,
};

/** Every text that a value says. */
function textsIn(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : [];
}

describe.each(Object.keys(INSTITUTES))('a report on %s, made from records and a definition alone', name => {
  const of = () => partsOf(name);

  test('has no word of another domain in any language, nor in its ledger', () => {
    const { input, document, ledger } = of();
    const ofKinds = new Set(['economy', 'institution']);
    for (const texts of [...input.report.languages.map(id => textsIn(document(id).sections)), ledgerWords(ledger())])
      expect(texts.filter(text => !ofKinds.has(text)).flatMap(text => text.match(STRANGE[name] ?? /^$/) ?? [])).toEqual(
        [],
      );
  });

  test('tells who leads, who shares a place, and scores of now and before', () => {
    const { document, analysis } = of();
    expect(analysis().findings.length).toBeGreaterThan(3);
    const { sections } = document('en');
    const tables = sections.flatMap(({ blocks }) => blocks).flatMap(block => (block.kind === 'table' ? [block] : []));
    const overall = tables.find(({ id }) => id === 'table-overall');
    expect(overall?.columns.map(({ label }) => label)).toEqual(
      expect.arrayContaining(['Rank', '2022', 'Change', 'Score', 'Score, 2022', 'Change in score']),
    );
    for (const { cells } of overall?.rows ?? []) {
      const [now, then, change] = cells.slice(-3).map(({ text }) => Number(text.replace('−', '-')));
      expect(change).toBeCloseTo((now ?? 0) - (then ?? 0), 9);
    }
    const ranks = tables.flatMap(({ rows }) => rows.map(({ cells }) => cells[0]?.text ?? ''));
    expect(ranks.some(rank => rank.startsWith('='))).toBe(true);
  });

  test('counts on an axis that ends with all that are counted', () => {
    const charts = of()
      .document('en')
      .sections.flatMap(({ blocks }) => blocks)
      .flatMap(block => (block.kind === 'chart' && block.form === 'bars' ? [block] : []));
    expect(charts.length).toBeGreaterThan(0);
    for (const { ticks, max } of charts)
      expect(ticks.map(({ at }) => at)).toEqual(Array.from({ length: max + 1 }, (_, at) => at));
  });

  test('is proved in every file', async () => {
    expect(await faultsOf(of(), await filesOf(name), async () => reportFonts)).toEqual([]);
  });
});

test('what the institute wrote is printed in both languages and both files, and the ledger has it', async () => {
  const files = await filesOf('economies');
  const bytesOf = (name: string) => files.find(each => each.name === name)?.bytes ?? new Uint8Array();
  const { claims } = JSON.parse(new TextDecoder().decode(bytesOf('claims.json')));
  const { sentence } = claims.find(({ id }: { readonly id: string }) => id === 'position:corvina:openness/2023');
  for (const language of ['en', 'zh-Hans']) {
    const page = readPage(new TextDecoder().decode(bytesOf(`${language}/report.html`))).text;
    const print = squeezed((await readPdf(bytesOf(`${language}/report.pdf`))).content);
    for (const text of [page, print]) expect(squeezed(text)).toContain(squeezed(sentence[language]));
    for (const text of [page, print])
      expect(squeezed(text)).toMatch(language === 'en' ? /Corvinascored96\.0\d*points\./ : /科维纳得分为96\.0\d*。/);
  }
});

test('what a score gained or lost is found where it is not what the records have', async () => {
  const parts = partsOf('universities');
  const made = parts.document('en');
  const before = /(?<="text":")[+−]\d+\.\d(?=")/;
  const sections = JSON.stringify(made.sections);
  expect(sections).toMatch(before);
  const altered: EditionParts = {
    ...parts,
    document: () => ({ ...made, sections: JSON.parse(sections.replace(before, '+9.9')) }),
  };
  const files = [];
  for (const name of ['claims.json', 'en/report.html'])
    files.push({ name, bytes: (await makeArtifact(altered, name, async () => reportFonts)).bytes });
  expect((await faultsOf(altered, files, async () => reportFonts)).map(({ message }) => message)).toContainEqual(
    expect.stringMatching(/\| \+9\.9: is not what the records have$/),
  );
});

test('the sign of each language stands in its files, and that of another is found', async () => {
  const { input, document } = partsOf('economies');
  const declared = declaredBy(document('zh-Hans'));
  expect(declared.pictures.map(({ file }) => file)).toEqual(['pictures/sign.zh.svg']);
  expect(declaredOtherwise(declared, input.dataset, input.pictures ?? {})).toEqual([]);
  const exchanged = { ...declared, pictures: declaredBy(document('en')).pictures };
  expect(declaredOtherwise(exchanged, input.dataset, input.pictures ?? {})).toEqual([
    expect.objectContaining({
      file: 'pictures/sign.svg',
      message: 'is a picture that the definition does not declare',
    }),
  ]);
});

/** What a ledger says in words: sentences and reasons. */
function ledgerWords(ledger: string): readonly string[] {
  const { claims } = JSON.parse(ledger);
  return textsIn(
    claims.map(({ sentence, why }: { readonly sentence?: unknown; readonly why?: unknown }) => [sentence, why]),
  );
}
