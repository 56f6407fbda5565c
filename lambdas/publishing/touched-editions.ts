import type { Names } from '../records/language-id.ts';
import type { ChangedFact } from './changed-facts.ts';
import type { LedgerEntry, StoredLedger } from './stored-ledger.ts';

/** A claim of a published edition that rests on something that reads otherwise now. */
export interface TouchedClaim {
  readonly id: string;
  readonly verdict: LedgerEntry['verdict'];
  /** Whether it stands as a sentence in any file of the edition. */
  readonly printed: boolean;
  /** As it was published: the sentence, or why it was not printed. */
  readonly words: Names | null;
  /** Keys of what changed. */
  readonly by: readonly string[];
}

/** A published edition that a change touches. It stays as it is; a re-issue corrects it. */
export interface TouchedEdition {
  readonly report: string;
  readonly edition: string;
  readonly changes: readonly ChangedFact[];
  /** Printed ones first. */
  readonly claims: readonly TouchedClaim[];
}

/**
 * The published editions whose claims rest on what changed, by the evidence that their ledgers name. An edition that
 * did not read what changed is not among them.
 */
export function touchedEditions(
  changes: readonly ChangedFact[],
  ledgers: readonly StoredLedger[],
): readonly TouchedEdition[] {
  const replacing = new Map(changes.flatMap(change => change.replaces.map(key => [key, change] as const)));
  return ledgers.flatMap(({ report, edition, claims }): readonly TouchedEdition[] => {
    const touched = claims.flatMap(claim => touchedClaim(claim, replacing));
    if (touched.length === 0) return [];
    const keys = new Set(touched.flatMap(({ by }) => by));
    return [
      {
        report,
        edition,
        changes: changes.filter(({ key }) => keys.has(key)),
        claims: [...touched.filter(({ printed }) => printed), ...touched.filter(({ printed }) => !printed)],
      },
    ];
  });
}

function touchedClaim(
  { id, verdict, sentence, why, evidence, printed }: LedgerEntry,
  replacing: ReadonlyMap<string, ChangedFact>,
): readonly TouchedClaim[] {
  const by = new Set(evidence.flatMap(({ key }) => replacing.get(key)?.key ?? []));
  if (by.size === 0) return [];
  const standsSomewhere = Object.values(printed).some(sections => sections.length > 0);
  return [{ id, verdict, printed: standsSomewhere, words: sentence ?? why ?? null, by: [...by].sort() }];
}
