import { faultInWords } from '../audit/fault.ts';
import { LEDGER } from '../audit/ledger.ts';
import { auditOwnWords } from '../audit/own/own-words.ts';
import { canonicalJson } from '../records/canonical.ts';
import type { LanguageId } from '../records/language-id.ts';
import { refuse } from '../refusals/refusal.ts';
import { wholeEditionInput } from './compared-input.ts';
import { declaredBy } from './declared.ts';
import type { MakingDependencies } from './dependencies.ts';
import { sha256 } from './keys.ts';
import { refuseLostWords, untrueWordsIn } from './make-artifact.ts';
import { resolveEdition } from './newest-edition.ts';

/**
 * Reads what the institute wrote itself for an edition, in every language, as verification will, and makes no file: nothing is
 * frozen or stored. What stands in files of the report is left to verification. A run that follows in the same process has the parts
 * of the edition at hand. Faults are told in these languages, and else in those of the report.
 *
 * @throws unproven with every fault, whatever asks for a sentence that is not true among them; lostWords where words stand below
 * nothing that is printed.
 */
export async function verifyWords(
  { table, store, partsOf }: Pick<MakingDependencies, 'table' | 'store' | 'partsOf'>,
  asked: { readonly report: string; readonly edition: string },
  told: readonly LanguageId[] | null = null,
): Promise<void> {
  const edition = await resolveEdition(table, asked.report, asked.edition);
  const input = await wholeEditionInput({ table, store }, await table.readAll(), { report: asked.report, edition });
  const parts = partsOf(sha256(canonicalJson(input)), () => input);
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
  // A name may be the same in both languages: what is wrong with it is told once.
  const once = faults.filter(
    ({ file, sentence }, at) => at === faults.findIndex(each => each.file === file && each.sentence === sentence),
  );
  const all = [...untrue, ...once.map(faultInWords)];
  if (all.length > 0) throw refuse('unproven', { faults: all, isStep: false, languages: told ?? report.languages });
}
