import { isTrue } from '../claims/claim.ts';
import type { Query } from '../claims/schema/kinds.ts';
import { createEvidenceHash } from '../document/evidence-hash.ts';
import { canonicalJson } from '../records/canonical.ts';
import type { Dataset } from '../records/dataset.ts';
import { isObject } from '../records/fields.ts';
import type { Names } from '../records/language-id.ts';
import { type Against, answerClaims, type Verified } from './verify-claims.ts';

/** What a ledger says of a claim that it calls true, as it stands in the file: anybody may have written there. */
export interface LedgerClaim {
  readonly form?: unknown;
  readonly sentence?: unknown;
  readonly figures?: unknown;
  readonly evidence?: unknown;
  readonly evidenceHash?: unknown;
}

/** A part of a true claim of which the ledger says something else than the records give; null where one has nothing. */
export type Difference = (
  | { readonly part: 'sentence'; readonly language: string }
  | { readonly part: 'figure'; readonly figure: string }
  | { readonly part: 'evidence' | 'evidenceHash' }
) & { readonly ledger: unknown; readonly records: unknown };

/** What the records say of one entry: `differs` where its form is true and what the ledger says of it is not so. */
export type VerifiedEntry =
  | Verified
  | {
      readonly verdict: 'differs';
      readonly claim: Query;
      readonly differences: readonly Difference[];
    };

/**
 * Puts what a ledger calls true to the records, one answer each in the order given. A form that is true is not enough:
 * its sentences, figures, evidence and the hash of the rows have to be those that the records give.
 *
 * @throws UnknownReport, UnknownEdition, NoRecords when an edition is named that cannot be had.
 */
export function verifyLedger(
  dataset: Dataset,
  entries: readonly LedgerClaim[],
  against: NonNullable<Against>,
): readonly VerifiedEntry[] {
  // Each form is held as one is in `statements/`, so that a `claim` inside an altered one is not read in its place.
  const forms = entries.map(({ form }) => ({ claim: form }));
  const { view, answers } = answerClaims(dataset, forms, against);
  const hash = createEvidenceHash(view.input.dataset);
  const { languages } = view.input.report;
  return answers.map(({ claim, verified }, index): VerifiedEntry => {
    const entry = entries[index];
    if (verified.verdict === 'unreadable') return { ...verified, claim: entry?.form };
    if (!entry || !claim || !isTrue(claim)) return verified;
    const { figures, evidence } = claim;
    const differences = [
      ...fieldsApart(entry.sentence, printed(verified.sentence ?? {}, entry.sentence, languages)).map(
        ({ name, ...apart }): Difference => ({ part: 'sentence', language: name, ...apart }),
      ),
      ...fieldsApart(entry.figures, figures).map(
        ({ name, ...apart }): Difference => ({ part: 'figure', figure: name, ...apart }),
      ),
      ...apart(entry.evidence, evidence).map((both): Difference => ({ part: 'evidence', ...both })),
      ...apart(entry.evidenceHash, hash(evidence)).map((both): Difference => ({ part: 'evidenceHash', ...both })),
    ];
    return differences.length > 0 ? { verdict: 'differs', claim: verified.claim, differences } : verified;
  });
}

/** The sentences that the ledger has to hold, those of the report's languages, and any other that it does hold. */
const printed = (sentence: Names, held: unknown, languages: readonly string[]): Names =>
  Object.fromEntries(
    Object.entries(sentence).filter(([id]) => languages.includes(id) || (isObject(held) && Object.hasOwn(held, id))),
  );

interface Apart {
  readonly ledger: unknown;
  readonly records: unknown;
}

/** Both, where they are not the same JSON. */
const apart = (ledger: unknown = null, records: unknown = null): readonly Apart[] =>
  canonicalJson(ledger) === canonicalJson(records) ? [] : [{ ledger, records }];

/** The fields that are not the same in both, by name; what is no object has none. */
function fieldsApart(ledger: unknown, records: object): readonly (Apart & { readonly name: string })[] {
  const held = new Map(isObject(ledger) ? Object.entries(ledger) : []);
  const given = new Map<string, unknown>(Object.entries(records));
  return [...new Set([...given.keys(), ...held.keys()])].flatMap(name =>
    apart(held.get(name), given.get(name)).map(both => ({ name, ...both })),
  );
}
