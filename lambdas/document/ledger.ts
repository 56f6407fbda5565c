import { type Claim, isTrue } from '../claims/claim.ts';
import type { Analysis } from '../findings/analyse.ts';
import { CHANGES } from '../findings/compare/claim-changes.ts';
import type { Comparison } from '../findings/compare/comparison.ts';
import { explain, LANGUAGE_IDS, languageOf, say } from '../language/say.ts';
import { canonicalJson } from '../records/canonical.ts';
import type { LanguageId } from '../records/language-id.ts';
import { compose, sectionsBefore } from './compose.ts';
import type { Document } from './document.ts';
import { createEvidenceHash, type HashEvidence } from './evidence-hash.ts';
import { createNames } from './names.ts';
import { sentencesOf } from './sentences-of.ts';

/**
 * The ledger (`claims.json`): every claim that was considered, with its verdict, the reason, its evidence and the hash of
 * the rows behind it, its words in each language of the report and the sections that print it; and every statement of others with what
 * the records say of it.
 */
export function ledgerJson(analysis: Analysis, own: OwnLedger = ownLedger(analysis)): string {
  const hash = createEvidenceHash(analysis.view.input.dataset);
  return `${canonicalJson({
    ...own,
    statements: analysis.statements.map(({ statement, claim, nearest }) => ({
      id: statement.id,
      said: statement.text,
      source: statement.source,
      judged: entry(analysis, claim, hash),
      nearest: nearest ? entry(analysis, nearest, hash) : null,
    })),
    sources: analysis.view.input.dataset.sources,
  })}\n`;
}

/**
 * The ledger without the statements of others: what a PDF carries inside, whose bytes rest on records alone. Its
 * sources are those of the claims.
 */
export function ownLedgerJson(analysis: Analysis, own: OwnLedger = ownLedger(analysis)): string {
  const cited = new Set(analysis.claims.flatMap(({ evidence }) => evidence.map(({ source }) => source)));
  const sources = analysis.view.input.dataset.sources.filter(({ id }) => cited.has(id));
  return `${canonicalJson({ ...own, sources })}\n`;
}

/** What both ledgers share: the claims of the edition, and the comparison with another. */
export type OwnLedger = ReturnType<typeof ownLedger>;

/** The claims of an edition with the sections that print them, as its documents are composed. */
export function ownLedger(
  analysis: Analysis,
  documentIn: (language: LanguageId) => Document = language => compose(analysis, language),
) {
  const hash = createEvidenceHash(analysis.view.input.dataset);
  const { report, edition } = analysis.view.input;
  const printed = new Map(printedLanguages(analysis).map(id => [id, printedIn(documentIn(id).sections)]));
  return {
    format: 1,
    report: report.id,
    edition: edition.id,
    cutOff: edition.cutOff,
    claims: analysis.claims.map(claim => ({
      ...entry(analysis, claim, hash),
      finding: analysis.findings.find(finding => finding.claim.id === claim.id)?.why ?? null,
      selection: analysis.selection.get(claim.id) ?? null,
      printed: Object.fromEntries([...printed].map(([id, where]) => [id, where.get(claim.id) ?? []])),
    })),
    ...(analysis.comparison && { comparison: comparedLedger(analysis.comparison) }),
  };
}

/**
 * The edition that this one is compared with: everything true that it says, with the sources that it rests on and the
 * sections that print it, what else it asked, and what became of each question that is answered otherwise.
 */
function comparedLedger({ before, claims }: Comparison) {
  const held = before.claims.filter(isTrue);
  const printed = new Map(printedLanguages(before).map(id => [id, printedIn(sectionsBefore(before, id))]));
  const hash = createEvidenceHash(before.view.input.dataset);
  const cited = new Set(held.flatMap(({ evidence }) => evidence.map(({ source }) => source)));
  return {
    edition: before.view.input.edition.id,
    claims: held.map(claim => ({
      ...entry(before, claim, hash),
      finding: before.findings.find(finding => finding.claim.id === claim.id)?.why ?? null,
      printed: Object.fromEntries([...printed].map(([id, where]) => [id, where.get(claim.id) ?? []])),
    })),
    untrue: before.claims.flatMap(claim =>
      isTrue(claim)
        ? []
        : [
            {
              id: claim.id,
              kind: claim.kind,
              form: claim.query,
              verdict: claim.verdict,
              reason: claim.reason,
              why: wordsOf(before, claim),
            },
          ],
    ),
    changes: CHANGES.flatMap(change =>
      claims[change].map(pair => ({ change, before: pair.before?.id ?? null, after: pair.after?.id ?? null })),
    ),
    sources: before.view.input.dataset.sources.filter(({ id }) => cited.has(id)),
  };
}

/** The languages that the report is printed in, in the order of all languages. */
const printedLanguages = ({ view }: Pick<Analysis, 'view'>): readonly LanguageId[] =>
  LANGUAGE_IDS.filter(id => view.input.report.languages.includes(id));

/** Its sentence, or why it is not true, in every language of the report. */
const wordsOf = (analysis: Pick<Analysis, 'view'>, claim: Claim) =>
  Object.fromEntries(
    printedLanguages(analysis).map(id => {
      const names = createNames(analysis.view, languageOf(id));
      return [id, isTrue(claim) ? say(languageOf(id), claim, names) : explain(languageOf(id), claim, names)];
    }),
  );

function entry(analysis: Analysis, claim: Claim, hash: HashEvidence) {
  const words = wordsOf(analysis, claim);
  const { id, kind, code, query: form, verdict, evidence } = claim;
  const rests = { evidence, evidenceHash: hash(evidence) };
  return isTrue(claim)
    ? { id, kind, code, form, verdict, figures: claim.figures, ...rests, sentence: words }
    : { id, kind, code, form, verdict, reason: claim.reason, ...rests, why: words };
}

/** Section ids by claim id. */
function printedIn(sections: Document['sections']): ReadonlyMap<string, readonly string[]> {
  const where = new Map<string, string[]>();
  for (const section of sections) {
    for (const { claim } of section.blocks.flatMap(sentencesOf)) {
      if (!claim) continue;
      const known = where.get(claim) ?? [];
      where.set(claim, known.includes(section.id) ? known : [...known, section.id]);
    }
  }
  return where;
}
