import { readFile } from 'node:fs/promises';
import * as z from 'zod';
import type { Against } from '../publishing/verify-claims.ts';
import type { LedgerClaim } from '../publishing/verify-ledger.ts';
import { refuse } from '../refusals/refusal.ts';

/** Claims that stand in a file, or what a ledger says of those that it calls true, with the edition that it is of. */
type ReadClaims =
  | { readonly claims: readonly unknown[] }
  | {
      readonly entries: readonly LedgerClaim[];
      readonly of: NonNullable<Against>;
      /** How many entries the ledger does not call true: they are not checked. */
      readonly others: number;
    };

/** As much of a report's `claims.json` as says what the report calls true, and what it says of that. */
const LEDGER = z.object({
  report: z.string(),
  edition: z.string(),
  claims: z.array(
    z.object({
      verdict: z.string(),
      form: z.unknown().optional(),
      sentence: z.unknown().optional(),
      figures: z.unknown().optional(),
      evidence: z.unknown().optional(),
      evidenceHash: z.unknown().optional(),
    }),
  ),
});

/** Claims as they stand in a file, one, a list or the ledger of a report; refuses in words where there are none. */
export async function readClaims(path: string): Promise<ReadClaims> {
  const remedy = 'Give a file of claims in JSON; docs/claims.md has an example of each kind.';
  const unusable = (fault: string, error: unknown) =>
    refuse('commandRefused', {
      words: `${path} ${fault}${error instanceof Error ? `: ${error.message}` : ''}. ${remedy}`,
    });
  let text: string;
  try {
    text = await readFile(path, 'utf8');
  } catch (error) {
    throw unusable('cannot be read', error);
  }
  let parsed: unknown;
  try {
    parsed = JSON.parse(text);
  } catch (error) {
    throw unusable('is not JSON', error);
  }
  const ledger = LEDGER.safeParse(parsed);
  if (ledger.success && ledger.data.claims.length > 0) {
    const { report, edition, claims } = ledger.data;
    const entries = claims.filter(({ verdict }) => verdict === 'true');
    if (entries.length === 0) throw unusable('is the ledger of a report and calls none of its claims true', null);
    return { entries, of: { report, edition }, others: claims.length - entries.length };
  }
  const claims: readonly unknown[] = ledger.success ? [] : Array.isArray(parsed) ? parsed : [parsed];
  if (claims.length === 0) throw unusable('holds no claim', null);
  return { claims };
}
