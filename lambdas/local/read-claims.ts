import { readFile } from 'node:fs/promises';
import { refuse } from '../refusals/refusal.ts';

/** Claims as they stand in a file, one or a list; refuses in words where there are none. */
export async function readClaims(path: string): Promise<readonly unknown[]> {
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
  const claims: readonly unknown[] = Array.isArray(parsed) ? parsed : [parsed];
  if (claims.length === 0) throw unusable('holds no claim', null);
  return claims;
}
