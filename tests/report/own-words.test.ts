import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { selectInput } from '../../lambdas/claims/edition-input.ts';
import { LANGUAGES } from '../../lambdas/language/languages.ts';
import { ROOT } from '../../lambdas/local/paths.ts';
import { createParts, type EditionParts } from '../../lambdas/publishing/edition-parts.ts';
import { makeArtifact } from '../../lambdas/publishing/make-artifact.ts';
import { faultsOf } from '../../lambdas/publishing/verification.ts';
import { EMPTY } from '../../lambdas/records/dataset.ts';
import { parseFiles } from '../../lambdas/records/import/parse-files.ts';
import { readPage } from '../render/html/read-page.ts';
import { readFolder } from '../sample/read-folder.ts';
import { folder } from '../support/folder.ts';
import { readPdf, squeezed } from '../support/read-pdf.ts';
import { reportFonts } from '../support/report-fonts.ts';

const files = readFolder(join(ROOT, 'sample-logistics'));
const FOREWORD = 'words/foreword.en.md';

/** The second sample with another foreword. */
const parsed = (foreword: string) =>
  parseFiles([...files.filter(({ path }) => path !== FOREWORD), ...folder({ [FOREWORD]: foreword })], EMPTY, LANGUAGES);

function partsWith(foreword: string): EditionParts {
  const outcome = parsed(foreword);
  if (!outcome.ok) throw new Error(outcome.faults.map(({ message }) => message).join('\n'));
  return createParts(selectInput(outcome.dataset, 'logistics', '2023'));
}

const fonts = async () => reportFonts;

async function filesOf(parts: EditionParts, names: readonly string[]) {
  const made = [];
  for (const name of names) made.push({ name, bytes: (await makeArtifact(parts, name, fonts)).bytes });
  return made;
}

const told = async (foreword: string): Promise<readonly string[]> => {
  const parts = partsWith(foreword);
  const faults = await faultsOf(
    parts,
    await filesOf(parts, ['claims.json', 'en/report.html']),
    async () => reportFonts,
  );
  return faults.map(({ file, sentence, message }) => `${file} ${sentence} ${message}`);
};

const TRUE = 'Singapore ranks first of 139 in the Logistics Performance Index 2023.';
const QUESTION = '{{claim position unit=singapore release=lpi/2023}}';

describe('a foreword', () => {
  test('with a judged sentence is printed in both files, and in the ledger as printed there', async () => {
    const parts = partsWith(`We thank the readers. ${QUESTION}\n\n- Care is **taken**.\n`);
    const made = await filesOf(parts, ['claims.json', 'en/report.html', 'en/report.pdf']);
    expect(await faultsOf(parts, made, async () => reportFonts)).toEqual([]);
    const text = (name: string) => new TextDecoder().decode(made.find(each => each.name === name)?.bytes);
    expect(readPage(text('en/report.html')).text).toContain(TRUE);
    expect(text('en/report.html')).toContain('data-claim="position:singapore:lpi/2023"');
    const pdf = await readPdf(made.find(each => each.name === 'en/report.pdf')?.bytes ?? new Uint8Array());
    expect(squeezed(pdf.content)).toContain(squeezed(`We thank the readers. ${TRUE}`));
    const ledger: { readonly claims: readonly { readonly id: string; readonly printed: unknown }[] } = JSON.parse(
      text('claims.json'),
    );
    const claim = ledger.claims.find(({ id }) => id === 'position:singapore:lpi/2023');
    expect(claim?.printed).toMatchObject({ en: expect.arrayContaining(['foreword']) });
  });

  test('in free words that say just what a true claim says is printed', async () => {
    expect(await told(`We thank the readers.\n\n${TRUE}\n`)).toEqual([]);
  });

  test.each([
    ['a wrong number', 'Singapore ranks second of 139 in the Logistics Performance Index 2023.', '“second”'],
    ['a wrong name', 'Finland ranks first of 139 in the Logistics Performance Index 2023.', '“Finland”'],
    ['a stale rank', 'Singapore ranks seventh of 160 in the Logistics Performance Index 2023.', '“160”'],
    ['a percent without a claim', 'Trade grew by 4 per cent.', '“4”'],
    ['only', 'Singapore is the only leader.', '“only”'],
    ['a denial', 'What follows is untrue.', '“untrue”'],
  ])('with %s is refused with its words', async (_, sentence, word) => {
    const [fault = '', ...others] = await told(`We thank the readers.\n\n${sentence}\n`);
    expect(others).toEqual([]);
    expect(fault).toContain(`${FOREWORD}:3 ${sentence}`);
    expect(fault).toContain(word);
  });

  test('that asks for a sentence that is not true stops the edition', async () => {
    const parts = partsWith('{{claim leader unit=finland release=lpi/2023}}');
    await expect(makeArtifact(parts, 'claims.json', fonts)).rejects.toThrow(
      /words\/foreword\.en\.md:1 asks for a sentence of the kind "leader" that is not true/,
    );
  });

  test('that asks in no form of a claim, or holds HTML, is no import', () => {
    const outcome = parsed('We **thank** you.\n\n<b>All</b> of you.');
    expect(outcome.ok ? [] : outcome.faults.map(({ file, rule, line }) => ({ file, rule, line }))).toEqual([
      { file: FOREWORD, rule: 'F20', line: { line: 3, column: 1 } },
    ]);
  });

  test('whose file is not there is no import', () => {
    const outcome = parseFiles(
      files.filter(({ path }) => path !== FOREWORD),
      EMPTY,
      LANGUAGES,
    );
    expect(outcome.ok ? [] : outcome.faults.map(({ column, remedy }) => `${column} ${remedy}`)).toEqual([
      'editions[0].words[0].texts.en Put the file that "files" names into the folder of this import, with words in it.',
    ]);
  });
});

test('an opinion is labelled in both files', async () => {
  const parts = partsWith('We thank the readers.');
  const [page, pdf] = await filesOf(parts, ['en/report.html', 'en/report.pdf']);
  expect(readPage(new TextDecoder().decode(page?.bytes)).text).toContain('Opinion of the institute');
  expect((await readPdf(pdf?.bytes ?? new Uint8Array())).content).toContain('Opinion of the institute');
});

test('two reports of one store look each like its own', async () => {
  const outcome = parsed('We thank the readers.');
  if (!outcome.ok) throw new Error('The sample is refused');
  const [report] = outcome.dataset.reports;
  if (report === undefined) throw new Error('The sample defines no report');
  const other = { ...report, id: 'other', theme: { accent: '#7A1F2B' } };
  const dataset = { ...outcome.dataset, reports: [report, other] };
  const pages = ['logistics', 'other'].map(async id => {
    const [page, pdf] = await filesOf(createParts(selectInput(dataset, id, '2023')), [
      'en/report.html',
      'en/report.pdf',
    ]);
    const { width } = (await readPdf(pdf?.bytes ?? new Uint8Array())).pages[0] ?? { width: 0 };
    return { accent: /--accent:(#\w+)/.exec(new TextDecoder().decode(page?.bytes))?.[1], width: Math.round(width) };
  });
  expect(await Promise.all(pages)).toEqual([
    { accent: '#14533C', width: 612 },
    { accent: '#7A1F2B', width: 595 },
  ]);
});
