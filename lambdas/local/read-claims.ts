import { readFile } from 'node:fs/promises';
import * as z from 'zod';
import type { Against } from '../publishing/verify-claims.ts';
import { refuse } from '../refusals/refusal.ts';

/** Claims that stand in a file, and the edition that the file is of; null where it is of none. */
interface ReadClaims {
  readonly claims: readonly unknown[];
  readonly of: Against;
}

/** As much of a report's `claims.json` as says what the report calls true. */
const LEDGER = z.object({
  report: z.string(),
  edition: z.string(),
  claims: z.array(z.object({ verdict: z.string(), form: z.unknown() })),
});

/** What a report calls true, in the order of its ledger. */
const calledTrue = ({ report, edition, claims }: z.infer<typeof LEDGER>): ReadClaims => ({
  claims: claims.flatMap(({ verdict, form }) => (verdict === 'true' ? [form] : [])),
  of: { report, edition },
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
  const list: readonly unknown[] = Array.isArray(parsed) ? parsed : [parsed];
  const read = ledger.success ? calledTrue(ledger.data) : { claims: list, of: null };
  if (read.claims.length === 0) throw unusable('holds no claim', null);
  return read;
}
