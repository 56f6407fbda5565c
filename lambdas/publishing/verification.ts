import { audit } from '../audit/audit.ts';
import { type Fault, faultInWords } from '../audit/fault.ts';
import type { ReadFile } from '../audit/file.ts';
import { readHtml } from '../audit/read/html.ts';
import { openPage } from '../audit/read/page.ts';
import { picturesOfPage } from '../audit/read/page-pictures.ts';
import { readPdf } from '../audit/read/pdf.ts';
import type { Document } from '../document/document.ts';
import { LANGUAGE_IDS } from '../language/say.ts';
import { refuse } from '../refusals/refusal.ts';
import { fontsIn, pageFonts } from '../render/html/fonts/page-fonts.ts';
import { renderHtml } from '../render/html/render-html.ts';
import type { FontFiles } from '../render/pdf/fonts.ts';
import { unlikePrinted } from './as-printed.ts';
import { attachmentsOf } from './attachments.ts';
import { declaredBy } from './declared.ts';
import type { EditionParts } from './edition-parts.ts';
import type { Fonts } from './make-artifact.ts';
import { fontsOf } from './own-fonts.ts';
import { LEDGER, reportName } from './plan.ts';
import { FORMATS } from './run.ts';

/** A finished file as it was read back from the store. */
export interface FinishedFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

const PRINTED = LANGUAGE_IDS.flatMap(language =>
  FORMATS.map(format => ({ language, format, name: reportName(language, format) })),
);

const utf8 = (bytes: Uint8Array): string => new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);

const inside = ({ name, bytes }: FinishedFile) => ({ name, text: utf8(bytes) });

function readPage(bytes: Uint8Array): Pick<ReadFile, 'extracted' | 'attached' | 'pictures'> {
  const page = openPage(utf8(bytes));
  return { extracted: readHtml(page), attached: [], pictures: picturesOfPage(page) };
}

async function read(files: readonly FinishedFile[]): Promise<readonly ReadFile[]> {
  const found: ReadFile[] = [];
  for (const { language, format, name } of PRINTED) {
    const bytes = files.find(file => file.name === name)?.bytes;
    if (!bytes) continue;
    found.push({ name, language, format, ...(format === 'pdf' ? await readPdf(bytes) : readPage(bytes)) });
  }
  return found;
}

/** What verification finds wrong in the finished files of an edition; empty where all holds. */
export async function faultsOf(
  parts: EditionParts,
  files: readonly FinishedFile[],
  fonts: Fonts,
): Promise<readonly Fault[]> {
  const ledger = files.find(({ name }) => name === LEDGER);
  if (!ledger) return [{ file: LEDGER, claim: null, sentence: '', message: 'is not among the files' }];
  const { input } = parts;
  const printed = await read(files);
  const documents = LANGUAGE_IDS.filter(id => printed.some(({ language }) => language === id)).map(parts.document);
  const faults = audit({
    dataset: input.dataset,
    ...(input.compared && { compared: input.compared.dataset }),
    ...(input.pictures && { pictures: input.pictures }),
    ledger: { name: LEDGER, text: utf8(ledger.bytes) },
    declared: documents.map(document => declaredBy(document, attachmentsOf(document, parts).map(inside))),
    files: printed,
  });
  const markup: Fault[] = [];
  for (const document of documents) {
    const name = reportName(document.language, 'html');
    const page = files.find(file => file.name === name);
    // A page of which every word is right is compared once more, for what is not words.
    if (page && !faults.some(({ file }) => file === name))
      markup.push(...markedUp(name, document, utf8(page.bytes), fontsOf(input, await fonts())));
  }
  return [...faults, ...markup];
}

/** Fonts stand in a page as data: what a letter looks like, no reading of its words tells. */
function markedUp(name: string, document: Document, page: string, files: FontFiles): readonly Fault[] {
  const fonts = pageFonts(document, files);
  if (fontsIn(page) === fonts) return unlikePrinted(name, page, renderHtml(document, fonts));
  return [{ file: name, claim: null, sentence: '', message: 'does not bring the fonts of its words, or others' }];
}

/**
 * Reads the finished files of an edition as a reader would and proves every sentence in them from the records.
 *
 * @throws Unproven, naming each sentence, when anything is left over.
 */
export async function verifyFiles(parts: EditionParts, files: readonly FinishedFile[], fonts: Fonts): Promise<void> {
  const faults = await faultsOf(parts, files, fonts);
  const { languages } = parts.input.report;
  if (faults.length > 0) throw refuse('unproven', { faults: faults.map(faultInWords), languages });
}
