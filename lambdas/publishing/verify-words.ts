import { faultInWords } from '../audit/fault.ts';
import { LEDGER } from '../audit/ledger.ts';
import { auditOwnWords } from '../audit/own/own-words.ts';
import { selectCompared } from '../claims/compared-input.ts';
import { refuse } from '../refusals/refusal.ts';
import { declaredBy } from './declared.ts';
import type { Dependencies } from './dependencies.ts';
import { createParts } from './edition-parts.ts';
import { refuseLostWords } from './make-artifact.ts';
import { resolveEdition } from './newest-edition.ts';

/**
 * Reads what the institute wrote itself for an edition, in every language, as verification will, and makes no file: nothing is
 * frozen or stored. What stands in files of the report is left to verification.
 *
 * @throws unproven with every fault; untrueWords, untoldFigure and lostWords where a place of the words asks for what is not so.
 */
export async function verifyWords(
  { table }: Pick<Dependencies, 'table'>,
  asked: { readonly report: string; readonly edition: string },
): Promise<void> {
  const edition = await resolveEdition(table, asked.report, asked.edition);
  const parts = createParts(selectCompared(await table.readAll(), asked.report, edition));
  const { dataset, report } = parts.input;
  const ledger = LEDGER.parse(JSON.parse(parts.ledger()));
  const faults = report.languages.flatMap(language => {
    const document = parts.document(language);
    refuseLostWords(parts, document);
    return auditOwnWords(ledger, declaredBy(document), dataset);
  });
  if (faults.length > 0) throw refuse('unproven', { faults: faults.map(faultInWords), languages: report.languages });
}
