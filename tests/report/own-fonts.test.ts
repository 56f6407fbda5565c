import { describe, expect, test } from 'vitest';
import { selectInput } from '../../lambdas/claims/edition-input.ts';
import { LANGUAGES } from '../../lambdas/language/languages.ts';
import { createParts } from '../../lambdas/publishing/edition-parts.ts';
import { makeArtifact } from '../../lambdas/publishing/make-artifact.ts';
import { faultsOf } from '../../lambdas/publishing/verification.ts';
import { EMPTY } from '../../lambdas/records/dataset.ts';
import { parseFiles } from '../../lambdas/records/import/parse-files.ts';
import { folder } from '../support/folder.ts';
import { otherFont } from '../support/fonts.ts';
import { once } from '../support/once.ts';
import { reportFonts } from '../support/report-fonts.ts';
import { shortLogistics } from '../support/short-logistics.ts';

const DEFINITION = 'reports/logistics.yaml';
const files = shortLogistics();
const written = new TextDecoder().decode(files.find(({ path }) => path === DEFINITION)?.bytes ?? new Uint8Array());

const LATIN = `family: ${otherFont.family}, regular: fonts/Regular.ttf, bold: fonts/Bold.ttf, licence: SIL OFL 1.1`;
const FONTS = { 'fonts/Regular.ttf': otherFont.regular, 'fonts/Bold.ttf': otherFont.bold };

/** The second sample, short and set in these fonts. */
function parsed(fonts: string, given: Readonly<Record<string, Uint8Array>> = FONTS, text = written) {
  const [before = '', after = ''] = text.split(/^sections:\n(?: +.*\n)+/m);
  const definition =
    `${before}sections: [{ id: findings }, { id: overall }]\n${after}    basket: [lpi-customs/2023]\n    histories: []\n    ownHistory: ["2018"]\n`
      // What the note says of the basket is true of this one.
      .replace('The rankings tracked are two components', 'The rankings tracked are of the components')
      .replace(/^theme:$/m, `theme:\n  fonts: { ${fonts} }`)
      .replace(/ {6}- at: basket\n(?: {8}.*\n)+/, '');
  const others = files.filter(({ path }) => path !== DEFINITION);
  return parseFiles([...others, ...folder({ [DEFINITION]: definition, ...given })], EMPTY, LANGUAGES);
}

function partsIn(fonts: string, text = written) {
  const outcome = parsed(fonts, FONTS, text);
  if (!outcome.ok) throw new Error(outcome.faults.map(({ message, remedy }) => `${message} ${remedy}`).join('\n'));
  return createParts(selectInput(outcome.dataset, 'logistics', '2023'));
}

const fonts = async () => reportFonts;

const FILES = ['claims.json', 'en/report.html', 'en/report.pdf'];

const made = once(async (_time: string) => {
  const parts = partsIn(`latin: { ${LATIN} }`);
  const finished = [];
  for (const name of FILES) finished.push({ name, bytes: (await makeArtifact(parts, name, fonts)).bytes });
  return { parts, finished };
});

const fontsNamed = (pdf: Uint8Array | undefined): readonly string[] => [
  ...new Set(
    Buffer.from(pdf ?? [])
      .toString('latin1')
      .match(/(?<=\/BaseFont \/[A-Z]{6}\+)[\w-]+/g) ?? [],
  ),
];

describe('an edition in a font of its institute', () => {
  test('is proved, and both files bring the font; symbols that it lacks come from another', async () => {
    const { parts, finished } = await made('first');
    expect(await faultsOf(parts, finished, fonts)).toEqual([]);
    expect(fontsNamed(finished[2]?.bytes)).toEqual(
      expect.arrayContaining(['LiberationSans', 'LiberationSans-Bold', 'NotoSansSC-Bold']),
    );
    expect(fontsNamed(finished[2]?.bytes).join()).not.toContain('SourceSans');
  });

  test('is made again to the same bytes', async () => {
    const [first, second] = [await made('first'), await made('second')];
    for (const [index, { bytes }] of first.finished.entries())
      expect(Buffer.from(bytes).equals(Buffer.from(second.finished[index]?.bytes ?? []))).toBe(true);
  });

  test('whose page was set in another font is found', async () => {
    const { parts, finished } = await made('first');
    const [ledger, page] = finished;
    const usual = createParts({ ...parts.input, report: { ...parts.input.report, theme: {} } });
    const { bytes } = await makeArtifact(usual, 'en/report.html', fonts);
    const data = /data:font\/woff;base64,[^)]+/g;
    const others = new TextDecoder().decode(bytes).match(data) ?? [];
    let at = 0;
    const exchanged = new TextDecoder().decode(page?.bytes).replace(data, () => others[at++] ?? '');
    const altered = [ledger, { name: 'en/report.html', bytes: new TextEncoder().encode(exchanged) }].flatMap(
      each => each ?? [],
    );
    expect((await faultsOf(parts, altered, fonts)).map(({ message }) => message)).toEqual([
      'does not bring the fonts of its words, or others',
    ]);
  });

  test('freezes the bytes of the font once, apart from the definition', () => {
    const { input } = partsIn(`latin: { ${LATIN} }`);
    expect(Object.keys(input.fonts ?? {})).toHaveLength(2);
    expect(JSON.stringify([input.report, input.edition, input.dataset])).not.toContain('"content"');
  });

  test('that lacks letters of it is refused, and they are named', async () => {
    const parts = partsIn(`latin: { ${LATIN} }`, written.replace('Logistics Performance', 'Logistics Pèrformance'));
    await expect(makeArtifact(parts, 'en/report.html', fonts)).resolves.toBeDefined();
    const bare = partsIn(`latin: { ${LATIN} }`, written.replace('Logistics Performance', 'Ḷogistics Perḟormance'));
    for (const name of ['en/report.html', 'en/report.pdf'])
      await expect(makeArtifact(bare, name, fonts)).rejects.toThrow(
        /"Liberation Sans" lacks Ḷ \(U\+1E36\), ḟ \(U\+1E1F\), which the edition prints in "en"/,
      );
  });
});

describe('a definition is refused', () => {
  test.each([
    [
      'whose font is not there',
      'latin: { family: A, regular: fonts/none.ttf, bold: fonts/Bold.ttf, licence: x }',
      'put the font that is named',
    ],
    [
      'whose font lies elsewhere',
      'latin: { family: A, regular: none.ttf, bold: fonts/Bold.ttf, licence: x }',
      'in the folder "fonts"',
    ],
    [
      'that tells no licence',
      'latin: { family: A, regular: fonts/Regular.ttf, bold: fonts/Bold.ttf }',
      'such as "SIL OFL 1.1"',
    ],
    ['of an unknown script', `greek: { ${LATIN} }`, ''],
    [
      'that calls its font otherwise',
      `latin: { ${LATIN.replace('Liberation Sans', 'Arial')} }`,
      'Write the name as the file has it',
    ],
    [
      'that takes one weight for another',
      `latin: { ${LATIN.replace('Regular.ttf', 'Bold.ttf')} }`,
      'Give the regular file',
    ],
    ['that takes a Latin font for a Chinese one', `han: { ${LATIN} }`, 'Choose a font that has them'],
  ])('%s', (_, fonts, remedy) => {
    const outcome = parsed(fonts);
    expect(outcome.ok ? [] : outcome.faults.map(fault => fault.remedy.toLowerCase())).toContainEqual(
      expect.stringContaining(remedy.toLowerCase()),
    );
  });
});
