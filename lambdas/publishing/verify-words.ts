import { faultInWords } from '../audit/fault.ts';
import { LEDGER } from '../audit/ledger.ts';
import { auditOwnWords } from '../audit/own/own-words.ts';
import { selectCompared } from '../claims/compared-input.ts';
import { refuse } from '../refusals/refusal.ts';
import { declaredBy } from './declared.ts';
import type { Dependencies } from './dependencies.ts';
import { createParts } from './edition-parts.ts';
import { refuseLostWords, untrueWordsIn } from './make-artifact.ts';
import { resolveEdition } from './newest-edition.ts';

/**
 * Reads what the institute wrote itself for an edition, in every language, as verification will, and makes no file: nothing is
 * frozen or stored. What stands in files of the report is left to verification.
 *
 * @throws unproven with every fault, whatever asks for a sentence that is not true among them; lostWords where words stand below
 * nothing that is printed.
 */
export async function verifyWords(
  { table }: Pick<Dependencies, 'table'>,
  asked: { readonly report: string; readonly edition: string },
): Promise<void> {
  const edition = await resolveEdition(table, asked.report, asked.edition);
  const parts = createParts(selectCompared(await table.readAll(), asked.report, edition));
  const { dataset, report } = parts.input;
  const ledger = LEDGER.parse(JSON.parse(parts.ledger()));
  const inChinese = untrueWordsIn(parts, ['zh-Hans']);
  const untrue = untrueWordsIn(parts, ['en']).map(({ message }, index) => ({
    en: message,
    'zh-Hans': inChinese[index]?.message ?? message,
  }));
  const faults = report.languages.flatMap(language => {
    const document = parts.document(language);
    refuseLostWords(parts, document);
    return auditOwnWords(ledger, declaredBy(document), dataset);
  });
  const all = [...untrue, ...faults.map(faultInWords)];
  if (all.length > 0) throw refuse('unproven', { faults: all, isStep: false, languages: report.languages });
}
