import { describe, expect, test } from 'vitest';
import { selectInput } from '../../lambdas/claims/edition-input.ts';
import { LANGUAGES } from '../../lambdas/language/languages.ts';
import { createParts, type EditionParts } from '../../lambdas/publishing/edition-parts.ts';
import { makeArtifact } from '../../lambdas/publishing/make-artifact.ts';
import { faultsOf } from '../../lambdas/publishing/verification.ts';
import { EMPTY } from '../../lambdas/records/dataset.ts';
import { parseFiles } from '../../lambdas/records/import/parse-files.ts';
import { readPage } from '../render/html/read-page.ts';
import { inTurn } from '../support/depth.ts';
import { type Files, folder } from '../support/folder.ts';
import { readPdf, squeezed } from '../support/read-pdf.ts';
import { reportFonts } from '../support/report-fonts.ts';
import { shortLogistics } from '../support/short-logistics.ts';

const files = shortLogistics();
const FOREWORD = 'words/foreword.en.md';
const DEFINITION = 'reports/logistics.yaml';
const definition = new TextDecoder().decode(files.find(({ path }) => path === DEFINITION)?.bytes ?? new Uint8Array());

/** The second sample with another foreword. */
const parsed = (foreword: string, own: Files = {}) => {
  const changed = { [FOREWORD]: foreword, ...own };
  return parseFiles(
    [...files.filter(({ path }) => !Object.hasOwn(changed, path)), ...folder(changed)],
    EMPTY,
    LANGUAGES,
  );
};

/** The definition with these sections alone. */
const withSections = (...sections: readonly string[]): string =>
  definition.replace(/^sections:$[\s\S]*?^editions:$/m, `sections: [${sections.join(', ')}]\neditions:`);

/** Of its sections the findings and the basket alone, so that it is read again in a moment. */
const SHORT = withSections('{ id: findings }', '{ id: basket }');

function partsWith(foreword: string, own: Files = {}): EditionParts {
  const outcome = parsed(foreword, own);
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
  const parts = partsWith(foreword, { [DEFINITION]: SHORT });
  const faults = await faultsOf(
    parts,
    await filesOf(parts, ['claims.json', 'en/report.html']),
    async () => reportFonts,
  );
  return faults.map(({ file, sentence, message }) => `${file} ${sentence} ${message}`);
};

const TRUE = 'Singapore ranked first of 139 in the Logistics Performance Index 2023.';
const QUESTION = '{{claim position unit=singapore release=lpi/2023}}';

describe('a foreword', () => {
  test('with a judged sentence is printed in both files, and in the ledger as printed there', async () => {
    const parts = partsWith(`We thank the readers. ${QUESTION}\n\n- Care is **taken**.\n`, { [DEFINITION]: SHORT });
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

  test('with figures inside of a sentence is printed with their sources, and the ledger has them', async () => {
    const figure = (unit: string) => `{{claim score unit=${unit} release=lpi/2023 figure=score}}`;
    const parts = partsWith(
      `In the Logistics Performance Index 2023, Singapore scored ${figure('singapore')} points and Finland ${figure('finland')}.`,
      { [DEFINITION]: SHORT },
    );
    const made = await filesOf(parts, ['claims.json', 'en/report.html', 'en/report.pdf']);
    expect(await faultsOf(parts, made, fonts)).toEqual([]);
    const text = (name: string) => new TextDecoder().decode(made.find(each => each.name === name)?.bytes);
    expect(text('en/report.html')).toMatch(/data-claim="score:finland:lpi\/2023">4\.2</);
    expect(JSON.parse(text('claims.json')).claims.map(({ id }: { readonly id: string }) => id)).toContain(
      'score:singapore:lpi/2023',
    );
    const pdf = await readPdf(made.find(each => each.name === 'en/report.pdf')?.bytes ?? new Uint8Array());
    expect(squeezed(pdf.content)).toMatch(/Singaporescored4\.3\d*pointsandFinland4\.2/);
  });

  test('with a figure of another unit, year or ranking, or of more, is refused, each by its own words', async () => {
    const figure = '{{claim score unit=singapore release=lpi/2023 figure=score}}';
    const refused: readonly (readonly [string, RegExp])[] = [
      ['In the Logistics Performance Index 2023, Finland scored #.', /name the unit of “4\.3”/],
      ['In the Logistics Performance Index 2018, Singapore scored #.', /“2018”/],
      ['Singapore scored # in 2023.', /does not name the ranking/],
      ['In the Logistics Performance Index 2023, Singapore scored # for customs.', /“customs”/],
    ];
    const paragraphs = refused.map(([sentence]) => sentence.replace('#', figure));
    expect(await told(paragraphs.join('\n\n'))).toEqual(refused.map(([, words]) => expect.stringMatching(words)));
  });

  test('with a figure that others share stops the edition', async () => {
    const parts = partsWith('Switzerland ranks {{claim position unit=switzerland release=lpi/2023 figure=rank}}.');
    await expect(makeArtifact(parts, 'claims.json', fonts)).rejects.toThrow(/not true/);
  });

  test('in free words that say just what a true claim says is printed; with any other each is refused with its words', async () => {
    const refused: readonly (readonly [string, string])[] = [
      ['Singapore ranked second of 139 in the Logistics Performance Index 2023.', '“second”'],
      ['Finland ranked first of 139 in the Logistics Performance Index 2023.', '“Finland”'],
      ['Singapore ranked seventh of 160 in the Logistics Performance Index 2023.', '“160”'],
      ['Trade grew by 4 per cent.', '“4”'],
      ['Singapore is the only leader.', '“only”'],
      ['What follows is untrue.', '“untrue”'],
    ];
    const paragraphs = ['We thank the readers.', TRUE, ...refused.map(([sentence]) => sentence)];
    const faults = await told(`${paragraphs.join('\n\n')}\n`);
    expect(faults.length).toBe(refused.length);
    for (const [at, [sentence, word]] of refused.entries()) {
      // Every second line is empty, and two paragraphs stand before.
      expect(faults[at]).toContain(`${FOREWORD}:${2 * at + 5} ${sentence}`);
      expect(faults[at]).toContain(word);
    }
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
      { file: FOREWORD, rule: 'F20', line: { line: 3, column: 7 } },
    ]);
  });

  test('whose file is not there is no import', () => {
    const outcome = parseFiles(
      files.filter(({ path }) => path !== FOREWORD),
      EMPTY,
      LANGUAGES,
    );
    expect(outcome.ok ? [] : outcome.faults.map(({ column, remedy }) => `${column} ${remedy}`)).toEqual([
      'editions[0].words[0].files.en Put the file that "files" names into the folder of this import, with words in it.',
    ]);
  });
});

test('an opinion is labelled in both files', async () => {
  const parts = partsWith('We thank the readers.', { [DEFINITION]: SHORT });
  const [page, pdf] = await filesOf(parts, ['en/report.html', 'en/report.pdf']);
  expect(readPage(new TextDecoder().decode(page?.bytes)).text).toContain('Opinion of the editors');
  expect((await readPdf(pdf?.bytes ?? new Uint8Array())).content).toContain('Opinion of the editors');
});

describe('below a part of a section', () => {
  const OWN = 'words/own.en.md';
  /** With the sections that have parts of their own. */
  const OF_PARTS = withSections(
    '{ id: findings }',
    '{ id: basket }',
    '{ id: rankings }',
    '{ id: profiles, units: [singapore, finland, germany] }',
  );

  /** The second sample with words of this text at a place of the edition. */
  const placed = (place: string, text = `We visited them. ${QUESTION}`) =>
    parseFiles(
      [
        ...files.filter(({ path }) => path !== DEFINITION),
        ...folder({ [DEFINITION]: `${OF_PARTS}      - ${place}\n        files: { en: ${OWN} }\n`, [OWN]: text }),
      ],
      EMPTY,
      LANGUAGES,
    );
  const partsAt = (place: string): EditionParts => {
    const outcome = placed(place);
    if (!outcome.ok) throw new Error(outcome.faults.map(({ message }) => message).join('\n'));
    return createParts(selectInput(outcome.dataset, 'logistics', '2023'));
  };

  const PLACES: readonly (readonly [what: string, place: string, section: string])[] = [
    ['the profile of a unit', '{ at: profiles, unit: finland }', 'unit-finland'],
    ['the part on a ranking', '{ at: rankings, ranking: lpi-customs }', 'ranking-lpi-customs-2023'],
    ['the head of the chapter', '{ at: rankings }', 'rankings'],
  ];

  test.each(inTurn(PLACES))('words stand there in both files: %s', async (_, place, section) => {
    const inline = place.replace(/^\{ | \}$/g, '').replaceAll(', ', '\n        ');
    const parts = partsAt(inline);
    const made = await filesOf(parts, ['claims.json', 'en/report.html', 'en/report.pdf']);
    expect(await faultsOf(parts, made, fonts)).toEqual([]);
    const own = parts
      .document('en')
      .sections.filter(({ blocks }) => blocks.some(block => block.kind === 'ownWords' && block.file === OWN));
    expect(own.map(({ id }) => id)).toEqual([section]);
    const pdf = await readPdf(made.find(each => each.name === 'en/report.pdf')?.bytes ?? new Uint8Array());
    expect(squeezed(pdf.content)).toContain(squeezed(`We visited them. ${TRUE}`));
  });

  test.each([
    ['at: profiles\n        unit: japan', 'F21', 'editions[0].words[2].unit', /Name one of these: singapore, finland/],
    ['at: rankings\n        ranking: lpi', 'F21', 'editions[0].words[2].ranking', /Name one of these: lpi-/],
    ['at: rankings\n        ranking: lpx', 'F08', 'editions[0].words[2].ranking', /Correct the id/],
    ['at: comparison', 'F21', 'editions[0].words[2].at', /Name the section in "sections"/],
    ['at: basket\n        unit: finland', 'F07', 'editions[0].words[2].unit', /at: profiles where "unit" is given/],
    [
      'at: basket\n        ranking: lpi',
      'F07',
      'editions[0].words[2].ranking',
      /at: rankings where "ranking" is given/,
    ],
  ])('words that have nothing to stand below are no import: %s', (place, rule, column, remedy) => {
    const outcome = placed(place);
    expect(outcome.ok ? [] : outcome.faults).toEqual([
      expect.objectContaining({ rule, column, remedy: expect.stringMatching(remedy) }),
    ]);
  });
});

test('two reports of one store look each like its own', async () => {
  const outcome = parsed('We thank the readers.', { [DEFINITION]: SHORT });
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
