import { analyse } from '../analysis/analyse.ts';
import type { EditionInput } from '../analysis/edition-input.ts';
import { audit } from '../audit/audit.ts';
import type { Fault } from '../audit/fault.ts';
import type { ReadFile } from '../audit/file.ts';
import { readHtml } from '../audit/read/html.ts';
import { readPdf } from '../audit/read/pdf.ts';
import { compose } from '../document/compose.ts';
import { LANGUAGES } from '../records/language-id.ts';
import { declaredBy } from './declared.ts';
import { Unproven } from './errors.ts';
import { LEDGER, reportName } from './plan.ts';
import { FORMATS } from './run.ts';

/** A finished file as it was read back from the store. */
export interface FinishedFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

const PRINTED = LANGUAGES.flatMap(language =>
  FORMATS.map(format => ({ language, format, name: reportName(language, format) })),
);

async function read(files: readonly FinishedFile[]): Promise<readonly ReadFile[]> {
  const found: ReadFile[] = [];
  for (const { language, format, name } of PRINTED) {
    const bytes = files.find(file => file.name === name)?.bytes;
    if (!bytes) continue;
    const passages = format === 'pdf' ? await readPdf(bytes) : readHtml(new TextDecoder().decode(bytes));
    found.push({ name, language, passages });
  }
  return found;
}

/** What the second look has against the finished files of an edition; empty where all holds. */
export async function faultsOf(input: EditionInput, files: readonly FinishedFile[]): Promise<readonly Fault[]> {
  const ledger = files.find(({ name }) => name === LEDGER);
  if (!ledger) return [{ file: LEDGER, claim: null, sentence: '', wrong: 'is not among the files' }];
  const analysis = analyse(input);
  const printed = await read(files);
  const languages = LANGUAGES.filter(id => printed.some(({ language }) => language === id));
  return audit({
    dataset: input.dataset,
    ...(input.compared && { compared: input.compared.dataset }),
    ledger: { name: LEDGER, text: new TextDecoder().decode(ledger.bytes) },
    declared: languages.map(language => declaredBy(compose(analysis, language))),
    files: printed,
  });
}

/**
 * Reads the finished files of an edition as a reader would and proves every sentence in them from the records.
 *
 * @throws Unproven, naming each sentence, when anything is left over.
 */
export async function secondLook(input: EditionInput, files: readonly FinishedFile[]): Promise<void> {
  const faults = await faultsOf(input, files);
  if (faults.length > 0) throw new Unproven(faults);
}
