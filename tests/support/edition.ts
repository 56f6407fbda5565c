import { join } from 'node:path';
import { selectCompared } from '../../lambdas/claims/compared-input.ts';
import type { EditionInput } from '../../lambdas/claims/edition-input.ts';
import type { Document } from '../../lambdas/document/document.ts';
import type { Analysis } from '../../lambdas/findings/analyse.ts';
import { ROOT, SAMPLE } from '../../lambdas/local/paths.ts';
import { createParts, type EditionParts } from '../../lambdas/publishing/edition-parts.ts';
import { makeArtifact } from '../../lambdas/publishing/make-artifact.ts';
import type { InputFile } from '../../lambdas/records/import/input-file.ts';
import { type Page, readPage } from '../render/html/read-page.ts';
import { correctedSample } from './correction.ts';
import { accepted } from './folder.ts';
import { frozen, once } from './once.ts';
import { PRINTED, type PrintedLanguage } from './printed-languages.ts';
import { type ReadPdf, readPdf } from './read-pdf.ts';
import { recordsIn } from './records-in.ts';
import { reportFonts } from './report-fonts.ts';

/** One language of an edition: what was to be printed, the bytes of both files, and the files as read back from them. */
export interface Printed {
  readonly language: PrintedLanguage;
  readonly document: Document;
  readonly bytes: { readonly html: Uint8Array; readonly pdf: Uint8Array };
  readonly html: Page;
  readonly pdf: ReadPdf;
}

export interface Edition {
  readonly analysis: Analysis;
  readonly printed: Readonly<Record<PrintedLanguage, Printed>>;
  /** `claims.json`, as it stands in its bytes. */
  readonly ledger: string;
}

const fonts = async () => reportFonts;

async function print(parts: EditionParts, language: PrintedLanguage): Promise<Printed> {
  const { bytes: html } = await makeArtifact(parts, `${language}/report.html`, fonts);
  const { bytes: pdf } = await makeArtifact(parts, `${language}/report.pdf`, fonts);
  return {
    language,
    document: parts.document(language),
    bytes: { html, pdf },
    html: readPage(new TextDecoder('utf-8', { fatal: true }).decode(html)),
    pdf: await readPdf(pdf),
  };
}

/** An edition from the files of a folder, the way they go in a run: import, selection, analysis, every artifact. */
export const makeEdition = (
  files: readonly InputFile[],
  { report, edition }: { readonly report: string; readonly edition: string },
): Promise<Edition> => madeFrom(createParts(selectCompared(accepted(files), report, edition)));

async function madeFrom(parts: EditionParts): Promise<Edition> {
  const ledger = await makeArtifact(parts, 'claims.json', fonts);
  const printed = {
    en: await print(parts, 'en'),
    'zh-Hans': await print(parts, 'zh-Hans'),
  };
  return { analysis: parts.analysis(), printed, ledger: new TextDecoder().decode(ledger.bytes) };
}

/** The editions that tests of the whole report look at: the folder with its records, and what is asked of them. */
export const EDITIONS = {
  'the sample, 2022': { folder: SAMPLE, report: 'overseas-influence', edition: '2022' },
  'the constructed records, 2023': {
    folder: join(ROOT, 'tests/scenario/constructed'),
    report: 'constructed-influence',
    edition: '2023',
  },
} as const;

export const EDITION_NAMES = ['the sample, 2022', 'the constructed records, 2023'] as const;

/** Those editions, and others that tests look into: what each is made from. */
const INPUTS = {
  'the sample, 2022': () => inputOf('the sample, 2022'),
  'the constructed records, 2023': () => inputOf('the constructed records, 2023'),
  'the sample, 2021': () => selectCompared(recordsIn(SAMPLE), 'overseas-influence', '2021'),
  'the corrected sample, 2022-r2': () => selectCompared(correctedSample('2023-05-01'), 'overseas-influence', '2022-r2'),
  'the sample of logistics, 2023': () => selectCompared(recordsIn(join(ROOT, 'sample-logistics')), 'logistics', '2023'),
} as const;

export type PartsName = keyof typeof INPUTS;

function inputOf(name: keyof typeof EDITIONS): EditionInput {
  const { folder, report, edition } = EDITIONS[name];
  return selectCompared(recordsIn(folder), report, edition);
}

/** What the files of an edition are made from, once in a process: analysis and documents are found once for all tests. */
export const partsOf = once((name: PartsName): EditionParts => createParts(INPUTS[name]()));

/** An edition from the records of its folder, made once in a process for all tests; none can change it for the others. */
export const madeEdition = once(async (name: keyof typeof EDITIONS): Promise<Edition> => {
  return frozen(await madeFrom(partsOf(name)));
});

/** The four files of an edition, for a test of each. */
export const FOUR = PRINTED.flatMap(language =>
  (['html', 'pdf'] as const).map(format => ({ language, format, name: `${language}/report.${format}` })),
);

/** All text of one of the four files as read back from its bytes. */
export const textOf = ({ printed }: Edition, { language, format }: (typeof FOUR)[number]): string =>
  format === 'html' ? printed[language].html.text : printed[language].pdf.content;
